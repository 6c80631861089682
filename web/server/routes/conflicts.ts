// Statements side by side: conflicts, corroboration, look-alikes, and two indicators that a planner wants to compare.
import { agreeing, compareIndicators, conflictsIn, lookAlikes } from "../../../cypher/plan/targets/agreement.ts";
import { conflictsOf } from "../../../cypher/plan/targets/conflicts.ts";
import { conflicts } from "../../contract/conflicts.ts";
import { conflictsAsked } from "../../contract/plan-asked.ts";
import { boardFacts, namedIn, needArticles } from "../board-facts.ts";
import { Refusal } from "../problem.ts";
import { route } from "../route.ts";

export const conflictsRoute = route({
  method: "POST",
  path: "/api/conflicts",
  body: conflictsAsked,
  answer: conflicts,
  handle: async (call) => {
    const facts = await boardFacts(call);
    const { between: pair, indicators: two } = call.body;
    if (pair) needArticles(facts, [pair.a, pair.b]);
    const isIndicator = (id: string) => facts.things.some((thing) => thing.id === id && thing.kind === "Indicator");
    if (two && !two.every(isIndicator)) throw new Refusal("no-such-thing");
    const all = conflictsOf(facts);
    const pairs = conflictsIn(facts, all, pair);
    const alike = lookAlikes(facts, all, pair);
    const indicators = two ? compareIndicators(facts, ...two) : null;
    const groups = agreeing(pairs).map(({ members, pairs: own }) => ({ members, pairs: own.map((one) => pairs.indexOf(one)) }));
    const named = [...pairs, ...alike].flatMap(({ a, b }) => [a, b]);
    const compared = indicators ? [indicators.x, indicators.y, ...indicators.figures.flat()] : [];
    return { ...namedIn(facts, [...named, ...compared]), pairs, agreeing: groups, alike, indicators };
  },
});
