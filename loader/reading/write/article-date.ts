// The day on which an article was published: given, printed, told by its opening, or the year that it speaks of most.
import type { ArticleFact } from "../../../data/model/facts.ts";
import { point } from "../../../data/model/time.ts";
import type { Words } from "../../read/fault.ts";
import type { CleanText } from "../clean-text.ts";
import type { Given } from "./article-line.ts";

export type Dated = { readonly date: string; readonly basis: ArticleFact["dateBasis"]; readonly note: Words };

const DAY = /(?<!\d)((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?:[^\n。]{0,6})$/;
/** A line that says when it was published, and little else: 发布时间：2030-05-18 09:30, 2030年5月18日 星期六. */
const PUBLISHED =
  /^\s*(?:(?:来源|发布|发表|刊发|发稿|更新)?(?:时间|日期)?[：:]?\s?)?((?:19|20)\d{2})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?(?:\s?(?:\d{1,2}:\d{2}(?::\d{2})?|星期[一二三四五六日天]|第\s?\d{1,3}\s?版|来源[：:][^\n]{0,20}))?\s*$/;
/** 本报云川5月18日讯, （记者某某）云川5月18日电: a day without its year. */
const DATELINE =
  /^(?:[^\n。！？]{0,30}?(?<!\d)(\d{1,2})月(\d{1,2})日(?:讯|电|消息)|(?:本报|本网|本台|[^\n。！？（(，,]{2,8}[报网])(?:综合)?讯?[\s　]*[（(](?:[^\n）)]{0,6}(?:记者|通讯员))[^\n）)]{0,30}[）)][\s　]*(?:记者)?(\d{1,2})月(\d{1,2})日)/;
