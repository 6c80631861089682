// Circles, stages and the longest chain, beside what each word means.
import { describe, expect, test } from "vitest";
import { findCircles } from "../../cypher/plan/circles.ts";
import { longestChain } from "../../cypher/plan/longest.ts";
import { planNetOf, type PlanNet } from "../../cypher/plan/net.ts";
import { stagesOf } from "../../cypher/plan/stages.ts";
import { needing, plainNeeds, randomFrom, randomGraph, reachTable, relation, thing, unlike } from "./made-up-net.ts";

const GRAPHS = 2000;

/** A random net with some things of it and a switch, its needs among these as lists, and who reaches whom. */
function caseAt(seed: number) {
  const { things, relations } = randomGraph(seed, 10);
  const net = planNetOf(things, relations);
  const random = randomFrom(seed * 101);
  const doers = random() < 0.6;
  const within = [...net.ids.keys()].filter(() => random() < 0.85);
  const lists = plainNeeds(net, doers).map((list, from) => (within.includes(from) ? list.filter((to) => within.includes(to)) : []));
  const reaches = reachTable(lists);
  const group = (one: number) =>
    within.filter((other) => other === one || (reaches[one]?.[other] === true && reaches[other]?.[one] === true));
  const groups = [...new Map(within.map((one) => [group(one).join(), group(one)])).values()];
  return { net, within, doers, lists, reaches, groups };
}

test("on random graphs circles are what reaches each other both ways", () => {
  let some = 0;
  const wrong = unlike(GRAPHS, (seed) => {
    const { net, within, doers, groups } = caseAt(seed);
    const circles = findCircles(net, { within, doers });
    some += circles.length;
    return [[circles.map(({ members }) => members), groups.filter(({ length }) => length > 1)]];
  });
  expect(wrong).toEqual([]);
  expect(some).toBeGreaterThan(GRAPHS / 5);
});

test("on random graphs the circle shown is one, none is shorter, and its weakest hop rests on least", () => {
  const wrong = unlike(GRAPHS, (seed) => {
    const { net, within, doers, lists } = caseAt(seed);
    return findCircles(net, { within, doers }).flatMap(({ members, circle, weakest, isShortest }) => {
      const hops = circle.map((edge) => net.edges[edge]);
      const sources = (edge: number) => new Set(net.edges[edge]?.relations.flatMap((one) => net.relations[one]?.evidence ?? [])).size;
      const basis = (edge: number) => (net.edges[edge]?.stated === true ? 1 : 0);
      const least = circle.filter((edge) =>
        circle.every((other) => basis(edge) < basis(other) || (basis(edge) === basis(other) && sources(edge) <= sources(other))),
      );
      const inside = lists.map((list, from) => (members.includes(from) ? list.filter((to) => members.includes(to)) : []));
      return [
        [hops.map((hop) => hop?.to), [...hops.slice(1), hops[0]].map((hop) => hop?.from)],
        [hops.every((hop) => members.includes(hop?.from ?? -1)), true],
        [hops[0]?.from, Math.min(...hops.map((hop) => hop?.from ?? -1))],
        [circle.length, Math.min(...members.map((one) => shortestBack(inside, one)))],
        [
          [weakest, isShortest],
          [Math.min(...least), true],
        ],
      ];
    });
  });
  expect(wrong).toEqual([]);
});

function shortestBack(lists: readonly (readonly number[])[], start: number): number {
  let now = new Set(lists[start]);
  for (let hops = 1; hops <= lists.length; hops++) {
    if (now.has(start)) return hops;
    now = new Set([...now].flatMap((one) => lists[one] ?? []));
  }
  return Number.POSITIVE_INFINITY;
}

test("on random graphs every group stands one stage after the last that it needs", () => {
  const wrong = unlike(GRAPHS, (seed) => {
    const { net, within, doers, lists, groups } = caseAt(seed);
    const stages = stagesOf(net, { within, doers });
    const stageOf = new Map(stages.flatMap((stage, nth) => stage.flat().map((one) => [one, nth] as const)));
    const wanted = groups.map((group) => {
      const needed = group.flatMap((one) => lists[one] ?? []).filter((to) => !group.includes(to));
      return Math.max(-1, ...needed.map((to) => stageOf.get(to) ?? -99)) + 1;
    });
    return [
      [groups.map((group) => stageOf.get(group[0] ?? -1)), wanted],
      [
        stages
          .flat()
          .map((group) => group.join())
          .toSorted(),
        groups.map((group) => group.join()).toSorted(),
      ],
      [stages.every((stage) => stage.length > 0), true],
    ];
  });
  expect(wrong).toEqual([]);
});

