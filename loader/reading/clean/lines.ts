// The lines of a page as they are printed: where each stands, how wide it is, what stands before it.

/** A line that is not blank. `start`, `end`: its characters in the page, blanks around it left out. */
export type Line = {
  readonly start: number;
  readonly end: number;
  /** Its plain characters as printed, and without any blanks. */
  readonly text: string;
  readonly tight: string;
  /** In widths of a Chinese character; a blank between them counts little, since it stretches. */
  readonly width: number;
  readonly indent: number;
  /** An empty line stands between it and the line before. */
  readonly apart: boolean;
};

/** Blanks, and marks that are not seen. Line breaks are not among them. */
const BLANK = /[^\S\n\r\u2028\u2029\u0085\f\v]|[\u200B-\u200D\u2060\u00AD\uFEFF]/;
const BREAK = /[\n\r\u2028\u2029\u0085\f\v]/;
const BLANKS = new RegExp(`(?:${BLANK.source})+`, "g");
const NARROW = /[\u0021-\u007e]/;
const STRETCH = 0.25;

export const isBreak = (character: string): boolean => BREAK.test(character);
export const isBlank = (character: string): boolean => BLANK.test(character);

/** All lines of a page that hold something. `page`: its plain characters. */
export function linesOf(page: string): Line[] {
  const lines: Line[] = [];
  let [from, breaks] = [0, 0];
  for (let at = 0; at <= page.length; at++) {
    if (at < page.length && !isBreak(page.charAt(at))) continue;
    const line = lineOf(page, from, at, breaks > 1);
    if (line) lines.push(line);
    if (line) breaks = 0;
    if (at > from || !(page.charAt(at) === "\n" && page.charAt(at - 1) === "\r")) breaks++;
    from = at + 1;
  }
  return lines;
}

function lineOf(page: string, from: number, to: number, apart: boolean): Line | null {
  let [start, end] = [from, to];
  while (start < end && isBlank(page.charAt(start))) start++;
  while (end > start && isBlank(page.charAt(end - 1))) end--;
  if (start === end) return null;
  const text = page.slice(start, end);
  return { start, end, text, tight: text.replace(BLANKS, ""), width: widthOf(text), indent: indentOf(page.slice(from, start)), apart };
}

function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const one = text.charAt(at);
    if (isBlank(one)) width += isBlank(text.charAt(at - 1)) ? 0 : STRETCH;
    else width += NARROW.test(one) ? 0.5 : 1;
  }
  return width;
}

function indentOf(blanks: string): number {
  let width = 0;
  for (const one of blanks) width += one === "\u3000" ? 1 : one === "\t" ? 2 : 0.5;
  return width;
}
