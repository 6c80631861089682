// What some things need, and what hangs on them.
import { depend, dependAsked } from "../../contract/plan.ts";
import { dependOf } from "../plan/depend.ts";
import { goneOf, planStock } from "../plan/stock.ts";
import { route } from "../route.ts";

export const dependRoute = route({
  method: "POST",
  path: "/api/depend",
  body: dependAsked,
  answer: depend,
  handle: async ({ body, ...call }) => {
    const { gone, ...answer } = dependOf(await planStock(call), body);
    return { ...answer, ...goneOf(gone, call) };
  },
});
