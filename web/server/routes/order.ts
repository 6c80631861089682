// The order of work among some things and what they need, or everywhere.
import { order, orderAsked } from "../../contract/plan.ts";
import { orderAnswer } from "../plan/order.ts";
import { goneOf, planStock } from "../plan/stock.ts";
import { route } from "../route.ts";

export const orderRoute = route({
  method: "POST",
  path: "/api/order",
  body: orderAsked,
  answer: order,
  handle: async ({ body, ...call }) => {
    const { gone, ...answer } = orderAnswer(await planStock(call), body);
    return { ...answer, ...goneOf(gone, call) };
  },
});
