// The command line as a person uses it: results, exit codes, languages, and what it says when it cannot go on.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import { changeFile, copyFacts, OWN_FACTS, OWN_TEXTS, temporaryFolder } from "./own-facts.ts";
import { startZhaotu, zhaotu } from "./shell.ts";

const A = "songxi-2031";
let env: Record<string, string> = {};
beforeEach(() => {
  env = { ZHAOTU_DATA: OWN_FACTS, ARTICLES_DIR: OWN_TEXTS, ZHAOTU_STORE: join(temporaryFolder(), "store") };
});

test("load, load again, export, query, status, reset", async () => {
  const first = await zhaotu(["load", "--format", "json"], env);
  expect(first.code).toBe(0);
  expect(JSON.parse(first.out)).toContainEqual(expect.objectContaining({ article: A, outcome: "loaded" }));
  const second = await zhaotu(["load", "--article", "东滩园区又添新企业", "--format", "csv"], env);
  expect(second.out).toMatch(/^article,outcome,.*\r\nsongxi-2032,unchanged,0,0,0,0\r\n$/);

  const all = await zhaotu(["export"], env);
  expect([all.code, all.err]).toEqual([0, ""]);
  const lines = new Set(all.out.split("\n"));
  for (const line of readFileSync(new URL("../articles/export.jsonl", import.meta.url), "utf8").split("\n")) expect(lines).toContain(line);

  const byName = await zhaotu(["query", "thing", "-p", "id=禾丰公司", "--format", "json"], env);
  expect(JSON.parse(byName.out)).toEqual([
    expect.objectContaining({ id: "hefeng", mentions: expect.arrayContaining(["songxi-2031#35-39"]) }),
  ]);
  const found = await zhaotu(["query", "search", "-p", "q=hefeng", "-p", "limit=3", "--lang", "zh"], env);
  expect(found.out.split("\n")[2]).toMatch(/^hefeng\s+Company\s+禾丰公司/);

  const status = await zhaotu(["status", "--format", "json"], env);
  expect(JSON.parse(status.out)).toMatchObject({ engine: "embedded", state: "current", [`article:${A}`]: "current" });
  const reset = await zhaotu(["reset"], env);
  expect([reset.code, existsSync(env["ZHAOTU_STORE"] ?? "")]).toEqual([0, false]);
  expect(JSON.parse((await zhaotu(["status", "--format", "json"], env)).out)).toMatchObject({ state: "not built" });
}, 60_000);

test("facts with faults: every one is told, exit 1, the database untouched", async () => {
  await zhaotu(["load"], env);
  const before = await zhaotu(["export"], env);
  const folder = copyFacts();
  changeFile(folder, `${A}/relations.jsonl`, (text) =>
    text.replace("DEVELOPS", "DEVELOP").replace('"to":"dongtan-park"', '"to":"dongtan"'),
  );
  const wrong = { ...env, ZHAOTU_DATA: folder };
  for (const command of ["load", "check"]) {
    const ended = await zhaotu([command], wrong);
    expect(ended.code).toBe(1);
    for (const part of [`${A}/relations.jsonl:2`, "perhaps DEVELOPS", `${A}/relations.jsonl:3`, "perhaps dongtan-park"])
      expect(ended.out + ended.err).toContain(part);
  }
  expect((await zhaotu(["export"], env)).out).toBe(before.out);
}, 60_000);

test("check speaks both languages, and names the proofs that did not run", async () => {
  const zh = await zhaotu(["check"], { ...env, LANG: "zh_CN.UTF-8" });
  expect(zh.code).toBe(0);
  expect(zh.out).toMatch(/0 处错误/);
  const json = await zhaotu(["check", "--format", "json"], { ...env, ARTICLES_DIR: temporaryFolder() });
  expect(JSON.parse(json.out)).toMatchObject({
    faults: [],
    notRun: expect.arrayContaining([expect.objectContaining({ article: A, reason: "no text" })]),
  });
});

test("check counts the notes, lists them when asked, and never fails for them", async () => {
  const [counted, listed, json, csv] = await Promise.all(
    [[], ["--notes"], ["--format", "json"], ["--format", "csv"]].map((more) => zhaotu(["check", ...more], env)),
  );
  for (const ended of [counted, listed, json, csv]) expect(ended?.code).toBe(0);
  expect(counted?.out).toMatch(/^Notes \(zhaotu check --notes lists them\): .*targets without a deadline \d+/m);
  expect(counted?.out).not.toContain("t31-smoke-free");
  expect(listed?.out).toMatch(/t31-smoke-free\n {2}the target “创建“无烟城市”” has no deadline → /);
  expect(listed?.out).not.toContain("--notes");
  const { notes } = JSON.parse(json?.out ?? "") as { notes: object[] };
  expect(notes).toContainEqual(expect.objectContaining({ item: "t31-smoke-free", code: "no-deadline" }));
  expect(csv?.out).toMatch(/\r\nnote,.*t31-smoke-free,no-deadline/);
}, 60_000);

describe("locate", () => {
  test("finds a quotation across breaks, prints place and evidence", async () => {
    const ended = await zhaotu(["locate", "产能达到[[一百二十万套]]", "--article", A, "--format", "json"], env);
    expect(JSON.parse(ended.out)).toEqual([{ at: expect.stringMatching(/^63-70~[0-9a-f]{8}$/), evidence: `${A}#63-70` }]);
  });

  test("refuses an ambiguous one by listing the places", async () => {
    const ended = await zhaotu(["locate", "东滩园区", "--article", A], env);
    expect([ended.code, ended.out]).toEqual([1, ""]);
    expect(ended.err).toMatch(/2 places.*[\s\S]*40-44~[0-9a-f]{8} .*\[\[东滩园区\]\][\s\S]*157-161~/);
  });

  test("says what is missing: the words, the text, the article", async () => {
    expect(await zhaotu(["locate", "没有的话", "--article", A], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining("no such characters"),
    });
    expect(await zhaotu(["locate", "x", "--article", A], { ...env, ARTICLES_DIR: "" })).toMatchObject({
      code: 2,
      err: expect.stringContaining("ARTICLES_DIR"),
    });
    expect(await zhaotu(["locate", "x", "--article", "songxi"], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining("songxi-2031"),
    });
  });
});

