// Cuts the clean text into passages that a model can read at once, each with the headings above it.
import type { Span } from "../candidates.ts";
import { sentencesOf, type Block, type CleanText } from "../clean-text.ts";

/** `headings`: those above it in the article, outermost first; headings inside it are part of its text. */
export type Passage = Span & { readonly text: string; readonly headings: readonly string[] };

const ROOM = 1200;
/** From here on a heading begins a new passage. */
const ENOUGH = 300;
const MOST_HEADINGS = 3;
const LONGEST_HEADING = 80;
const WORDS = /\p{Script=Han}[\s\S]*\p{Script=Han}|[A-Za-z]{3}/u;

/** Passages in the order of the text; they do not overlap, and together they hold every block with words in it. */
export function passagesOf(page: CleanText): Passage[] {
  const passages: Passage[] = [];
  let above: string[] = [];
  let fresh: string[] = [];
  let open = null as Span | null;
  const close = () => {
    if (open !== null) {
      const text = page.text.slice(open.start, open.end);
      if (WORDS.test(text)) passages.push({ ...open, text, headings: above });
      open = null;
    }
    if (fresh.length > 0) above = fresh.slice(-MOST_HEADINGS);
    fresh = [];
  };
  let wasHeading = false;
  for (const block of blocksOf(page)) {
    const heading = block.kind === "heading";
    if (heading && !wasHeading && open !== null && lengthOf(open) >= ENOUGH) close();
    for (const part of partsOf(page, block)) {
      if (open !== null && part.end - open.start > ROOM) close();
      open = { start: open?.start ?? part.start, end: part.end };
    }
    if (heading) {
      const line = page.text.slice(block.start, Math.min(block.end, block.start + LONGEST_HEADING)).trim();
      if (wasHeading) fresh.push(line);
      else fresh = [line];
    }
    wasHeading = heading;
  }
  close();
  return passages;
}

/** The block, or its sentences where it has no room in one passage; a sentence without an end is cut, though no character. */
function partsOf(page: CleanText, block: Span): Span[] {
  if (lengthOf(block) <= ROOM) return [block];
  return sentencesOf(page, block).flatMap((sentence) => {
    const cuts: Span[] = [];
    for (let start = sentence.start; start < sentence.end; start = cuts.at(-1)?.end ?? sentence.end) {
      const end = Math.min(start + ROOM, sentence.end);
      const isInside = end < sentence.end && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(page.text.slice(end - 1, end + 1));
      cuts.push({ start, end: isInside ? end - 1 : end });
    }
    return cuts;
  });
}

const lengthOf = ({ start, end }: Span): number => end - start;

const blocksOf = ({ text, blocks }: CleanText): readonly Block[] =>
  blocks.length > 0 ? blocks : [{ kind: "paragraph", start: 0, end: text.length }];
