// The line that describes the article itself: its title and date, and what they rest on.
import type { ArticleFact } from "../../../data/model/facts.ts";
import type { CleanText } from "../clean-text.ts";
import { englishName } from "../english/english-name.ts";
import { latinName } from "../joining/slug.ts";
import type { Dated } from "./article-date.ts";

/** What a person says of an article beside its text. */
export type Given = {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly publisher?: string | undefined;
};

const LONGEST_TITLE = 60;
/** Headings above and below a title are sentences. */
const KICKER = /[，,。；—]|^[一二三四五六七八九十]、/;
/** 本报讯（记者某某）, 某报9月2日电: who tells the news, before its first sentence. */
const BYLINE =
  /^[^，。；\n]{0,24}?(?:[讯电]|消息)\s?(?:[（(][^（）()\n]{0,30}[）)])?\s?(?=\S{2})|^[^，。；（(\n]{2,10}[（(](?:记者|通讯员)[^（）()\n]{0,30}[）)]\s?/;
const DAY_FIRST = /^(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日(?:[上下中]午|晚)?[，,]/;
const LONGEST_LEAD = 40;
/** The first clauses of a sentence, as many as a title may have. */
function leadOf(sentence: string): string {
  const told = sentence.trim().replace(BYLINE, "").replace(DAY_FIRST, "");
  const lead = told.slice(0, LONGEST_LEAD);
  return told.length <= LONGEST_LEAD ? told : lead.slice(0, /^.{6,}(?=[，,])/.exec(lead)?.[0].length ?? LONGEST_LEAD);
}

/** The title that was given, else the first heading, else the first clauses of the text. */
export function titleOf(page: CleanText, given: Given): string {
  if (given.title !== undefined && given.title.trim() !== "") return given.title.trim();
  const lines = page.blocks.filter(({ kind }) => kind !== "caption");
  const headings = lines.slice(0, 4).filter(({ kind }) => kind === "heading");
  const plain = headings.find(({ start, end }) => !KICKER.test(page.text.slice(start, end)));
  const block = plain ?? headings[0] ?? lines[0];
  const text = block === undefined ? "" : page.text.slice(block.start, block.end);
  const [clause = ""] = text.split(/[。！？；]/);
  return (block?.kind === "heading" ? text : leadOf(clause))
    .slice(0, LONGEST_TITLE)
    .replace(/[\uD800-\uDBFF]$/u, "")
    .trim();
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
    publisherEn: publisher === null ? null : englishName(publisher, "Organization"),
    date,
    dateBasis: basis,
    dateNote: note.zh,
    dateNoteEn: note.en,
    sha256,
    length: page.original.length,
    pieces: [{ start: 0, zh: "全文", en: "The whole" }],
  };
}
