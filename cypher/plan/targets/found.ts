// What the figures that can be compared say of a target: the deciding ones, and what they decide.
import type { ReasonCode } from "../../../data/model/verdicts.ts";
import type { TargetRow } from "../../questions/figures.ts";
import type { Used } from "./beside.ts";
import { paceOf } from "./nature.ts";
import { numberVerdict, type NumberVerdict } from "./number-verdict.ts";
import { dueOf, type Days } from "./times.ts";
import { wordVerdict } from "./word-verdict.ts";

/** The rule, the figure that it looked at, and all that it rests on. */
export type Found = { readonly code: Exclude<ReasonCode, "parts">; readonly of: string | null; readonly rests: readonly string[] };

const found = (code: Found["code"], those: readonly Used[]): Found => ({
  code,
  of: those[0]?.figure.id ?? null,
  rests: those.map(({ figure }) => figure.id),
});

const isKept = (verdict: NumberVerdict) => verdict === "reached" || verdict === "over";
const covers = ({ time }: Used, due: Days) => time.basis !== "article" && time.from <= due.to && time.to >= due.to;

/** What numbers say: once the deadline has passed those that reach it, else the latest. Null without a number to look at. */
export function judgeNumbers(target: TargetRow, used: readonly Used[], passed: boolean): Found | null {
  const last = used.at(-1);
  if (target.value === null || !last) return null;
  const due = dueOf(target);
  const latest = used.filter(({ time }) => time.to === last.time.to);
  const atDeadline = due !== null && passed ? used.filter((one) => covers(one, due)) : [];
  const first = decide(target, atDeadline.length > 0 ? atDeadline : latest);
  const isMissed = atDeadline.length > 0 && first.verdict === "short" && paceOf(target) === "stock";
  const { verdict, those } = isMissed && isKept(decide(target, latest).verdict as NumberVerdict) ? decide(target, latest) : first;
  if (verdict === "reached" || verdict === "over") {
    const isEarlier = paceOf(target) === "yearly" && due !== null && last.time.to < `${due.to.slice(0, 4)}-01-01`;
    return found(isEarlier ? "before" : verdict, those);
  }
  if (verdict !== "short") return found(verdict, those);
  if (due === null || !passed) return found("short", those);
  const [one] = those;
  if (one?.time.basis === "article") return found("undated", those);
  return found(one && isAfter(target, one, due) ? "missed" : "stale", those);
}

/** Whether a short figure speaks of the deadline: it reaches it, or is a later stock. A later year's amount is of another year. */
const isAfter = (target: TargetRow, one: Used, due: Days) => covers(one, due) || (one.time.to >= due.to && paceOf(target) === "stock");

/** Figures of one time: what decides (kept or short) goes before what is open; if both are said, statements differ. */
function decide(target: TargetRow, those: readonly Used[]): { verdict: NumberVerdict | "differ"; those: readonly Used[] } {
  const all = those.map((one) => ({ one, verdict: numberVerdict(target, one.figure) }));
  const kept = all.filter(({ verdict }) => isKept(verdict));
  const short = all.filter(({ verdict }) => verdict === "short");
  const open = all.filter(({ verdict }) => !isKept(verdict) && verdict !== "short");
  const [chosen = []] = [kept, short, open].filter((some) => some.length > 0);
  if (kept.length > 0 && short.length > 0) return { verdict: "differ", those };
  return { verdict: chosen[0]?.verdict ?? "short", those: chosen.map(({ one }) => one) };
}

/** What words say: reached, unless a later word says that it was held up; else the latest. Null without words to look at. */
export function judgeWords(target: TargetRow, used: readonly Used[], passed: boolean): Found | null {
  const said = used
    .filter(({ figure }) => figure.value === null)
    .map((one) => ({ one, verdict: wordVerdict(target, one.figure, one.later) }));
  const last = said.at(-1);
  if (!last) return null;
  const of = (verdict: string) => said.filter((each) => each.verdict === verdict).map(({ one }) => one);
  const [reached, held] = [of("said"), of("held")];
  const [end, stop] = [reached.at(-1)?.time.to ?? "", held.at(-1)?.time.to ?? ""];
  if (reached.length > 0 && end > stop) return found("said", reached);
  if (reached.length > 0 && end === stop) return found("differ", [...reached, ...held]);
  const latest = said.filter(({ one }) => one.time.to === last.one.time.to);
  const order = ["held", "mostly", "stage", "saidLater"] as const;
  const verdict = order.find((one) => latest.some((each) => each.verdict === one)) ?? "saidLater";
  const those = latest.filter((each) => each.verdict === verdict).map(({ one }) => one);
  const due = dueOf(target);
  if (due === null || !passed || (verdict !== "stage" && verdict !== "held")) return found(verdict, those);
  const [one] = those;
  const isDated = one !== undefined && (verdict === "held" || one.time.basis !== "article");
  return found(isDated && one.time.to >= due.to ? "missedWords" : verdict, those);
}
