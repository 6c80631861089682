// The made-up example in a graph, for tests, and the answers to it that were written by hand before any algorithm.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { ask, type Query } from "../../cypher/query.ts";
import { factFolders } from "../../data/files/folders.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { expectedSchemas, type Expected } from "./expected-schema.ts";

/** Call at the top of a file: the example, loaded once; gives what asks it. */
export function exampleGraph(): <P, R>(query: Query<P, R>, params: P) => Promise<R[]> {
  const opened: { port?: GraphPort } = {};
  beforeAll(async () => {
    opened.port = await openGraph({ engine: "embedded", path: ":memory:" });
    await loadFacts(opened.port, readFacts(factFolders([], true), process.cwd()));
  });
  afterAll(() => opened.port?.close());
  return async (query, params) => {
    if (!opened.port) throw new Error("the example is not loaded yet");
    return (await ask(opened.port, query, params)).rows;
  };
}

/** The expected answers of a file in `expected/`. Throws where the file is not as it has to be. */
export function expected<K extends keyof Expected>(name: K): Expected[K] {
  const json: unknown = JSON.parse(readFileSync(new URL(`expected/${name}.json`, import.meta.url), "utf8"));
  return expectedSchemas[name].parse(json) as Expected[K];
}
