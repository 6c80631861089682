// A text without its blanks and line breaks, in which things that columns tear apart are whole, and the way back.
import { foldText } from "../../../data/model/quote.ts";

export const ITEM_CLASSES = ["number", "quoted", "bracketed", "place-name", "ending"] as const;
export type ItemClass = (typeof ITEM_CLASSES)[number];

/** A year, month and day as far as they are said. */
export type DateParts = { readonly year?: number; readonly month?: number; readonly day?: number };

/** Something on the page that has to be accounted for. */
export type Item = {
  readonly class: ItemClass;
  /** UTF-16 offsets into the text as it is. */
  readonly start: number;
  readonly end: number;
  /** Offsets into the folded text. */
  readonly from: number;
  readonly to: number;
  /** Its characters without blanks and breaks. */
  readonly characters: string;
  /** Of a number: the unit that follows, if any. */
  readonly unit?: string;
  /** Of a number that is a date. */
  readonly date?: DateParts;
  /** Of a term: what stands between its marks. */
  readonly inner?: string;
};

export type Page = { readonly text: string; readonly folded: string; readonly origin: readonly number[] };

/** The page of a text. Every folded character stands for one of the text. */
export function pageOf(text: string): Page {
  const { text: folded, origin } = foldText(text);
  return { text, folded, origin };
}

/** The place in the text of folded characters `from` up to `to`. */
export function placeOf({ origin }: Page, from: number, to: number): { start: number; end: number } {
  return { start: origin[from] ?? 0, end: (origin[to - 1] ?? 0) + 1 };
}

/** An item of these folded characters. */
export function itemOf(page: Page, kind: ItemClass, from: number, to: number, more: Pick<Item, "unit" | "date" | "inner"> = {}): Item {
  return { class: kind, ...placeOf(page, from, to), from, to, characters: page.folded.slice(from, to), ...more };
}

/** What stands between two folded characters that follow each other. */
export function gapBefore({ text, origin }: Page, at: number): string {
  return text.slice((origin[at - 1] ?? -1) + 1, origin[at]);
}
