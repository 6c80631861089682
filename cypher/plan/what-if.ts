// What if some things come late, are cancelled, or are done: what is touched, what stands by another way, what contradicts.
import { MARKS, type Mark } from "../../data/model/planning.ts";
import type { NeedEdge, PlanNet } from "./net.ts";
import { needGroups, spreadHits, type NeedGroup } from "./hits.ts";

type Hit = Exclude<Mark, "done">;

/**
 * What hits a thing, in how many steps, and the last hop of a shortest chain to the mark behind it: `from` which thing, by
 * which need. `months` late; null where it is cancelled, or the delay is not known.
 */
type Touched = {
  readonly at: number;
  readonly hit: Hit;
  readonly months: number | null;
  readonly mark: Hit | null;
  readonly step: number;
  readonly from: number;
  readonly edge: number;
};

/** A thing that needs any one of several: some are `lost`, others (`by`) stand. Indexes into `net.edges`. */
type OtherWay = { readonly at: number; readonly group: string; readonly lost: readonly number[]; readonly by: readonly number[] };

/** `twice`: marked in two ways (`marks`); what follows is reckoned without it. `done-without`: marked done, yet what it needs (`edges`) is cancelled or late, and there is no other way. */
type Contradiction =
  | { readonly kind: "twice"; readonly id: string; readonly marks: readonly Mark[] }
  | { readonly kind: "done-without"; readonly id: string; readonly hit: Hit; readonly edges: readonly number[] };

/**
 * `targets`: those of `touched` that are targets. `untouched`: things that need something or are needed, and are neither
 * marked nor touched. `missing`: marked ids that nothing has. `chain`: the needs from a thing to the mark behind it, so
 * many at most.
 */
export type WhatIf = {
  readonly touched: readonly Touched[];
  readonly otherWays: readonly OtherWay[];
  readonly targets: readonly number[];
  readonly contradictions: readonly Contradiction[];
  readonly untouched: number;
  readonly missing: readonly string[];
  readonly chain: (at: number, most: number) => readonly number[];
};

/** `doers`: what hits a doer goes on. `months`: how late something is, by id, where that is said. */
export type WhatIfOptions = { readonly doers?: boolean; readonly months?: ReadonlyMap<string, number> };

/**
 * What follows from marks. The rules:
 * - What is cancelled or late spreads to all that needs it: to be cancelled or late is to be hit.
 * - A need that is one of alternatives (the same `anyOf` of the same thing) fails only when all of them are hit: cancelled
 *   if all are cancelled, else late. While one stands, the thing stands by another way.
 * - A thing with several needs that fail is cancelled if one of them is, else late. Cancelled outranks late, also over a
 *   mark: a thing marked late whose need is cancelled is cancelled.
 * - Late by how much: by the most months of the needs that fail, of alternatives by the fewest; not known outranks any number.
 * - What is done stands and stops the spreading. Done although a need of it failed is a contradiction: it is named, the
 *   thing counts as done, and nothing is guessed. A thing marked in two ways is named too, and its marks are passed over.
 * - A doer that is hit by spreading is touched and ends the chain, unless `doers`; one that is marked spreads.
 * - In a circle nothing is hit unless something hits it from a mark.
 */
export function whatIf(
  net: PlanNet,
  marks: Iterable<readonly [id: string, mark: Mark]>,
  { doers = false, months = new Map() }: WhatIfOptions = {},
): WhatIf {
  const { marked, missing, twice } = readMarks(net, marks);
  const groups = needGroups(net);
  const late = new Map([...months].flatMap(([id, by]) => [[net.at.get(id) ?? -1, by] as const]));
  const hits = spreadHits(net, groups, marked, doers, late);
  const isHit = (thing: number) => hits.hit[thing] !== 0 && hits.spreads(thing);
  const touched: Touched[] = [];
  let untouched = 0;
  for (let at = 0; at < net.ids.length; at++) {
    const mark = marked.get(at) ?? null;
    const hit: Hit | null = hits.hit[at] === 2 ? "cancelled" : hits.hit[at] === 1 ? "delayed" : null;
    if (hit !== null && hit !== mark && mark !== "done")
      touched.push({
        at,
        hit,
        months: hit === "delayed" && Number.isFinite(hits.months[at]) ? (hits.months[at] ?? null) : null,
        mark: mark === "delayed" ? mark : null,
        step: hits.step[at] ?? 0,
        from: hits.from[at] ?? -1,
        edge: hits.edge[at] ?? -1,
      });
    else if (mark === null && hasNeeds(net, at)) untouched++;
  }
  touched.sort((a, b) => a.step - b.step || a.at - b.at);
  const stopped = groups.filter((group) => marked.get(group.from) === "done" && group.edges.every((edge) => isHit(toOf(net, edge))));
  return {
    touched,
    otherWays: otherWaysOf(net, groups, (thing) => hits.hit[thing] === 0 && !marked.has(thing), isHit),
    targets: touched.filter(({ at }) => net.things[at]?.kind === "Target").map(({ at }) => at),
    contradictions: [...twice, ...doneWithout(net, stopped, (thing) => hits.hit[thing] === 2)],
    untouched,
    missing,
    chain: (at, most) => {
      const edges: number[] = [];
      for (let thing = at; edges.length < most && (hits.edge[thing] ?? -1) !== -1; thing = hits.from[thing] ?? -1)
        edges.push(hits.edge[thing] ?? -1);
      return edges;
    },
  };
}

function readMarks(net: PlanNet, marks: Iterable<readonly [string, Mark]>) {
  const said = new Map<string, Set<Mark>>();
  for (const [id, mark] of marks) said.set(id, (said.get(id) ?? new Set()).add(mark));
  const marked = new Map<number, Mark>();
  const missing: string[] = [];
  const twice: Contradiction[] = [];
  for (const [id, own] of said) {
    const at = net.at.get(id);
    const [mark] = own;
    if (at === undefined) missing.push(id);
    else if (own.size > 1) twice.push({ kind: "twice", id, marks: MARKS.filter((one) => own.has(one)) });
    else if (mark !== undefined) marked.set(at, mark);
  }
  return { marked, missing, twice };
}

function otherWaysOf(
  net: PlanNet,
  groups: readonly NeedGroup[],
  stands: (thing: number) => boolean,
  isHit: (thing: number) => boolean,
): OtherWay[] {
  return groups.flatMap(({ from, anyOf, edges }) => {
    const lost = edges.filter((edge) => isHit(toOf(net, edge)));
    if (anyOf === null || lost.length === 0 || !stands(from)) return [];
    return [{ at: from, group: anyOf, lost, by: edges.filter((edge) => !lost.includes(edge)) }];
  });
}

/** One contradiction for each thing that is marked done, with all the needs that failed. */
function doneWithout(net: PlanNet, stopped: readonly NeedGroup[], isCancelled: (thing: number) => boolean): Contradiction[] {
  return [...new Set(stopped.map(({ from }) => from))].map((thing) => {
    const own = stopped.filter(({ from }) => from === thing);
    const hit: Hit = own.some(({ edges }) => edges.every((edge) => isCancelled(toOf(net, edge)))) ? "cancelled" : "delayed";
    return { kind: "done-without", id: net.ids[thing] ?? "", hit, edges: own.flatMap(({ edges }) => edges) };
  });
}

function toOf(net: PlanNet, edge: number): NeedEdge["to"] {
  return net.edges[edge]?.to ?? 0;
}

function hasNeeds({ needs, needed }: PlanNet, thing: number): boolean {
  return needs.head[thing] !== needs.head[thing + 1] || needed.head[thing] !== needed.head[thing + 1];
}
