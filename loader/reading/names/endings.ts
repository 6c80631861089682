// Finds names by what they end in: one pass over the text for the endings of all kinds.
import type { EntityKind } from "../../../data/model/kinds.ts";
import type { Mention } from "../candidates.ts";
import { isCut, type Ground } from "./ground.ts";
import { governedHead } from "./governed.ts";
import { headAt, type Head, type Reach } from "./left.ts";

/** Endings of one kind of name. `judge`: how likely head and ending are a name; 0: none. */
export type EndingRule = {
  readonly kind: EntityKind;
  readonly rule: string;
  readonly endings: readonly string[];
  /** `governed`: the name begins after the verb that governs it. */
  readonly reach: Reach | "governed";
  readonly judge: (head: Head, ending: string, ground: Ground) => number;
  /** What belongs to the name after the ending, in characters: 二期, （草案）. */
  readonly after?: (text: string, end: number) => number;
};

export type EndingTable = ReadonlyMap<number, readonly { readonly ending: string; readonly rule: EndingRule }[]>;

/** The rules by the last character of their endings, longest endings first. */
export function endingTable(rules: readonly EndingRule[]): EndingTable {
  const table = new Map<number, { ending: string; rule: EndingRule }[]>();
  for (const rule of rules)
    for (const ending of rule.endings) {
      const last = ending.charCodeAt(ending.length - 1);
      table.set(last, [...(table.get(last) ?? []), { ending, rule }]);
    }
  for (const list of table.values()) list.sort((a, b) => b.ending.length - a.ending.length);
  return table;
}

/** Every name that an ending closes; of endings that close at the same place the longest counts, for each kind that has it. */
export function findByEndings(ground: Ground, table: EndingTable): Mention[] {
  const { text } = ground;
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length; at++) {
    const list = table.get(text.charCodeAt(at));
    if (list === undefined || !isCut(ground, at + 1)) continue;
    let longest = 0;
    for (const { ending, rule } of list) {
      if (ending.length < longest) break;
      const start = at + 1 - ending.length;
      if (start < 0 || !text.startsWith(ending, start)) continue;
      longest = ending.length;
      const found = nameTo(ground, start, ending, rule);
      if (found !== null) mentions.push(found);
    }
  }
  return mentions;
}

/** “一带一路”国际合作论坛: a quotation right before the head belongs to the name. */
function withQuotation(text: string, start: number): number {
  if (text[start - 1] !== "”") return start;
  const from = Math.max(0, start - 20);
  const open = text.slice(from, start).lastIndexOf("“");
  return open >= 0 && !/[，。！？；]/.test(text.slice(from + open, start)) ? from + open : start;
}

function nameTo(ground: Ground, start: number, ending: string, rule: EndingRule): Mention | null {
  const { text } = ground;
  const head = rule.reach === "governed" ? governedHead(ground, start) : headAt(ground, start, rule.reach);
  const confidence = rule.judge(head, ending, ground);
  if (confidence === 0) return null;
  const close = start + ending.length;
  const first = rule.kind === "Policy" ? head.start : withQuotation(text, head.start);
  const end = close + (rule.after?.(text, close) ?? 0);
  return { start: first, end, kind: rule.kind, name: text.slice(first, end), rule: rule.rule, confidence };
}
