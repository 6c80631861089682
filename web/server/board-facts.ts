// What the planner's answers about targets rest on, read once per load.
import type { BoardFacts } from "../../cypher/plan/targets/facts.ts";
import { readBoardFacts } from "../../cypher/plan/targets/read.ts";
import type { Comparison } from "../contract.ts";
import { Refusal } from "./problem.ts";
import type { Call } from "./route.ts";
import { briefOf } from "./rows/brief.ts";
import { observationOf, targetOf } from "./rows/figure.ts";

/** Articles, targets, figures, relations and things; of a graph without private persons where they are left out. */
export function boardFacts({ kept }: Pick<Call<never, never>, "kept">): Promise<BoardFacts> {
  return kept("board-facts", (ask) => readBoardFacts((query, params) => ask(query, params as never)));
}

/** Refuses ids that are no article. */
export function needArticles({ articles }: BoardFacts, ids: readonly string[]): void {
  if (ids.some((id) => !articles.some((article) => article.id === id))) throw new Refusal("no-such-article");
}

/** These targets, figures and things as the page needs them, with the things and indicators that the figures name. */
export function namedIn(facts: BoardFacts, ids: Iterable<string>): Pick<Comparison, "things" | "targets" | "observations"> {
  const wanted = new Set(ids);
  const [targets, observations] = [
    facts.targets.filter(({ id }) => wanted.has(id)).map(targetOf),
    facts.observations.filter(({ id }) => wanted.has(id)).map(observationOf),
  ];
  for (const { indicatorId, about } of [...targets, ...observations])
    for (const id of [indicatorId, ...about.map((one) => one.id)]) wanted.add(id);
  return { things: facts.things.filter(({ id }) => wanted.has(id)).map(briefOf), targets, observations };
}
