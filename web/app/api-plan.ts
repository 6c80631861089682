// Asks the server what planners want to know: what depends on what, why, in which order, and what if.
import {
  depend,
  order,
  whatIfAnswer,
  why,
  type Depend,
  type DependAsked,
  type Order,
  type OrderAsked,
  type WhatIfAnswer,
  type WhatIfAsked,
  type Why,
  type WhyAsked,
} from "../contract/plan.ts";
import { ask } from "./api.ts";

/** What some things need, and what needs them. */
export const askDepend = (asked: DependAsked): Promise<Depend> => ask("depend", depend, { body: asked });
/** Why one thing depends on another. */
export const askWhy = (asked: WhyAsked): Promise<Why> => ask("why", why, { body: asked });
/** The order of work. */
export const askOrder = (asked: OrderAsked): Promise<Order> => ask("order", order, { body: asked });
/** What follows from suppositions. */
export const askWhatIf = (asked: WhatIfAsked): Promise<WhatIfAnswer> => ask("what-if", whatIfAnswer, { body: asked });
