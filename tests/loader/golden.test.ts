// The facts of the two real articles are as many as they were: what grew or shrank is told.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changedCounts, goldenCounts, type Counts } from "../../.ci/golden-counts.ts";
import { factFolders } from "../../data/files/folders.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { readOwn } from "./own-facts.ts";

test("counts by kind and type are those of the golden file", () => {
  const golden = JSON.parse(readFileSync(new URL("golden-counts.json", import.meta.url), "utf8")) as Counts;
  const changed = changedCounts(golden, goldenCounts(readFacts(factFolders([]), process.cwd()).facts));
  if (changed.length > 0) expect.fail(`the facts have changed:\n${changed.join("\n")}\nIf that is meant: npm run golden`);
});

test("what is counted is what the graph holds", () => {
  const own = goldenCounts(readOwn().facts);
  expect(own).toMatchObject({
    entities: { all: 16, Company: 3, Indicator: 6 },
    relations: { DEVELOPS: 1, LOCATED_IN: 4, SETS: 7, MEASURES: 12 },
    needs: { all: 15, ABOUT: 4, DEVELOPS: 1, LOCATED_IN: 1, REQUIRES: 2, SETS: 7 },
    "songxi-2031": {
      mentions: { entities: 11, places: 15 },
      targets: { all: 6, planned: 4, strive: 2 },
      observations: { growth: 2, level: 1 },
    },
    "songxi-2032": { relations: { UPDATES: 1, CONTRADICTS: 1 }, observations: { status: 1 } },
  });
});

test("a change names what grew and what shrank", () => {
  expect(changedCounts({ a: { all: 2, x: 2 }, gone: 1 }, { a: { all: 3, x: 1, y: 2 } })).toEqual([
    "a all: 2 → 3 (+1)",
    "a x: 2 → 1 (−1)",
    "gone: 1 → 0 (−1)",
    "a y: 0 → 2 (+2)",
  ]);
});
