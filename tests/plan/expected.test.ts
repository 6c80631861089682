// The made-up example and its answers written by hand: closures, chains, order of work, what-if, all as expected.
import { beforeAll, describe, expect, test } from "vitest";
import { readPlan } from "../../cypher/plan/read.ts";
import { planNetOf, type PlanNet } from "../../cypher/plan/net.ts";
import { closureOf } from "../../cypher/plan/closure.ts";
import { whyChains } from "../../cypher/plan/chains.ts";
import { onEveryChain } from "../../cypher/plan/dominators.ts";
import { findCircles } from "../../cypher/plan/circles.ts";
import { stagesOf, startable } from "../../cypher/plan/stages.ts";
import { longestChain } from "../../cypher/plan/longest.ts";
import { gapsOf } from "../../cypher/plan/gaps.ts";
import type { Gap, Mark } from "../../data/model/planning.ts";
import { whatIf } from "../../cypher/plan/what-if.ts";
import { exampleGraph, expected } from "./example-graph.ts";

const asking = exampleGraph();
let net: PlanNet;
let stated: PlanNet;
beforeAll(async () => {
  const { things, relations } = await readPlan(asking);
  net = planNetOf(things, relations);
  stated = planNetOf(things, relations, { statedOnly: true });
});

const at = (id: string): number => net.at.get(id) ?? expect.fail(`no ${id}`);
const idsOf = (things: Iterable<number>): string[] => [...things].map((thing) => net.ids[thing] ?? "");
const sorted = (things: Iterable<number>): string[] => idsOf(things).toSorted();

test.each(expected("closure").cases)("$way of $of (doers $doers, stated $statedOnly, parts $contains)", (one) => {
  const found = closureOf(one.statedOnly ? stated : net, one.of, one.way === "needs" ? "needs" : "needed", one);
  expect([found.counts.direct, found.counts.all]).toEqual([one.direct, one.all]);
  if (one.moreWithDoers !== undefined) expect(found.counts.moreWithDoers).toBe(one.moreWithDoers);
  const steps: string[][] = [];
  for (const { id, step } of found.items) (steps[step - 1] ??= []).push(id);
  if (one.steps) expect(steps.map((ids) => ids.toSorted())).toEqual(one.steps);
  const ids = (contained: boolean) => found.items.flatMap((item) => (item.contained === contained ? item.id : [])).toSorted();
  if (one.contained) expect([ids(false), ids(true)]).toEqual([one.dependencies, one.contained]);
});

describe("chains", () => {
  test.each(expected("chains").cases)("why $from needs $to (doers $doers)", ({ from, to, doers = false, ...one }) => {
    const { chains, count, exact } = whyChains(net, at(from), at(to), { doers });
    const found = chains.map(({ things }) => idsOf(things));
    expect([count, exact]).toEqual([one.count, true]);
    if (one.chains) expect(new Set(found)).toEqual(new Set(one.chains));
    if (one.lengths) expect(found.map((chain) => chain.length - 1)).toEqual(one.lengths);
    if (one.shortest) expect(found[0]).toEqual(one.shortest);
    const hop = net.edges[chains[0]?.edges[0] ?? -1]?.relations ?? [];
    if (one.relations) expect(new Set(hop.map((index) => net.relations[index]?.relation))).toEqual(new Set(one.relations));
  });

  test.each(expected("chains").dominators)(
    "what lies on every chain from $from to $to (doers $doers)",
    ({ from, to, doers = false, on }) => {
      expect(idsOf(onEveryChain(net, [at(from)], [at(to)], { doers }) ?? expect.fail("no chain"))).toEqual(on);
    },
  );
});

describe("order of work", () => {
  const order = expected("order");
  const setOf = (id: string) => [at(id), ...closureOf(net, [id], "needs").items.map((item) => item.at)];

  test("circles, with their hops", () => {
    const found = findCircles(net).map(({ members, circle }) => ({
      things: sorted(members),
      hops: circle.map((edge) => idsOf([net.edges[edge]?.from ?? -1, net.edges[edge]?.to ?? -1]).join(" → ")).toSorted(),
    }));
    const wanted = order.circles.map(({ things, hops }) => ({ things, hops: hops.map((hop) => hop.join(" → ")).toSorted() }));
    expect(new Set(found)).toEqual(new Set(wanted));
  });

  test("stages: a circle is one group", () => {
    const found = stagesOf(net, { within: setOf(order.stages.of) });
    expect(found.map((stage) => new Set(stage.map(sorted)))).toEqual(order.stages.stages.map((stage) => new Set(stage)));
  });

  test.each(order.startable.cases)("what could start once $done is done", ({ done, could }) => {
    expect(sorted(startable(net, setOf(order.startable.of), new Set(done.map(at))).map((one) => one.at))).toEqual(could);
  });

  test("the longest chain", () => {
    const { steps, groups } = longestChain(net);
    expect(steps).toBe(order.longest.steps);
    for (const [nth, allowed] of [order.longest.first, ...order.longest.rest].entries())
      expect([allowed].flat()).toEqual(expect.arrayContaining(idsOf(groups[nth] ?? [])));
  });

  test("what nobody carries out, has no target, no deadline", () => {
    const gaps = gapsOf(net);
    const having = (gap: Gap, kinds: readonly string[]) =>
      sorted([...gaps].flatMap(([thing, own]) => (own.includes(gap) && kinds.includes(net.things[thing]?.kind ?? "") ? thing : [])));
    const built = ["Project", "Infrastructure"];
    expect(having("no-carrier", built)).toEqual(order.noCarrier.things);
    expect(having("no-target", built)).toEqual(order.noTarget.things);
    expect(having("no-deadline", ["Target"])).toEqual(order.noDeadline.targets);
  });
});

describe("what if", () => {
  test.each(expected("what-if").cases)("$if (doers $doers)", (one) => {
    const found = whatIf(net, Object.entries(one.if), one);
    expect(sorted(found.touched.map((touched) => touched.at))).toEqual(one.hit.toSorted());
    expect(new Set(found.touched.map(({ hit }) => hit))).toEqual(new Set(one.hit.length > 0 ? [one.as] : []));
    expect(sorted(found.targets)).toEqual(one.targets.toSorted());
    const ends = (edges: readonly number[]) => sorted(edges.map((edge) => net.edges[edge]?.to ?? -1));
    expect(found.otherWays.map(({ at: thing, lost, by }) => ({ thing: net.ids[thing], lost: ends(lost), by: ends(by) }))).toEqual(
      one.otherWays,
    );
    expect(found.contradictions.map(({ kind, id }) => ({ kind, id }))).toEqual(one.contradictions);
    if (Object.values<Mark>(one.if).includes("done")) return;
    const marked = Object.keys(one.if);
    const hanging = new Set(marked.flatMap((id) => closureOf(net, [id], "needed", { doers: one.doers }).items.map((item) => item.id)));
    for (const id of [...marked, ...one.hit]) hanging.delete(id);
    expect([...hanging].toSorted()).toEqual(one.stands.toSorted());
  });

  test("one thing marked in two ways", () => {
    const { contradictions, touched } = whatIf(net, expected("what-if").twice.marks);
    expect([contradictions.map(({ kind }) => kind), touched]).toEqual([["twice"], []]);
  });
});
