// Why one thing depends on another: the chains between them.
import { whyChains } from "../../../cypher/plan/chains.ts";
import { onEveryChain } from "../../../cypher/plan/dominators.ts";
import type { Why, WhyAsked } from "../../contract/plan.ts";
import type { PlanStock } from "./stock.ts";
import { Telling } from "./telling.ts";

/** Chains that are told. */
const SHOWN = 50;

/** The answer, with ids that nothing has. */
export function whyOf(stock: PlanStock, asked: WhyAsked): Omit<Why, "missing" | "leftOut"> & { readonly gone: readonly string[] } {
  const { net } = stock.woven(asked);
  const { doers, contains } = asked;
  const telling = new Telling(stock, net);
  const gone = [asked.a, asked.b].filter((id) => !net.at.has(id));
  const ends = [asked.a, asked.b].flatMap((id) => net.at.get(id) ?? []);
  telling.things(ends);
  const [a, b] = ends;
  if (a === undefined || b === undefined) return { ...telling.told(), chains: [], count: 0, exact: true, every: [], gone };
  const { chains, count, exact } = whyChains(net, a, b, { doers, contains, limit: SHOWN });
  return {
    chains: chains.map(({ things, edges, parts }) => ({
      things: telling.things(things),
      hops: edges.map((edge, hop) => (edge === -1 ? telling.part(parts[hop] ?? -1) : telling.need(edge))),
    })),
    count,
    exact,
    every: telling.things(onEveryChain(net, [a], [b], { doers, contains }) ?? []),
    ...telling.told(),
    gone,
  };
}
