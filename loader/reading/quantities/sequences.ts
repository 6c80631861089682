// Figures that stand together: ranges (A—B, 从A到B) and lists (分别为A、B和C), which share a unit, a verb and a comparator.
import type { Comparator } from "../../../data/model/quantity.ts";
import { comparatorAfter, comparatorBefore, comparatorOf } from "./comparators.ts";
import type { Token } from "./tokens.ts";

/** A token with its comparator. `after`: the one before it in its list or range, whose verb it shares. */
export type Figure = Token & { readonly comparator: Comparator; readonly after: number | null; readonly range: boolean };

const RANGE = /^\s?(?:—{1,2}|–|-|~|～|至|到)\s?$/;
const LIST = /^(?:以上|左右|以内|以下)?\s?(?:、|和|与|及|以及|或|，|,)\s?$/;
const FROM = /[从由自][^，。；：]{0,24}$/;
const EACH = /(?:分别|各|(?<![人年户平日月亩场次生户])均|都|依次)[^，。；：]{0,16}$/;

/** Joins what stands together, in one pass from the end (units) and one from the start (verbs and comparators). */
export function figuresOf(text: string, tokens: readonly Token[]): Figure[] {
  const whole = unitsShared(text, tokens);
  const figures: Figure[] = [];
  whole.forEach((token, index) => {
    const before = whole[index - 1];
    const gap = before ? gapOf(text, before, token) : "";
    const same = before !== undefined && alike(before, token);
    const changed = same && changesTo(text, gap, before, token);
    const range = same && !changed && isRange(text, gap, before);
    const joined = range || (same && !changed && (LIST.test(gap) || RANGE.test(gap)));
    const comparator = range ? "<=" : comparatorOf(text, token);
    if (range) figures[index - 1] = { ...(figures[index - 1] as Figure), comparator: ">=", range: true };
    figures.push({ ...token, comparator, after: joined ? index - 1 : null, range });
  });
  shareComparators(text, figures);
  return figures;
}

function gapOf(text: string, before: Token, token: Token): string {
  return token.start - before.end > 5 ? "-----" : text.slice(before.end, token.start);
}

const alike = (one: Token, other: Token): boolean => one.kind === other.kind && (one.word === other.word || one.kind !== "count");

/** A—B without 从 before it, and a lower number first. */
function isRange(text: string, gap: string, before: Token): boolean {
  return RANGE.test(gap) && !FROM.test(text.slice(Math.max(0, before.start - 26), before.start));
}

/** 上调80元至1560元: by so much, to so much; 下降8至10度 is a range. */
function changesTo(text: string, gap: string, before: Token, token: Token): boolean {
  if (!/^\s?[至到]\s?$/.test(gap) || !CHANGED.test(text.slice(Math.max(0, before.start - 5), before.start))) return false;
  return amountOf(token) > MUCH * amountOf(before);
}

const CHANGED = /(?:上调|下调|上涨|下跌|增加|提高|下降|减少|增长|[涨降升跌增减])(?:了|近|约|超)?$/;
/** How many times what something changed by what it came to is at least. */
const MUCH = 4;
const amountOf = ({ value, multiple }: Token): number =>
  value * (multiple === "万" ? 1e4 : multiple === "亿" ? 1e8 : multiple === "万亿" ? 1e12 : 1);

/** 10—15万人, 3.5、2.4和1.8个百分点: the last unit holds for those before it. */
function unitsShared(text: string, tokens: readonly Token[]): Token[] {
  const whole = [...tokens];
  for (let index = whole.length - 2; index >= 0; index--) {
    const [token, next] = [whole[index] as Token, whole[index + 1] as Token];
    if (!token.digits || !next.digits || next.word === "" || (token.word !== "" && !isCut(token, next))) continue;
    const gap = gapOf(text, token, next);
    if (!RANGE.test(gap) && !LIST.test(gap)) continue;
    const grows = token.multiple === "" && token.value < next.value;
    whole[index] = { ...token, word: next.word, kind: next.kind, multiple: token.multiple || (grows ? next.multiple : "") };
  }
  return whole;
}

/** 12.7个、12个百分点: 个 says the beginning of a unit. */
const isCut = (token: Token, next: Token): boolean => token.word === "个" && next.kind === "points" && next.word.startsWith("个");

/** 分别超过A、B: both do; A和B左右: both are about. */
function shareComparators(text: string, figures: Figure[]): void {
  for (let index = 1; index < figures.length; index++) {
    const [before, figure] = [figures[index - 1] as Figure, figures[index] as Figure];
    if (figure.after === null || figure.range || before.range || figure.comparator !== "=" || before.comparator === "=") continue;
    const said = comparatorBefore(text, before.start, before.loose);
    const passed = before.after !== null && said === null && comparatorAfter(text, before.end) === null;
    if ((said !== null && EACH.test(leftOf(text, before.start))) || passed) figures[index] = { ...figure, comparator: before.comparator };
  }
  for (let index = figures.length - 2; index >= 0; index--) {
    const [figure, next] = [figures[index] as Figure, figures[index + 1] as Figure];
    if (next.after !== index || next.range || figure.comparator !== "=") continue;
    const said = comparatorAfter(text, next.end);
    if (said !== null && next.comparator === said && EACH.test(leftOf(text, figure.start)))
      figures[index] = { ...figure, comparator: said };
  }
}

function leftOf(text: string, at: number): string {
  return text.slice(Math.max(0, at - 20), at);
}
