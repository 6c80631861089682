// Makes targets and observations of quantities: what each measures, of whom, who promises it and how firmly, and the words that say so.
import type { Modality, Reality } from "../../../data/model/quantity.ts";
import type { Found, Link, Mention, Quantity, Reference, Span } from "../candidates.ts";
import { clausesOf, sentencesOf, type CleanText } from "../clean-text.ts";
import { indicatorName } from "./indicator-name.ts";
import { certaintyOf, isEach, timeWords } from "./words-around.ts";

/**
 * A figure of the article. `indicator`: its own name for what is measured; null where the text has no noun for it. `timeText`: the
 * words of its sentence that say when, null where none do. `each`: it holds for every one of those it is about.
 */
export type Figure = Found & {
  readonly quantity: Quantity;
  readonly indicator: string | null;
  readonly about: readonly Mention[];
  readonly setBy: readonly Mention[];
  readonly modality: Modality;
  readonly actual: Reality;
  readonly timeText: string | null;
  readonly each: boolean;
  /** The words that state it. */
  readonly at: Span;
};

/** A figure for every quantity, in the order of the text. `references`: 全市 in its clause is whom it is about, where no link says more. */
export function findFigures(
  page: CleanText,
  quantities: readonly Quantity[],
  links: readonly Link[],
  references: readonly Reference[] = [],
): Figure[] {
  const about = ends(links, "ABOUT", ({ from, to }) => [from, to]);
  const setBy = ends(links, "SETS", ({ from, to }) => [to, from]);
  const sentenceAt = sentencesFor(page);
  const placeAt = placesFor(references);
  return quantities.map((quantity) => {
    const sentence = sentenceAt(quantity.start);
    const before = page.text.slice(Math.max(sentence.start, quantity.start - LOOK), quantity.start);
    const after = page.text.slice(quantity.end, Math.min(sentence.end, quantity.end + 12));
    const subjects = about.get(quantity) ?? placeAt(sentence, quantity);
    const { modality, actual } = certaintyOf(before, after);
    return {
      quantity,
      rule: quantity.rule,
      confidence: quantity.confidence,
      indicator: indicatorName(page, quantity),
      about: subjects,
      setBy: setBy.get(quantity) ?? [],
      modality,
      actual,
      timeText: quantity.period?.how === "explicit" ? timeWords(before) : null,
      each: isEach(before, subjects.length),
      at: statement(page, sentence, quantity, subjects),
    };
  });
}

/** How far back in a sentence words count for a figure. */
const LOOK = 200;

function ends(links: readonly Link[], type: string, order: (link: Link) => [Link["from"], Link["from"]]): Map<Quantity, Mention[]> {
  const found = new Map<Quantity, Mention[]>();
  for (const link of links) {
    if (link.type !== type) continue;
    const [quantity, mention] = order(link);
    if ("kind" in quantity || !("kind" in mention)) continue;
    found.set(quantity, [...(found.get(quantity) ?? []), mention]);
  }
  return found;
}

/** The place that the last word like 全市 before a figure in its sentence stands for; figures are asked for in rising order. */
function placesFor(references: readonly Reference[]): (sentence: Span, quantity: Span) => readonly Mention[] {
  const own = references.filter(({ rule, to }) => rule.startsWith("own-place") && to.length === 1);
  let next = 0;
  return (sentence, quantity) => {
    while (next < own.length && own[next]!.end <= quantity.start) next++;
    const last = own[next - 1];
    return last !== undefined && last.start >= sentence.start && quantity.start - last.end <= NEAR ? last.to : [];
  };
}

/** 全市 further away from a figure may be of another clause. */
const NEAR = 24;

/** The sentence that holds a place; sentences are asked for in rising order. */
function sentencesFor(page: CleanText): (at: number) => Span {
  const all = page.blocks.flatMap((block) => sentencesOf(page, block));
  let next = 0;
  return (at) => {
    while (next < all.length && (all[next]?.end ?? 0) <= at) next++;
    const found = all[next];
    return found !== undefined && found.start <= at ? found : { start: at, end: at };
  };
}

/** From the clause with the noun or the subject, whichever is first in the sentence, to the end of the clause with the number. */
function statement(page: CleanText, sentence: Span, quantity: Quantity, subjects: readonly Mention[]): Span {
  const inside = [quantity, quantity.indicator, ...subjects].filter(
    (span): span is Quantity | Mention =>
      span !== null && span.start >= sentence.start && span.end <= sentence.end && quantity.start - span.start <= LONG,
  );
  const start = Math.min(quantity.start, ...inside.map((span) => span.start));
  const end = Math.max(quantity.end, ...inside.map((span) => span.end));
  const around = { start: Math.max(sentence.start, start - LONG), end: Math.min(sentence.end, end + LONG) };
  const clauses = clausesOf(page, around);
  const first = clauses.find((clause) => clause.end > start);
  const last = clauses.find((clause) => clause.end >= end);
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}

/** The longest stretch of a sentence that is looked through for its clauses, to either side. */
const LONG = 240;
