// The order of work among some things and all they need, or all that needs them: stages, circles, the longest chain, what could start.
import { findCircles, type Circle } from "./circles.ts";
import { closureOf } from "./closure.ts";
import { longestTold, type LongestTold } from "./longest-dated.ts";
import type { PlanNet, Way } from "./net.ts";
import { stagesOf, startable, type Group, type Startable } from "./stages.ts";

/** `done`: ids of what is done already. */
export type OrderOptions = { readonly way?: Way | "both"; readonly doers?: boolean; readonly done?: readonly string[] };

/** Numbers in the net. `things`: all that was looked at, in order. `stages`: those of them that need another one or are needed by one. */
export type OrderOfWork = {
  readonly things: readonly number[];
  readonly missing: readonly string[];
  readonly stages: readonly (readonly Group[])[];
  readonly circles: readonly Circle[];
  readonly longest: LongestTold;
  readonly startable: readonly Startable[];
};

/**
 * The order of work. The things are the starts with their closures; without any start, all that needs something or is
 * needed. Doers end a chain unless `doers`; a start is opened, also in stages, circles and the longest chain.
 */
export function orderOf(net: PlanNet, of: readonly string[], { way = "needs", doers = false, done = [] }: OrderOptions = {}): OrderOfWork {
  const starts = [...new Set(of)].flatMap((id) => net.at.get(id) ?? []);
  const opened = withOpened(net, starts);
  const ways = way === "both" ? (["needs", "needed"] as const) : [way];
  const things =
    of.length === 0
      ? [...net.ids.keys()].filter((thing) => isJoined(net, thing))
      : [...new Set([...starts, ...ways.flatMap((one) => closureOf(net, of, one, { doers }).items.map(({ at }) => at))])];
  things.sort((a, b) => a - b);
  const within = { within: things, doers };
  const inside = new Set(things);
  const joined = new Set<number>();
  for (const { from, to } of opened.edges) if (inside.has(from) && inside.has(to)) joined.add(from).add(to);
  return {
    things,
    missing: [...new Set(of)].filter((id) => !net.at.has(id)),
    stages: stagesOf(opened, { ...within, within: things.filter((thing) => joined.has(thing)) }),
    circles: findCircles(opened, within),
    longest: longestTold(opened, within),
    startable: startable(opened, things, new Set(done.flatMap((id) => net.at.get(id) ?? []))),
  };
}

/** The same net, in which these are no doers. */
function withOpened(net: PlanNet, starts: readonly number[]): PlanNet {
  const doer = net.doer.slice();
  for (const start of starts) doer[start] = 0;
  return { ...net, doer };
}

function isJoined({ needs, needed }: PlanNet, thing: number): boolean {
  return needs.head[thing] !== needs.head[thing + 1] || needed.head[thing] !== needed.head[thing + 1];
}
