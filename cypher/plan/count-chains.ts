// Counts the chains between two ends in which nothing comes twice.
import { turnedRound, type Between } from "./between.ts";

/** More cannot be told apart by a number. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * How many there are. Where no circle lies ahead of a thing, its number is the sum over what it leads to, taken from the
 * end backwards (Kahn 1962). Before and in circles chains are followed one by one, never into a corner from which the end
 * cannot be reached any more, until `most` are counted or `looks` joints looked at; then the count is not `exact`.
 */
export function countChains(net: Between, start: number, end: number, most: number, looks: number): { count: number; exact: boolean } {
  const ahead = countsAhead(net, end);
  const whole = ahead[start] ?? -1;
  if (whole >= 0) return { count: Math.min(whole, LARGEST), exact: whole <= LARGEST };
  const { head, other } = net;
  const on = new Uint8Array(net.things.length);
  const next = new Uint32Array(net.things.length);
  const path: number[] = [];
  const budget = { looks };
  const canEnd = endFinder(net, end, on, budget);
  const enter = (thing: number) => {
    on[thing] = 1;
    next[thing] = head[thing] ?? 0;
    path.push(thing);
  };
  let count = 0;
  enter(start);
  for (let thing = path.at(-1); thing !== undefined; thing = path.at(-1)) {
    if (budget.looks <= 0 || count > most) return { count: Math.min(count, LARGEST), exact: false };
    const joint = next[thing] ?? 0;
    if (joint >= (head[thing + 1] ?? 0)) {
      on[thing] = 0;
      path.pop();
      continue;
    }
    next[thing] = joint + 1;
    budget.looks--;
    const to = other[joint] ?? 0;
    if ((ahead[to] ?? -1) >= 0) count += ahead[to] ?? 0;
    else if (on[to] === 0 && canEnd(to)) enter(to);
  }
  return { count: Math.min(count, LARGEST), exact: count <= LARGEST };
}

/** Chains from each thing to the end where all that lies ahead is free of circles, else -1. */
function countsAhead(net: Between, end: number): Float64Array {
  const counts = new Float64Array(net.things.length).fill(-1);
  const back = turnedRound(net);
  const waiting = Uint32Array.from(net.things, (_, thing) => (net.head[thing + 1] ?? 0) - (net.head[thing] ?? 0));
  const todo = [end];
  counts[end] = 1;
  for (let thing = todo.pop(); thing !== undefined; thing = todo.pop())
    for (let joint = back.head[thing] ?? 0; joint < (back.head[thing + 1] ?? 0); joint++) {
      const from = back.other[joint] ?? 0;
      waiting[from] = (waiting[from] ?? 0) - 1;
      if (waiting[from] !== 0) continue;
      counts[from] = net.other.subarray(net.head[from], net.head[from + 1]).reduce((sum, to) => sum + (counts[to] ?? 0), 0);
      todo.push(from);
    }
  return counts;
}

/** Whether the end can be reached from a thing without what is on the path. */
function endFinder({ things, head, other }: Between, end: number, on: Uint8Array, budget: { looks: number }): (from: number) => boolean {
  const seen = new Uint32Array(things.length);
  let turn = 0;
  return (from) => {
    turn++;
    seen[from] = turn;
    const todo = [from];
    for (let thing = todo.pop(); thing !== undefined; thing = todo.pop())
      for (let joint = head[thing] ?? 0; joint < (head[thing + 1] ?? 0); joint++) {
        budget.looks--;
        const to = other[joint] ?? 0;
        if (to === end) return true;
        if (seen[to] === turn || on[to] === 1) continue;
        seen[to] = turn;
        todo.push(to);
      }
    return false;
  };
}
