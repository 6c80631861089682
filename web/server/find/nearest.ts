// The nearest names where nothing was found: those that share the most with the term, in pairs of characters or threes of letters.
import type { Brief } from "../../contract.ts";
import { folded, isHan, solid, type Named } from "./names.ts";

/** Least share of the term's pieces that a name has to hold. */
const LEAST = 0.34;

/** Up to `most` things, the nearest first. */
export function nearest(term: string, names: readonly Named[], most: number): Brief[] {
  const size = isHan(term) ? 2 : 3;
  const text = solid(folded(term));
  const pieces = [...new Set(Array.from({ length: Math.max(0, text.length - size + 1) }, (_, at) => text.slice(at, at + size)))];
  if (pieces.length === 0) return [];
  /** How much of the term is in the name; of two that hold the same, the shorter is nearer. */
  const likeness = (name: string) => {
    const shared = pieces.filter((piece) => name.includes(piece)).length;
    return (shared / pieces.length) * (1 - 0.2 * (1 - shared / Math.max(shared, name.length - size + 1, 1)));
  };
  return names
    .map(({ thing, names: all }) => ({ thing, score: Math.max(...all.map((name) => likeness(name.solid))) }))
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => b.score - a.score || b.thing.facts - a.thing.facts || (a.thing.id < b.thing.id ? -1 : 1))
    .slice(0, most)
    .map(({ thing }) => thing);
}
