// Makes a page readable: words and paragraphs that a layout tears are whole, characters plain, and every one knows its place.
// Left out are blanks, line breaks, marks of emphasis (**) and numbers of pages in the middle of a paragraph; nothing else.
import type { Block, BlockKind, CleanText } from "../clean-text.ts";
import { groupsOf, type Group } from "./blocks.ts";
import { isBlank, isBreak, linesOf } from "./lines.ts";
import { isMarkedHeading, numberingOf } from "./marks.ts";
import { plainCharacters } from "./narrow.ts";
import type { Line } from "./lines.ts";

const LATIN = /[A-Za-z]/;
const ASCII = /[\u0021-\u007e]/;
const DIGIT = /\d/;
const HAN = /[\u3400-\u9FFF]/;

/** The clean text of an article as it was printed or copied. */
export function cleanArticle(original: string): CleanText {
  const page = plainCharacters(original);
  const writer = writerFor(original);
  const blocks: Block[] = [];
  for (const group of groupsOf(linesOf(page))) {
    const start = writer.length();
    writeGroup(group, page, writer);
    blocks.push({ start, end: writer.length(), kind: group.kind });
    const end = group.lines.at(-1)?.end ?? 0;
    const at = breakAfter(original, end);
    if (at < original.length) writer.put("\n", at);
  }
  return { ...writer.done(), blocks };
}

/** The clean text of a passage without a layout: every line is a block; of blanks those are left out that an article leaves out. */
export function cleanPassage(original: string): CleanText {
  const page = plainCharacters(original);
  const lines = linesOf(page);
  const kinds = new Map<Line, BlockKind>(groupsOf(lines).flatMap(({ lines: own, kind }) => own.map((line) => [line, kind] as const)));
  const writer = writerFor(original);
  const blocks: Block[] = [];
  for (const line of lines) {
    const kind = kinds.get(line) ?? "paragraph";
    const start = writer.length();
    writeLine(line, page, isSpaced(kind), true, writer);
    blocks.push({ start, end: writer.length(), kind });
    const at = breakAfter(original, line.end);
    if (at < original.length) writer.put("\n", at);
  }
  return { ...writer.done(), blocks };
}

const isSpaced = (kind: BlockKind): boolean => kind === "heading" || kind === "caption";

type Writer = {
  readonly put: (character: string, at: number) => void;
  readonly length: () => number;
  readonly done: () => Pick<CleanText, "original" | "text" | "origin">;
};

function writerFor(original: string): Writer {
  const origin = new Uint32Array(original.length);
  const parts: string[] = [];
  let length = 0;
  return {
    put: (character, at) => {
      parts.push(character);
      origin[length++] = at;
    },
    length: () => length,
    done: () => ({ original, text: parts.join(""), origin: origin.slice(0, length) }),
  };
}

function writeGroup({ lines, kind }: Group, page: string, writer: Writer): void {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined && LATIN.test(page.charAt(before.end - 1)) && LATIN.test(page.charAt(line.start))) writer.put(" ", before.end);
    writeLine(line, page, isSpaced(kind), index === 0, writer);
  }
}

function writeLine(line: Line, page: string, spaced: boolean, first: boolean, writer: Writer): void {
  const numbered = first && (numberingOf(line) !== null || isMarkedHeading(line));
  let gaps = 0;
  for (let at = line.start; at < line.end; at++) {
    const one = page.charAt(at);
    if (!isBlank(one)) {
      const emphasis = one === "*" && (page.charAt(at + 1) === "*" || page.charAt(at - 1) === "*");
      if (!emphasis) writer.put(one, at);
      continue;
    }
    let to = at;
    while (isBlank(page.charAt(to + 1))) to++;
    const seen = seenBlank(page, at, to);
    if (seen >= 0 && ((numbered && gaps === 0 && at - line.start <= 6) || keepsGap(page, at, to + 1, spaced))) writer.put(" ", seen);
    gaps++;
    at = to;
  }
}

/** The first blank of a gap that is seen as one, or -1: some marks are of no width. */
function seenBlank(page: string, from: number, to: number): number {
  for (let at = from; at <= to; at++) if (/\s/.test(page.charAt(at)) && page.charAt(at) !== "\uFEFF") return at;
  return -1;
}

/** Whether a gap parts two words: of Latin letters or digits anywhere, of characters in headings and captions. */
function keepsGap(page: string, from: number, to: number, spaced: boolean): boolean {
  const [left, right] = [page.charAt(from - 1), page.charAt(to)];
  if (LATIN.test(left) || DIGIT.test(left)) return DIGIT.test(left) ? DIGIT.test(right) : LATIN.test(right) || DIGIT.test(right);
  if (ASCII.test(left) && ASCII.test(right)) return LATIN.test(right);
  if (!spaced || !HAN.test(right)) return false;
  return isWord(page, from - 2) || isWord(page, to + 1);
}

/** The character is part of a longer run without gaps. */
const isWord = (page: string, at: number) => at >= 0 && at < page.length && !isBlank(page.charAt(at)) && !isBreak(page.charAt(at));

function breakAfter(original: string, from: number): number {
  let at = from;
  while (at < original.length && !isBreak(original.charAt(at))) at++;
  return at;
}
