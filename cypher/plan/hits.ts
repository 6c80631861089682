// How being late or cancelled spreads through the net: the least fixed point of the rules, reached step by step.
import type { PlanNet } from "./net.ts";

/** Needs of which any one suffices (`anyOf`), or a single need. `edges`: indexes into `net.edges`. */
export type NeedGroup = { readonly from: number; readonly anyOf: string | null; readonly edges: readonly number[] };

/**
 * Thing by thing: `hit` 0 none, 1 late, 2 cancelled; `months` late, Infinity where nobody said how many; steps from the
 * mark; the last hop of a shortest chain, -1 for none.
 */
export type Hits = {
  readonly hit: Uint8Array;
  readonly months: Float64Array;
  readonly step: Int32Array;
  readonly from: Int32Array;
  readonly edge: Int32Array;
  /** Whether a hit on this thing goes on to what needs it. */
  readonly spreads: (thing: number) => boolean;
};

/** The needs of all things in groups: alternatives of one thing together, every other need by itself. */
export function needGroups(net: PlanNet): NeedGroup[] {
  const groups: { from: number; anyOf: string | null; edges: number[] }[] = [];
  const known = new Map<string, number[]>();
  for (const [edge, { from, anyOf }] of net.edges.entries()) {
    const key = `${from} ${anyOf}`;
    const same = anyOf === null ? undefined : known.get(key);
    if (same) {
      same.push(edge);
      continue;
    }
    const edges = [edge];
    if (anyOf !== null) known.set(key, edges);
    groups.push({ from, anyOf, edges });
  }
  return groups;
}

/**
 * Spreads the marks, first all that is cancelled, then all that is late: where nobody said by how much, then by falling
 * `months`. So a thing is as late as the latest of what it needs, and of alternatives the soonest counts. A group fails
 * when the last of its needs is hit; the thing is hit one step after that one. What is marked done is never hit.
 */
export function spreadHits(
  net: PlanNet,
  groups: readonly NeedGroup[],
  marked: ReadonlyMap<number, "delayed" | "cancelled" | "done">,
  doers: boolean,
  months: ReadonlyMap<number, number> = new Map(),
): Hits {
  const n = net.ids.length;
  const none = () => new Int32Array(n).fill(-1);
  const hits = { hit: new Uint8Array(n), months: new Float64Array(n), step: none(), from: none(), edge: none() };
  const lateness = (thing: number) => months.get(thing) ?? Number.POSITIVE_INFINITY;
  const late = new Set([...marked].flatMap(([thing, mark]) => (mark === "delayed" ? lateness(thing) : [])));
  const ranks = [
    { level: 2, mark: "cancelled", by: 0 },
    ...[...late].toSorted((a, b) => (a < b ? 1 : -1)).map((by) => ({ level: 1, mark: "delayed", by })),
  ];
  const spreads = (thing: number) => doers || net.doer[thing] === 0 || marked.has(thing);
  const groupOf = new Int32Array(net.edges.length);
  for (const [group, { edges }] of groups.entries()) for (const edge of edges) groupOf[edge] = group;
  const { head, other, edge } = net.needed;
  for (const { level, mark: spreading, by } of ranks) {
    const standing = Uint32Array.from(groups, ({ edges }) => edges.length);
    const levels: number[][] = [];
    const put = (thing: number, step: number) => (levels[step] ??= []).push(thing);
    for (let thing = 0; thing < n; thing++) if (hits.hit[thing] !== 0) put(thing, hits.step[thing] ?? 0);
    for (const [thing, mark] of marked) {
      if (mark !== spreading || hits.hit[thing] !== 0 || (level === 1 && lateness(thing) !== by)) continue;
      hits.hit[thing] = level;
      hits.months[thing] = by;
      hits.step[thing] = 0;
      put(thing, 0);
    }
    for (let step = 0; step < levels.length; step++)
      for (const thing of (levels[step] ?? []).toSorted((a, b) => a - b)) {
        if (!spreads(thing)) continue;
        for (let joint = head[thing] ?? 0; joint < (head[thing + 1] ?? 0); joint++) {
          const [to, need] = [other[joint] ?? 0, edge[joint] ?? 0];
          const group = groupOf[need] ?? 0;
          standing[group] = (standing[group] ?? 0) - 1;
          if (standing[group] !== 0 || hits.hit[to] !== 0 || marked.get(to) === "done") continue;
          hits.hit[to] = level;
          hits.months[to] = by;
          hits.step[to] = step + 1;
          hits.from[to] = thing;
          hits.edge[to] = need;
          put(to, step + 1);
        }
      }
  }
  return { ...hits, spreads };
}
