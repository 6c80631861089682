// `zhaotu between` and `zhaotu conflicts` as a person and a script use them: formats, both languages, and what they refuse.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OWN_FACTS } from "./own-facts.ts";
import { zhaotu, type Ended } from "./shell.ts";

const folder = mkdtempSync(join(tmpdir(), "zhaotu-test-"));
const env = { ZHAOTU_DATA: OWN_FACTS, ZHAOTU_STORE: join(folder, "store") };
const [A, B] = ["songxi-2031", "songxi-2032"];
const run = (...args: string[]) => zhaotu(args, env);
const items = ({ out }: Ended) => JSON.parse(out) as Record<string, unknown>[];

beforeAll(async () => {
  const { code, err } = await run("load");
  if (code !== 0) throw new Error(err);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("between: each promise with its trace, how it stands, and both places; the sums in either language", async () => {
  const [json, zh, all] = await Promise.all([
    run("between", A, B, "--format", "json", "--lang", "en"),
    run("between", A, B, "--lang", "zh"),
    run("between", A, B, "--what", "all", "--format", "csv", "--lang", "en"),
  ]);
  expect(json.code).toBe(0);
  const rows = items(json);
  const trace = (id: string) => rows.find((row) => row["id"] === id);
  expect(trace("t31-capacity")).toMatchObject({
    what: "promise",
    kind: "Target",
    trace: "told",
    by: ["t32-capacity"],
    evidence: [expect.stringMatching(/^songxi-2031#/u)],
  });
  expect(trace("t31-smoke-free")).toMatchObject({
    trace: "reported",
    status: "met",
    by: ["o32-smoke-free"],
    byEvidence: [expect.stringMatching(/^songxi-2032#/u)],
  });
  const silent = rows.filter((row) => row["trace"] === "none");
  expect(silent.map((row) => row["id"])).toContain("t31-greenway-high");
  expect(json.err).toContain(
    `${rows.length} targets of the earlier article: ${rows.length - silent.length} spoken of again, ${silent.length} not mentioned again`,
  );
  expect(zh.out).toMatch(/t31-greenway-high .*没再提到/u);
  expect(zh.out).toMatch(/t31-smoke-free .*有同一指标的数字 .*达成：/u);
  expect(zh.err).toMatch(
    /^前一篇 \d+ 个目标：\d+ 个有下文，\d+ 个没再提到（不等于没做到）。后一篇没有预告过的：数字 \d+ 个，事物 \d+ 个。\n$/u,
  );
  const cells = parse<Record<string, string>>(all.out, { columns: true });
  const [, figures, things] = /Not announced: (\d+) figures, (\d+) things/u.exec(all.err) ?? [];
  const count = (what: string) => String(cells.filter((cell) => cell["what"] === what).length);
  expect([count("promise"), count("figure"), count("thing")]).toEqual([String(rows.length), figures, things]);
  expect(cells.filter((cell) => cell["evidence"] === "").map((cell) => cell["id"])).toEqual([]);
}, 60_000);

test("conflicts: statements with the kinds of difference and all places; only some sorts; look-alikes when asked for", async () => {
  const [json, some, zh, alike] = await Promise.all([
    run("conflicts", "--format", "json", "--lang", "en"),
    run("conflicts", "--between", `${A},${B}`, "--sort", "updates", "--format", "json"),
    run("conflicts", "--between", `${A},${B}`, "--lang", "zh"),
    run("conflicts", "--between", `${A},${B}`, "--alike", "--sort", "contradicts", "--format", "csv", "--lang", "zh"),
  ]);
  const grain = items(json).find((row) => row["a"] === "o31-grain");
  expect(grain).toMatchObject({
    sort: "contradicts",
    b: "o32-grain",
    differs: ["value"],
    aEvidence: [expect.stringMatching(/^songxi-2031#/u)],
  });
  expect(items(some).map(({ sort, a, b }) => [sort, a, b])).toEqual([["updates", "t31-capacity", "t32-capacity"]]);
  expect(zh.out).toMatch(/说法矛盾 .*数不同/u);
  expect(zh.err).toMatch(/^（说法矛盾 1/u);
  const cells = parse<Record<string, string>>(alike.out, { columns: true });
  expect(new Set(cells.map((cell) => cell["sort"]))).toEqual(new Set(["contradicts", "alike"]));
  expect(cells.find((cell) => cell["sort"] === "alike")?.["reason"]).toMatch(/一个是目标，一个是实际/u);
}, 60_000);

test("two indicators stand side by side, or are refused with the reason", async () => {
  const [apart, same, zh] = await Promise.all([
    run("conflicts", "--indicators", "i-grain,i-capacity", "--lang", "en"),
    run("conflicts", "--indicators", "i-grain,i-grain", "--lang", "en"),
    run("conflicts", "--indicators", "i-grain,i-capacity", "--lang", "zh"),
  ]);
  expect(apart).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringMatching(/cannot be compared: they measure other things: weight, things counted/u),
  });
  expect(same).toMatchObject({ code: 1, err: expect.stringContaining("they are one indicator") });
  expect(zh.err).toMatch(/这两个指标不能比：量纲不同：吨，个数/u);
}, 60_000);

test.each([
  [["between", A, A], 1, "both are the same article"],
  [["between", A, "hefeng"], 1, '"hefeng" is no article: there are zhaotong-2025, zhaotong-2026, songxi-2031, songxi-2032'],
  [["between", A, "nobody-at-all"], 1, 'nothing has the id or name "nobody-at-all"'],
  [["between", A], 2, "missing required argument"],
  [["between", A, B, "--what", "wishes"], 2, "Allowed choices are promises, figures, things, all"],
  [["conflicts", "--sort", "quarrels"], 1, '--sort cannot be "quarrels"'],
  [["conflicts", "--between", A], 1, "--between takes two"],
  [["conflicts", "--indicators", "i-grain,hefeng"], 1, '"hefeng" is no indicator'],
  [["between", A, "禾丰公司", "--lang", "zh"], 1, "“禾丰公司”不是文章"],
])(
  "%s ends with a sentence",
  async (args, code, says) => {
    expect(await zhaotu(args, env)).toMatchObject({ code, out: "", err: expect.stringContaining(says) });
  },
  60_000,
);
