// The console of the embedded engine: a copy of the store, a process that is killed and opened again, and nothing left behind.
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { Console } from "../../cypher/console/console.ts";
import { USUAL_CONSOLE, type ConsoleLimits } from "../../cypher/console/limits.ts";
import { EmbeddedConsole } from "../../cypher/embedded/embedded-console.ts";
import { EmbeddedGraph } from "../../cypher/embedded/embedded-graph.ts";
import { writeMadeUp } from "../server/made-up.ts";
import { collect, NO_LAYERS, refusedWith, until } from "./on-engines.ts";

const MB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "zhaotu-copy-"));
const path = join(folder, "store");
let port: EmbeddedGraph;
const open: Console[] = [];

beforeAll(async () => {
  const writing = new EmbeddedGraph(path, false);
  await writeMadeUp(writing);
  await writing.flush();
  await writing.close();
  port = new EmbeddedGraph(path, true);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((console) => console.close()));
});
afterAll(async () => {
  await port.close();
  rmSync(folder, { recursive: true, force: true });
});

function consoleOn(source: EmbeddedGraph, limits: Partial<ConsoleLimits> = {}): { engine: EmbeddedConsole; console: Console } {
  const all = { ...USUAL_CONSOLE, ...limits };
  const engine = new EmbeddedConsole(source, { memoryBytes: all.memoryBytes, mend: null });
  const console = new Console(engine, NO_LAYERS, all);
  open.push(console);
  return { engine, console };
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).toSorted())
    if (!name.endsWith(".owner")) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

describe("the store", () => {
  test("is not touched by anything that the console runs, down to its bytes and times", async () => {
    const [before, at] = [fingerprint(), statSync(path).mtimeMs];
    const { engine, console } = consoleOn(port, { timeoutMs: 1500 });
    for (const text of [
      "MATCH (n) DETACH DELETE n",
      "CREATE (n:Thing {id: 'x'})",
      "MATCH (n:Thing) RETURN count(n) AS n",
      "DROP INDEX thing_id_index",
    ])
      await refusedWith(console, text);
    expect(engine.running.folder).toBeDefined();
    expect(engine.running.folder).not.toContain(folder);
    expect([fingerprint(), statSync(path).mtimeMs]).toEqual([before, at]);
  });

  test("has a copy only while the console is open, which nobody else can read", async () => {
    const { engine, console } = consoleOn(port);
    await collect(console, "RETURN 1 AS one");
    const copy = engine.running.folder ?? "";
    expect(existsSync(join(copy, "store"))).toBe(true);
    if (process.platform !== "win32") expect(statSync(copy).mode & 0o077).toBe(0);
    await console.close();
    expect(existsSync(copy)).toBe(false);
  });

  test("is copied anew after something was loaded", async () => {
    const own = new EmbeddedGraph(":memory:", false);
    try {
      await writeMadeUp(own);
      const { engine, console } = consoleOn(own);
      const count = async () => (await collect(console, "MATCH (n:Place) RETURN count(n) AS n")).rows[0]?.[0];
      expect(await count()).toBe(1);
      const first = engine.running.folder;
      expect(await count()).toBe(1);
      expect(engine.running.folder).toBe(first);
      await own.write([{ text: "CREATE (:Thing:Place {id: 'new-town', kind: 'Place', name: '新镇'})" }]);
      expect(await count()).toBe(2);
      expect(existsSync(first ?? "")).toBe(false);
    } finally {
      await own.close();
    }
  });
});

describe("the process", () => {
  test("that takes too much memory is ended, and the next query finds another one", async () => {
    const { engine, console } = consoleOn(port, { memoryBytes: 128 * MB, timeoutMs: 60_000 });
    await collect(console, "RETURN 1 AS one");
    const first = engine.running.pid;
    expect(await refusedWith(console, "UNWIND range(1, 300000000) AS x RETURN collect(x) AS l")).toBe("memory");
    expect((await collect(console, "MATCH (n:Place) RETURN n.id AS id")).rows).toEqual([["qingshi"]]);
    expect(engine.running.pid).not.toBe(first);
  });

  test("that is killed from outside is opened again", async () => {
    const { engine, console } = consoleOn(port);
    await collect(console, "RETURN 1 AS one");
    process.kill(engine.running.pid ?? 0, "SIGKILL");
    expect(await until(async () => engine.running.pid === undefined)).toBe(true);
    expect((await collect(console, "MATCH (n:Place) RETURN n.id AS id")).rows).toEqual([["qingshi"]]);
  });

  test("is another one than the graph's own, which goes on answering while a query is stopped", async () => {
    const { engine, console } = consoleOn(port, { timeoutMs: 600, memoryBytes: 4096 * MB });
    await collect(console, "RETURN 1 AS one");
    const own = port.processId();
    expect(engine.running.pid).not.toBe(own);
    const slow = refusedWith(
      console,
      "UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b UNWIND range(1, 4000) AS c RETURN count(*) AS n",
    );
    for (let n = 0; n < 20; n++) expect((await port.read({ text: "MATCH (n:Place) RETURN n.id AS id" })).rows).toEqual([{ id: "qingshi" }]);
    expect(await slow).toBe("timeout");
    expect(port.processId()).toBe(own);
  });

  test("knows nothing of our environment", async () => {
    process.env["ZHAOTU_SECRET_FOR_TEST"] = "canary-4711";
    try {
      const { engine, console } = consoleOn(port);
      await collect(console, "RETURN 1 AS one");
      if (process.platform === "linux") {
        const seen = readFileSync(`/proc/${engine.running.pid}/environ`, "utf8");
        expect(seen).toContain("TMPDIR");
        expect(seen).not.toContain("canary-4711");
        expect(seen).not.toContain("HOME=");
      }
    } finally {
      delete process.env["ZHAOTU_SECRET_FOR_TEST"];
    }
  });
});
