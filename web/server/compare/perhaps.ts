// Entities of two articles that may be the same thing under two names: a proposal for people, nothing is merged.
import type { Brief, Comparison, Link } from "../../contract.ts";

/** From how much of two names in common a pair is worth a look, and how many pairs are proposed. */
const LIKE = 0.6;
const MOST = 60;

const plain = (name: string) => name.toLowerCase().replaceAll(/[\s“”"'‘’《》（）()·、，,\-–—]/gu, "");

function bigrams(name: string): Set<string> {
  const text = plain(name);
  return new Set(text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}

/** How much two names have in common, by pairs of characters: 0 nothing, 1 all. */
export function likeness(a: string, b: string): number {
  const [x, y] = [bigrams(a), bigrams(b)];
  const common = [...x].filter((part) => y.has(part)).length;
  return (2 * common) / (x.size + y.size);
}

/** Pairs of one kind, one said by each article alone, with names alike and no relation between them; indicators tell this of themselves. */
export function perhapsSame(onlyA: readonly Brief[], onlyB: readonly Brief[], links: readonly Link[]): Comparison["perhaps"] {
  const related = new Set(links.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  return onlyA
    .flatMap((a) =>
      onlyB
        .filter((b) => a.kind === b.kind && a.kind !== "Indicator" && !related.has(`${a.id} ${b.id}`))
        .map((b) => ({ a: a.id, b: b.id, likeness: Math.round(likeness(a.name, b.name) * 100) / 100 })),
    )
    .filter((pair) => pair.likeness >= LIKE)
    .toSorted((x, y) => y.likeness - x.likeness || (x.a < y.a ? -1 : 1))
    .slice(0, MOST);
}
