// Cuts a passage into runs of characters: the place in question, other sourced places, and the rest.
import type { Spans } from "../../../contract.ts";

export type SourcedSpan = Spans["spans"][number];
export type Segment = {
  readonly start: number;
  readonly text: string;
  readonly is: "mark" | "other" | "plain";
  readonly span: SourcedSpan | null;
};

/** Runs of `text` from `from` to `to`; where spans overlap, the place in question wins, then the shortest. */
export function segmentsOf(
  text: string,
  from: number,
  to: number,
  spans: readonly SourcedSpan[],
  at: { readonly start: number; readonly end: number },
): Segment[] {
  const near = spans.filter((span) => span.end > from && span.start < to);
  const cuts = [...new Set([from, to, at.start, at.end, ...near.flatMap((span) => [span.start, span.end])])]
    .filter((cut) => cut >= from && cut <= to)
    .toSorted((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? to;
    const covering = near.filter((span) => span.start <= start && span.end >= end).toSorted((a, b) => a.end - a.start - (b.end - b.start));
    const marked = at.start <= start && at.end >= end;
    const span = marked ? null : (covering[0] ?? null);
    const last = segments.at(-1);
    const is = marked ? "mark" : span ? "other" : "plain";
    if (last && last.is === is && last.span === span) segments[segments.length - 1] = { ...last, text: last.text + text.slice(start, end) };
    else segments.push({ start, text: text.slice(start, end), is, span });
  }
  return segments;
}

/** All sourced places in order, the one in question among them, and where it stands in that order. */
export function orderOf(
  spans: readonly SourcedSpan[],
  at: { readonly start: number; readonly end: number },
): { readonly all: readonly SourcedSpan[]; readonly index: number } {
  const all = spans.some((span) => span.start === at.start && span.end === at.end)
    ? spans
    : [...spans, { ...at, facts: [] }].toSorted((a, b) => a.start - b.start || a.end - b.end);
  return { all, index: all.findIndex((span) => span.start === at.start && span.end === at.end) };
}
