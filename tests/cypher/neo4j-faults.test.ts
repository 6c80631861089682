// What can be wrong with a Neo4j: its password, its database, its age, or that it is away and comes back.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { lines, useLine } from "../neo4j/lines.ts";
import { startNeo4j, type Neo4jServer } from "../neo4j/server.ts";
import { faultOf, neo4jPlace } from "./benches.ts";
import { fakeBolt } from "./fake-bolt.ts";

const LOCAL = { engine: "neo4j", username: "neo4j", password: "password", database: "neo4j" } as const;

describe.each(lines())("Neo4j $line", (line) => {
  useLine(line);
  const place = neo4jPlace(line);

  test("with another password, or no such database", async () => {
    await expect(openGraph({ ...place, database: "nowhere" })).rejects.toMatchObject({
      fault: "no-database",
      place: `${line.uri}/nowhere`,
    });
    await expect(openGraph({ ...place, password: "not-the-password" })).rejects.toMatchObject({
      fault: "auth",
      place: `${line.uri}/${line.database}`,
    });
  });

  test("by neo4j:// as well as bolt://", async () => {
    const graph = await openGraph({ ...place, uri: place.uri.replace("bolt:", "neo4j:") });
    await graph.ensureSchema();
    await graph.write([{ text: "MERGE (t:Thing {id: 'a'}) RETURN count(t) AS n", expect: 1 }]);
    expect((await graph.read({ text: "MATCH (t:Thing) RETURN t.id AS id" })).rows).toEqual([{ id: "a" }]);
    await graph.close();
  });

  test("a stopped query is gone from the server", async () => {
    const graph = await openGraph(place);
    const long = {
      text: "UNWIND range(1, 3000) AS zhaotuLong UNWIND range(1, 3000) AS b UNWIND range(1, 3000) AS c WITH b WHERE b < 0 RETURN count(b) AS n",
    };
    const running = {
      text: "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS 'UNWIND range(1, 3000) AS zhaotuLong' AND NOT currentQuery STARTS WITH 'SHOW' AND status = 'Running' RETURN count(*) AS n",
    };
    const stopped = faultOf(graph.read(long, { timeoutMs: 1500 }));
    await expect.poll(async () => (await graph.read(running)).rows[0]?.["n"], { timeout: 1200 }).toBe(1);
    expect(await stopped).toBe("timeout");
    await expect.poll(async () => (await graph.read(running)).rows[0]?.["n"], { timeout: 2000 }).toBe(0);
    await graph.close();
  });
});

describe("an address where no Neo4j of use answers", () => {
  test.each(["bolt://127.0.0.1:1", "bolt://nowhere.invalid:7687", "http://127.0.0.1:7474"])("%s is away", async (uri) => {
    await expect(openGraph({ ...LOCAL, uri })).rejects.toMatchObject({ fault: "away", place: `${uri}/neo4j` });
  });

  test.each([
    ["Neo4j/4.4.40", /4\.4\.40/],
    [null, /version/],
  ] as const)("%s is too old", async (agent, words) => {
    const fake = await fakeBolt(agent);
    await expect(openGraph({ ...LOCAL, uri: fake.uri })).rejects.toMatchObject({
      fault: "old-server",
      message: expect.stringMatching(words),
    });
    fake.close();
  });
});

describe("a server that is killed", () => {
  let server: Neo4jServer;
  let graph: GraphPort;
  beforeAll(async () => {
    server = await startNeo4j("5.26");
    graph = await openGraph({ ...LOCAL, uri: server.uri, password: server.password, database: server.database });
  });
  afterAll(async () => {
    await graph.close();
    await server.remove();
  });

  test("is away while it is down, and answers through the same port when it is back", async () => {
    await graph.ensureSchema();
    await graph.write([{ text: "MERGE (t:Thing {id: 'a'}) RETURN count(t) AS n", expect: 1 }]);
    await server.kill();
    expect(await faultOf(graph.read({ text: "MATCH (t:Thing) RETURN t.id AS id" }))).toBe("away");
    await server.restart();
    expect((await graph.read({ text: "MATCH (t:Thing) RETURN t.id AS id" })).rows).toEqual([{ id: "a" }]);
  }, 150_000);
});
