// An item of the calendar in words: when, how that is known.
import type { CalendarItem } from "../../../contract/calendar.ts";
import { nameOf } from "../../words/words.ts";
import type { Lang } from "../../state/state.ts";
import type { Brief } from "../../../contract.ts";
import type { Words } from "../../words/zh.ts";

type Days = Pick<CalendarItem, "from" | "to" | "grain">;

/** `2026 年`, `2026 年 1 月`, `2024 年 12 月 26 日`, or from one to another. */
export function whenWords({ from, to, grain }: Days, w: Words): string {
  if (grain === "span") return w.time.span(from, to);
  return w.time.point(grain === "year" ? from.slice(0, 4) : grain === "month" ? from.slice(0, 7) : from);
}

/** Two days as one point where they are one, else as a span. */
export function daysWords({ from, to }: { readonly from: string; readonly to: string }, w: Words): string {
  const isMonth = from.slice(0, 7) === to.slice(0, 7) && from.endsWith("-01") && from !== to;
  const isYear = from.endsWith("-01-01") && to.endsWith("-12-31");
  return whenWords(
    { from, to, grain: from === to ? "day" : isYear && from.slice(0, 4) === to.slice(0, 4) ? "year" : isMonth ? "month" : "span" },
    w,
  );
}

/** How the time is known, with the article's own words where they say something else than the date. */
export function howWords({ basis, text, ...days }: Days & Pick<CalendarItem, "basis" | "text">, w: Words): string {
  const how = w.time.basis[basis ?? "stated"];
  return text === null || saysTheSame(text, days) ? how : `${how}${w.list}${w.time.inWords(text)}`;
}

/** Whether an article's words are the date and no more: `到2026年`, `2042年6月`. */
function saysTheSame(text: string, { from, grain }: Days): boolean {
  const [, year = "", month = "", day = ""] = /^到?(\d{4})年?(?:(\d{1,2})月)?(?:(\d{1,2})日)?$/u.exec(text.replaceAll(/\s/gu, "")) ?? [];
  const read = [year, month, day].filter((part) => part !== "").map((part) => part.padStart(2, "0"));
  return grain !== "span" && read.join("-") === from.slice(0, { year: 4, month: 7, day: 10 }[grain]);
}

/** A thing's name without the date at its end, which stands beside it. */
export const undatedName = (thing: Brief, lang: Lang): string => nameOf(thing, lang).replace(/ · \d{4}(?:-\d{2}){0,2}$/u, "");

/** What stands at a mark: the name without its date, and whom it is about. */
export function labelOf(thing: Brief, item: Pick<CalendarItem, "about">, things: ReadonlyMap<string, Brief>, lang: Lang, w: Words): string {
  const about = namesWords(item.about, things, lang, w);
  return about === "" ? undatedName(thing, lang) : `${undatedName(thing, lang)} · ${about}`;
}

/** Names of things, joined. */
export function namesWords(ids: readonly string[], things: ReadonlyMap<string, Brief>, lang: Lang, w: Words): string {
  return ids.flatMap((id) => (things.has(id) ? nameOf(things.get(id)!, lang) : [])).join(w.list);
}
