// Numbers, dates, articles, kinds and quoted words in a question.
import { KINDS, KIND_WORDS, type Kind } from "../../data/model/kinds.ts";
import { RELATION_NAMES, relationType, type RelationName } from "../../data/model/relations.ts";
import { lastDay } from "../../data/model/time.ts";

const DIGITS = "〇一二三四五六七八九";
const YEAR = /(?<!\d)((?:19|20|21)\d{2})(?!\d)/g;
const UNITS = ["立方米", "平方米", "千瓦时", "千瓦", "人次", "公里", "米", "亩", "元", "吨", "人", "户", "%"] as const;
const UNIT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\byuan\b|\bmoney\b|钱|资金|金额/, "元"],
  [/\bmu\b/, "亩"],
  [/\btons?\b|\btonnes?\b/, "吨"],
  [/\bpercent(?:age)?\b/, "%"],
];

/** 二〇二六年 as 2026年. */
function withDigits(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) =>
      year.replaceAll(/./gu, (digit) => String(Math.max(0, DIGITS.indexOf(digit)))),
    );
}

/** Every year that is written, in order, each once. */
export function yearsIn(text: string): number[] {
  return [...new Set([...withDigits(text).matchAll(YEAR)].map(([, year]) => Number(year)))];
}

/** The last day of the first date that is written: 2026年6月, 2026-06-30, the end of a year. */
export function dayIn(text: string): string | null {
  const [, year, month, day] = /((?:19|20|21)\d{2})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?)?/.exec(withDigits(text)) ?? [];
  if (year === undefined) return null;
  const m = Number(month ?? 12);
  if (m < 1 || m > 12) return `${year}-12-31`;
  const last = lastDay(`${year}-${String(m).padStart(2, "0")}`);
  const written = `${last.slice(0, 8)}${(day ?? "").padStart(2, "0")}`;
  return written > last || Number(day ?? 0) === 0 ? last : written;
}

/** How many are wanted: 前 10, top 5, 二十个 is not read. */
export function limitIn(text: string): number | null {
  const [, first, after] =
    /(?:前|top|first|largest|most)\s*(\d{1,4})(?!\d)|(?<!\d)(\d{1,3})\s*(?:个|家|项|条|名)/i.exec(text.normalize("NFKC")) ?? [];
  const number = Number(first ?? after);
  return number > 0 ? number : null;
}

/** What stands between quotation marks. */
export function quotedIn(text: string): string | null {
  return /[“"「『‘]([^”"」』’]{1,60})[”"」』’]/u.exec(text)?.[1]?.trim() ?? null;
}

/** The kinds whose words stand there, in the order of the text. */
export function kindsIn(text: string): Kind[] {
  const lower = text.toLowerCase();
  const place = (kind: Kind) => {
    const { zh, en } = KIND_WORDS[kind];
    const found = [lower.indexOf(zh), lower.search(new RegExp(`\\b${en.toLowerCase().replace(/y$/, "(?:y|ie)")}s?\\b`))].filter(
      (at) => at >= 0,
    );
    return found.length === 0 ? -1 : Math.min(...found);
  };
  return KINDS.map((kind) => ({ kind, at: place(kind) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ kind }) => kind);
}

/** The relation whose name or wording stands there. */
export function relationIn(text: string): RelationName | null {
  const lower = text.toLowerCase();
  const named = RELATION_NAMES.find((name) => new RegExp(`\\b${name}\\b`).test(text));
  const worded = RELATION_NAMES.find((name) => {
    const { zh, en } = relationType(name).forward;
    return lower.includes(`“${zh}”`) || lower.includes(zh) || lower.includes(en);
  });
  return named ?? worded ?? null;
}

/** The base unit of the figures that are asked for. */
export function unitIn(text: string): string | null {
  const lower = text.normalize("NFKC").toLowerCase();
  return UNIT_WORDS.find(([sign]) => sign.test(lower))?.[1] ?? UNITS.find((unit) => lower.includes(unit)) ?? null;
}
