// Reads a sentence of our own and tells its figures on one line each, for tables in the tests.
import type { Quantity } from "../../loader/reading/candidates.ts";
import type { Block, CleanText } from "../../loader/reading/clean-text.ts";
import { findQuantities } from "../../loader/reading/quantities/find-quantities.ts";

/** A text that needs no cleaning: each line a paragraph. */
export function plainPage(text: string): CleanText {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line !== "") blocks.push({ kind: "paragraph", start, end: start + line.length });
    start += line.length + 1;
  }
  return { original: text, text, origin: Uint32Array.from({ length: text.length }, (_, at) => at), blocks };
}

export type Told = { readonly date?: string | null; readonly heading?: readonly string[] };

/** The figures of a text that is dated May 2031, unless told otherwise. */
export function figuresIn(text: string, { date = "2031-05-20", heading = [] }: Told = {}): Quantity[] {
  return findQuantities(plainPage(text), { title: "", date, heading });
}

/** `[3500多个] 3500 个 >` for every figure. */
export function said(text: string, told: Told = {}): string[] {
  return figuresIn(text, told).map(
    ({ start, end, value, unit, comparator }) => `[${text.slice(start, end)}] ${value} ${unit} ${comparator}`,
  );
}
