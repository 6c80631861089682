// A candidate as the review looks at it: its names, its places, the rules that found it. Pure.
import { parseSpan, type Span } from "../../../data/model/locator.ts";
import type { EntityKind, Kind } from "../../../data/model/kinds.ts";
import type { FactLine } from "../../../data/model/review.ts";
import type { ReviewCandidate } from "../../contract/review.ts";
import type { Lang } from "./state.ts";

/** What a candidate is, as the queue files it: an entity's kind, or what the line holds. */
export type LineKind = EntityKind | "mention" | "relation" | "target" | "observation" | "article";

type Names = Readonly<Record<string, { readonly name: string; readonly nameEn: string }>>;

/** An entity's kind, else what the line is. */
export function lineKind(fact: FactLine): LineKind {
  if ("entity" in fact) return fact.kind;
  if ("mention" in fact) return "mention";
  if ("relation" in fact) return "relation";
  if ("target" in fact) return "target";
  return "observation" in fact ? "observation" : "article";
}

/** The sign by which it is drawn; null for mentions and relations, which are lines and places. */
export function glyphOf(fact: FactLine): Kind | null {
  if ("entity" in fact) return fact.kind;
  if ("target" in fact) return "Target";
  if ("observation" in fact) return "Observation";
  return "article" in fact ? "Article" : null;
}

/** What a thing is called. */
export const nameIn = (names: Names, id: string, lang: Lang): string => {
  const known = names[id];
  return known === undefined ? id : lang === "zh" ? known.name : known.nameEn || known.name;
};

/** Where it stands, in the order of its line; an entity stands where its rule found it. */
export function spansOf({ fact, found }: Pick<ReviewCandidate, "fact" | "found">): Span[] {
  const own = "at" in fact && fact.at.length > 0 ? fact.at : found.map(({ at }) => at);
  return own.flatMap((at) => parseSpan(at) ?? []);
}

/** The rules that found it, each once. */
export const rulesOf = ({ found }: Pick<ReviewCandidate, "found">): string[] => [...new Set(found.map(({ rule }) => rule))];

/** The id that an entity, mention or article is about; null for what has none of its own. */
export function idOf(fact: FactLine): string | null {
  if ("entity" in fact) return fact.entity;
  return "mention" in fact ? fact.mention : null;
}

/** Whether it can be merged into something else: entities alone. */
export const isMergeable = (fact: FactLine): boolean => "entity" in fact;
/** Whether it can be split: an article and the places of a name cannot. */
export const isSplittable = (fact: FactLine): boolean => !("article" in fact) && !("mention" in fact);

/** Ids of things that a line speaks of. */
export function idsIn(fact: FactLine): string[] {
  if ("entity" in fact) return [fact.entity];
  if ("mention" in fact) return [fact.mention];
  if ("relation" in fact) return [fact.from, fact.to];
  if ("indicator" in fact) return [fact.indicator, ...fact.about, ...("setBy" in fact ? fact.setBy : [])];
  return [];
}

/** How sure, as a word: what a share means to a person. */
export type Sureness = "very" | "sure" | "fairly" | "unsure" | "doubtful" | "unknown";
const STEPS: readonly (readonly [from: number, word: Sureness])[] = [
  [0.95, "very"],
  [0.85, "sure"],
  [0.7, "fairly"],
  [0.5, "unsure"],
  [0, "doubtful"],
];
/** The word for a confidence. */
export const surenessOf = (confidence: number | null): Sureness =>
  confidence === null ? "unknown" : (STEPS.find(([from]) => confidence >= from)?.[1] ?? "doubtful");
