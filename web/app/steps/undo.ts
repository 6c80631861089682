// A message with a way back: what is not in the address cannot be undone by the browser's Back.
import { update } from "../state/store.ts";
import type { NoticeWord } from "../state/notice.ts";
import { hush } from "./tell.ts";

let back: (() => void) | null = null;

/** Says what was done and offers to undo it, until the next message. */
export function tellWithUndo(word: NoticeWord, args: readonly string[], undo: () => void): void {
  back = undo;
  update(() => ({ notice: { kind: "plain", word, args, undo: true } }));
}

/** Undoes what the last message told of. */
export function undoTold(): void {
  const undo = back;
  back = null;
  hush();
  undo?.();
}
