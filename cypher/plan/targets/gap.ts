// How far a figure is from its target, and what it would take each year to get there.
import type { GapReason } from "../../../data/model/verdicts.ts";
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import { baseUnit, baseValue, factorOf } from "./base.ts";
import { minus, placesOf, roundTo, times } from "./decimal.ts";
import { naturesFor, paceOf } from "./nature.ts";
import { wantsLess } from "./number-verdict.ts";
import { dueOf, lengthOf, type Days, type FigureTime } from "./times.ts";

/** An amount in the base unit and in the target's own unit; of percentages in percentage points. */
type Amount = { readonly base: number; readonly unitBase: string | null; readonly value: number; readonly unit: string | null };

export type Gap =
  | { readonly reason: GapReason }
  | {
      readonly reason: null;
      /** Target less figure: above nought where more is needed, below where less is. */
      readonly gap: Amount;
      /** The figure or the target says 约, or is a bound. */
      readonly rough: boolean;
      readonly perYear: PerYear | { readonly reason: GapReason };
    };

/** `linear`: the same amount each year. `compound`: the same rate, in percent with one digit; null of percentages and of nought. */
type PerYear = { readonly reason: null; readonly years: number; readonly linear: Amount; readonly compound: number | null };

const POINTS = "个百分点";
const AMOUNTS: ReadonlySet<string> = new Set(["level", "cumulative"]);
const YEAR = 365.2425;

/**
 * The gap between a target and the latest figure that can be compared with it, of equal nature, and, for levels and
 * cumulative figures, the growth from the figure's time to the deadline: linear, gap / years, and compound,
 * (target / figure)^(1 / years) - 1. The gap has the digits that the two are given with, a linear step one digit more.
 * A passed deadline, less than a year to go, an undated figure or what is counted anew each year has no growth per year.
 */
export function gapOf(target: TargetRow, figure: ObservationRow | null, time: FigureTime | null, today: string): Gap {
  const asked = baseValue(target);
  if (asked === null) return { reason: "noNumber" };
  if (figure === null) return { reason: "noFigure" };
  const given = baseValue(figure);
  if (given === null) return { reason: "noFigure" };
  if (!naturesFor(target).has(figure.nature)) return { reason: "nature" };
  if (baseUnit(target) !== baseUnit(figure)) return { reason: "unit" };
  const missing = minus(asked, given);
  if (wantsLess(target) ? missing >= 0 : missing <= 0) return { reason: "reached" };
  const gap = amountOf(missing, target, 0);
  const rough = [target, figure].some(({ comparator }) => comparator === "≈") || figure.comparator !== "=";
  return {
    reason: null,
    gap,
    rough,
    perYear: AMOUNTS.has(figure.nature) ? perYearOf(target, { asked, given, missing }, time, today) : { reason: "nature" },
  };
}

function amountOf(base: number, target: TargetRow, more: number): Amount {
  const unit = target.unit === "%" ? POINTS : target.unit;
  const factor = factorOf(target.unit);
  // A factor is a power of ten, so that its inverse is one too.
  const value = times(base, Number((1 / factor).toPrecision(1)));
  if (more === 0) return { base, unitBase: target.unit === "%" ? POINTS : baseUnit(target), value, unit };
  const rounded = roundTo(value, more);
  return { base: times(rounded, factor), unitBase: target.unit === "%" ? POINTS : baseUnit(target), value: rounded, unit };
}

type Numbers = { readonly asked: number; readonly given: number; readonly missing: number };

function perYearOf(
  target: TargetRow,
  { asked, given, missing }: Numbers,
  time: FigureTime | null,
  today: string,
): Extract<Gap, { reason: null }>["perYear"] {
  if (paceOf(target) === "increment") return { reason: "increment" };
  const due = dueOf(target);
  if (due === null) return { reason: "noDeadline" };
  if (time === null || time.basis === "article") return { reason: "noTime" };
  if (due.to < today) return { reason: "passed" };
  const years = yearsBetween(time, due);
  if (years <= 0) return { reason: "passed" };
  if (years < 1) return { reason: "underAYear" };
  const digits = Math.max(placesOf(target.value ?? 0), placesOf(amountOf(missing, target, 0).value)) + 1;
  const grows = target.unit !== "%" && given > 0 && asked > 0;
  return {
    reason: null,
    years,
    linear: amountOf(missing / years, target, digits),
    compound: grows ? roundTo(((asked / given) ** (1 / years) - 1) * 100, 1) : null,
  };
}

/** Years from the end of the figure's time to the end of the deadline's: whole between ends of years, else to one digit. */
function yearsBetween(time: Days, due: Days): number {
  if (time.to.slice(4) === due.to.slice(4)) return Number(due.to.slice(0, 4)) - Number(time.to.slice(0, 4));
  return time.to >= due.to ? 0 : Math.max(0.1, roundTo((lengthOf({ from: time.to, to: due.to }) - 1) / YEAR, 1));
}
