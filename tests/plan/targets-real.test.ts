// The targets of the two real articles: how they stand, and the catalogue's own answers beside those worked out here.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { QUERIES } from "../../cypher/catalogue.ts";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { boardOf, type Board } from "../../cypher/plan/targets/board.ts";
import { between } from "../../cypher/plan/targets/between.ts";
import { calendarOf, dueBy } from "../../cypher/plan/targets/calendar.ts";
import { conflictsOf } from "../../cypher/plan/targets/conflicts.ts";
import type { BoardFacts } from "../../cypher/plan/targets/facts.ts";
import { readBoardFacts } from "../../cypher/plan/targets/read.ts";
import { sameSubject } from "../../cypher/plan/targets/subject.ts";
import { ask } from "../../cypher/query.ts";
import { factFolders } from "../../data/files/folders.ts";
import { STATUSES } from "../../data/model/verdicts.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";

let graph: GraphPort;
let facts: BoardFacts;
let board: Board;
beforeAll(async () => {
  graph = await openGraph({ engine: "embedded", path: ":memory:" });
  await loadFacts(graph, readFacts(factFolders([]), process.cwd()));
  facts = await readBoardFacts(async (query, params) => (await ask(graph, query, params)).rows);
  board = boardOf(facts);
});
afterAll(() => graph.close());

const row = (id: string) => board.rows.find((one) => one.id === id) ?? expect.fail(id);

test.each([
  ["t25-first-echelon", "met", "said", "o26-first-tier"],
  ["t25-provincial-historic-city", "met", "said", "o26-historic-city-title"],
  ["t25-national-historic-city", "underway", "promisedAgain", "t26-national-historic-city"],
  ["t25-central-city-leadership", "underway", "promisedAgain", "t26-central-city-leadership"],
  ["t26-phosphorus-cluster-early", "underway", "stage", "o26-phosphorus-cluster-stage"],
  ["t25-urbanisation-provincial-average", "noYardstick", "average", "o26-urbanisation-rate"],
  ["t26-double-ten", "noYardstick", "unnamed", null],
  ["t26-project-listing-rate", "noYardstick", "noBase", null],
  ["t25-move-in-before-festival", "noYardstick", "all", "o25-estate-moved-in"],
  ["t25-central-city-built-up-area", "notComparable", "differs", "o25-built-up-area-2022"],
  ["t26-complete-communities", "notComparable", "differs", "o25-complete-communities"],
  ["t26-industrial-investment-share", "notComparable", "differs", "o25-industrial-investment-since-plenary"],
  ["t25-no-large-scale-relapse", "notComparable", "differs", "o25-no-large-scale-relapse"],
  ["t25-double-hundred-city", "notComparable", "parts", "t25-central-city-built-up-area"],
  ["t26-farm-output-value", "notComparable", "differs", "o26-gdp"],
  ["t26-foreign-trade", "noFigure", "nothing", null],
])("%s is %s by the rule %s", (id, status, code, of) => {
  expect([row(id).status, row(id).reason.code, row(id).reason.of]).toEqual([status, code, of]);
});

describe("of every target", () => {
  test("the counts add up, and none is late: no figure is of the time of a deadline that has passed", () => {
    expect(STATUSES.reduce((sum, status) => sum + board.counts[status], 0)).toBe(facts.targets.length);
    expect(board.counts.late).toBe(0);
    expect(board.rows.filter(({ reason }) => reason.passed).length).toBeGreaterThan(3);
  });
  test("what is known of the earlier article alone is what it said itself", () => {
    const early = boardOf(facts, "2025-01");
    expect(early.rows.every(({ articles }) => articles.includes("zhaotong-2025"))).toBe(true);
    expect(
      early.rows.flatMap(({ series }) => series).every(({ evidence }) => evidence.every((place) => place.startsWith("zhaotong-2025#"))),
    ).toBe(true);
    expect(early.counts).toMatchObject({ met: 0, late: 0 });
  });
  test("it has evidence, words in both languages, and a reason that names what it rests on", () => {
    for (const { evidence, sentence, rests, restsEvidence, reason } of board.rows) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(sentence.zh).toMatch(/。$/);
      expect(sentence.en).toMatch(/^\p{Lu}.*\.$/u);
      expect(rests.length === 0 || restsEvidence.length > 0).toBe(true);
      expect(reason.code === "differs").toBe(reason.differences.length > 0 && reason.code !== "onlyBase");
    }
  });
  test("the built-up area of the central city is not set against that of all towns", () => {
    expect(row("t25-central-city-built-up-area")).toMatchObject({
      latest: null,
      gap: { reason: "noFigure" },
      reason: { differences: ["subject"] },
    });
  });
});

test("what of the 2025 plans has no trace in 2026", () => {
  const { promises } = between(facts, { a: "zhaotong-2025", b: "zhaotong-2026" });
  const silent = promises.filter(({ trace }) => trace === "none").map(({ target }) => target);
  expect(silent).toContain("t25-100bn-clusters");
  expect(silent).toContain("t25-central-city-population");
  expect(silent).not.toContain("t25-first-echelon");
  expect(promises.length).toBe(facts.targets.filter(({ articles }) => articles.includes("zhaotong-2025")).length);
});

test("the one contradiction that the facts state is between 39% and 40.5%; no other pair is found by rule", () => {
  const found = conflictsOf(facts);
  expect(found.filter(({ sort }) => sort === "contradicts").map(({ a, b }) => [a, b])).toEqual([
    ["o25-urbanisation-rate-2022", "o26-urbanisation-gain"],
  ]);
  expect(found.filter(({ sort }) => sort === "perhaps")).toEqual([]);
});

describe("the catalogue answers alike:", () => {
  test("figures beside each target", async () => {
    const { rows } = await ask(graph, QUERIES["targets-with-figures"], {});
    const worked = facts.targets.flatMap((target) =>
      facts.observations
        .filter(
          (figure) =>
            figure.indicatorId === target.indicatorId && target.about.some(({ id }) => figure.about.some((other) => other.id === id)),
        )
        .map((figure) => `${target.id} ${figure.id}`),
    );
    expect(rows.map(({ id, figure }) => `${id} ${figure}`)).toEqual(worked.toSorted());
    const beside = new Set(board.rows.flatMap(({ id, series }) => series.map((figure) => `${id} ${figure.id}`)));
    expect(worked.filter((pair) => !beside.has(pair))).toEqual([]);
    expect(facts.targets.some((target) => facts.observations.some((figure) => sameSubject(target, figure) === "same"))).toBe(true);
  });
  test("statements about statements", async () => {
    const { rows } = await ask(graph, QUERIES.statements, {});
    const stated = conflictsOf(facts).filter(({ sort }) => sort !== "perhaps");
    const key = (a: string, b: string) => [a, b].toSorted().join(" ");
    expect(rows.map(({ from, to }) => key(from, to)).toSorted()).toEqual(stated.map(({ a, b }) => key(a, b)).toSorted());
  });
  test.each(["2024-12-31", "2025-12-31", "2026-01-15", "2028-12-31"])("what falls by %s", async (date) => {
    const { rows } = await ask(graph, QUERIES["due-by"], { date });
    const { due, perhaps } = dueBy(calendarOf(facts), date);
    const ids = (sure: boolean) => rows.flatMap((one) => (one.sure === sure ? one.id : [])).toSorted();
    expect([ids(true), ids(false)]).toEqual([due, perhaps].map((items) => items.map(({ id }) => id).toSorted()));
  });
});
