// The console over HTTP on every engine: check, plan, rows as lines; what a reader who leaves, is slow, or comes too many does.
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { USUAL_CONSOLE } from "../../cypher/console/limits.ts";
import { stepsOf } from "../../cypher/console/plan-check.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { cypherLine, cypherPlan, verdict } from "../../web/contract/cypher.ts";
import { problem } from "../../web/contract/problem.ts";
import { Consoles } from "../../web/server/console/consoles.ts";
import { writeMadeUp } from "../server/made-up.ts";
import { onEveryEngine } from "../server/on-engine.ts";
import { ask, posting, serve } from "../server/over-http.ts";
import { graphHash, NO_LAYERS, until } from "./on-engines.ts";

const SLOW = "UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b UNWIND range(1, 4000) AS c RETURN count(*) AS n";
const consoles = (more: Partial<typeof USUAL_CONSOLE> = {}) =>
  new Consoles({ layers: NO_LAYERS, limits: { ...USUAL_CONSOLE, memoryBytes: 4e9, ...more }, elsewhere: null });

async function linesOf(url: string, body: unknown): Promise<unknown[]> {
  const response = await fetch(`${url}/api/cypher`, posting(body));
  expect(response.headers.get("content-type")).toBe("application/x-ndjson; charset=utf-8");
  const text = await response.text();
  expect(text.endsWith("\n")).toBe(true);
  return text
    .trimEnd()
    .split("\n")
    .map((line) => cypherLine.parse(JSON.parse(line)));
}

/** How many queries of the console the server itself lists; on the embedded engine that cannot be seen from here: null. */
async function listed(port: GraphPort): Promise<number | null> {
  if (port.engine === "embedded") return null;
  const text = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'zhaotu console' RETURN count(*) AS n";
  return Number((await port.read({ text })).rows[0]?.["n"]);
}

