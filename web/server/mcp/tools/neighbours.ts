// What a thing is directly related to, all or of chosen relations and kinds.
import { z } from "zod";
import { KINDS } from "../../../../data/model/kinds.ts";
import { RELATION_NAMES } from "../../../../data/model/relations.ts";
import { picture, type Picture } from "../../../contract.ts";
import { around, chosen } from "../../../contract/grow.ts";
import { idOf } from "../one-thing.ts";
import { MOST_PASSAGES, Passages, textsFor } from "../passages.ts";
import { cut, idAsked, langAsked, named, statement, total } from "../shapes.ts";
import { cutLines, cutOf, namedThing, passageLines, statementLines, statementsOf, thingLine } from "../tell.ts";
import { tool, type Use } from "../tool.ts";
import { toolWords } from "../words.ts";

const MOST = 200;
const input = z.object({
  id: idAsked,
  relations: z.array(z.enum(RELATION_NAMES)).max(40).optional().describe("only neighbours by these relations"),
  kinds: z.array(z.enum(KINDS)).max(20).optional().describe("only neighbours of these kinds"),
  limit: z.int().min(1).max(MOST).default(30),
  lang: langAsked,
});

export const neighboursTool = tool({
  name: "neighbours",
  title: { zh: "邻居", en: "Neighbours" },
  description: {
    zh: "与一个事物直接有关的事物和把它们连起来的话，事实多的在前；可以只要某些关系或种类。每句话带出处，回答时写上。",
    en: "What is directly related to a thing, and the statements that relate them, most facts first; relations and kinds may be chosen. Each statement has its evidence: cite it.",
  },
  input,
  output: z.object({ thing: named, neighbours: z.array(named), statements: z.array(statement), total, cut }),
  run: async (asked, use) => {
    const { api, lang, signal } = use;
    const id = await idOf(asked.id, use);
    const answer = await neighboursOf(id, asked, use);
    const [thing, ...others] = answer.things;
    const own = answer.links.filter(({ from, to }) => from === id || to === id);
    const passages = new Passages(
      await textsFor(
        own.flatMap(({ evidence }) => evidence),
        api,
        signal,
      ),
    );
    const statements = statementsOf(own, answer.things, passages, lang);
    const all = answer.total.things - 1;
    const cutHere = cutOf(others.length, all, "limit", MOST, lang);
    const first = namedThing(thing ?? { id, kind: "Place", name: id, nameEn: id });
    const lines = [
      thingLine(first, lang),
      toolWords(lang).neighbours(all),
      ...statements.flatMap((one) => statementLines(one, lang)),
      ...cutLines(cutHere, lang),
      ...passageLines(passages, MOST_PASSAGES, lang),
    ];
    return { structured: { thing: first, neighbours: others.map(namedThing), statements, total: all, cut: cutHere }, lines };
  },
});

async function neighboursOf(id: string, { relations, kinds, limit }: z.infer<typeof input>, { api, signal }: Use): Promise<Picture> {
  const path = encodeURIComponent(id);
  const query = { limit: String(limit) };
  if (!relations && !kinds) return api.ask("GET", `/api/neighbours/${path}`, picture, { query, signal });
  const { rows } = await api.ask("POST", `/api/around/${path}`, around, { body: { ids: [] }, signal });
  const wanted = rows.filter(({ relation, kind }) => (relations?.includes(relation) ?? true) && (kinds?.includes(kind) ?? true));
  const body = { ids: [], rows: wanted.map(({ relation, out, kind }) => ({ relation, out, kind })) };
  const answer = await api.ask("POST", `/api/chosen/${path}`, chosen.answer, { query, body, signal });
  return { ...answer, links: answer.links.filter(({ relation }) => relations?.includes(relation) ?? true) };
}
