// The closure over needs, beside a plain search that reads the loader's needs.
import { describe, expect, test } from "vitest";
import { chainTo, closureOf, type ClosureItem } from "../../cypher/plan/closure.ts";
import { planNetOf, type PlanRelation, type PlanThing, type Way } from "../../cypher/plan/net.ts";
import { DOERS } from "../../data/model/kinds.ts";
import { needing, needsOf, randomFrom, randomGraph, relation, thing, unlike } from "./made-up-net.ts";

const GRAPHS = 2000;

type Asked = { starts: string[]; way: Way; doers: boolean; contains: boolean };
type Found = Map<string, { step: number; contained: boolean }>;

/** By definition: repeat over all pairs until nothing is added. */
function plainly(things: readonly PlanThing[], relations: readonly PlanRelation[], { starts, way, doers, contains }: Asked): Found {
  const kind = new Map(things.map((one) => [one.id, one.kind]));
  const needs = needsOf(things, relations).map(({ from, to }) => (way === "needs" ? [from, to] : [to, from]));
  const parts = relations
    .filter((one) => one.relation === "PART_OF" && one.from !== one.to && kind.get(one.from) !== "Place" && kind.get(one.to) !== "Place")
    .map(({ from, to }) => [to, from]);
  const found: Found = new Map(starts.filter((id) => kind.has(id)).map((id) => [id, { step: 0, contained: false }]));
  const opened = (id: string) => starts.includes(id) || doers || !DOERS.has(kind.get(id) ?? "Project");
  const spread = (step: number, pairs: readonly (readonly string[])[], from: (id: string) => boolean, contained: boolean) => {
    const now = [...found].filter(([id, one]) => one.step === step && opened(id) && from(id)).map(([id]) => id);
    for (const [a = "", b = ""] of pairs) if (now.includes(a) && !found.has(b)) found.set(b, { step: step + 1, contained });
  };
  for (let step = 0; step < things.length; step++) spread(step, needs, () => true, false);
  if (contains)
    for (let step = 0; step < 2 * things.length; step++) {
      spread(step, [...needs, ...parts], (id) => found.get(id)?.contained === true, true);
      spread(step, parts, () => true, true);
    }
  for (const id of starts) found.delete(id);
  return found;
}

const askedAt = (seed: number, things: readonly PlanThing[]): Asked => {
  const random = randomFrom(seed * 7919);
  const starts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => things[Math.floor(random() * things.length)]?.id ?? "nobody");
  return { starts, way: random() < 0.5 ? "needs" : "needed", doers: random() < 0.4, contains: random() < 0.5 };
};

test("on random graphs it finds the same things at the same steps, and counts them", () => {
  const wrong = unlike(GRAPHS, (seed) => {
    const { things, relations } = randomGraph(seed);
    const asked = askedAt(seed, things);
    const { starts, way, doers, contains } = asked;
    const closure = closureOf(planNetOf(things, relations), starts, way, { doers, contains });
    const plain = plainly(things, relations, asked);
    const ours = closure.items.map(({ id, step, contained }) => `${id} ${step} ${contained}`);
    const theirs = [...plain].map(([id, { step, contained }]) => `${id} ${step} ${contained}`);
    const dependencies = [...plain.values()].filter((one) => !one.contained);
    const counts = {
      direct: dependencies.filter(({ step }) => step === 1).length,
      all: dependencies.length,
      contained: plain.size - dependencies.length,
      moreWithDoers: plainly(things, relations, { ...asked, doers: true }).size - plain.size,
    };
    return [
      [ours.toSorted(), theirs.toSorted()],
      [closure.counts, counts],
    ];
  });
  expect(wrong).toEqual([]);
});

test("on random graphs it is in order, and each item hangs on a chain of hops that exist, one step each", () => {
  const wrong = unlike(GRAPHS, (seed) => {
    const { things, relations } = randomGraph(seed);
    const net = planNetOf(things, relations);
    const { starts, way, ...switches } = askedAt(seed, things);
    const closure = closureOf(net, starts, way, switches);
    const order = closure.items.map(({ step, id }) => [step, -(things.find((one) => one.id === id)?.facts ?? 0), id] as const);
    const chains = closure.items.map((item) => ({ item, chain: chainTo(closure, item.at) }));
    const endsOf = ({ edge, part }: ClosureItem) => {
      const need = net.edges[edge];
      if (!need) return [net.at.get(relations[part]?.to ?? ""), net.at.get(relations[part]?.from ?? "")];
      return way === "needs" ? [need.from, need.to] : [need.to, need.from];
    };
    return [
      [order, order.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1))],
      [
        chains.map(({ chain }) => chain.map(({ step }) => step)),
        chains.map(({ item }) => Array.from({ length: item.step }, (_, n) => n + 1)),
      ],
      [chains.map(({ chain }) => closure.starts.includes(chain[0]?.from ?? -1)), chains.map(() => true)],
      [chains.map(({ chain }) => chain.some(({ part }) => part !== -1)), chains.map(({ item }) => item.contained)],
      [chains.flatMap(({ chain }) => chain.map(endsOf)), chains.flatMap(({ chain }) => chain.map(({ from, at }) => [from, at]))],
    ];
  });
  expect(wrong).toEqual([]);
});

