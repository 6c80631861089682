// What a rule looks at, in words; its own name goes along, since it is what the shell and the tables call it.
import type { Words } from "../../words/zh.ts";

/** `地名 place-division-short` */
export function ruleWord(rule: string, w: Words): string {
  const word = w.reviewForms.rules[rule] ?? w.reviewForms.rules[rule.split("-")[0] ?? ""];
  return word === undefined ? `${w.reviewForms.otherRule} ${rule}` : `${word} ${rule}`;
}
