// Says what is wrong with a query: in a sentence, with the line it stands in and a mark under the place.
import { QueryRefused } from "../../cypher/console/console.ts";
import { QueryFault } from "../../cypher/console/query-fault.ts";
import { reasonOf } from "../../cypher/gate/details.ts";
import type { QueryPlace } from "../../data/model/refusals.ts";
import type { Language } from "../read/fault.ts";
import { CommandError } from "../shell.ts";
import { displayWidth } from "./width.ts";

/** Longest part of a line that is shown around the place. */
const AROUND = 60;

/** A fault of the query as the end of a command; what is none stays as it is. */
export function queryError(error: unknown, text: string, lang: Language): unknown {
  if (error instanceof QueryRefused) {
    const { verdict } = error;
    const { zh, en } = reasonOf(verdict.code, verdict.detail);
    return faultAt(text, verdict.at, { zh: `不能运行：${zh}`, en: `refused: ${en}` }, error);
  }
  if (!(error instanceof QueryFault)) return error;
  const { said, at, detail } = error;
  const more = detail === "" ? "" : lang === "zh" ? `（${detail}）` : ` (${detail})`;
  return faultAt(text, at, { zh: said.zh + more, en: said.en + more }, error);
}

function faultAt(text: string, at: QueryPlace | null, words: { zh: string; en: string }, cause: Error): CommandError {
  if (at === null) return new CommandError(1, words, { cause });
  const marked = marking(text, at);
  return new CommandError(
    1,
    {
      zh: `第 ${at.line} 行第 ${at.column} 字：${words.zh}\n${marked}`,
      en: `line ${at.line}, column ${at.column}: ${words.en}\n${marked}`,
    },
    { cause },
  );
}

/** The line, and under it a mark as wide as what is meant. */
function marking(text: string, at: QueryPlace): string {
  const from = text.lastIndexOf("\n", at.start - 1) + 1;
  const end = text.indexOf("\n", from);
  const line = text.slice(from, end < 0 ? undefined : end);
  const first = Math.max(0, at.start - from - AROUND);
  const shown = line.slice(first, at.start - from + AROUND).replaceAll("\t", " ");
  const before = line.slice(first, at.start - from);
  const meant = line.slice(at.start - from, Math.min(at.end - from, at.start - from + AROUND));
  return `  ${shown}\n  ${" ".repeat(displayWidth(before))}${"^".repeat(Math.max(1, displayWidth(meant)))}`;
}