test("on random graphs taking parts along changes nothing that is a dependency, and a depth only cuts", () => {
  const wrong = unlike(GRAPHS, (seed) => {
    const { things, relations } = randomGraph(seed);
    const net = planNetOf(things, relations);
    const { starts, way, doers } = askedAt(seed, things);
    const bare = closureOf(net, starts, way, { doers });
    const whole = closureOf(net, starts, way, { doers, contains: true });
    const cuts = [0, 1, 2].map((depth) => ({ depth, cut: closureOf(net, starts, way, { doers, contains: true, depth }) }));
    return [
      [whole.items.filter(({ contained }) => !contained), bare.items],
      ...cuts.flatMap(({ depth, cut }) => [
        [cut.items, whole.items.filter(({ step }) => step <= depth)] as const,
        [
          [cut.beyond, cut.counts],
          [whole.items.length - cut.items.length, whole.counts],
        ] as const,
      ]),
    ];
  });
  expect(wrong).toEqual([]);
});

describe("a list of projects with a target", () => {
  const things = [
    ...["cluster", "reserve", "ten", "utilities"].map((id) => thing(id)),
    thing("park", { kind: "Park" }),
    thing("started", { kind: "Target" }),
    thing("county", { kind: "Place" }),
    thing("road", { kind: "Infrastructure" }),
  ];
  const relations = [
    relation("reserve", "PART_OF", "cluster"),
    relation("ten", "PART_OF", "reserve"),
    relation("started", "ABOUT", "ten"),
    relation("reserve", "REQUIRES", "utilities"),
    relation("cluster", "LOCATED_IN", "park"),
    relation("county", "DEVELOPS", "park"),
    relation("county", "REQUIRES", "road"),
  ];
  const net = planNetOf(things, relations);
  const listed = (way: Way, more: object, ...ids: string[]) =>
    closureOf(net, ids, way, more).items.map(({ id, step, contained }) => `${step} ${id}${contained ? " (part)" : ""}`);

  test("the target hangs on the whole only when parts are taken along", () => {
    expect(listed("needed", {}, "cluster")).toEqual([]);
    expect(listed("needed", { contains: true }, "cluster")).toEqual(["1 reserve (part)", "2 ten (part)", "3 started (part)"]);
    expect(listed("needed", { contains: true }, "utilities")).toEqual(["1 reserve", "2 ten (part)", "3 started (part)"]);
    expect(listed("needs", { contains: true }, "started")).toEqual(["1 ten"]);
  });

  test("what a part needs, the whole needs only then; a place ends the chain", () => {
    expect(listed("needs", {}, "cluster")).toEqual(["1 park", "2 county"]);
    expect(listed("needs", { contains: true }, "cluster")).toEqual([
      "1 park",
      "1 reserve (part)",
      "2 county",
      "2 ten (part)",
      "2 utilities (part)",
    ]);
    expect(listed("needs", { doers: true }, "cluster")).toEqual(["1 park", "2 county", "3 road"]);
    expect(listed("needs", {}, "county")).toEqual(["1 road"]);
    expect(closureOf(net, ["cluster"], "needs").counts).toEqual({ direct: 1, all: 2, contained: 0, moreWithDoers: 1 });
  });

  test("an id that is gone is named, nothing is made of nothing", () => {
    expect(closureOf(net, ["gone", "park", "gone"], "needs")).toMatchObject({
      missing: ["gone"],
      starts: [net.at.get("park")],
      counts: { all: 1 },
    });
    expect(closureOf(planNetOf([], []), ["gone"], "needs")).toMatchObject({
      missing: ["gone"],
      items: [],
      counts: { all: 0, moreWithDoers: 0 },
    });
    expect(closureOf(net, [], "needs").items).toEqual([]);
  });
});

test("a chain of 20,000 and 5,000 dependants of one thing are found whole", () => {
  const long = planNetOf(...pair(needing(...Array.from({ length: 20_000 }, (_, n) => `n${n}>n${n + 1}`))));
  expect(closureOf(long, ["n0"], "needs").items.at(-1)).toMatchObject({ id: "n20000", step: 20_000 });
  const wide = planNetOf(...pair(needing(...Array.from({ length: 5000 }, (_, n) => `n${n}>hub`))));
  expect(closureOf(wide, ["hub"], "needed").counts).toEqual({ direct: 5000, all: 5000, contained: 0, moreWithDoers: 0 });
});

function pair({ things, relations }: { things: PlanThing[]; relations: PlanRelation[] }): [PlanThing[], PlanRelation[]] {
  return [things, relations];
}
