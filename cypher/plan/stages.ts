// The order of work: what can go together, stage after stage, and what could start now.
import type { Kind } from "../../data/model/kinds.ts";
import type { PlanNet } from "./net.ts";
import { needsWithin, strongParts, type Within } from "./strong.ts";

/** Things that go together; more than one where they need each other in a circle. */
export type Group = readonly number[];

/**
 * Stages of work among some things. Stage 0 needs nothing among them; every other group stands one stage after the last
 * that it needs. A circle is one group, in one stage. Alternatives count like any need: which of them comes true is not
 * known. Groups of a stage are in the order of their first things.
 *
 * The longest way in the condensation (Tarjan 1972 gives it in order).
 */
export function stagesOf(net: PlanNet, { within, doers = false }: Within = {}): Group[][] {
  const parts = strongParts(net, { doers, ...(within && { within }) });
  const stage = new Int32Array(parts.members.length);
  const needed = parts.members.map((): number[] => []);
  for (const edge of needsWithin(net, parts, doers)) {
    const need = net.edges[edge];
    const [from, to] = [parts.of[need?.from ?? 0] ?? 0, parts.of[need?.to ?? 0] ?? 0];
    if (from !== to) needed[from]?.push(to);
  }
  const stages: Group[][] = [];
  for (const [part, members] of parts.members.entries()) {
    const own = (needed[part] ?? []).reduce((last, other) => Math.max(last, (stage[other] ?? 0) + 1), 0);
    stage[part] = own;
    (stages[own] ??= []).push(members);
  }
  return stages.map((groups) => groups.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)));
}

/** What is simply there: who acts and where, and what is written. It holds nothing back and cannot be started. */
const GIVEN: ReadonlySet<Kind> = new Set<Kind>(["Place", "Organization", "Person", "Company", "Article", "Indicator", "Observation"]);

/** `unwritten`: nothing among the things is written that it needs first. `ready`: the needs that are satisfied, by index. */
export type Startable = { readonly at: number; readonly unwritten: boolean; readonly ready: readonly number[] };

/**
 * What could start now: not done itself, and every need among the things done, or none written. Of alternatives one that
 * is done is enough. Who acts, places and articles are there already: they are no work, and needing them holds nothing back.
 */
export function startable(net: PlanNet, things: readonly number[], done: ReadonlySet<number>): Startable[] {
  const inside = new Set(things);
  const isGiven = (thing: number) => GIVEN.has(net.things[thing]?.kind ?? "Place");
  const { head, edge } = net.needs;
  return [...inside]
    .toSorted((a, b) => a - b)
    .flatMap((at) => {
      if (done.has(at) || isGiven(at)) return [];
      const needs = [...edge.subarray(head[at], head[at + 1])].filter((one) => {
        const to = net.edges[one]?.to ?? 0;
        return inside.has(to) && !isGiven(to);
      });
      const ready = needs.filter((one) => done.has(net.edges[one]?.to ?? -1));
      const settled = new Set(ready.flatMap((one) => net.edges[one]?.anyOf ?? []));
      const open = needs.filter((one) => !ready.includes(one) && !settled.has(net.edges[one]?.anyOf ?? ""));
      return open.length > 0 ? [] : [{ at, unwritten: needs.length === 0, ready }];
    });
}
