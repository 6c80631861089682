// The contract of the port, the same on every engine: values, columns, writes, streams, refusals, stopping.
import { beforeEach, describe, expect, test } from "vitest";
import type { GraphPort, Row } from "../../cypher/port.ts";
import { benches, faultOf, graphOn } from "./benches.ts";

const LONG = {
  text: "UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 3000) AS c WITH a WHERE a < 0 RETURN count(a) AS n",
};
const COUNT = { text: "MATCH (t:Thing) RETURN count(t) AS n" };
const count = async (graph: GraphPort) => (await graph.read(COUNT)).rows[0]?.["n"];

async function first(rows: AsyncIterable<Row>): Promise<Row | null> {
  for await (const row of rows) return row;
  return null;
}

async function timed(work: Promise<unknown>, outcome?: string): Promise<number> {
  const start = performance.now();
  const ended = await work;
  if (outcome !== undefined) expect(ended).toBe(outcome);
  return performance.now() - start;
}

describe.each(benches())("the port on $title", (bench) => {
  const graph = graphOn(bench);

  beforeEach(async () => {
    await graph().write([{ text: "MATCH (n) DETACH DELETE n" }]);
    await graph().ensureSchema();
  });

  test("says who it is", async () => {
    const info = await graph().info();
    expect(info.engine).toBe(bench.line ? "neo4j" : "embedded");
    expect(info.version).toMatch(/^\d+\.\d+/);
    if (bench.line) expect(info.place).toContain(bench.line.uri);
  });

  test("gives columns in order and values as they went in", async () => {
    const params = {
      whole: 2026,
      half: 0.5,
      large: 8_267_000_000,
      text: "昭通 'x'",
      yes: true,
      none: null,
      list: ["a", "b"],
      numbers: [1, 2.5],
      map: { deep: [{ year: 2025 }] },
    };
    const names = Object.keys(params);
    const { columns, rows, ms } = await graph().read({ text: `RETURN ${names.map((name) => `$${name} AS ${name}`).join(", ")}`, params });
    expect(columns).toEqual(names);
    expect(rows).toEqual([params]);
    expect(ms).toBeGreaterThan(0);
  });

  test("dates, times and paths come as text and plain values", async () => {
    await graph().write([{ text: "CREATE (:Thing {id: 'a'})-[:NEAR {n: 1}]->(:Thing {id: 'b'})" }]);
    const { rows } = await graph().read({
      text: "MATCH p = (:Thing {id: 'a'})-[:NEAR]->(:Thing) RETURN date('2026-02-03') AS day, p AS p, nodes(p) AS nodes",
    });
    const nodes = [
      { _labels: ["Thing"], id: "a" },
      { _labels: ["Thing"], id: "b" },
    ];
    expect(rows).toEqual([{ day: "2026-02-03", p: { nodes, edges: [{ _type: "NEAR", n: 1 }] }, nodes }]);
  });

  test("whole numbers are integers in the database", async () => {
    await graph().write([{ text: "CREATE (:Thing {id: 'a', year: $year, text: toString($year)})", params: { year: 2026 } }]);
    const { rows } = await graph().read({
      text: "MATCH (t:Thing) RETURN t.year AS year, t.text AS text, t.year / 10 AS tenth LIMIT $limit",
      params: { limit: 1 },
    });
    expect(rows).toEqual([{ year: 2026, text: "2026", tenth: 202 }]);
  });

  test("nodes and relations come as plain values; a null property is none", async () => {
    await graph().write([
      { text: "CREATE (:Thing:Entity {id: 'a', list: ['x'], gone: $none})", params: { none: null } },
      { text: "CREATE (:Thing {id: 'b'})" },
      {
        text: "MATCH (a:Thing {id: 'a'}) MATCH (b:Thing {id: 'b'}) MERGE (a)-[r:NEAR]->(b) SET r.year = 1 RETURN count(r) AS n",
        expect: 1,
      },
    ]);
    const { rows } = await graph().read({
      text: "MATCH (a:Thing {id: 'a'})-[r]->(b) RETURN a AS a, r AS r, keys(a) AS keys, a.gone AS gone",
    });
    expect(rows).toEqual([
      {
        a: { _labels: ["Entity", "Thing"], id: "a", list: ["x"] },
        r: { _type: "NEAR", year: 1 },
        keys: expect.toSatisfy((keys: string[]) => keys.toSorted().join() === "id,list"),
        gone: null,
      },
    ]);
  });

  test("a write is all or nothing, and says what it missed", async () => {
    const steps = [
      { text: "CREATE (:Thing {id: 'a'})" },
      {
        text: "UNWIND $ids AS id MATCH (t:Thing {id: id}) RETURN count(t) AS n",
        params: { ids: ["a", "nobody"] },
        expect: 2,
        what: "ends of DEVELOPS",
      },
    ];
    await expect(graph().write(steps)).rejects.toMatchObject({
      fault: "unexpected-count",
      message: expect.stringMatching(/^ends of DEVELOPS: 2 expected, 1 found/),
    });
    expect(await count(graph())).toBe(0);
    await expect(graph().write([{ text: "CREATE (:Thing {id: 'a'})" }, { text: "CREATE (:Thing {id: 'a'})" }])).rejects.toMatchObject({
      fault: "engine",
    });
    expect(await count(graph())).toBe(0);
  });

  test("writes side by side all arrive", async () => {
    const merge = (n: number) =>
      graph().write([{ text: "MERGE (t:Thing {id: $id}) SET t.n = $n RETURN count(t) AS n", params: { id: `x${n % 3}`, n }, expect: 1 }]);
    await Promise.all(Array.from({ length: 12 }, (_, n) => merge(n)));
    expect(await count(graph())).toBe(3);
  });

  test("ids are unique, and making the schema twice is fine", async () => {
    await graph().ensureSchema();
    await graph().write([{ text: "CREATE (:Ledger {id: 'a'})" }]);
    expect(await faultOf(graph().write([{ text: "CREATE (:Ledger {id: 'a'})" }]))).toBe("engine");
    await graph().write([{ text: "CREATE (:Thing {id: 'a'})" }]);
  });

  test("reading never writes", async () => {
    const texts = [
      "CREATE (:Thing {id: 'x'})",
      "MERGE (t:Thing {id: 'x'}) RETURN t.id AS id",
      "CREATE INDEX other IF NOT EXISTS FOR (n:Thing) ON (n.name)",
    ];
    for (const text of texts) expect(await faultOf(graph().read({ text }))).toBe("engine");
    expect(await count(graph())).toBe(0);
  });

  test("names what is wrong with a text or its values", async () => {
    expect(await faultOf(graph().read({ text: "MATCH (n RETURN n" }))).toBe("syntax");
    expect(await faultOf(graph().read({ text: "RETURN nonsense(1) AS x" }))).toBe("syntax");
    expect(await faultOf(graph().read({ text: "RETURN $missing AS x" }))).toBe("parameter");
    expect(await faultOf(graph().read({ text: "MATCH (t:Thing) RETURN t.id AS id LIMIT $n", params: { n: 1.5 } }))).toBe("parameter");
  });

  test("streams every row once, in order, with values", async () => {
    const seen: Row[] = [];
    for await (const row of graph().stream({ text: "UNWIND range(1, $n) AS i RETURN i, 'r' + toString(i) AS r", params: { n: 4500 } }))
      seen.push(row);
    expect(seen).toHaveLength(4500);
    expect(seen[0]).toEqual({ i: 1, r: "r1" });
    expect(seen.map((row) => row["i"])).toEqual(Array.from({ length: 4500 }, (_, i) => i + 1));
  });

  test("a stream that is left early leaves the port free", async () => {
    for await (const row of graph().stream({ text: "UNWIND range(1, 300000) AS i RETURN i" })) {
      expect(row).toEqual({ i: 1 });
      break;
    }
    expect(await timed(graph().read(COUNT))).toBeLessThan(3000);
    expect(await faultOf(first(graph().stream({ text: "MATCH (n RETURN n" })))).toBe("syntax");
  });

  test("a time limit stops the query, and what else runs is not harmed", async () => {
    await graph().write([{ text: "CREATE (:Thing {id: 'a'})" }]);
    const other = graph().read({ text: "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN count(a) AS n" });
    const stopped = graph().read(LONG, { timeoutMs: 300 });
    expect(await timed(faultOf(stopped), "timeout")).toBeLessThan(5000);
    expect((await other).rows).toEqual([{ n: 1_000_000 }]);
    expect(await timed(graph().read(COUNT))).toBeLessThan(3000);
    expect(await count(graph())).toBe(1);
  });

  test("a cancelled query stops; one cancelled before never starts", async () => {
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 300);
    const stopped = graph().read(LONG, { signal: cancel.signal });
    expect(await timed(faultOf(stopped), "cancelled")).toBeLessThan(5000);
    expect(await timed(graph().read(COUNT))).toBeLessThan(3000);
    expect(await faultOf(graph().read(COUNT, { signal: cancel.signal }))).toBe("cancelled");
    expect(await faultOf(first(graph().stream(LONG, { timeoutMs: 200 })))).toBe("timeout");
  });

  test("a write that is stopped leaves nothing behind", async () => {
    const steps = [{ text: "CREATE (:Thing {id: 'half'})" }, LONG];
    expect(await faultOf(graph().write(steps, { timeoutMs: 300 }))).toBe("timeout");
    expect(await count(graph())).toBe(0);
    await graph().flush();
  });
});
