// Dated things in lanes by kind: what holds for a year as a bar, a day as a tick, a deadline as a flag.
import type { Brief } from "../../contract.ts";
import { KINDS, type Kind } from "../../../data/model/kinds.ts";

type Dated = Brief & { readonly when: NonNullable<Brief["when"]> };

/** Things of one kind with the same time: `from` and `to` in years, `row` within its lane. */
export type TimeMark = {
  readonly key: string;
  readonly things: readonly Dated[];
  readonly from: number;
  readonly to: number;
  readonly first: string;
  readonly last: string;
  readonly shape: "bar" | "tick" | "flag";
  /** Its date is taken from a heading or the article. */
  readonly taken: boolean;
  readonly row: number;
};
export type Lane = { readonly kind: Kind; readonly count: number; readonly rows: number; readonly marks: readonly TimeMark[] };

/** Figures first: most that has a date is one. */
const FIRST: readonly Kind[] = ["Target", "Observation"];
const ORDER: readonly Kind[] = [...FIRST, ...KINDS.filter((kind) => !FIRST.includes(kind))];
const DAY_MS = 86_400_000;
/** Share of the whole that a mark takes at least, so that it can be hit and read. */
const LEAST = 0.035;

/** A day as a year with its part: its beginning, or with `end` the beginning of the next. */
export function yearsOf(day: string, end = false): number {
  const year = Number(day.slice(0, 4));
  const begin = Date.UTC(year, 0, 1);
  return year + (Date.parse(`${day}T00:00:00Z`) + (end ? DAY_MS : 0) - begin) / (Date.UTC(year + 1, 0, 1) - begin);
}

/** A lane for each kind; marks that would lie on each other stand in rows. `years`: how many the line spans. */
export function lanesOf(things: readonly Brief[], years: number): Lane[] {
  const dated = things.filter((thing): thing is Dated => thing.when !== null);
  return ORDER.flatMap((kind) => {
    const own = dated.filter((thing) => thing.kind === kind);
    if (own.length === 0) return [];
    const marks = inRows(gather(own), years * LEAST);
    return [{ kind, count: own.length, rows: Math.max(...marks.map(({ row }) => row)) + 1, marks }];
  });
}

function gather(things: readonly Dated[]): Omit<TimeMark, "row">[] {
  const groups = new Map<string, Dated[]>();
  for (const thing of things) {
    const { from, to, basis } = thing.when;
    const key = `${thing.kind} ${from} ${to} ${isTaken(basis) ? "taken" : ""}`;
    (groups.get(key) ?? groups.set(key, []).get(key))?.push(thing);
  }
  return [...groups].flatMap(([key, group]) => {
    const [thing] = group;
    if (!thing) return [];
    const { from: first, to: last, basis } = thing.when;
    const shape = thing.kind === "Target" ? ("flag" as const) : first === last ? ("tick" as const) : ("bar" as const);
    return [{ key, things: group, from: yearsOf(first), to: yearsOf(last, true), first, last, shape, taken: isTaken(basis) }];
  });
}

const isTaken = (basis: Dated["when"]["basis"]) => basis === "inherited" || basis === "inferred";

function inRows(marks: readonly Omit<TimeMark, "row">[], least: number): TimeMark[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.from - b.from || b.to - a.to || (a.key < b.key ? -1 : 1))
    .map((mark) => {
      const free = ends.findIndex((end) => end <= mark.from);
      const row = free === -1 ? ends.length : free;
      ends[row] = Math.max(mark.to, mark.from + least);
      return { ...mark, row };
    });
}

/** A span of days as it was written: a year, a month, a day, or from one to another. */
export function spanText(first: string, last: string): string {
  if (first === last) return first;
  if (first.slice(0, 4) === last.slice(0, 4)) {
    if (first.endsWith("-01-01") && last.endsWith("-12-31")) return first.slice(0, 4);
    if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
    return `${first.slice(0, 7)}–${last.slice(0, 7)}`;
  }
  return first.endsWith("-01-01") && last.endsWith("-12-31") ? `${first.slice(0, 4)}–${last.slice(0, 4)}` : `${first}–${last}`;
}
