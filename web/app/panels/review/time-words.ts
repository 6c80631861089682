// When something was decided, as the reader's language writes it.
import type { Lang } from "../../state/state.ts";

/** `2026-03-05 14:20`, in the reader's own time. */
export function timeWords(iso: string, lang: Lang): string {
  const when = new Date(iso);
  if (Number.isNaN(when.getTime())) return iso;
  return when.toLocaleString(lang === "zh" ? "zh-Hans-CN" : "en-GB", { dateStyle: "medium", timeStyle: "short" });
}
