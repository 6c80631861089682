// A read-only query of the assistant's own, through the same gate and runner as the page.
import { z } from "zod";
import { cypherValue, type CypherLine, type CypherValue } from "../../../contract/cypher.ts";
import { evidenceIn } from "../../in-words/evidence.ts";
import { plainLines } from "../../in-words/plain.ts";
import { ApiProblem } from "../api.ts";
import { MOST_PASSAGES, Passages, textsFor } from "../passages.ts";
import { langAsked, place, total } from "../shapes.ts";
import { passageLines, quotes } from "../tell.ts";
import { tool } from "../tool.ts";
import { toolWords, type Lang } from "../words.ts";

const MOST = 1000;
/** A text in a row, and all rows together, as words; the structured content has them whole. */
const ROOM = { text: 300, all: 30_000 };

type Part<K extends string> = Extract<CypherLine, Readonly<Record<K, unknown>>>;

export const cypherTool = tool({
  name: "cypher",
  title: { zh: "查询", en: "Query" },
  description: {
    zh: "运行一条只读 Cypher。图的样子见资源 zhaotu://schema 和 zhaotu://vocabulary，现成的查询见 zhaotu://catalogue。只能读；每个变长关系要写上限；互不相连的模式、过程、=~ 会被拒绝，拒绝时说明原因和位置。让查询返回 r.evidence，回答才有出处。",
    en: "Runs one read-only Cypher query. See the resources zhaotu://schema and zhaotu://vocabulary for the graph and zhaotu://catalogue for ready queries. Reading only; variable lengths need an upper bound; disconnected patterns, procedures and =~ are refused, with the reason and place. Return r.evidence, so that the answer can be cited.",
  },
  input: z.object({
    text: z.string().min(1).max(20_000).describe("the query"),
    params: z.record(z.string(), z.json()).default({}).describe("values of its parameters; whole numbers go as integers"),
    rows: z.int().min(1).max(MOST).default(50).describe("rows at most"),
    lang: langAsked,
  }),
  output: z.object({
    columns: z.array(z.string()),
    rows: z.array(z.array(cypherValue)),
    engine: z.enum(["neo4j", "embedded"]),
    dialect: z.string(),
    total,
    cut: z
      .object({ by: z.enum(["rows", "bytes"]), at: total })
      .nullable()
      .describe("null: these are all rows"),
    sources: z.array(place).describe("evidence found in the rows: cite it"),
  }),
  run: async ({ text, params, rows: most }, { api, lang, signal }) => {
    const rows: CypherValue[][] = [];
    let head: Part<"head">["head"] | null = null;
    let end: Part<"end">["end"] = { rows: 0, ms: 0, cut: null };
    for await (const line of api.lines({ text, params, rows: most }, signal)) {
      if ("problem" in line) throw new ApiProblem(line.problem);
      if ("head" in line) head = line.head;
      if ("row" in line) rows.push(line.row);
      if ("end" in line) end = line.end;
    }
    const { columns, engine, dialect } = head ?? { columns: [], engine: "embedded" as const, dialect: "" };
    const found = evidenceIn(rows.flat());
    const passages = new Passages(await textsFor(found, api, signal));
    const sources = passages.places(found);
    const lines = [
      ...rowLines(columns, rows, lang),
      ...cutWords(end.cut, lang),
      ...(sources.length === 0 ? [] : [toolWords(lang).sources, sources.map(({ at }) => `[${at}]`).join(" "), ...quotes(sources, lang)]),
      ...passageLines(passages, MOST_PASSAGES, lang),
    ];
    return { structured: { columns, rows, engine, dialect, total: rows.length, cut: end.cut, sources }, lines };
  },
});

function rowLines(columns: readonly string[], rows: readonly (readonly CypherValue[])[], lang: Lang): string[] {
  const w = toolWords(lang);
  const lines = plainLines(columns, rows, ROOM);
  return [w.rows(rows.length), ...lines, ...(lines.length < rows.length ? [w.cutText] : [])];
}

function cutWords(cut: Part<"end">["end"]["cut"], lang: Lang): string[] {
  const w = toolWords(lang);
  return cut === null ? [] : [cut.by === "rows" ? w.cutRows(cut.at) : w.cutBytes(cut.at)];
}
