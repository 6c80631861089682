// Reads the comparison that the screen or the canvas shows.
import { askCompare } from "../api.ts";
import { pairOf } from "../state/compared.ts";
import { update } from "../state/store.ts";
import type { State, Trouble } from "../state/state.ts";

type Once = <T>(name: string, ask: () => Promise<T>, here: (value: T) => void, failed: (why: Trouble) => void) => void;

/** Asks for two articles side by side where they are shown and not yet read. */
export function lookAtCompared(state: State, once: Once): void {
  if (state.view.screen !== "compare" && !state.view.compare) return;
  const pair = pairOf(state);
  const key = pair?.join(" ") ?? "";
  if (!pair || state.compared[key]?.is === "here") return;
  const put = (answer: State["compared"][string]) => update((now) => ({ compared: { ...now.compared, [key]: answer } }));
  once(
    `compare ${key}`,
    () => askCompare(...pair),
    (value) => put({ is: "here", value }),
    (why) => put({ is: "failed", why }),
  );
}
