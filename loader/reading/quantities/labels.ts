// Numbers that count nothing: parts of names, labels in quotation marks, model numbers, ordinals, ratios, small numerals.
import type { Numeral } from "./numerals.ts";
import type { Unit } from "./units.ts";

const QUOTED = 18;
const TITLE = 40;
/** Marks that make a number one of a code: 1+N, 3·15, #2. */
const TIED = /[+＋·•#@×*_^]/;
const RATIO = /^\s?[:∶]\s?\d/;

/** Whether a numeral and its unit, if one follows, are no figure. */
export function isLabel(text: string, numeral: Numeral, unit: Unit | null): boolean {
  const { start, end } = numeral;
  const before = text[start - 1] ?? "";
  const after = text[end] ?? "";
  const proportion = unit?.kind === "percent" || unit?.kind === "points";
  if (before === "第") return true;
  if (/[A-Za-z]/.test(before) && !proportion) return true;
  if (/[-–]/.test(before) && /[A-Za-z]/.test(text[start - 2] ?? "")) return true;
  if (!proportion && TIED.test(before)) return true;
  if (/[:∶]/.test(before) && /[\d.]/.test(text[start - 2] ?? "")) return true;
  if (RATIO.test(text.slice(end, end + 4)) && unit === null) return true;
  if (unit === null && (/[A-Za-z+＋·]/.test(after) || /^[年月日号时届期级代版线强点世路]/.test(after))) return true;
  if (before === "届" || before === "每" || (before === "/" && !numeral.digits) || (before === "百" && !numeral.digits)) return true;
  if (before === "/" && numeral.digits && numeral.value === 100 && unit?.kind === "measure") return true;
  if (inTitle(text, start, end)) return true;
  if (isCode(text, numeral, unit)) return true;
  return !numeral.digits && isTurnOfPhrase(text, numeral, unit);
}

/** Inside 《…》. */
function inTitle(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - TITLE), start);
  if (left.lastIndexOf("《") <= left.lastIndexOf("》")) return false;
  const right = text.slice(end, end + TITLE);
  const close = right.indexOf("》");
  return close >= 0 && !right.slice(0, close).includes("《");
}

/** In short quotation marks, where only proportions and what is paid or measured in digits is a figure. */
function isCode(text: string, { start, end, digits }: Numeral, unit: Unit | null): boolean {
  const left = text.slice(Math.max(0, start - QUOTED), start);
  const open = Math.max(left.lastIndexOf("“"), left.lastIndexOf("「"), left.lastIndexOf("‘"));
  if (open < 0 || open <= Math.max(left.lastIndexOf("”"), left.lastIndexOf("」"), left.lastIndexOf("’"))) return false;
  const right = text.slice(end, end + QUOTED);
  const close = right.search(/[”」’]/);
  if (close < 0 || left.length - open + close > QUOTED) return false;
  if (/[，。；]/.test(left.slice(open) + right.slice(0, close))) return false;
  return !(digits && unit !== null && unit.kind !== "count" && unit.kind !== "time");
}

/** 一个, 三大, 千家万户, 两位数: numerals below ten that count, and turns of phrase. */
function isTurnOfPhrase(text: string, { start, value, multiple, bare, vague }: Numeral, unit: Unit | null): boolean {
  const before = text[start - 1] ?? "";
  if (bare && !vague && /[〇零一二两三四五六七八九十百千万亿几数成]/.test(before)) return true;
  if (unit === null) return multiple === "" || !(bare || value >= 1);
  const rest = text.slice(unit.end, unit.end + 1);
  if (bare && /[百千万亿]/.test(rest)) return true;
  if ((rest === "级" && bare) || (unit.word === "字" && multiple === "") || (bare && unit.word === "把")) return true;
  if (unit.kind === "count" || unit.kind === "time") return !bare && multiple === "" && value < 10;
  if (unit.kind === "measure") return value === 1 && multiple === "" && !bare;
  if (unit.kind === "money") return value < 10 && multiple === "" && !bare;
  return false;
}
