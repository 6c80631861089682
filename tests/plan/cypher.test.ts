// The same questions by Cypher give the same answers: on the real facts and on random graphs, on the embedded engine.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { QUERIES } from "../../cypher/catalogue.ts";
import { openGraph } from "../../cypher/open.ts";
import { whyChains } from "../../cypher/plan/chains.ts";
import { closureOf } from "../../cypher/plan/closure.ts";
import { gapsOf } from "../../cypher/plan/gaps.ts";
import { planNetOf, type PlanNet } from "../../cypher/plan/net.ts";
import { readPlan } from "../../cypher/plan/read.ts";
import { startable } from "../../cypher/plan/stages.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { ask, type Query } from "../../cypher/query.ts";
import { factFolders } from "../../data/files/folders.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { writeGraph } from "../cypher/made-up-graph.ts";
import { needsOf, randomGraph } from "./made-up-net.ts";

let graph: GraphPort;
let net: PlanNet;
const rowsOf = async <P, R>(query: Query<P, R>, params: P) => (await ask(graph, query, params)).rows;

beforeAll(async () => {
  graph = await openGraph({ engine: "embedded", path: ":memory:" });
  await loadFacts(graph, readFacts(factFolders([]), process.cwd()));
  const { things, relations } = await readPlan(rowsOf);
  net = planNetOf(things, relations);
}, 120_000);
afterAll(() => graph.close());

/** Things that need something or are needed: the best connected, and every so many of the others. */
const tried = (every: number) =>
  net.ids
    .filter((_, n) => net.needs.head[n] !== net.needs.head[n + 1] || net.needed.head[n] !== net.needed.head[n + 1])
    .filter((_, n) => n < 30 || n % every === 0);

describe("on the real facts", () => {
  test.each([
    ["needs", "needs"],
    ["needed", "dependents"],
  ] as const)("the closure of what is %s", { timeout: 120_000 }, async (way, name) => {
    let items = 0;
    for (const id of tried(7)) {
      const rows = await rowsOf(QUERIES[name], { id });
      const ours = closureOf(net, [id], way, { depth: 6 }).items;
      expect({ id, items: ours.map((item) => `${item.step} ${item.id}`) }).toEqual({
        id,
        items: rows.map((row) => `${row.depth} ${row.id}`),
      });
      items += ours.length;
    }
    expect(items).toBeGreaterThan(100);
  });

  test("the net has as many needs as the graph", async () => {
    const { rows } = await graph.read({ text: "MATCH (:Thing)-[n:NEEDS]->(:Thing) RETURN count(n) AS n" });
    expect([{ n: net.edges.length }]).toEqual(rows);
  });

  test("why", { timeout: 120_000 }, async () => {
    let chains = 0;
    for (const from of tried(9))
      for (const { id: to } of closureOf(net, [from], "needs").items.slice(0, 12)) {
        const rows = await rowsOf(QUERIES.why, { from, to, limit: 1000 });
        const ours = whyChains(net, net.at.get(from) ?? -1, net.at.get(to) ?? -1, { limit: 1000 }).chains.filter(
          ({ edges }) => edges.length <= 6,
        );
        const named = ours.map(({ things }) => things.map((one) => net.ids[one]));
        expect(named.map((ids) => ids.join(" ")).toSorted()).toEqual(rows.map(({ ids }) => ids.join(" ")).toSorted());
        expect(rows.map(({ steps }) => steps)).toEqual(ours.map(({ edges }) => edges.length));
        chains += rows.length;
      }
    expect(chains).toBeGreaterThan(50);
  });

  test("circles", { timeout: 120_000 }, async () => {
    for (const id of tried(25)) {
      const [ahead, back] = (["needs", "needed"] as const).map(
        (way) => new Map(closureOf(net, [id], way, { depth: 5 }).items.map((item) => [item.id, item.step])),
      );
      const ours = [...(ahead ?? [])].filter(([one]) => back?.has(one) === true).map(([one, step]) => `${one} ${step} ${back?.get(one)}`);
      expect((await rowsOf(QUERIES.circles, { id })).map((row) => `${row.id} ${row.ahead} ${row.back}`)).toEqual(ours.toSorted());
    }
  });

  test("what could start now, with nothing done and with some", async () => {
    const ids = tried(1);
    for (const done of [[], ids.filter((_, n) => n % 3 === 0)]) {
      const ours = startable(
        net,
        ids.map((id) => net.at.get(id) ?? -1),
        new Set(done.map((id) => net.at.get(id) ?? -1)),
      );
      const named = ours.map(
        ({ at, unwritten, ready }) =>
          `${net.ids[at]} ${unwritten} ${ready
            .map((edge) => net.ids[net.edges[edge]?.to ?? -1] ?? "")
            .toSorted()
            .join()}`,
      );
      const rows = await rowsOf(QUERIES.startable, { ids, done });
      expect(named.toSorted()).toEqual(rows.map(({ id, unwritten, ready }) => `${id} ${unwritten} ${ready.join()}`).toSorted());
      expect(rows.length).toBeGreaterThan(20);
    }
  });

  test("gaps", async () => {
    const rows = await rowsOf(QUERIES.gaps, { ids: [] });
    const ours = [...gapsOf(net)].map(([at, gaps]) => `${net.ids[at]}: ${gaps.join()}`);
    expect(rows.map(({ id, gaps }) => `${id}: ${gaps.join()}`).toSorted()).toEqual(ours.toSorted());
    expect(new Set(rows.flatMap(({ gaps }) => gaps)).size).toBe(4);
    const some = rows.slice(0, 5).map(({ id }) => id);
    expect((await rowsOf(QUERIES.gaps, { ids: some })).map(({ id }) => id)).toEqual(some);
  });
});

