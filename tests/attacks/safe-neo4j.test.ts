// Neo4j with the very settings that compose.yaml and .compose/console.conf give it: it takes them, and each protects.
import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startNeo4j, type Neo4jServer } from "../neo4j/server.ts";
import { lines } from "../neo4j/lines.ts";
import { canary, type Canary } from "./canary.ts";
import { composeIn, forTests, settingsIn, settingsOf } from "./safe-settings.ts";

/** Those that let somebody write come first: what is in the graph is written under them. */
const FIRST = settingsOf(composeIn("compose.yaml").services["neo4j"]);
const SETUPS = [
  ["compose.yaml", FIRST],
  [".compose/console.conf", settingsIn(".compose/console.conf")],
] as const;
const WRITES = /WriteOnReadOnlyAccessDatabase|ForbiddenDueToTransactionType|Schema|Transaction|General/;
const READ_ONLY: readonly (readonly [text: string, code: RegExp])[] = [
  ["CREATE (:Hacked)", WRITES],
  ["MATCH (n) DETACH DELETE n", WRITES],
  ["CREATE INDEX hacked FOR (n:Hacked) ON (n.x)", WRITES],
  ["CREATE CONSTRAINT hacked FOR (n:Hacked) REQUIRE n.x IS UNIQUE", WRITES],
  ["UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b)", /TransactionTimedOut|Terminated/],
  ["UNWIND range(1, 20000000) AS n RETURN size(collect(n))", /MemoryPoolOutOfMemory|TransactionTimedOut|Terminated/],
];
const names = lines().flatMap(({ line }) => (line === "given" ? [] : [line]));

function connect({ uri, username, password }: Neo4jServer): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true, telemetryDisabled: true });
}

async function driverOf(server: Neo4jServer, use: (driver: Driver) => Promise<unknown>): Promise<void> {
  const driver = connect(server);
  await use(driver).finally(() => driver.close());
}

describe.each(names)("Neo4j %s", (name) => {
  let server: Neo4jServer;
  let bird: Canary;
  beforeAll(async () => {
    bird = await canary();
    server = await startNeo4j(name, forTests(FIRST));
    await driverOf(server, (first) => first.executeQuery("CREATE (:A {id: 1})-[:R]->(:A {id: 2})", {}, { database: server.database }));
  }, 240_000);
  afterAll(async () => {
    await server.remove();
    await bird.end();
  });

  describe.each(SETUPS)("with the settings of %s", (file, settings) => {
    let driver: Driver;
    beforeAll(async () => {
      if (settings !== FIRST) {
        await server.stop();
        await server.restart(forTests(settings));
      }
      driver = connect(server);
    }, 240_000);
    afterAll(() => driver.close());

    /** The error's code, or "passes". The session may write: nothing but the settings stands in the way. */
    const codeOf = async (text: string, database = server.database): Promise<string> => {
      const session = driver.session({ database });
      try {
        await session.run(text);
        return "passes";
      } catch (error) {
        if (error instanceof Neo4jError) return error.code;
        throw error;
      } finally {
        await session.close();
      }
    };

    test("it has taken them", async () => {
      const { records } = await driver.executeQuery("SHOW SETTINGS YIELD name, value", {}, { database: server.database });
      const taken = new Map(records.map((row) => [row.get("name") as string, row.get("value") as string]));
      const wanted = Object.entries(forTests(settings)).filter(
        ([setting]) => !setting.startsWith("internal.") && !setting.includes("memory"),
      );
      expect(wanted.length).toBeGreaterThan(5);
      for (const [setting, value] of wanted)
        if (setting !== "server.directories.import") expect([setting, taken.get(setting)]).toEqual([setting, value]);
    });

    test("LOAD CSV reads no file, neither by path nor from its import folder", async () => {
      for (const url of [`file://${bird.file}`, "file:///neo4j.conf", "file:///../conf/neo4j.conf", "file:///etc/passwd"])
        expect(await codeOf(`LOAD CSV FROM '${url}' AS row RETURN row`)).toMatch(
          /^Neo\.ClientError\.(Statement\.ExternalResourceFailed|Security)/,
        );
    });

    test("LOAD CSV calls no address, by name, number or another scheme", async () => {
      const { port } = new URL(bird.url);
      for (const url of [
        bird.url,
        `http://localhost:${port}/`,
        `http://[::1]:${port}/`,
        `http://2130706433:${port}/`,
        `ftp://127.0.0.1:${port}/x`,
      ])
        expect(await codeOf(`LOAD CSV FROM '${url}' AS row RETURN row`)).not.toBe("passes");
      expect(bird.calls()).toBe(0);
    });

    test("an exhaustive search for a shortest path is refused", async () => {
      const text = "MATCH (a:A {id: 1}), (b:A {id: 2}), p = shortestPath((a)-[*]-(b)) WHERE length(p) > 1 RETURN p";
      expect(await codeOf(text)).not.toBe("passes");
    });

    test("no procedures but its own are there", async () => {
      const { records } = await driver.executeQuery("SHOW PROCEDURES YIELD name RETURN name", {}, { database: server.database });
      // Neo4j 2026 brings `fleetManagement` along; the gate refuses it like every procedure.
      const own = /^(db|dbms|tx|cdc|internal|fleetManagement)\./;
      expect(records.map((row) => row.get("name") as string).filter((one) => !own.test(one))).toEqual([]);
    });

    test.each(file === "compose.yaml" ? ["CREATE (:Loaded)", "MATCH (n:Loaded) DETACH DELETE n"] : [])("Zhaotu loads: %s", async (text) => {
      expect(await codeOf(text)).toBe("passes");
    });

    test.each(file === "compose.yaml" ? [] : READ_ONLY)(
      "%s is stopped, in a session that may write and asks for no time",
      { timeout: 90_000 },
      async (text, code) => {
        expect(await codeOf(text)).toMatch(code);
        const { records } = await driver.executeQuery("MATCH (n) RETURN count(n) AS n", {}, { database: server.database });
        expect(records[0]?.get("n")).toBe(2);
      },
    );
  });
});
