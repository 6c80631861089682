// Clauses state relations; what only looks like one gives none.
import { describe, expect, test } from "vitest";
import { isRelationName } from "../../data/model/relations.ts";
import { findReferences } from "../../loader/reading/coreference/find-references.ts";
import { findLinks, RULES } from "../../loader/reading/relations/find-links.ts";
import { marked } from "./marked-sentence.ts";

const ABOUT = { title: "", date: "2026-03-01", heading: [] };

function linksOf(words: string) {
  const { page, mentions, quantities } = marked(words);
  return { page, links: findLinks(page, ABOUT, mentions, quantities, findReferences(page, ABOUT, mentions)) };
}

/** `CONNECTS 甲铁路 > 乙市`, sorted, each once. */
function told(words: string): string[] {
  const { page, links } = linksOf(words);
  const shown = (end: { readonly start: number; readonly end: number }) =>
    "name" in end ? String(end.name) : page.text.slice(end.start, end.end);
  return [...new Set(links.map(({ type, from, to }) => `${type} ${shown(from)} > ${shown(to)}`))].toSorted();
}

type Case = readonly [words: string, ...expected: string[]];
const check = (cases: readonly Case[]): void => {
  test.each(cases.map(([words, ...expected]) => [words, expected] as const))("%s", (words, expected) => {
    expect(told(words)).toEqual(expected.toSorted());
  });
};

describe("CONNECTS", () => {
  check([
    ["[I [P 云川]至[P 柏溪]高速公路]开工。", "CONNECTS 云川至柏溪高速公路 > 云川", "CONNECTS 云川至柏溪高速公路 > 柏溪"],
    ["[I 云川至柏溪铁路]开工。", "CONNECTS 云川至柏溪铁路 > 云川", "CONNECTS 云川至柏溪铁路 > 柏溪"],
    [
      "[I 云川—柏溪±800千伏特高压直流工程]投运。",
      "CONNECTS 云川—柏溪±800千伏特高压直流工程 > 云川",
      "CONNECTS 云川—柏溪±800千伏特高压直流工程 > 柏溪",
    ],
    [
      "[J 省道308线柏溪至望山段改建工程]完工。",
      "CONNECTS 省道308线柏溪至望山段改建工程 > 柏溪",
      "CONNECTS 省道308线柏溪至望山段改建工程 > 望山",
    ],
    ["[J G314线柏溪至望山公路]完工。", "CONNECTS G314线柏溪至望山公路 > 柏溪", "CONNECTS G314线柏溪至望山公路 > 望山"],
    ["[I 云川至柏溪高速公路望山段]完工。"],
    ["[I 云川至柏溪段]完工。"],
    ["[J 冬至文化工程]启动。"],
    ["[I 川柏铁路]连接[P 云川市]和[P 柏溪县]。", "CONNECTS 川柏铁路 > 云川市", "CONNECTS 川柏铁路 > 柏溪县"],
    [
      "[I 川柏铁路]建设加快，起于[P 云川市]，途经[P 松岭]、[P 望山]，止于[P 柏溪县]。",
      "CONNECTS 川柏铁路 > 云川市",
      "CONNECTS 川柏铁路 > 松岭",
      "CONNECTS 川柏铁路 > 望山",
      "CONNECTS 川柏铁路 > 柏溪县",
    ],
    ["[I 川柏铁路]开工。起于[P 云川市]，终于[P 柏溪县]。", "CONNECTS 川柏铁路 > 云川市", "CONNECTS 川柏铁路 > 柏溪县"],
    ["[I 川柏铁路]开工。天气晴好。起于[P 云川市]。"],
    ["[C 云溪重工]起于[P 云川市]。"],
    ["[I 川柏铁路]与[I 望松铁路]相连。", "CONNECTS 川柏铁路 > 望松铁路"],
    ["[I 川柏铁路]开工，建成后将与[I 望松铁路]、[I 江岭铁路]相接。", "CONNECTS 川柏铁路 > 望松铁路", "CONNECTS 川柏铁路 > 江岭铁路"],
    ["[I 川柏铁路]是[I 望松铁路]、[I 江岭铁路]间的联络线。", "CONNECTS 川柏铁路 > 望松铁路", "CONNECTS 川柏铁路 > 江岭铁路"],
    ["[I 柏溪公路]是外界通往[S 云台山]的唯一通道。", "CONNECTS 柏溪公路 > 云台山"],
    ["[I 川柏高速]开工，是[I 云川港]通往[P 柏溪]的便捷通道。", "CONNECTS 川柏高速 > 云川港", "CONNECTS 川柏高速 > 柏溪"],
    ["[I 云川机场]开通[P 柏溪]、[P 望山]等{8条}航线。", "ABOUT 8条 > 云川机场", "CONNECTS 云川机场 > 柏溪", "CONNECTS 云川机场 > 望山"],
    ["[I 川柏大通道]开通[P 柏溪]、[P 望山]航线。"],
    ["[I 川柏铁路]开工，沿线设立[I 松岭]、[I 望山]等{2个}车站。", "CONNECTS 川柏铁路 > 松岭", "CONNECTS 川柏铁路 > 望山"],
    ["[I 云台隧道]贯通、[I 川柏高速]通车。"],
  ]);
});

