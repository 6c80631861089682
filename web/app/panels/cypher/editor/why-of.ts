// What the language's own analysis of meaning says, as a reason that can be told in the reader's words.
import type { Known } from "./language-messages.ts";
import type { MarkWhy } from "./marks.ts";
import { ruleIn } from "./rules.ts";
import { nearest } from "./nearest.ts";

const NOT_THERE = " is not present in the database";
/** What other eyes see better: names by the quick look, values by their form, writing and unconnected patterns by the gate. */
const SEEN_ELSEWHERE = [
  /^(?:Label|Relationship type|Label or relationship type|Function|Procedure) .+ is not present/u,
  /^Parameter .+ is not defined\.$/u,
  /^If a part of a query contains multiple disconnected patterns/u,
  /^Using shortest path with an unbounded pattern/u,
  /^The query used a deprecated function/u,
];

/** The reason in a message; null where it is none of the analysis' own. */
export function whyOf(message: string, known: Known): MarkWhy | null {
  if (SEEN_ELSEWHERE.some((pattern) => pattern.test(message))) return null;
  const at = message.indexOf(NOT_THERE);
  if (at !== -1) {
    const said = message.slice(0, at).replaceAll("`", "");
    return { is: "unknown-property", said, near: nearest(said, known.properties) };
  }
  const variable = /^Variable `(.+?)` not defined/u.exec(message)?.[1];
  if (variable !== undefined) return { is: "unknown-variable", said: variable };
  const [, wanted, found] = /^Type mismatch: expected (.+?) but was (.+)$/u.exec(message) ?? [];
  if (wanted !== undefined && found !== undefined) return { is: "type", wanted, said: found };
  if (message.includes("string literal")) return { is: "unfinished", said: "string" };
  if (message.startsWith("Failed to parse comment")) return { is: "unfinished", said: "comment" };
  if (message.startsWith("Failed to parse escaped literal")) return { is: "unfinished", said: "name" };
  if (message.includes("Query cannot conclude with")) return { is: "unfinished", said: "query" };
  const stuck = /^Invalid input ('[\s\S]*?'|"[\s\S]*?"): expected/u.exec(message)?.[1]?.slice(1, -1);
  if (stuck !== undefined) return stuck === "" ? { is: "unfinished", said: "query" } : { is: "stuck", said: stuck };
  return ruleIn(message) ?? { is: "analysis", said: message };
}
