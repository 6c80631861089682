// Runs patterns over scenes and makes links of what they hold.
import type { Link, Mention, Span } from "../candidates.ts";
import type { Item, Scene } from "./scene.ts";

/** A way in which a clause states a relation. A pattern without a `from` or a `to` tells of the scene's topic, of one of the kinds `topic`. */
export type Rule = {
  readonly rule: string;
  readonly type: string;
  readonly confidence: number;
  readonly pattern: RegExp;
  readonly topic?: readonly string[];
  readonly only?: (from: Item, to: Item) => boolean;
};

/** More names in one end are no statement about each. */
const MOST = 16;

/** What a rule finds in a scene. `topic`: of whom the sentence tells at a place in its line. */
export function linksBy(rule: Rule, scene: Scene, topic: (at: number, kinds: readonly string[]) => Item | null): Link[] {
  const found: Link[] = [];
  for (const match of scene.line.matchAll(rule.pattern)) {
    const { from, to } = match.indices?.groups ?? {};
    const told = topicFor(rule, topic, match.index);
    const ends = to === undefined ? told : itemsIn(scene, to);
    const starts = from === undefined ? told : itemsIn(scene, from);
    if (starts.length === 0 || ends.length === 0 || starts.length > MOST || ends.length > MOST) continue;
    const at = statedAt(scene, match.index, match.index + match[0].length);
    for (const start of starts) for (const end of ends) if (rule.only?.(start, end) !== false) found.push(...linksOf(rule, start, end, at));
  }
  return found;
}

function topicFor({ topic: kinds = [] }: Rule, topic: (at: number, kinds: readonly string[]) => Item | null, at: number): Item[] {
  const told = topic(at, kinds);
  return told === null ? [] : [told];
}

function linksOf({ type, rule, confidence }: Rule, start: Item, end: Item, at: Span): Link[] {
  const sure = confidence * (start.said?.confidence ?? 1) * (end.said?.confidence ?? 1);
  return endsOf(start).flatMap((from) =>
    endsOf(end).flatMap((to): Link[] =>
      from === to || nameOf(from) === nameOf(to) ? [] : [{ type, from, to, at, rule, confidence: Math.round(sure * 1000) / 1000 }],
    ),
  );
}

const endsOf = ({ mentions, quantity }: Item) => (quantity === null ? mentions : [quantity]);
const nameOf = (end: Link["from"]): string | object => ("kind" in end ? `${end.kind} ${(end satisfies Mention).name}` : end);

/** The items whose characters stand in a stretch of the line. */
function itemsIn({ items }: Scene, [from, to]: readonly [number, number]): Item[] {
  const found: Item[] = [];
  for (let at = from; at < to; at++) {
    const item = items.get(at);
    if (item !== undefined) found.push(item);
  }
  return found;
}

const MARK = /[，,：:]/;
const LONGEST = 200;

/** The clauses around a stretch of the line, in the page. */
export function statedAt({ line, places }: Scene, from: number, to: number): Span {
  let start = from;
  while (start > 0 && from - start < LONGEST && !MARK.test(line[start - 1]!)) start--;
  let end = to;
  while (end < line.length && end - to < LONGEST && !MARK.test(line[end - 1]!)) end++;
  return { start: places[start]!, end: places[end]! };
}