describe("LOCATED_IN", () => {
  check([
    ["[J 望川光伏项目]位于[P 柏溪县]。", "LOCATED_IN 望川光伏项目 > 柏溪县"],
    ["[K 望川产业园]坐落在[P 云川市]东部。", "LOCATED_IN 望川产业园 > 云川市"],
    ["位于[P 柏溪县]的[S 云台古镇]游人如织。", "LOCATED_IN 云台古镇 > 柏溪县"],
    ["落户[K 望川产业园]的[C 云溪重工]投产。", "LOCATED_IN 云溪重工 > 望川产业园"],
    ["[C 云溪重工]落户[K 望川产业园]。", "LOCATED_IN 云溪重工 > 望川产业园"],
    ["[C 云溪重工]拟在[K 望川产业园]建立[J 云溪南方基地]。", "DEVELOPS 云溪重工 > 云溪南方基地", "LOCATED_IN 云溪南方基地 > 望川产业园"],
    ["[J 望川光伏项目]在[P 柏溪县]正式开工。", "LOCATED_IN 望川光伏项目 > 柏溪县"],
    ["[E 云川茶博会]在[P 柏溪县]举行。", "LOCATED_IN 云川茶博会 > 柏溪县"],
    ["[P 柏溪县]境内设[I 柏溪西]和[I 松岭]两个互通。", "LOCATED_IN 柏溪西 > 柏溪县", "LOCATED_IN 松岭 > 柏溪县"],
    ["[P 柏溪县]的[K 望川产业园]扩建。", "LOCATED_IN 望川产业园 > 柏溪县"],
    ["[J 望川光伏项目]开工，选址[P 柏溪县]。", "LOCATED_IN 望川光伏项目 > 柏溪县"],
    ["[J 望川光伏项目]开工，[P 柏溪县]修路。"],
    ["[O 省委]决策部署在[P 柏溪县]落地见效。"],
    ["支持[P 柏溪县]发展[N 茶产业]。"],
  ]);
});

describe("PART_OF", () => {
  check([
    ["[I 望山大桥]是[I 川柏高速]的控制性工程。", "PART_OF 望山大桥 > 川柏高速"],
    ["[I 川柏铁路]是[I 西部铁路二环线]一部分。", "PART_OF 川柏铁路 > 西部铁路二环线"],
    ["[I 川柏高速]为[I 全省高速公路网]中的第六横。", "PART_OF 川柏高速 > 全省高速公路网"],
    ["[J 望川灌区一期]隶属于[J 望川引水工程]。", "PART_OF 望川灌区一期 > 望川引水工程"],
    ["[J 望川引水工程]（含[J 松岭泵站]、[J 柏溪泵站]）开工。", "PART_OF 松岭泵站 > 望川引水工程", "PART_OF 柏溪泵站 > 望川引水工程"],
    ["[J 望川引水工程]包括[J 松岭泵站]、[J 柏溪泵站]。", "PART_OF 松岭泵站 > 望川引水工程", "PART_OF 柏溪泵站 > 望川引水工程"],
    ["[I 云川国际机场]扩建，[I 云川国际机场二期]完工。", "PART_OF 云川国际机场二期 > 云川国际机场"],
    ["[O 云川科技大学]开学，[O 云川科技大学附属医院]启用。", "PART_OF 云川科技大学附属医院 > 云川科技大学"],
    [
      "[I 川柏铁路]开工，设车站{11座}，其中[I 松岭站]、[I 望山站]办理客运。",
      "ABOUT 11座 > 川柏铁路",
      "PART_OF 松岭站 > 川柏铁路",
      "PART_OF 望山站 > 川柏铁路",
    ],
    ["[C 云溪重工]是[N 装备制造业]的重要组成部分。"],
    ["[I 云川国际机场]扩建，[C 云川国际机场集团]增收。"],
  ]);
});

