// What an earlier article planned and a later one reports, and what has no counterpart.
import { between as betweenArticles, type Between as Found } from "../../../cypher/plan/targets/between.ts";
import { sentenceOf } from "../../../cypher/plan/targets/board.ts";
import type { BoardFacts } from "../../../cypher/plan/targets/facts.ts";
import { entitiesThenAndNow, thenAndNow } from "../../../cypher/plan/targets/then-now.ts";
import { between, type PromiseTold } from "../../contract/between.ts";
import { betweenAsked } from "../../contract/plan-asked.ts";
import { boardFacts, namedIn, needArticles } from "../board-facts.ts";
import { route } from "../route.ts";

export const betweenRoute = route({
  method: "POST",
  path: "/api/between",
  body: betweenAsked,
  answer: between,
  handle: async (call) => {
    const facts = await boardFacts(call);
    const { a, b } = call.body;
    needArticles(facts, [a, b]);
    const found = betweenArticles(facts, { a, b });
    const { unannouncedFigures, unannouncedThings, neverBefore, silentThings } = found;
    const lines = thenAndNow(facts, found);
    const entities = entitiesThenAndNow(facts, found);
    const promises = promisesOf(facts, found);
    const named = [
      ...[...lines, ...entities].flatMap((one) => [...one.planned, ...one.reportedThen, ...one.plannedNow, ...one.reported]),
      ...lines.flatMap(({ others }) => others),
      ...entities.map(({ id }) => id),
      ...promises.flatMap(({ target, by, since, standing }) => [target, ...by, ...since.by, ...(standing?.rests ?? [])]),
      ...unannouncedFigures,
      ...unannouncedThings,
      ...silentThings,
    ];
    return { a, b, ...namedIn(facts, named), lines, entities, promises, unannouncedFigures, unannouncedThings, neverBefore, silentThings };
  },
});

function promisesOf(facts: BoardFacts, { promises }: Found): PromiseTold[] {
  const figures = new Map([...facts.targets, ...facts.observations].map((figure) => [figure.id, figure]));
  const targets = new Map(facts.targets.map((target) => [target.id, target]));
  return promises.map(({ target, trace, by, since, named, standing }) => {
    const promise = { target, trace, by, since, named };
    const own = targets.get(target);
    if (!own || !standing) return { ...promise, standing: null };
    const { status, reason, rests } = standing;
    return { ...promise, standing: { status, ...sentenceOf(reason, own, figures.get(reason.of ?? "")), rests } };
  });
}
