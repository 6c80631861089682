// The line that describes the article itself: its title and date, and what they rest on.
import type { ArticleFact } from "../../../data/model/facts.ts";
import { point } from "../../../data/model/time.ts";
import type { Words } from "../../read/fault.ts";
import type { CleanText } from "../clean-text.ts";
import { latinName } from "../joining/slug.ts";

/** What a person says of an article beside its text. */
export type Given = {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly publisher?: string | undefined;
};

type Dated = { readonly date: string; readonly basis: ArticleFact["dateBasis"]; readonly note: Words };

const LONGEST_TITLE = 60;
/** Headings above and below a title are sentences. */
const KICKER = /[，,。；—]|^[一二三四五六七八九十]、/;
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
const YEAR = /(?<![\d.])((?:19|20)\d{2})年/g;

/** The title that was given, else the first heading, else the beginning of the text. */
export function titleOf(page: CleanText, given: Given): string {
  if (given.title !== undefined && given.title.trim() !== "") return given.title.trim();
  const lines = page.blocks.filter(({ kind }) => kind !== "caption");
  const headings = lines.slice(0, 4).filter(({ kind }) => kind === "heading");
  const plain = headings.find(({ start, end }) => !KICKER.test(page.text.slice(start, end)));
  const block = plain ?? headings[0] ?? lines[0];
  const text = block === undefined ? "" : page.text.slice(block.start, block.end);
  const [clause = ""] = text.split(/[。！？；]/);
  return (block?.kind === "heading" ? text : clause)
    .slice(0, LONGEST_TITLE)
    .replace(/[\uD800-\uDBFF]$/u, "")
    .trim();
}

/** The date that was given, else a line with a day, else the latest year of which the text speaks most; null where there is none. */
export function dateOf(page: CleanText, given: Given): Dated | null {
  if (given.date !== undefined)
    return { date: given.date, basis: "stated", note: { zh: "读入时给出的日期。", en: "The date given when it was read." } };
  for (const { kind, start, end } of page.blocks) {
    const date = kind === "caption" ? dayOf(DAY.exec(page.text.slice(start, end))?.slice(1)) : null;
    if (date !== null) return { date, basis: "stated", note: { zh: "页面上印着这一天。", en: "The page prints this day." } };
  }
  const edge = [...page.blocks.slice(0, EDGE), ...page.blocks.slice(-EDGE)].map(({ start, end }) =>
    page.text.slice(start, Math.min(end, start + 80)),
  );
  for (const line of edge) {
    const date = dayOf((PUBLISHED.exec(line.trim()) ?? BYLINE.exec(line.trim()))?.slice(1));
    if (date !== null) return { date, basis: "stated", note: { zh: "页面上印着这一天。", en: "The page prints this day." } };
  }
  const years = new Map<string, number>();
  for (const [, year = ""] of page.text.matchAll(YEAR)) years.set(year, (years.get(year) ?? 0) + 1);
  const [most] = [...years].toSorted(([a, x], [b, y]) => y - x || (a < b ? 1 : -1));
  if (most === undefined) return null;
  for (const line of edge) {
    const date = dayOf([
      most[0],
      ...(DATELINE.exec(line.trim())
        ?.slice(1)
        .filter((part) => part !== undefined) ?? []),
    ]);
    if (date !== null)
      return {
        date,
        basis: "inferred",
        note: {
          zh: `电头印着这一天，没有印年份；年份取文中说得最多的，共 ${most[1]} 次。`,
          en: `The dateline prints this day without a year: the year of which the text speaks most, ${most[1]} times.`,
        },
      };
  }
  return {
    date: most[0],
    basis: "inferred",
    note: {
      zh: `没有给出日期，也没有印着；取文中说得最多的年份，共 ${most[1]} 次。`,
      en: `No date was given and none is printed: the year of which the text speaks most, ${most[1]} times.`,
    },
  };
}

/** A day of year, month and day as printed; null where there is none such. */
function dayOf([year, month, day]: readonly (string | undefined)[] = []): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return point.safeParse(date).success ? date : null;
}

/** The article's line. */
export function articleLine(
  id: string,
  title: string,
  { date, basis, note }: Dated,
  given: Given,
  sha256: string,
  page: CleanText,
): ArticleFact {
  const publisher = given.publisher?.trim() || null;
  return {
    article: id,
    title,
    titleEn: latinName(title),
    publisher,
    publisherEn: publisher === null ? null : latinName(publisher),
    date,
    dateBasis: basis,
    dateNote: note.zh,
    dateNoteEn: note.en,
    sha256,
    length: page.original.length,
    pieces: [{ start: 0, zh: "全文", en: "The whole" }],
  };
}
