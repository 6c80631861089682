// What a model had proposed and a reading without it no longer has: candidates that nobody decided on.
import { readDecisions } from "../../data/files/decisions.ts";
import { readOwnReading, type OwnPlaces } from "../../data/files/own.ts";
import { stateOf, type Candidate } from "../../data/model/review.ts";
import { RULE } from "../reading/model/judge-names.ts";

/** The candidates of an article that a model alone found and that are undecided, by their keys. */
export function openProposals(own: OwnPlaces, article: string): ReadonlyMap<string, Candidate> {
  const candidates = readOwnReading(own, article)?.candidates ?? [];
  const { states } = stateOf(candidates, readDecisions(own, article).decisions);
  const open = candidates.filter(
    ({ key, found }) => found.length > 0 && found.every(({ rule }) => rule === RULE) && states.get(key)?.state === "pending",
  );
  return new Map(open.map((one) => [one.key, one]));
}

/** How many of these the reading lacks as it is now; the places of a name go with their entity. */
export function restedOf(before: ReadonlyMap<string, Candidate>, own: OwnPlaces, article: string): number {
  const now = new Set(before.size === 0 ? [] : readOwnReading(own, article)?.candidates.map(({ key }) => key));
  const gone = [...before.values()].filter(({ key }) => !now.has(key));
  return gone.filter(({ fact }) => !("mention" in fact && before.has(`entity:${fact.mention}`))).length;
}