test("while another process holds the store, reading goes on and writing says who holds it", async () => {
  await zhaotu(["load"], env);
  const holder = await openGraph({ engine: "embedded", path: env["ZHAOTU_STORE"] ?? "" });
  try {
    const all = await zhaotu(["query", "thing", "-p", "id=hefeng"], env);
    expect(all).toMatchObject({
      code: 0,
      out: expect.stringContaining("禾丰公司"),
      err: expect.stringContaining(`in use by process ${process.pid}`),
    });
    for (const command of ["load", "reset"]) {
      expect(await zhaotu([command], env)).toMatchObject({
        code: 2,
        out: "",
        err: expect.stringMatching(new RegExp(`in use by process ${process.pid}: stop`)),
      });
    }
    expect(await zhaotu(["status"], env)).toMatchObject({ code: 0, out: expect.stringContaining("in use") });
  } finally {
    await holder.close();
  }
}, 60_000);

test("an empty folder is room for the store; a folder of other things is left alone", async () => {
  const folder = temporaryFolder();
  const inside = { ...env, ZHAOTU_STORE: folder };
  for (const outcome of ["loaded", "unchanged"])
    expect(await zhaotu(["load"], inside)).toMatchObject({ code: 0, out: expect.stringContaining(outcome) });
  expect(readdirSync(folder)).toContain("store");
  expect(await zhaotu(["query", "thing", "-p", "id=hefeng"], inside)).toMatchObject({ code: 0, err: "" });
  expect(await zhaotu(["reset"], inside)).toMatchObject({ code: 0 });
  expect(readdirSync(folder)).toEqual([]);

  writeFileSync(join(folder, "letter.txt"), "Dear store,");
  writeFileSync(`${folder}-letter.txt`, "Dear neighbour,");
  for (const command of ["load", "reset", "status"])
    expect(await zhaotu([command], inside)).toMatchObject({ code: 2, out: "", err: expect.stringContaining("folder with other things") });
  expect(readdirSync(folder)).toEqual(["letter.txt"]);
  expect(existsSync(`${folder}-letter.txt`)).toBe(true);
  rmSync(`${folder}-letter.txt`);
}, 60_000);

test("a broken store is a cache: the way out is said, and works", async () => {
  writeFileSync(env["ZHAOTU_STORE"] ?? "", "no database at all");
  const broken = await zhaotu(["load"], env);
  expect(broken).toMatchObject({ code: 2, err: expect.stringContaining("zhaotu reset") });
  expect(await zhaotu(["reset"], env)).toMatchObject({ code: 0 });
  expect(await zhaotu(["load"], env)).toMatchObject({ code: 0 });
}, 60_000);

test("what cannot run ends with 2 and a sentence, what is asked wrongly with 1", async () => {
  const cases: readonly (readonly [args: string[], env: Record<string, string>, code: number, says: RegExp])[] = [
    [["status"], { NEO4J_URI: "bolt://127.0.0.1:9" }, 2, /does not answer.*NEO4J_URI/],
    [["load", "--engine", "neo4j"], {}, 2, /NEO4J_URI is not set/],
    [["status"], { PORT: "many" }, 2, /PORT.*0 to 65535/],
    [["check"], { ZHAOTU_DATA: "/no/such/folder" }, 2, /no folder \/no\/such\/folder/],
    [["reset", "--engine", "neo4j"], {}, 2, /embedded store only/],
    [["query", "serch"], {}, 1, /Perhaps search\?/],
    [["query", "search", "-p", "q=x", "-p", "limit=some"], {}, 1, /parameter limit: number expected/],
    [["query", "thing", "-p", "id=nobody-at-all"], {}, 1, /nothing has the id or name/],
    [["load", "--article", "songxi"], {}, 1, /songxi-2031/],
    [["lode"], {}, 2, /unknown command/],
    [["lode", "--lang", "zh"], {}, 2, /没有命令/],
  ];
  const ended = await Promise.all(cases.map(([args, more]) => zhaotu(args, { ...env, ...more })));
  for (const [index, [, , code, says]] of cases.entries()) expect(ended[index]).toMatchObject({ code, err: expect.stringMatching(says) });
}, 60_000);

test("help and version, in both languages", async () => {
  const [help, zh, load, version] = await Promise.all(
    [["--help"], ["--help", "--lang", "zh"], ["load", "--help"], ["--version"]].map((args) => zhaotu(args, env)),
  );
  for (const command of [
    "load",
    "check",
    "coverage",
    "export",
    "query",
    "needs",
    "dependents",
    "why",
    "order",
    "what-if",
    "targets",
    "calendar",
    "locate",
    "status",
    "reset",
  ])
    expect(help?.out).toContain(`\n  ${command} `);
  expect(zh?.out).toMatch(/用法:[\s\S]*载入/);
  expect(load?.out).toMatch(/--article[\s\S]*--engine|--engine[\s\S]*--article/);
  expect(version?.out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("a reader that stops reading is no fault", async () => {
  await zhaotu(["load"], env);
  const { child, ended } = startZhaotu(["export"], env);
  child.stdout?.once("data", () => child.stdout?.destroy());
  expect(await ended).toMatchObject({ code: 0, err: "" });
}, 60_000);
