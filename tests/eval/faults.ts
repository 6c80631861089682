// What must hold of annotations before a figure measured on them means something.
import { ENTITY_KINDS } from "../../data/model/kinds.ts";
import type { Measured } from "./passages.ts";

type Spanned = { readonly id: string; readonly start: number; readonly end: number; readonly text: string };
const TYPES = ["LOCATED_IN", "PART_OF", "CONNECTS", "DEVELOPS", "PRODUCES", "IN_INDUSTRY", "ABOUT", "SETS"];

/** Spans that miss their characters, ids used twice, relations without ends, names inside names of the flat layer. */
export function faultsOf({ passage: { text }, marked: { entities, quantities, relations } }: Measured): string[] {
  const spanned: Spanned[] = [...entities, ...quantities];
  const ids = new Set(spanned.map(({ id }) => id));
  const indicators = quantities.flatMap(({ id, indicator }) => (indicator ? [{ ...indicator, id: `${id}'s indicator` }] : []));
  return [
    ...[...spanned, ...indicators]
      .filter(({ start, end, text: words }) => words === "" || text.slice(start, end) !== words)
      .map(({ id, start, text: words }) => `${id} at ${start} is not ${words}`),
    ...(ids.size === spanned.length ? [] : ["an id is used twice"]),
    ...relations
      .filter(({ type, head, tail }) => !TYPES.includes(type) || !ids.has(head) || !ids.has(tail) || head === tail)
      .map(({ type, head, tail }) => `${type} ${head} ${tail} joins nothing`),
    ...entities.filter(({ kind }) => !ENTITY_KINDS.some((known) => known === kind)).map(({ id, kind }) => `${id}: no kind ${kind}`),
    ...quantities.filter(({ value, unit }) => !Number.isFinite(value) || unit === "").map(({ id }) => `${id} has no value or unit`),
    ...overlapping(entities.filter(({ nested }) => !nested)),
    ...overlapping(quantities),
  ];
}

function overlapping(spans: readonly Spanned[]): string[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return sorted.flatMap((span, at) => {
    const next = sorted[at + 1];
    return next && next.start < span.end ? [`${span.text} and ${next.text} overlap`] : [];
  });
}
