// What the decisions that count choose: lines, ids that are called otherwise, ids that are gone.
import { stateOf, type Candidate, type Decision, type FactLine, type State } from "../../data/model/review.ts";
import { idGiven, placesOf, type Line } from "./line.ts";

export type Merge = { readonly key: string; readonly from: string; readonly into: string };
export type Chosen = {
  readonly lines: readonly Line[];
  readonly merges: readonly Merge[];
  /** Ids that were rejected or split, and which of it. */
  readonly removed: ReadonlyMap<string, State>;
  /** Accepted candidates of which the reading now says something else. */
  readonly changed: readonly string[];
};

/** Chooses in the order of the candidates, then what the reading no longer has. */
export function choose(candidates: readonly Candidate[], decisions: readonly Decision[]): Chosen {
  const { states, gone } = stateOf(candidates, decisions);
  const lines: Line[] = [];
  const merges: Merge[] = [];
  const removed = new Map<string, State>();
  const changed: string[] = [];
  const take = (made: Decision, now: Candidate | undefined) => {
    const { of: key } = made;
    const fact = made.seen ?? now?.fact;
    const more = now === undefined ? [] : placesOf(now.fact);
    const id = idOfKey(key);
    if (made.do === "accept" && fact !== undefined) {
      lines.push({ key, fact, more });
      if (now !== undefined && sayingOf(fact) !== sayingOf(now.fact)) changed.push(key);
    } else if (made.do === "correct" && made.fact !== undefined) {
      lines.push({ key, fact: made.fact, more: [] });
      const given = idGiven(made.fact);
      if (id !== null && "entity" in made.fact && given !== null && given !== id) merges.push({ key, from: id, into: given });
    } else if (made.do === "merge" && made.into !== undefined && id !== null) {
      merges.push({ key, from: id, into: made.into });
      if (key.startsWith("mention:") && fact !== undefined) lines.push({ key, fact, more });
    } else if (made.do === "split") {
      for (const part of made.parts ?? []) lines.push({ key, fact: part, more: [] });
      if (id !== null && !(made.parts ?? []).some((part) => idGiven(part) === id)) removed.set(id, "split");
    } else if (made.do === "reject" && id !== null && !key.startsWith("mention:")) removed.set(id, "rejected");
  };
  for (const one of candidates) {
    const made = states.get(one.key)?.decision;
    if (made) take(made, one);
  }
  for (const made of gone) take(made, undefined);
  return { lines, merges, removed, changed };
}

/** The id in the key of an article, entity or mention. */
function idOfKey(key: string): string | null {
  const [, id = null] = /^(?:article|entity|mention):([a-z0-9-]+)$/.exec(key) ?? [];
  return id;
}

/** What a line says, its own id, its places and other names left aside. */
function sayingOf(fact: FactLine): string {
  const rest: Record<string, unknown> = { ...fact };
  for (const field of ["at", "not", "target", "observation", "aliases", "sha256", "length", "pieces"]) delete rest[field];
  return JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
