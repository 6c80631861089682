// zhaotu cypher as a person runs it: formats, parameters, pipes, what is said of faults, and Ctrl-C that stops the query on the server.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, type GraphPlace } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { startZhaotu, zhaotu, type Ended } from "../loader/shell.ts";
import { lines, useLine } from "../neo4j/lines.ts";
import { writeMadeUp } from "../server/made-up.ts";
import { until } from "./on-engines.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SLOW = "UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b UNWIND range(1, 4000) AS c RETURN count(*) AS n";

describe("on the embedded engine", () => {
  const folder = mkdtempSync(join(tmpdir(), "zhaotu-shell-"));
  const path = join(folder, "store");
  const place: GraphPlace = { engine: "embedded", path };
  commands(place, { ZHAOTU_STORE: path });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
});

describe.each(lines())("on Neo4j $line", (line) => {
  useLine(line);
  const { uri, username, password, database } = line;
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  commands({ engine: "neo4j", uri, username, password, database }, env);
});

function commands(place: GraphPlace, env: Readonly<Record<string, string>>): void {
  const run = (...args: string[]): Promise<Ended> => zhaotu(["cypher", ...args], env);
  let port: GraphPort | null = null;
  beforeAll(async () => {
    const writing = await openGraph(place);
    await writeMadeUp(writing);
    await writing.flush();
    await writing.close();
    if (place.engine === "neo4j") port = await openGraph(place);
  });
  afterAll(async () => port?.close());

  test("prints a table with things by id, json lines and csv with plain values", async () => {
    const text = "MATCH (n:Company)-[r:DEVELOPS]->(m) RETURN n, r, m.name AS name, [1, 'a'] AS l";
    const table = await run(text);
    expect([table.code, table.out.split("\n").slice(2)]).toEqual([
      0,
      ["(jiahe:Company:Entity:Thing)  jiahe-[:DEVELOPS]->pumps  水泵项目  1 a", ""],
    ]);
    expect(table.err).toMatch(/1 rows, \d+ ms\./);
    const [line = ""] = (await run(text, "--format", "jsonl")).out.trimEnd().split("\n");
    expect(JSON.parse(line)).toMatchObject({
      n: { id: "jiahe", labels: ["Company", "Entity", "Thing"], properties: { id: "jiahe" } },
      r: { type: "DEVELOPS", from: "jiahe", to: "pumps" },
      name: "水泵项目",
      l: [1, "a"],
    });
    expect((await run(text, "--format", "csv")).out).toBe("n,r,name,l\r\njiahe,jiahe DEVELOPS pumps,水泵项目,1|a\r\n");
    expect(JSON.parse((await run("RETURN 1 AS a, null AS b", "--format", "json")).out)).toEqual([{ a: 1, b: null }]);
    expect(JSON.parse((await run("MATCH (n:Nothing) RETURN n", "--format", "json")).out)).toEqual([]);
  });

  test("csv keeps what a spreadsheet would take for a formula a text, numbers numbers", async () => {
    const { out } = await run("RETURN '=1+1' AS a, -3 AS b, '@x' AS c, 'a,\"b' AS d, '-2' AS e", "--format", "csv");
    expect(out).toBe('a,b,c,d,e\r\n\'=1+1,-3,\'@x,"a,""b",-2\r\n');
  });

  test("parameters have types: numbers, words, text, and JSON after :=", async () => {
    const { out } = await run(
      "RETURN $n AS n, $f AS f, $t AS t, $yes AS yes, $none AS none, $l AS l, $s AS s",
      ...["n=7", "f=2.5", "t=昭通 1", "yes=true", "none=null", 'l:=["a", {"b": [1]}]', 's:="12"'].flatMap((one) => ["-p", one]),
      "--format",
      "jsonl",
    );
    expect(JSON.parse(out)).toEqual({ n: 7, f: 2.5, t: "昭通 1", yes: true, none: null, l: ["a", { b: [1] }], s: "12" });
    expect(
      (await run("UNWIND range(1, 9) AS x RETURN x LIMIT $n", "-p", "n=3", "--format", "jsonl")).out.trimEnd().split("\n"),
    ).toHaveLength(3);
    expect((await run("RETURN 1 AS x", "-p", "l:=[1")).code).toBe(2);
  });

  test("a fault is said in words, with the line and a mark under the place", async () => {
    const { code, out, err } = await run("MATCH (n:Company)\nWHERE 名 = nobody RETURN n", "--lang", "zh");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/第 2 行第 \d+ 字：没有变量 (名|nobody)/);
    const [shown = "", mark = ""] = err.trimEnd().split("\n").slice(-2);
    expect(shown).toBe("  WHERE 名 = nobody RETURN n");
    expect(["        ^^", "             ^^^^^^"]).toContain(mark);
    expect((await run("RETURN $left AS x")).err).toMatch(/parameter \$?left has no value/);
  });

  test("reads only, with or without --safe, and --safe refuses what the gate refuses", async () => {
    const write = "CREATE (n:Thing {id: 'x'}) RETURN n";
    expect(await run(write)).toMatchObject({ code: 1, out: "" });
    const safe = await run("--safe", write);
    expect([safe.code, safe.err]).toEqual([1, expect.stringContaining("refused: only reading is allowed")]);
    expect((await run("--safe", "MATCH (n:Place) RETURN n.id AS id", "--format", "jsonl")).out).toBe('{"id":"qingshi"}\n');
    expect((await run("--safe", "MATCH (a:Thing), (b:Thing) RETURN a.id AS a")).err).toContain("not connected");
  });

  test("--rows and --timeout hold, and what was cut is said", async () => {
    const cut = await run("UNWIND range(1, 5000) AS x RETURN x", "--rows", "4", "--format", "jsonl");
    expect(cut.out).toBe('{"x":1}\n{"x":2}\n{"x":3}\n{"x":4}\n');
    expect(cut.err).toContain("There are more");
    const all = await run("UNWIND range(1, 5000) AS x RETURN x", "--format", "jsonl");
    expect(all.out.trimEnd().split("\n")).toHaveLength(5000);
    if (place.engine === "embedded") return;
    const slow = await run(SLOW, "--timeout", "1");
    expect([slow.code, slow.err]).toEqual([2, expect.stringContaining("did not answer in time")]);
  });

  test("a query may come from a file; a reader who has enough ends it", async () => {
    const piped = (command: string) =>
      new Promise<{ code: number | null; out: string }>((resolve) => {
        const { PATH = "", HOME = "" } = process.env;
        const child = spawn("sh", ["-c", command], {
          cwd: ROOT,
          env: { PATH, HOME, LANG: "C.UTF-8", ...env },
          stdio: ["ignore", "pipe", "ignore"],
        });
        let out = "";
        child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
        child.once("close", (code) => resolve({ code, out }));
      });
    const zhaotuCommand = `'${process.execPath}' --import tsx loader/main.ts cypher --format jsonl`;
    expect(await piped(`printf 'RETURN 1\\n  AS one' | ${zhaotuCommand}`)).toEqual({ code: 0, out: '{"one":1}\n' });
    const head = await piped(`${zhaotuCommand} 'UNWIND range(1, 3000000) AS x RETURN x' | head -2`);
    expect(head.out).toBe('{"x":1}\n{"x":2}\n');
    if (port) expect(await until(async () => (await running(port)) === 0)).toBe(true);
  });

  test("Ctrl-C stops the query on the server and ends with 130", async () => {
    const temporary = mkdtempSync(join(tmpdir(), "zhaotu-ctrl-c-"));
    const { child, ended } = startZhaotu(["cypher", SLOW, "--timeout", "60"], { ...env, TMPDIR: temporary, ZHAOTU_CYPHER_MB: "8000" });
    const copies = () => readdirSync(temporary).filter((name) => existsSync(join(temporary, name, "store")));
    expect(await until(async () => (port ? (await running(port)) === 1 : copies().length === 1), 30_000)).toBe(true);
    child.kill("SIGINT");
    const { code } = await ended;
    expect(code).toBe(130);
    if (port) expect(await until(async () => (await running(port)) === 0)).toBe(true);
    expect(readdirSync(temporary).filter((name) => name.startsWith("zhaotu-console-"))).toEqual([]);
    rmSync(temporary, { recursive: true, force: true });
  });
}

/** How many queries of the console the server itself lists. */
async function running(port: GraphPort | null): Promise<number> {
  const text = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'zhaotu console' RETURN count(*) AS n";
  return Number((await port?.read({ text }))?.rows[0]?.["n"]);
}
