// The longest chain of needs: what has most steps before it.
import type { PlanNet } from "./net.ts";
import type { Group } from "./stages.ts";
import { needsWithin, strongParts, type Within } from "./strong.ts";

/** From the group that needs to what must come first; `edges[n]` (an index into `net.edges`) leads from group n to n + 1. */
export type LongestChain = { readonly groups: readonly Group[]; readonly edges: readonly number[]; readonly steps: number };

/**
 * The longest chain among some things, in steps; a circle counts as one thing. Of several the one whose first groups have
 * the smallest numbers, and so for each next one. With nothing to look at it has no group and no step.
 *
 * The longest way in the condensation, from what needs nothing upwards.
 */
export function longestChain(net: PlanNet, { within, doers = false }: Within = {}): LongestChain {
  const parts = strongParts(net, { doers, ...(within && { within }) });
  const { members } = parts;
  const joints = members.map((): { to: number; edge: number }[] => []);
  for (const edge of needsWithin(net, parts, doers)) {
    const [from, to] = [parts.of[net.edges[edge]?.from ?? 0] ?? 0, parts.of[net.edges[edge]?.to ?? 0] ?? 0];
    if (from !== to) joints[from]?.push({ to, edge });
  }
  const length = new Int32Array(members.length);
  for (const part of members.keys())
    length[part] = (joints[part] ?? []).reduce((longest, { to }) => Math.max(longest, (length[to] ?? 0) + 1), 0);
  const first = (part: number) => members[part]?.[0] ?? 0;
  const least = (ways: readonly { to: number; edge: number }[]) => ways.toSorted((a, b) => first(a.to) - first(b.to) || a.edge - b.edge)[0];
  const steps = length.reduce((longest, one) => Math.max(longest, one), 0);
  const all = [...members.keys()].filter((part) => length[part] === steps).map((to) => ({ to, edge: -1 }));
  const groups: Group[] = [];
  const edges: number[] = [];
  for (let next = least(all); next !== undefined;) {
    const { to: part, edge } = next;
    groups.push(members[part] ?? []);
    if (edge !== -1) edges.push(edge);
    next = least((joints[part] ?? []).filter(({ to }) => length[to] === (length[part] ?? 0) - 1));
  }
  return { groups, edges, steps };
}
