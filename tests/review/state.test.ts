// What counts of the decisions on a reading: the last that is not undone, also where the reading has changed.
import { expect, test } from "vitest";
import type { RelationFact } from "../../data/model/facts.ts";
import { decision, keyed, standingDecisions, stateOf } from "../../data/model/review.ts";
import { CANDIDATES, decide, DEVELOPS, GRAIN, observation, target } from "./made-up.ts";

const stateAt = (key: string, decisions: Parameters<typeof stateOf>[1]) => stateOf(CANDIDATES, decisions).states.get(key)?.state;

test("keys name what is said, not where it stands: an equal figure has the next number", () => {
  expect(CANDIDATES.map(({ key }) => key)).toEqual([
    "article:yunling-2041",
    "entity:yunling",
    "entity:songgu",
    "entity:songgu-new",
    "entity:songgu-plant",
    "entity:i-grain",
    "entity:i-output",
    "mention:yunling",
    "mention:songgu",
    "mention:songgu-new",
    "mention:songgu-plant",
    "relation:songgu:DEVELOPS:songgu-plant",
    "relation:songgu-plant:LOCATED_IN:yunling",
    "target:i-grain:30万吨:1",
    "observation:i-output:8亿元:1",
  ]);
  const twice = keyed([{ fact: target }, { fact: observation }, { fact: { ...target, target: "t-2", at: ["1-2~00000000"] } }]);
  expect(twice.map(({ key }) => key)).toEqual([GRAIN, "observation:i-output:8亿元:1", "target:i-grain:30万吨:2"]);
  const near: Omit<RelationFact, "from" | "to"> = { relation: "NEAR", basis: "stated", at: ["1-2~00000000"] };
  const [one, other] = keyed([{ fact: { from: "b", to: "a", ...near } }, { fact: { from: "a", to: "b", ...near } }]);
  expect([one?.key, other?.key]).toEqual(["relation:a:NEAR:b", "relation:a:NEAR:b"]);
});

test("the last decision counts; an undo gives back the one before; an undo can be undone", () => {
  const accept = decide(GRAIN, "accept");
  const reject = decide(GRAIN, "reject");
  const undo = decide(GRAIN, "undo", { undoes: reject.decision });
  const redo = decide(GRAIN, "undo", { undoes: undo.decision });
  expect(stateAt(GRAIN, [])).toBe("pending");
  expect(stateAt(GRAIN, [accept])).toBe("accepted");
  expect(stateAt(GRAIN, [accept, reject])).toBe("rejected");
  expect(stateAt(GRAIN, [accept, reject, undo])).toBe("accepted");
  expect(stateAt(GRAIN, [accept, reject, undo, redo])).toBe("rejected");
  const first = decide(GRAIN, "undo", { undoes: accept.decision });
  expect(stateAt(GRAIN, [accept, first])).toBe("pending");
  expect(standingDecisions([accept, reject, undo]).map(({ decision: id }) => id)).toEqual([accept.decision]);
});

test("a decision on what the reading no longer has is kept and listed", () => {
  const gone = decide("relation:a:NEAR:b", "reject");
  const undone = decide("entity:nobody", "accept");
  const { states, gone: listed } = stateOf(CANDIDATES, [gone, undone, decide("entity:nobody", "undo", { undoes: undone.decision })]);
  expect(listed.map(({ of }) => of)).toEqual(["relation:a:NEAR:b"]);
  expect([...states.values()].every(({ state }) => state === "pending")).toBe(true);
});

test("a decision without what it needs is none", () => {
  expect(decision.safeParse(decide(DEVELOPS, "accept")).success).toBe(true);
  for (const lacking of ["correct", "merge", "split", "undo"] as const)
    expect(decision.safeParse(decide(DEVELOPS, lacking)).success).toBe(false);
  expect(decision.safeParse({ ...decide(DEVELOPS, "accept"), query: "MATCH" }).success).toBe(false);
});

test("a figure keeps the number it was decided under, although an equal one now stands before it", () => {
  const before = { ...target, about: ["songgu"], at: ["1-2~00000000"] };
  const rejected = decide(GRAIN, "reject", { seen: target });
  expect(keyed([{ fact: before }, { fact: target }], [rejected]).map(({ key }) => key)).toEqual(["target:i-grain:30万吨:2", GRAIN]);
  expect(keyed([{ fact: before }], [rejected]).map(({ key }) => key)).toEqual(["target:i-grain:30万吨:2"]);
  expect(keyed([{ fact: { ...target, due: "2046" } }], [rejected]).map(({ key }) => key)).toEqual([GRAIN]);
});
