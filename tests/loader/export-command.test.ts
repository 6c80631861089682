// `zhaotu export` as a person uses it: formats, places to write, what it refuses, and what it says.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { changeFile, copyFacts, OWN_FACTS, OWN_TEXTS, temporaryFolder } from "./own-facts.ts";
import { zhaotu } from "./shell.ts";

let env: Record<string, string> = {};
let out = "";
const run = (...args: string[]) => zhaotu(["export", ...args], env);
const read = (name: string) => readFileSync(join(out, name), "utf8");

beforeEach(async () => {
  env = { ZHAOTU_DATA: OWN_FACTS, ARTICLES_DIR: OWN_TEXTS, ZHAOTU_STORE: join(temporaryFolder(), "store") };
  out = join(temporaryFolder(), "new", "folder");
  await zhaotu(["load"], env);
});

test("without a format, as jsonl and as json: the same lines, printed or in a file", async () => {
  const [plain, jsonl, json, file] = await Promise.all([
    run(),
    run("--format", "jsonl"),
    run("--format", "json"),
    run("--out", join(out, "graph.jsonl")),
  ]);
  expect(plain).toMatchObject({ code: 0, err: "" });
  expect(plain.out.split("\n")[0]).toMatch(/^\{"type":"article","id":"[^"]+","title":"/);
  expect([jsonl.out, json.out, read("graph.jsonl")]).toEqual([plain.out, plain.out, plain.out]);
  expect(file).toMatchObject({ code: 0, out: "", err: `wrote ${join(out, "graph.jsonl")}\n` });
}, 60_000);

test("csv goes into a folder, or one table at a time to the screen", async () => {
  const folder = await run("--format", "csv", "--out", out, "--lang", "zh");
  expect(folder).toMatchObject({ code: 0, out: "", err: expect.stringContaining(`已写入 ${join(out, "zhaotu-edges.csv")}`) });
  expect(readdirSync(out).toSorted()).toEqual(["zhaotu-edges.csv", "zhaotu-nodes.csv"]);
  const [nodes, edges, neither, file, table] = await Promise.all([
    run("--format", "csv", "--part", "nodes"),
    run("--format", "csv", "--part", "edges"),
    run("--format", "csv"),
    run("--format", "csv", "--out", join(out, "graph.csv")),
    run("--format", "table"),
  ]);
  expect([nodes.out, edges.out]).toEqual([read("zhaotu-nodes.csv"), read("zhaotu-edges.csv")]);
  expect(neither).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/two files.*--out.*--part/) });
  expect(file).toMatchObject({ code: 2, out: "", err: expect.stringContaining("wants a folder") });
  expect(table).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/jsonl, csv, graphml, gexf/) });
  expect(await run("--part", "nodes")).toMatchObject({ code: 2, err: expect.stringContaining("--format csv only") });
}, 60_000);

test("graph files go to the screen, into a file, or into a folder under their usual name", async () => {
  mkdirSync(out, { recursive: true });
  for (const format of ["graphml", "gexf"]) {
    const [printed, named, usual] = await Promise.all([
      run("--format", format),
      run("--format", format, "--out", join(out, `my.${format}`)),
      run("--format", format, "--out", out),
    ]);
    expect([printed.code, named.code, usual.code]).toEqual([0, 0, 0]);
    expect(printed.out).toMatch(/^<\?xml/);
    expect([read(`my.${format}`), read(`zhaotu.${format}`)]).toEqual([printed.out, printed.out]);
  }
}, 60_000);

test("an earlier export is written over, anything else only by --force, and never half", async () => {
  expect(await run("--format", "csv", "--out", out)).toMatchObject({ code: 0 });
  const [nodes, edges] = [read("zhaotu-nodes.csv"), read("zhaotu-edges.csv")];
  expect(await run("--format", "csv", "--out", out)).toMatchObject({ code: 0 });
  writeFileSync(join(out, "zhaotu-nodes.csv"), nodes.slice(0, 400));
  writeFileSync(join(out, "zhaotu-edges.csv"), "Id,Source,Target\r\nmine,a,b\r\n");
  expect(await run("--format", "csv", "--out", out)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/zhaotu-edges\.csv holds something else.*--force/),
  });
  expect([read("zhaotu-nodes.csv"), read("zhaotu-edges.csv").slice(0, 9)]).toEqual([nodes.slice(0, 400), "Id,Source"]);
  expect(await run("--format", "csv", "--out", out, "--force")).toMatchObject({ code: 0 });
  expect([read("zhaotu-nodes.csv"), read("zhaotu-edges.csv")]).toEqual([nodes, edges]);
  expect(await run("--format", "gexf", "--out", join(out, "zhaotu-nodes.csv"))).toMatchObject({ code: 2 });
  expect(readdirSync(out)).toHaveLength(2);
}, 60_000);

test("a place where nothing can be written is told, and leaves nothing behind", async () => {
  mkdirSync(join(out, "zhaotu-edges.csv"), { recursive: true });
  writeFileSync(join(out, "file"), "x");
  const [folder, below] = await Promise.all([
    run("--format", "csv", "--out", out, "--force"),
    run("--format", "gexf", "--out", join(out, "file", "graph.gexf")),
  ]);
  expect(folder).toMatchObject({ code: 2, err: expect.stringContaining("is not a file") });
  expect(below).toMatchObject({ code: 2, err: expect.stringMatching(/cannot write: ENOTDIR/) });
  expect(readdirSync(out).toSorted()).toEqual(["file", "zhaotu-edges.csv"]);
}, 60_000);

test("without private persons it says how many of what are left out", async () => {
  const folder = copyFacts();
  changeFile(folder, "entities.jsonl", (text) => text.replace('"kind":"Person"', '"private":true,"kind":"Person"'));
  env = { ...env, ZHAOTU_DATA: folder };
  await zhaotu(["load"], env);
  const [all, some, english] = await Promise.all([run(), run("--without-private", "--lang", "zh"), run("--without-private")]);
  const [, ...counts] = /（已略去：(\d+) 位个人，随之略去 (\d+) 个实体、(\d+) 条事实）\n$/.exec(some.err) ?? [];
  const [persons = 0, entities = 0, facts = 0] = counts.map(Number);
  expect(persons).toBeGreaterThanOrEqual(1);
  expect(all.out.split("\n").length - some.out.split("\n").length).toBe(persons + entities + facts);
  expect(english).toMatchObject({ code: 0, out: some.out, err: expect.stringContaining(`private persons: ${persons}, `) });
  expect(all.out).toContain("林一舟");
  expect(some.out).not.toMatch(/lin-yizhou|林一舟/);
}, 60_000);

test("help names the formats in both languages", async () => {
  const [en, zh] = await Promise.all([run("--help"), run("--help", "--lang", "zh")]);
  for (const word of ['"jsonl"', '"csv"', '"graphml"', '"gexf"', "--out <path>", "--part <part>", "--force", "--without-private"])
    expect(en.out).toContain(word);
  expect(zh.out.replace(/\s+/g, "")).toMatch(/csv为节点、关系两张表.*csv为文件夹.*略去标为private的人物/);
});