describe("on random graphs side by side, with circles and alternatives", () => {
  const drawn = Array.from({ length: 60 }, (_, n) => randomGraph(n + 1)).map(({ things, relations }, n) => ({
    things: things.map((one) => ({ ...one, id: `g${n}-${one.id}` })),
    relations: relations.map((one) => ({ ...one, from: `g${n}-${one.from}`, to: `g${n}-${one.to}` })),
  }));
  const things = drawn.flatMap((one) => one.things);
  const relations = drawn.flatMap((one) => one.relations);
  const own = planNetOf(things, relations);
  let port: GraphPort;
  beforeAll(async () => {
    port = await openGraph({ engine: "embedded", path: ":memory:" });
    const links = relations.map(({ from, relation: type, to, basis, anyOf, evidence }) => ({
      from,
      type,
      to,
      props: { basis, evidence, ...(anyOf !== null && { anyOf }) },
    }));
    const needs = needsOf(things, relations).map(({ from, to, via, evidence, anyOf }) => ({
      from,
      type: "NEEDS",
      to,
      props: { via, evidence, ...(anyOf !== null && { anyOf }) },
    }));
    const nodes = things.map(({ id, kind, name, nameEn, facts, when }) => ({
      id,
      kind,
      props: { id, kind, name, nameEn, facts, ...(when && { from: when.from, to: when.to, whenBasis: when.basis }) },
    }));
    await writeGraph(port, { things: nodes, links: [...links, ...needs] });
  }, 60_000);
  afterAll(() => port.close());

  test("circles", async () => {
    let found = 0;
    for (const id of own.ids.filter((_, n) => n % 3 === 0)) {
      const [ahead, back] = (["needs", "needed"] as const).map(
        (way) => new Map(closureOf(own, [id], way, { depth: 5 }).items.map((item) => [item.id, item.step])),
      );
      const ours = [...(ahead ?? [])].filter(([one]) => back?.has(one) === true).map(([one, step]) => `${one} ${step} ${back?.get(one)}`);
      const { rows } = await ask(port, QUERIES.circles, { id });
      expect(rows.map((row) => `${row.id} ${row.ahead} ${row.back}`)).toEqual(ours.toSorted());
      found += rows.length;
    }
    expect(found).toBeGreaterThan(20);
  });

  test("what could start now, and gaps", async () => {
    const done = own.ids.filter((_, n) => n % 3 === 0);
    const ours = startable(own, [...own.ids.keys()], new Set(done.map((id) => own.at.get(id) ?? -1)));
    const { rows } = await ask(port, QUERIES.startable, { ids: own.ids, done });
    expect(rows.map(({ id, unwritten, ready }) => `${id} ${unwritten} ${ready.length}`)).toEqual(
      ours.map(({ at, unwritten, ready }) => `${own.ids[at]} ${unwritten} ${ready.length}`).toSorted(),
    );
    expect(rows.filter(({ unwritten }) => !unwritten).length).toBeGreaterThan(10);
    const gaps = (await ask(port, QUERIES.gaps, { ids: [] })).rows;
    expect(gaps.map((row) => `${row.id}: ${row.gaps.join()}`)).toEqual(
      [...gapsOf(own)].map(([at, some]) => `${own.ids[at]}: ${some.join()}`).toSorted(),
    );
  });
});
