// Between the first and the newest article of the made-up example: the answers written by hand.
import { beforeAll, expect, test } from "vitest";
import { between, type Between } from "../../cypher/plan/targets/between.ts";
import { boardOf, type Board } from "../../cypher/plan/targets/board.ts";
import { readBoardFacts } from "../../cypher/plan/targets/read.ts";
import { exampleGraph, expected } from "./example-graph.ts";

const asking = exampleGraph();
const wanted = expected("between");
const targets = expected("targets");
let found: Between;
let board: Board;
beforeAll(async () => {
  const facts = await readBoardFacts(asking);
  found = between(facts, { a: wanted.first, b: wanted.newest });
  board = boardOf(facts, targets.today);
});

const promise = (id: string) => found.promises.find(({ target }) => target === id) ?? expect.fail(id);

test("kept, broken, changed, given up", () => {
  for (const { target, by } of wanted.kept)
    expect(promise(target)).toMatchObject({ trace: "reported", by: [by], standing: { status: "met" } });
  for (const { target, by } of wanted.broken)
    expect(promise(target)).toMatchObject({ trace: "reported", by: [by], standing: { status: "late" } });
  for (const { target, by } of wanted.changed) expect(promise(target)).toMatchObject({ trace: "told", by: [by] });
  for (const { target, by } of wanted.cancelled)
    expect(promise(target)).toMatchObject({ trace: "heldUp", by: [by], standing: { alsoSaid: [by] } });
});

test("promises and things of which no later article says anything, and what was never announced", () => {
  expect(
    found.promises
      .filter(({ since }) => since.trace === "none")
      .map(({ target }) => target)
      .toSorted(),
  ).toEqual(wanted.silent.targets);
  expect(found.silentThings).toEqual(wanted.silent.things);
  expect(found.neverBefore).toEqual(wanted.unannounced.things);
  expect(found.unannouncedThings).toEqual(wanted.unannounced.againstFirst);
});

test("on the board: statuses, what is said beside, and what was reached late", () => {
  for (const { target, status, alsoSaid, reachedAfterDeadline } of targets.targets) {
    const row = board.rows.find(({ id }) => id === target) ?? expect.fail(target);
    expect([target, row.status, row.alsoSaid.map(({ id }) => id)]).toEqual([target, status, alsoSaid === undefined ? [] : [alsoSaid]]);
    expect([target, row.reason.afterDeadline]).toEqual([target, reachedAfterDeadline === true]);
  }
});
