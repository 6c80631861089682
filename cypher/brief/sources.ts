// Every place that a briefing rests on, once, numbered by article and place: where it is, and what rests on it in our words.
import { compareEvidence, parseEvidence } from "../../data/model/locator.ts";
import type { ArticleRow } from "../questions/articles.ts";
import type { Lang } from "./asked.ts";
import type { Block, Cite, Draft, Line, NumbersOf, Row } from "./draft.ts";

/** More rows than this are not printed; how to get the rest stands below the table. */
export const MOST_ROWS = 5000;

/** `piece`: the part of the article that the place lies in. `passage` null: not at hand, or not wished. */
export type Source = {
  readonly number: number;
  readonly evidence: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly piece: { readonly number: number; readonly title: string } | null;
  readonly says: readonly string[];
  readonly passage: string | null;
};

/** The sources of all that is printed, and the numbers by which it names them. */
export function sourcesOf(
  draft: Draft,
  articles: readonly ArticleRow[],
  texts: ReadonlyMap<string, string>,
  lang: Lang,
): { readonly sources: readonly Source[]; readonly numbersOf: NumbersOf } {
  const says = new Map<string, Set<string>>();
  for (const { places, says: words } of citesIn(draft))
    for (const place of places) (says.get(place) ?? says.set(place, new Set()).get(place))?.add(words);
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  const nth = (place: string) => order.get(parseEvidence(place)?.article ?? "") ?? articles.length;
  const places = [...says.keys()]
    .filter((place) => parseEvidence(place) !== null)
    .toSorted((a, b) => nth(a) - nth(b) || compareEvidence(a, b));
  const numbers = new Map(places.map((place, index) => [place, index + 1]));
  return {
    sources: places.flatMap((place, index) => sourceAt(place, index + 1, [...(says.get(place) ?? [])], { articles, texts, lang })),
    numbersOf: (some) => [...new Set(some.flatMap((place) => numbers.get(place) ?? []))].toSorted((a, b) => a - b),
  };
}

type Known = { readonly articles: readonly ArticleRow[]; readonly texts: ReadonlyMap<string, string>; readonly lang: Lang };

function sourceAt(evidence: string, number: number, says: readonly string[], { articles, texts, lang }: Known): Source[] {
  const at = parseEvidence(evidence);
  if (!at) return [];
  const pieces = articles.find(({ id }) => id === at.article)?.pieces ?? [];
  const index = pieces.findLastIndex(({ start }) => start <= at.start);
  const piece = pieces[index];
  const passage = texts.get(at.article)?.slice(at.start, at.end) ?? null;
  return [{ number, evidence, ...at, piece: piece ? { number: index + 1, title: piece[lang] } : null, says, passage }];
}

function* citesIn({ counts, findings, sections }: Draft): Generator<Cite> {
  const ofLines = (lines: readonly Line[]) => lines.flatMap(({ cites }) => cites ?? []);
  yield* ofLines([...counts, ...findings]);
  for (const { blocks } of sections) for (const block of blocks) yield* ofLines(linesIn(block));
}

function linesIn(block: Block): readonly Line[] {
  if (block.is === "text") return [];
  return block.is === "list"
    ? block.items
    : printedRows(block.rows).flatMap((row) => ("cells" in row ? row.cells.flatMap(({ lines }) => lines) : []));
}

/** The rows that are printed: headings and the first of the others. */
export function printedRows(rows: readonly Row[]): readonly Row[] {
  let left = MOST_ROWS;
  return rows.filter((row) => ("cells" in row ? left-- > 0 : left > 0));
}
