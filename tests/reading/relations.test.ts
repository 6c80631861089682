// Clauses state relations; what only looks like one gives none.
import { describe, expect, test } from "vitest";
import { isRelationName } from "../../data/model/relations.ts";
import { findLinks, RULES } from "../../loader/reading/relations/find-links.ts";
import { marked } from "./marked-sentence.ts";
import { ABOUT, check, linksOf, told } from "./relations-told.ts";

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
    [
      "[I 川柏铁路]开工，沿线设立[I 松岭]、[I 望山]等{2个}车站。",
      "ABOUT 2个 > 川柏铁路",
      "CONNECTS 川柏铁路 > 松岭",
      "CONNECTS 川柏铁路 > 望山",
    ],
    ["[I 云台隧道]贯通、[I 川柏高速]通车。"],
    ["[I 川柏铁路]建成，接入[I 西岭大通道]。", "CONNECTS 川柏铁路 > 西岭大通道"],
    ["[P 云川]区位独特，是[P 柏溪]对接[P 望山]、[P 松岭]的重要门户。", "CONNECTS 云川 > 望山", "CONNECTS 云川 > 松岭"],
    ["[I 川柏铁路]开工，望松高速作为支线，途经[P 望山]。"],
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
    ["[P 柏溪县]位于[P 云川市]。", "LOCATED_IN 柏溪县 > 云川市"],
    ["[P 柏溪县]地处[P 云川]接合部。"],
    ["[I 望川港]是[P 柏溪县]唯一的深水港。", "LOCATED_IN 望川港 > 柏溪县"],
    ["[I 望川港]是[P 中国]最大的港口。"],
    ["[P 柏溪县]“[K 望川新城]”加快推进。", "LOCATED_IN 望川新城 > 柏溪县"],
    ["[K [P 柏溪县]高新区]扩容。", "LOCATED_IN 柏溪县高新区 > 柏溪县"],
    ["[J [P 柏溪县]灌区工程]扩容。", "LOCATED_IN 柏溪县灌区工程 > 柏溪县"],
    ["[J [P 柏溪国]百灵]投产。"],
    ["[S [P 松岭]会馆]修缮。"],
    ["[J [P 松江]治理工程]完工。"],
    ["[C [P 柏溪县]银行]增资。"],
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
    ["由[C 云溪重工]承建的[I 川柏铁路]2标重点工程——望山大桥合龙。"],
    ["[K [C 望山农业]示范园]扩建。"],
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
    ["[O 省委]“[L 三大行动]”部署落地。", "ISSUES 省委 > 三大行动"],
    ["[O 云川大学]“[L 双优]”建设。"],
    ["[L 发展纲要]提出{15个|target}方面的任务。"],
    ["[J 望川光伏项目]投产，标志着[P 云川市][N 新能源产业]迈出新步伐。", "SUPPORTS 望川光伏项目 > 新能源产业"],
    ["[J 望川光伏项目]是推动[P 柏溪县]经济发展的支柱。", "SUPPORTS 望川光伏项目 > 柏溪县"],
  ]);
});

describe("what places do", () => {
  check([
    ["[P 云川市]大力发展[N 茶产业]、[N 花产业]。", "DEVELOPS 云川市 > 茶产业", "DEVELOPS 云川市 > 花产业"],
    [
      "[P 云川市]将坚持实干，做大做强[N 茶产业]，加快建设[K 望川产业园]、推进[J 望川光伏项目]。",
      "DEVELOPS 云川市 > 茶产业",
      "DEVELOPS 云川市 > 望川产业园",
      "DEVELOPS 云川市 > 望川光伏项目",
    ],
    ["锚定[L 强市战略]，[P 云川市]将推进农业、能源“[L 两大强县]”建设。", "IMPLEMENTS 云川市 > 强市战略", "IMPLEMENTS 云川市 > 两大强县"],
    ["[P 云川市]将坚持实干。大力实施[L 育才行动]。", "IMPLEMENTS 云川市 > 育才行动"],
    ["[P 云川市]将坚持实干。主动服务[I 望川电站]。", "SUPPORTS 云川市 > 望川电站"],
    ["[P 云川市]风光好。大力发展[N 茶产业]。"],
    ["[P 云川市]将坚持实干。[N 茶产业]发展。"],
    ["大力发展[N 茶产业]。"],
  ]);

  test("what a sentence before begins is implied, what its own begins is stated", () => {
    const { page, links } = linksOf("[P 云川市]将做强[N 茶产业]。大力发展[N 花产业]。");
    expect(links.map(({ implied, at }) => [implied ?? false, page.text.slice(at.start, at.end)])).toEqual([
      [false, "云川市将做强茶产业。"],
      [true, "云川市将做强茶产业。大力发展花产业。"],
    ]);
  });

  test("a new paragraph has no doer, unless it goes on in so many words", () => {
    expect(told("[P 云川市]将坚持实干。\n大力发展[N 花产业]。")).toEqual([]);
    expect(told("[P 云川市]将坚持实干。\n在农业方面，大力发展[N 花产业]。")).toEqual(["DEVELOPS 云川市 > 花产业"]);
  });
});

describe("people, events and plans", () => {
  check([
    ["[O 柏溪县委]书记[H 江远山]讲话。", "HOLDS_POSITION 江远山 > 柏溪县委"],
    ["[P 望山镇]镇长[H 江远山]说。", "HOLDS_POSITION 江远山 > 望山镇"],
    ["[C 云溪重工]董事长[H 江远山]说。", "WORKS_FOR 江远山 > 云溪重工"],
    ["[C 云溪重工]欢迎[H 江远山]。"],
    ["[H 江远山]一行到[P 柏溪县]调研。", "VISITED 江远山 > 柏溪县"],
    ["[H 江远山]在[P 柏溪县]出生。"],
    ["[E 云川茶博会]由[O 云川市政府]主办。", "INVOLVES 云川茶博会 > 云川市政府"],
    ["[C 云溪重工]参加[E 云川茶博会]。", "INVOLVES 云川茶博会 > 云溪重工"],
    ["[S 云台古镇]。\n本报记者 [H 江远山] 摄", "PHOTOGRAPHED 江远山 > 云台古镇"],
    ["[S 云台古镇]游客[H 林小川]赏花。\n本报记者 [H 江远山] 摄"],
    ["[S 云台古镇]。\n本报记者 [H 江远山] 报道"],
    ["实施[L [S 云台古镇]保护规划]。", "APPLIES_TO 云台古镇保护规划 > 云台古镇"],
    ["实施[L [S 云台古镇]育才工程]。"],
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
