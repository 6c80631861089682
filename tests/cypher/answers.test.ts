// What the questions answer on the made-up town, against tables that were written by hand from its two articles.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CATALOGUE } from "../../cypher/catalogue.ts";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort, Parameters } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";

let graph: GraphPort;
beforeAll(async () => {
  graph = await openGraph({ engine: "embedded", path: ":memory:" });
  await loadFacts(graph, readFacts(["tests/articles/facts"], process.cwd()));
}, 120_000);
afterAll(() => graph.close());

/** The named columns of each row, lists joined by "+", in one line. */
async function told(name: string, columns: string, params: Parameters = {}): Promise<string[]> {
  const query = CATALOGUE.get(name);
  if (!query) throw new Error(name);
  const shown = (value: unknown) => (Array.isArray(value) ? value.join("+") : String(value));
  return (await ask(graph, query, params)).rows.map((row) =>
    columns
      .split(" ")
      .map((column) => shown(Reflect.get(row as object, column)))
      .join(" "),
  );
}

const PAIR = { a: "songxi-2031", b: "songxi-2032" };
const CAPACITY = ["t31-capacity", "t31-capacity-phase-1", "t31-capacity-phase-2", "t32-capacity"];

describe("what is where, and by whom", () => {
  test("around a place", async () => {
    expect(await told("place-developers", "doer id basis evidence", { id: "songxi" })).toEqual([
      "hefeng battery-project stated songxi-2031#35-50+songxi-2032#17-30",
    ]);
    expect(await told("places-compared", "id projects parks companies n")).toEqual(["songxi 1 1 2 4"]);
    expect(await told("brands", "id relation brand")).toEqual(["songxi DESIGNATED_AS smoke-free-city"]);
    expect(await told("place-parts", "id", { id: "songxi" })).toEqual([]);
  });

  test("companies, by themselves and by what they develop", async () => {
    expect(await told("company-places", "company by relation place basis")).toEqual([
      "hefeng battery-project LOCATED_IN dongtan-park stated",
      "wangshan wangshan LOCATED_IN dongtan-park stated",
      "xinghe xinghe LOCATED_IN dongtan-park stated",
      "xinghe xinghe OPERATES_IN songxi implied",
    ]);
    expect(await told("companies-in-common", "a b n things")).toEqual(["wangshan xinghe 1 dongtan-park"]);
    expect(await told("companies-compared", "id projects places n")).toEqual(["hefeng 1 0 2", "wangshan 0 0 2", "xinghe 0 1 2"]);
  });

  test("projects: the land they stand on, and what they need", async () => {
    expect(await told("project-land", "id site within basis")).toEqual([
      "battery-project dongtan-park songxi stated",
      "dongtan-park songxi  implied",
    ]);
    expect(await told("project-inputs", "id needed anyOf")).toEqual([
      "battery-project qinghu-reservoir battery-water",
      "battery-project south-canal battery-water",
    ]);
    expect(await told("project-doers", "project relation doer")).toEqual(["battery-project DEVELOPS hefeng"]);
  });
});

describe("targets and figures", () => {
  test("by year and indicator", async () => {
    expect(await told("targets-due", "indicator id value unit about setBy", { year: 2033 })).toEqual([
      "i-capacity t31-capacity 120 万套 电池项目 松溪市今年要办的几件大事",
      "i-capacity t31-capacity-phase-1 50 万套 电池项目 松溪市今年要办的几件大事",
      "i-capacity t31-capacity-phase-2 70 万套 电池项目 松溪市今年要办的几件大事",
      "i-capacity t32-capacity 1.5 百万套 电池项目 东滩园区又添新企业",
      "i-greenway t31-greenway-high 100 公里 松溪市 松溪市",
      "i-greenway t31-greenway-low 80 公里 松溪市 松溪市",
    ]);
    expect(await told("facts-by-year", "year targets observations events")).toEqual(["2030 0 4 0", "2032 0 1 0", "2033 6 0 0"]);
    expect(await told("indicator-over-time", "from id value", { id: "i-grain" })).toEqual([
      "2030-01-01 o31-grain 23",
      "2030-01-01 o32-grain 25",
    ]);
  });

  test("units come to their base by the factor that one would write", async () => {
    expect(await told("units", "unit unitBase factor n least most")).toEqual([
      "万吨 吨 10000 2 23 25",
      "万套 套 10000 3 50 120",
      "百万套 套 1000000 1 1.5 1.5",
      "公里 米 1000 2 80 100",
    ]);
    expect(await told("largest-amounts", "id valueBase", { unit: "套", limit: 2 })).toEqual([
      "t32-capacity 1500000",
      "t31-capacity 1200000",
    ]);
  });

  test("setters, aims without a number, growth, what has no deadline", async () => {
    expect(await told("target-setters", "id numbers dated striven n")).toEqual([
      "songxi 2 2 2 3",
      "songxi-2031 3 3 0 3",
      "songxi-2032 1 1 0 1",
    ]);
    expect(await told("aims-in-words", "id valueText about")).toEqual(["t31-smoke-free 创建“无烟城市” 松溪市"]);
    expect(await told("targets-without-deadline", "id")).toEqual(["t31-smoke-free"]);
    expect(await told("growth-and-shares", "id direction value")).toEqual(["o31-grain-growth up 3.5", "o31-students up 100"]);
  });
});

