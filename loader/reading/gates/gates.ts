// What every candidate has to pass before it is written. A gate says in words what it refuses; each looks at one thing.
import type { EntityKind } from "../../../data/model/kinds.ts";
import { dimensionOf } from "../../../data/model/dimensions.ts";
import { LONGEST_SPAN } from "../../../data/model/locator.ts";
import { valueStandsIn } from "../../../data/model/numerals.ts";
import { endsAreUsual, isRelationName } from "../../../data/model/relations.ts";
import { period } from "../../../data/model/time.ts";
import { isUnit } from "../../../data/model/units.ts";
import type { Words } from "../../read/fault.ts";
import type { Span } from "../candidates.ts";
import { plainCharacters } from "../clean/narrow.ts";
import type { CleanText } from "../clean-text.ts";

/** Why a candidate is not written. */
export type Refusal = { readonly gate: string } & Words;

/** The page with the plain characters of the original beside it, to compare by. */
export type Ground = { readonly page: CleanText; readonly plain: string };

export const groundOf = (page: CleanText): Ground => ({ page, plain: plainCharacters(page.original) });

const BLANK = /\s/;

/** The characters of a span in the clean text are those that stand in the original, and none is cut in two. */
export function charactersMatch({ page, plain }: Ground, { start, end }: Span): Refusal | null {
  if (start < 0 || end <= start || end > page.text.length)
    return { gate: "characters", zh: "出处不在文中", en: "the place is not in the text" };
  let last = -1;
  for (let at = start; at < end; at++) {
    const from = page.origin[at] ?? -1;
    const [is, was] = [page.text.charAt(at), plain.charAt(from)];
    if (from <= last || (is !== was && !(BLANK.test(is) && BLANK.test(was))))
      return { gate: "characters", zh: `第 ${from} 个字符与原文不符`, en: `character ${from} is not that of the text` };
    last = from;
  }
  if (isInside(page.original, page.origin[start] ?? 0) || isInside(page.original, last + 1))
    return { gate: "characters", zh: "出处把一个字切成了两半", en: "the place cuts a character in two" };
  return null;
}

/** Whether an offset lies in the middle of a character that takes two units. */
const isInside = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** No place is longer than a fact may point at. */
export function isShort({ start, end }: Span): Refusal | null {
  if (end - start <= LONGEST_SPAN) return null;
  return {
    gate: "long-span",
    zh: `出处长 ${end - start} 个字符，至多 ${LONGEST_SPAN}`,
    en: `the place is ${end - start} characters long, at most ${LONGEST_SPAN}`,
  };
}

/** The value stands in the characters that are quoted. */
export function valueStands(value: number, characters: string): Refusal | null {
  if (Number.isFinite(value) && (value >= 0 || /[-−－]\s?\d/.test(characters)) && valueStandsIn(value, characters)) return null;
  return { gate: "digits", zh: `值 ${value} 不在引用的字符里`, en: `the value ${value} is not in the quoted characters` };
}

/** The unit is one that can be brought to a base. */
export function unitIsKnown(unit: string): Refusal | null {
  return unit === "" || isUnit(unit) ? null : { gate: "unit", zh: `不认识单位“${unit}”`, en: `unknown unit "${unit}"` };
}

/** The unit measures what the indicator's other figures measure. `measures` is undefined for an indicator without figures. */
export function unitFits(unit: string, measures: string | undefined): Refusal | null {
  const dimension = dimensionOf(unit === "" ? null : unit);
  if (measures === undefined || measures === dimension) return null;
  return {
    gate: "unit-kind",
    zh: `单位“${unit}”量的是${dimension || "数"}，这个指标量的是${measures || "数"}`,
    en: `the unit "${unit}" measures ${dimension || "a number"}, the indicator ${measures || "a number"}`,
  };
}

/** The figure says what it measures. */
export function isNamed(indicator: string | null): Refusal | null {
  return indicator === null ? { gate: "indicator", zh: "没有读出量的是什么", en: "what it measures was not found" } : null;
}

/** The relation is one of the vocabulary and joins kinds that it usually joins. */
export function endsFit(type: string, from: EntityKind, to: EntityKind): Refusal | null {
  if (!isRelationName(type)) return { gate: "vocabulary", zh: `没有关系 ${type}`, en: `there is no relation ${type}` };
  if (endsAreUsual(type, from, to)) return null;
  return { gate: "ends", zh: `${type} 不从 ${from} 到 ${to}`, en: `${type} does not run from ${from} to ${to}` };
}

/** A time is a year, month or day, or from one to another; where nobody knows it, it is null and said to be. */
export function timeIsResolved(time: string | null): Refusal | null {
  if (time === null || period.safeParse(time).success) return null;
  return { gate: "time", zh: `“${time}”不是一个时间`, en: `"${time}" is no time` };
}

/** The first refusal among several. */
export const firstOf = (...refusals: readonly (Refusal | null)[]): Refusal | null => refusals.find((one) => one !== null) ?? null;
