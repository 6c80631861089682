// Decisions as regression cases: passages as `zhaotu read --predictions` takes them, each with what has to be found there and what must not.
import { parseSpan } from "../../data/model/locator.ts";
import { contentOf, stateOf, type Candidate, type Decision, type FactLine, type Reviewed } from "../../data/model/review.ts";
import { anchorIn } from "./anchor.ts";
import type { Room } from "./room.ts";

type Expected = {
  readonly found: boolean;
  readonly fact: FactLine;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
};

/**
 * A line for each paragraph on which something was decided; offsets are those of its `text`. What the reading finds no more is there too:
 * it is what a case is for. None without the article's text.
 */
export function casesOf({ article, reading, log, text }: Room): string[] {
  if (text === null) return [];
  const { states, gone } = stateOf(reading.candidates, log.decisions);
  const about = reading.candidates.find(({ fact }) => "article" in fact)?.fact;
  const [docTitle, docDate] = about !== undefined && "article" in about ? [about.title, about.date] : [reading.mark.title, null];
  const byStart = new Map<number, { text: string; expect: Expected[] }>();
  const expect = (fact: FactLine, places: readonly string[], found: boolean) => {
    const now = anchorIn(text, places);
    const spans = places.flatMap((written) => parseSpan(now(written) ?? "") ?? []);
    const [first] = spans;
    if (first === undefined) return;
    const [from, to] = paragraphAt(text, first.start, first.end);
    const passage = byStart.get(from) ?? { text: text.slice(from, to), expect: [] };
    byStart.set(from, passage);
    const inside = spans.filter(({ start, end }) => start >= from && end <= to);
    passage.expect.push({ found, fact, spans: inside.map(({ start, end }) => ({ start: start - from, end: end - from })) });
  };
  const decided: [Decision, Candidate | undefined][] = reading.candidates.flatMap((one) => {
    const made = states.get(one.key)?.decision;
    return made ? [[made, one] as [Decision, Candidate]] : [];
  });
  for (const [made, now] of [...decided, ...gone.map((one): [Decision, undefined] => [one, undefined])]) {
    const fact = made.seen ?? now?.fact;
    if (fact === undefined || "article" in fact) continue;
    const places = "at" in fact ? fact.at : (now?.found.slice(0, 1).map(({ at }) => at) ?? []);
    if (made.do === "accept") expect(fact, places, true);
    if (made.do === "reject" || (made.do === "correct" && isReadOtherwise(fact, made.fact))) expect(fact, places, false);
    if (made.do === "correct" && made.fact !== undefined) expect(made.fact, "at" in made.fact ? made.fact.at : places, true);
  }
  return [...byStart]
    .toSorted(([a], [b]) => a - b)
    .map(([from, { text: passage, expect: expected }]) =>
      JSON.stringify({ id: `${article}#${from}`, text: passage, docTitle, docDate, heading: [], expect: expected }),
    );
}

/** What a reading reads of a line; the rest, such as a note or an English name, is a person's alone. */
const READ: Readonly<Record<Reviewed, readonly string[]>> = {
  articles: [],
  entities: ["kind", "name", "aliases"],
  mentions: ["mention", "at"],
  relations: ["from", "relation", "to", "at"],
  targets: ["indicator", "value", "unit", "comparator", "about", "at", "due", "modality", "setBy", "each"],
  observations: ["indicator", "value", "unit", "comparator", "about", "at", "period", "nature", "direction", "actual", "each"],
};

function isReadOtherwise(fact: FactLine, right: FactLine | undefined): boolean {
  if (right === undefined || contentOf(fact) !== contentOf(right)) return true;
  const read = (line: FactLine) => JSON.stringify(READ[contentOf(fact)].map((field) => Reflect.get(line, field) ?? null));
  return read(fact) !== read(right);
}

function paragraphAt(text: string, start: number, end: number): [number, number] {
  const next = text.indexOf("\n", end);
  return [start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1, next < 0 ? text.length : next];
}
