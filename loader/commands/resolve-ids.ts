// Takes a name where an id is asked for.
import type { GraphPort } from "../../cypher/port.ts";
import { QUERIES } from "../../cypher/catalogue.ts";
import { ask } from "../../cypher/query.ts";
import { CommandError } from "../shell.ts";

/** The id of the one thing with this id, name or alias. Throws `CommandError` that lists the several, or says there is none. */
export async function resolveId(port: GraphPort, text: string): Promise<string> {
  const { rows } = await ask(port, QUERIES.resolve, { text });
  const byId = rows.find((row) => row.by === "id");
  const [first] = rows;
  if (byId) return byId.id;
  if (first && rows.length === 1) return first.id;
  if (!first)
    throw new CommandError(1, {
      zh: `没有 id 或名称是“${text}”的：用 query search -p q=… 找找看。`,
      en: `nothing has the id or name "${text}": look for it with query search -p q=…`,
    });
  const list = rows.map(({ id, kind, name, nameEn }) => `  ${id}  ${kind}  ${name}  ${nameEn}`).join("\n");
  throw new CommandError(1, {
    zh: `“${text}”有 ${rows.length} 个，请用 id：\n${list}`,
    en: `"${text}" names ${rows.length} things, use an id:\n${list}`,
  });
}