describe("DEVELOPS", () => {
  check([
    ["由[C 云溪重工]投资建设的[J 望川光伏项目]开工。", "DEVELOPS 云溪重工 > 望川光伏项目"],
    [
      "由[C 云溪重工]和[C 柏林电气]联合开发的[J 望川光伏项目]开工。",
      "DEVELOPS 云溪重工 > 望川光伏项目",
      "DEVELOPS 柏林电气 > 望川光伏项目",
    ],
    ["[J 望川光伏项目]由[C 云溪重工]承建。", "DEVELOPS 云溪重工 > 望川光伏项目"],
    ["[C 云溪重工]投资兴建的[I 云川港]扩容。", "DEVELOPS 云溪重工 > 云川港"],
    ["[C 云溪重工]运营[I 云川港]。", "DEVELOPS 云溪重工 > 云川港"],
    ["[C 云溪重工]与[O 云川大学]共建[O 望川实验室]。", "DEVELOPS 云溪重工 > 望川实验室", "DEVELOPS 云川大学 > 望川实验室"],
    [
      "[C 云溪重工]与[C 柏林电气]签约，双方将共建[J 望川光伏项目]。",
      "DEVELOPS 云溪重工 > 望川光伏项目",
      "DEVELOPS 柏林电气 > 望川光伏项目",
    ],
    ["建成[J [C 云溪重工]新材料项目]。", "DEVELOPS 云溪重工 > 云溪重工新材料项目"],
    ["[C 云溪重工]参观[J 望川光伏项目]。"],
    ["[C 云溪重工]增收，[J 望川光伏项目]开工建设。"],
    ["支持[P 柏溪县]建设[K 望川产业园]。"],
  ]);
});

describe("PRODUCES", () => {
  check([
    ["[C 云溪重工]主要生产[G 起重机]、[G 挖掘机]。", "PRODUCES 云溪重工 > 起重机", "PRODUCES 云溪重工 > 挖掘机"],
    ["[C 云溪重工]产品以[G 起重机]、[G 挖掘机]等为主。", "PRODUCES 云溪重工 > 起重机", "PRODUCES 云溪重工 > 挖掘机"],
    ["[C 云溪重工]拟建立[J 南方基地]，主要生产[G 起重机]。", "DEVELOPS 云溪重工 > 南方基地", "PRODUCES 南方基地 > 起重机"],
    ["[C 云溪重工]首台[G 起重机]下线。", "PRODUCES 云溪重工 > 起重机"],
    ["[J 望川光伏项目]投产，年产{5万吨}[G 光伏玻璃]。", "PRODUCES 望川光伏项目 > 光伏玻璃", "ABOUT 5万吨 > 望川光伏项目"],
    ["[C 云溪重工]采购[G 起重机]。"],
    ["[P 柏溪县]举办[G 茶叶]展。"],
  ]);
});

describe("IN_INDUSTRY, SETS and deeds", () => {
  check([
    ["[C 云溪重工]是[P 中国][N 装备制造]领军企业。", "IN_INDUSTRY 云溪重工 > 装备制造"],
    ["[C 云溪重工]专注于[N 新能源]。", "IN_INDUSTRY 云溪重工 > 新能源"],
    ["引进[N 新能源]龙头企业[C 云溪重工]。", "IN_INDUSTRY 云溪重工 > 新能源"],
    ["[C 云溪重工]走访[N 新能源]展会。"],
    ["[P 云川市]提出，到2030年产值达{500亿元|target}。", "SETS 云川市 > 500亿元"],
    ["[P 云川市]提出，去年产值达{500亿元}。"],
    ["[P 云川市]将实施改造项目{64个|target}。", "SETS 云川市 > 64个"],
    ["[O 云川市政府]印发《[L 云川市育才行动方案]》。", "ISSUES 云川市政府 > 云川市育才行动方案"],
    ["[P 云川市]深入实施[L 育才行动]。", "IMPLEMENTS 云川市 > 育才行动"],
    ["[C 云溪重工]在[P 柏溪县]设立研发中心。", "OPERATES_IN 云溪重工 > 柏溪县"],
    ["[K 望川产业园]依托[I 云川港]发展。", "REQUIRES 望川产业园 > 云川港"],
  ]);
});

