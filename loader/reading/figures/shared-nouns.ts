// 城镇、农村居民收入分别: nouns of a list share what the last ends in.
import type { Quantity } from "../candidates.ts";

/** The whole nouns of figures whose own is one of a list (城镇居民收入), by where the figure begins. */
export function wholeNouns(text: string, quantities: readonly Quantity[]): ReadonlyMap<number, string> {
  const whole = new Map<number, string>();
  let after: Quantity | null = null;
  for (const quantity of quantities.toReversed()) {
    const [noun, next] = [quantity.indicator, after?.indicator ?? null];
    const joined =
      noun !== null && next !== null && next.start - noun.end < 4 && JOINT.test(text.slice(noun.end, Math.max(noun.end, next.start)));
    if (joined && after !== null) {
      // 食品、信息等产业产值: 等 leaves with the list.
      const known = whole.get(after.start) ?? withoutAside(text.slice(next.start, next.end)).replace(/^(.{1,6})等/, "$1");
      whole.set(after.start, known);
      whole.set(quantity.start, completed(withoutAside(text.slice(noun.start, noun.end)).replace(LEAD, ""), known));
    }
    after = quantity;
  }
  return whole;
}

/** 农村劳动力（含监测对象） is 农村劳动力. */
const withoutAside = (noun: string): string => noun.replace(/[（(][^（()）]{0,16}[）)]/g, "");

const JOINT = /^(?:、|以及|[和与及])$/;
/** What stands before the first of a list and belongs to none of it. */
const LEAD = /^(?:(?:力争|预计|实现|完成|确保|带动|其中|同比|全年|今年|去年|全市|全省|全区|全县|全国)(?=.{2})){1,4}/;
/** The longest end of a noun that is looked for in the one after it. */
const LONGEST = 6;

/** 产业投资 beside 民间投资占比 is 产业投资占比; 城镇 beside 农村居民收入 is 城镇居民收入. */
export function completed(noun: string, next: string): string {
  for (let length = Math.min(LONGEST, noun.length - 1); length > 0; length--) {
    const at = next.indexOf(noun.slice(-length));
    if (at > 0) return noun + next.slice(at + length);
  }
  return noun.length + 2 <= next.length && noun.length <= 4 ? noun + next.slice(noun.length) : noun;
}
