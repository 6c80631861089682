// How far one gets from some things along needs, step by step: a breadth-first search (Moore 1959) over flat arrays.
import type { Csr, PlanNet, Way } from "./net.ts";

/** `doers`: pass through places, organizations and people. `contains`: take the parts of a whole along. */
export type Switches = { readonly doers?: boolean; readonly contains?: boolean };

/**
 * Thing by thing: `step` (-1 where it is not reached), and the last hop of one shortest chain: `from` which thing, by
 * which need (`edge`) or PART_OF (`part`), -1 where not so. `contained`: 1 where no chain of needs alone leads there.
 * `levels`: what is reached in 0, 1, 2 … steps, in order.
 */
export type Reach = {
  readonly step: Int32Array;
  readonly from: Int32Array;
  readonly edge: Int32Array;
  readonly part: Int32Array;
  readonly contained: Uint8Array;
  readonly levels: readonly Uint32Array[];
};

/**
 * All that can be reached, each by one shortest chain; of several the one through things with most facts. A doer that is
 * reached ends the chain unless `doers`; a start is always opened.
 *
 * Parts: what needs alone reach keeps its step and its chain. Beyond it `contains` adds the parts of a whole that was
 * reached, one step after the whole, and what follows from them, always from whole to part and never back.
 */
export function reachFrom(net: PlanNet, starts: readonly number[], way: Way, { doers = false, contains = false }: Switches = {}): Reach {
  const n = net.ids.length;
  const none = () => new Int32Array(n).fill(-1);
  const reach = { step: none(), from: none(), edge: none(), part: none(), contained: new Uint8Array(n) };
  const joints = way === "needs" ? net.needs : net.needed;
  const opens = (thing: number) => doers || net.doer[thing] === 0 || reach.step[thing] === 0;
  const go = (thing: number, { head, other, edge }: Csr, isPart: boolean, contained: 0 | 1, into: number[]) => {
    for (let joint = head[thing] ?? 0; joint < (head[thing + 1] ?? 0); joint++) {
      const to = other[joint] ?? 0;
      if (reach.step[to] !== -1) continue;
      reach.step[to] = (reach.step[thing] ?? 0) + 1;
      reach.from[to] = thing;
      (isPart ? reach.part : reach.edge)[to] = edge[joint] ?? 0;
      reach.contained[to] = contained;
      into.push(to);
    }
  };
  const first = new Uint32Array(new Set(starts)).toSorted();
  for (const start of first) reach.step[start] = 0;
  const levels: Uint32Array[] = [];
  for (let level = first; level.length > 0;) {
    levels.push(level);
    const next: number[] = [];
    for (const thing of level) if (opens(thing)) go(thing, joints, false, 0, next);
    level = new Uint32Array(next).toSorted();
  }
  if (!contains) return { ...reach, levels };
  for (let step = 0; step < levels.length; step++) {
    const added: number[] = [];
    for (const thing of levels[step] ?? []) {
      if (!opens(thing)) continue;
      if (reach.contained[thing] === 1) go(thing, joints, false, 1, added);
      go(thing, net.parts, true, 1, added);
    }
    if (added.length > 0) levels[step + 1] = new Uint32Array([...(levels[step + 1] ?? []), ...added]).toSorted();
  }
  return { ...reach, levels };
}

/** How many more things would be reached if doers were passed through, other switches as they were. */
export function moreThroughDoers(net: PlanNet, { step, levels }: Reach, way: Way, contains: boolean): number {
  const ways = [way === "needs" ? net.needs : net.needed, ...(contains ? [net.parts] : [])];
  const seen = new Uint8Array(net.ids.length);
  const todo: number[] = [];
  for (const level of levels)
    for (const thing of level) {
      seen[thing] = 1;
      if (net.doer[thing] === 1 && step[thing] !== 0) todo.push(thing);
    }
  let more = 0;
  for (let thing = todo.pop(); thing !== undefined; thing = todo.pop())
    for (const { head, other } of ways)
      for (let joint: number = head[thing] ?? 0; joint < (head[thing + 1] ?? 0); joint++) {
        const to = other[joint] ?? 0;
        if (seen[to] === 1) continue;
        seen[to] = 1;
        more++;
        todo.push(to);
      }
  return more;
}
