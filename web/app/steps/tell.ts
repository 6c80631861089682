// One short message to the reader; the next one takes its place.
import { update } from "../state/store.ts";
import type { Notice, NoticeWord } from "../state/notice.ts";

/** Shows a notice by its word; `args` fill its blanks. */
export function tell(kind: Notice["kind"], word: NoticeWord, ...args: readonly string[]): void {
  update(() => ({ notice: { kind, word, args } }));
}

/** Takes the notice away. */
export function hush(): void {
  update(() => ({ notice: null }));
}
