// Which candidates are listed and in which order, what lies beside one, and what one rule found. Pure.
import { isListed, type ReviewFilter } from "./review-view.ts";
import { lineKind, rulesOf, spansOf, type LineKind } from "./review-line.ts";
import type { ShownCandidate } from "./review-shown.ts";

/** Candidates that pass the filter, in its order; places of a name are listed where they are asked for, else they go with their entity. What is looked at stays listed, so that deciding does not take it away under the reader. */
export function listed(candidates: readonly ShownCandidate[], filter: ReviewFilter, kept: string | null = null): ShownCandidate[] {
  const below = filter.below === null ? Infinity : Number(filter.below);
  const passes = (one: ShownCandidate) =>
    (one.under === null || filter.kind === "mention") &&
    isListed(filter.state, one.along ? "along" : one.state, one.questions.length) &&
    (filter.kind === null || lineKind(one.fact) === filter.kind) &&
    (filter.rule === null || rulesOf(one).includes(filter.rule)) &&
    (one.confidence ?? 0) < below;
  const chosen = candidates.filter((one) => one.key === kept || passes(one));
  const place = new Map(chosen.map((one) => [one.key, spansOf(one)[0]?.start ?? 0] as const));
  const byPlace = (a: ShownCandidate, b: ShownCandidate) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0);
  if (filter.order === "text") return chosen.toSorted(byPlace);
  return chosen.toSorted((a, b) => doubtOf(a) - doubtOf(b) || byPlace(a, b));
}

/** What has a question comes before what has none and is as sure. */
const doubtOf = ({ confidence, questions }: ShownCandidate) => (confidence ?? 1) - (questions.length > 0 ? 0.1 : 0);

/** The one so many places away in the list; the first where none is looked at; null at the ends. */
export function beside(list: readonly ShownCandidate[], key: string | null, step: number): string | null {
  const at = list.findIndex((one) => one.key === key);
  if (at < 0) return list[0]?.key ?? null;
  return list[at + step]?.key ?? null;
}

/** Where to go once this one was decided: the next that waits, else the last before it, else nowhere. */
export function nextWaiting(list: readonly ShownCandidate[], key: string): string | null {
  const at = list.findIndex((one) => one.key === key);
  const waits = (one: ShownCandidate) => one.state === "pending" && !one.along && one.key !== key;
  return list.slice(at + 1).find(waits)?.key ?? list.slice(0, Math.max(0, at)).findLast(waits)?.key ?? null;
}

/** What waits of one rule, this one included, in the order of the text. */
export const waitingOfRule = (candidates: readonly ShownCandidate[], rule: string): ShownCandidate[] =>
  listed(candidates, { state: "pending", kind: null, rule, below: null, order: "text" });

/** The rule by which one can be decided together with others: the one that found it first. */
export const mainRule = (one: ShownCandidate): string | null => rulesOf(one)[0] ?? null;

/** How many there are of each kind and rule among those that the rest of the filter lets through, the most first. */
export function choices(
  candidates: readonly ShownCandidate[],
  filter: ReviewFilter,
): { kinds: [LineKind, number][]; rules: [string, number][] } {
  const kinds = new Map<LineKind, number>();
  const rules = new Map<string, number>();
  const more = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const one of listed(candidates, { ...filter, kind: null })) more(kinds, lineKind(one.fact));
  for (const one of listed(candidates, { ...filter, rule: null })) for (const rule of rulesOf(one)) more(rules, rule);
  const most = <K>(map: Map<K, number>) => [...map].toSorted(([, a], [, b]) => b - a);
  return { kinds: most(kinds), rules: most(rules) };
}

/** How many stand how; places that go with their entity are not counted, and what comes along counts as accepted. */
export function counted(candidates: readonly ShownCandidate[]): Readonly<Record<ShownCandidate["state"], number>> {
  const counts = { pending: 0, accepted: 0, rejected: 0, corrected: 0, merged: 0, split: 0 };
  for (const { state, along, under } of candidates) if (under === null) counts[along ? "accepted" : state] += 1;
  return counts;
}
