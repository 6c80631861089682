// Sentences with marked names, and the relations that they are found to state.
import { expect, test } from "vitest";
import { findReferences } from "../../loader/reading/coreference/find-references.ts";
import { findLinks } from "../../loader/reading/relations/find-links.ts";
import { marked } from "./marked-sentence.ts";

export const ABOUT = { title: "", date: "2026-03-01", heading: [] };

/** The links of a marked text, with its page. */
export function linksOf(words: string, title = "") {
  const about = { ...ABOUT, title };
  const { page, mentions, quantities } = marked(words);
  return { page, links: findLinks(page, about, mentions, quantities, findReferences(page, about, mentions)) };
}

/** `CONNECTS 甲铁路 > 乙市`, sorted, each once. */
export function told(words: string): string[] {
  const { page, links } = linksOf(words);
  const shown = (end: { readonly start: number; readonly end: number }) =>
    "name" in end ? String(end.name) : page.text.slice(end.start, end.end);
  return [...new Set(links.map(({ type, from, to }) => `${type} ${shown(from)} > ${shown(to)}`))].toSorted();
}

type Case = readonly [words: string, ...expected: string[]];
/** One test for each text. */
export const check = (cases: readonly Case[]): void => {
  test.each(cases.map(([words, ...expected]) => [words, expected] as const))("%s", (words, expected) => {
    expect(told(words)).toEqual(expected.toSorted());
  });
};
