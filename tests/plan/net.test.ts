// The net: its needs are those that the loader derives, its joints agree with each other.
import { describe, expect, test } from "vitest";
import { planNetOf, type Csr, type PlanNet } from "../../cypher/plan/net.ts";
import { DOERS } from "../../data/model/kinds.ts";
import { needsOf, randomGraph, relation, thing, unlike } from "./made-up-net.ts";

const GRAPHS = 2000;

const joints = (net: PlanNet, { head, other, edge }: Csr, turned = false) =>
  net.ids.flatMap((id, n) =>
    [...other.subarray(head[n], head[n + 1])].map((to, nth) => {
      const ends = [id, net.ids[to]];
      return `${(turned ? ends.toReversed() : ends).join(" ")} ${edge[(head[n] ?? 0) + nth]}`;
    }),
  );
const byEnds = (a: { readonly ends: string }, b: { readonly ends: string }) => (a.ends < b.ends ? -1 : 1);

test("on random graphs it has the loader's needs, with types, evidence and alternatives", () => {
  const wrong = unlike(GRAPHS, (seed) => {
    const { things, relations } = randomGraph(seed);
    const net = planNetOf(things, relations);
    const ours = net.edges.map(({ from, to, relations: behind, anyOf }) => ({
      ends: `${net.ids[from]} ${net.ids[to]}`,
      via: [...new Set(behind.map((one) => String(net.relations[one]?.relation)))].toSorted(),
      evidence: [...new Set(behind.flatMap((one) => net.relations[one]?.evidence ?? []))].toSorted(),
      anyOf,
    }));
    const theirs = needsOf(things, relations).map(({ from, to, via, evidence, anyOf }) => ({
      ends: `${from} ${to}`,
      via,
      evidence: evidence.toSorted(),
      anyOf,
    }));
    return [[ours.toSorted(byEnds), theirs.toSorted(byEnds)]];
  });
  expect(wrong).toEqual([]);
});

test("on random graphs both ways have the same joints, ends in order, parts without places", () => {
  const wrong = unlike(GRAPHS, (seed) => {
    const { things, relations } = randomGraph(seed);
    const net = planNetOf(things, relations);
    const kinds = new Map(things.map(({ id, kind }) => [id, kind]));
    const contained = relations.flatMap(({ from, relation: type, to }, index) =>
      type === "PART_OF" && from !== to && kinds.get(from) !== "Place" && kinds.get(to) !== "Place" ? [`${to} ${from} ${index}`] : [],
    );
    const ordered = [net.needs, net.needed, net.parts, net.wholes].flatMap(({ head, other }) =>
      net.ids.map((_, n) => [...other.subarray(head[n], head[n + 1])]),
    );
    return [
      [joints(net, net.needs), net.edges.map(({ from, to }, edge) => `${net.ids[from]} ${net.ids[to]} ${edge}`)],
      [joints(net, net.needed, true).toSorted(), joints(net, net.needs).toSorted()],
      [joints(net, net.parts).toSorted(), contained.toSorted()],
      [joints(net, net.wholes, true).toSorted(), contained.toSorted()],
      [ordered, ordered.map((ends) => ends.toSorted((a, b) => a - b))],
      [[...net.doer], net.things.map(({ kind }) => (DOERS.has(kind) ? 1 : 0))],
    ];
  });
  expect(wrong).toEqual([]);
});

describe("what counts can be narrowed", () => {
  const things = ["a", "b", "c"].map((id) => thing(id, { facts: id === "b" ? 9 : 1 }));
  const relations = [
    relation("a", "REQUIRES", "b", { basis: "implied" }),
    relation("b", "SUPPORTS", "a"),
    relation("b", "REQUIRES", "c", { basis: "implied", anyOf: "g" }),
    relation("b", "PART_OF", "c", { basis: "implied" }),
    relation("a", "REQUIRES", "nobody"),
  ];
  const edges = (net: PlanNet) => net.edges.map(({ from, to, stated }) => `${net.ids[from]} ${net.ids[to]} ${stated}`);

  test("most facts first, and a relation to nothing is passed over", () => {
    const net = planNetOf(things, relations);
    expect(net.ids).toEqual(["b", "a", "c"]);
    expect(edges(net)).toEqual(["b c false", "a b true"]);
    expect(net.edges[1]?.relations).toEqual([0, 1]);
    expect(net.relations).toBe(relations);
  });

  test("stated only, and without some types", () => {
    const stated = planNetOf(things, relations, { statedOnly: true });
    expect(edges(stated)).toEqual(["a b true"]);
    expect(stated.edges[0]?.relations).toEqual([1]);
    expect(stated.parts.other.length).toBe(0);
    expect(edges(planNetOf(things, relations, { without: ["SUPPORTS", "PART_OF"] }))).toEqual(["b c false", "a b false"]);
  });
});
