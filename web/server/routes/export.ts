// The graph, or a part of it, as the command line exports it: files as text.
import { exportFiles } from "../../../cypher/export/files.ts";
import { ALL, onlyThese } from "../../../cypher/export/source.ts";
import { EXPORT_PARTS } from "../../../data/model/export-formats.ts";
import { exported, requests } from "../../contract.ts";
import { route } from "../route.ts";

export const exportRoute = route({
  method: "POST",
  path: "/api/export",
  body: requests.export,
  answer: exported,
  handle: async ({ body: { format, part, ids, links }, ask }) => {
    const wanted = ids === null ? ALL : onlyThese(ids, links);
    const files = await exportFiles(ask, format, part === null ? EXPORT_PARTS : [part], wanted, ids !== null);
    const read = files.map(async ({ name, text }) => {
      const pieces: string[] = [];
      for await (const piece of text) pieces.push(piece);
      return { name, text: pieces.join("") };
    });
    return { files: await Promise.all(read) };
  },
});
