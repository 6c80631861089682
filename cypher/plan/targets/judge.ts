// Whether two figures of one indicator and subject say the same, and if not, whether they can be compared at all.
import type { Comparator } from "../../../data/model/quantity.ts";
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import type { Hindrance, Verdict } from "../../../data/model/verdicts.ts";

export type Figure = TargetRow | ObservationRow;
export type Judged = { readonly verdict: Verdict; readonly why: readonly Hindrance[] };

/** Values that differ by less than this share are one value, written with more or fewer digits. */
const SAME_VALUE = 1e-9;

/** Whether a figure is promised, not measured. */
export const isTarget = (figure: Figure): figure is TargetRow => "modality" in figure;

/** When a figure holds or is due. */
const timeOf = (figure: Figure) => (isTarget(figure) ? figure.deadline : figure.period);

/** Why the numbers may not be set against each other. */
function hindrances(a: Figure, b: Figure): Hindrance[] {
  const why: Hindrance[] = [];
  if (isTarget(a) !== isTarget(b)) why.push("promise");
  if (!isTarget(a) && !isTarget(b)) {
    if (a.nature !== b.nature) why.push("nature");
    if (a.direction !== b.direction) why.push("direction");
    if (a.actual !== b.actual) why.push("expected");
  }
  if (a.each !== b.each) why.push("each");
  if (a.value !== null && b.value !== null && baseOf(a).unit !== baseOf(b).unit) why.push("unit");
  // A deadline and the time of a measurement are different things anyway.
  if (isTarget(a) === isTarget(b) && (timeOf(a) === null) !== (timeOf(b) === null)) why.push("period");
  return why;
}

function baseOf({ value, unit, valueBase, unitBase }: Figure): { value: number; unit: string | null } {
  return valueBase === null ? { value: value ?? 0, unit } : { value: valueBase, unit: unitBase };
}

/** What two figures of one indicator and subject are to each other. */
export function judge(a: Figure, b: Figure): Judged {
  const why = hindrances(a, b);
  if (a.value === null && b.value === null && !why.includes("promise"))
    return { verdict: a.valueText === b.valueText ? "equal" : "worded", why: [] };
  if (why.length > 0) return { verdict: "apart", why };
  if (timeOf(a) !== timeOf(b)) return { verdict: "time", why: [] };
  if (a.value === null || b.value === null) return { verdict: "worded", why: [] };
  const [x, y] = [baseOf(a).value, baseOf(b).value];
  const equal = Math.abs(x - y) <= SAME_VALUE * Math.max(Math.abs(x), Math.abs(y));
  const [p, q] = [a.comparator ?? "=", b.comparator ?? "="];
  if (equal && p === q) return { verdict: "equal", why: [] };
  if (timeOf(a) === null) return { verdict: "apart", why: ["period"] };
  if (p === "≈" || q === "≈") return { verdict: "apart", why: ["close"] };
  if (isTarget(a)) return { verdict: "other", why: [] };
  if (canBothHold(p, x, q, y)) return { verdict: "apart", why: ["bound"] };
  return { verdict: "contradicts", why: [] };
}

/** Whether one number may satisfy both. */
function canBothHold(p: Comparator, x: number, q: Comparator, y: number): boolean {
  const low = Math.max(lowest(p, x), lowest(q, y));
  const high = Math.min(highest(p, x), highest(q, y));
  return low < high || (low === high && holds(p, x, low) && holds(q, y, low));
}

const lowest = (sign: Comparator, value: number) => (sign === "<" || sign === "<=" ? -Infinity : value);
const highest = (sign: Comparator, value: number) => (sign === ">" || sign === ">=" ? Infinity : value);
const holds = (sign: Comparator, value: number, at: number) => at !== value || (sign !== "<" && sign !== ">");
