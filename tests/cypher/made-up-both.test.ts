// Every query gives the same rows on both engines on our own made-up articles: the small town and the prefecture.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CATALOGUE } from "../../cypher/catalogue.ts";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort, Parameters } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { factFolders } from "../../data/files/folders.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { lines } from "../neo4j/lines.ts";
import { askedOnce } from "./asked-once.ts";
import { graphOn } from "./benches.ts";
import { parametersTried } from "./tried.ts";

const WORLDS = [
  { world: "the small town", folders: ["tests/articles/facts"] },
  { world: "the prefecture", folders: factFolders([], true) },
] as const;

describe.each(WORLDS)("$world:", ({ folders }) => {
  const reading = readFacts([...folders], process.cwd());
  let embedded: GraphPort;
  let parameters: Readonly<Record<string, readonly Parameters[]>>;
  const asked = askedOnce(() => embedded);
  const load = async (graph: GraphPort) => {
    await graph.ensureSchema();
    await loadFacts(graph, reading);
  };
  beforeAll(async () => {
    embedded = await openGraph({ engine: "embedded", path: ":memory:" });
    await load(embedded);
    parameters = await parametersTried(embedded);
  }, 120_000);
  afterAll(() => embedded.close());

  test("its facts have no faults", () => {
    expect(reading.faults).toEqual([]);
  });

  describe.each(lines())("on the embedded engine and Neo4j $line alike,", (line) => {
    const neo4j = graphOn({ title: line.line, line, inMemory: false });
    beforeAll(() => load(neo4j()), 120_000);

    test.each([...CATALOGUE.values()].map((query) => [query.name, query] as const))("%s", { timeout: 120_000 }, async (name, query) => {
      for (const params of parameters[name] ?? [query.example ?? {}]) {
        const [ours, theirs] = await Promise.all([asked(query, params), ask(neo4j(), query, params)]);
        expect({ params, rows: ours }).toEqual({ params, rows: theirs.rows });
      }
    });
  });
});
