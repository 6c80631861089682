// Decides whether a line goes on with the sentence of the line before it: what columns, pages and copying tear apart is one paragraph.
import { INDENT, type Column } from "./columns.ts";
import type { Line } from "./lines.ts";
import {
  goesOn,
  hasClauses,
  hasInnerMarks,
  hasSentence,
  isBullet,
  isCredit,
  isEnded,
  isFurniture,
  isHalfEnded,
  isMarkedHeading,
  numberingOf,
  opensSentence,
  wantsMore,
} from "./marks.ts";

/** The lines of a paragraph so far, and how many marks are open after them. */
export type Begun = { readonly lines: readonly Line[]; readonly open: number; readonly repeated: boolean };

/** Widths in parts of the column's. */
const FULL = 0.72;
const HALF = 0.6;
const SAME_COLUMN = 1.35;
/** Characters by which the last full line of a column may fall short. */
const SHORT_BY = 1.6;
const WIDEST_HEADING = 45;
const NARROWEST_PROSE = 24;
const NARROWEST_CLAUSES = 30;

/** Whether `next` goes on where the paragraph's last line breaks off. */
export function continues(begun: Begun, next: Line, column: Column, nextColumn: Column, after: Line | undefined): boolean {
  const last = begun.lines.at(-1);
  if (last === undefined || isCredit(last) || isFurniture(last) || isCredit(next) || isFurniture(next)) return false;
  if (isMarkedHeading(last) || isMarkedHeading(next)) return false;
  if (goesOn(next)) return !begun.repeated;
  if (numberingOf(next) !== null && (isEnded(last) || numberingOf(next) !== "bare" || next.apart)) return false;
  const width = column.width ?? nextColumn.width;
  const set = width !== null && next.width <= width * SAME_COLUMN && last.width <= width * SAME_COLUMN;
  if (isBullet(next) && !(set && !next.apart && !isEnded(last) && last.width >= width * FULL)) return false;
  if (set) return next.apart ? overGap(begun, last, next, column, width, after) : inColumn(begun, last, next, column, width);
  return overTear(begun, last, next, column) || (column.page && isTornHeading(last, next));
}

/** A line set to a width, and the next one right below it. */
function inColumn(begun: Begun, last: Line, next: Line, column: Column, width: number): boolean {
  const wants = wantsMore(last) || begun.open > 0;
  if (next.indent - column.indent >= INDENT && !wants) return false;
  const measure = last.width + last.indent - column.indent;
  if (isHalfEnded(last)) return measure >= width * FULL && numberingOf(next) === null;
  if (isEnded(last)) return measure >= (column.marked ? width * HALF : width - SHORT_BY) && numberingOf(next) === null;
  if (wants) return true;
  const mayBeHeading = begun.lines.length === 1 && !hasInnerMarks(last) && !column.marked && last.indent - column.indent < INDENT;
  return measure >= (mayBeHeading ? width - SHORT_BY : width * FULL);
}

/** A line set to a width, an empty line, and the next: the end of a column, or of a paragraph. */
function overGap(begun: Begun, last: Line, next: Line, column: Column, width: number, after: Line | undefined): boolean {
  if (isEnded(last) || begun.repeated) return false;
  if (isLoneHeading(next, after)) return false;
  if (wantsMore(last) || begun.open > 0) return true;
  if (last.width < width * FULL) return false;
  return begun.lines.length > 1 || hasSentence(last) || (column.doubled && hasInnerMarks(last));
}

/** Long lines: each is a paragraph, unless it breaks off in the middle. */
function overTear(begun: Begun, last: Line, next: Line, column: Column): boolean {
  if (isEnded(last) || begun.repeated) return false;
  const wants = wantsMore(last) || begun.open > 0;
  if (isHeadingLike(next)) return wants && !next.apart;
  if (wants || (opensSentence(last) && next.width > last.width)) return true;
  const prose =
    last.width > WIDEST_HEADING
      ? hasInnerMarks(last)
      : last.width >= NARROWEST_PROSE && (hasSentence(last) || (last.width >= NARROWEST_CLAUSES && hasClauses(last) && !column.page));
  return prose && numberingOf(last) !== "bare";
}

/** Two lines of one heading: much the same width, no line between, and a mark in one of them. */
function isTornHeading(last: Line, next: Line): boolean {
  const [narrow, wide] = [Math.min(last.width, next.width), Math.max(last.width, next.width)];
  const plain = !isEnded(last) && !isEnded(next) && numberingOf(last) === null && !next.apart;
  return plain && wide <= WIDEST_HEADING && narrow >= wide * 0.7 && (hasInnerMarks(last) || hasInnerMarks(next));
}

const isLoneHeading = (line: Line, after: Line | undefined) =>
  !isEnded(line) && !hasInnerMarks(line) && (after === undefined || after.apart) && line.width <= WIDEST_HEADING;

/** Short, without a mark in it or at its end. */
const isHeadingLike = (line: Line): boolean => !isEnded(line) && !hasInnerMarks(line) && line.width <= WIDEST_HEADING;
