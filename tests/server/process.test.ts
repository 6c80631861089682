// The real server as `npm start` runs it, on the embedded engine: start, second start, stop, and what it refuses.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import { about } from "../../web/contract.ts";
import { ask, posting } from "./over-http.ts";
import { endServers, spawnServer, startServer, untilReady } from "./server-process.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zhaotu-server-"));
});
afterEach(endServers);
afterAll(() => rm(folder, { recursive: true }));
const storeNamed = (name: string) => ({ ZHAOTU_STORE: join(folder, name) });

describe("start and stop", () => {
  test("first start loads the facts, the second finds them; both stop soundly", { timeout: 240_000 }, async () => {
    const env = storeNamed("store");
    const first = await startServer(env);
    await untilReady(first);
    const counts = about.parse((await ask(`${first.url}/api/about`)).json).counts;
    expect(counts.entities).toBeGreaterThan(100);
    expect(first.stderr()).toContain("Loading the facts");
    expect(await first.stop()).toBe(0);

    const second = await startServer(env);
    await untilReady(second);
    expect(second.stderr()).not.toMatch(/Loading|Building/);
    expect(about.parse((await ask(`${second.url}/api/about`)).json).counts).toEqual(counts);
    expect((await fetch(`${second.url}/explore`)).status).toBe(200);
    expect(second.stdout()).toBe(`Zhaotu is at ${second.url}\n`);

    const asking = Array.from({ length: 20 }, () =>
      fetch(`${second.url}/api/graph?all=1`)
        .then((response) => response.status)
        .catch(() => 0),
    );
    const stopped = second.stop();
    for (const status of await Promise.all(asking)) expect([0, 200]).toContain(status);
    expect(await stopped).toBe(0);

    const port = await openGraph({ engine: "embedded", path: join(folder, "store") });
    expect((await port.read({ text: "MATCH (t:Entity) RETURN count(t) AS n" })).rows).toEqual([{ n: counts.entities }]);
    await port.close();
  });

  test("stopped while it loads into an empty folder, it ends with 0, and the next start is whole", { timeout: 240_000 }, async () => {
    const env = storeNamed("interrupted");
    await mkdir(env.ZHAOTU_STORE);
    const first = await startServer(env);
    await expect.poll(first.stderr, { timeout: 60_000, interval: 5 }).toContain("Loading the facts");
    expect(await first.stop()).toBe(0);
    const second = await startServer(env);
    await untilReady(second);
    expect(about.parse((await ask(`${second.url}/api/about`)).json).counts.entities).toBeGreaterThan(100);
    expect(await second.stop()).toBe(0);
  });
});

test("the log holds no values, no tokens and no passwords, at any level", { timeout: 240_000 }, async () => {
  const token = "very-secret-token-4711";
  const server = await startServer({
    ...storeNamed("store"),
    ZHAOTU_TOKEN: token,
    ZHAOTU_LOG_LEVEL: "trace",
    NEO4J_PASSWORD: "pass-word-0815",
  });
  await untilReady(server);
  const headers = { authorization: `Bearer ${token}` };
  await ask(`${server.url}/api/search?q=geheimwort`, { headers });
  await ask(`${server.url}/api/search?q=geheimwort&limit=geheimzahl`, { headers });
  await ask(`${server.url}/api/card/geheim-id`, { headers });
  await ask(`${server.url}/api/picture`, {
    ...posting({ ids: ["geheim-id"] }),
    headers: { ...headers, "content-type": "application/json" },
  });
  await ask(`${server.url}/geheimer-pfad?token=geheim`);
  await fetch(`${server.url}/?token=${token}`, { headers: { accept: "text/html" } });
  const form = { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, redirect: "manual" } as const;
  await fetch(`${server.url}/sign-in`, { ...form, body: "token=geheimer-versuch" });
  expect((await fetch(`${server.url}/explore`, { ...form, body: `token=${token}` })).status).toBe(303);
  await ask(`${server.url}/api/about`, { headers: { authorization: "Bearer geheimer-versuch" } });
  expect(await server.stop()).toBe(0);
  const lines = server
    .stderr()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  expect(lines.map((line) => (JSON.parse(line) as { route?: string }).route)).toEqual(
    expect.arrayContaining(["/api/search", "/api/card/:id", "/api/picture"]),
  );
  expect(server.stderr() + server.stdout()).not.toMatch(/geheim|secret-token|0815/i);
});

