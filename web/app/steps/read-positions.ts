// Reads where places lie, once a map is shown.
import { askPositions } from "../api-layouts.ts";
import { update } from "../state/store.ts";
import type { State, Trouble } from "../state/state.ts";

type Once = <T>(name: string, ask: () => Promise<T>, here: (value: T) => void, failed: (why: Trouble) => void) => void;

/** Asks for the positions where the picture is a map and they are not yet read. */
export function lookAtPositions(state: State, once: Once): void {
  if (state.view.layout !== "map" || state.positions?.is === "here") return;
  once(
    "positions",
    askPositions,
    (value) => update(() => ({ positions: { is: "here", value } })),
    (why) => update(() => ({ positions: { is: "failed", why } })),
  );
}
