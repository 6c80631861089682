// What some things need and what needs them, with every hop between all that is drawn.
import { hopsAmong, type Among } from "../../../cypher/plan/among.ts";
import { closureOf, type Closure, type ClosureItem } from "../../../cypher/plan/closure.ts";
import type { PlanNet, Way } from "../../../cypher/plan/net.ts";
import type { RelationName } from "../../../data/model/relations.ts";
import type { Depend, DependAsked, SideCounts } from "../../contract/plan.ts";
import type { PlanStock } from "./stock.ts";
import { MOST_LISTED, Telling } from "./telling.ts";

/** Both closures, what is drawn of them, and all hops between that. */
type Drawing = {
  readonly sides: Readonly<Record<Way, Closure>>;
  readonly drawn: readonly { readonly side: Way; readonly item: ClosureItem }[];
  readonly hops: Among;
};

/**
 * The answer, with ids that nothing has. Counts are of both sides, whichever are drawn. Of a side the first 2,000 are
 * listed: nearest first, then those with most facts, so that each has its whole chain.
 */
export function dependOf(stock: PlanStock, asked: DependAsked): Omit<Depend, "missing" | "leftOut"> & { readonly gone: readonly string[] } {
  const { net, gapsOf } = stock.woven(asked);
  const { sides, drawn, hops } = draw(net, asked);
  const { starts, missing: gone } = sides.needs;
  const telling = new Telling(stock, net);
  const ids = telling.things(starts);
  return {
    starts: ids,
    startGaps: Object.fromEntries(starts.map((at) => [net.ids[at] ?? "", gapsOf(at)])),
    items: drawn.map(({ side, item: { at, step, contained, from } }) => ({
      id: telling.thing(at),
      side,
      step,
      contained,
      via: net.ids[from] ?? "",
      gaps: gapsOf(at),
    })),
    hops: [...telling.needs(hops.edges), ...hops.parts.map((part) => telling.part(part))],
    ...telling.told(),
    counts: { needs: countsOf(sides.needs), needed: countsOf(sides.needed) },
    types: typesOf(stock, asked, hops),
    unlisted: waysOf(asked).reduce((sum, way) => sum + sides[way].items.length, 0) - drawn.length,
    neighbours: stock.touching(ids),
    gone,
  };
}

const waysOf = ({ way }: DependAsked): readonly Way[] => (way === "both" ? ["needs", "needed"] : [way]);

function draw(net: PlanNet, asked: DependAsked): Drawing {
  const { of, depth, doers, contains } = asked;
  const options = { doers, contains, depth: depth ?? Number.POSITIVE_INFINITY };
  const sides = { needs: closureOf(net, of, "needs", options), needed: closureOf(net, of, "needed", options) };
  const drawn = waysOf(asked).flatMap((side) => sides[side].items.slice(0, MOST_LISTED).map((item) => ({ side, item })));
  return { sides, drawn, hops: hopsAmong(net, [...sides.needs.starts, ...drawn.map(({ item }) => item.at)], contains) };
}

function countsOf({ counts, beyond }: Closure): SideCounts {
  return { ...counts, beyond };
}

/** The types behind the hops that would be drawn if no type were left out, most first. */
function typesOf(stock: PlanStock, asked: DependAsked, hops: Among): Depend["types"] {
  const whole = asked.without.length > 0;
  const { net } = stock.woven({ statedOnly: asked.statedOnly, without: [] });
  const { edges, parts } = whole ? draw(net, asked).hops : hops;
  const counts = new Map<RelationName, number>();
  for (const index of [...edges.flatMap((edge) => net.edges[edge]?.relations ?? []), ...parts]) {
    const { relation } = stock.link(index);
    counts.set(relation, (counts.get(relation) ?? 0) + 1);
  }
  return [...counts]
    .map(([relation, count]) => ({ relation, count }))
    .toSorted((a, b) => b.count - a.count || (a.relation < b.relation ? -1 : 1));
}
