// The console of a server on Neo4j: processes of their own that read the rows, are ended with a query that goes too far, and started again.
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { Console } from "../../cypher/console/console.ts";
import { USUAL_CONSOLE, type ConsoleLimits } from "../../cypher/console/limits.ts";
import { ConsoleApart } from "../../cypher/neo4j/apart/console-apart.ts";
import { openGraph, type GraphPlace } from "../../cypher/open.ts";
import { lines, useLine } from "../neo4j/lines.ts";
import { writeMadeUp } from "../server/made-up.ts";
import { collect, NO_LAYERS, refusedWith, until } from "./on-engines.ts";

const MB = 1024 * 1024;
const TOWN = "MATCH (n:Place) RETURN n.id AS id";
const LONG = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n";

describe.each(lines().slice(0, 1))("on Neo4j $line", (line) => {
  useLine(line);
  const { uri, username, password, database } = line;
  const open: Console[] = [];
  beforeAll(async () => {
    const place: GraphPlace = { engine: "neo4j", uri, username, password, database };
    const port = await openGraph(place);
    await writeMadeUp(port);
    await port.close();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((console) => console.close()));
  });

  function consoleApart(more: Partial<ConsoleLimits> = {}): { engine: ConsoleApart; console: Console } {
    const limits = { ...USUAL_CONSOLE, ...more };
    const engine = new ConsoleApart({ uri, username, password, database }, limits);
    const console = new Console(engine, NO_LAYERS, limits);
    open.push(console);
    return { engine, console };
  }

  test("one process serves query after query; two at a time have one each", async () => {
    const { engine, console } = consoleApart({ atOnce: 2 });
    expect(engine.running).toEqual([]);
    expect((await collect(console, TOWN)).rows).toEqual([["qingshi"]]);
    const [first] = engine.running;
    await collect(console, TOWN);
    expect(engine.running).toEqual([first]);
    await Promise.all([collect(console, TOWN), collect(console, TOWN)]);
    expect(engine.running).toHaveLength(2);
    await console.close();
    expect(engine.running).toEqual([]);
  });

  test("an answer that takes too much memory to read ends its process alone", async () => {
    const { engine, console } = consoleApart({ atOnce: 2, memoryBytes: 96 * MB, timeoutMs: 60_000, rowBytes: 1024 * MB, bytes: 1024 * MB });
    await Promise.all([collect(console, TOWN), collect(console, TOWN)]);
    const before = engine.running;
    expect(await refusedWith(console, "UNWIND range(1, 12000000) AS x RETURN collect(x) AS l")).toBe("memory");
    expect((await collect(console, TOWN)).rows).toEqual([["qingshi"]]);
    expect(engine.running.filter((pid) => before.includes(pid))).toHaveLength(1);
  });

  test("a process that is killed from outside takes its query along; the next one finds another", async () => {
    const { engine, console } = consoleApart({ timeoutMs: 60_000 });
    await collect(console, TOWN);
    const [pid = 0] = engine.running;
    const broken = refusedWith(console, LONG);
    await until(async () => engine.running.length === 1);
    process.kill(pid, "SIGKILL");
    expect(await broken).toBe("engine");
    expect((await collect(console, TOWN)).rows).toEqual([["qingshi"]]);
    expect(engine.running).not.toContain(pid);
  });

  test("a process that is stuck over its query's time is ended, and nobody waits for it", async () => {
    const { engine, console } = consoleApart({ timeoutMs: 4_000 });
    await collect(console, TOWN);
    const [pid = 0] = engine.running;
    process.kill(pid, "SIGSTOP");
    expect(await refusedWith(console, TOWN)).toBe("timeout");
    expect((await collect(console, TOWN)).rows).toEqual([["qingshi"]]);
    expect(engine.running).not.toContain(pid);
  });
});
