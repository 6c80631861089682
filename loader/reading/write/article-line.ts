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
