// zhaotu order and what-if on the made-up prefecture: what they list and say, in both languages.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expected } from "../plan/example-graph.ts";
import { zhaotu, type Ended } from "./shell.ts";

const folder = mkdtempSync(join(tmpdir(), "zhaotu-test-"));
const env = { ZHAOTU_EXAMPLE: "1", ZHAOTU_STORE: join(folder, "store") };

beforeAll(async () => {
  const { code, err } = await zhaotu(["load"], env);
  if (code !== 0) throw new Error(err);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = (...commands: readonly string[][]): Promise<Ended[]> => Promise.all(commands.map((args) => zhaotu(args, env)));
type Item = Readonly<Record<string, unknown>> & { readonly id: string; readonly step: number };
const items = (ended: Ended | undefined): Item[] => JSON.parse(ended?.out ?? "") as Item[];

test("order lists stage by stage, each thing with what it needs and by what evidence", async () => {
  const [json, later, zh, none] = await all(
    ["order", "霁川电池厂", "--format", "json"],
    ["order", "battery-plant", "--done", "bridge-bond, 河床勘察", "--format", "json"],
    ["order", "battery-plant", "--lang", "zh"],
    ["order", "garden-city", "--way", "both"],
  );
  const stages: string[][] = [];
  for (const { id, step } of items(json)) (stages[step - 1] ??= []).push(id);
  const { stages: wanted, startable } = expected("order");
  expect(stages.map((ids) => ids.toSorted())).toEqual(wanted.stages.map((stage) => stage.flat().toSorted()));
  const could = (ended: Ended | undefined) => items(ended).flatMap(({ id, startable: ready }) => (ready === true ? id : []));
  expect(could(json).toSorted()).toEqual(startable.cases.find(({ done }) => done.length === 0)?.could);
  expect(could(later).toSorted()).toEqual(startable.cases.find(({ done }) => done.join() === "bridge-bond,river-survey")?.could);
  const road = items(json).find(({ id }) => id === "reservoir-road");
  expect(road).toEqual({
    step: 2,
    id: "reservoir-road",
    kind: "Infrastructure",
    name: "库区道路",
    nameEn: "Reservoir road",
    circle: 1,
    startable: false,
    needs: ["project-hq", "land-plan"],
    via: ["DEVELOPS", "REQUIRES"],
    evidence: ["jichuan-2041-09#413-428", "jichuan-2041-09#448-461"],
    gaps: ["no-target", "no-deadline"],
  });
  expect(json?.err).toContain("17 in 8 stages. Circle 1: ");
  expect(json?.err).toMatch(
    /Longest chain \(by steps\), 7 steps: Jichuan Battery Plant → .* → Jichuan Finance Bureau\. Could start now: 3/,
  );
  expect(zh?.err).toMatch(/^17 个，分 8 段。环 1：雾屏水库 → .+；最弱的一步：.+。最长的链（按步数）有 7 步：.+。现在就能开始的 3 个/);
  expect([none?.code, none?.out, none?.err]).toEqual([0, "", "which comes first is not written.\n"]);
}, 60_000);

test("what-if lists what is touched, by what, because of which supposition", async () => {
  const [json, late, zh] = await all(
    ["what-if", "jiping-railway=cancelled", "--format", "json"],
    ["what-if", "沧屏大桥=delayed-9", "--format", "json"],
    [
      "what-if",
      "wuping-reservoir=cancelled",
      "bridge-bond=cancelled",
      "river-survey=done",
      "key-works-fund=done",
      "key-works-fund=delayed",
      "--lang",
      "zh",
    ],
  );
  const one = expected("what-if").cases.find(
    ({ if: marks }) => Object.keys(marks).join() === "jiping-railway" && marks["jiping-railway"] === "cancelled",
  );
  expect(
    items(json)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(one?.hit.toSorted());
  expect(items(json).find(({ id }) => id === "t43b-phase-2-open")).toMatchObject({
    step: 2,
    hit: "cancelled",
    from: "battery-plant-phase-2",
    via: ["ABOUT"],
    because: "jiping-railway",
    shiftedTo: null,
    evidence: ["jichuan-2043-06#258-268"],
  });
  expect(json?.err).toContain("Ruoping Phosphate Mine loses Jiping Railway and still has Mine road.");
  const opening = items(late).find(({ id }) => id === "t41-bridge-open");
  expect([opening?.["shiftedTo"], opening?.["hit"]]).toEqual(["2043-09-30", "delayed"]);
  expect(zh?.err).toContain("霁川电池厂没了雾屏水库，还有再生水厂。");
  expect(zh?.err).toContain("矛盾：河床勘察算完成，但要靠的大桥专项债券落空。");
  expect(zh?.err).toContain("矛盾：重点工程资金写了推迟、完成，不算在内。");
  expect(zh?.out).toMatch(/落空/);
}, 60_000);

test("what is asked wrongly ends with a sentence", async () => {
  const cases: readonly (readonly [args: string[], code: number, says: RegExp])[] = [
    [["what-if", "jiping-railway"], 1, /write ID=delayed/],
    [["what-if", "jiping-railway=gone", "--lang", "zh"], 1, /“jiping-railway=gone”看不懂/],
    [["what-if", "jiping-railway=done-3"], 1, /1 to 600 months/],
    [["what-if", "jiping-railway=delayed-601"], 1, /1 to 600 months/],
    [["what-if", "jiping-railway=delayed-3", "霁坪铁路=delayed"], 1, /was given in two ways/],
    [["what-if", "nobody-at-all=done"], 1, /nothing has the id or name "nobody-at-all"/],
    [["what-if"], 2, /missing required argument/],
    [["order", "nobody-at-all", "--lang", "zh"], 1, /没有 id 或名称是“nobody-at-all”的/],
    [["order", "--done", "nobody-at-all"], 1, /nothing has the id or name "nobody-at-all"/],
    [["order", "--way", "up"], 2, /Allowed choices are needs, needed, both/],
    [["order", "--contains"], 2, /unknown option/],
  ];
  const ended = await all(...cases.map(([args]) => args));
  for (const [index, [, code, says]] of cases.entries())
    expect(ended[index]).toMatchObject({ code, out: "", err: expect.stringMatching(says) });
}, 60_000);
