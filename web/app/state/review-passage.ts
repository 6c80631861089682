// Cuts a text into runs of characters for a review: what one candidate rests on, where others stand, and the rest. Pure.
import { visibleLine } from "../../../data/model/visible.ts";

export type Run = {
  readonly start: number;
  readonly text: string;
  /** Lit: the candidate's own characters; `also`: further places of the same thing. */
  readonly is: "lit" | "also" | "other" | "plain";
  /** The candidate that stands here, where it is another. */
  readonly key: string | null;
};
type Place = { readonly start: number; readonly end: number };
type Placed = { readonly start: number; readonly end: number; readonly key: string };

/** Longer texts are shown around the place alone. */
const LONGEST = 24_000;
const AROUND = 6000;

/** From where to where the text is shown: all of it, or whole paragraphs around a place. */
export function windowOf(text: string, at: number): readonly [from: number, to: number] {
  if (text.length <= LONGEST) return [0, text.length];
  const from = text.lastIndexOf("\n", Math.max(0, at - AROUND));
  const to = text.indexOf("\n", Math.min(text.length, at + AROUND));
  return [from < 0 ? Math.max(0, at - AROUND) : from + 1, to < 0 ? Math.min(text.length, at + AROUND) : to];
}

/** Runs of a text; where places lie over each other the shortest wins, and what is lit before all. */
export function runsOf(
  text: string,
  [from, to]: readonly [from: number, to: number],
  lit: readonly Place[],
  also: readonly Place[],
  others: readonly Placed[],
): Run[] {
  const inside = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[]) =>
    spans.filter((span) => span.end > from && span.start < to);
  const [near, own, more] = [inside(others).toSorted((a, b) => a.end - a.start - (b.end - b.start)), inside(lit), inside(also)];
  const cuts = [...new Set([from, to, ...[...near, ...own, ...more].flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= from && cut <= to)
    .toSorted((a, b) => a - b);
  const starting = near.toSorted((a, b) => a.start - b.start);
  const open: Placed[] = [];
  let next = 0;
  const runs: Run[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? to;
    for (let one = starting[next]; one !== undefined && one.start <= start; one = starting[++next]) open.push(one);
    for (let at = open.length - 1; at >= 0; at--) if ((open[at]?.end ?? 0) <= start) open.splice(at, 1);
    const covers = (span: Place) => span.start <= start && span.end >= end;
    const other = open.reduce<Placed | null>(
      (best, one) => (best === null || one.end - one.start < best.end - best.start ? one : best),
      null,
    );
    const is = own.some(covers) ? "lit" : more.some(covers) ? "also" : other ? "other" : "plain";
    const key = is === "other" ? (other?.key ?? null) : null;
    const last = runs.at(-1);
    if (last && last.is === is && last.key === key) runs[runs.length - 1] = { ...last, text: last.text + text.slice(start, end) };
    else runs.push({ start, text: text.slice(start, end), is, key });
  }
  return runs;
}

/** Some characters either side of a place, on one line. */
export function snippet(text: string, start: number, end: number, around = 18): readonly [before: string, itself: string, after: string] {
  const plain = (from: number, to: number) => visibleLine(text.slice(Math.max(0, from), to));
  return [plain(start - around, start), plain(start, end), plain(end, end + around)];
}
