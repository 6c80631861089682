// The made-up example and its answers written by hand: status and gap of every target, statements beside each other, the calendar.
import { beforeAll, describe, expect, test } from "vitest";
import { QUERIES } from "../../cypher/catalogue.ts";
import { calendarOf, dueBy } from "../../cypher/plan/targets/calendar.ts";
import { conflictsOf } from "../../cypher/plan/targets/conflicts.ts";
import type { BoardFacts } from "../../cypher/plan/targets/facts.ts";
import { gapOf } from "../../cypher/plan/targets/gap.ts";
import { readBoardFacts } from "../../cypher/plan/targets/read.ts";
import { standingsOf } from "../../cypher/plan/targets/status.ts";
import { clockOf } from "../../cypher/plan/targets/times.ts";
import { exampleGraph, expected } from "./example-graph.ts";

const asking = exampleGraph();
let facts: BoardFacts;
beforeAll(async () => {
  facts = await readBoardFacts(asking);
});

describe("targets", () => {
  const { today, targets, earlier } = expected("targets");

  test("every target has an expected answer", () => {
    expect([...standingsOf(facts).keys()].toSorted()).toEqual(targets.map(({ target }) => target).toSorted());
  });

  test.each(targets)("$target: $status", ({ target, status, on, differs, gap, growthPerYear }) => {
    const standing = standingsOf(facts, today).get(target) ?? expect.fail("no standing");
    expect([standing.status, standing.reason.of]).toEqual([status, on]);
    if (differs) expect(standing.reason.differences).toContain(differs);
    if (!gap) return;
    const promised = facts.targets.find(({ id }) => id === target) ?? expect.fail("no target");
    const figure = facts.observations.find(({ id }) => id === standing.latest) ?? expect.fail("no figure");
    const found = gapOf(promised, figure, clockOf(facts.articles).timeOf(figure), today);
    expect(found).toMatchObject({ reason: null, gap: { value: gap[0], unit: gap[1] } });
    if (growthPerYear !== undefined) expect(found).toMatchObject({ perYear: { compound: growthPerYear } });
  });

  test.each(earlier)("$target as known on $asOf: $status", ({ asOf, target, status, on }) => {
    const standing = standingsOf(facts, asOf).get(target);
    expect([standing?.status, standing?.reason.of]).toEqual([status, on]);
  });

  test("what stands beside a target without a figure is there, and speaks of its subject", async () => {
    const said = targets.flatMap(({ target, alsoSaid }) => (alsoSaid === undefined ? [] : [{ target, alsoSaid }]));
    expect(said).not.toEqual([]);
    const links = await asking(QUERIES["all-links"], {});
    const about = (id: string) => links.flatMap(({ from, relation, to }) => (from === id && relation === "ABOUT" ? to : []));
    for (const { target, alsoSaid } of said) expect(about(alsoSaid)).toEqual(about(target));
  });
});

test("statements that differ, agree, update, or only look alike", () => {
  const { contradictions, corroborations, updates, lookAlike } = expected("statements");
  const found = (sort: string) =>
    new Set(conflictsOf(facts).flatMap(({ sort: own, a, b }) => (own === sort ? [a, b].toSorted().join(" ") : [])));
  const wanted = (pairs: typeof updates) => new Set(pairs.map(({ pair }) => pair.toSorted().join(" ")));
  expect(found("contradicts")).toEqual(wanted(contradictions));
  expect(found("corroborates")).toEqual(wanted(corroborations));
  expect(found("updates")).toEqual(wanted(updates));
  expect(found("notComparable")).toEqual(wanted(lookAlike));
  expect(found("perhaps")).toEqual(new Set());
});

describe("calendar", () => {
  const wanted = expected("calendar");

  test("deadlines before and after today, and those that are not written", () => {
    const { items, undated } = calendarOf(facts);
    const deadlines = items.filter(({ what }) => what === "deadline");
    const on = (past: boolean) => deadlines.flatMap(({ id, side }) => ((side === "past") === past ? id : [])).toSorted();
    expect([on(true), on(false), undated.map(({ id }) => id)]).toEqual([wanted.passed, wanted.ahead, wanted.undated]);
    const inherited = deadlines.flatMap(({ id, basis }) => (basis === "inherited" ? id : []));
    expect(inherited.toSorted()).toEqual(wanted.inherited.targets);
  });

  test("events as the page dates them", () => {
    const events = calendarOf(facts).items.filter(({ what }) => what === "event");
    expect(events.map(({ id, from, to, basis }) => ({ id, from, to, basis }))).toEqual(
      wanted.events.map(({ id, from, to, basis }) => ({ id, from, to, basis })),
    );
  });

  test.each(wanted.dueBy)("due by $day", ({ day, after, due, perhaps }) => {
    const found = dueBy(calendarOf(facts), day);
    const ids = (items: typeof found.due) => items.flatMap(({ id, what, to }) => (what === "deadline" && to > after ? id : [])).toSorted();
    expect([ids(found.due), ids(found.perhaps)]).toEqual([due, perhaps]);
  });
});
