// Tells whether two texts are nearly one, by the overlap of what short runs of characters they hold.
import { foldText } from "../../../data/model/quote.ts";

const RUN = 8;
const SIZE = 128;
/** From this share on two texts count as nearly one. */
const NEARLY = 0.6;

/** The smallest hashes of a text's runs: two texts share as many of them as they share text. */
export type Sketch = readonly number[];

/** The sketch of a text. Blanks and breaks do not count. */
export function sketchOf(text: string): Sketch {
  const folded = foldText(text).text;
  const kept = new Set<number>();
  let bound = 0xffffffff;
  for (let at = 0; at + RUN <= Math.max(folded.length, RUN); at++) {
    const hash = hashAt(folded, at);
    if (hash > bound) continue;
    kept.add(hash);
    if (kept.size >= SIZE * 4) bound = prune(kept);
  }
  return [...kept].toSorted((a, b) => a - b).slice(0, SIZE);
}

/** How much of two texts is the same, from 0 to 1. */
export function likeness(a: Sketch, b: Sketch): number {
  const union = [...new Set([...a, ...b])].toSorted((x, y) => x - y).slice(0, SIZE);
  const [inA, inB] = [new Set(a), new Set(b)];
  return union.length === 0 ? 0 : union.filter((hash) => inA.has(hash) && inB.has(hash)).length / union.length;
}

export const isNearlySame = (share: number): boolean => share >= NEARLY;

function prune(kept: Set<number>): number {
  const smallest = [...kept].toSorted((a, b) => a - b).slice(0, SIZE);
  kept.clear();
  for (const hash of smallest) kept.add(hash);
  return smallest.at(-1) ?? 0xffffffff;
}

/** FNV-1a over a run, mixed once more. */
function hashAt(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < Math.min(text.length, from + RUN); at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
