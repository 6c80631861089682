// Finds things by any of their names, and what is said with the words.
import { z } from "zod";
import { found, type Found } from "../../../contract/find.ts";
import { MOST_PASSAGES, Passages, textsFor } from "../passages.ts";
import { cut, langAsked, named, place, total } from "../shapes.ts";
import { cited, cutLines, cutOf, namedThing, passageLines, quotes, thingLine } from "../tell.ts";
import { tool, type Use } from "../tool.ts";
import { nameIn, toolWords } from "../words.ts";

const MOST = 100;
/** While all names and claims are still being read a search finds less: it is asked again, so often at most. */
const TRIES = 8;

export const searchTool = tool({
  name: "search",
  title: { zh: "找", en: "Search" },
  description: {
    zh: "按名称、别名、拼音、首字母、英文或数字找事物，并找出说到这些字的话。“项目:磷”只找项目。先用它取得 id；引用时写出处 article#start-end。",
    en: "Finds things by name, alias, pinyin, initials, English or figure, and facts whose wording holds the words. “Project: phosphorus” finds projects only. Use it first to get ids; cite the evidence article#start-end.",
  },
  input: z.object({
    query: z.string().trim().min(1).max(100).describe("a few words, Chinese or English; no sentence"),
    limit: z.int().min(1).max(MOST).default(12),
    lang: langAsked,
  }),
  output: z.object({
    things: z.array(named.extend({ facts: total, matched: z.string(), why: z.string() })),
    total,
    said: z.array(
      z.object({
        from: named,
        to: named.nullable(),
        claimZh: z.string().nullable(),
        claimEn: z.string().nullable(),
        evidence: z.array(place),
      }),
    ),
    saidTotal: total,
    nearest: z.array(named),
    complete: z.boolean().describe("false: the graph is still being read, there may be more"),
    cut,
  }),
  run: async ({ query, limit }, { api, lang, signal }) => {
    const w = toolWords(lang);
    const answer = await searched({ q: query, limit: String(limit) }, { api, signal });
    const passages = new Passages(
      await textsFor(
        answer.said.facts.flatMap(({ evidence }) => evidence),
        api,
        signal,
      ),
    );
    const said = answer.said.facts.map(({ from, to, claimZh, claimEn, evidence }) => ({
      from: namedThing(from),
      to: to && namedThing(to),
      ...{ claimZh, claimEn },
      evidence: passages.places(evidence),
    }));
    const things = answer.hits.map(({ thing, why, matched }) => ({ ...namedThing(thing), facts: thing.facts, why, matched }));
    const nearest = answer.nearest.map(namedThing);
    const cutHere = cutOf(things.length + said.length, answer.total + answer.said.total, "limit", MOST, lang);
    const lines = [
      things.length + said.length === 0 ? w.nothing : w.found(answer.total),
      ...things.map((thing) => `- ${thingLine(thing, lang)}: ${w.facts(thing.facts)}`),
      ...(nearest.length === 0 ? [] : [w.nearest, ...nearest.map((thing) => `- ${thingLine(thing, lang)}`)]),
      ...(said.length === 0 ? [] : [w.said(answer.said.total)]),
      ...said.flatMap(({ from, to, claimZh, claimEn, evidence }) => {
        const ends = [from, ...(to ? [to] : [])].map((one) => nameIn(one, lang)).join(" → ");
        return [`- ${ends}${w.colon}${(lang === "zh" ? claimZh : claimEn) ?? ""} ${cited(evidence)}`, ...quotes(evidence, lang)];
      }),
      ...(answer.reading ? [w.reading] : []),
      ...cutLines(cutHere, lang),
      ...passageLines(passages, MOST_PASSAGES, lang),
    ];
    return {
      structured: { things, total: answer.total, said, saidTotal: answer.said.total, nearest, complete: !answer.reading, cut: cutHere },
      lines,
    };
  },
});

async function searched(query: Readonly<Record<string, string>>, { api, signal }: Pick<Use, "api" | "signal">): Promise<Found> {
  for (let tries = 1; ; tries++) {
    const answer = await api.ask("GET", "/api/search", found, { query, signal });
    if (!answer.reading || tries === TRIES) return answer;
  }
}
