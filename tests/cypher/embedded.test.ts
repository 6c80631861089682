// The embedded engine's process: locks, broken files, a missing binary, kills on either side, Ctrl-C.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { missingBinary, platformName } from "../../cypher/embedded/binary.ts";
import { EmbeddedGraph } from "../../cypher/embedded/embedded-graph.ts";
import { partsOf } from "../../cypher/embedded/parts.ts";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { faultOf, folderHere } from "./benches.ts";

const HOLDER = fileURLToPath(new URL("./holder.ts", import.meta.url));
const SLOW = { text: "UNWIND range(1, 2000) AS a UNWIND range(1, 3000) AS b RETURN count(a) AS n" };
const COUNT = { text: "MATCH (t:Thing) RETURN count(t) AS n" };

const folder = folderHere();
let stores = 0;
const freshPath = () => join(folder(), `store-${++stores}`);

const open: GraphPort[] = [];
const opened = async (path: string, readOnly = false) => {
  const graph = await openGraph({ engine: "embedded", path, readOnly });
  open.push(graph);
  return graph;
};
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const graph of open.splice(0)) await graph.close();
});

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function untilDead(pid: number): Promise<void> {
  for (let tries = 0; lives(pid) && tries < 100; tries++) await wait(50);
  expect(lives(pid)).toBe(false);
}

async function hold(path: string): Promise<{ holder: ChildProcess; engine: number; said: () => string }> {
  const holder = spawn(process.execPath, ["--import", "tsx", HOLDER, path], { stdio: ["ignore", "pipe", "inherit"], detached: true });
  let said = "";
  holder.stdout?.on("data", (chunk: Buffer) => {
    said += chunk.toString("utf8");
  });
  while (!said.includes("\n")) {
    if (holder.exitCode !== null) throw new Error(`the holder ended: ${said}`);
    await wait(50);
  }
  return { holder, engine: Number.parseInt(said, 10), said: () => said };
}

describe("one store, several processes", () => {
  test("whoever comes second is told the path and the process that has it", async () => {
    const path = freshPath();
    const { holder, engine } = await hold(path);
    await expect(openGraph({ engine: "embedded", path })).rejects.toMatchObject({
      fault: "locked",
      place: path,
      message: `the store ${path} is in use by process ${holder.pid}`,
    });
    expect(await faultOf(openGraph({ engine: "embedded", path, readOnly: true }))).toBe("locked");
    holder.kill("SIGKILL");
    await untilDead(engine);
    expect((await (await opened(path)).read(COUNT)).rows).toEqual([{ n: 1 }]);
  });

  test("readers may share it, and they cannot write", async () => {
    const path = freshPath();
    const writer = await openGraph({ engine: "embedded", path });
    await writer.ensureSchema();
    await writer.write([{ text: "CREATE (:Thing {id: 'a'})" }]);
    await writer.close();
    const [one, two] = [await opened(path, true), await opened(path, true)];
    expect((await one.read(COUNT)).rows).toEqual([{ n: 1 }]);
    expect((await two.read(COUNT)).rows).toEqual([{ n: 1 }]);
    expect(await faultOf(one.write([{ text: "CREATE (:Thing {id: 'b'})" }]))).toBe("engine");
    expect(await faultOf(openGraph({ engine: "embedded", path }))).toBe("locked");
  });
});

describe("when a process is killed", () => {
  test("the engine comes back with all that was written, and asks again what it was asked", async () => {
    const graph = new EmbeddedGraph(freshPath(), false);
    open.push(graph);
    await graph.ensureSchema();
    await graph.write([{ text: "UNWIND range(1, 100) AS i CREATE (:Thing {id: toString(i)})" }]);
    const before = graph.processId();
    const slow = graph.read(SLOW);
    await wait(50);
    process.kill(before ?? 0, "SIGKILL");
    expect((await slow).rows).toEqual([{ n: 6_000_000 }]);
    expect(graph.processId()).not.toBe(before);
    expect((await graph.read(COUNT)).rows).toEqual([{ n: 100 }]);
  });

  test("a query that ends its engine twice is given up with the reason", async () => {
    const graph = new EmbeddedGraph(freshPath(), false);
    open.push(graph);
    await graph.info();
    const slow = faultOf(
      graph.read({
        text: "UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 3000) AS c WITH a WHERE a < 0 RETURN count(a) AS n",
      }),
    );
    const first = graph.processId() ?? 0;
    process.kill(first, "SIGKILL");
    while (graph.processId() === first) await wait(20);
    await wait(200);
    process.kill(graph.processId() ?? 0, "SIGKILL");
    expect(await slow).toBe("engine");
    expect((await graph.read(COUNT)).rows).toEqual([{ n: 0 }]);
  });

  test("the engine ends with the process that had it, and a passing store is swept away", async () => {
    const mine = () =>
      readdirSync(tmpdir()).filter((name) => name.startsWith("zhaotu-") && existsSync(join(tmpdir(), name, "store.owner")));
    const { holder, engine } = await hold(":memory:");
    const folders = mine().filter((name) => readFileSync(join(tmpdir(), name, "store.owner"), "utf8").trim() === String(holder.pid));
    expect(folders).toHaveLength(1);
    holder.kill("SIGKILL");
    await untilDead(engine);
    expect(existsSync(join(tmpdir(), folders[0] ?? ""))).toBe(false);
  });

  test.skipIf(process.platform === "win32")("Ctrl-C for the whole terminal lets the holder finish and close", async () => {
    const path = freshPath();
    const { holder, engine, said } = await hold(path);
    const ended = once(holder, "exit");
    process.kill(-(holder.pid ?? 0), "SIGINT");
    expect(await ended).toEqual([0, null]);
    expect(said()).toContain("closed with 1");
    await untilDead(engine);
    expect(existsSync(`${path}.owner`)).toBe(false);
  });
});

