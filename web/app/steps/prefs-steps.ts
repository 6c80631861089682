// Changing what a reader has otherwise than usual: kept by the browser, at once in force.
import { getState, keepLook, update } from "../state/store.ts";
import type { Prefs } from "../state/state.ts";
import { readAnew } from "./read.ts";
import { setLimit, type SettableLimit } from "./limits.ts";

/** Changes some of the wishes. */
export function prefer(change: Partial<Prefs>): void {
  const prefs = { ...getState().prefs, ...change };
  keepLook("prefs", JSON.stringify(prefs));
  update(() => ({ prefs }));
  followPrefs();
}

/** Lets the page know what its styles cannot read from the state. */
export function followPrefs(): void {
  document.documentElement.dataset.motion = getState().prefs.motion;
}

/** Sets a limit, null: the usual one. A first picture of another size is read anew. */
export function limit(name: SettableLimit, value: number | null): void {
  setLimit(name, value);
  if (name === "firstPicture") readAnew({});
}

/** What an input method makes of a character's key. */
const TAKEN = "Process";

/** Whether keys of a single character act; arrows, Enter, Space, Tab and Esc always do. */
export function characterActs({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">): boolean {
  return getState().prefs.letters || ctrlKey || metaKey || (key.length !== 1 && key !== TAKEN) || key === " ";
}
