// The hook by which components read the state.
import { useSyncExternalStore } from "react";
import { getState, subscribe } from "./store.ts";
import type { State } from "./state.ts";

/** Reads a part of the state and draws again when that part changes. `pick` returns the same object for the same state. */
export function useZhaotu<T>(pick: (state: State) => T): T {
  return useSyncExternalStore(subscribe, () => pick(getState()));
}
