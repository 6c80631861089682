// Made-up nets of needs for proofs: random ones from a seed, and a plain one from pairs.
import type { Kind } from "../../data/model/kinds.ts";
import { deriveNeeds } from "../../data/model/needs.ts";
import type { RelationName } from "../../data/model/relations.ts";
import type { PlanNet, PlanRelation, PlanThing } from "../../cypher/plan/net.ts";

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const KINDS: readonly Kind[] = [
  "Project",
  "Project",
  "Park",
  "Policy",
  "Company",
  "Target",
  "Industry",
  "Place",
  "Organization",
  "Person",
  "Article",
];
const TYPES: readonly RelationName[] = [
  ...Array.from({ length: 7 }, () => "REQUIRES" as const),
  ...(["SUPPORTS", "DEVELOPS", "PRECEDES", "PART_OF", "PART_OF", "LOCATED_IN", "ABOUT", "SETS", "NEAR"] as const),
];

export const thing = (id: string, more: Partial<PlanThing> = {}): PlanThing => ({
  id,
  kind: "Project",
  name: `名${id}`,
  nameEn: `The ${id}`,
  facts: 0,
  articles: ["demo-2025"],
  when: null,
  ...more,
});

export const relation = (from: string, type: RelationName, to: string, more: Partial<PlanRelation> = {}): PlanRelation => ({
  from,
  relation: type,
  to,
  basis: "stated",
  anyOf: null,
  articles: ["demo-2025"],
  evidence: ["demo-2025#10-20"],
  claimZh: null,
  claimEn: null,
  uncertain: null,
  uncertainEn: null,
  ...more,
});

/** Projects that need each other: `a>b` means that a needs b; `a>b|g` by the alternatives g. */
export function needing(...pairs: readonly string[]): { things: PlanThing[]; relations: PlanRelation[] } {
  const parsed = pairs.map((pair) => {
    const [ends = "", group] = pair.split("|");
    const [from = "", to = ""] = ends.split(">");
    return { from, to, group };
  });
  return {
    things: [...new Set(parsed.flatMap(({ from, to }) => [from, to]))].map((id) => thing(id)),
    relations: parsed.map(({ from, to, group }) => relation(from, "REQUIRES", to, { anyOf: group ?? null })),
  };
}

/** A random graph of up to `most` things: circles, several pieces, parallel relations, alternatives, doers, bare things, also empty. */
export function randomGraph(seed: number, most = 12): { things: PlanThing[]; relations: PlanRelation[] } {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const things = Array.from({ length: Math.floor(random() * (most + 1)) }, (_, n) =>
    thing(`t${String(n).padStart(2, "0")}`, {
      kind: pick(KINDS),
      facts: Math.floor(random() * 4),
      when: random() < 0.2 ? { from: "2026-01-01", to: "2026-12-31", basis: "stated" } : null,
    }),
  );
  const dense = pick([0.5, 1, 2, 3, 5]);
  const known = new Set<string>();
  const relations = Array.from({ length: Math.floor(things.length * dense) }, () => {
    const [from, to, type] = [pick(things).id, pick(things).id, pick(TYPES)];
    return relation(from, type, to, {
      basis: random() < 0.3 ? "implied" : "stated",
      anyOf: random() < 0.35 ? pick(["g", "h"]) : null,
      evidence: Array.from({ length: 1 + Math.floor(random() * 2) }, (_, n) => `demo-2025#${n}-${Math.floor(10 + random() * 40)}`),
    });
  }).filter(({ from, relation: type, to }) => {
    const key = `${from} ${type} ${to}`;
    return !known.has(key) && Boolean(known.add(key));
  });
  return { things, relations };
}

/** The needs that the loader would derive, apart from the net. */
export function needsOf(things: readonly PlanThing[], relations: readonly PlanRelation[]) {
  const kinds = new Map(things.map(({ id, kind }) => [id, kind]));
  return deriveNeeds(
    relations.flatMap((one) => {
      const [fromKind, toKind] = [kinds.get(one.from), kinds.get(one.to)];
      return fromKind && toKind ? [{ ...one, fromKind, toKind }] : [];
    }),
  );
}

/** Seeds of the random graphs of a proof. */
const seeds = (many: number): number[] => Array.from({ length: many }, (_, n) => n + 1);

/** Where the two answers for a seed are not the same text: the first few, with both. Empty is right. */
export function unlike(many: number, answers: (seed: number) => readonly (readonly [ours: unknown, theirs: unknown])[]): unknown[] {
  const found: unknown[] = [];
  for (const seed of seeds(many)) {
    for (const [ours, theirs] of answers(seed)) if (JSON.stringify(ours) !== JSON.stringify(theirs)) found.push({ seed, ours, theirs });
    if (found.length > 2) break;
  }
  return found;
}

/** The net's needs as plain lists of who needs whom, by number; without `doers` nothing leads out of a doer but from `open`. */
export function plainNeeds(net: PlanNet, doers: boolean, open: readonly number[] = []): number[][] {
  const lists = net.ids.map((): number[] => []);
  for (const { from, to } of net.edges) if (doers || net.doer[from] === 0 || open.includes(from)) lists[from]?.push(to);
  return lists;
}

/** Whether one thing leads to another over at least one hop, thing by thing (Warshall 1962). */
export function reachTable(lists: readonly (readonly number[])[]): boolean[][] {
  const table = lists.map((list) => lists.map((_, to) => list.includes(to)));
  for (const middle of lists.keys())
    for (const row of table) if (row[middle] === true) for (const to of lists.keys()) row[to] ||= table[middle]?.[to] === true;
  return table;
}

/** Needs that stand for each other: alternatives together, every other by itself. */
export function alternatives<T extends { readonly anyOf: string | null }>(needs: readonly T[]): T[][] {
  const groups = new Map<string | T, T[]>();
  for (const need of needs) groups.set(need.anyOf ?? need, [...(groups.get(need.anyOf ?? need) ?? []), need]);
  return [...groups.values()];
}
