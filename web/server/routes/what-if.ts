// What follows if things are late, cancelled or done. Nothing is written anywhere.
import { whatIfAnswer, whatIfAsked } from "../../contract/plan.ts";
import { goneOf, planStock } from "../plan/stock.ts";
import { whatIfOf } from "../plan/what-if.ts";
import { route } from "../route.ts";

export const whatIfRoute = route({
  method: "POST",
  path: "/api/what-if",
  body: whatIfAsked,
  answer: whatIfAnswer,
  handle: async ({ body, ...call }) => {
    const { gone, ...answer } = whatIfOf(await planStock(call), body);
    return { ...answer, ...goneOf(gone, call) };
  },
});
