// The database goes away under a query of the console: its reader is told, and when it is back the next query runs.
import { afterAll, beforeAll, expect, test } from "vitest";
import { USUAL_CONSOLE } from "../../cypher/console/limits.ts";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { problem } from "../../web/contract/problem.ts";
import { Consoles } from "../../web/server/console/consoles.ts";
import { lines } from "../neo4j/lines.ts";
import { startNeo4j, type Neo4jServer } from "../neo4j/server.ts";
import { writeMadeUp } from "../server/made-up.ts";
import { posting, serve, type Served } from "../server/over-http.ts";
import { NO_LAYERS } from "./on-engines.ts";

let server: Neo4jServer;
let port: GraphPort;
let served: Served;

beforeAll(async () => {
  if (lines().length === 0) throw new Error("there is no Neo4j to try this with");
  server = await startNeo4j("5.26");
  const { uri, username, password, database } = server;
  port = await openGraph({ engine: "neo4j", uri, username, password, database });
  await writeMadeUp(port);
  served = await serve(port, {
    consoles: new Consoles({ layers: NO_LAYERS, limits: { ...USUAL_CONSOLE, timeoutMs: 60_000 }, elsewhere: null }),
  });
}, 180_000);
afterAll(async () => {
  await served.stop();
  await port.close();
  await server.remove();
});

const run = (text: string) => fetch(`${served.url}/api/cypher`, posting({ text, rows: 50_000 }));

test("killed half-way: the last line says so; restarted: the next query is answered", { timeout: 240_000 }, async () => {
  const under = await run("UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b UNWIND range(1, 4000) AS c RETURN count(*) AS n");
  expect(under.status).toBe(200);
  await server.kill();
  const last = (await under.text()).trimEnd().split("\n").at(-1) ?? "";
  const told = JSON.parse(last) as { problem: unknown };
  expect(problem.parse(told.problem)).toMatchObject({ code: "engine-away", status: 503 });
  expect(last).not.toContain(server.uri);
  await server.restart();
  const again = await (await run("MATCH (n:Place) RETURN n.id AS id")).text();
  expect(again).toContain('{"row":["qingshi"]}');
});