/** 2030年5月18日 云川日报 记者某某, 本报云川2030年5月18日讯: a day with its year, and who wrote it. */
const BYLINE =
  /^[^\n。！？，,]{0,24}?(?<!\d)((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?:讯|电|消息|[\s　|｜]{1,3}(?:\d{1,2}:\d{2}[\s　|｜]{1,3})?[^\n。，,]{0,20}(?:记者|通讯员|来源|作者|编辑|责编|[报网台社]$))/;
/** How many lines from the beginning and from the end may say when the article was published. */
const EDGE = 8;
/** ——2030年1月9日在甲县第十九届人民代表大会第一次会议上 */
const SPEECH = /^[（(—－–-]{0,3}\s?((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日在[^\n。]{2,48}(?:会议|大会|全会|[^社]会)上[）)]?$/;
/** 2030年6月3日，甲县举行…: what the news begins with. */
const LEAD = /^[^\n。！？]{0,30}?(?<!\d)(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日(?![至到—－~起前止]|以[来前])/;
const YEAR = /(?<![\d.])((?:19|20)\d{2})年/g;
/** Before a year that lies ahead: 到, 力争, 2026— of a plan's years. */
const AHEAD_BEFORE =
  /(?:(?<!截|截止)[到至]|预计|力争|计划|确保|[拟将][于在]?|规划|争取|有望|目标|展望)[^。；！？\n\d]{0,6}$|\d{4}年?\s?[—－~～-]{1,2}\s?$/;
/** 由2030年的A增加到2037年的B: reached, unless the sentence plans it. */
const REACHED = /(?:增加|提高|提升|增长|上升|下降|降低|减少|扩大|发展|[增升降])[到至]$/;
const PLANNED = /(?:力争|计划|预计|目标|规划|争取|确保|有望|将)[^。！？\n]*$/;
/** How far back a sentence is looked through for a plan. */
const FAR = 60;
/** Before a year that only begins a comparison or a span: 由2020年的…增加到, 自, 比. */
const SINCE = /(?:[由从自比较]|相比于?|对比)\s?$/;
const AHEAD_BEHIND = /^(?:底|末|初)?(?:之?前|(?:全部|全面|正式)?(?:建成|投产|达产|竣工|完工|通车|投用)后)/;
/** How far a word may stand before a year that it places ahead. */
const NEAR = 12;

const PRINTED: Words = { zh: "页面上印着这一天。", en: "The page prints this day." };

/**
 * The date that was given, else a line with a day, else the latest year of which the text does not speak as ahead, with the day of a
 * dateline or of the news where there is one; null where there is none:
 * a year that lies ahead does not tell when this was written.
 */
export function dateOf(page: CleanText, given: Given): Dated | null {
  if (given.date !== undefined)
    return { date: given.date, basis: "stated", note: { zh: "读入时给出的日期。", en: "The date given when it was read." } };
  for (const { kind, start, end } of page.blocks) {
    const date = kind === "caption" ? dayOf(DAY.exec(page.text.slice(start, end))?.slice(1)) : null;
    if (date !== null) return { date, basis: "stated", note: PRINTED };
  }
  const lines = page.blocks.map(({ start, end }) => page.text.slice(start, Math.min(end, start + 80)).trim());
  const edge = [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
  for (const line of edge) {
    const date = dayOf((PUBLISHED.exec(line) ?? BYLINE.exec(line) ?? SPEECH.exec(line))?.slice(1));
    if (date !== null) return { date, basis: "stated", note: PRINTED };
  }
  const year = yearOf(page.text);
  return year === null ? null : (dayWith(year, edge, lines.slice(0, LEADING)) ?? { date: year.value, basis: "inferred", note: year.note });
}

/** How many lines from the beginning may open the news. */
const LEADING = 3;

type Year = { readonly value: string; readonly note: Words };

/** The latest year that the text speaks of neither as ahead nor as where a comparison begins; null where there is none. */
function yearOf(text: string): Year | null {
  const now: string[] = [];
  for (const { 0: words, 1: year = "", index } of text.matchAll(YEAR)) {
    const left = text.slice(Math.max(0, index - NEAR), index);
    const right = text.slice(index + words.length, index + words.length + 10);
    const reached = REACHED.test(left) && !PLANNED.test(text.slice(Math.max(0, index - FAR), index));
    if ((reached || !AHEAD_BEFORE.test(left)) && !AHEAD_BEHIND.test(right) && !SINCE.test(left)) now.push(year);
  }
  const [latest] = now.toSorted().toReversed();
  return latest === undefined
    ? null
    : {
        value: latest,
        note: {
          zh: `没有给出日期，也没有印着；取文中不作将来说的最晚一年。`,
          en: `No date was given and none is printed: the latest year that the text does not speak of as ahead.`,
        },
      };
}

/** That year's day of a dateline, else the one that the news begins with. */
function dayWith({ value }: Year, edge: readonly string[], leading: readonly string[]): Dated | null {
  for (const line of edge) {
    const [month, day] =
      DATELINE.exec(line)
        ?.slice(1)
        .filter((part) => part !== undefined) ?? [];
    const date = dayOf([value, month, day]);
    if (date !== null)
      return {
        date,
        basis: "inferred",
        note: {
          zh: "电头印着这一天，没有印年份；年份取文中不作将来说的最晚一年。",
          en: "The dateline prints this day without a year: the latest year that the text does not speak of as ahead.",
        },
      };
  }
  for (const line of leading) {
    const [year = value, month, day] = LEAD.exec(line)?.slice(1) ?? [];
    const date = year === value ? dayOf([year, month, day]) : null;
    if (date !== null)
      return {
        date,
        basis: "inferred",
        note: {
          zh: "没有印刊登的日期；这一天是新闻开头说到的，刊登多半在当天或稍后。",
          en: "No day of publication is printed: this is the day that the news begins with, so it came out then or soon after.",
        },
      };
  }
  return null;
}

/** A day of year, month and day as printed; null where there is none such. */
function dayOf([year, month, day]: readonly (string | undefined)[] = []): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return point.safeParse(date).success ? date : null;
}
