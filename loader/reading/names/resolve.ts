// Of all names that finders propose: the longest stay, those inside them are marked, those across them go.
import type { Mention } from "../candidates.ts";

const lengthOf = ({ start, end }: Mention): number => end - start;

/** Sorted by place, no two with the same characters, none across another; what lies inside a longer one is `nested`. */
export function resolve(mentions: readonly Mention[], size: number): Mention[] {
  const ranked = mentions
    .filter((m) => m.end > m.start)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a) || b.confidence - a.confidence || a.start - b.start);
  /** For each character the mention (by number, from 1) that covers it; an inner mention overwrites the outer one. */
  const cover = new Int32Array(size);
  const kept: Mention[] = [];
  for (const mention of ranked) {
    const { start, end } = mention;
    const over = cover[start]!;
    const outer = over === 0 ? undefined : kept[over - 1];
    if (!isEven(cover, start, end) || (outer && lengthOf(outer) === end - start)) continue;
    kept.push(outer ? { ...mention, nested: true } : mention);
    cover.fill(kept.length, start, end);
  }
  return kept.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function isEven(cover: Int32Array, start: number, end: number): boolean {
  const first = cover[start]!;
  for (let at = start + 1; at < end; at++) if (cover[at] !== first) return false;
  return true;
}
