// What the reader says of a file comes without the beginning and the end of a sentence.
import type { Lang } from "../../state/state.ts";

/** The same as a sentence. */
export function sentence(said: string, lang: Lang): string {
  const begun = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  return /[。.？?！!]$/u.test(begun) ? begun : `${begun}${lang === "zh" ? "。" : "."}`;
}
