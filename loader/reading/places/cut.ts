// Which of the names are words of the text: the likeliest cut into words, names of places among them, so that 发展中国家 holds no 中国.
import { dictionary, weightOf } from "../lexicon/words.ts";
import { LEAST } from "./levels.ts";
import type { Match } from "./lattice.ts";

/** The sum of all counts on the scale of the weights. */
const TOTAL = 36;
const UNKNOWN = 30;
const OTHER = 4;

/** The matches on the best way through a stretch, in order. */
export function cutOf(text: string, from: number, to: number, matches: readonly Match[]): Match[] {
  const { step, valueAt } = dictionary();
  const size = to - from;
  const cost = new Float32Array(size + 1).fill(Infinity);
  const back = new Uint8Array(size + 1);
  const by = new Int32Array(size + 1).fill(-1);
  cost[0] = 0;
  const reach = (end: number, sum: number, length: number, match: number): void => {
    if (sum >= cost[end]!) return;
    cost[end] = sum;
    back[end] = length;
    by[end] = match;
  };
  let next = 0;
  for (let at = 0; at < size; at++) {
    const sum = cost[at]!;
    const code = text.charCodeAt(from + at);
    reach(at + 1, sum + (code < 0x3400 || code > 0x9fff ? OTHER : UNKNOWN), 1, -1);
    for (; next < matches.length && matches[next]!.start - from === at; next++) {
      const { end, level } = matches[next]!;
      if (level >= LEAST) reach(end - from, sum + TOTAL - level - 0.5, end - from - at, next);
    }
    let node = 0;
    for (let end = at; end < size;) {
      node = step(node, text.charCodeAt(from + end++));
      if (node < 0) break;
      const value = valueAt(node);
      if (value >= 0) reach(end, sum + TOTAL - weightOf(value), end - at, -1);
    }
  }
  const found: Match[] = [];
  for (let end = size; end > 0; end -= back[end]!) if (by[end]! >= 0) found.push(matches[by[end]!]!);
  return found.toReversed();
}
