// Reads the gathered picture: what the view asks for, and what was read of it lately, so that Back is there at once.
import type { GatherAsked, Gathered } from "../../contract/gather.ts";
import type { State } from "../state/state.ts";

/** Answers that are kept. */
const KEPT = 12;
const kept = new Map<string, Gathered>();

/** What the view asks for; `needed` things stand for themselves whatever is open. */
export function gatherAsked({ view }: Pick<State, "view">, needed: readonly string[]): GatherAsked {
  return { by: view.by, open: [...view.open], apart: [...new Set([...(view.shown ?? []), ...needed])] };
}

/** An answer that was read lately. */
export const keptGathering = (asked: string): Gathered | undefined => kept.get(asked);

/** Keeps an answer. */
export function keepGathering(asked: string, answer: Gathered): void {
  kept.set(asked, answer);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
}

/** Forgets all answers: the graph is read anew. */
export function forgetGatherings(): void {
  kept.clear();
}
