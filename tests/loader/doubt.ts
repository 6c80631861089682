// How a case of doubtful facts is written: changes to our own facts that trigger a rule, and changes near them that do not.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { spanOf } from "../../data/model/digest.ts";
import { printSpan } from "../../data/model/locator.ts";
import { findQuote } from "../../data/model/quote.ts";
import { OWN_TEXTS } from "./own-facts.ts";

type Level = "faults" | "warnings" | "notes";
/** Changes by file. */
export type Changes = Readonly<Record<string, (text: string) => string>>;
export type Doubt = {
  readonly what: string;
  readonly level: Level;
  readonly code: string;
  readonly bad: Changes;
  /** `file:line` of what is found, and what its words hold. */
  readonly at: string;
  readonly says: RegExp;
  readonly good: Changes;
};

export const change = (from: string, to: string) => (text: string) => text.replace(from, to);
export const add = (line: object) => (text: string) => `${text}${JSON.stringify(line)}\n`;
export const drop = (words: string) => (text: string) =>
  text
    .split("\n")
    .filter((line) => !line.includes(words))
    .join("\n");
export const both = (first: (text: string) => string, second: (text: string) => string) => (text: string) => second(first(text));

/** Where words stand in an article of ours, as a fact file has it; `[[ ]]` marks the part that is meant. */
export function placeOf(article: string, words: string): string {
  const text = readFileSync(join(OWN_TEXTS, `${article}.txt`), "utf8");
  const [place] = findQuote(text, words);
  if (place === undefined) throw new Error(`${words} does not stand in ${article}`);
  return printSpan(spanOf(text, place.start, place.end));
}
