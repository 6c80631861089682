// What is not written, and what could start now.
import { describe, expect, test } from "vitest";
import { gapsOf } from "../../cypher/plan/gaps.ts";
import { planNetOf, type PlanNet } from "../../cypher/plan/net.ts";
import { startable } from "../../cypher/plan/stages.ts";
import { alternatives, randomFrom, randomGraph, relation, thing, unlike } from "./made-up-net.ts";

const GRAPHS = 2000;
const when = { from: "2026-01-01", to: "2026-12-31", basis: "stated" } as const;

describe("gaps", () => {
  const net = planNetOf(
    [
      thing("plant"),
      thing("dam", { kind: "Infrastructure" }),
      thing("firm", { kind: "Company" }),
      thing("town", { kind: "Place" }),
      thing("park", { kind: "Park", when }),
      thing("output", { kind: "Target", when }),
      thing("growth", { kind: "Target" }),
      thing("paper", { kind: "Article" }),
      thing("plan", { kind: "Policy" }),
    ],
    [
      relation("firm", "DEVELOPS", "plant"),
      relation("output", "ABOUT", "plant"),
      relation("town", "SETS", "output"),
      relation("paper", "SETS", "growth"),
      relation("growth", "ABOUT", "dam"),
      relation("plant", "REQUIRES", "dam", { basis: "implied" }),
      relation("firm", "SUPPORTS", "dam", { basis: "implied" }),
      relation("plan", "SUPPORTS", "plan"),
      relation("plan", "IMPLEMENTS", "park", { basis: "implied" }),
    ],
  );
  const gaps = (id: string, of: PlanNet = net) => gapsOf(of).get(of.at.get(id) ?? -1) ?? [];

  test("a company or a doer that builds, runs or sets it is a carrier; who supports it, another plan or the article is none", () => {
    expect(gaps("plant")).toEqual([]);
    expect(gaps("output")).toEqual([]);
    expect(gaps("growth")).toEqual(["no-carrier", "no-deadline"]);
    expect(gaps("dam")).toEqual(["no-carrier", "no-deadline"]);
    expect(gaps("park")).toEqual(["no-carrier", "no-target", "implied-only"]);
    expect(gaps("plan")).toEqual(["no-carrier", "no-target", "no-deadline", "implied-only"]);
    for (const id of ["firm", "town", "paper"]) expect(gaps(id)).toEqual([]);
  });

  test("a need that is stated elsewhere is no inference", () => {
    const alone = planNetOf(
      [thing("a", { kind: "Challenge" }), thing("b", { kind: "Challenge" })],
      [relation("a", "REQUIRES", "b", { basis: "implied" })],
    );
    expect([gaps("a", alone), gaps("b", alone)]).toEqual([["implied-only"], ["implied-only"]]);
  });
});

describe("what could start now", () => {
  const net = planNetOf(
    [
      ...["plant", "grid", "dam", "loan", "mine"].map((id) => thing(id)),
      thing("firm", { kind: "Company" }),
      thing("town", { kind: "Place" }),
    ],
    [
      relation("plant", "REQUIRES", "grid"),
      relation("plant", "REQUIRES", "dam", { anyOf: "power" }),
      relation("plant", "REQUIRES", "mine", { anyOf: "power" }),
      relation("firm", "DEVELOPS", "plant"),
      relation("firm", "DEVELOPS", "grid"),
      relation("town", "DEVELOPS", "dam"),
      relation("dam", "REQUIRES", "loan"),
      relation("loan", "REQUIRES", "dam"),
    ],
  );
  const started = (done: readonly string[], without: readonly string[] = []) =>
    startable(
      net,
      [...net.ids.keys()].filter((at) => !without.includes(net.ids[at] ?? "")),
      new Set(done.flatMap((id) => net.at.get(id) ?? [])),
    ).map(
      ({ at, unwritten, ready }) =>
        `${net.ids[at]}${unwritten ? " (nothing written)" : ` by ${ready.map((edge) => net.ids[net.edges[edge]?.to ?? -1]).join("+")}`}`,
    );

  test("who acts holds nothing back, a circle holds itself back, one of several is enough", () => {
    expect(started([])).toEqual(["grid (nothing written)", "mine (nothing written)"]);
    expect(started(["grid"])).toEqual(["mine (nothing written)"]);
    expect(started(["grid", "mine"])).toEqual(["plant by grid+mine"]);
    expect(started(["loan"])).toEqual(["dam by loan", "grid (nothing written)", "mine (nothing written)"]);
    expect(started([], ["loan"])).toEqual(["dam (nothing written)", "grid (nothing written)", "mine (nothing written)"]);
    expect(startable(net, [], new Set())).toEqual([]);
  });

  test("on random graphs nothing that is open among them is needed, in every group of needs", () => {
    const acts = new Set(["Place", "Organization", "Person", "Company", "Article"]);
    const wrong = unlike(GRAPHS, (seed) => {
      const { things, relations } = randomGraph(seed);
      const own = planNetOf(things, relations);
      const random = randomFrom(seed * 3);
      const inside = [...own.ids.keys()].filter(() => random() < 0.8);
      const done = new Set(inside.filter(() => random() < 0.3));
      const work = (at: number) => !acts.has(own.things[at]?.kind ?? "");
      const theirs = inside.filter((at) => {
        const needs = own.edges.filter(({ from, to }) => from === at && inside.includes(to) && work(to));
        const groups = alternatives(needs);
        return work(at) && !done.has(at) && groups.every((group) => group.some(({ to }) => done.has(to)));
      });
      return [[startable(own, inside, done).map(({ at }) => at), theirs]];
    });
    expect(wrong).toEqual([]);
  });
});
