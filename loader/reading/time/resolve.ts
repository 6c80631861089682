// What a word that says when means, once the date of the article and the year that is spoken of are known.
import type { TimeWord } from "./time-words.ts";

/** The year and month of an article; null where nobody knows. */
export type Day = { readonly year: number; readonly month: number | null; readonly day: number | null };

/** `2026-02-07`, `2026-02` or `2026` as its parts. */
export function dayOf(date: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? "") ?? [];
  if (year === undefined) return null;
  return { year: Number(year), month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
}

/** The last whole year before the date: what an article of the first three months looks back on. */
export function lastYear({ year, month }: Day): number {
  return month !== null && month <= 3 ? year - 1 : year;
}

const HAN = "〇一二三四五六七八九";

/** `2025`, `二〇二五`, `三`, `十五` as a number. */
function countOf(characters: string | undefined): number {
  const text = (characters ?? "").replaceAll("零", "〇").replaceAll("两", "二");
  if (/^\d+$/.test(text)) return Number(text);
  if (!text.includes("十")) return Number(text.replace(/./gu, (one) => String(HAN.indexOf(one))));
  const [tens = "", ones = ""] = text.split("十");
  return (tens === "" ? 1 : HAN.indexOf(tens)) * 10 + (ones === "" ? 0 : HAN.indexOf(ones));
}

/** The years of a five-year plan: `十四五` is 2021 to 2025. */
function planYears(name: string): readonly [from: number, to: number] {
  const from = 2006 + 5 * "一二三四五六七八九".indexOf(name[1] ?? "");
  return [from, from + 4];
}

const RELATIVE: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: -1, 上: -1, 前: -2, 明: 1, 后: 2 };
const two = (value: string | number | undefined): string => String(value ?? "").padStart(2, "0");
const dated = (year: number, month?: string | number, day?: string | number): string =>
  [String(year), ...(month === undefined ? [] : [two(month)]), ...(month === undefined || day === undefined ? [] : [two(day)])].join("-");

/**
 * The period a word names, as `2025`, `2021-2025`, `2025-11`, `2011-04-21`, `2025-H1`, `2025-Q1` or `2025-01/2025-09`;
 * null where it hangs on a year that nobody knows. `spoken`: the year the text is speaking of, for 全年, 上半年, 3月5日.
 */
export function valueOf({ kind, parts }: TimeWord, written: Day | null, spoken: number | null): string | null {
  const [whole = "", a, b, c] = parts;
  const year = spoken ?? written?.year ?? null;
  const upon = (tell: (known: number) => string): string | null => (year === null ? null : tell(year));
  switch (kind) {
    case "years":
      return `${countOf(a)}-${countOf(b)}`;
    case "date":
    case "iso":
      return dated(countOf(a), b, c);
    case "months": {
      const known = a === undefined ? year : countOf(a);
      return known === null ? null : `${dated(known, b)}/${dated(known, c)}`;
    }
    case "day":
      return upon((known) => dated(known, a, b));
    case "month":
      return upon((known) => dated(known, a));
    case "since":
      return since(countOf(a), written);
    case "plan":
      return planYears(a ?? `${b}五`).join("-");
    case "planStart":
      return String(planYears(a ?? "")[0]);
    case "planEnd":
      return String(planYears(a ?? "")[1]);
    case "relative":
      return written && String(written.year + (RELATIVE[whole[0] ?? ""] ?? 0));
    case "sameYear":
      // What is planned for 全年 is of the year that has begun, what is told is of the one that is over.
      return spoken === null ? written && String(a === undefined ? lastYear(written) : written.year) : String(spoken);
    case "half":
      return upon((known) => `${known}-H${a === "上" ? 1 : 2}`);
    case "quarters":
      return upon((known) => (a === undefined ? `${known}-Q${countOf(b ?? c)}` : `${dated(known, 1)}/${dated(known, countOf(a) * 3)}`));
    case "firstMonths":
      return upon((known) => `${dated(known, 1)}/${dated(known, Math.min(12, Math.max(1, countOf(a))))}`);
    case "pastYear":
      return written && String(lastYear(written));
    case "pastYears":
      return written && pastYears(lastYear(written), countOf(a ?? b));
    case "within":
      return written && String(written.year + countOf(a));
    case "spanOfYears":
      return written && String(lastYear(written) + countOf(a));
    case "ahead":
      return written && aheadYears(lastYear(written) + 1, countOf(a));
    case "now":
      return written && String(written.year);
    case "today":
      return sameDay(whole, written);
    case "loneDay":
      return written?.month ? dated(written.year, written.month, a) : null;
    case "term":
    case "century":
      return null;
  }
}

/** From a year to the last that is over; the year itself where it is not over yet. */
function since(year: number, written: Day | null): string {
  const last = written === null ? year : lastYear(written);
  return last > year ? `${year}-${last}` : String(year);
}

function pastYears(last: number, count: number): string | null {
  return count < 2 ? (count === 1 ? String(last) : null) : `${last - count + 1}-${last}`;
}

function aheadYears(first: number, count: number): string | null {
  return count < 2 ? null : `${first}-${first + count - 1}`;
}

function sameDay(word: string, written: Day | null): string | null {
  if (!written?.month || !written.day) return null;
  const back = word.startsWith("昨") ? 1 : word.startsWith("前") ? 2 : 0;
  return new Date(Date.UTC(written.year, written.month - 1, written.day - back)).toISOString().slice(0, 10);
}
