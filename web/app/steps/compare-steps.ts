// Steps of comparing two articles: which two, on the canvas or not, and from a row to the picture.
import { drawnIds } from "../state/derive.ts";
import { pairOf, type ArticlePair } from "../state/compared.ts";
import { getState, take } from "../state/store.ts";
import { add, exploring, only, select } from "../state/verbs.ts";

/** Compares these two, the earlier first. */
export function compareTwo(pair: ArticlePair): void {
  take({ verb: "compare" }, (view) => ({ ...view, compare: pair }));
}

/** Marks on the canvas what the two articles do not say alike, or takes the marks away. */
export function markDifferences(on: boolean): void {
  const pair = pairOf(getState());
  if (pair) take({ verb: "compare" }, (view) => ({ ...exploring(view), compare: on ? pair : null }));
}

/** Draws only these, marked. */
export function drawCompared(ids: readonly string[]): void {
  const pair = pairOf(getState());
  if (pair && ids.length > 0) take({ verb: "compare" }, (view) => ({ ...only(exploring(view), ids), compare: pair }));
}

/** Goes from a row to its things in the picture and selects them. */
export function showCompared(ids: readonly string[]): void {
  const [id] = ids;
  if (id !== undefined) take({ verb: "find", id }, (view) => select(add(exploring(view), drawnIds(getState()), ids), ids));
}
