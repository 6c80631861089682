// Why one thing depends on another: the chains of needs between them, shortest first, and how many there are.
import { between, type Between, type BetweenOptions } from "./between.ts";
import { countChains } from "./count-chains.ts";
import type { PlanNet } from "./net.ts";
import { shortestChains } from "./shortest-chains.ts";

/** `limit`: how many chains are listed. `most`: how many are counted one by one where circles leave no quicker way. */
export type ChainOptions = BetweenOptions & { readonly limit?: number; readonly most?: number };

/** A chain from the thing that depends to the one it depends on; hop n leads from thing n to n + 1, by a need (`edges`) or PART_OF (`parts`), else -1. */
export type Chain = { readonly things: readonly number[]; readonly edges: readonly number[]; readonly parts: readonly number[] };

/** `count`: how many there are; more than that where it is not `exact`. */
export type Chains = { readonly chains: readonly Chain[]; readonly count: number; readonly exact: boolean };

/** Joints that may be looked at, in the list and in the count each, before it is left at "more than". */
const MOST_LOOKS = 4_000_000;

/**
 * All chains in which nothing comes twice by which `a` depends on `b` (numbers in the net), the first `limit` of them in
 * the order of their length, then of the things on them. Doers end a chain unless `doers`; at its ends they stand. The
 * count is exact where no circle lies on the way, and else up to `most`. Time is bounded: where the looks run out, fewer
 * are listed and the count says "more than". Between a thing and itself there is none; `findCircles` has those.
 */
export function whyChains(net: PlanNet, a: number, b: number, options: ChainOptions = {}): Chains {
  const { limit = 50, most = 10_000 } = options;
  const part = a === b ? null : between(net, [a], [b], options);
  const [start, end] = [part?.starts[0], part?.ends[0]];
  if (part === null || start === undefined || end === undefined) return { chains: [], count: 0, exact: true };
  const found = shortestChains(part, start, end, limit, MOST_LOOKS);
  const { count, exact } = countChains(part, start, end, Math.max(most, limit), MOST_LOOKS);
  return { chains: found.map((path) => chainOf(part, path)), count: Math.max(count, found.length), exact };
}

function chainOf({ things, head, other, edge, part }: Between, path: readonly number[]): Chain {
  const joints = path.slice(1).map((to, hop) => {
    const from = path[hop] ?? 0;
    return other.subarray(head[from], head[from + 1]).indexOf(to) + (head[from] ?? 0);
  });
  return {
    things: path.map((thing) => things[thing] ?? -1),
    edges: joints.map((joint) => edge[joint] ?? -1),
    parts: joints.map((joint) => part[joint] ?? -1),
  };
}
