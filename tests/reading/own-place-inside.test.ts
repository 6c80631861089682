// A county that the text names only inside longer names is still what 全县 stands for, and its bodies get their whole names.
import { describe, expect, test } from "vitest";
import { openSources, readArticle, type Draft } from "../../loader/reading/read.ts";
import { writeReading } from "../../loader/reading/write/write-reading.ts";

const sources = openSources();
const read = (title: string, text: string): Draft => readArticle(`${title}\n\n${text}\n`, { title, date: "2032", heading: [] }, sources);
const aboutOf = ({ figures }: Draft): string[] =>
  figures.map(({ about, quantity }) => `${about.map(({ name }) => name).join("+")} ${quantity.value}`);
const namesOf = ({ names }: Draft): string[] =>
  names.filter(({ kind, nested }) => kind === "Organization" && nested !== true).map(({ name }) => name);

describe("the own place inside longer names", () => {
  test("全县 is the county of 县经济技术开发区", () => {
    const draft = read("青湾县新型储能基地开工", "青湾县经济技术开发区举行仪式。全县力争地区生产总值达到200亿元。");
    expect(aboutOf(draft)).toEqual(["青湾县 200"]);
  });

  test("a place that stands alone goes before one inside a name", () => {
    const draft = read("储能基地开工", "云溪县经济技术开发区来人考察。松岭县举行仪式。全县力争地区生产总值达到200亿元。");
    expect(aboutOf(draft)).toEqual(["松岭县 200"]);
  });
});

describe("bodies by their level", () => {
  test.each([
    ["岚江市政府工作报告", "岚江市发展加快。市政府安排资金，市教育局支持。", ["岚江市政府", "岚江市教育局"]],
    ["岚江的新路", "岚江市发展加快。省政府和市委支持。", ["省政府", "岚江市委"]],
    ["郴州的新路", "郴州市发展加快。省政府支持。", ["湖南省政府"]],
    ["青湾县的新路", "青湾县发展加快。市政府支持。", ["市政府"]],
    ["两座城市", "望山市和岚江市相邻。望山市修路，岚江市修桥。市政府支持。", ["市政府"]],
  ])("%s: %s", (title, text, expected) => {
    expect(namesOf(read(title, text))).toEqual(expected);
  });
});

test("questions call things by their names, and divisions by what they lie in", () => {
  const text = "岚江市一周\n\n2033年2月7日\n\n岚江市经济技术开发区和望山高新技术产业开发区开会，签约额30亿元。客人来自鼓楼区。\n";
  const known = {
    facts: { articles: [], entities: [], readings: [], mentions: [], relations: [], targets: [], observations: [], exclusions: [] },
    files: [],
    faults: [],
    brokenIds: new Set<string>(),
  };
  const { lines } = writeReading(Buffer.from(text), "made-up.txt", {}, { known, sketches: [], marks: [] }, 1e6);
  const asked = lines.candidates.flatMap(({ questions }) => questions);
  expect(asked.find(({ code }) => code === "which-place")?.zh).toContain("江苏省南京市鼓楼区（320106）");
  for (const { code, zh, en } of asked.filter((one) => one.code.startsWith("about"))) {
    expect([code, /[a-z]+-[a-z]+-[a-z]+/.exec(`${zh}${en}`)]).toEqual([code, null]);
    expect(zh).toMatch(/“[^”]+[市区]”/);
  }
  expect(asked.map(({ code }) => code)).toContain("which-place");
});

describe("a work by its name without the place", () => {
  const worksIn = ({ names, page }: Draft): string[] =>
    names
      .filter(({ nested, kind }) => nested !== true && (kind === "Park" || kind === "Project"))
      .map(({ name, start, end }) => `${page.text.slice(start, end)}=${name}`);

  test("is the one that was named with it, and 该项目 after it too", () => {
    const draft = read("青湾县新型储能基地开工", "青湾县经济技术开发区举行新型储能基地开工仪式。该项目总投资12亿元。");
    expect(worksIn(draft)).toEqual([
      "青湾县新型储能基地=青湾县新型储能基地",
      "青湾县经济技术开发区=青湾县经济技术开发区",
      "新型储能基地=青湾县新型储能基地",
    ]);
    expect(aboutOf(draft)).toEqual(["青湾县新型储能基地 12"]);
  });

  test("is neither of two that leave the same", () => {
    const draft = read("储能的一年", "青湾县新型储能基地开工。石滩县新型储能基地也开工。新型储能基地占地300亩。");
    expect(worksIn(draft).filter((work) => work.startsWith("新型"))).not.toContain("新型储能基地=青湾县新型储能基地");
    expect(worksIn(draft).filter((work) => work.startsWith("新型"))).not.toContain("新型储能基地=石滩县新型储能基地");
  });
});

describe("firms, lists and words of reference in news of a county", () => {
  const linksOf = ({ links }: Draft): string[] =>
    links.flatMap(({ type, from, to }) => ("kind" in from && "kind" in to && type === "DEVELOPS" ? [`${from.name} > ${to.name}`] : []));

  test("a firm's core before a project is the firm with its seat in brackets", () => {
    const draft = read(
      "柏源县的新项目",
      "宏晟新材料年产10万吨碳纤维项目封顶。“项目全部达产后，年产值可达35亿元。”宏晟新材料（柏源）有限公司总经理说。",
    );
    expect(linksOf(draft)).toContain("宏晟新材料（柏源）有限公司 > 宏晟新材料年产10万吨碳纤维项目");
    expect(aboutOf(draft)).toContain("宏晟新材料年产10万吨碳纤维项目 35");
  });

  test("the count behind a list of industries is no part of the last", () => {
    const { names } = read("柏源县规划", "围绕碳纤维、装备制造、绿色食品三大产业发展。");
    expect(names.filter(({ kind, nested }) => kind === "Industry" && nested !== true).map(({ name }) => name)).toEqual([
      "碳纤维",
      "装备制造",
      "绿色食品",
    ]);
  });

  test("两区 of 两区一带 stands for nothing; 园区 that strives does", () => {
    const { references, page } = read("柏源县", "柏源县建设“两区一带”。柏源工业园区扩建。到2037年，园区力争实现产值200亿元。");
    expect(references.map(({ start, end, to }) => `${page.text.slice(start, end)}=${to.map(({ name }) => name).join("+")}`)).toEqual([
      "园区=柏源工业园区",
    ]);
  });
});

test("an industry that a mark parts keeps its whole name in its indicator", () => {
  const { figures } = read("柏源县统计公报", "分行业看，电力、热力生产和供应业增长6.7%。");
  expect(figures.map(({ indicator }) => indicator)).toEqual(["电力、热力生产和供应业增速"]);
});
