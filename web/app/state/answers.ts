// Answers that screens ask for: kept by what was asked, the last ones only.
import type { Loaded, State } from "./state.ts";

/** Something a screen wants to know. `key` names the room and all that was asked. */
export type Want<T> = { readonly key: string; readonly ask: () => Promise<T> };

/** So many answers are kept; more of them would be memory for nothing. */
const MOST_ANSWERS = 40;

/** The answer to a want as far as it was read; undefined before anybody asked. */
export function answerTo<T>(state: State, want: Want<T> | null): Loaded<T> | undefined {
  return want === null ? undefined : (state.answers[want.key] as Loaded<T> | undefined);
}

/** The answers with one more, and the keys of those that went because there are too many. */
export function withAnswer(
  answers: State["answers"],
  key: string,
  answer: Loaded<unknown>,
): { readonly answers: State["answers"]; readonly forgotten: readonly string[] } {
  const { [key]: _before, ...others } = answers;
  const all = Object.entries(others);
  const gone = all.slice(0, Math.max(0, all.length - MOST_ANSWERS + 1));
  return { answers: { ...Object.fromEntries(all.slice(gone.length)), [key]: answer }, forgotten: gone.map(([one]) => one) };
}
