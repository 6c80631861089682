// Moves a time by months, as calendars do.

/** The same day so many months later, or the last day of a month that has no such day. */
function laterDay(day: string, months: number, sticks: boolean): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const at = year * 12 + month - 1 + months;
  const last = daysIn(Math.floor(at / 12), at % 12);
  const to = sticks && date === daysIn(year, month - 1) ? last : Math.min(date, last);
  return [String(Math.floor(at / 12)).padStart(4, "0"), pad((at % 12) + 1), pad(to)].join("-");
}

/**
 * First and last day, both so many months later. A span that ends with a month ends with one afterwards: a year stays
 * twelve whole months, and February goes to all of March. A single day stays one: 31 January goes to 28 February.
 */
export function laterSpan({ from, to }: { readonly from: string; readonly to: string }, months: number): { from: string; to: string } {
  return { from: laterDay(from, months, false), to: laterDay(to, months, from !== to) };
}

/** `month` from 0. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}
