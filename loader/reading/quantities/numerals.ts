// A number where it begins: digits with their multiple, or Chinese numerals, with 多, 余 and 数 that make it vague.
import type { Span } from "../candidates.ts";

/**
 * `value` times `multiple` is the number. `more`: 多, 余 or 来 inside it. `bare`: a multiple that nothing counts (百, 千亿).
 * `vague`: 数 or 几 before it. `label`: so written that it counts nothing (1.2.3, 二〇二五).
 */
export type Numeral = Span & {
  readonly value: number;
  readonly multiple: "" | "万" | "亿" | "万亿";
  readonly digits: boolean;
  readonly more: boolean;
  readonly bare: boolean;
  readonly vague: boolean;
  readonly label: boolean;
};

const ONES = "〇一二三四五六七八九";
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** Longest numeral that counts something; what is longer is a list or a trap. */
const LONGEST = 20;

const isDigit = (character: string | undefined): boolean => character !== undefined && character >= "0" && character <= "9";
const isMultiple = (character: string | undefined): boolean => character !== undefined && "十百千万亿".includes(character);
const isMore = (character: string | undefined): boolean => character !== undefined && "多余来几".includes(character);

/** Whether a numeral can begin with this character. */
export const beginsNumeral = (character: string): boolean =>
  isDigit(character) || "〇零一二两三四五六七八九十百千万亿数几".includes(character);

/** The numeral that begins at `at`; null where none does. Its end is where to go on, whatever it is. */
export function numeralAt(text: string, at: number): Numeral | null {
  return isDigit(text[at]) ? digitsAt(text, at) : hanAt(text, at);
}

/** 千 before 瓦 or 米 and 百 before 分 belong to the unit. */
function belongsToUnit(text: string, at: number): boolean {
  const [one, next] = [text[at], text[at + 1] ?? ""];
  return (
    (one === "千" && "瓦克米伏卡帕赫焦".includes(next)) ||
    ((one === "百" || one === "千" || one === "万") && next === "分") ||
    (one === "百" && next === "帕")
  );
}

function digitsAt(text: string, start: number): Numeral {
  let at = digitsEnd(text, start);
  let label = at - start > 15;
  while (text[at] === "," && digitsEnd(text, at + 1) === at + 4) at += 4;
  if (text[at] === "." && isDigit(text[at + 1])) at = digitsEnd(text, at + 1);
  if (text[at] === "." && isDigit(text[at + 1])) {
    label = true;
    while (text[at] === "." && isDigit(text[at + 1])) at = digitsEnd(text, at + 1);
  }
  if (text[at] === "," && isDigit(text[at + 1])) label = true;
  const tail = multipleAt(text, at);
  const sign = MINUS.test(text.slice(Math.max(0, start - 3), start)) ? 1 : 0;
  const value = label ? Number.NaN : Number(text.slice(start, at).replaceAll(",", "")) * tail.factor;
  const whole = {
    start: start - sign,
    end: tail.end,
    value: sign === 1 ? -tidy(value) : tidy(value),
    multiple: tail.multiple,
    digits: true,
    more: tail.more,
    bare: false,
  };
  return joined(text, { ...whole, vague: false, label });
}

/** 1亿2000万 and 3万5千 are one number. */
function joined(text: string, first: Numeral): Numeral {
  if (first.multiple === "" || first.more || first.label || !isDigit(text[first.end])) return first;
  const end = digitsEnd(text, first.end);
  const tail = multipleAt(text, end);
  const rest = Number(text.slice(first.end, end)) * tail.factor * (tail.multiple === "万" ? 1e4 : 1);
  const unit = first.multiple === "亿" ? 1e8 : 1e4;
  if (tail.end === end || end - first.end > 4 || tail.multiple === "亿" || rest >= unit) return first;
  return { ...first, end: tail.end, value: tidy(first.value + rest / unit), more: tail.more };
}

/** 为-1.3: a sign, where a dash between numbers, letters or words is none. */
const MINUS = /(?:[为是至到达约：率额]|零下)[-−－]$/;

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text[at])) at++;
  return at;
}

