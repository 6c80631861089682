// What a tab is called.
import { entryOf, type DoorState, type DoorTab } from "../../../state/door-state.ts";
import type { Lang } from "../../../state/state.ts";

const LONGEST = 40;

/** The reader's name for it, the catalogue's question, its first remark, or its first words; "" where it is empty. */
export function titleOf(tab: Pick<DoorTab, "text" | "name"> & { readonly title?: string | null }, door: DoorState, lang: Lang): string {
  if (tab.title != null) return tab.title;
  const entry = entryOf(door, tab.name);
  if (entry) return lang === "zh" ? entry.questionZh : entry.questionEn;
  const [first = ""] = tab.text.trim().split("\n");
  return cut(first.startsWith("//") ? first.replace(/^\/+\s*/u, "") : first);
}

function cut(words: string): string {
  const letters = Array.from(words);
  return letters.length <= LONGEST ? words : `${letters.slice(0, LONGEST - 1).join("")}…`;
}
