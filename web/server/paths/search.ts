// Finds the paths between two things that pass no thing twice: the shortest first, counted, within a bound of work.
import type { Net } from "./net.ts";
import { NOWHERE, reachBy } from "./reach.ts";
import { isHub, stepsFrom, type Rules } from "./rules.ts";

export type Ask = {
  readonly from: number;
  readonly to: number;
  /** To be passed, in whatever order; neither of the ends. */
  readonly via: readonly number[];
  readonly longest: number;
};
/** `shown`: how many paths are wanted. `counted`: after so many the rest is not counted. `joints`: how many are looked at. `until`: whether time is over. */
export type Bounds = { readonly shown: number; readonly counted: number; readonly joints: number; readonly until: () => boolean };
type Path = { readonly things: readonly number[]; readonly hubs: number };
/** `exact`: `count` is all there are, else there may be more. */
export type Found = { readonly paths: readonly Path[]; readonly count: number; readonly exact: boolean };

/** How often the clock is looked at. */
const LOOK_EVERY = 4096;

type Ranked = Path & { readonly facts: number };

/**
 * The best paths: shorter before longer, then those through fewer hubs, then those through things with fewer facts.
 * Lengths are gone through one by one, so that what is cut is always the longer.
 */
export function searchPaths(net: Net, rules: Rules, ask: Ask, bounds: Bounds): Found {
  const tables = reachBy(net, rules, ask.to, ask.via);
  const all = tables.length - 1;
  const bitOf = new Map(ask.via.map((thing, bit) => [thing, 1 << bit]));
  const onPath = new Uint8Array(net.ids.length);
  const walk: number[] = [ask.from];
  const work = { count: 0, joints: 0, cut: false };
  let level: Ranked[] = [];

  const keep = () => {
    work.count += 1;
    if (work.count > bounds.counted) work.cut = true;
    else level.push(ranked(net, [...walk, ask.to]));
  };
  const step = (thing: number, left: number, set: number) => {
    for (const other of stepsFrom(net, thing, rules.onwards, rules.avoided)) {
      work.joints += 1;
      if (work.joints > bounds.joints || (work.joints % LOOK_EVERY === 0 && bounds.until())) work.cut = true;
      if (work.cut) return;
      if (other === ask.to) {
        if (left === 1 && set === 0) keep();
        continue;
      }
      const rest = set & ~(bitOf.get(other) ?? 0);
      if (onPath[other] === 1 || rules.closed[other] === 1 || (tables[rest]?.[other] ?? NOWHERE) > left - 1) continue;
      onPath[other] = 1;
      walk.push(other);
      step(other, left - 1, rest);
      walk.pop();
      onPath[other] = 0;
    }
  };

  const paths: Ranked[] = [];
  onPath[ask.from] = 1;
  for (let length = Math.max(1, tables[all]?.[ask.from] ?? NOWHERE); length <= ask.longest && !work.cut; length++) {
    level = [];
    step(ask.from, length, all);
    paths.push(...level.toSorted(better).slice(0, bounds.shown - paths.length));
  }
  return { paths: paths.map(({ things, hubs }) => ({ things, hubs })), count: Math.min(work.count, bounds.counted), exact: !work.cut };
}

function ranked(net: Net, things: readonly number[]): Ranked {
  const between = things.slice(1, -1);
  const facts = between.reduce((sum, thing) => sum + (net.facts[thing] ?? 0), 0);
  return { things, hubs: between.filter((thing) => isHub(net, thing)).length, facts };
}

function better(a: Ranked, b: Ranked): number {
  return a.hubs - b.hubs || a.facts - b.facts;
}
