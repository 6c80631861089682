// Figures as a reader of either language reads them: the number with its unit, how it compares, when it holds.
import type { Card, Observation, Target } from "../../contract.ts";
import { unitWord as unitName } from "../../../data/model/unit-words.ts";
import type { Lang } from "../state/state.ts";
import type { Words } from "./zh.ts";

const COMPARES: Readonly<Record<string, string>> = { "=": "", ">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ ", "≈": "≈ " };
const UNITS_EN: Readonly<Record<string, string>> = {
  元: "yuan",
  亩: "mu",
  人: "people",
  人次: "visits",
  户: "households",
  户次: "household visits",
  吨: "tonnes",
  千瓦: "kW",
  千瓦时: "kWh",
  瓦时: "Wh",
  平方米: "m²",
  立方米: "m³",
  米: "m",
  个: "",
  家: "",
  件: "",
  件次: "",
  套: "sets",
  头: "head",
  株: "plants",
  只: "head",
  辆: "vehicles",
  名: "people",
  岗: "jobs",
  "%": "%",
  个百分点: "percentage points",
  倍: "times",
  年: "years",
  个月: "months",
  天: "days",
  小时: "hours",
  分钟: "minutes",
};
const METRES_PER_KM = 1000;

/** A base unit in words. */
export const unitWord = (unit: string, lang: Lang): string => (lang === "zh" ? unit : (UNITS_EN[unit] ?? unit));

type Figure = Pick<Target, "value" | "valueText" | "unit" | "valueBase" | "unitBase" | "comparator"> & {
  readonly nature?: Observation["nature"];
};

/** `≥ 1900 亿元`, `≥ 190 billion yuan`; the article's own words where there is no number. */
export function figureText(figure: Figure, lang: Lang): string {
  const { value, unit, valueText, comparator } = figure;
  if (value === null) return valueText;
  const sign = COMPARES[comparator ?? "="] ?? "";
  if (lang === "zh") return `${sign}${value}${unit === null ? "" : `\u00a0${unit}`}`;
  return `${sign}${english(figure)}`;
}

function english({ value, unit, valueBase, unitBase, nature }: Figure): string {
  if (value === null) return "";
  if (nature === "rank") return `No.\u00a0${value}`;
  const known = unitBase === null ? undefined : (UNITS_EN[unitBase] ?? elsewhere(unitBase, valueBase ?? value));
  if (valueBase === null || known === undefined) return unit === null ? String(value) : `${value}\u00a0${unit}`;
  if (known === "%") return `${valueBase}%`;
  if (known === "m" && valueBase >= METRES_PER_KM) return `${plain(valueBase / METRES_PER_KM)}\u00a0km`;
  return `${plain(valueBase)}${known === "" ? "" : `\u00a0${known}`}`;
}

/** What the names of figures call a Chinese unit: its word, or none for one that English does without. */
const elsewhere = (unit: string, value: number) => (/\p{Script=Han}/u.test(unit) ? unitName(unit, value) : undefined);

function plain(value: number): string {
  const [size, word] = value >= 1e9 ? [1e9, "\u00a0billion"] : value >= 1e6 ? [1e6, "\u00a0million"] : [1, ""];
  return `${(value / size).toLocaleString("en-GB", { maximumFractionDigits: 4 })}${word}`;
}

/** The same in the base unit, for a hint; empty where it is the same already. */
export function inBase({ valueBase, unitBase, unit }: Figure, w: Words): string {
  return valueBase === null || unitBase === null || unitBase === unit
    ? ""
    : w.card.inBase(`${valueBase.toLocaleString("en-GB")}\u00a0${unitBase}`);
}

/** When a target is due: its point in time, the article's words where they differ, how it is known. */
export function dueText(
  { deadline, deadlineText, deadlineBasis }: Pick<Target, "deadline" | "deadlineText" | "deadlineBasis">,
  w: Words,
): string {
  return timeText(deadline, deadlineText, deadlineBasis, w) ?? w.card.noDue;
}

/** When an observation holds. */
export function periodText(
  { period, periodText: words, periodBasis }: Pick<Observation, "period" | "periodText" | "periodBasis">,
  w: Words,
): string {
  return timeText(period, words, periodBasis, w) ?? w.card.noPeriod;
}

/** When an event took place; "" where no article says. */
export function dateText({ date, dateBasis }: Pick<Card, "date" | "dateBasis">, w: Words): string {
  return timeText(date, null, dateBasis, w) ?? "";
}

function timeText(time: string | null, words: string | null, basis: Target["deadlineBasis"], w: Words): string | null {
  if (time === null && words === null) return null;
  const point = time?.replace("/", "–") ?? words ?? "";
  const how = basis === null ? "" : w.card.timeBasis[basis];
  return how === "" ? point : `${point} (${how})`;
}
