// Says what an act of review did: its decisions, what could not be accepted, the facts, the graph.
import type { Language } from "../read/fault.ts";
import type { Act } from "../review/act.ts";
import { outcomeJson, outcomeLines } from "./review.ts";

/** For a person. */
export function actText({ room, made, after, dropped, written, loaded }: Act, lang: Language): string {
  const zh = lang === "zh";
  const lines = made.map((one) => `${one.decision}  ${one.do}  ${one.of}\n`).join("");
  const not = dropped.map(({ key, why }) => `  ${key}: ${why[lang]}\n`).join("");
  const left = not === "" ? "" : `${zh ? "没有接受：" : "not accepted:"}\n${not}`;
  const facts =
    written === null
      ? ""
      : zh
        ? `事实${written ? `写到 ${room.shown}` : "没有变"}，共 ${after.lines.length} 行\n`
        : `facts ${written ? `written to ${room.shown}` : "unchanged"}, ${after.lines.length} lines\n`;
  const graph = (loaded?.articles ?? [])
    .filter(({ outcome }) => outcome !== "unchanged")
    .map(({ article, outcome }) => `${article}: ${outcome}\n`)
    .join("");
  const wait = written === null && made.length > 0 ? (zh ? "（还没有写成事实：--apply）\n" : "(not written as facts yet: --apply)\n") : "";
  return lines + left + outcomeLines(after, room, lang) + facts + graph + wait;
}

/** For a program. */
export function actJson({ room, made, after, dropped, written, loaded }: Act): string {
  const decisions = made.map(({ decision, of, do: done }) => ({ decision, of, do: done }));
  return `${JSON.stringify({ article: room.article, decisions, dropped, ...outcomeJson(after), written, loaded, seen: room.log.length })}\n`;
}
