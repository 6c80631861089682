// In which order test files run: long ones first, and those on Neo4j spread out, so that no worker waits for another.
import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { needsOf } from "./needs.ts";

/** About how many seconds the long files take, alone on two cores; what is not named is reckoned by what it needs. */
export const LONG: Readonly<Record<string, number>> = {
  "page/accessible.test.ts": 200,
  "attacks/parameters.test.ts": 100,
  "loader/kill.test.ts": 85,
  "attacks/safe-neo4j.test.ts": 70,
  "cypher/queries.test.ts": 65,
  "cypher/real-graph.test.ts": 65,
  "cypher/made-up-both.test.ts": 65,
  "console/shell.test.ts": 60,
  "loader/command-line.test.ts": 60,
  "gate/servers.test.ts": 50,
  "server/private.test.ts": 50,
  "page/hostile.test.ts": 50,
  "console/attacks.test.ts": 45,
  "attacks/stored.test.ts": 45,
  "page/targets.test.ts": 45,
  "loader/export-command.test.ts": 40,
  "cypher/neo4j-faults.test.ts": 35,
  "server/plan.test.ts": 35,
  "page/cypher-editor.test.ts": 35,
};
/** About how many seconds a file takes that needs this; the first that fits counts. */
const USUAL = [
  ["neo4j", 18],
  ["chromium", 18],
  ["process", 13],
] as const;
const QUICK = 1;
/** At most so many files at once have their turn on the two Neo4j servers. */
const ON_NEO4J = 2;

export type Weighed = { readonly file: string; readonly seconds: number; readonly neo4j: boolean };

/** Files of the tests' folder as workers should take them: whoever is free takes the longest that need not wait for a Neo4j in use. */
export function inOrder(files: readonly Weighed[], workers: number): Weighed[] {
  const left = files.toSorted((a, b) => b.seconds - a.seconds || (a.file < b.file ? -1 : 1));
  const atWork = Array.from({ length: Math.max(1, workers) }, () => ({ until: 0, neo4j: false }));
  const places = Math.max(1, Math.min(ON_NEO4J, Math.floor(workers / 2)));
  const order: Weighed[] = [];
  while (left.length > 0) {
    const free = atWork.reduce((first, one) => (one.until < first.until ? one : first));
    const inUse = atWork.filter((one) => one !== free && one.neo4j && one.until > free.until).length;
    const wanted = inUse < places;
    const fits = left.findIndex(({ neo4j }) => neo4j === wanted);
    const [next] = left.splice(Math.max(fits, 0), 1);
    if (!next) break;
    free.until += next.seconds;
    free.neo4j = next.neo4j;
    order.push(next);
  }
  return order;
}

/** A file of the tests' folder with what is known of it. */
export function weighed(file: string, testsFolder: string): Weighed {
  const needs = needsOf([file], testsFolder);
  const name = relative(testsFolder, file).replaceAll("\\", "/");
  const usual = USUAL.find(([need]) => needs.has(need))?.[1] ?? QUICK;
  return { file, seconds: LONG[name] ?? usual, neo4j: needs.has("neo4j") };
}

/** Vitest's own order, but for {@link inOrder}. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const at = new Map(files.map((file) => [file.moduleId, file]));
    const order = inOrder(
      [...at.keys()].map((file) => weighed(file, import.meta.dirname)),
      this.ctx.config.maxWorkers,
    );
    return order.flatMap(({ file }) => at.get(file) ?? []);
  }
}
