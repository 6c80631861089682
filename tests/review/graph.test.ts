// Accepted facts in the graph, on every engine: loaded beside others, and gone without a trace when the acceptance is taken back.
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { factTexts, writeFacts } from "../../loader/review/own-facts.ts";
import { benches, graphOn } from "../cypher/benches.ts";
import { emptyGraph, exportOf, graphOf } from "../loader/graph-of.ts";
import { OWN_FACTS, temporaryFolder } from "../loader/own-facts.ts";
import { ARTICLE, assembled, decide, DEVELOPS, GRAIN } from "./made-up.ts";

describe.each(benches())("accepted facts on $title", (bench) => {
  const graph = graphOn(bench);
  beforeEach(() => emptyGraph(graph()));

  test("accepted, undone: the graph is the one before", async () => {
    const root = temporaryFolder();
    const folder = join(root, "facts", ARTICLE);
    const load = () => loadFacts(graph(), readFacts([OWN_FACTS, join(root, "facts")], root));
    const keep = (...decisions: Parameters<typeof assembled>[0]) => writeFacts(folder, factTexts(ARTICLE, assembled(decisions).lines));
    const [relation, target] = [decide(DEVELOPS, "accept"), decide(GRAIN, "accept")];

    expect(keep(relation)).toBe(true);
    await load();
    const one = await graphOf(graph());
    expect(keep(relation)).toBe(false);
    expect(keep(relation, target)).toBe(true);
    const { articles } = await load();
    expect(articles).toContainEqual(expect.objectContaining({ article: ARTICLE, outcome: "loaded" }));
    expect(await exportOf(graph())).toContain('"id":"t-yunling-2041-58"');

    expect(keep(relation, target, decide(GRAIN, "undo", { undoes: target.decision }))).toBe(true);
    await load();
    expect(await graphOf(graph())).toEqual(one);

    expect(keep(relation, decide(DEVELOPS, "undo", { undoes: relation.decision }))).toBe(true);
    expect((await load()).articles).toContainEqual(expect.objectContaining({ article: ARTICLE, outcome: "removed" }));
    const left = await exportOf(graph());
    for (const id of [ARTICLE, "songgu", "songgu-plant", "yunling"]) expect(left).not.toContain(`"id":"${id}"`);
  }, 120_000);
});
