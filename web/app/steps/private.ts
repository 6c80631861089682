// Leaves private persons out, or shows them again: everything is read anew, so that nothing of them stays on the page.
import { keepLook } from "../state/store.ts";
import { readAnew } from "./read.ts";

/** Changes the wish, at once and for later visits of this browser. */
export function leaveOutPrivate(on: boolean): void {
  keepLook("private", on ? "0" : "");
  readAnew({ withoutPrivate: on, notice: null });
}
