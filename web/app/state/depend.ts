// What the screen Depend asks for, and its answers as far as they are here.
import type { Brief } from "../../contract.ts";
import type { Depend, DependAsked, DependItem, Order, OrderAsked, WhatIfAnswer, WhatIfAsked, Why, WhyAsked } from "../../contract/plan.ts";
import type { BriefAsked } from "../../contract/plan-asked.ts";
import { answerTo, type Want } from "./answers.ts";
import { memo } from "./derive.ts";
import type { Loaded, State, View } from "./state.ts";

type Things = Readonly<Record<string, Brief>>;

const netOf = ({ doers, statedOnly, without }: View) => ({ doers, statedOnly, without: [...without] });
const want = <A, T>(name: string, asked: A, ask: (asked: A) => Promise<T>): Want<T> => ({
  key: `${name} ${JSON.stringify(asked)}`,
  ask: () => ask(asked),
});

/** The question behind the drawing; null where there is nothing to start from. */
export function dependAsked(view: View): DependAsked | null {
  if (view.screen !== "depend" || view.of.length === 0) return null;
  return { of: [...view.of], way: view.way, depth: view.depth === "all" ? null : view.depth, contains: view.contains, ...netOf(view) };
}

const dependWant = memo(
  (state) => [state.view],
  ({ view }): Want<Depend> | null => {
    const asked = dependAsked(view);
    return asked && want("depend", asked, async (it) => (await import("../api-plan.ts")).askDepend(it));
  },
);

/** What hangs together with the starts. */
export const dependAnswer = (state: State): Loaded<Depend> | undefined => answerTo(state, dependWant(state));

/** The last answer to the drawing's question that came: it stays in sight while the next is on its way. */
let before: Depend | null = null;
export function dependNow(state: State): Depend | null {
  const answer = dependAnswer(state);
  if (answer?.is === "here") before = answer.value;
  else if (state.view.of.length === 0 || answer?.is === "failed" || !isKept(state, before)) before = null;
  return before;
}

/** What was read before everything was read anew is of another graph. */
const isKept = ({ answers }: State, answer: Depend | null) =>
  Object.values(answers).some((one) => one.is === "here" && one.value === answer);

/** How the chosen thing hangs together with the starts: its item, and the start at the end of its chain. */
export type Chosen = { readonly item: DependItem; readonly start: string };

/** The chosen thing in the answer; null where none is chosen or it is not in it. */
export const chosenItem = memo(
  (state) => [state.view.why, state.view.of, dependNow(state)],
  (state): Chosen | null => {
    const answer = dependNow(state);
    const { why } = state.view;
    if (!answer || why === null || answer.starts.includes(why)) return null;
    const item = answer.items.filter(({ id }) => id === why).toSorted((a, b) => a.step - b.step)[0];
    if (!item) return null;
    const chain = chainOf(answer, item);
    return { item, start: chain.at(-1) ?? "" };
  },
);

/** The things of one shortest chain, from an item to the start. */
export function chainOf({ items, starts }: Pick<Depend, "items" | "starts">, item: DependItem): readonly string[] {
  const things = [item.id];
  for (let at: DependItem | undefined = item; at && things.length <= items.length + 1;) {
    const { via, side }: DependItem = at;
    things.push(via);
    at = starts.includes(via) ? undefined : items.find((one) => one.id === via && one.side === side);
  }
  return things;
}

/** Why the chosen thing hangs together with its start. */
export function whyAsked(state: State): WhyAsked | null {
  const chosen = state.view.screen === "depend" ? chosenItem(state) : null;
  if (!chosen || chosen.start === "") return null;
  const { item, start } = chosen;
  const [a, b] = item.side === "needs" ? [start, item.id] : [item.id, start];
  return { a, b, contains: state.view.contains && item.contained ? item.side : null, ...netOf(state.view) };
}

const whyWant = memo(
  (state) => [chosenItem(state), state.view],
  (state): Want<Why> | null => {
    const asked = whyAsked(state);
    return asked && want("why", asked, async (it) => (await import("../api-plan.ts")).askWhy(it));
  },
);
export const whyAnswer = (state: State): Loaded<Why> | undefined => answerTo(state, whyWant(state));

/** The order of work among what hangs together with the starts. */
function orderAsked(view: View): OrderAsked | null {
  return view.screen === "depend" && view.of.length > 0 ? { of: [...view.of], way: view.way, ...netOf(view) } : null;
}

const orderWant = memo(
  (state) => [state.view],
  ({ view }): Want<Order> | null => {
    const asked = view.tab === "order" || view.tab === "longest" ? orderAsked(view) : null;
    return asked && want("order", asked, async (it) => (await import("../api-plan.ts")).askOrder(it));
  },
);
export const orderAnswer = (state: State): Loaded<Order> | undefined => answerTo(state, orderWant(state));

/** What is supposed, as a question; null where nothing is. */
function whatIfAsked(view: View): WhatIfAsked | null {
  const suppose = Object.entries(view.supposed).map(([id, { mark, months }]) => ({ id, mark, months }));
  return view.screen === "depend" && suppose.length > 0 ? { suppose, ...netOf(view) } : null;
}

const whatIfWant = memo(
  (state) => [state.view],
  ({ view }): Want<WhatIfAnswer> | null => {
    const asked = whatIfAsked(view);
    return asked && want("what-if", asked, async (it) => (await import("../api-plan.ts")).askWhatIf(it));
  },
);
export const whatIfAnswer = (state: State): Loaded<WhatIfAnswer> | undefined => answerTo(state, whatIfWant(state));

/** What a briefing of the tab in view tells. */
export const dependBriefed = memo(
  (state) => [state.view, chosenItem(state)],
  (state): BriefAsked["of"] | null => {
    const { view } = state;
    const [depend, why, order, late] = [dependAsked(view), whyAsked(state), orderAsked(view), whatIfAsked(view)];
    if (view.tab === "why" && why) return { is: "why", asked: why };
    if ((view.tab === "order" || view.tab === "longest") && order) return { is: "order", asked: order };
    if (view.tab === "late" && late) return { is: "what-if", asked: late };
    return depend && { is: "depend", asked: depend };
  },
);

/** All that the screen wants to know now. */
export function dependWants(state: State): readonly Want<unknown>[] {
  return [dependWant, whyWant, orderWant, whatIfWant].flatMap((one) => one(state) ?? []);
}

/** Things by id, as the answers name them, over what the page knew. */
export const dependThings = memo(
  (state) => [state.things, dependNow(state), whyAnswer(state), orderAnswer(state), whatIfAnswer(state)],
  (state): Things => {
    const named: Record<string, Brief> = { ...state.things };
    const answers = [whyAnswer(state), orderAnswer(state), whatIfAnswer(state)];
    for (const answer of answers) if (answer?.is === "here") for (const thing of answer.value.things) named[thing.id] = thing;
    for (const thing of dependNow(state)?.things ?? []) named[thing.id] = thing;
    return named;
  },
);
