// Finds names by what they end in: one pass over the text for the endings of all kinds.
import type { EntityKind } from "../../../data/model/kinds.ts";
import type { Mention } from "../candidates.ts";
import { WordClass } from "../lexicon/word-class.ts";
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
  /** What stands before the name without being of it, up to its last characters: 起于, 县水务局. */
  readonly cut?: RegExp;
  /** Whole names of divisions before it are none of the name: 东川县[黄桃产业]. */
  readonly unplaced?: true;
  /** What belongs to the name after the ending, in characters: 二期, （草案）. */
  readonly after?: (text: string, end: number) => number;
};

type Ending = { readonly ending: string; readonly rule: EndingRule; readonly bit: number };
export type EndingTable = ReadonlyMap<number, readonly Ending[]>;

/** The rules by the last character of their endings, longest endings first. */
export function endingTable(rules: readonly EndingRule[]): EndingTable {
  const table = new Map<number, Ending[]>();
  for (const [number, rule] of rules.entries())
    for (const ending of rule.endings) {
      const last = ending.charCodeAt(ending.length - 1);
      table.set(last, [...(table.get(last) ?? []), { ending, rule, bit: 1 << number }]);
    }
  for (const list of table.values()) list.sort((a, b) => b.ending.length - a.ending.length);
  return table;
}

/** Every name that an ending closes; of endings that close at the same place the longest counts, for each rule. */
export function findByEndings(ground: Ground, table: EndingTable): Mention[] {
  const { text } = ground;
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length; at++) {
    const list = table.get(text.charCodeAt(at));
    if (list === undefined || !isCut(ground, at + 1)) continue;
    /** The rules whose longest ending was looked at, as bits. */
    let seen = 0;
    for (const { ending, rule, bit } of list) {
      const start = at + 1 - ending.length;
      if ((seen & bit) !== 0 || start < 0 || !text.startsWith(ending, start)) continue;
      seen |= bit;
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
  const whole = rule.reach === "governed" ? governedHead(ground, start) : headAt(ground, start, rule.reach);
  const own = rule.unplaced === true ? headWithoutPlace(ground, whole, start, rule.kind) : whole;
  const head = rule.cut === undefined ? own : headAfter(ground, own, start, rule.cut);
  const confidence = rule.judge(head, ending, ground);
  if (confidence === 0) return null;
  const close = start + ending.length;
  const first = rule.kind === "Policy" ? head.start : withQuotation(text, head.start);
  const end = close + (rule.after?.(text, close) ?? 0);
  return { start: first, end, kind: rule.kind, name: text.slice(first, end), rule: rule.rule, confidence };
}

/** The head without what `cut` finds in it; it sees one character more on the left. */
function headAfter({ text }: Ground, head: Head, end: number, cut: RegExp): Head {
  const seen = head.start > 0 ? 1 : 0;
  const before = (cut.exec(text.slice(head.start - seen, end))?.[0].length ?? 0) - seen;
  if (before <= 0) return head;
  const words = head.words.filter((word) => word.start >= head.start + before);
  return { ...head, start: words[0]?.start ?? end, words };
}

/** The head without the division that it begins with; a short name of one belongs to it. */
function headWithoutPlace({ text }: Ground, head: Head, end: number, kind: EntityKind): Head {
  const [first, ...words] = head.words;
  if (first?.kind !== WordClass.place || words.length === 0 || !"省市县区州盟旗镇乡村".includes(text[first.end - 1]!)) return head;
  // 温州[机场] and 辽西地区 are no whole names of divisions.
  if (kind === "Infrastructure" && !/.{2}[市县区旗镇乡](?<!地区)$/.test(text.slice(first.start, first.end))) return head;
  return { ...head, start: words[0]?.start ?? end, words };
}
