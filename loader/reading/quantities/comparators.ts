// How a figure compares, by the words beside it: 超, 近, 不低于 before it, 以上, 左右 behind it, 多 and 余 in it.
import type { Comparator } from "../../../data/model/quantity.ts";
import type { Token } from "./tokens.ts";

const ADVERB = "(?:了|过了)?(?:历史性)?";
const LEFT: readonly (readonly [Comparator, RegExp])[] = [
  [
    "<=",
    new RegExp(
      `(?:不超过?|不高于|不大于|不多于|不得?超过|(?<!全国|全球|世界|国内|历史|史上|单日|当日|单月|单场|气温|负荷|水位|海拔)最高|最多|至多|最长|上限为?)(?:可|给予|予以|奖励|补贴|补助|支持|资助|加|获得?|享受?|贷款?|授信|额度|限额|减免|返还|提高?|放宽|上浮|至|到|达|为|一次性){0,4}${ADVERB}$`,
    ),
  ],
  [
    ">=",
    new RegExp(
      `(?:不低于|不少于|不小于|不下于|不下|不短于|(?:至少|最少|起码)[^，。；：、\\d]{0,5}?|最低|大于等于|高于或等于|超过或达到|达到或超过)(?:达到?|为|有|需)?${ADVERB}$`,
    ),
  ],
  ["<", new RegExp(`(?:不到|不足|低于|小于|少于|未满|不满|未达到?|未超过?|不及|短于)${ADVERB}$`)],
  [
    ">",
    new RegExp(
      `(?:超过?(?:全[国省市县区球]|总数|总量)的?|超过|超出|突破|跨过|跨越|跨上|越过|高于|大于|多于|冲破|逾|超|破|长于|优于)(?:到|至|达)?${ADVERB}$`,
    ),
  ],
  ["≈", new RegExp(`(?:约占[^，。；、\\d]{1,8}?|[大]?约|接近|将近|大概|大致|近)(?:[为占达有需合]|达到|可达|增长)?${ADVERB}$`)],
];
const RIGHT: readonly (readonly [Comparator, RegExp])[] = [
  [">=", /^[）)”]?(?:及|或)?(?:其)?以上/],
  ["<=", /^[）)”]?(?:及|或)?(?:以内|之内|以下|内(?=[，。；、]))/],
  ["≈", /^[）)”]?(?:左右|上下(?=[，。；、的）)]|$)|前后(?=[，。；、的）)]|$))/],
  [">", /^(?:多|余)(?=[，。；、的]|$)/],
];
const CLIMB =
  /(?:迈上|迈过|跨过|连跨|跨上|跃上|站上|登上|再上|冲上|踏上|跨入|迈入|进入|跻身|步入|跨进|迈进|越过|闯过|突破|迈向|跨越)[^，。；]{0,14}$/;
const STEP = /^[^，。；！]{0,15}?(?:大关|台阶|关口|行列|俱乐部|门槛)/;
/** 过 and 上 compare only before a round number: 过百, 过亿, 上千. */
const PAST = /(?<![通经])过(?:了)?$/;

const NEAR = 11;

/** What the words on the left say; null where nothing does. `round`: nothing but a multiple, as in 过亿. */
export function comparatorBefore(text: string, start: number, round: boolean): Comparator | null {
  const left = text.slice(Math.max(0, start - NEAR), start).trimEnd();
  for (const [comparator, words] of LEFT) if (words.test(left) && !/(?:附|最|临|远|就|贴|相|邻|新)近$/.test(left)) return comparator;
  return round && PAST.test(left) ? ">" : null;
}

/** What the words on the right say; null where nothing does. */
export function comparatorAfter(text: string, end: number): Comparator | null {
  const right = text.slice(end, end + 6).trimStart();
  for (const [comparator, words] of RIGHT) if (words.test(right)) return comparator;
  return null;
}

/** 迈上…台阶. */
export function climbs(text: string, { start, end }: Token): boolean {
  return STEP.test(text.slice(end, end + 20)) && CLIMB.test(text.slice(Math.max(0, start - 18), start));
}

/** The comparator of a figure that stands alone. Left words count more than right ones, both more than 多. */
export function comparatorOf(text: string, token: Token): Comparator {
  const beside = comparatorBefore(text, token.start, token.loose || token.form === "half") ?? comparatorAfter(text, token.end);
  if (beside) return beside;
  if (token.own) return token.own;
  return token.more || climbs(text, token) ? ">" : "=";
}
