// A line of a fact file under review: which id it gives, which ids it names, and the same line with other ids.
import type { FactLine } from "../../data/model/review.ts";

/** `more`: places at which the reading finds it now, beside those of the line. */
export type Line = { readonly key: string; readonly fact: FactLine; readonly more: readonly string[] };

/** The id that a line gives to something; null for mentions and relations. */
export function idGiven(fact: FactLine): string | null {
  if ("entity" in fact) return fact.entity;
  if ("target" in fact) return fact.target;
  if ("observation" in fact) return fact.observation;
  return "article" in fact ? fact.article : null;
}

/** The ids on which a line rests. */
export function idsNamed(fact: FactLine): string[] {
  if ("mention" in fact) return [fact.mention];
  if ("relation" in fact) return [fact.from, fact.to];
  if ("indicator" in fact) return [fact.indicator, ...fact.about, ...("setBy" in fact ? fact.setBy : [])];
  return [];
}

/** The places of a line; none for articles and entities. */
export const placesOf = (fact: FactLine): readonly string[] =>
  "at" in fact ? [...fact.at, ...("not" in fact ? (fact.not ?? []) : [])] : [];

/** The line with ids as they are called now. */
export function withIds(fact: FactLine, called: ReadonlyMap<string, string>): FactLine {
  const now = (id: string) => called.get(id) ?? id;
  const all = (ids: readonly string[]) => [...new Set(ids.map(now))];
  if ("mention" in fact) return { ...fact, mention: now(fact.mention) };
  if ("relation" in fact) return { ...fact, from: now(fact.from), to: now(fact.to) };
  if ("target" in fact) return { ...fact, indicator: now(fact.indicator), about: all(fact.about), setBy: all(fact.setBy) };
  if ("observation" in fact) return { ...fact, indicator: now(fact.indicator), about: all(fact.about) };
  return fact;
}

/** The line with other places. */
export const withPlaces = (fact: FactLine, at: readonly string[]): FactLine => ("at" in fact ? { ...fact, at: [...at] } : fact);
