// The planner's questions over HTTP on the made-up prefecture, on every engine: answers written by hand, and the same by Cypher.
import { describe, expect, test } from "vitest";
import { QUERIES } from "../../cypher/catalogue.ts";
import { ask, type Query } from "../../cypher/query.ts";
import { factFolders } from "../../data/files/folders.ts";
import { DOERS } from "../../data/model/kinds.ts";
import type { Gap, Mark } from "../../data/model/planning.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import type { Hop } from "../../web/contract/plan.ts";
import { expected } from "../plan/example-graph.ts";
import { onEveryEngine } from "./on-engine.ts";
import { planAt } from "./plan-asked.ts";

const fill = async (port: Parameters<typeof loadFacts>[0]) => {
  await port.ensureSchema();
  await loadFacts(port, readFacts(factFolders([], true), process.cwd()));
};
const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id).toSorted();
const endsOf = (hops: readonly Hop[]): string[] => hops.map(({ from, to }) => `${from} ${to}`);

onEveryEngine({ fill }, (here) => {
  const plan = planAt(() => here.served.url);
  const rowsOf = async <P, R>(query: Query<P, R>, params: P) => (await ask(here.port, query, params)).rows;

  test.each(expected("closure").cases)("$way of $of (doers $doers, stated $statedOnly, parts $contains)", async (one) => {
    const { of, doers, statedOnly, contains } = one;
    const side = one.way === "needs" ? "needs" : "needed";
    const answer = await plan.depend(of, { way: side, doers, statedOnly, contains });
    const counts = answer.counts[side];
    expect([counts.direct, counts.all, counts.beyond, answer.unlisted]).toEqual([one.direct, one.all, 0, 0]);
    if (one.moreWithDoers !== undefined) expect(counts.moreWithDoers).toBe(one.moreWithDoers);
    const steps: string[][] = [];
    for (const { id, step } of answer.items) (steps[step - 1] ??= []).push(id);
    if (one.steps) expect(steps.map((ids) => ids.toSorted())).toEqual(one.steps);
    const ids = (contained: boolean) => idsOf(answer.items.filter((item) => item.contained === contained));
    if (one.contained) expect([ids(false), ids(true), counts.contained]).toEqual([one.dependencies, one.contained, one.contained.length]);
    expect(answer).toMatchObject({ starts: of, missing: [], leftOut: [] });
    expect(idsOf(answer.things)).toEqual([...new Set([...of, ...answer.items.map(({ id }) => id)])].toSorted());
    const joined = new Set(answer.hops.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
    expect(answer.items.filter(({ id, via }) => !joined.has(`${via} ${id}`))).toEqual([]);
    if (statedOnly || contains) return;
    const rows = await rowsOf(QUERIES.dependencies, { ids: [...of], doers, without: [] });
    expect(answer.items.map(({ step, id }) => `${step} ${id}`)).toEqual(
      rows.filter((row) => row.side === side).map(({ step, id }) => `${step} ${id}`),
    );
  });

  describe("what is told beside the closure", () => {
    test("all hops between what is drawn, also those off the shortest chains, with their relations", async () => {
      const answer = await plan.depend(["battery-plant"], { way: "needs" });
      const needs = await here.port.read({
        text: "MATCH (a:Thing)-[:NEEDS]->(b:Thing) WHERE a.id IN $ids AND b.id IN $ids RETURN a.id + ' ' + b.id AS hop ORDER BY hop",
        params: { ids: answer.things.map(({ id }) => id) },
      });
      expect(endsOf(answer.hops).toSorted()).toEqual(needs.rows.map(({ hop }) => hop));
      expect(answer.hops.length).toBeGreaterThan(answer.items.length);
      const water = answer.hops.filter(({ from, anyOf }) => from === "battery-plant" && anyOf !== null);
      expect(water.map(({ to }) => to).toSorted()).toEqual(["reclaimed-water-plant", "wuping-reservoir"]);
      const park = answer.hops.find(({ from, to }) => from === "battery-plant" && to === "jichuan-park");
      expect(park?.links.map((place) => answer.links[place]?.relation).toSorted()).toEqual(["LOCATED_IN", "REQUIRES"]);
    });

    test("depth cuts what is listed and counts what lies beyond; both ways at once", async () => {
      const [near, needs, needed] = await Promise.all([
        plan.depend(["cangping-bridge"], { depth: 1 }),
        plan.depend(["cangping-bridge"], { way: "needs" }),
        plan.depend(["cangping-bridge"], { way: "needed" }),
      ]);
      expect(near.items.every(({ step, via }) => step === 1 && via === "cangping-bridge")).toBe(true);
      expect(new Set(near.items.map(({ side }) => side))).toEqual(new Set(["needs", "needed"]));
      const { needs: ahead, needed: behind } = near.counts;
      expect([ahead.direct + ahead.beyond, behind.direct + behind.beyond]).toEqual([needs.items.length, needed.items.length]);
      expect([needs.counts, needed.counts]).toEqual([needed.counts, { needs: { ...ahead, beyond: 0 }, needed: { ...behind, beyond: 0 } }]);
    });

    test("in a circle a thing is on both sides", async () => {
      const { items } = await plan.depend(["data-centre"]);
      const sides = (id: string) => items.filter((item) => item.id === id).map(({ side, step }) => `${side} ${step}`);
      expect(sides("wind-farm")).toEqual(["needs 2", "needed 3"]);
      expect(sides("t42-racks")).toEqual(["needed 1"]);
    });

    test("types are counted also where they are left out now", async () => {
      const whole = await plan.depend(["battery-plant"], { way: "needs" });
      const without = await plan.depend(["battery-plant"], { way: "needs", without: ["REQUIRES"] });
      expect(without.types).toEqual(whole.types);
      expect(whole.types.reduce((sum, { count }) => sum + count, 0)).toBe(whole.links.length);
      expect(without.items.length).toBeLessThan(whole.items.length);
      expect(without.links.map(({ relation }) => relation)).not.toContain("REQUIRES");
      const rows = await rowsOf(QUERIES.dependencies, { ids: ["battery-plant"], doers: false, without: ["REQUIRES"] });
      expect(idsOf(without.items)).toEqual(idsOf(rows.filter(({ side }) => side === "needs")));
    });

    test("where nothing depends, what there is to see; what does not exist is named", async () => {
      const alone = await plan.depend(["garden-city"]);
      const links = await rowsOf(QUERIES["links-of"], { id: "garden-city" });
      expect(alone).toMatchObject({ items: [], hops: [], neighbours: links.length, types: [] });
      expect(links.length).toBeGreaterThan(0);
      const gone = await plan.depend(["nobody", "garden-city", "not-there"]);
      expect(gone).toMatchObject({ starts: ["garden-city"], missing: ["nobody", "not-there"], leftOut: [] });
      expect(await plan.depend(["nobody"])).toMatchObject({ starts: [], things: [], items: [], neighbours: 0, missing: ["nobody"] });
    });

    test("gaps of everything drawn are those of the catalogue", async () => {
      const { items, startGaps } = await plan.depend(["battery-plant"]);
      const told: Record<string, Gap[]> = { ...startGaps, ...Object.fromEntries(items.map(({ id, gaps }) => [id, gaps])) };
      const rows = await rowsOf(QUERIES.gaps, { ids: Object.keys(told) });
      expect(Object.fromEntries(Object.entries(told).filter(([, gaps]) => gaps.length > 0))).toEqual(
        Object.fromEntries(rows.map(({ id, gaps }) => [id, gaps])),
      );
      expect(rows.length).toBeGreaterThan(3);
    });
  });

  describe("why", () => {
    test.each(expected("chains").cases)("$from needs $to (doers $doers)", async ({ from, to, doers = false, ...one }) => {
      const answer = await plan.why(from, to, { doers });
      const chains = answer.chains.map(({ things }) => things);
      expect([answer.count, answer.exact]).toEqual([one.count, true]);
      if (one.chains) expect(new Set(chains)).toEqual(new Set(one.chains));
      if (one.lengths) expect(chains.map((things) => things.length - 1)).toEqual(one.lengths);
      if (one.shortest) expect(chains[0]).toEqual(one.shortest);
      const first = answer.chains[0]?.hops[0]?.links.map((place) => answer.links[place]?.relation);
      if (one.relations) expect(first?.toSorted()).toEqual(one.relations);
      for (const { things, hops } of answer.chains) expect(endsOf(hops)).toEqual(things.slice(1).map((end, n) => `${things[n]} ${end}`));
      expect(idsOf(answer.things)).toEqual([...new Set([from, to, ...chains.flat()])].toSorted());
    });

    test.each(expected("chains").dominators)("on every chain from $from to $to (doers $doers)", async ({ from, to, doers = false, on }) => {
      const { every, chains, count } = await plan.why(from, to, { doers });
      expect(every).toEqual(on);
      if (doers || chains.some(({ hops }) => hops.length > 6)) return;
      const rows = await rowsOf(QUERIES["on-every-chain"], { from, to });
      expect(rows.map(({ id, chains: n }) => [id, n])).toEqual(on.map((id) => [id, count]));
    });

    test("with parts a chain may go from the whole to what its parts need, or from a part to what its whole needs", async () => {
      const down = await plan.why("three-major-works", "finance-bureau", { contains: "needs" });
      expect(down.chains[0]?.hops[0]).toMatchObject({ from: "three-major-works", part: true });
      const part = down.chains[0]?.things[1] ?? "";
      const up = await plan.why(part, "jichuan", { contains: "needed" });
      expect(up.chains[0]).toMatchObject({ things: [part, "three-major-works", "jichuan"] });
      expect(up.chains[0]?.hops.map(({ part: isPart }) => isPart)).toEqual([true, false]);
      expect(await plan.why("three-major-works", "finance-bureau")).toMatchObject({ count: 0, chains: [], every: [] });
    });

    test("an end that does not exist is named", async () => {
      expect(await plan.why("battery-plant", "nobody")).toMatchObject({ count: 0, exact: true, missing: ["nobody"] });
    });
  });

  describe("order of work", () => {
    const wanted = expected("order");
    const gapped = (gaps: Record<string, Gap[]>, gap: Gap, ids: readonly string[]) =>
      Object.keys(gaps)
        .filter((id) => gaps[id]?.includes(gap) === true && ids.includes(id))
        .toSorted();

    test("stages of what a thing needs; a circle is one group", async () => {
      const { stages, startable } = await plan.order([wanted.stages.of]);
      const found = stages.map((stage) => new Set(stage.map((group) => group.toSorted())));
      expect(found).toEqual(wanted.stages.stages.map((stage) => new Set(stage)));
      const could = wanted.startable.cases.find(({ done }) => done.length === 0)?.could;
      expect(startable.toSorted()).toEqual(could);
    });

    test("of everything: circles with their weakest hop, the longest chain, gaps", async () => {
      const answer = await plan.order([]);
      const circles = answer.circles.map(({ members, hops }) => ({ things: members.toSorted(), hops: endsOf(hops).toSorted() }));
      expect(new Set(circles)).toEqual(
        new Set(wanted.circles.map(({ things, hops }) => ({ things, hops: hops.map((hop) => hop.join(" ")).toSorted() }))),
      );
      for (const { hops, weakest, isShortest } of answer.circles) {
        const strength = ({ basis, links }: Hop) => [
          basis === "stated" ? 1 : 0,
          new Set(links.flatMap((place) => answer.links[place]?.evidence ?? [])).size,
        ];
        expect([isShortest, hops.map(strength).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0))[0]]).toEqual([
          true,
          strength(hops[weakest] ?? expect.fail("no weakest hop")),
        ]);
      }
      const { groups, hops, steps, by } = answer.longest;
      expect([steps, by, hops.length]).toEqual([wanted.longest.steps, "steps", steps]);
      for (const [nth, allowed] of [wanted.longest.first, ...wanted.longest.rest].entries())
        expect([allowed].flat()).toEqual(expect.arrayContaining(groups[nth] ?? []));
      expect(gapped(answer.gaps, "no-carrier", wanted.noCarrier.things)).toEqual(
        wanted.noCarrier.things.filter((id) => Object.hasOwn(answer.gaps, id)),
      );
      const stageOf = new Map(answer.stages.flatMap((stage, nth) => stage.flat().map((id) => [id, nth])));
      const same = new Set(answer.circles.flatMap(({ members }) => members));
      const opening = new Set(answer.things.filter(({ kind }) => !DOERS.has(kind)).map(({ id }) => id));
      const { hops: all } = await plan.depend(["battery-plant", "data-centre", "three-major-works"]);
      const counted = all.filter(({ from, to }) => opening.has(from) && !(same.has(from) && same.has(to)));
      expect(counted.filter(({ from, to }) => (stageOf.get(from) ?? -1) <= (stageOf.get(to) ?? -1))).toEqual([]);
      expect(counted.length).toBeGreaterThan(30);
      const rows = await rowsOf(QUERIES.startable, { ids: Object.keys(answer.gaps), done: [] });
      expect(answer.startable.toSorted()).toEqual(idsOf(rows));
    });

    test("what hangs on a thing, and a doer to start from, which is opened", async () => {
      const { stages } = await plan.order(["key-works-fund"], { way: "needed", doers: true });
      expect(stages[0]).toEqual([["key-works-fund"]]);
      const opened = await plan.order(["project-hq"], { way: "needs" });
      expect(opened.stages.flat(2)).toContain("key-works-fund");
      expect((await plan.order(["t41-forest", "nobody"])).missing).toEqual(["nobody"]);
    });
  });

  describe("what if", () => {
    test.each(expected("what-if").cases)("$if (doers $doers)", async (one) => {
      const suppose = Object.entries<Mark>(one.if).map(([id, mark]) => ({ id, mark }));
      const answer = await plan.whatIf(suppose, { doers: one.doers });
      expect(idsOf(answer.touched)).toEqual(one.hit.toSorted());
      expect(new Set(answer.touched.map(({ hit }) => hit))).toEqual(new Set(one.hit.length > 0 ? [one.as] : []));
      expect(answer.targets.toSorted()).toEqual(one.targets.toSorted());
      const to = (hops: readonly Hop[]) => hops.map((hop) => hop.to).toSorted();
      expect(answer.otherWays.map(({ id, lost, by }) => ({ thing: id, lost: to(lost), by: to(by) }))).toEqual(one.otherWays);
      expect(answer.contradictions.map(({ kind, id }) => ({ kind, id }))).toEqual(one.contradictions);
      for (const { id, step, hops, shifted } of answer.touched) {
        expect([hops.length, hops[0]?.from, shifted]).toEqual([step, id, null]);
        for (const [nth, hop] of hops.slice(1).entries()) expect(hop.from).toBe(hops[nth]?.to);
        expect(Object.keys(one.if)).toContain(hops.at(-1)?.to);
      }
      const needing = await here.port.read({ text: "MATCH (a:Thing)-[:NEEDS]-(:Thing) RETURN count(DISTINCT a) AS n" });
      const marked = Object.keys(one.if).length;
      expect([{ n: answer.untouched + answer.touched.length + marked }]).toEqual(needing.rows);
    });

    test("one thing marked in two ways is a contradiction, and nothing follows from it", async () => {
      const { contradictions, touched } = await plan.whatIf(expected("what-if").twice.marks.map(([id, mark]) => ({ id, mark })));
      expect([contradictions.map(({ kind }) => kind), touched]).toEqual([["twice"], []]);
    });

    test("months move what has a date of its own, and only that", async () => {
      const late = await plan.whatIf([{ id: "cangping-bridge", mark: "delayed", months: 9 }]);
      const dated = new Map(late.things.map(({ id, when }) => [id, when]));
      for (const { id, shifted } of late.touched) expect(shifted === null).toBe(dated.get(id) === null);
      const year = late.touched.filter(({ id }) => /^\d{4}-01-01 \d{4}-12-31$/.test(`${dated.get(id)?.from} ${dated.get(id)?.to}`));
      expect(year.length).toBeGreaterThan(0);
      for (const { id, shifted } of year) {
        const from = Number(dated.get(id)?.from.slice(0, 4));
        const to = Number(dated.get(id)?.to.slice(0, 4));
        expect(shifted).toEqual({ from: `${from}-10-01`, to: `${to + 1}-09-30` });
      }
      const cancelled = await plan.whatIf([{ id: "cangping-bridge" }]);
      expect(cancelled.touched.every(({ shifted }) => shifted === null)).toBe(true);
    });
  });
});
