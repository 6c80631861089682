// Infers from the lines around each line how wide its column is, where the text is set in columns at all.
import type { Line } from "./lines.ts";
import { hasInnerMarks, isBullet, isCredit, isEnded, isFurniture, numberingOf } from "./marks.ts";

/** `width`: of the column, null where lines are not broken to a width. `doubled`: empty lines stand between its lines. */
export type Column = {
  readonly width: number | null;
  readonly doubled: boolean;
  readonly indent: number;
  /** Empty lines or indents tell where the paragraphs of the page begin. */
  readonly marked: boolean;
  /** Much of the page is set in columns: headings then take several lines too. */
  readonly page: boolean;
};

/** How much further a paragraph's first line begins. */
export const INDENT = 1.5;
const AROUND = 4;
const FAR = 6;
const NARROWEST = 7;
const WIDEST = 60;
const PAGE_SHARE = 0.3;

type Own = { width: number | null; readonly doubled: boolean; readonly indent: number };

/** The column of every line. */
export function columnsOf(lines: readonly Line[]): Column[] {
  const torn = lines.map((line) => !isEnded(line) && !isApart(line));
  const marked = lines.map(hasInnerMarks);
  const widthAmong = (from: number, to: number): number | null => {
    const evidence: Line[] = [];
    let prose = 0;
    for (let at = Math.max(0, from); at < Math.min(lines.length, to); at++) {
      const line = lines[at];
      if (line === undefined || torn[at] !== true) continue;
      evidence.push(line);
      if (marked[at]) prose++;
    }
    if (evidence.length < 3 || prose * 2 < evidence.length) return null;
    const even = evidence.filter((line) => !isStretched(line));
    return commonWidth(even.length >= 3 ? even : evidence);
  };
  const columns = lines.map((line, at): Own => {
    const around = lines.slice(Math.max(0, at - AROUND), at + AROUND + 1);
    const sides = [widthAmong(at - AROUND, at + AROUND + 1), widthAmong(at, at + AROUND + 2), widthAmong(at - AROUND - 1, at + 1)];
    return {
      width: nearest(sides, line.width),
      doubled: around.filter(({ apart }) => apart).length >= around.length * 0.7,
      indent: Math.min(...around.map(({ indent }) => indent)),
    };
  });
  fillGaps(columns);
  const page = columns.filter(({ width }) => width !== null).length >= lines.length * PAGE_SHARE;
  const begun = areBegunByMarks(lines, columns);
  return columns.map((column) => ({ ...column, page, marked: begun }));
}

/** Too few lines around to tell by: the column of the nearest line above or below. */
function fillGaps(columns: Own[]): void {
  const known = columns.map(({ width }) => width);
  for (const [at, column] of columns.entries()) {
    for (let far = 1; column.width === null && far <= FAR; far++) column.width = known[at - far] ?? known[at + far] ?? null;
  }
}

const isApart = (line: Line) => isCredit(line) || isFurniture(line) || numberingOf(line) !== null || isBullet(line);
/** Blanks all through a line: its width says little. */
const isStretched = ({ text, tight }: Line) => text.length - tight.length > tight.length * 0.3;

/** A column begins or ends here: of the widths on both sides the one that the line fits. */
function nearest(widths: readonly (number | null)[], wanted: number): number | null {
  let best: number | null = null;
  for (const width of widths) if (width !== null && (best === null || Math.abs(width - wanted) < Math.abs(best - wanted))) best = width;
  return best;
}

/** Whether an empty line or an indent follows short last lines nearly always: then a line without one goes on. */
function areBegunByMarks(lines: readonly Line[], columns: readonly Pick<Column, "width" | "indent">[]): boolean {
  let [all, begun] = [0, 0];
  for (const [at, line] of lines.entries()) {
    const [next, column] = [lines[at + 1], columns[at]];
    if (next === undefined || !column?.width || !isEnded(line) || line.width > column.width * 0.85) continue;
    if (numberingOf(next) !== null || isCredit(next) || !(isEnded(next) || hasInnerMarks(next))) continue;
    all++;
    if (next.apart || next.indent - column.indent >= INDENT) begun++;
  }
  return all > 0 && begun >= all * 0.7;
}

/** The width that most of these lines share. */
function commonWidth(lines: readonly Line[]): number | null {
  const widths = lines.map(({ width }) => width).toSorted((a, b) => a - b);
  const middle = widths[Math.floor(widths.length / 2)] ?? 0;
  if (middle < NARROWEST || middle > WIDEST) return null;
  const near = widths.filter((width) => Math.abs(width - middle) <= Math.max(2.5, middle * 0.15));
  return near.length >= widths.length * 0.6 ? (near[Math.floor(near.length * 0.7)] ?? middle) : null;
}
