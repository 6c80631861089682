// `zhaotu mcp` as an assistant starts it, on the embedded engine: the store is loaded where there is none, shared where there is one, and let go.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endServers, startServer, untilReady } from "../server/server-process.ts";
import { assistant, onlyThese, type Assistant } from "./assistant.ts";
import { everyTool, FACTS, TEXTS } from "./tools-driven.ts";
import { spawn } from "node:child_process";

const folder = mkdtempSync(join(tmpdir(), "zhaotu-mcp-"));
const env = { ZHAOTU_STORE: join(folder, "store"), ZHAOTU_DATA: FACTS, ARTICLES_DIR: TEXTS, ZHAOTU_LOG_LEVEL: "warn" };
afterAll(() => {
  endServers();
  rmSync(folder, { recursive: true, force: true });
});

/** It may pass the gate, and takes far longer than anybody waits. */
const ENDLESS =
  "MATCH (a:Thing {id: 'zhaotong'})-[r1]-(b)-[r2]-(c)-[r3]-(d)-[r4]-(e)-[r5]-(f)-[r6]-(g)-[r7]-(h)-[r8]-(i) RETURN count(*) AS n";

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe("on the embedded engine", () => {
  let here: Assistant;
  beforeAll(async () => {
    here = await assistant(env);
    // The first call waits until the facts are loaded.
    await here.call("search", { query: "禾丰" });
  }, 120_000);
  afterAll(() => here.client.close());
  everyTool(() => here, "embedded");

  test("it loaded the store, and said so beside the messages", () => {
    expect(here.stderr()).toContain("Loading the facts");
  });
});

test("works while a server runs on the same store, and speaks Chinese where it is asked to", { timeout: 120_000 }, async () => {
  const server = await startServer(env);
  await untilReady(server);
  const beside = await assistant(env, ["--lang", "zh"]);
  const { text } = await beside.call("entity", { id: "hefeng" });
  expect(text).toContain("禾丰公司 建设 电池项目");
  expect(beside.client.getInstructions()).toContain("出处");
  expect(beside.stderr()).not.toContain("装进图");
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  const { pid } = beside;
  await beside.client.close();
  await expect.poll(() => pid !== null && isAlive(pid), { timeout: 10_000 }).toBe(false);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  expect(await server.stop()).toBe(0);
});

test(
  "a query that the assistant gives up is stopped on the engine, and the next one does not wait for it",
  { timeout: 120_000 },
  async () => {
    const here = await assistant({ ...env, ZHAOTU_CYPHER_MS: "600000", ZHAOTU_CYPHER_MB: "8192" });
    const ready = await here.call("cypher", { text: "RETURN 1 AS one" });
    expect(ready.told).toMatchObject({ rows: [[1]] });
    const giving = new AbortController();
    let over = false;
    const under = here.client
      .callTool({ name: "cypher", arguments: { text: ENDLESS } }, undefined, { signal: giving.signal, timeout: 600_000 })
      .finally(() => (over = true));
    const given = under.catch((error: unknown) => String(error));
    await wait(2000);
    expect(over).toBe(false);
    giving.abort(new Error("given up"));
    expect(await given).toContain("given up");
    // One query runs at a time on this engine: a second one would be sent away.
    expect((await here.call("cypher", { text: "RETURN 2 AS two" })).told).toMatchObject({ rows: [[2]] });
    await here.client.close();
  },
);

test("ends with 0 when the client leaves, even while it loads; nothing but messages goes out", { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ["--import", "tsx", "loader/main.ts", "mcp"], {
    cwd: join(import.meta.dirname, "../.."),
    env: onlyThese({ ...env, ZHAOTU_STORE: join(folder, "other") }),
    stdio: ["pipe", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const hello = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } };
  child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: hello })}\nthis is no message\n`);
  await expect.poll(() => err, { timeout: 40_000 }).toContain("Loading the facts");
  child.stdin.end();
  expect(await ended).toBe(0);
  const lines = out.split("\n").filter((line) => line !== "");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { jsonrpc: "2.0", id: 1, result: { serverInfo: { name: "zhaotu" } } },
  ]);
});

test("what it cannot start with is a sentence and exit 2", { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ["--import", "tsx", "loader/main.ts", "mcp", "--engine", "neo4j"], {
    cwd: join(import.meta.dirname, "../.."),
    env: onlyThese({}),
    stdio: ["pipe", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  expect(await new Promise<number | null>((resolve) => child.once("close", resolve))).toBe(2);
  expect([out, err]).toEqual(["", expect.stringContaining("NEO4J_URI")]);
});

test(
  "the token of a server for others is not asked for here, and persons stay out where the settings say so",
  { timeout: 120_000 },
  async () => {
    const own = await assistant({ ...env, ZHAOTU_TOKEN: "a-token-of-some-length", HOST: "0.0.0.0", ZHAOTU_WITHOUT_PRIVATE: "1" });
    const { isError } = await own.call("entity", { id: "hefeng" });
    expect(isError).toBe(false);
    const { told } = await own.call("cypher", { text: "MATCH (p:Person) WHERE p.private = true RETURN p.id AS id" });
    expect(told["rows"]).toEqual([]);
    await own.client.close();
  },
);
