// Names of targets and figures, made from their fields: “农业综合产值 > 1900亿元 · 2026”.
import type { Comparator, Nature } from "./quantity.ts";
import { unitWord } from "./unit-words.ts";
import { toBase } from "./units.ts";

/** What a name is made of. `time` is the deadline or period, or null. */
export type FigureWords = {
  readonly indicator: string;
  readonly indicatorEn: string;
  readonly value: number | null;
  readonly valueText: string;
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  readonly time: string | null;
  readonly nature?: Nature;
  readonly direction?: "up" | "down";
};

const SIGNS: Readonly<Record<Comparator, string>> = { "=": "", ">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ ", "≈": "≈ " };
const SCALES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/** The Chinese and the English name of a target or figure. Without a number the Chinese one holds the article's words. */
export function figureNames(figure: FigureWords): { name: string; nameEn: string } {
  const end = figure.time === null ? "" : ` · ${figure.time.replace("/", "–")}`;
  if (figure.value === null) {
    return { name: `${figure.indicator}：${figure.valueText}${end}`, nameEn: `${figure.indicatorEn}${end}` };
  }
  const sign = SIGNS[figure.comparator ?? "="] + change(figure);
  return {
    name: `${figure.indicator} ${sign}${amount(figure.value, figure)}${end}`,
    nameEn: `${figure.indicatorEn} ${sign}${amountEn(figure.value, figure)}${end}`,
  };
}

function change({ nature, direction }: FigureWords): string {
  if (nature !== "growth") return "";
  return direction === "down" ? "−" : "+";
}

function amount(value: number, { unit, nature }: FigureWords): string {
  return nature === "rank" ? `第${value}${unit ?? "位"}` : `${value}${unit ?? ""}`;
}

function amountEn(value: number, { unit, nature }: FigureWords): string {
  if (nature === "rank") return `No. ${value}`;
  const base = unit === null ? null : toBase(value, unit);
  if (base === null) return `${value}${unit ?? ""}`;
  if (base.unit === "%") return `${base.value}%`;
  return `${short(base.value)} ${unitWord(base.unit, base.value)}`.trimEnd();
}

/** 190000000000 → `190 billion`; below a million with separators. */
function short(value: number): string {
  const scale = SCALES.find(([size]) => value >= size);
  if (!scale) return value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
  return `${Number((value / scale[0]).toPrecision(12)).toLocaleString("en-GB", { maximumFractionDigits: 6 })} ${scale[1]}`;
}