describe("dependencies and ways", () => {
  test("an alternative holds until the last falls", async () => {
    const asked = async (ids: string[], done: string[] = []) =>
      (await told("what-if-delayed", "fate step id because", { ids, done, doers: false })).toSorted();
    expect(await asked(["south-canal"])).toEqual(["stands null battery-project south-canal"]);
    expect(await asked(["south-canal", "qinghu-reservoir"])).toEqual([
      "touched 1 battery-project qinghu-reservoir+south-canal",
      ...CAPACITY.map((id) => `touched 2 ${id} battery-project`),
    ]);
    expect(await asked(["south-canal", "qinghu-reservoir"], ["battery-project"])).toEqual([]);
  });

  test("stages of the whole town, and one longest chain", async () => {
    const rows = await told("stages", "stage id", { kinds: [] });
    expect(rows.toSorted()).toEqual([
      ...["dongtan-park", "hefeng", "qinghu-reservoir", "songxi", "songxi-2031", "songxi-2032", "south-canal"].map((id) => `0 ${id}`),
      ...["battery-project", "t31-greenway-high", "t31-greenway-low", "t31-smoke-free"].map((id) => `1 ${id}`),
      ...CAPACITY.map((id) => `2 ${id}`),
    ]);
    const chain = await told("longest-chain", "at id via more");
    expect(chain.slice(0, 2)).toEqual(["0 t31-capacity ABOUT false", "1 battery-project LOCATED_IN false"]);
    expect(chain).toHaveLength(3);
  });

  test("ways between, and what lies between", async () => {
    expect(await told("shortest-paths", "steps ids relations", { from: "south-canal", to: "hefeng" })).toEqual([
      "2 south-canal+battery-project+hefeng REQUIRES+DEVELOPS",
    ]);
    expect(await told("common-neighbours", "id aRelation bRelation", { a: "hefeng", b: "dongtan-park" })).toEqual([
      "battery-project DEVELOPS LOCATED_IN",
      "wangshan RELATED_TO LOCATED_IN",
    ]);
    expect((await told("two-steps-away", "id n between", { id: "south-canal", limit: 20 })).toSorted()).toEqual(
      ["dongtan-park", "hefeng", "qinghu-reservoir", ...CAPACITY].map((id) => `${id} 1 电池项目`),
    );
  });
});

describe("two articles, and what the facts rest on", () => {
  test("what both name and say", async () => {
    expect(await told("named-by-both", "id inA inB", PAIR)).toEqual([
      "songxi 4 2",
      "dongtan-park 2 3",
      "hefeng 1 3",
      "battery-project 1 1",
      "i-capacity 1 1",
      "i-grain 1 1",
      "smoke-free-city 1 1",
    ]);
    expect(await told("said-by-both", "from relation to claimsZh", PAIR)).toEqual([
      "battery-project LOCATED_IN dongtan-park ",
      "hefeng DEVELOPS battery-project 禾丰公司动工建设电池项目+禾丰公司的电池项目封顶",
    ]);
    expect(await told("figures-in-both", "indicator subjects aId bId", PAIR)).toEqual([
      ...CAPACITY.slice(0, 3).map((id) => `i-capacity 电池项目 ${id} t32-capacity`),
      "i-grain 松溪市 o31-grain o32-grain",
      "i-smoke-free 松溪市 t31-smoke-free o32-smoke-free",
    ]);
  });

  test("every place that speaks of a thing, in the order of the text", async () => {
    expect(await told("evidence-of", "span role other", { id: "south-canal" })).toEqual([
      "songxi-2031#89-112 > REQUIRES battery-project",
      "songxi-2031#100-102 MENTIONED_IN > songxi-2031",
    ]);
    expect((await told("implied-by-type", "relation n stated implied")).filter((row) => / [1-9]\d*$/.test(row))).toEqual([
      "LOCATED_IN 4 3 1",
      "OPERATES_IN 1 0 1",
    ]);
    expect(await told("implied", "from to evidence", { relation: "LOCATED_IN" })).toEqual(["dongtan-park songxi songxi-2031#24-44"]);
  });
});
