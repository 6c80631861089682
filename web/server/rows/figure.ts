// Targets and figures as the page needs them.
import type { ObservationRow, TargetRow } from "../../../cypher/questions/figures.ts";
import type { Observation, Target } from "../../contract.ts";

/** A target without what only the graph needs. */
export function targetOf({ articles: _articles, anyOf: _anyOf, ...target }: TargetRow): Target {
  return target;
}

/** An observation without what only the graph needs. */
export function observationOf({ articles: _articles, ...observation }: ObservationRow): Observation {
  return observation;
}
