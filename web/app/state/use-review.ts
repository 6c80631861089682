// The hook by which the review's components read what the server said together with what is on its way.
import { useSyncExternalStore } from "react";
import { subscribeDesk } from "./review-desk.ts";
import { getState, subscribe } from "./store.ts";
import type { State } from "./state.ts";

function both(listener: () => void): () => void {
  const stop = [subscribe(listener), subscribeDesk(listener)];
  return () => {
    for (const one of stop) one();
  };
}

/** Reads something that follows from both and draws again when it changes. `pick` returns the same object for the same state. */
export function useReview<T>(pick: (state: State) => T): T {
  return useSyncExternalStore(both, () => pick(getState()));
}
