// The longest chain by dates, for where all on it is dated.
import { longestChain, type LongestChain } from "./longest.ts";
import type { PlanNet } from "./net.ts";
import { needsWithin, strongParts, type Within } from "./strong.ts";

/** `by`: what makes it the longest. `days`: from the first day of what comes first to the last day of what needs it all; null by steps. */
export type LongestTold = LongestChain & { readonly by: "dates" | "steps"; readonly days: number | null };

/**
 * The longest chain among some things, by dates where it can be. The rule: where a chain of the most steps has a date of
 * its own on everything, chains can be measured in days. Then the longest is, of all chains of at least one step that
 * are dated throughout, the one with the most days from the first day of what comes first to the last day of what needs
 * it all; of several the one with most steps between these two, then the one whose things have the smallest numbers.
 * Everywhere else it is the longest by steps. A circle is dated where all in it is, from its first day to its last.
 */
export function longestTold(net: PlanNet, within: Within = {}): LongestTold {
  const bySteps = longestChain(net, within);
  const whole = strongParts(net, within);
  const dated = whole.members.filter((members) => members.every((thing) => net.things[thing]?.when != null)).flat();
  const among = { ...within, within: dated };
  if (bySteps.steps === 0 || longestChain(net, among).steps < bySteps.steps) return { ...bySteps, by: "steps", days: null };
  return { ...longestInDays(net, among), by: "dates" };
}

type Joint = { readonly to: number; readonly edge: number };

/** Along needs among dated things, of which there is at least one. */
function longestInDays(net: PlanNet, within: Within): LongestChain & { readonly days: number } {
  const parts = strongParts(net, within);
  const joints = parts.members.map((): Joint[] => []);
  for (const edge of needsWithin(net, parts, within.doers)) {
    const [from, to] = [parts.of[net.edges[edge]?.from ?? 0] ?? 0, parts.of[net.edges[edge]?.to ?? 0] ?? 0];
    if (from !== to) joints[from]?.push({ to, edge });
  }
  const days = (part: number, end: "from" | "to") =>
    (parts.members[part] ?? []).map((thing) => dayOf(net.things[thing]?.when?.[end] ?? ""));
  const starts = parts.members.map((_, part) => Math.min(...days(part, "from")));
  const ends = parts.members.map((_, part) => Math.max(...days(part, "to")));
  const first = (part: number) => parts.members[part]?.[0] ?? 0;
  // Parts come after all that they need. The earliest day ahead of each, at least one step away.
  const ahead: number[] = [];
  for (const [part, ways] of joints.entries())
    ahead[part] = Math.min(Number.POSITIVE_INFINITY, ...ways.map(({ to }) => Math.min(starts[to] ?? 0, ahead[to] ?? 0)));
  const span = (part: number) => (ends[part] ?? 0) - (ahead[part] ?? 0);
  const longest = joints.reduce((most, _, part) => Math.max(most, span(part)), Number.NEGATIVE_INFINITY);
  const heads = [...joints.keys()].filter((part) => span(part) === longest);
  const chains = heads.map((head) => {
    const goal = ahead[head] ?? 0;
    const steps = stepsTo(joints, starts, goal, head);
    const most = 1 + Math.max(...(joints[head] ?? []).map(({ to }) => steps[to] ?? -1));
    const edges: number[] = [];
    const groups = [parts.members[head] ?? []];
    for (let [part, left] = [head, most]; left > 0; left--) {
      const ways = (joints[part] ?? []).filter(({ to }) => steps[to] === left - 1);
      const way = ways.toSorted((a, b) => first(a.to) - first(b.to) || a.edge - b.edge)[0];
      if (!way) break;
      edges.push(way.edge);
      groups.push(parts.members[way.to] ?? []);
      part = way.to;
    }
    return { head, groups, edges, steps: edges.length };
  });
  const [best] = chains.toSorted((a, b) => b.steps - a.steps || first(a.head) - first(b.head));
  const { groups = [], edges = [], steps = 0 } = best ?? {};
  return { groups, edges, steps, days: longest };
}

/** The most steps from each part, up to the last, to one that starts on this day; -1 where none is ahead. */
function stepsTo(joints: readonly (readonly Joint[])[], starts: readonly number[], goal: number, last: number): number[] {
  const steps: number[] = [];
  for (let part = 0; part <= last; part++) {
    const further = Math.max(-1, ...(joints[part] ?? []).map(({ to }) => steps[to] ?? -1));
    steps.push(further >= 0 ? further + 1 : starts[part] === goal ? 0 : -1);
  }
  return steps;
}

function dayOf(day: string): number {
  return Date.parse(day) / 86_400_000;
}
