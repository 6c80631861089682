// All hops between some things: the needs, and where parts are taken along those of PART_OF.
import type { PlanNet } from "./net.ts";

/** `edges`: indexes into `net.edges`. `parts`: indexes into `net.relations`, from whole to part. */
export type Among = { readonly edges: readonly number[]; readonly parts: readonly number[] };

/** The hops of which both ends are among these things, in the order of their ends. */
export function hopsAmong(net: PlanNet, things: readonly number[], contains: boolean): Among {
  const inside = new Uint8Array(net.ids.length);
  for (const thing of things) inside[thing] = 1;
  const edges: number[] = [];
  const parts: number[] = [];
  for (const thing of [...new Set(things)].toSorted((a, b) => a - b)) {
    for (let joint = net.needs.head[thing] ?? 0; joint < (net.needs.head[thing + 1] ?? 0); joint++)
      if (inside[net.needs.other[joint] ?? 0] === 1) edges.push(net.needs.edge[joint] ?? 0);
    if (!contains) continue;
    for (let joint = net.parts.head[thing] ?? 0; joint < (net.parts.head[thing + 1] ?? 0); joint++)
      if (inside[net.parts.other[joint] ?? 0] === 1) parts.push(net.parts.edge[joint] ?? 0);
  }
  return { edges, parts };
}
