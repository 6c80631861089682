// Marks from what the language's analysis of meaning found.
import type { SyntaxDiagnostic } from "@neo4j-cypher/language-support";
import { asksNothing } from "./in-string.ts";
import type { Known } from "./language-messages.ts";
import type { Marked } from "./marks.ts";
import { whyOf } from "./why-of.ts";

const ERROR = 1;

/** The marks of what was found, each place once for the same reason. An empty place covers the character before it. */
export function marksOf(found: readonly SyntaxDiagnostic[], text: string, known: Known): Marked[] {
  if (asksNothing(text)) return [];
  const marks = new Map<string, Marked>();
  for (const { message, severity, offsets } of found) {
    const why = whyOf(typeof message === "string" ? message : message.value, known);
    if (why === null) continue;
    const to = Math.max(1, Math.min(text.length, offsets.end));
    const from = Math.max(0, Math.min(offsets.start, to - 1));
    marks.set(`${from} ${why.is === "rule" ? why.rule : why.is}`, { from, to, severity: severity === ERROR ? "error" : "warning", why });
  }
  return [...marks.values()];
}
