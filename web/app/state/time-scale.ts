// From days to places on a line of whole years, and the words below it.

/** First and last year that a line shows. */
export type Years = readonly [first: number, last: number];
/** A tick: its share of the line, and its year or month. */
export type Tick = { readonly at: number; readonly text: string; readonly strong: boolean };

const DAY_MS = 86_400_000;
const MONTHS = 12;
/** Years fewer than this have their months, or quarters, below them. */
const FEW_YEARS = 2;
/** No more years than this are written. */
const MOST_WORDS = 16;

/** When a month begins; years below 100 as they are written. */
const beginOf = (year: number, month = 0) => new Date(0).setUTCFullYear(year, month, 1);

/** The share of the line at which a day begins, or with `end` ends; below 0 and above 1 where it lies outside. */
export function shareOfDay(day: string, [first, last]: Years, end = false): number {
  const time = Date.parse(`${day}T00:00:00Z`) + (end ? DAY_MS : 0);
  return (time - beginOf(first)) / (beginOf(last + 1) - beginOf(first));
}

/** The years that hold all of the days; null without any. */
export function yearsOf(days: readonly { readonly from: string; readonly to: string }[]): Years | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { from, to } of days) {
    first = Math.min(first, Number(from.slice(0, 4)));
    last = Math.max(last, Number(to.slice(0, 4)));
  }
  return first <= last ? [first, last] : null;
}

/** Ticks at the beginning of each year; with few years at each month, too. */
export function ticksOf([first, last]: Years): Tick[] {
  const count = last - first + 1;
  const step = Math.ceil(count / MOST_WORDS);
  const at = (month: number, year: number) => (beginOf(year, month) - beginOf(first)) / (beginOf(last + 1) - beginOf(first));
  return Array.from({ length: count }, (_, place) => first + place).flatMap((year, place) => {
    const own = { at: at(0, year), text: place % step === 0 ? String(year) : "", strong: true };
    if (count > FEW_YEARS) return [own];
    const months = Array.from({ length: MONTHS - 1 }, (_, month) => month + 1);
    return [own, ...months.map((month) => ({ at: at(month, year), text: String(month + 1), strong: false }))];
  });
}

/** How many of the days lie before the line, and how many after it. */
export function outside(
  days: readonly { readonly from: string; readonly to: string }[],
  [first, last]: Years,
): { before: number; after: number } {
  const before = days.filter(({ to }) => Number(to.slice(0, 4)) < first).length;
  return { before, after: days.filter(({ from }) => Number(from.slice(0, 4)) > last).length };
}
