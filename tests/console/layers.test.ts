// Each layer of the console alone, the others switched off, on every engine.
import { describe, expect, test } from "vitest";
import { judge } from "../../cypher/gate/judge.ts";
import type { CypherValue } from "../../data/model/cypher-value.ts";
import { collect, graphHash, NO_LAYERS, onEngines, refusedWith, until } from "./on-engines.ts";

const EXPLAIN_ALONE = { judge: null, explain: true };
const SLOW = "UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b UNWIND range(1, 4000) AS c RETURN count(*) AS n";

const CHANGES = [
  "CREATE (n:Thing {id: 'x'}) RETURN n",
  "MERGE (n:Thing {id: 'x'}) RETURN n",
  "MATCH (n:Thing) SET n.name = 'x' RETURN count(n) AS n",
  "MATCH (n:Thing) SET n:Other RETURN count(n) AS n",
  "MATCH (n:Thing) REMOVE n.name RETURN count(n) AS n",
  "MATCH (n:Thing) DETACH DELETE n",
  "MATCH (:Thing)-[r]->(:Thing) DELETE r",
  "MATCH (a:Thing {id: 'pumps'}), (b:Thing {id: 'jiahe'}) CREATE (a)-[:NEAR]->(b)",
  "MATCH (n:Thing {id: 'pumps'}) WITH n CREATE (n)-[:NEAR]->(:Thing {id: 'y'}) RETURN n.id AS id",
  "UNWIND [1, 2] AS x CREATE (:Thing {id: 'z' + x})",
  "MATCH (n:Thing {id: 'pumps'}) FOREACH (x IN [1] | SET n.name = 'x')",
  "MATCH (n:Thing {id: 'pumps'}) CALL { WITH n SET n.name = 'x' RETURN 1 AS one } RETURN one",
];
const SCHEMA = [
  "CREATE INDEX other FOR (n:Thing) ON (n.name)",
  "CREATE CONSTRAINT other FOR (n:Thing) REQUIRE n.name IS UNIQUE",
  "DROP CONSTRAINT thing_id IF EXISTS",
];

