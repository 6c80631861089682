// Why one thing depends on another, chain by chain.
import { why, whyAsked } from "../../contract/plan.ts";
import { goneOf, planStock } from "../plan/stock.ts";
import { whyOf } from "../plan/why.ts";
import { Refusal } from "../problem.ts";
import { route } from "../route.ts";

export const whyRoute = route({
  method: "POST",
  path: "/api/why",
  body: whyAsked,
  answer: why,
  handle: async ({ body, ...call }) => {
    if (body.a === body.b) throw new Refusal("bad-request", { fields: [{ field: "b", fault: "the same as a" }] });
    const { gone, ...answer } = whyOf(await planStock(call), body);
    return { ...answer, ...goneOf(gone, call) };
  },
});
