// Who needs whom, derived from relations by the dependency sense of their types.
import { expect, test } from "vitest";
import { deriveNeeds, type NeedSource } from "../../data/model/needs.ts";

const relation = (from: string, type: NeedSource["relation"], to: string, more: Partial<NeedSource> = {}): NeedSource => ({
  from,
  relation: type,
  to,
  fromKind: "Project",
  toKind: "Project",
  evidence: [`a#1-2`],
  anyOf: null,
  ...more,
});

test("the sense of the type says which end needs the other", () => {
  const needs = deriveNeeds([relation("plant", "REQUIRES", "water"), relation("builder", "DEVELOPS", "plant", { fromKind: "Company" })]);
  expect(needs.map(({ from, to, via }) => [from, to, via])).toEqual([
    ["plant", "builder", ["DEVELOPS"]],
    ["plant", "water", ["REQUIRES"]],
  ]);
});

test("the kinds decide where the sense depends on them", () => {
  expect(deriveNeeds([relation("plant", "LOCATED_IN", "park", { toKind: "Park" })])).toHaveLength(1);
  expect(deriveNeeds([relation("plant", "LOCATED_IN", "town", { toKind: "Place" })])).toEqual([]);
  expect(deriveNeeds([relation("plant", "SUPPORTS", "town", { toKind: "Place" })])).toEqual([]);
});

test("types and evidence of one pair are united, in order, and nothing needs itself", () => {
  const needs = deriveNeeds([
    relation("plant", "REQUIRES", "water", { evidence: ["a#90-99"] }),
    relation("water", "SUPPORTS", "plant", { evidence: ["a#9-12", "a#90-99"] }),
    relation("plant", "REQUIRES", "plant"),
  ]);
  expect(needs).toEqual([{ from: "plant", to: "water", via: ["REQUIRES", "SUPPORTS"], evidence: ["a#9-12", "a#90-99"], anyOf: null }]);
});

test("alternatives keep their group unless another relation needs the thing in any case", () => {
  const either = relation("plant", "REQUIRES", "canal", { anyOf: "water" });
  expect(deriveNeeds([either])[0]?.anyOf).toBe("water");
  expect(deriveNeeds([either, relation("canal", "SUPPORTS", "plant")])[0]?.anyOf).toBeNull();
  expect(deriveNeeds([relation("canal", "SUPPORTS", "plant"), either])[0]?.anyOf).toBeNull();
});
