// What lies on every chain from some things to others: the dominators of the end.
import { between, turnedRound, type Between, type BetweenOptions } from "./between.ts";
import type { PlanNet } from "./net.ts";

/**
 * The things, other than starts and ends, that no chain from any of the starts to any of the ends gets round: without any
 * one of them nothing would connect the two. In the order of the chains, nearest to the starts first. Null where there is
 * no chain at all. Doers are passed through only with `doers`.
 *
 * The simple iterative algorithm of Cooper, Harvey and Kennedy (2001), from a root before all starts to an end after all ends.
 */
export function onEveryChain(
  net: PlanNet,
  starts: readonly number[],
  ends: readonly number[],
  options: BetweenOptions = {},
): number[] | null {
  const last = new Set(ends);
  const part = between(
    net,
    starts.filter((thing) => !last.has(thing)),
    ends,
    options,
  );
  if (part.starts.length === 0 || part.ends.length === 0) return null;
  const [root, sink] = [part.things.length, part.things.length + 1];
  const order = orderFrom(part, root, sink);
  const place = new Int32Array(sink + 1);
  for (const [nth, thing] of order.entries()) place[thing] = nth;
  const before = comesFrom(part, root, sink);
  const above = new Int32Array(sink + 1).fill(-1);
  above[root] = root;
  const common = (one: number, two: number) => {
    let [a, b] = [one, two];
    while (a !== b) {
      while ((place[a] ?? 0) > (place[b] ?? 0)) a = above[a] ?? root;
      while ((place[b] ?? 0) > (place[a] ?? 0)) b = above[b] ?? root;
    }
    return a;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const thing of order) {
      if (thing === root) continue;
      let now = -1;
      for (const from of before(thing)) if (above[from] !== -1) now = now === -1 ? from : common(from, now);
      if (now !== above[thing]) changed = true;
      above[thing] = now;
    }
  }
  const found: number[] = [];
  const own = new Set([...part.starts, ...part.ends]);
  for (let thing = above[sink] ?? root; thing !== root; thing = above[thing] ?? root)
    if (!own.has(thing)) found.push(part.things[thing] ?? -1);
  return found.toReversed();
}

function leadsTo({ head, other, starts, ends }: Between, root: number, sink: number): (thing: number) => Iterable<number> {
  const last = new Set(ends);
  return (thing) =>
    thing === root ? starts : thing === sink ? [] : last.has(thing) ? [sink] : other.subarray(head[thing], head[thing + 1]);
}

function comesFrom(part: Between, root: number, sink: number): (thing: number) => Iterable<number> {
  const { head, other } = turnedRound(part);
  const first = new Set(part.starts);
  return (thing) => (thing === sink ? part.ends : first.has(thing) ? [root] : other.subarray(head[thing], head[thing + 1]));
}

/** Things in reverse postorder of a walk from the root. */
function orderFrom(part: Between, root: number, sink: number): number[] {
  const next = leadsTo(part, root, sink);
  const seen = new Uint8Array(sink + 1);
  const order: number[] = [];
  const enter = (thing: number) => {
    seen[thing] = 1;
    return { thing, ways: next(thing)[Symbol.iterator]() };
  };
  const path = [enter(root)];
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const way = last.ways.next();
    if (way.done === true) order.push(path.pop()?.thing ?? root);
    else if (seen[way.value] === 0) path.push(enter(way.value));
  }
  return order.toReversed();
}
