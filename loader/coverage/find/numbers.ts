// Finds every number on a page: digits of any width, Chinese numerals, fractions and dates, torn ones too.
import { gapBefore, itemOf, type DateParts, type Item, type Page } from "./page.ts";
import { unitAfter } from "./units.ts";

const HAN = "零〇一二两三四五六七八九十百千万亿半双俩壹贰叁肆伍陆柒捌玖拾佰仟";
/** Multiples that are numbers and not the beginning of a unit such as 千瓦 or 百分点. */
const MULTIPLE = "(?:千(?![瓦克米])|百(?!分[点比率号])|[十万亿兆](?!瓦))";
const DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";
const CAPITAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
const PLAIN_HAN = `千(?![瓦克米])|百(?!分[点比率号])|[零〇一二两三四五六七八九十万亿半双俩]`;
/** A capital numeral counts beside another numeral only: 陆 alone is land, 伍 a file of men. */
const ONE_HAN = `(?:${PLAIN_HAN}|[${CAPITAL}](?=[\\d${HAN}])|(?<=[\\d${HAN}])[${CAPITAL}])`;
const YEAR = "(?:\\d{4}|[〇零一二三四五六七八九]{4})年";
const DAY = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日";
const MONTH = "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月";
const DATE = new RegExp(`^(?:(${YEAR})(?:(${MONTH})(${DAY})?)?|(${MONTH})(${DAY})?)$`);
const NUMBER = new RegExp(
  [
    `${YEAR}(?:${MONTH}(?:${DAY})?)?`,
    `(?<![\\d${HAN}])${MONTH}(?:${DAY})?`,
    `(?:\\d+|${ONE_HAN}+)分之(?:${DIGITS}|${ONE_HAN}+)`,
    `${DIGITS}${MULTIPLE}*[%‰]?`,
    `${ONE_HAN}+(?:点[零〇一二三四五六七八九]+)?`,
    "[\\p{No}\\p{Nl}]",
  ].join("|"),
  "gu",
);
const NUMERAL = new RegExp(`[\\d${HAN}]`);

/** Full-width digits and marks as ASCII ones, character by character. */
function narrow(characters: string): string {
  return characters.replace(/[０-９．％]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

/** All numbers of a page, in order; no digit and no numeral is left out. A date is one item. */
export function findNumbers(page: Page): Item[] {
  const text = narrow(page.folded);
  const items: Item[] = [];
  for (const [from, to] of stretches(page, text)) {
    for (const match of text.slice(from, to).matchAll(NUMBER)) {
      const start = from + match.index;
      const end = start + match[0].length;
      const date = dateOf(match[0]);
      const unit = date === undefined ? unitOf(match[0], text.slice(end, end + 8)) : undefined;
      items.push(itemOf(page, "number", start, end, { ...(date && { date }), ...(unit !== undefined && { unit }) }));
    }
  }
  return items;
}

function unitOf(characters: string, rest: string): string | undefined {
  return characters.endsWith("%") ? "%" : unitAfter(rest);
}

/** The page cut where two numbers merely stand beside each other: a blank on one line, or an empty line between them. */
function stretches(page: Page, text: string): [from: number, to: number][] {
  const cuts = [0];
  for (let at = 1; at < text.length; at++) {
    if (
      NUMERAL.test(text[at] ?? "") &&
      NUMERAL.test(text[at - 1] ?? "") &&
      standApart(gapBefore(page, at), text[at - 1] ?? "", text[at] ?? "")
    )
      cuts.push(at);
  }
  return cuts.map((cut, index) => [cut, cuts[index + 1] ?? text.length]);
}

function standApart(gap: string, before: string, after: string): boolean {
  if (/\n\s*\n/.test(gap)) return true;
  return gap !== "" && !gap.includes("\n") && /\d/.test(before) && /\d/.test(after);
}

const HAN_DIGITS = "〇一二三四五六七八九";

function dateOf(characters: string): DateParts | undefined {
  const [, year, month, day, loneMonth, loneDay] = DATE.exec(characters) ?? [];
  const [y, m, d] = [year, month ?? loneMonth, day ?? loneDay].map((part) => (part === undefined ? undefined : partOf(part.slice(0, -1))));
  if (y === undefined && m === undefined) return undefined;
  return { ...(y !== undefined && { year: y }), ...(m !== undefined && { month: m }), ...(d !== undefined && { day: d }) };
}

function partOf(characters: string): number {
  if (/^\d+$/.test(characters)) return Number(characters);
  const digits = characters.replaceAll("零", "〇");
  if (!digits.includes("十")) return Number(digits.replace(/./gu, (one) => String(HAN_DIGITS.indexOf(one))));
  const [tens = "", ones = ""] = digits.split("十");
  return (tens === "" ? 1 : HAN_DIGITS.indexOf(tens)) * 10 + (ones === "" ? 0 : HAN_DIGITS.indexOf(ones));
}
