// Points and spans of time as the articles give them: a year, a month, a day, or from one to another.
import { z } from "zod";

export const TIME_BASES = ["stated", "inherited", "computed"] as const;
/** stated in the sentence · inherited from a heading or the article · computed from words such as "within three years". */
export const timeBasis = z.enum(TIME_BASES);
/** What a thing's date rests on: of a figure or an event as above, of an article also inferred from its page. */
export const DATE_BASES = [...TIME_BASES, "inferred"] as const;

const POINT = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/;

/** Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and names a day that exists. */
function isPoint(text: string): boolean {
  const [, year, month, day] = POINT.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined || day === undefined) return true;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const point = z.string().refine(isPoint, { error: "time" });

/** A point, or two joined by a slash (`2022/2024`), the first not after the second. */
function isPeriod(text: string): boolean {
  const parts = text.split("/");
  const [from, to] = parts;
  if (parts.length === 1) return isPoint(text);
  return parts.length === 2 && from !== undefined && to !== undefined && isPoint(from) && isPoint(to) && from <= to;
}

/** A point in time or a span `from/to`. */
export const period = z.string().refine(isPeriod, { error: "time" });

/** First and last day (ISO) and the last year of a point or span: `2025` → 2025-01-01, 2025-12-31, 2025. */
export function bounds(text: string): { from: string; to: string; year: number } {
  const [first = text, last = first] = text.split("/");
  return { from: firstDay(first), to: lastDay(last), year: Number(last.slice(0, 4)) };
}

function firstDay(text: string): string {
  return text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
}

/** The last day (ISO) of a year, month or day. */
export function lastDay(text: string): string {
  if (text.length === 4) return `${text}-12-31`;
  if (text.length === 10) return text;
  const [year, month] = text.split("-");
  return `${text}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}