test("on random graphs the longest chain is the first of the longest among all", () => {
  const wrong = unlike(GRAPHS, (seed) => {
    const { net, within, doers, lists, groups } = caseAt(seed);
    const next = groups.map((group) =>
      groups.filter((other) => other !== group && group.some((one) => lists[one]?.some((to) => other.includes(to)))),
    );
    const chains: number[][][] = [];
    const go = (chain: number[][]) => {
      chains.push(chain);
      for (const other of next[groups.indexOf(chain.at(-1) ?? [])] ?? []) go([...chain, other]);
    };
    for (const group of groups) go([group]);
    const firsts = (chain: number[][]) => chain.map((group) => String(group[0]).padStart(3, "0")).join();
    const best = chains.toSorted((a, b) => b.length - a.length || (firsts(a) < firsts(b) ? -1 : 1))[0] ?? [];
    const found = longestChain(net, { within, doers });
    const ends = found.edges.map((edge) => net.edges[edge]);
    return [
      [
        [found.groups, found.steps],
        [best, Math.max(0, best.length - 1)],
      ],
      [
        ends.map(
          (need, hop) => found.groups[hop]?.includes(need?.from ?? -1) === true && found.groups[hop + 1]?.includes(need?.to ?? -1) === true,
        ),
        ends.map(() => true),
      ],
      [ends.length, found.steps],
    ];
  });
  expect(wrong).toEqual([]);
});

describe("by hand", () => {
  const names = (net: PlanNet, groups: readonly (readonly number[])[]) => groups.map((group) => group.map((one) => net.ids[one]).join("+"));

  test("a circle is one group in the order and one thing in the longest chain", () => {
    const { things, relations } = needing("plant>grid", "plant>road", "grid>dam", "dam>loan", "loan>grid", "road>survey");
    const net = planNetOf(things, relations);
    expect(stagesOf(net).map((stage) => names(net, stage))).toEqual([["dam+grid+loan", "survey"], ["road"], ["plant"]]);
    expect(names(net, longestChain(net).groups)).toEqual(["plant", "road", "survey"]);
    expect(longestChain(net).steps).toBe(2);
  });

  test("an inferred hop is weaker than a stated one with fewer sources", () => {
    const net = planNetOf(
      ["a", "b", "c"].map((id) => thing(id)),
      [
        relation("a", "REQUIRES", "b"),
        relation("b", "REQUIRES", "c", { basis: "implied", evidence: ["demo-2025#1-2", "demo-2025#3-4"] }),
        relation("c", "REQUIRES", "a", { evidence: ["demo-2025#1-2", "demo-2025#3-4"] }),
      ],
    );
    expect(findCircles(net)[0]).toMatchObject({ circle: [0, 1, 2], weakest: 1 });
  });

  test("nothing, and one thing", () => {
    for (const things of [[], [thing("alone")]]) {
      const net = planNetOf(things, []);
      expect(findCircles(net)).toEqual([]);
      expect(stagesOf(net)).toEqual(things.length === 0 ? [] : [[[0]]]);
      expect(longestChain(net)).toEqual({ groups: things.map(() => [0]), edges: [], steps: 0 });
    }
  });

  test("everything in one ring of 5,000", () => {
    const { things, relations } = needing(...Array.from({ length: 5000 }, (_, n) => `n${n}>n${(n + 1) % 5000}`));
    const net = planNetOf(things, relations);
    const [circle, ...others] = findCircles(net);
    expect([circle?.members.length, circle?.circle.length, circle?.isShortest, others]).toEqual([5000, 5000, true, []]);
    expect(stagesOf(net)).toHaveLength(1);
    expect(longestChain(net).steps).toBe(0);
  });
});
