// How far every thing is from a goal, and at least from a goal by way of others.
import type { Net } from "./net.ts";
import { stepsFrom, type Rules } from "./rules.ts";

/** Further than this is as good as not at all. */
export const NOWHERE = 255;

/** The fewest steps from every thing to `goal`, through nothing that is closed. */
export function reachOf(net: Net, rules: Rules, goal: number): Uint8Array {
  const reach = new Uint8Array(net.ids.length).fill(NOWHERE);
  reach[goal] = 0;
  let edge = [goal];
  for (let steps = 1; steps < NOWHERE && edge.length > 0; steps++) {
    const next: number[] = [];
    for (const thing of edge) {
      if (thing !== goal && rules.closed[thing] === 1) continue;
      for (const other of stepsFrom(net, thing, rules.back, rules.avoided)) {
        if (reach[other] !== NOWHERE) continue;
        reach[other] = steps;
        next.push(other);
      }
    }
    edge = next;
  }
  return reach;
}

/**
 * At least so many steps from a thing to the goal by way of all things of a set, in whatever order: one table for each
 * set, whose number has a bit for each place of `via`.
 */
export function reachBy(net: Net, rules: Rules, goal: number, via: readonly number[]): readonly Uint8Array[] {
  const toVia = via.map((one) => reachOf(net, rules, one));
  const tables = [reachOf(net, rules, goal)];
  for (let set = 1; set < 1 << via.length; set++) {
    const table = new Uint8Array(net.ids.length).fill(NOWHERE);
    for (const [bit, one] of via.entries()) {
      if ((set & (1 << bit)) === 0) continue;
      const rest = tables[set ^ (1 << bit)]?.[one] ?? NOWHERE;
      const first = toVia[bit];
      for (let thing = 0; thing < table.length; thing++)
        table[thing] = Math.min(table[thing] ?? NOWHERE, NOWHERE, (first?.[thing] ?? NOWHERE) + rest);
    }
    tables.push(table);
  }
  return tables;
}
