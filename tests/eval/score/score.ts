// Scores readings against annotations: what a prediction says of every passage that is annotated, and what it leaves out.
import type { Measured } from "../passages.ts";
import type { Prediction } from "../predictions.ts";
import { scoreFigures } from "./figures.ts";
import { scoreNames } from "./names.ts";
import { scoreRelations } from "./relations.ts";
import { emptyScore, type Score } from "./tally.ts";

/** Passages that nothing was predicted for count as read without finding anything. */
export function score(measured: readonly Measured[], predictions: readonly Prediction[]): Score {
  const byId = new Map(predictions.map((one) => [one.id, one]));
  const whole = emptyScore();
  for (const one of measured) {
    const found = byId.get(one.passage.id) ?? { id: one.passage.id, entities: [], quantities: [], relations: [] };
    scoreNames(one, found.entities, whole);
    scoreFigures(one, found.quantities, whole);
    scoreRelations(one, found, whole);
  }
  return whole;
}
