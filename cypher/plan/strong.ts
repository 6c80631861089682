// Strongly connected parts of the net of needs: within one everything needs everything in the end (Tarjan 1972, without recursion).
import type { PlanNet } from "./net.ts";

/** Which things are looked at (all, if not given), and whether what doers need counts. */
export type Within = { readonly within?: readonly number[]; readonly doers?: boolean };

/** `of`: the part of each thing, -1 outside. `members`: the parts, each after all that it needs; members in order. */
export type Parts = { readonly of: Int32Array; readonly members: readonly (readonly number[])[] };

/** The parts. Without `doers` a chain ends at a doer, so that a doer is always a part by itself. */
export function strongParts(net: PlanNet, { within, doers = false }: Within = {}): Parts {
  const n = net.ids.length;
  const { head, other } = net.needs;
  const inside = new Uint8Array(n).fill(within ? 0 : 1);
  for (const thing of within ?? []) inside[thing] = 1;
  const of = new Int32Array(n).fill(-1);
  const index = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const next = new Uint32Array(n);
  const open: number[] = [];
  const path: number[] = [];
  const members: number[][] = [];
  let entered = 0;
  const enter = (thing: number) => {
    index[thing] = low[thing] = entered++;
    next[thing] = head[thing] ?? 0;
    open.push(thing);
    path.push(thing);
  };
  const lower = (thing: number, to: number) => {
    low[thing] = Math.min(low[thing] ?? 0, to);
  };
  const close = (thing: number) => {
    const group = open.splice(open.lastIndexOf(thing)).toSorted((a, b) => a - b);
    for (const member of group) of[member] = members.length;
    members.push(group);
  };
  for (let start = 0; start < n; start++) {
    if (inside[start] === 0 || index[start] !== -1) continue;
    enter(start);
    for (let thing = path.at(-1); thing !== undefined; thing = path.at(-1)) {
      const end = doers || net.doer[thing] === 0 ? (head[thing + 1] ?? 0) : 0;
      const joint = next[thing] ?? 0;
      if (joint < end) {
        next[thing] = joint + 1;
        const to = other[joint] ?? 0;
        if (inside[to] === 0) continue;
        if (index[to] === -1) enter(to);
        else if (of[to] === -1) lower(thing, index[to] ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) lower(before, low[thing] ?? 0);
      if (low[thing] === index[thing]) close(thing);
    }
  }
  return { of, members };
}

/** The needs that count among the things looked at, by their index in `net.edges`. */
export function needsWithin(net: PlanNet, parts: Parts, doers = false): number[] {
  const found: number[] = [];
  for (const [edge, { from, to }] of net.edges.entries())
    if (parts.of[from] !== -1 && parts.of[to] !== -1 && (doers || net.doer[from] === 0)) found.push(edge);
  return found;
}
