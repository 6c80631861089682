// How two things are connected, step by step.
import { z } from "zod";
import { LONGEST_PATH, paths } from "../../../contract/paths.ts";
import { idOf } from "../one-thing.ts";
import { MOST_PASSAGES, Passages, textsFor } from "../passages.ts";
import { cut, idAsked, langAsked, named, statement, total } from "../shapes.ts";
import { cutLines, cutOf, namedThing, passageLines, statementLines, statementOf } from "../tell.ts";
import { tool, ToolFault } from "../tool.ts";
import { nameIn, toolWords } from "../words.ts";

const MOST = 20;

export const pathTool = tool({
  name: "path",
  title: { zh: "路径", en: "Paths" },
  description: {
    zh: "两个事物怎样连起来：短的路径在前，每一步带关系和出处。needs 为 true 时只走依赖，从需要的到被需要的。",
    en: "How two things are connected: shorter paths first, each step with its relations and evidence. With needs, along dependencies only, from what needs to what is needed.",
  },
  input: z.object({
    from: idAsked,
    to: idAsked,
    longest: z.int().min(1).max(LONGEST_PATH).default(5).describe("steps at most"),
    needs: z.boolean().default(false),
    limit: z.int().min(1).max(MOST).default(3).describe("paths told at most"),
    lang: langAsked,
  }),
  output: z.object({
    from: z.string(),
    to: z.string(),
    paths: z.array(z.object({ things: z.array(named), steps: z.array(z.array(statement)) })),
    total,
    exact: z.boolean().describe("false: there are more than total"),
    shortest: z.int().nullable().describe("steps of the shortest path, where it is longer than asked for"),
    cut,
  }),
  run: async ({ limit, longest, needs, ...asked }, use) => {
    const { api, lang, signal } = use;
    const w = toolWords(lang);
    const [from, to] = [await idOf(asked.from, use), await idOf(asked.to, use)];
    if (from === to) throw new ToolFault("bad-request", w.sameThing);
    const body = { from, to, via: [], avoid: [], needs, directed: false, throughHubs: false, throughPlaces: true, longest };
    const answer = await api.ask("POST", "/api/paths", paths, { body, signal });
    const byId = new Map(answer.things.map((thing) => [thing.id, thing]));
    const told = answer.paths.slice(0, limit);
    const links = told.flatMap(({ hops }) => hops.flat().flatMap((index) => answer.links[index] ?? []));
    const passages = new Passages(
      await textsFor(
        links.flatMap(({ evidence }) => evidence),
        api,
        signal,
      ),
    );
    const steps = (hops: readonly (readonly number[])[]) =>
      hops.map((hop) =>
        hop.flatMap((index) => {
          const link = answer.links[index];
          const [start, end] = [byId.get(link?.from ?? ""), byId.get(link?.to ?? "")];
          return link && start && end ? [statementOf(link, start, end, passages, lang)] : [];
        }),
      );
    const shown = told.map(({ things, hops }) => ({
      things: things.flatMap((id) => byId.get(id) ?? []).map(namedThing),
      steps: steps(hops),
    }));
    const cutHere = cutOf(shown.length, answer.count, "limit", MOST, lang);
    const lines = [
      answer.count === 0 ? w.noPath : w.paths(answer.count, answer.exact),
      ...(answer.nearest === null ? [] : [w.shortest(answer.nearest)]),
      ...shown.flatMap(({ things, steps: own }, index) => [
        `${w.path(index + 1, own.length)} ${things.map((thing) => nameIn(thing, lang)).join(" — ")}`,
        ...own.flat().flatMap((one) => statementLines(one, lang)),
      ]),
      ...cutLines(cutHere, lang),
      ...passageLines(passages, MOST_PASSAGES, lang),
    ];
    return {
      structured: { from, to, paths: shown, total: answer.count, exact: answer.exact, shortest: answer.nearest, cut: cutHere },
      lines,
    };
  },
});
