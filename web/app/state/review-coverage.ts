// The account of every number of a text: in an accepted fact, set aside, waiting, or unaccounted for; and what else is missing. Pure.
import { parseSpan } from "../../../data/model/locator.ts";
import type { ReviewCandidate } from "../../contract/review.ts";
import { spansOf } from "./review-line.ts";

export const ACCOUNTS = ["fact", "waiting", "aside", "left"] as const;
export type Account = (typeof ACCOUNTS)[number];
export type NumberAt = { readonly start: number; readonly end: number; readonly is: Account; readonly keys: readonly string[] };

/** Digits of any width with their parts, and Chinese numerals before a word that only numbers have. */
const NUMBERS =
  /[0-9０-９][0-9０-９,，.．]*[0-9０-９]|[0-9０-９]|[一二两三四五六七八九十百千]+(?=成|倍|番|个百分点|个千亿|个百亿|大工程|大产业)/gu;
/** What follows the digits of a date. */
const DATE = /^\s*(?:年|月|日|号|时|点|：|:)/u;

/** Every number of a text that is no date, with the candidates that speak of it. */
export function numbersIn(text: string, candidates: readonly ReviewCandidate[]): NumberAt[] {
  const spans = placesOf(candidates);
  const numbers: NumberAt[] = [];
  let from = 0;
  for (const found of text.matchAll(NUMBERS)) {
    const start = found.index;
    const end = start + found[0].length;
    if (DATE.test(text.slice(end, end + 2))) continue;
    while ((spans[from]?.reach ?? Infinity) <= start) from += 1;
    const covering: Place[] = [];
    for (let at = from; at < spans.length; at++) {
      const one = spans[at];
      if (one === undefined || one.start > start) break;
      if (one.end >= end) covering.push(one);
    }
    numbers.push({ start, end, is: accountOf(covering), keys: [...new Set(covering.map(({ key }) => key))] });
  }
  return numbers;
}

type Place = {
  readonly start: number;
  readonly end: number;
  readonly reach: number;
  readonly key: string;
  readonly state: ReviewCandidate["state"];
};

/** Places by their start. `reach`: how far the places up to this one go. Relations say nothing of a number in their sentence. */
function placesOf(candidates: readonly ReviewCandidate[]): Place[] {
  const places = candidates
    .filter(({ content }) => content !== "relations" && content !== "articles")
    .flatMap((one) => narrow(one).map(({ start, end }) => ({ start, end, key: one.key, state: one.state })))
    .toSorted((a, b) => a.start - b.start);
  let reach = 0;
  return places.map((one) => ({ ...one, reach: (reach = Math.max(reach, one.end)) }));
}

/** Where the characters of the number itself or of the name stand: the evidence of a figure, and of what it measures, is its whole clause. */
export function narrow(one: Pick<ReviewCandidate, "content" | "fact" | "found">): { start: number; end: number }[] {
  if ("entity" in one.fact && one.fact.kind === "Indicator") return [];
  if (one.content !== "targets" && one.content !== "observations") return spansOf(one);
  const id = "target" in one.fact ? one.fact.target : "observation" in one.fact ? one.fact.observation : "";
  const at = Number(/-(\d+)(?:-\d+)?$/u.exec(id)?.[1] ?? NaN);
  const text = "valueText" in one.fact ? one.fact.valueText : "";
  const inside = spansOf(one).find(({ start, end }) => at >= start && at < end);
  return inside ? [{ start: at, end: Math.min(inside.end, at + text.length) }] : spansOf(one);
}

function accountOf(covering: readonly Place[]): Account {
  if (covering.some(({ state }) => state !== "pending" && state !== "rejected")) return "fact";
  if (covering.some(({ state }) => state === "pending")) return "waiting";
  return covering.length > 0 ? "aside" : "left";
}

/** Candidates that lack something that a planner asks for, by what is missing; what was rejected counts no more. */
export function gapsIn(
  candidates: readonly ReviewCandidate[],
): Readonly<Record<"projects" | "setters" | "dues" | "subjects" | "times", readonly ReviewCandidate[]>> {
  const alive = candidates.filter(({ state }) => state !== "rejected" && state !== "merged");
  const doers = new Set(
    alive.flatMap(({ fact }) => ("relation" in fact && ["DEVELOPS", "LEADS", "IMPLEMENTS"].includes(fact.relation) ? [fact.to] : [])),
  );
  return {
    projects: alive.filter(({ fact }) => "entity" in fact && fact.kind === "Project" && !doers.has(fact.entity)),
    setters: alive.filter(({ fact }) => "target" in fact && fact.setBy.length === 0),
    dues: alive.filter(({ fact }) => "target" in fact && fact.due === null),
    subjects: alive.filter(({ fact }) => "indicator" in fact && fact.about.length === 0),
    times: alive.filter(({ fact }) => "observation" in fact && fact.period === null),
  };
}

/** Places of one thing: where it is named, by its mention's line. */
export function mentionsOf(candidates: readonly ReviewCandidate[], id: string): { start: number; end: number; hash: string }[] {
  return candidates.flatMap(({ fact }) => ("mention" in fact && fact.mention === id ? fact.at.flatMap((at) => parseSpan(at) ?? []) : []));
}
