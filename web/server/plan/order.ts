// The order of work as the page needs it: cut where it is too long, and saying so.
import { orderOf } from "../../../cypher/plan/order.ts";
import type { Order, OrderAsked } from "../../contract/plan.ts";
import type { PlanStock } from "./stock.ts";
import { MOST_LISTED, Telling } from "./telling.ts";

/**
 * The answer, with ids that nothing has. Everything is reckoned over all things; where they are more than 2,000, those
 * with most facts are listed, each in its own stage, and all that lies on a circle's hops or on the longest chain's.
 */
export function orderAnswer(
  stock: PlanStock,
  asked: OrderAsked,
): Omit<Order, "missing" | "leftOut"> & { readonly gone: readonly string[] } {
  const { net, gapsOf } = stock.woven(asked);
  const found = orderOf(net, asked.of, asked);
  const telling = new Telling(stock, net);
  telling.things(found.things.slice(0, MOST_LISTED));
  const circles = found.circles.map((circle) => ({ ...circle, hops: telling.needs(circle.circle) }));
  const chain = telling.needs(found.longest.edges);
  const told = (things: readonly number[]) => telling.things(things.filter((at) => telling.has(at)));
  const { steps, by, groups } = found.longest;
  return {
    stages: found.stages.map((stage) => stage.map(told).filter((group) => group.length > 0)),
    circles: circles.map(({ members, hops, circle, weakest, isShortest }) => ({
      members: told(members),
      hops,
      weakest: circle.indexOf(weakest),
      isShortest,
    })),
    longest: { groups: steps === 0 ? [] : groups.map(told), hops: chain, steps, by },
    startable: told(found.startable.map(({ at }) => at)),
    gaps: Object.fromEntries(found.things.filter((at) => telling.has(at)).map((at) => [net.ids[at] ?? "", gapsOf(at)])),
    unlisted: found.things.filter((at) => !telling.has(at)).length,
    ...telling.told(),
    gone: found.missing,
  };
}
