// Gathers the lines of a page into paragraphs, headings, captions and items.
import type { BlockKind } from "../clean-text.ts";
import { columnsOf } from "./columns.ts";
import { continues } from "./joins.ts";
import type { Line } from "./lines.ts";
import {
  hasSentence,
  isBareCredit,
  isBullet,
  isCredit,
  isEnded,
  isFurniture,
  isMarkedHeading,
  isPageNumber,
  numberingOf,
  openMarks,
  wantsMore,
} from "./marks.ts";

/** Lines that belong together. Numbers of pages that tear a paragraph are in none. */
export type Group = { readonly lines: readonly Line[]; readonly kind: BlockKind };

/** Shorter lines that stand twice are a coincidence; a column that is printed twice is longer. */
const REPEATED = 20;
const WIDEST_HEADING = 45;
const WIDEST_CAPTION = 30;

/** The groups of a page, in order. */
export function groupsOf(lines: readonly Line[]): Group[] {
  const groups = joined(lines);
  return groups.map((group, at) => ({ lines: group, kind: kindOf(groups, at) }));
}

function joined(lines: readonly Line[]): Line[][] {
  const columns = columnsOf(lines);
  const groups: Line[][] = [];
  const seen = new Set<string>();
  let [open, repeated] = [0, false];
  const goesOn = (at: number, apart: boolean) => {
    const [next, group] = [lines[at], groups.at(-1)];
    const [column, nextColumn] = [columns[at - 1], columns[at]];
    if (!next || !group || !column || !nextColumn) return false;
    return continues({ lines: group, open, repeated }, { ...next, apart: next.apart || apart }, column, nextColumn, lines[at + 1]);
  };
  for (const [at, line] of lines.entries()) {
    if (at > 0 && isPageNumber(line) && goesOn(at + 1, true)) continue;
    const afterNumber = at > 1 && isPageNumber(lines[at - 1] ?? line) && groups.at(-1)?.at(-1) !== lines[at - 1];
    if (goesOn(at, afterNumber)) groups.at(-1)?.push(line);
    else {
      groups.push([line]);
      open = 0;
    }
    open = openMarks(line.tight, open);
    repeated = line.tight.length >= REPEATED && seen.has(line.tight);
    seen.add(line.tight);
  }
  return groups;
}

function kindOf(groups: readonly Line[][], at: number): BlockKind {
  const lines = groups[at] ?? [];
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return "paragraph";
  if (lines.length === 1 && (isCredit(first) || isFurniture(first) || standsOverCredit(first, groups[at + 1]?.[0]))) return "caption";
  if (isMarkedHeading(first)) return "heading";
  const width = lines.reduce((sum, line) => sum + line.width, 0);
  const style = numberingOf(first);
  const short = width <= (lines.length > 1 ? WIDEST_HEADING * 2 : WIDEST_HEADING) && !lines.some(hasSentence);
  const plain = short && !wantsMore(last) && (!isEnded(last) || /[？！?!—]$/.test(last.tight));
  if (style !== null) return plain && !inList(groups, at, style) ? "heading" : "item";
  if (isBullet(first)) return "item";
  return plain && !betweenNumbers(groups, at) && !isTorn(lines) ? "heading" : "paragraph";
}

const styleAt = (groups: readonly Line[][], at: number) => {
  const first = groups[at]?.[0];
  return first === undefined ? null : numberingOf(first);
};

const isShort = (lines: readonly Line[] | undefined) =>
  lines !== undefined && lines.length === 1 && (lines[0]?.width ?? 0) <= WIDEST_HEADING;

/** A numbered line with one of its style right before or after it, and no text between. */
function inList(groups: readonly Line[][], at: number, style: string): boolean {
  return (styleAt(groups, at + 1) === style && isShort(groups[at + 1])) || (styleAt(groups, at - 1) === style && isShort(groups[at - 1]));
}

/** What stands alone between two numbered headings of one style is what the first is about. */
function betweenNumbers(groups: readonly Line[][], at: number): boolean {
  const style = styleAt(groups, at - 1);
  return style !== null && styleAt(groups, at + 1) === style;
}

/** Lines that end in the middle of a sentence although they are many. */
const isTorn = (lines: readonly Line[]) => lines.length > 3;

function standsOverCredit(line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    !next.apart &&
    isBareCredit(next) &&
    line.width <= WIDEST_CAPTION &&
    !hasSentence({ ...line, tight: line.tight.slice(0, -1) })
  );
}
