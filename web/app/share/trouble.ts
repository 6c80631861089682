// Why a file could not be made, in words.
import { troubleOf } from "../steps/read.ts";
import type { Words } from "../words/zh.ts";
import { TooLarge } from "./ask-picture.ts";
import { NotRead } from "./whole-state.ts";

/** What went wrong, and what to do instead where that is known. */
export function whyNot(error: unknown, w: Words): string {
  if (error instanceof TooLarge) return w.share.tooLarge(error.width, error.height, error.fits);
  const { code, detail } = error instanceof NotRead ? error.trouble : troubleOf(error);
  return w.troubles.codes[code] ?? detail;
}
