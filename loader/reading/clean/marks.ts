// What a line shows by itself: whether it ends a sentence, opens a list, names who wrote or photographed, or numbers a page.
import type { Line } from "./lines.ts";

const ENDED = /(?:[。！？!?…；;：:]|[a-z]\.|—)[”’」』）)》】"]{0,4}$/;
const HALF_ENDED = /[；;：:]$/;
/** What never begins a paragraph. */
const GOES_ON = /^[，。、；：！？,;:!?”’」』）)》】%‰]/;
const WANTS_MORE = /[，、,（(“‘「『《]$/;
const INNER = /[，。、；：！？,“”（）]/;
const SENTENCE = /[。！？；]/;
/** Opens a sentence; a heading does not begin like this. */
const OPENS_SENTENCE =
  /^(?:在.{2,16}?(?:方面|[中上下时后前])[，,]|(?:此外|同时|目前|当前|其中|近年来|据悉)[，,]|(?:随着|针对|围绕|通过|按照).{2,24}?[，,]|(?:今年|去年|截至|\d{4}年|\d{1,2}月\d{1,2}日).{0,8}?[，,])/;

const NUMBERING: readonly (readonly [style: string, sign: RegExp])[] = [
  ["han", /^[一二三四五六七八九十]{1,3}[、.．]/],
  ["han-brackets", /^[（(][一二三四五六七八九十]{1,3}[）)]/],
  ["brackets", /^[（(]\d{1,2}[）)]/],
  ["digits", /^\d{1,2}(?:[.．、](?!\d)|[)）])/],
  ["circles", /^[①-⑳㈠-㈩]/],
  ["chapter", /^第[一二三四五六七八九十百\d]{1,4}[章节篇]/],
];
/** A number and a blank, and what follows is not what the number counts. */
const BARE_NUMBER = /^\d{1,2}\s+(?=[\p{Script=Han}“])(?![年月日个家项亩万亿千百公位名条户种台所批件人多余])/u;
const BULLET = /^(?:——?|[•●■◆▪○□★☆◇※▲△]|[-–·*]\s)/u;
const HASHES = /^#{1,6}\s/;

const CREDIT_AT_END = /(?<![拍航])摄+[。）)]?$|(?:供图|摄影|制图|资料图片?|绘图)[。）)]?$/;
const CREDIT = /记者|通讯员|本报|摄影|供图|新华社/;
const BYLINE = /^[（(]?(?:本[报刊网台]|新华社|中新社|央视)?(?:特约|见习|首席|全媒体|融媒体)?(?:记者|通讯员)/;
const SPEAKS = /[，。；！？的在了是从]/;
const IMPRINT = /^(?:责任?编辑|责编|校对|版式|美编|编辑|电话|来源|供稿|投稿|邮箱|统筹|策划|制图|监制)[：:]/;
const DATELINE = /^\d{4}年\d{1,2}月\d{1,2}日(?:星期[一二三四五六日天])?$/;
const PAGE_NUMBER = /^[-—–－·]{0,3}第?\d{1,3}[页版]?(?:共\d{1,3}页)?[-—–－·]{0,3}$/;
const WIDEST_CREDIT = 60;
const WIDEST_BYLINE = 30;

/** Ends a sentence, or with a mark after which a new line is usual. */
export const isEnded = ({ tight }: Line): boolean => ENDED.test(tight.slice(-8));
export const isHalfEnded = ({ tight }: Line): boolean => HALF_ENDED.test(tight.slice(-1));
export const goesOn = ({ tight }: Line): boolean => GOES_ON.test(tight);
export const wantsMore = ({ tight }: Line): boolean => WANTS_MORE.test(tight.slice(-1));
export const hasInnerMarks = ({ tight }: Line): boolean => INNER.test(tight);
export const hasSentence = ({ tight }: Line): boolean => SENTENCE.test(tight);
export const opensSentence = ({ tight }: Line): boolean => OPENS_SENTENCE.test(tight.slice(0, 32));
export const isBullet = ({ text }: Line): boolean => BULLET.test(text);
export const isMarkedHeading = ({ text }: Line): boolean => HASHES.test(text);
export const isPageNumber = ({ tight, apart }: Line): boolean =>
  tight.length <= 16 && PAGE_NUMBER.test(tight) && (apart || !/^\d+$/.test(tight));
/** Commas enough for a sentence. */
export const hasClauses = ({ tight }: Line): boolean => tight.split(/[，,]/, 4).length > 2;

/** How the line is numbered as part of a list, or null. */
export function numberingOf({ text, tight }: Line): string | null {
  const head = tight.slice(0, 8);
  return NUMBERING.find(([, sign]) => sign.test(head))?.[0] ?? (BARE_NUMBER.test(text.slice(0, 8)) ? "bare" : null);
}

/** Ends in who took a picture. */
export const isCredit = (line: Line): boolean =>
  line.width <= WIDEST_CREDIT && CREDIT_AT_END.test(line.tight.slice(-8)) && (CREDIT.test(line.tight) || line.width <= WIDEST_BYLINE);

/** Holds nothing but who took a picture. */
export const isBareCredit = (line: Line): boolean => isCredit(line) && (BYLINE.test(line.tight) || line.width <= 5);

/** Tells who wrote, edits, publishes, or which page it is: no part of what the article says. */
export function isFurniture(line: Line): boolean {
  const { tight, width } = line;
  if (width > WIDEST_BYLINE) return false;
  return (BYLINE.test(tight) && !SPEAKS.test(tight)) || IMPRINT.test(tight) || DATELINE.test(tight) || isPageNumber(line);
}

/** How many marks are open after the text, if `before` it so many were. */
export function openMarks(text: string, before: number): number {
  let open = before;
  for (const one of text) {
    if (one === "“" || one === "《" || one === "（") open++;
    else if ((one === "”" || one === "》" || one === "）") && open > 0) open--;
  }
  return open;
}