describe("a store that cannot be opened", () => {
  test("is broken when it is cut short, or no store at all", async () => {
    const path = freshPath();
    const graph = await openGraph({ engine: "embedded", path });
    await graph.write([{ text: "UNWIND range(1, 2000) AS i CREATE (:Thing {id: toString(i)})" }]);
    await graph.flush();
    await graph.close();
    truncateSync(path, Math.floor(readFileSync(path).length / 2));
    await expect(openGraph({ engine: "embedded", path })).rejects.toMatchObject({ fault: "broken-store", place: path });
    const letter = freshPath();
    writeFileSync(letter, "Dear store,\n");
    expect(await faultOf(openGraph({ engine: "embedded", path: letter }))).toBe("broken-store");
    expect(readFileSync(letter, "utf8")).toBe("Dear store,\n");
  });

  test("without its binary is one sentence with the way out", async () => {
    vi.stubEnv("NAPI_RS_NATIVE_LIBRARY_PATH", join(folder(), "nothing.node"));
    await expect(openGraph({ engine: "embedded", path: freshPath() })).rejects.toMatchObject({
      fault: "no-binary",
      message: expect.stringMatching(/^[^\n]*NEO4J_URI[^\n]*$/),
    });
  });

  test("the sentence names the package of the platform, or says that there is none", () => {
    expect(missingBinary(platformName("linux", "x64", true))).toContain("add the package @grafeo-db/js-linux-x64-gnu");
    expect(missingBinary(platformName("darwin", "arm64", false))).toContain("add the package @grafeo-db/js-darwin-arm64");
    expect(missingBinary(platformName("win32", "x64", false))).toContain("@grafeo-db/js-win32-x64-msvc");
    expect(missingBinary(platformName("linux", "x64", false))).toContain("no build for linux-x64-musl");
  });
});

test("a closed port says so, and closing twice is fine", async () => {
  const graph = await openGraph({ engine: "embedded", path: ":memory:" });
  await Promise.all([graph.close(), graph.close()]);
  expect(await faultOf(graph.read(COUNT))).toBe("cancelled");
});

test("files are not read, whatever the letter case or the comment between", async () => {
  const graph = await opened(":memory:");
  const path = join(folder(), "secret.csv");
  writeFileSync(path, "secret\n");
  for (const load of ["LOAD CSV", "load /* x */ csv", "LOAD\nCSV"]) {
    await expect(graph.read({ text: `${load} FROM 'file://${path}' AS line RETURN line` })).rejects.toMatchObject({
      message: "a query must not read files",
    });
  }
  expect((await graph.read({ text: "RETURN 'LOAD CSV FROM x' AS text" })).rows).toEqual([{ text: "LOAD CSV FROM x" }]);
});

describe("a write that goes in parts", () => {
  const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => ({ id: `row-${from + n}` }));
  const step = (from: number, to: number, wanted = to - from) => ({
    text: "UNWIND $rows AS row MERGE (t:Thing {id: row.id}) RETURN count(t) AS n",
    params: { rows: rows(from, to) },
    expect: wanted,
    what: `rows from ${from}`,
  });
  const steps = [step(0, 1500), step(1500, 1510), step(1510, 3500), step(3500, 3600)];

  test("keeps every step in its order", () => {
    const parts = partsOf(steps);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flat()).toEqual(steps);
    expect(partsOf([])).toEqual([]);
  });

  test("is one transaction: all of it is there, or nothing where a part in the middle fails", async () => {
    const graph = await opened(freshPath());
    await graph.ensureSchema();
    await graph.write([]);
    expect(await faultOf(graph.write([steps[0]!, steps[1]!, step(1510, 3500, 7), steps[3]!]))).toBe("unexpected-count");
    expect((await graph.read(COUNT)).rows).toEqual([{ n: 0 }]);
    await graph.write(steps);
    expect((await graph.read(COUNT)).rows).toEqual([{ n: 3600 }]);
  });

  test("does not mix with another that is on its way", async () => {
    const graph = await opened(freshPath());
    await graph.ensureSchema();
    const mark = (n: number) => ({ text: "MERGE (m:Mark {id: 1}) SET m.seen = coalesce(m.seen, '') + $n", params: { n: `${n}` } });
    await Promise.all([1, 2, 3].map((n) => graph.write([mark(n), step(n * 2000, n * 2000 + 2000), mark(n), step(0, 10), mark(n)])));
    expect((await graph.read({ text: "MATCH (m:Mark) RETURN m.seen AS seen" })).rows).toEqual([{ seen: "111222333" }]);
  });
});

describe("what the engine leaves in the temporary folder", () => {
  const left = (temporary: string) => readdirSync(temporary).filter((name) => name.endsWith(".spill"));

  test.each(["closed", "stopped"])("is gone when a store open for reading is %s", async (how) => {
    const path = freshPath();
    await (await opened(path)).close();
    const temporary = join(folder(), `temporary-${how}`);
    mkdirSync(temporary);
    mkdirSync(join(temporary, "grafeo-other-1-0123456789abcdef.spill"));
    vi.stubEnv("TMPDIR", temporary);
    const graph = await opened(path, true);
    if (how === "stopped") expect(await faultOf(graph.read(SLOW, { timeoutMs: 200 }))).toBe("timeout");
    else {
      await graph.read(COUNT);
      await graph.close();
    }
    expect(left(temporary)).toEqual(["grafeo-other-1-0123456789abcdef.spill"]);
  });
});