describe("what it refuses to start with", () => {
  test("a taken port: one sentence that names it, exit 2", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const server = spawnServer({ ...storeNamed("none"), PORT: String(port) });
    expect(await server.ended).toBe(2);
    expect(server.stderr().trim().split("\n")).toEqual([
      `Port ${port} on 127.0.0.1 is taken by another program: stop that one, or choose another port with --port.`,
    ]);
    expect(server.stdout()).toBe("");
    other.close();
  });

  test("an address for others without a token, unless that is said to be meant", { timeout: 120_000 }, async () => {
    const refused = spawnServer({ ...storeNamed("none"), HOST: "0.0.0.0" });
    expect(await refused.ended).toBe(2);
    expect(refused.stderr()).toContain("ZHAOTU_TOKEN");
    const meant = await startServer({ ...storeNamed("store"), HOST: "0.0.0.0" }, ["--allow-anyone"]);
    expect((await fetch(`${meant.url}/healthz`)).status).toBe(200);
    expect(await meant.stop()).toBe(0);
    const guarded = await startServer({ ...storeNamed("store"), HOST: "0.0.0.0", ZHAOTU_TOKEN: "a-token-of-some-length" });
    expect((await fetch(`${guarded.url}/api/about`)).status).toBe(401);
    expect(guarded.stdout()).not.toContain("a-token-of-some-length");
    expect(await guarded.stop()).toBe(0);
  });

  test.each([
    [{ PORT: "eighty", ZHAOTU_TOKEN: "short" }, [], /PORT[^]*ZHAOTU_TOKEN/],
    [{}, ["--colour"], /--colour[^]*Usage/],
    [{}, ["--engine", "oracle"], /neo4j \| embedded/],
    [{}, ["--engine", "neo4j"], /NEO4J_URI/],
    [{}, ["--port", "99999"], /PORT/],
    [{ ZHAOTU_DATA: "/no/such/folder" }, [], /\/no\/such\/folder/],
    [{ HOST: "192.0.2.1", ZHAOTU_TOKEN: "a-token-of-some-length" }, [], /192\.0\.2\.1/],
  ])("%j %j: a sentence and exit 2, no stack", async (env, args, sentence) => {
    const server = spawnServer({ ...storeNamed("none"), ...(env as Record<string, string>) }, args);
    expect(await server.ended).toBe(2);
    expect(server.stderr()).toMatch(sentence);
    expect(server.stderr()).not.toMatch(/\n\s+at /);
  });

  test("--help is no refusal, and speaks the language of the shell", async () => {
    const english = spawnServer({}, ["--help"]);
    expect([await english.ended, english.stdout().startsWith("Usage: npm start")]).toEqual([0, true]);
    const chinese = spawnServer({ LANG: "zh_CN.UTF-8" }, ["--help"]);
    expect([await chinese.ended, chinese.stdout().startsWith("用法")]).toEqual([0, true]);
  });
});

test("Neo4j away: it goes on serving, says so once, and tells what it waits for", { timeout: 120_000 }, async () => {
  const server = await startServer({ NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" });
  await expect.poll(server.stderr, { timeout: 60_000 }).toContain("cannot be reached");
  expect(await ask(`${server.url}/readyz`)).toMatchObject({ status: 503, json: { code: "engine-away" } });
  expect(await ask(`${server.url}/api/graph`)).toMatchObject({ status: 503, json: { code: "engine-away" } });
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect(server.stderr().match(/cannot be reached/g)).toHaveLength(1);
  expect(await server.stop()).toBe(0);
});
