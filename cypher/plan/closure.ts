// What some things need, or what needs them: all of it, step by step, each with one shortest chain.
import type { PlanNet, Way } from "./net.ts";
import { moreThroughDoers, reachFrom, type Reach, type Switches } from "./reach.ts";

/** `depth`: how many steps are listed; none: all. */
export type ClosureOptions = Switches & { readonly depth?: number };

/**
 * A thing that is reached, `step` steps away. `from` and `edge` (or `part`, an index into the relations) are the last hop of
 * one shortest chain; -1 where there is none. `contained`: only as a part, or by way of one; that is no dependency.
 */
export type ClosureItem = {
  readonly at: number;
  readonly id: string;
  readonly step: number;
  readonly direct: boolean;
  readonly contained: boolean;
  readonly from: number;
  readonly edge: number;
  readonly part: number;
};

/** Whatever the depth. `direct` and `all` count dependencies, `contained` what the parts add; `moreWithDoers`: what passing through doers would add to both. */
type ClosureCounts = {
  readonly direct: number;
  readonly all: number;
  readonly contained: number;
  readonly moreWithDoers: number;
};

/** `starts`: those that exist; `missing`: ids that nothing has. `beyond`: how many lie further than the depth. */
export type Closure = {
  readonly starts: readonly number[];
  readonly missing: readonly string[];
  readonly items: readonly ClosureItem[];
  readonly beyond: number;
  readonly counts: ClosureCounts;
};

/**
 * The closure over needs, in order: by step, then most facts, then id. The starts are not in it, whatever leads back to
 * them. A doer ends a chain unless `doers`; a doer to start from is opened.
 *
 * The rule for parts, lists among them: without `contains` a part is a thing like any other, and neither its needs nor
 * what hangs on it (a target about it, say) counts for the whole. With `contains` the whole brings its parts along, at
 * any depth, places left out; a part comes one step after its whole, what it needs, or what hangs on it, after the part.
 * All that is marked `contained`, is counted apart, and changes neither step nor chain of any dependency. A part never
 * brings its whole.
 */
export function closureOf(net: PlanNet, ids: readonly string[], way: Way, options: ClosureOptions = {}): Closure {
  const { depth = Number.POSITIVE_INFINITY, doers = false, contains = false } = options;
  const unique = [...new Set(ids)];
  const starts = unique.flatMap((id) => net.at.get(id) ?? []);
  const reach = reachFrom(net, starts, way, options);
  const items = reach.levels.flatMap((level, step) =>
    step === 0 || step > depth ? [] : Array.from(level, (at) => itemOf(net, reach, at)),
  );
  const [all, contained] = countsOf(reach);
  const moreWithDoers = doers ? 0 : moreThroughDoers(net, reach, way, contains);
  const direct = (reach.levels[1] ?? []).filter((at) => reach.contained[at] === 0).length;
  return {
    starts,
    missing: unique.filter((id) => !net.at.has(id)),
    items,
    beyond: all + contained - items.length,
    counts: { direct, all, contained, moreWithDoers },
  };
}

/** The chain that leads to an item, its own hop last. */
export function chainTo(closure: Closure, at: number): ClosureItem[] {
  const byThing = new Map(closure.items.map((item) => [item.at, item]));
  const chain: ClosureItem[] = [];
  for (let item = byThing.get(at); item !== undefined; item = byThing.get(item.from)) chain.push(item);
  return chain.toReversed();
}

function itemOf(net: PlanNet, reach: Reach, at: number): ClosureItem {
  const step = reach.step[at] ?? 0;
  const contained = reach.contained[at] === 1;
  const hop = { from: reach.from[at] ?? -1, edge: reach.edge[at] ?? -1, part: reach.part[at] ?? -1 };
  return { at, id: net.ids[at] ?? "", step, direct: step === 1 && !contained, contained, ...hop };
}

function countsOf(reach: Reach): [all: number, contained: number] {
  const contained = reach.levels.slice(1).reduce((sum, level) => sum + level.filter((at) => reach.contained[at] === 1).length, 0);
  return [sizeOf(reach) - contained, contained];
}

function sizeOf({ levels }: Reach): number {
  return levels.slice(1).reduce((all, level) => all + level.length, 0);
}
