// Answers a question for paths: round the hubs where there is a way, and what else is good to know where there is none or few.
import type { Net } from "./net.ts";
import { NOWHERE, reachOf } from "./reach.ts";
import { rulesOf, type Rules, type Wishes } from "./rules.ts";
import { searchPaths, type Ask, type Bounds, type Found } from "./search.ts";

/** `out`: no path here passes a hub. `in`: they may. `only`: they may, because there is no other. */
type HubsAre = "out" | "in" | "only";
export type Answer = Found & {
  readonly hubs: HubsAre;
  /** Fewest steps through hubs, where that is fewer than round them. */
  readonly shorter: number | null;
  /** Fewest steps round hubs, where that is more than asked for. */
  readonly round: number | null;
  /** Fewest steps, where they are more than asked for. */
  readonly nearest: number | null;
  /** Fewest steps from the end to the start, where there are none the way that was asked for. */
  readonly otherWay: number | null;
};

/** Paths from one thing to another as wished. Where all lead through hubs, those are the answer. */
export function findPaths(net: Net, ask: Ask, wishes: Wishes, bounds: Bounds): Answer {
  const picked = [ask.from, ask.to, ...ask.via];
  const open = rulesOf(net, { ...wishes, throughHubs: true }, picked);
  const plain = ask.via.length === 0;
  const fewest = plain ? stepsBetween(net, open, ask.from, ask.to) : null;
  const nothing = { shorter: null, round: null, nearest: null, otherWay: null };
  if (!wishes.throughHubs) {
    const found = searchPaths(net, rulesOf(net, wishes, picked), ask, bounds);
    const [best] = found.paths;
    const shorter = best !== undefined && fewest !== null && fewest < best.things.length - 1 ? fewest : null;
    if (best !== undefined || !found.exact) return { ...found, hubs: "out", ...nothing, shorter };
  }
  const found = searchPaths(net, open, ask, bounds);
  if (found.count > 0 || !found.exact) {
    if (wishes.throughHubs) return { ...found, hubs: "in", ...nothing };
    return { ...found, hubs: "only", ...nothing, round: plain ? stepsBetween(net, rulesOf(net, wishes, picked), ask.from, ask.to) : null };
  }
  const nearest = fewest !== null && fewest > ask.longest ? fewest : null;
  const oneWay = wishes.needs || wishes.directed;
  const otherWay = plain && oneWay && fewest === null ? stepsBetween(net, open, ask.to, ask.from) : null;
  return { ...found, hubs: wishes.throughHubs ? "in" : "out", ...nothing, nearest, otherWay };
}

function stepsBetween(net: Net, rules: Rules, from: number, to: number): number | null {
  const steps = reachOf(net, rules, to)[from] ?? NOWHERE;
  return steps === NOWHERE ? null : steps;
}