onEngines((here) => {
  const neo4j = () => here.port.engine === "neo4j";

  describe("the gate alone", () => {
    test("refuses before the engine is asked", async () => {
      const console = here.console({ judge, explain: false });
      expect(await refusedWith(console, "MATCH (n) DETACH DELETE n")).toBe("write");
      expect(await refusedWith(console, "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l")).toBe("files");
      expect(await refusedWith(console, "MATCH (n:Place) RETURN n.id AS id")).toBe("ran");
    });
  });

  describe("the plan alone", () => {
    test("refuses whatever changes the graph or the schema, and nothing is changed", async () => {
      const console = here.console(EXPLAIN_ALONE);
      const before = await graphHash(here.port);
      const said = new Map<string, string>();
      for (const text of CHANGES) said.set(text, await refusedWith(console, text));
      for (const text of CHANGES) expect([text, ["write", "syntax", "meaning"].includes(said.get(text) ?? "")]).toEqual([text, true]);
      for (const text of SCHEMA) expect([text, ["schema", "write"].includes(await refusedWith(console, text))]).toEqual([text, true]);
      expect(await graphHash(here.port)).toBe(before);
    });

    test("refuses files, and what the server calls reading though it is none", async () => {
      const console = here.console(EXPLAIN_ALONE);
      expect(await refusedWith(console, "LOAD CSV FROM 'file:///etc/hostname' AS l RETURN l")).toBe("files");
      expect(await refusedWith(console, "LOAD CSV FROM 'http://127.0.0.1:9/x' AS l RETURN l")).toBe("files");
      if (!neo4j()) return;
      expect(await refusedWith(console, "SHOW TRANSACTIONS")).toBe("show");
      expect(await refusedWith(console, "SHOW SETTINGS")).toBe("show");
      expect(await refusedWith(console, "TERMINATE TRANSACTIONS 'neo4j-transaction-1'")).toBe("terminate");
      expect(await refusedWith(console, "CALL dbms.listConfig() YIELD name RETURN name")).toBe("procedure");
    });

    test("refuses great products and great expectations where the engine estimates; a product of two single things passes", async () => {
      const console = here.console(EXPLAIN_ALONE, { planProduct: 10_000, planRows: 100_000 });
      expect(await refusedWith(console, "MATCH (a:Thing {id: 'pumps'}), (b:Thing {id: 'jiahe'}) RETURN a.id AS a, b.id AS b")).toBe("ran");
      if (!neo4j()) return;
      expect(await refusedWith(console, "MATCH (a:Thing), (b:Thing), (c:Thing) RETURN a.id AS a, b.id AS b, c.id AS c")).toBe("cartesian");
      expect(await refusedWith(console, "MATCH (a:Thing)-[*1..12]-(b) RETURN count(*) AS n")).toBe("estimated-rows");
    });
  });

  describe("READ alone", () => {
    test("refuses whatever changes the graph or the schema, and nothing is changed", async () => {
      const console = here.console(NO_LAYERS);
      const before = await graphHash(here.port);
      const said: [string, string][] = [];
      for (const text of [...CHANGES, ...SCHEMA]) said.push([text, await refusedWith(console, text)]);
      expect(said.filter(([, how]) => how === "ran")).toEqual([]);
      expect(await graphHash(here.port)).toBe(before);
      expect((await collect(console, "MATCH (n:Thing) RETURN count(n) AS n")).rows).toEqual([[53]]);
    });
  });

  describe("the limits alone", () => {
    test("time: the query is stopped on the engine, and the next one runs", async () => {
      const console = here.console(NO_LAYERS, { timeoutMs: 700, memoryBytes: 4e9 });
      expect(await refusedWith(console, SLOW)).toBe("timeout");
      expect(await until(async () => (await here.running()) === 0)).toBe(true);
      expect((await collect(console, "RETURN 1 AS one")).rows).toEqual([[1]]);
    });

    test("the signal: a query under way is stopped on the engine at once", async () => {
      const console = here.console(NO_LAYERS, { timeoutMs: 60_000, memoryBytes: 4e9 });
      await collect(console, "RETURN 1 AS one");
      const leaving = new AbortController();
      const under = collect(console, SLOW, { signal: leaving.signal });
      under.catch(() => {});
      expect(await until(async () => (await here.running()) === 1)).toBe(true);
      leaving.abort();
      await expect(under).rejects.toMatchObject({ fault: "cancelled" });
      expect(await until(async () => (await here.running()) === 0)).toBe(true);
    });

    test("leaving the loop stops the query on the engine", async () => {
      const console = here.console(NO_LAYERS, { timeoutMs: 60_000 });
      let seen = 0;
      for await (const line of console.run(
        { text: "UNWIND range(1, 2000000) AS x RETURN x, toString(x) AS s", params: {} },
        new AbortController().signal,
        1e9,
      ))
        if ("row" in line && ++seen === 3) break;
      expect(seen).toBe(3);
      expect(await until(async () => (await here.running()) === 0)).toBe(true);
    });

    test("rows: so many and no more, and it is said", async () => {
      const console = here.console(NO_LAYERS, { rows: 7, mostRows: 20 });
      const text = "UNWIND range(1, 5000) AS x RETURN x";
      expect(await collect(console, text)).toMatchObject({ rows: [[1], [2], [3], [4], [5], [6], [7]], cut: { by: "rows", at: 7 } });
      expect((await collect(console, text, { rows: 1000 })).cut).toEqual({ by: "rows", at: 20 });
      expect(await collect(console, "UNWIND range(1, 7) AS x RETURN x")).toMatchObject({ cut: null });
    });

    test("bytes: of the whole answer, and of one row with a single enormous text", async () => {
      const console = here.console(NO_LAYERS, { bytes: 20_000, rowBytes: 8000, mostRows: 1e6 });
      const many = await collect(console, "UNWIND range(1, 100000) AS x RETURN '0123456789012345678901234567890123456789' AS s", {
        rows: 1e6,
      });
      expect(many.cut?.by).toBe("bytes");
      expect(JSON.stringify(many.rows).length).toBeLessThan(21_000);
      const large = "x".repeat(100_000);
      const one = await collect(console, "UNWIND [1, 2] AS x RETURN CASE x WHEN 1 THEN 'short' ELSE $large END AS s", {
        params: { large },
      });
      expect(one).toMatchObject({ rows: [["short"]], cut: { by: "bytes", at: 1 } });
      const list = await collect(console, "RETURN [x IN range(1, 100000) | x] AS l");
      expect(list).toMatchObject({ rows: [], cut: { by: "bytes", at: 0 } });
    });

    test("places: one waits for the other, who comes to a full queue is sent away, and who waits too long too", async () => {
      const console = here.console(NO_LAYERS, { atOnce: 1, waiting: 1, waitMs: 400, timeoutMs: 60_000, memoryBytes: 4e9 });
      await collect(console, "RETURN 1 AS one");
      const leaving = new AbortController();
      const first = collect(console, SLOW, { signal: leaving.signal });
      first.catch(() => {});
      expect(await until(async () => (await here.running()) === 1)).toBe(true);
      const second = refusedWith(console, "RETURN 2 AS two");
      expect(await refusedWith(console, "RETURN 3 AS three")).toBe("Busy");
      expect(await second).toBe("Busy");
      leaving.abort();
    });

    test("a place that is given back goes to whoever waits", async () => {
      const console = here.console(NO_LAYERS, { atOnce: 1, waitMs: 60_000, timeoutMs: 60_000, memoryBytes: 4e9 });
      await collect(console, "RETURN 1 AS one");
      const leaving = new AbortController();
      collect(console, SLOW, { signal: leaving.signal }).catch(() => {});
      expect(await until(async () => (await here.running()) === 1)).toBe(true);
      const next = collect(console, "RETURN 4 AS four");
      leaving.abort();
      expect((await next).rows).toEqual([[4]]);
    });
  });

  describe("values", () => {
    test("things of the graph are told from maps, ends of relations are our ids, great integers keep their digits", async () => {
      const console = here.console(NO_LAYERS);
      const [row] = (
        await collect(
          console,
          "MATCH p = (n:Company {id: 'jiahe'})-[r:DEVELOPS]->(m) RETURN r, n.id AS id, p, {a: [n.id, null], `$`: 1} AS m, 9007199254740993 AS big, $v AS v",
          { params: { v: { list: [1, 2.5, true, null, "x"] } } },
        )
      ).rows;
      expect(row).toMatchObject([
        { $: "relationship", type: "DEVELOPS", from: "jiahe", to: "pumps", properties: { basis: "stated" } },
        "jiahe",
        {
          $: "path",
          nodes: [
            { $: "node", id: "jiahe", labels: ["Company", "Entity", "Thing"] },
            { $: "node", id: "pumps", labels: ["Entity", "Project", "Thing"] },
          ],
          relationships: [{ $: "relationship", from: "jiahe", to: "pumps" }],
        },
        { $: "map", entries: { a: ["jiahe", null], $: 1 } },
        { $: "written", type: "integer", text: "9007199254740993" },
        { $: "map", entries: { list: [1, 2.5, true, null, "x"] } },
      ]);
    });

    test("ends are found also where no node is in the row, for many rows", async () => {
      const console = here.console(NO_LAYERS);
      const { rows } = await collect(console, "MATCH ()-[r:LOCATED_IN]->() RETURN r");
      const ends = rows.map(([value]) => relationshipEnds(value));
      expect(ends).toHaveLength(47);
      expect(ends.filter(([from, to]) => from === null || to === null)).toEqual([]);
      expect(ends).toContainEqual(["spoke-44", "qingshi"]);
    });

    test("what is no JSON is written out", async () => {
      const console = here.console(NO_LAYERS);
      const [row = []] = (
        await collect(console, "RETURN duration('P1D') AS du, 0.0 / 0.0 AS nan, localdatetime('2031-01-02T03:04:05') AS at")
      ).rows;
      const text = (value: CypherValue | undefined) =>
        typeof value === "object" && value !== null && "text" in value ? value.text : value;
      expect(row.map(text)).toEqual([expect.stringMatching(/^P1D/), "NaN", expect.stringMatching(/^2031-01-02T03:04:05/)]);
    });
  });

  describe("faults of a query", () => {
    const fault = async (text: string) => {
      const console = here.console({ judge: null, explain: true });
      return collect(console, text).catch((error: unknown) => error);
    };

    test("are said in both languages at their place, without paths", async () => {
      expect(await fault("MATCH (n:Company)\nRETRN n")).toMatchObject({ kind: "syntax", at: { start: 18, line: 2, column: 1 } });
      expect(await fault("MATCH (n:Company) RETURN nobody.name AS x")).toMatchObject({
        kind: "variable",
        at: { start: 25, end: 31 },
        said: { zh: "没有变量 nobody", en: "there is no variable nobody" },
      });
      expect(await fault("RETURN strange(1) AS x")).toMatchObject({ kind: "function", at: { start: 7 } });
      expect(await fault("RETURN $left AS x")).toMatchObject({
        kind: "parameter",
        said: { en: expect.stringMatching(/parameter \$?left/) },
      });
      expect(await fault("RETURN 1 / 0 AS x")).toMatchObject({ kind: "arithmetic" });
    });
  });
});

function relationshipEnds(value: CypherValue | undefined): (string | null)[] {
  return typeof value === "object" && value !== null && "from" in value && "to" in value ? [value.from, value.to] : [];
}
