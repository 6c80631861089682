// Names of targets that only the target board knows.
import type { Board, BoardRow } from "../../contract/board.ts";
import type { State } from "./state.ts";

/** What a board's answers are kept under begins so. */
export const BOARD_KEY = "board ";

/** A target by its id, where a board was read; for the names of steps. */
export function targetNamed(state: State, id: string): BoardRow | undefined {
  for (const [key, answer] of Object.entries(state.answers)) {
    if (!key.startsWith(BOARD_KEY) || answer.is !== "here") continue;
    const row = (answer.value as Board).rows.find((one) => one.id === id);
    if (row) return row;
  }
  return undefined;
}
