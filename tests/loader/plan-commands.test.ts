// zhaotu needs, dependents and why: what they list, count and say, in both languages.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OWN_FACTS } from "./own-facts.ts";
import { zhaotu, type Ended } from "./shell.ts";

const A = "songxi-2031";
const B = "songxi-2032";
const folder = mkdtempSync(join(tmpdir(), "zhaotu-test-"));
const env = { ZHAOTU_DATA: OWN_FACTS, ZHAOTU_STORE: join(folder, "store") };

beforeAll(async () => {
  const { code, err } = await zhaotu(["load"], env);
  if (code !== 0) throw new Error(err);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = (...commands: readonly string[][]): Promise<Ended[]> => Promise.all(commands.map((args) => zhaotu(args, env)));
const items = (ended: Ended | undefined): Record<string, unknown>[] => JSON.parse(ended?.out ?? "") as Record<string, unknown>[];
const steps = (ended: Ended | undefined) => items(ended).map(({ step, id }) => `${String(step)} ${String(id)}`);

test("each item has its id, name, step, how it is reached and by what evidence", async () => {
  const [whole, one, zh] = await all(
    ["dependents", "禾丰公司", "--format", "json"],
    ["dependents", "hefeng", "--depth", "1", "--stated", "--format", "json"],
    ["dependents", "hefeng", "dongtan-park", "--lang", "zh"],
  );
  const targets = ["t31-capacity", "t31-capacity-phase-1", "t31-capacity-phase-2", "t32-capacity"].map((id) => `2 ${id}`);
  expect(steps(whole)).toEqual(["1 battery-project", ...targets]);
  expect(items(whole)[0]).toEqual({
    step: 1,
    id: "battery-project",
    kind: "Project",
    name: "电池项目",
    nameEn: "Battery project",
    from: "hefeng",
    via: ["DEVELOPS"],
    basis: "stated",
    direct: true,
    contained: false,
    evidence: [`${A}#35-50`, `${B}#17-30`],
  });
  expect([whole?.code, whole?.err]).toEqual([0, "1 direct, 5 in all.\n"]);
  expect([steps(one), one?.err]).toEqual([["1 battery-project"], "1 direct, 5 in all. 4 lie further and are not listed (--depth).\n"]);
  expect(zh?.out).toMatch(/^step\s+id[\s\S]*\n1\s+battery-project\s+Project\s+电池项目\s+\S+\s+(?:建设|境内有)/);
  expect(zh?.err).toBe("直接 1 个，共 5 个。\n");
}, 60_000);

test("doers end a chain unless asked for, parts come along when asked for", async () => {
  const [ended, passed, parts, none, zh] = await all(
    ["needs", "t31-smoke-free", "--format", "json"],
    ["dependents", "songxi", "--doers", "--format", "json"],
    ["needs", "产能 120万套 · 2033", "--contains", "--format", "json"],
    ["needs", "hefeng"],
    ["needs", "hefeng", "--lang", "zh"],
  );
  expect(steps(ended)).toEqual(["1 songxi"]);
  expect(steps(passed)).toContain("1 t31-smoke-free");
  const contained = items(parts).filter((item) => item["contained"] === true);
  expect(contained.map(({ id, via, evidence }) => [id, via, evidence])).toEqual([
    ["t31-capacity-phase-1", ["PART_OF"], [`${A}#71-88`]],
    ["t31-capacity-phase-2", ["PART_OF"], [`${A}#71-88`]],
  ]);
  expect(parts?.err).toContain("2 more come with the parts, no dependencies.");
  expect([none?.code, none?.out, none?.err]).toEqual([
    0,
    "",
    "what it needs is not written. Joined to it: 2 (zhaotu query links-of -p id=hefeng)\n",
  ]);
  expect(zh?.err).toBe("没写先要有什么。与它相连的有 2 个（zhaotu query links-of -p id=hefeng）。\n");
}, 60_000);

test("why lists chains hop by hop, counts them, and says when it is the other way round", async () => {
  const [chain, table, back, zh] = await all(
    ["why", "t32-capacity", "禾丰公司", "--format", "json"],
    ["why", "t32-capacity", "hefeng"],
    ["why", "hefeng", "t32-capacity"],
    ["why", "hefeng", "t32-capacity", "--lang", "zh"],
  );
  expect(items(chain).map(({ chain: nth, step, id, via, evidence }) => [nth, step, id, via, evidence])).toEqual([
    [1, 0, "t32-capacity", [], []],
    [1, 1, "battery-project", ["ABOUT"], [`${B}#42-59`]],
    [1, 2, "hefeng", ["DEVELOPS"], [`${A}#35-50`, `${B}#17-30`]],
  ]);
  expect(chain?.err).toBe("1 chain.\n");
  expect(table?.out).toMatch(/1\s+2\s+hefeng\s+Company\s+\S.*\s+is developed by\s+songxi-2031#35-50/);
  expect([back?.code, back?.out, back?.err]).toEqual([
    0,
    "",
    "that it depends on the other is not written. The other way round it is: ask with the two exchanged.\n",
  ]);
  expect(zh?.err).toBe("没写它要靠那一个。反过来是写了的：把两个换过来再问。\n");
}, 60_000);

test("what is asked wrongly ends with a sentence", async () => {
  const cases: readonly (readonly [args: string[], code: number, says: RegExp])[] = [
    [["needs", "nobody-at-all"], 1, /nothing has the id or name "nobody-at-all"/],
    [["dependents", "没有这个", "--lang", "zh"], 1, /没有 id 或名称是“没有这个”的/],
    [["needs", "hefeng", "--depth", "0"], 1, /--depth is 1, 2, 3 … or all, not "0"/],
    [["needs", "hefeng", "--depth", "深", "--lang", "zh"], 1, /--depth 要写 1、2、3……或 all，不是“深”/],
    [["why", "hefeng", "禾丰公司"], 1, /are the same thing/],
    [["why", "hefeng", "xinghe", "--limit", "many"], 1, /--limit is 1 to 9999/],
    [["why", "hefeng"], 2, /missing required argument/],
    [["needs", "--lang", "zh"], 2, /缺少参数/],
  ];
  const ended = await all(...cases.map(([args]) => args));
  for (const [index, [, code, says]] of cases.entries())
    expect(ended[index]).toMatchObject({ code, out: "", err: expect.stringMatching(says) });
  const [help] = await all(["why", "--help", "--lang", "zh"]);
  for (const part of ["--limit", "--doers", "--contains", "--stated", "用法:", "逐步列出"]) expect(help?.out).toContain(part);
}, 60_000);
