// In what a figure differs from a target, so that the two cannot be set against each other.
import type { Difference } from "../../../data/model/verdicts.ts";
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import { baseUnit } from "./base.ts";
import { naturesFor, paceOf } from "./nature.ts";
import { stageOf } from "./stages.ts";
import { differsInEach, sameSubject } from "./subject.ts";
import { dueOf, lengthOf, type Clock } from "./times.ts";

/** A year of days, less a few: what is shorter is a part of a year. */
const NEARLY_A_YEAR = 360;
/** The article says itself that what is counted, or from where, has changed. */
const BASE_CHANGED =
  /(?:口径|基数|基期|统计范围)[^，。；]{0,8}(?:变|改|调整|不同|不一|换)|(?:变更|改变|调整|不同|更换|新|换)[^，。；]{0,6}(?:口径|基数|基期|统计范围)/;

/** A target with a figure of the same indicator. `tied`: the facts say that the figure updates or bears out the target. */
export type Beside = { readonly target: TargetRow; readonly figure: ObservationRow; readonly tied: boolean; readonly clock: Clock };

/** Every difference, in the order of the list; none: the two can be compared. */
export function differencesOf(beside: Beside): Difference[] {
  const { target, figure } = beside;
  const why: Difference[] = [];
  if (sameSubject(target, figure) !== "same") why.push("subject");
  const worded = target.value === null;
  const alikeInKind = worded ? figure.value === null : figure.value !== null && naturesFor(target).has(figure.nature);
  if (!alikeInKind) why.push("nature");
  if (!worded && figure.value !== null && baseUnit(target) !== baseUnit(figure)) why.push("unit");
  if (figure.direction === "down" && !/下降|降低|减少|down|fall|cut/i.test(`${target.valueText} ${target.name}`)) why.push("direction");
  if (!why.includes("subject") && differsInEach(target, figure)) why.push("each");
  if (figure.actual === "expected") why.push("expected");
  if (worded ? !isOfItsTime(beside) : !isOfItsPeriod(beside)) why.push("period");
  if (BASE_CHANGED.test(`${figure.uncertain ?? ""}；${figure.note ?? ""}；${figure.claimZh ?? ""}`)) why.push("base");
  return why;
}

/** Whether words can tell of a promise: said later, or of a time after it was made; earlier ones only as a step on the way. */
function isOfItsTime({ target, figure, tied, clock }: Beside): boolean {
  if (tied) return true;
  const [promised, said, time] = [clock.saidOn(target), clock.saidOn(figure), clock.timeOf(figure)];
  if (!promised || !said || !time) return false;
  const isLater = said.from > promised.from;
  if (time.basis === "article" ? isLater : time.to >= promised.from) return true;
  const [asked, reached] = [stageOf(target.valueText).step, stageOf(figure.valueText).step];
  return asked !== null && reached !== null && reached < asked;
}

/** Whether a number of this time can tell of the promise: a stock at any time, a year's amount of whole years, what begins anew of its own year. */
function isOfItsPeriod({ target, figure, clock }: Beside): boolean {
  const time = clock.timeOf(figure);
  const pace = paceOf(target);
  if (time === null) return false;
  if (pace === "stock") return true;
  const due = dueOf(target);
  const inYear = due !== null && time.from >= `${due.to.slice(0, 4)}-01-01` && time.to <= due.to;
  if (pace === "yearly") return time.basis === "article" || lengthOf(time) >= NEARLY_A_YEAR || inYear;
  if (time.basis === "article") return false;
  const promised = clock.saidOn(target);
  // What is added up is counted from the promise on.
  if (figure.nature === "cumulative" && promised !== null && time.to >= promised.from && (due === null || time.to <= due.to)) return true;
  return due === null ? promised !== null && time.from >= promised.from : inYear;
}
