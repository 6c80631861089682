// The planner's questions over HTTP on the real facts, on every engine: the same by the catalogue's Cypher.
import { describe, expect, test } from "vitest";
import { QUERIES } from "../../cypher/catalogue.ts";
import type { GraphValue } from "../../cypher/port.ts";
import { ask, type Query } from "../../cypher/query.ts";
import { factFolders } from "../../data/files/folders.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { onEveryEngine } from "./on-engine.ts";
import { planAt } from "./plan-asked.ts";

const textOf = (value: GraphValue | undefined): string => (typeof value === "string" ? value : expect.fail("not a text"));
const fill = async (port: Parameters<typeof loadFacts>[0]) => {
  await port.ensureSchema();
  await loadFacts(port, readFacts(factFolders([]), process.cwd()));
};

onEveryEngine({ fill }, (here) => {
  const plan = planAt(() => here.served.url);
  const rowsOf = async <P, R>(query: Query<P, R>, params: P) => (await ask(here.port, query, params)).rows;
  /** Things that need something or are needed: the best connected, and every so many of the others. */
  const tried = async (every: number) => {
    const { rows } = await here.port.read({
      text: "MATCH (t:Thing)-[:NEEDS]-(:Thing) WITH DISTINCT t RETURN t.id AS id, coalesce(t.facts, 0) AS facts ORDER BY facts DESC, id",
    });
    return rows.map(({ id }) => textOf(id)).filter((_, n) => n < 12 || n % every === 0);
  };

  test("closures both ways, one start and several, with and without doers", async () => {
    const ids = await tried(17);
    let items = 0;
    for (const [n, id] of ids.entries()) {
      const of = n % 3 === 0 ? [...new Set([id, ids[(n * 7) % ids.length] ?? id])] : [id];
      const doers = n % 4 === 1;
      const [answer, rows] = await Promise.all([
        plan.depend(of, { doers, depth: 8 }),
        rowsOf(QUERIES.dependencies, { ids: of, doers, without: [] }),
      ]);
      const told = answer.items.map(({ side, step, id: one }) => `${side} ${step} ${one}`);
      const ofSide = (side: string) => rows.filter((row) => row.side === side).map((row) => `${row.side} ${row.step} ${row.id}`);
      expect(told).toEqual([...ofSide("needs"), ...ofSide("needed")]);
      const { needs, needed } = answer.counts;
      expect([needs.all + needed.all, answer.unlisted]).toEqual([rows.length + needs.beyond + needed.beyond, 0]);
      items += told.length;
    }
    expect(items).toBeGreaterThan(200);
  }, 120_000);

  test("with one start as the queries `needs` and `dependents` say", async () => {
    for (const id of await tried(60)) {
      const { items } = await plan.depend([id], { depth: 6 });
      for (const [side, name] of [
        ["needs", "needs"],
        ["needed", "dependents"],
      ] as const) {
        const rows = await rowsOf(QUERIES[name], { id });
        expect(items.filter((item) => item.side === side).map(({ step, id: one }) => `${step} ${one}`)).toEqual(
          rows.map(({ depth, id: one }) => `${depth} ${one}`),
        );
      }
    }
  }, 120_000);

  test("why, with the exact number of chains and what lies on every one of them", async () => {
    let found = 0;
    for (const a of await tried(40))
      for (const { id: b } of (await plan.depend([a], { way: "needs" })).items.slice(0, 6)) {
        const answer = await plan.why(a, b);
        const rows = await rowsOf(QUERIES.why, { from: a, to: b, limit: 1000 });
        expect(answer.chains.map(({ things }) => things.join(" ")).toSorted()).toEqual(rows.map(({ ids }) => ids.join(" ")).toSorted());
        expect([answer.count, answer.exact]).toEqual([rows.length, true]);
        const every = (rows[0]?.ids ?? []).slice(1, -1).filter((id) => rows.every(({ ids }) => ids.includes(id)));
        expect(answer.every).toEqual(every);
        const onEvery = await rowsOf(QUERIES["on-every-chain"], { from: a, to: b });
        expect(onEvery.map(({ id }) => id)).toEqual(every);
        expect(onEvery.every(({ chains }) => chains === answer.count)).toBe(true);
        const evidence = rows.map(({ evidence: own }) => own.map((some) => some.toSorted()));
        const told = answer.chains.map(({ hops }) =>
          hops.map(({ links }) => [...new Set(links.flatMap((place) => answer.links[place]?.evidence ?? []))].toSorted()),
        );
        expect(new Set(told.map((one) => JSON.stringify(one)))).toEqual(new Set(evidence.map((one) => JSON.stringify(one))));
        found += rows.length;
      }
    expect(found).toBeGreaterThan(20);
  }, 120_000);

  describe("of everything", () => {
    test("what could start now, circles and gaps", async () => {
      const answer = await plan.order([]);
      const ids = Object.keys(answer.gaps);
      expect([answer.unlisted, answer.things.length]).toEqual([0, ids.length]);
      expect(answer.startable.toSorted()).toEqual((await rowsOf(QUERIES.startable, { ids, done: [] })).map(({ id }) => id).toSorted());
      const gaps = await rowsOf(QUERIES.gaps, { ids });
      expect(Object.fromEntries(Object.entries(answer.gaps).filter(([, own]) => own.length > 0))).toEqual(
        Object.fromEntries(gaps.map(({ id, gaps: own }) => [id, own])),
      );
      for (const { members } of answer.circles)
        expect((await rowsOf(QUERIES.circles, { id: members[0] ?? "" })).map(({ id }) => id)).toEqual(members.slice(1).toSorted());
      const inCircles = new Set(answer.circles.flatMap(({ members }) => members));
      for (const id of await tried(60)) expect((await rowsOf(QUERIES.circles, { id })).length > 0).toBe(inCircles.has(id));
    }, 120_000);

    test("the longest chain is as long as the longest by Cypher, and each stage needs the one before", async () => {
      const { longest, stages } = await plan.order([]);
      const { rows } = await here.port.read({
        text: `MATCH p = (:Thing)-[:NEEDS*1..7]->(:Thing)
               WITH nodes(p) AS things, length(p) AS steps
               WHERE size([t IN things WHERE t.kind IN ['Place', 'Organization', 'Person'] AND t.id <> things[steps].id]) = 0
               RETURN steps, count(*) AS n ORDER BY steps DESC`,
      });
      expect([longest.steps, stages.length - 1]).toEqual([rows[0]?.["steps"], rows[0]?.["steps"]]);
    }, 120_000);
  });

  test("without private persons nothing of them is told", async () => {
    const without = planAt(() => here.served.url, "?private=0");
    const [whole, less] = await Promise.all([plan.order([]), without.order([])]);
    const persons = await here.port.read({ text: "MATCH (p:Person) WHERE p.private = true RETURN p.id AS id ORDER BY id" });
    expect(persons.rows.length).toBeGreaterThan(0);
    const ids = new Set(less.things.map(({ id }) => id));
    expect(persons.rows.filter(({ id }) => ids.has(textOf(id)))).toEqual([]);
    expect(whole.things.length).toBeGreaterThanOrEqual(less.things.length);
    const gone = textOf(persons.rows[0]?.["id"]);
    expect(await without.depend([gone])).toMatchObject({ starts: [], leftOut: [gone], missing: [] });
    expect(await without.whatIf([{ id: gone }])).toMatchObject({ touched: [], leftOut: [gone], missing: [] });
    expect(await without.why(gone, "zhaotong")).toMatchObject({ chains: [], leftOut: [gone] });
    expect(await without.order([gone])).toMatchObject({ stages: [], leftOut: [gone] });
  }, 60_000);
});
