// The order of the test files themselves: none is left out, long ones come first, and two on Neo4j do not meet.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inOrder, LONG, weighed, type Weighed } from "./order.ts";

const HERE = import.meta.dirname;
const FILES = readdirSync(HERE, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => weighed(join(HERE, name), HERE));

/** Who runs what, and when, if each file takes as long as it is said to. */
function played(order: readonly Weighed[], workers: number): { from: number; to: number; neo4j: boolean }[] {
  const free = Array.from({ length: workers }, () => 0);
  return order.map(({ seconds, neo4j }) => {
    const from = Math.min(...free);
    free[free.indexOf(from)] = from + seconds;
    return { from, to: from + seconds, neo4j };
  });
}

test("every file is there once, with any number of workers", () => {
  expect(FILES.length).toBeGreaterThan(150);
  for (const workers of [1, 2, 3, 16])
    expect(
      inOrder(FILES, workers)
        .map(({ file }) => file)
        .toSorted(),
    ).toEqual(FILES.map(({ file }) => file).toSorted());
});

test("what is said to be long is there, and comes before what is quick", () => {
  for (const name of Object.keys(LONG)) expect([name, existsSync(join(HERE, name))]).toEqual([name, true]);
  const order = inOrder(FILES, 2).map(({ seconds }) => seconds);
  expect(order.slice(-50)).toEqual(order.slice(-50).map(() => Math.min(...order)));
});

test("two workers are both at work to the end, and on Neo4j is one of them while there is something else", () => {
  const runs = played(inOrder(FILES, 2), 2);
  const ends = Math.max(...runs.map(({ to }) => to));
  const work = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  expect(ends - work / 2).toBeLessThan(5);
  const onNeo4j = runs.filter(({ neo4j }) => neo4j);
  const together = onNeo4j.flatMap((one, at) => onNeo4j.slice(at + 1).filter((other) => one.from < other.to && other.from < one.to));
  expect(onNeo4j.length).toBeGreaterThan(20);
  expect(together).toEqual([]);
});
