// Numbers in groups for a histogram, and where a number lies between the smallest and the largest.

/** Least and greatest number of a group, and how many lie in it. */
export type Bin = { readonly from: number; readonly to: number; readonly count: number };

const MOST = 12;
/** From this ratio of largest to smallest on, steps grow with the numbers. */
const WIDE = 50;

/** At most twelve groups, none empty; each number lies in exactly one. */
export function binsOf(values: readonly number[]): Bin[] {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const place = distinct.length <= MOST ? (value: number) => distinct.indexOf(value) : (value: number) => stepOf(value, distinct);
  const groups = new Map<number, number[]>();
  for (const value of sorted) (groups.get(place(value)) ?? groups.set(place(value), []).get(place(value)))?.push(value);
  return [...groups.values()].map((group) => ({ from: group[0] ?? 0, to: group.at(-1) ?? 0, count: group.length }));
}

function stepOf(value: number, sorted: readonly number[]): number {
  const { low, high } = { low: sorted[0] ?? 0, high: sorted.at(-1) ?? 0 };
  return Math.min(MOST - 1, Math.floor(shareOf(value, { low, high }) * MOST));
}

export type Extent = { readonly low: number; readonly high: number };

/** Least and greatest; null without numbers. */
export function extentOf(values: Iterable<number>): Extent | null {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return low <= high ? { low, high } : null;
}

/** From 0 for the least to 1 for the greatest: by logarithm where they lie far apart, by square root where they begin at nought. */
export function shareOf(value: number, { low, high }: Extent): number {
  if (high <= low) return 1;
  const straight = (value - low) / (high - low);
  if (low > 0) return high / low < WIDE ? straight : Math.log(value / low) / Math.log(high / low);
  return low === 0 ? Math.sqrt(straight) : straight;
}

/** The groups that a range covers, by first and last place. */
export function placesOf(
  bins: readonly Bin[],
  range: { readonly from: number; readonly to: number } | null,
): [first: number, last: number] {
  if (range === null) return [0, bins.length - 1];
  const first = bins.findIndex((bin) => bin.to >= range.from);
  const last = bins.findLastIndex((bin) => bin.from <= range.to);
  return first === -1 || last < first ? [0, bins.length - 1] : [first, last];
}