type Tail = { readonly end: number; readonly factor: number; readonly multiple: Numeral["multiple"]; readonly more: boolean };

/** 多 and 万, 亿, 千万 after digits: 3500多, 10余万, 18万多, 3千万. */
function multipleAt(text: string, from: number): Tail {
  let at = from;
  let more = false;
  let factor = 1;
  let multiple = "";
  if (isMore(text[at]) && isMultiple(text[at + 1])) [at, more] = [at + 1, true];
  for (let count = 0; count < 4 && isMultiple(text[at]) && !belongsToUnit(text, at); count++, at++) {
    const one = text[at] ?? "";
    if (TENS[one] !== undefined && multiple === "") factor *= TENS[one];
    else if (TENS[one] === undefined && !multiple.includes("亿")) multiple += one;
    else break;
  }
  if (multiple === "万万") multiple = "亿";
  if (isMore(text[at]) && !/^(?:来自|来源|余热|余[额粮]|多[功语])/.test(text.slice(at, at + 2))) [at, more] = [at + 1, true];
  return { end: at, factor, multiple: multiple as Numeral["multiple"], more };
}

function hanAt(text: string, start: number): Numeral | null {
  const vague = text[start] === "数" || text[start] === "几";
  if (vague && !isMultiple(text[start + 1])) return null;
  let at = vague ? start + 1 : start;
  let more = false;
  const from = at;
  for (; at - from < LONGEST + 2; at++) {
    const one = text[at] ?? "";
    if (isMore(one) && at > from && (text[at + 1] === "万" || text[at + 1] === "亿") && isMultiple(text[at - 1])) more = true;
    else if (one === "点" && at > from && ONES.includes(text[at + 1] || "x")) continue;
    else if (!isHan(one) || belongsToUnit(text, at) || (one === "两" && at > from && !isMultiple(text[at + 1]))) break;
  }
  if (at === from) return null;
  const run = text.slice(from, at).replace(/[多余来几]/g, "");
  if (at - from > LONGEST) while (isHan(text[at] ?? "")) at++;
  const last = isMultiple(text[at - 1]);
  if (last && isMore(text[at]) && !/^(?:来自|来源|余热|余[额粮]|多[功语])/.test(text.slice(at, at + 2))) [at, more] = [at + 1, true];
  const parsed = run.length > LONGEST ? null : hanValue(run);
  const bare = "百千万亿".includes(run[0] ?? " ");
  const whole = { start, end: at, digits: false, more, bare: bare || vague, vague };
  return parsed ? { ...whole, ...parsed, label: false } : { ...whole, value: Number.NaN, multiple: "", label: true };
}

function isHan(character: string): boolean {
  return character !== "" && "〇零一二两三四五六七八九十百千万亿".includes(character);
}

/** A run of numerals with its last 万 or 亿 apart; null where it is no number (二〇二五, 七八). */
function hanValue(run: string): { value: number; multiple: Numeral["multiple"] } | null {
  const multiple = (/(?:万亿|[万亿])$/.exec(run)?.[0] ?? "") as Numeral["multiple"];
  const head = run.slice(0, run.length - multiple.length);
  if (head === "") return run === "万" ? { value: 1e4, multiple: "" } : { value: 1, multiple };
  const [whole = "", part] = head.split("点");
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const one of whole) {
    const ten = TENS[one];
    if (ten !== undefined) [section, digit] = [section + (digit ?? 1) * ten, null];
    else if (one === "万" || one === "亿")
      [total, section, digit] = [(total + section + (digit ?? 0)) * (one === "万" ? 1e4 : 1e8), 0, null];
    else {
      const next: number = one === "两" ? 2 : ONES.indexOf(one === "零" ? "〇" : one);
      if (digit !== null && digit !== 0) return null;
      digit = next;
    }
  }
  const decimals = part === undefined ? 0 : Number(`0.${part.replace(/./gu, (one) => String(ONES.indexOf(one)))}`);
  const value = total + section + (digit ?? 0) + decimals;
  return Number.isNaN(value) ? null : { value: tidy(value), multiple };
}

/** Without the last digits' noise of binary fractions. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