describe("ABOUT", () => {
  check([
    ["总投资{5亿元}的[J 望川光伏项目]开工。", "ABOUT 5亿元 > 望川光伏项目"],
    ["[I 川柏铁路]全长{80公里}，总投资{70亿元}。", "ABOUT 80公里 > 川柏铁路", "ABOUT 70亿元 > 川柏铁路"],
    ["[I 云川港]货物吞吐量达{5万吨}，同比增长{8%}。", "ABOUT 5万吨 > 云川港", "ABOUT 8% > 云川港"],
    ["[P 柏溪县]{28个}项目集中开工，总投资达{13亿元}。", "ABOUT 28个 > 柏溪县"],
    ["[P 柏溪县]生产总值{90亿元}，增长{6%}。", "ABOUT 90亿元 > 柏溪县", "ABOUT 6% > 柏溪县"],
    ["[N 茶产业]产值增长{16%}。", "ABOUT 16% > 茶产业"],
    ["[K 甲川高新区]、[K 乙川高新区]产值分别达{5亿元}、{6亿元}。", "ABOUT 5亿元 > 甲川高新区", "ABOUT 6亿元 > 乙川高新区"],
    ["[C 云溪重工]、[C 柏林电气]收入均超{10亿元}。", "ABOUT 10亿元 > 云溪重工", "ABOUT 10亿元 > 柏林电气"],
    ["[N 茶产业]、[N 花产业]合计产值年均增长{9%}。"],
    ["[P 云川]、[P 柏溪]等{5个}县脱贫。"],
    ["[P 柏溪县]投入{5亿元}修路。"],
    ["[P 柏溪县]是{5个}试点县之一。"],
    ["实施[P 柏溪沙地]综合治理{90万亩}。", "ABOUT 90万亩 > 柏溪沙地"],
    ["实施[L 育才行动]，培育{5个}特色县。"],
    ["推进[J 望川光伏项目]建设，新增农村公路{80公里}。"],
    ["推进[I 云川算力中心]建设，算力规模突破{15万P}。", "ABOUT 15万P > 云川算力中心"],
    ["{300家}企业参与[L 育才行动]。", "ABOUT 300家 > 育才行动"],
    [
      "[C 云溪重工]在[K 望川产业园]建立[J 南方基地]，总投资{10亿元}。",
      "ABOUT 10亿元 > 南方基地",
      "DEVELOPS 云溪重工 > 南方基地",
      "LOCATED_IN 南方基地 > 望川产业园",
    ],
    ["[J 望川光伏项目]开工。项目总投资{10亿元}，占地{20亩}。", "ABOUT 10亿元 > 望川光伏项目", "ABOUT 20亩 > 望川光伏项目"],
    ["[P 柏溪县]种茶。该县茶园面积{9万亩}。", "ABOUT 9万亩 > 柏溪县"],
    ["[O 云川成果转化中心]已对接成果{600项}，成功落地{300项}。", "ABOUT 600项 > 云川成果转化中心", "ABOUT 300项 > 云川成果转化中心"],
    ["[O 云川财政局]下达资金{5亿元}。"],
    ["[C 云溪重工]{300吨}级起重机下线。"],
    ["对[P 柏溪国]进出口增长{8%}。"],
    ["[L 育才行动]启动，每年安排{2亿元}。", "ABOUT 2亿元 > 育才行动"],
    ["[L 育才行动]启动，高标准农田达到{8万亩}。"],
    ["[I 川柏铁路]通车，高速公路里程新增{90公里}。"],
    ["[I 川柏铁路]开通后从[P 云川]到[P 柏溪]只需{2小时}。"],
    ["[N 第一产业]增加值{9亿元}。"],
    ["[E 云川茶博会]开幕，签约项目{18个}。", "ABOUT 18个 > 云川茶博会"],
  ]);
});

describe("the rules", () => {
  test("each has a name of its own and a type of the vocabulary", () => {
    const names = RULES.map(({ rule }) => rule);
    expect(new Set(names).size).toBe(names.length);
    expect(RULES.filter(({ type }) => !isRelationName(type)).map(({ rule }) => rule)).toEqual([]);
    expect(RULES.filter(({ confidence }) => confidence <= 0 || confidence >= 1)).toEqual([]);
  });

  test("every link says which words state it", () => {
    const { page, links } = linksOf("去年，[C 云溪重工]投资建设[J 望川光伏项目]，总投资{5亿元}。");
    expect(links.map(({ type, at }) => [type, page.text.slice(at.start, at.end)])).toEqual([
      ["DEVELOPS", "云溪重工投资建设望川光伏项目，"],
      ["ABOUT", "总投资5亿元。"],
    ]);
  });

  test("a pair that two rules find stands once, by the surer one", () => {
    const { links } = linksOf("[C 云溪重工]建设的[J 望川光伏项目]由[C 云溪重工]建设。");
    const keys = links.map(({ type, from, to }) => `${type} ${from.start} ${to.start}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    ["names in one sentence", "[P 云川]、".repeat(20_000)],
    ["firms and verbs", "[C 云溪]建设".repeat(10_000)],
    ["figures in one sentence", "[J 望川项目]投资{5亿元}，".repeat(10_000)],
    ["joints", "[I 川柏铁路]与".repeat(10_000)],
    ["sentences", "[I 川柏铁路]全长{5公里}。".repeat(10_000)],
  ])("a hostile page of %s takes linear time", (_, words) => {
    const { page, mentions, quantities } = marked(words);
    const from = performance.now();
    findLinks(page, ABOUT, mentions, quantities, []);
    expect(performance.now() - from).toBeLessThan(20_000);
  });
});
