// What Compare asks of two articles and of statements, and the answers as far as they were read.
import type { Between } from "../../contract/between.ts";
import type { Conflicts } from "../../contract/conflicts.ts";
import type { BetweenAsked, ConflictsAsked } from "../../contract/plan-asked.ts";
import { answerTo, type Want } from "./answers.ts";
import { pairOf } from "./compared.ts";
import { memo } from "./derive.ts";
import type { Loaded, State } from "./state.ts";

/** The two articles that are compared; null where there are not two. */
export const betweenAskedOf = memo(
  (state) => [state.view.compare, state.articles],
  (state): BetweenAsked | null => {
    const pair = pairOf(state);
    return pair && pair[0] !== pair[1] ? { a: pair[0], b: pair[1] } : null;
  },
);

/** Statements of the two articles, or of all. */
export const conflictsAskedOf = memo(
  (state) => [betweenAskedOf(state), state.view.every],
  (state): ConflictsAsked | null => {
    const between = betweenAskedOf(state);
    return between && { between: state.view.every ? null : between };
  },
);

const betweenWant = (asked: BetweenAsked): Want<Between> => ({
  key: `between ${asked.a} ${asked.b}`,
  ask: async () => (await import("../api-between.ts")).askBetween(asked),
});

const conflictsWant = (asked: ConflictsAsked): Want<Conflicts> => ({
  key: ["conflicts", ...(asked.between ? [asked.between.a, asked.between.b] : ["-", "-"]), ...(asked.indicators ?? [])].join(" "),
  ask: async () => (await import("../api-between.ts")).askConflicts(asked),
});

/** The same with two indicators that are to be compared; null where none are chosen. */
function indicatorsAskedOf(state: State): ConflictsAsked | null {
  const { indicators } = state.view;
  const asked = conflictsAskedOf(state);
  return asked && indicators && { ...asked, indicators: [indicators[0], indicators[1]] };
}

/** What the screen wants to know. */
export function betweenWants(state: State): readonly Want<unknown>[] {
  if (state.view.screen !== "compare") return [];
  const [between, conflicts, indicators] = [betweenAskedOf(state), conflictsAskedOf(state), indicatorsAskedOf(state)];
  return [
    ...(between ? [betweenWant(between)] : []),
    ...(conflicts ? [conflictsWant(conflicts)] : []),
    ...(indicators ? [conflictsWant(indicators)] : []),
  ];
}

/** What came of the earlier article. */
export function betweenOf(state: State): Loaded<Between> | undefined {
  const asked = betweenAskedOf(state);
  return answerTo(state, asked && betweenWant(asked));
}

/** Statements side by side. */
export function conflictsFound(state: State): Loaded<Conflicts> | undefined {
  const asked = conflictsAskedOf(state);
  return answerTo(state, asked && conflictsWant(asked));
}

/** The two indicators that were chosen. */
export function indicatorsFound(state: State): Loaded<Conflicts> | undefined {
  const asked = indicatorsAskedOf(state);
  return answerTo(state, asked && conflictsWant(asked));
}
