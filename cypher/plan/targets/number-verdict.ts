// Whether a number keeps a promise: by interval, since 约, rounding and bounds leave room.
import type { Comparator } from "../../../data/model/quantity.ts";
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import { baseUnit, baseValue } from "./base.ts";
import { lastPlace, minus, plus, times } from "./decimal.ts";

/** `over`: more than the number that was promised, where the promise said neither more nor less. */
export type NumberVerdict = "reached" | "over" | "short" | "rounding" | "about" | "bound";

/** A figure is taken to be rounded by half of its last digit, but by no more than half a percent. */
const MOST_ROUNDED = 0.005;
/** 约 leaves half of the last digit, at least one percent and at most five. */
const LEAST_ABOUT = 0.01;
const MOST_ABOUT = 0.05;

const MIRRORED: Readonly<Record<Comparator, Comparator>> = { "=": "=", "≈": "≈", ">": "<", ">=": "<=", "<": ">", "<=": ">=" };

/** Whether less is better: the target says at most, or is a rank. */
export function wantsLess(target: Pick<TargetRow, "comparator" | "unit" | "unitBase">): boolean {
  if (target.comparator === "<" || target.comparator === "<=") return true;
  return baseUnit(target) === "位" && target.comparator !== ">" && target.comparator !== ">=";
}

function aboutHalf(value: number): number {
  const size = Math.abs(value);
  return Math.min(Math.max(times(lastPlace(value), 0.5), times(size, LEAST_ABOUT)), times(size, MOST_ABOUT));
}

/**
 * What the figure says of the target; both have numbers in one base unit. `=` in a promise is read as "reach": a figure
 * beyond it is `over` (a better rank is not). A figure as exact as the target is taken by its word; a coarser one may be rounded.
 */
export function numberVerdict(target: TargetRow, figure: ObservationRow): NumberVerdict {
  const less = wantsLess(target);
  const [asked, given] = [baseValue(target) ?? 0, baseValue(figure) ?? 0].map((value) => (less ? -value : value)) as [number, number];
  const sign = (one: Comparator | null) => (less ? MIRRORED[one ?? "="] : (one ?? "="));
  const [wish, says] = [sign(target.comparator), sign(figure.comparator)];
  const holds = (value: number) => (wish === ">" ? value > asked : value >= asked);
  const floor = wish === "≈" ? minus(asked, aboutHalf(asked)) : asked;
  const isShort = (value: number) => value < floor || (wish === ">" && value === floor);
  if (says === ">" || says === ">=") return holds(given) || (says === ">" && given === asked) ? "reached" : "bound";
  if (says === "<" || says === "<=") return isShort(given) || (says === "<" && given === floor) ? "short" : "bound";
  if (says === "≈") {
    const half = aboutHalf(given);
    return holds(minus(given, half)) ? "reached" : isShort(plus(given, half)) ? "short" : "about";
  }
  const coarse = lastPlace(given) > lastPlace(asked);
  const half = coarse ? Math.min(times(lastPlace(given), 0.5), times(Math.abs(given), MOST_ROUNDED)) : 0;
  if (given === asked) return wish === ">" ? "rounding" : "reached";
  if (holds(given))
    return half > 0 && !holds(minus(given, half)) ? "rounding" : wish === "=" && !less && given > asked ? "over" : "reached";
  if (isShort(plus(given, half))) return "short";
  return wish === "≈" ? "about" : "rounding";
}
