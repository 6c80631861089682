// Whether confidence means something: of the candidates that a rule was so sure of, how many were right.
import type { Verdict } from "../score/tally.ts";

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.000_001] as const;
/** Rules with fewer candidates than this say nothing. */
const ENOUGH = 5;

const share = (verdicts: readonly Verdict[]) => verdicts.filter(({ right }) => right).length / verdicts.length;
const meant = (verdicts: readonly Verdict[]) => verdicts.reduce((sum, { confidence }) => sum + confidence, 0) / verdicts.length;
const line = (label: string, verdicts: readonly Verdict[]) =>
  `${label.padEnd(44)} ${String(verdicts.length).padStart(5)} | ${meant(verdicts).toFixed(2)} | ${share(verdicts).toFixed(2)}`;

/** How far what was said lies from what held, on average over all candidates of the bins. */
export function calibrationError(verdicts: readonly Verdict[]): number {
  const bins = inBins(verdicts);
  return bins.reduce((sum, { held }) => sum + held.length * Math.abs(meant(held) - share(held)), 0) / Math.max(1, verdicts.length);
}

function inBins(verdicts: readonly Verdict[]): { label: string; held: Verdict[] }[] {
  return BINS.slice(1).flatMap((to, at) => {
    const from = BINS[at] ?? 0;
    const held = verdicts.filter(({ confidence }) => confidence >= from && confidence < to);
    return held.length > 0 ? [{ label: `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`, held }] : [];
  });
}

/** Bins for all names, figures and relations, then rule by rule. */
export function calibrationLines(verdicts: readonly Verdict[]): string[] {
  if (verdicts.length === 0) return ["calibration: nothing that was read says how sure it is"];
  const of = (["name", "figure", "relation"] as const).flatMap((what) =>
    inBins(verdicts.filter((verdict) => verdict.of === what)).map(({ label, held }) => line(`${what}s, ${label}`, held)),
  );
  const rules = [...new Set(verdicts.map((verdict) => `${verdict.of} ${verdict.rule}`))].toSorted().flatMap((rule) => {
    const held = verdicts.filter((verdict) => `${verdict.of} ${verdict.rule}` === rule);
    return held.length >= ENOUGH ? [line(rule, held)] : [];
  });
  return [
    `${"calibration".padEnd(44)}     n | said | held`,
    ...of,
    ...rules,
    `said and held lie ${calibrationError(verdicts).toFixed(3)} apart on average; rules with fewer than ${ENOUGH} candidates are left out`,
  ];
}
