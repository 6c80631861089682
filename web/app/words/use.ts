// The reader's language, for components.
import { useZhaotu } from "../state/use.ts";
import type { Lang } from "../state/state.ts";
import { wordsOf } from "./words.ts";
import type { Words } from "./zh.ts";

/** The language and its words. */
export function useWords(): { lang: Lang; w: Words } {
  const lang = useZhaotu((state) => state.view.lang);
  return { lang, w: wordsOf(lang) };
}
