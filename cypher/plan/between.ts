// What lies between two ends: the things on the ways from some to others along needs, as a small net of its own.
import type { Csr, PlanNet, Way } from "./net.ts";

/** `doers`: chains pass through doers. `contains`: they go along parts too, as a closure of this way does; none: needs only. */
export type BetweenOptions = { readonly doers?: boolean; readonly contains?: Way | null };

/**
 * `things`: their numbers in the net, in order; all else is numbered by the place there. Joints of n lie from `head[n]` to
 * `head[n + 1]`, the other ends in order, each by a need (`edge`) or a PART_OF (`part`), else -1.
 */
export type Between = {
  readonly things: readonly number[];
  readonly head: Uint32Array;
  readonly other: Uint32Array;
  readonly edge: Int32Array;
  readonly part: Int32Array;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

type Joint = { readonly to: number; readonly edge: number; readonly part: number };

/**
 * Everything on a way from a start to an end, in both directions a search. Nothing leads into a start or out of an end.
 * Doers are passed through only where `doers` is set; as starts and ends they stand. With `contains` "needs" a chain goes
 * from a whole to its part, with "needed" from a part to its whole.
 */
export function between(net: PlanNet, starts: readonly number[], ends: readonly number[], options: BetweenOptions = {}): Between {
  const { doers = false, contains = null } = options;
  const forward = contains === "needs" ? [net.needs, net.parts] : contains === "needed" ? [net.needs, net.wholes] : [net.needs];
  const back = contains === "needs" ? [net.needed, net.wholes] : contains === "needed" ? [net.needed, net.parts] : [net.needed];
  const isStart = markedIn(net, starts);
  const isEnd = markedIn(net, ends);
  const passes = (thing: number) => isStart[thing] === 1 || doers || net.doer[thing] === 0;
  const ahead = spread(net, starts, forward, (from, to) => isEnd[from] === 0 && isStart[to] === 0 && passes(from));
  const behind = spread(net, ends, back, (to, from) => isStart[to] === 0 && isEnd[from] === 0 && passes(from));
  const things: number[] = [];
  const local = new Int32Array(net.ids.length).fill(-1);
  for (let thing = 0; thing < net.ids.length; thing++) if (ahead[thing] === 1 && behind[thing] === 1) local[thing] = things.push(thing) - 1;
  const joints = things.map((thing) => {
    const found = new Map<number, Joint>();
    if (isEnd[thing] === 1 || !passes(thing)) return [];
    for (const [nth, { head, other, edge }] of forward.entries())
      for (let joint = head[thing] ?? 0; joint < (head[thing + 1] ?? 0); joint++) {
        const to = local[other[joint] ?? 0] ?? -1;
        if (to === -1 || found.has(to) || isStart[other[joint] ?? 0] === 1) continue;
        found.set(to, { to, edge: nth === 0 ? (edge[joint] ?? 0) : -1, part: nth === 1 ? (edge[joint] ?? 0) : -1 });
      }
    return [...found.values()].toSorted((a, b) => a.to - b.to);
  });
  const ours = (some: readonly number[]) => [...new Set(some)].flatMap((thing) => (local[thing] === -1 ? [] : (local[thing] ?? [])));
  return { things, ...flat(joints), starts: ours(starts), ends: ours(ends) };
}

function flat(joints: readonly (readonly Joint[])[]): Omit<Between, "things" | "starts" | "ends"> {
  const head = new Uint32Array(joints.length + 1);
  for (const [thing, own] of joints.entries()) head[thing + 1] = (head[thing] ?? 0) + own.length;
  const all = joints.flat();
  return {
    head,
    other: Uint32Array.from(all, ({ to }) => to),
    edge: Int32Array.from(all, ({ edge }) => edge),
    part: Int32Array.from(all, ({ part }) => part),
  };
}

function markedIn(net: PlanNet, things: readonly number[]): Uint8Array {
  const marked = new Uint8Array(net.ids.length);
  for (const thing of things) marked[thing] = 1;
  return marked;
}

function spread(net: PlanNet, from: readonly number[], ways: readonly Csr[], may: (from: number, to: number) => boolean): Uint8Array {
  const reached = markedIn(net, from);
  const todo = [...from];
  for (let thing = todo.pop(); thing !== undefined; thing = todo.pop())
    for (const { head, other } of ways)
      for (let joint: number = head[thing] ?? 0; joint < (head[thing + 1] ?? 0); joint++) {
        const to = other[joint] ?? 0;
        if (reached[to] === 1 || !may(thing, to)) continue;
        reached[to] = 1;
        todo.push(to);
      }
  return reached;
}

/** The same joints seen from their other ends: of thing n, from where one comes to it. */
export function turnedRound({ things, head, other }: Between): { readonly head: Uint32Array; readonly other: Uint32Array } {
  const back = new Uint32Array(things.length + 1);
  for (const to of other) back[to + 1] = (back[to + 1] ?? 0) + 1;
  for (let thing = 0; thing < things.length; thing++) back[thing + 1] = (back[thing + 1] ?? 0) + (back[thing] ?? 0);
  const next = back.slice();
  const from = new Uint32Array(other.length);
  for (let thing = 0; thing < things.length; thing++)
    for (let joint = head[thing] ?? 0; joint < (head[thing + 1] ?? 0); joint++) {
      const to = other[joint] ?? 0;
      from[next[to] ?? 0] = thing;
      next[to] = (next[to] ?? 0) + 1;
    }
  return { head: back, other: from };
}