onEveryEngine({ fill: writeMadeUp }, (here) => {
  describe("a query", () => {
    test("is answered by head, rows and end, each a line of the contract", async () => {
      const lines = await linesOf(here.served.url, {
        text: "MATCH (n:Company {id: $id})-[r:DEVELOPS]->(m) RETURN n.name AS name, r, {of: m.id} AS to",
        params: { id: "jiahe" },
      });
      expect(lines).toMatchObject([
        { head: { columns: ["name", "r", "to"], engine: here.port.engine } },
        { row: ["甲河公司", { $: "relationship", type: "DEVELOPS", from: "jiahe", to: "pumps" }, { $: "map", entries: { of: "pumps" } }] },
        { end: { rows: 1, cut: null } },
      ]);
    });

    test("gives 1,000 rows where none are asked for, and says that there are more", async () => {
      const lines = await linesOf(here.served.url, { text: "UNWIND range(1, 2000) AS x RETURN x" });
      expect(lines.length).toBe(1002);
      expect(lines.at(-1)).toMatchObject({ end: { rows: 1000, cut: { by: "rows", at: 1000 } } });
      const fewer = await linesOf(here.served.url, { text: "UNWIND range(1, 2000) AS x RETURN x", rows: 3 });
      expect(fewer.slice(1)).toMatchObject([{ row: [1] }, { row: [2] }, { row: [3] }, { end: { rows: 3 } }]);
      expect(await ask(`${here.served.url}/api/cypher`, posting({ text: "RETURN 1 AS x", rows: 60_000 }))).toMatchObject({
        status: 400,
        json: { code: "bad-request", fields: [{ field: "rows" }] },
      });
    });

    test("comes unpacked, row by row, also to whoever takes gzip", async () => {
      const response = await fetch(`${here.served.url}/api/cypher`, {
        ...posting({ text: "UNWIND range(1, 1000) AS x RETURN x" }),
        headers: { "content-type": "application/json", "accept-encoding": "gzip, br" },
      });
      expect(response.headers.get("content-encoding")).toBeNull();
      expect(response.headers.get("cache-control")).toBe("no-store");
      await response.text();
    });

    test("is refused by the gate with code, words and place, before anything is said", async () => {
      expect(await ask(`${here.served.url}/api/cypher`, posting({ text: "MATCH (n)\nDETACH DELETE n" }))).toMatchObject({
        status: 422,
        json: { code: "refused", gate: "write", at: { line: 2 } },
      });
      const { json } = await ask(`${here.served.url}/api/cypher/check`, posting({ text: "MATCH (n)\nDETACH DELETE n" }));
      expect(verdict.parse(json)).toMatchObject({ accepted: false, code: "write" });
      expect((await ask(`${here.served.url}/api/cypher/check`, posting({ text: "MATCH (n:Place) RETURN n.id AS id" }))).json).toMatchObject(
        {
          accepted: true,
          code: "ok",
        },
      );
    });

    test("with a fault is a problem with its place, without traces or paths", async () => {
      const { status, json } = await ask(`${here.served.url}/api/cypher`, posting({ text: "MATCH (n:Place) RETURN nobody AS x" }));
      expect([status, problem.parse(json).code]).toEqual([422, "query-fault"]);
      expect(json).toMatchObject({ at: { start: 23, end: 29, line: 1, column: 24 }, said: { zh: "没有变量 nobody" } });
      expect(JSON.stringify(json)).not.toMatch(/\.java|node_modules|\/tmp|at .*\(.*:\d+/);
    });

    test("that fails half-way ends with a problem", async () => {
      const answer = await fetch(`${here.served.url}/api/cypher`, posting({ text: "UNWIND [2, 1, 0] AS x RETURN 6 / x AS y" }));
      const told = JSON.parse((await answer.text()).trimEnd().split("\n").at(-1) ?? "") as { problem?: unknown };
      // Neo4j finds it after the first rows are out, the embedded engine before.
      expect(answer.status).toBe(here.port.engine === "neo4j" ? 200 : 422);
      expect(problem.parse(told.problem ?? told)).toMatchObject({ code: "query-fault", said: { en: expect.stringContaining("zero") } });
    });

    test("has a plan as a tree and as the engine wrote it; nothing is run", async () => {
      const before = await graphHash(here.port);
      const { json } = await ask(`${here.served.url}/api/cypher/plan`, posting({ text: "MATCH (n:Company)-[r]->(m) RETURN n.id AS id" }));
      const { plan, asWritten, engine } = cypherPlan.parse(json);
      expect(engine).toBe(here.port.engine);
      expect(asWritten).toContain("Expand");
      const names = [...stepsOf(plan)].map(({ name }) => name);
      expect(names.some((name) => name.startsWith("Expand"))).toBe(true);
      expect(plan.rows === null).toBe(here.port.engine === "embedded");
      expect(await graphHash(here.port)).toBe(before);
    });

    test("parameters that are nested too deep, or have no names, are refused", async () => {
      const deep = JSON.parse(`${"[".repeat(30)}${"]".repeat(30)}`) as unknown;
      for (const params of [{ deep }, { "a b": 1 }, { "": 1 }])
        expect(await ask(`${here.served.url}/api/cypher`, posting({ text: "RETURN 1 AS x", params }))).toMatchObject({
          status: 400,
          json: { code: "bad-request" },
        });
      const text = `{"text":"RETURN 1 AS x","params":{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`;
      const huge = await ask(`${here.served.url}/api/cypher`, { ...posting({}), body: text });
      expect(huge.status).toBe(400);
    });
  });

  describe("a reader", () => {
    test("who leaves ends the query on the server at once", async () => {
      const served = await serve(here.port, { consoles: consoles({ timeoutMs: 60_000 }) });
      try {
        const leaving = new AbortController();
        const under = fetch(`${served.url}/api/cypher`, { ...posting({ text: SLOW }), signal: leaving.signal }).then((response) =>
          response.text(),
        );
        under.catch(() => {});
        if (here.port.engine === "neo4j") expect(await until(async () => (await listed(here.port)) === 1)).toBe(true);
        else await wait(1500);
        leaving.abort();
        await expect(under).rejects.toThrow(/abort/);
        if (here.port.engine === "neo4j") expect(await until(async () => (await listed(here.port)) === 0)).toBe(true);
        // The place is free again: on the embedded engine there is only one.
        expect((await linesOf(served.url, { text: "RETURN 1 AS one" }))[1]).toEqual({ row: [1] });
      } finally {
        await served.stop();
      }
    });

    test("who takes nothing holds up neither the database nor anybody else, and costs no more than an answer may have", async () => {
      const own = consoles({ bytes: 3_000_000, mostRows: 1e6 });
      const served = await serve(here.port, { consoles: own });
      const { hostname, port } = new URL(served.url);
      const line = connect(Number(port), hostname);
      try {
        const body = JSON.stringify({
          text: "UNWIND range(1, 200000) AS x RETURN x, '0123456789012345678901234567890123456789' AS s",
          rows: 200_000,
        });
        line.pause();
        line.write(
          `POST /api/cypher HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
        );
        await wait(800);
        if (here.port.engine === "neo4j") expect(await until(async () => (await listed(here.port)) === 0)).toBe(true);
        for (let n = 0; n < 5; n++) expect((await linesOf(served.url, { text: "RETURN 1 AS one" }))[1]).toEqual({ row: [1] });
      } finally {
        line.destroy();
        await served.stop();
      }
    });

    test("too many at once are sent away with a word on when to come again; others are answered meanwhile", async () => {
      const served = await serve(here.port, { consoles: consoles({ atOnce: 1, waiting: 1, waitMs: 60_000, timeoutMs: 60_000 }) });
      const leaving = new AbortController();
      try {
        await linesOf(served.url, { text: "RETURN 1 AS one" });
        const under = [0, 1].map((n) =>
          fetch(`${served.url}/api/cypher`, { ...posting({ text: `${SLOW} LIMIT 1${n}` }), signal: leaving.signal }),
        );
        for (const one of under) one.catch(() => {});
        await wait(400);
        const refused = await ask(`${served.url}/api/cypher`, posting({ text: "RETURN 1 AS one" }));
        expect(refused).toMatchObject({ status: 503, json: { code: "busy" } });
        expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
        expect((await ask(`${served.url}/api/about`)).status).toBe(200);
        expect((await ask(`${served.url}/api/search?q=${encodeURIComponent("水泵")}`)).status).toBe(200);
      } finally {
        leaving.abort();
        await served.stop();
      }
    });

    test("is told when the server stops half-way", async () => {
      const served = await serve(here.port, { consoles: consoles({ timeoutMs: 60_000 }) });
      const under = fetch(`${served.url}/api/cypher`, posting({ text: SLOW }));
      if (here.port.engine === "neo4j") await until(async () => (await listed(here.port)) === 1);
      else await wait(1500);
      await served.stop();
      const last = (await (await under).text()).trimEnd().split("\n").at(-1) ?? "";
      const told = JSON.parse(last) as { problem?: unknown };
      // Before the head is out it is an ordinary answer, afterwards a line.
      expect(problem.parse(told.problem ?? told)).toMatchObject({ code: "not-ready", said: { zh: "服务正在停下，查询没有做完。" } });
    });
  });
});
