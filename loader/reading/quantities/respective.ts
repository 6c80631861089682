// 水稻、玉米占比分别达到6%、4%: each figure of such a list has a noun of its own.
import type { Quantity, Span } from "../candidates.ts";

/** How far before the last noun of a list its first may begin. */
const LOOK = 60;
/** 分别 between the nouns and the first figure. */
const RESPECTIVELY = /^(?:[^，。；：、]{0,12}分别[^，。；：、]{0,10}|(?:同比|环比)?(?:增长|下降))$/;
const GAP = /^\s?(?:以上|左右|以内|以下)?\s?(?:、|和|与|及|以及|，)\s?$/;
const CLAUSE = /[，。；：！？,;:\n]/;
const JOINT = /、|以及|[和与及]/g;

/** The figures, those of such lists with their own nouns. `whole`: what each noun of a list must look like. */
export function withOwnNouns(text: string, quantities: readonly Quantity[], whole: RegExp = /./): Quantity[] {
  const told: Quantity[] = [];
  let before: { readonly list: readonly Quantity[]; readonly nouns: readonly Span[] } | null = null;
  for (let at = 0; at < quantities.length;) {
    const list = listAt(text, quantities, at);
    const named = list.length > 1 ? nounsBefore(text, list[0]!, list.length) : null;
    const own = named?.every(({ start, end }) => whole.test(text.slice(start, end))) ? named : null;
    const nouns: readonly Span[] | null = own ?? (before !== null && goesOn(text, before.list, list) ? before.nouns : null);
    before = nouns === null ? null : { list, nouns };
    told.push(...list.map((one, index) => (nouns === null ? one : { ...one, indicator: nouns[index]! })));
    at += list.length;
  }
  return told;
}

/** 城镇、农村居民收入分别为A、B，分别增长C、D: as many figures of the same nouns in the same order. */
function goesOn(text: string, before: readonly Quantity[], list: readonly Quantity[]): boolean {
  const last = before.at(-1)!;
  const between = text.slice(last.end, Math.min(list[0]!.start, last.end + LOOK));
  return (
    list.length === before.length &&
    list[0]!.indicator !== null &&
    list[0]!.indicator.start === before[0]!.indicator?.start &&
    /^[^。；！？\n\d]{0,16}分别[^。，；：！？\n\d]{0,8}$/.test(between)
  );
}

/** The figures from one on that share its noun and follow each other. */
function listAt(text: string, quantities: readonly Quantity[], at: number): Quantity[] {
  const first = quantities[at]!;
  const list = [first];
  for (let next = at + 1; next < quantities.length; next++) {
    const [before, one] = [quantities[next - 1]!, quantities[next]!];
    const same = first.indicator !== null && one.indicator?.start === first.indicator.start;
    if (!same || one.start - before.end > 6 || !GAP.test(text.slice(before.end, one.start))) break;
    list.push(one);
  }
  return list;
}

/** As many nouns as figures, in order; null where there are not as many, or nothing says that they belong to each other. */
function nounsBefore(text: string, { indicator, start }: Quantity, count: number): Span[] | null {
  if (indicator === null || start - indicator.end > 24 || !RESPECTIVELY.test(text.slice(indicator.end, start))) return null;
  const from = Math.max(0, indicator.start - LOOK);
  const before = text.slice(from, indicator.end);
  let begin = 0;
  for (let at = before.length - 1; at >= 0 && begin === 0; at--) if (CLAUSE.test(before[at]!)) begin = at + 1;
  const nouns: Span[] = [];
  let last = begin;
  for (const { 0: joint, index } of before.slice(begin).matchAll(JOINT)) {
    nouns.push({ start: from + last, end: from + begin + index });
    last = begin + index + joint.length;
  }
  nouns.push({ start: from + last, end: indicator.end });
  return nouns.length === count && nouns.every(({ start: a, end: b }) => b - a >= 2) ? nouns : null;
}
