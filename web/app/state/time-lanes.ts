// Items of one lane laid out in rows: none lies on another, and none is lost; what finds no row is folded into counts.
import type { CalendarItem } from "../../contract/calendar.ts";
import { shareOfDay, type Years } from "./time-scale.ts";

type Days = Pick<CalendarItem, "id" | "from" | "to">;
/** In pixels: where the mark begins and how wide it is, words included; `from` and `to` of its time within. `ids`: one, or those that are folded into a count. */
export type Mark = {
  readonly ids: readonly string[];
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly row: number;
  /** It stands for items that found no row, be it one. */
  readonly folded: boolean;
  /** Its words stand before its time, as there is no room behind it. */
  readonly before: boolean;
};
export type Packed = { readonly rows: number; readonly marks: readonly Mark[] };
type Room = { readonly years: Years; readonly width: number; readonly rows: number };

/** Widths of a mark without words, of words at most, of a fold, and the gap between marks, in pixels. */
export const LEAST = 24;
const MOST_WORDS = 200;
/** A time so wide holds its words, cut where they are longer. */
const HOLDS = 96;
const FOLD = 56;
const GAP = 4;
const HAN = 13;
const LATIN = 7;
const EDGE = 10;

/** About how wide a name is, in pixels. */
export function widthOf(name: string): number {
  let width = EDGE;
  for (const letter of name) {
    width += letter > "\u2E7F" ? HAN : LATIN;
    if (width >= MOST_WORDS) return MOST_WORDS;
  }
  return width;
}

/** Items that touch the years, in at most so many rows of marks and one of folds. */
export function packLane(items: readonly Days[], nameOf: (id: string) => string, { years, width, rows }: Room): Packed {
  const spans = items.map((item) => boxOf(item, nameOf(item.id), years, width)).filter(({ to, from }) => to > 0 && from < width);
  const order = spans.toSorted((a, b) => a.x - b.x || a.x + a.width - b.x - b.width || (a.id < b.id ? -1 : 1));
  const ends: number[] = [];
  const marks: Mark[] = [];
  const left: typeof order = [];
  for (const box of order) {
    const free = ends.findIndex((end) => end + GAP <= box.x);
    const row = free === -1 ? ends.length : free;
    if (row >= rows) left.push(box);
    else {
      ends[row] = box.x + box.width;
      marks.push({
        ids: [box.id],
        x: box.x,
        width: box.width,
        from: box.from - box.x,
        to: box.to - box.x,
        row,
        folded: false,
        before: box.before,
      });
    }
  }
  return { rows: ends.length + (left.length > 0 ? 1 : 0), marks: [...marks, ...folded(left, ends.length, width)] };
}

type Box = {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly before: boolean;
};

function boxOf({ id, from: first, to: last }: Days, name: string, years: Years, width: number): Box {
  const from = Math.max(shareOfDay(first, years), 0) * width;
  const to = Math.min(shareOfDay(last, years, true), 1) * width;
  const least = Math.max(to - from, Math.min(LEAST, width));
  const words = widthOf(name);
  if (least >= Math.min(words, HOLDS)) return { id, x: Math.min(from, width - least), width: least, from, to, before: false };
  const behind = from + least + words <= width;
  const whole = Math.min(least + words, width);
  return { id, x: behind ? from : Math.max(0, Math.min(to, width) - whole), width: whole, from, to, before: !behind };
}

/** What found no row, as counts: by the middle of its time, a fold's width at least between one count and the next. */
function folded(left: readonly Box[], row: number, width: number): Mark[] {
  const slots = Math.max(1, Math.floor(width / (FOLD + GAP)));
  const slot = width / slots;
  const groups = new Map<number, Box[]>();
  for (const box of left) {
    const place = Math.min(slots - 1, Math.max(0, Math.floor((box.from + box.to) / 2 / slot)));
    (groups.get(place) ?? groups.set(place, []).get(place))?.push(box);
  }
  const wide = Math.min(FOLD, slot);
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([place, boxes]) => {
      const x = place * slot + (slot - wide) / 2;
      return { ids: boxes.map(({ id }) => id), x, width: wide, from: 0, to: wide, row, folded: true, before: false };
    });
}
