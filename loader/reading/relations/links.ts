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
  /** The end that the pattern lacks is the place whose doings the paragraph tells. */
  readonly leader?: true;
  readonly only?: (from: Item, to: Item) => boolean;
};

/** Of whom the sentence tells at a place in its line, if it is of one of the kinds; `leads`: who does what the paragraph tells. */
type Topic = (at: number, kinds: readonly string[], leads?: true) => Item | null;

/** More names in one end are no statement about each. */
const MOST = 16;

/** What a rule finds in a scene. `topic`: of whom the sentence tells at a place in its line. */
export function linksBy(rule: Rule, scene: Scene, topic: Topic): Link[] {
  const found: Link[] = [];
  if (!couldHold(rule.pattern, scene)) return found;
  for (const match of scene.line.matchAll(rule.pattern)) {
    const { from, to } = match.indices?.groups ?? {};
    const told = topicFor(rule, topic, match.index);
    const ends = to === undefined ? told : itemsIn(scene, to);
    const starts = from === undefined ? told : itemsIn(scene, from);
    if (starts.length === 0 || ends.length === 0 || starts.length > MOST || ends.length > MOST) continue;
    const stated = statedAt(scene, match.index, match.index + match[0].length);
    const at = rule.leader === true && told[0] !== undefined ? around(stated, told[0]) : stated;
    const implied = rule.leader === true && told[0] !== undefined && told[0].start < scene.start;
    for (const start of starts)
      for (const end of ends) if (rule.only?.(start, end) !== false) found.push(...linksOf(rule, start, end, at, implied));
  }
  return found;
}

const END = /\(\?<(?:from|to)>\[([^^\]][^\]]*)\]/g;
const kindsOfEnds = new WeakMap<RegExp, readonly string[]>();

/** Whether a scene names something of the kinds that the ends of a pattern begin with; most scenes do not. */
function couldHold(pattern: RegExp, { line, items }: Scene): boolean {
  let ends = kindsOfEnds.get(pattern);
  if (ends === undefined) {
    ends = [...pattern.source.matchAll(END)].map(([, kinds = ""]) => kinds);
    kindsOfEnds.set(pattern, ends);
  }
  const signs = signsIn(line, items);
  return ends.every((kinds) => signs.some((sign) => kinds.includes(sign)));
}

const signsOf = new WeakMap<Scene["items"], readonly string[]>();
function signsIn(line: string, items: Scene["items"]): readonly string[] {
  let signs = signsOf.get(items);
  if (signs === undefined) {
    signs = [...new Set([...items.keys()].map((at) => line[at]!))];
    signsOf.set(items, signs);
  }
  return signs;
}

function topicFor({ topic: kinds = [], leader }: Rule, topic: Topic, at: number): Item[] {
  const told = topic(at, kinds, leader);
  return told === null ? [] : [told];
}

function linksOf({ type, rule, confidence }: Rule, start: Item, end: Item, at: Span, implied: boolean): Link[] {
  const sure = confidence * (start.said?.confidence ?? 1) * (end.said?.confidence ?? 1);
  return endsOf(start).flatMap((from) =>
    endsOf(end).flatMap((to): Link[] =>
      from === to || nameOf(from) === nameOf(to)
        ? []
        : [{ type, from, to, at, rule, confidence: Math.round(sure * 1000) / 1000, ...(implied && { implied }) }],
    ),
  );
}

/** How long the words of a statement may be, with the name that they are about. */
const WIDE = 450;
/** The words from one to the other, where they are not too far apart. */
function around(stated: Span, { start, end }: Span): Span {
  const both = { start: Math.min(stated.start, start), end: Math.max(stated.end, end) };
  return both.end - both.start > WIDE ? stated : both;
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
