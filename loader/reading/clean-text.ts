// The text as it is read: without what a page's layout does to it, and with the way back to the original characters.
import type { Span } from "./candidates.ts";

/** What a block of the text is. */
export type BlockKind = "heading" | "paragraph" | "caption" | "item";

/** A block in offsets of the clean text; blocks follow each other and do not overlap. A torn paragraph is one block. */
export type Block = Span & { readonly kind: BlockKind };

/**
 * `text`: words that columns tear are whole, digits and Latin letters are narrow, traditional characters simplified, blocks
 * end in a line break; no other line breaks. `origin[i]`: where the character `i` of it stands in the original.
 */
export type CleanText = {
  readonly original: string;
  readonly text: string;
  readonly origin: Uint32Array;
  readonly blocks: readonly Block[];
};

/** What is known of an article beside its text. `heading`: the headings above a passage that is read alone, outermost first. */
export type About = {
  readonly title: string;
  /** `2026-02-07`, `2026-02`, `2026`, or null where nobody knows. */
  readonly date: string | null;
  readonly heading: readonly string[];
};

/** The same stretch in the original. */
export function inOriginal({ origin }: CleanText, { start, end }: Span): Span {
  return { start: origin[start] ?? 0, end: (origin[end - 1] ?? -1) + 1 };
}

/** Sentences and clauses of a block, in offsets of the clean text. Marks belong to the sentence that they end. */
export function sentencesOf({ text }: CleanText, block: Span): Span[] {
  return cut(text, block, /[。！？!?；;](?:[”’」』）)]*)|\n/g);
}

/** Clauses of a sentence: what commas and colons part; commas inside numbers and names in marks part nothing. */
export function clausesOf({ text }: CleanText, sentence: Span): Span[] {
  return cut(text, sentence, /[，：:]|,(?!\d{3})/g);
}

function cut(text: string, within: Span, mark: RegExp): Span[] {
  const part = text.slice(within.start, within.end);
  const spans: Span[] = [];
  let from = 0;
  for (const found of part.matchAll(mark)) {
    const to = found.index + found[0].length;
    if (part.slice(from, to).trim() !== "") spans.push({ start: within.start + from, end: within.start + to });
    from = to;
  }
  if (part.slice(from).trim() !== "") spans.push({ start: within.start + from, end: within.end });
  return spans;
}
