// Numbers inside names: 70万吨 is 700,000-tonne, 7号线 Line 7, 第十四届 14th.
import type { Term } from "./terms.ts";

const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };
const UNITS: Readonly<Record<string, string>> = {
  吨: "tonne",
  元: "yuan",
  亩: "mu",
  公里: "km",
  米: "m",
  平方米: "m²",
  立方米: "m³",
  平方公里: "km²",
  千伏: "kV",
  千瓦: "kW",
  千瓦时: "kWh",
  兆瓦: "MW",
  吉瓦: "GW",
  兆瓦时: "MWh",
  吉瓦时: "GWh",
  辆: "vehicle",
  台: "unit",
  套: "set",
  头: "head",
  只: "head",
  张: "bed",
  户: "household",
  吨级: "tonne-class",
  元级: "yuan",
};
const NUMERALS = "零一二三四五六七八九";
const NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";
const AMOUNT = new RegExp(
  `${NUMBER}(万亿|百万|千万|百|千|万|亿)?(${Object.keys(UNITS)
    .toSorted((a, b) => b.length - a.length)
    .join("|")})`,
  "y",
);
const PLAIN = new RegExp(
  `(?:[GSXY]\\d{2,4}线(?=.{2})|\\d+(?:\\+[\\dN]+)+|\\d+[A-Z][A-Za-z0-9]*|第?${NUMBER}(届|号线|号|期|年|个|家|座|条|项(?!目)|大|所|处)?|[A-Za-z][A-Za-z0-9.+-]*|kV)`,
  "y",
);
const COUNTED = /([二两三四五六七八九十]{1,3})(大|个|项|类)/y;
const NTH = /第([一二三四五六七八九十]{1,3})(届|次)/y;
const SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** English words for a stretch, its length, and whether several are meant. */
export interface Amount extends Term {
  readonly length: number;
  readonly several: boolean;
}

/** The number that stands at a place of a name, with its unit; null if there is none. */
export function amountAt(name: string, at: number): Amount | null {
  return measured(name, at) ?? counted(name, at) ?? plain(name, at);
}

const same = (text: string, length: number, several = false): Amount => ({ text, many: text, length, several });

function measured(name: string, at: number): Amount | null {
  AMOUNT.lastIndex = at;
  const found = AMOUNT.exec(name);
  if (found === null) return null;
  const [whole, digits = "", scale = "", unit = ""] = found;
  const value = Number(digits.replaceAll(",", "")) * (SCALES[scale] ?? 1);
  const power = (unit === "千瓦" || unit === "千瓦时") && value >= 1000;
  const number = written(power ? value / 1000 : value);
  const word = power ? (unit === "千瓦" ? "MW" : "MWh") : UNITS[unit]!;
  return same(/^[a-z]{4}|^unit|^mu$|^set|^bed/.test(word) ? `${number.replace(" ", "-")}-${word}` : `${number} ${word}`, whole.length);
}

/** 1.2 billion, 700,000. */
function written(value: number): string {
  if (value >= 1e9) return `${round(value / 1e9)} billion`;
  if (value >= 1e6) return `${round(value / 1e6)} million`;
  return round(value).toLocaleString("en-GB");
}

const round = (value: number): number => Number(value.toPrecision(12));

function counted(name: string, at: number): Amount | null {
  NTH.lastIndex = at;
  const nth = NTH.exec(name);
  if (nth !== null) return same(ordinal(numeral(nth[1]!)), nth[0].length);
  COUNTED.lastIndex = at;
  const found = COUNTED.exec(name);
  if (found === null) return null;
  const value = numeral(found[1]!);
  return same(`${SMALL[value] ?? value}${found[2] === "大" ? " major" : ""}`, found[0].length, true);
}

function plain(name: string, at: number): Amount | null {
  PLAIN.lastIndex = at;
  const found = PLAIN.exec(name);
  if (found === null) return null;
  const [whole, digits = "", what = ""] = found;
  if (digits === "") return same(whole.replace("线", ""), whole.length);
  if (what === "届") return same(ordinal(Number(digits)), whole.length);
  if (what === "号线") return same(`Line ${digits}`, whole.length);
  if (what === "号") return same(`No. ${digits}`, whole.length);
  if (what === "期") return same(`phase ${digits}`, whole.length);
  return same(what === "大" ? `${digits} major` : digits, whole.length, /[个家座条项大所处]/.test(what));
}

/** 十四 is 14. */
export function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十", 2) : ["", text];
  const value = (digit: string | undefined): number => (digit === "两" ? 2 : Math.max(0, NUMERALS.indexOf(digit ?? "")));
  return (text.includes("十") ? (tens === "" ? 1 : value(tens)) * 10 : 0) + (ones === "" ? 0 : value(ones));
}

/** 14th. */
export function ordinal(value: number): string {
  const kind = new Intl.PluralRules("en", { type: "ordinal" }).select(value);
  return `${value}${{ one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" }[kind]}`;
}
