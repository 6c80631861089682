// Decisions as regression cases: passages as `zhaotu read --predictions` takes them, each with what has to be found there and what must not.
import { parseSpan } from "../../data/model/locator.ts";
import { stateOf, type FactLine } from "../../data/model/review.ts";
import type { Room } from "./room.ts";

type Expected = {
  readonly found: boolean;
  readonly fact: FactLine;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
};

/** A line for each paragraph on which something was decided; offsets are those of its `text`. None without the article's text. */
export function casesOf({ article, reading, log, text }: Room): string[] {
  if (text === null) return [];
  const { states } = stateOf(reading.candidates, log.decisions);
  const about = reading.candidates.find(({ fact }) => "article" in fact)?.fact;
  const [docTitle, docDate] = about !== undefined && "article" in about ? [about.title, about.date] : [reading.mark.title, null];
  const byStart = new Map<number, { text: string; expect: Expected[] }>();
  for (const { key, fact, found } of reading.candidates) {
    const made = states.get(key)?.decision;
    if (!made || made.do === "merge" || made.do === "split" || "article" in fact) continue;
    const place = parseSpan(("at" in fact ? fact.at[0] : found[0]?.at) ?? "");
    if (place === null) continue;
    const [from, to] = paragraphAt(text, place.start, place.end);
    const passage = byStart.get(from) ?? { text: text.slice(from, to), expect: [] };
    byStart.set(from, passage);
    const spansOf = (line: FactLine) =>
      ("at" in line ? line.at : [found[0]?.at ?? ""]).flatMap((written) => {
        const span = parseSpan(written);
        return span === null || span.start < from || span.end > to ? [] : [{ start: span.start - from, end: span.end - from }];
      });
    const right = made.do === "correct" ? made.fact : undefined;
    if (made.do === "accept") passage.expect.push({ found: true, fact, spans: spansOf(fact) });
    else passage.expect.push({ found: false, fact, spans: spansOf(fact) });
    if (right !== undefined) passage.expect.push({ found: true, fact: right, spans: spansOf(right) });
  }
  return [...byStart]
    .toSorted(([a], [b]) => a - b)
    .map(([from, { text: passage, expect }]) =>
      JSON.stringify({ id: `${article}#${from}`, text: passage, docTitle, docDate, heading: [], expect }),
    );
}

function paragraphAt(text: string, start: number, end: number): [number, number] {
  const next = text.indexOf("\n", end);
  return [text.lastIndexOf("\n", start - 1) + 1, next < 0 ? text.length : next];
}
