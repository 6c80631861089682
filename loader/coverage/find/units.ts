// The unit after a number, and whether the two together are a quantity that no turn of phrase explains away.
import { toBase, unitNames } from "../../../data/model/units.ts";

/** 千方百计 and 再度: units only after 万 and 亿. */
const SELDOM = /^[百千]?[方度升担]$/;
const NAMES = [...unitNames().filter((name) => !SELDOM.test(name)), "周年"].toSorted((a, b) => b.length - a.length);
const LONGEST = Math.max(...NAMES.map((name) => name.length));
const BY_LENGTH = Array.from({ length: LONGEST + 1 }, (_, length) => new Set(NAMES.filter((name) => name.length === length)));

/** Bases that are measured or paid, not merely counted one by one. */
const MEASURED = new Set(["元", "亩", "人次", "户次", "吨", "千瓦", "千瓦时", "瓦时", "平方米", "立方米", "米", "%", "个百分点"]);

/** The known unit with which `rest`, the text after a number, begins; more and less (多, 余, 来) may stand between. */
export function unitAfter(rest: string): string | undefined {
  const plain = rest.replace(/^[多余来]/, "");
  for (let length = LONGEST; length > 0; length--) {
    const word = plain.slice(0, length);
    if (word.length === length && BY_LENGTH[length]?.has(word)) return word;
  }
  return undefined;
}

/**
 * Whether a number with this unit says how much. 一张 and 千百年 do not: one of something, or hundreds and thousands
 * without a count, are turns of phrase, unless something measured is counted.
 */
export function isQuantity(characters: string, unit: string | undefined): boolean {
  if (/[%％‰]$|[0-9０-９].*[万亿]$/.test(characters)) return true;
  if (unit === undefined) return false;
  if (/[0-9０-９]/.test(characters) || MEASURED.has(toBase(1, unit)?.unit ?? "")) return true;
  return characters !== "一" && !/^[百千万亿]+$/.test(characters);
}

/** Whether two numbers of one size say different things: one is measured or paid in what the other is not. */
export function unitsClash(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [a, b] = [toBase(1, one)?.unit ?? one, toBase(1, other)?.unit ?? other];
  return a !== b && (MEASURED.has(a) || MEASURED.has(b));
}
