// Stretches of a text side by side.

export type Stretch = { readonly start: number; readonly end: number };
type Marked = Stretch & { readonly spanAlt?: readonly (readonly [number, number])[] | undefined };

/** How many characters both hold; negative where they stand apart. */
function shared(a: Stretch, b: Stretch): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

export function touch(a: Stretch, b: Stretch): boolean {
  return shared(a, b) > 0;
}

/** The same characters as one of the spans that are right. */
export function exactly(found: Stretch, marked: Marked): boolean {
  if (found.start === marked.start && found.end === marked.end) return true;
  return (marked.spanAlt ?? []).some(([start, end]) => found.start === start && found.end === end);
}

/** Strictly inside: a part of the other, and shorter. */
export function inside(a: Stretch, b: Stretch): boolean {
  return a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;
}

/** What both hold, as a share of what they hold together. */
export function likeness(a: Stretch, b: Stretch): number {
  return Math.max(0, shared(a, b)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
