// Names told by their lists, their numbers and their marks: brands, short railways, numbered meetings, labels.
import { describe, test } from "vitest";
import { expectNames } from "./names-by-hand.ts";

describe("firms of lists", () => {
  test.each([
    "上午签约的有{Company|海东博瑞}、{Company|临川斯诺}、{Company|合州康奕}，下午另有两家。",
    "{Company|祥远}、{Company|卓岭}、{Company|云晶}等7家竹器加工厂迁进新址。",
    "{Company|保得佳}、{Company|明珠}、{Company|益丽}等6家酿酒公司参展。",
    "支持{Company|云岭神驹}、{Company|洛岭}等龙头企业扩产。",
    "{Company|天岳集团}的木船卖得好。",
  ])("%s", (sentence) => expectNames("Company", sentence));

  test.each([
    "培育海东脐橙、临川蜜桔、合州萝卜。",
    "游览海东古镇、临川老街、合州湿地。",
    "引进人才、技术、资金等8家机构联盟。",
    "企业、高校、院所等多家企业平台。",
  ])("none: %s", (sentence) => expectNames("Company", sentence));
});

describe("ways and waterworks", () => {
  test.each([
    "明年开工{Infrastructure|佳桐铁路}、{Infrastructure|富嘉铁路}。",
    "{Infrastructure|大葆}、{Infrastructure|柳湘}、{Infrastructure|弥檬}等新线试跑。",
    "今年通车的公路有{Infrastructure|海东至临川}等3个项目。",
    "全线设{Infrastructure|海东东}、{Infrastructure|临川南}2个车站，{Infrastructure|临川南}先建。",
    "松岭县{Infrastructure|土墩滩水库}开工。",
    "南屏县{Infrastructure|淮溪灌区}改造。",
  ])("%s", (sentence) => expectNames("Infrastructure", sentence));

  test.each(["新建铁路里程增加，重点铁路开工。", "民用运输机场数量增加。", "完善现代水网体系。"])("none: %s", (sentence) =>
    expectNames("Infrastructure", sentence),
  );
});

describe("works", () => {
  test.each(["{Project|云电入湘工程}开工。", "{Project|云公港二期}开工建设。"])("%s", (sentence) => expectNames("Project", sentence));

  test.each(["项目一期计划今年投产。", "金江上游重点防洪工程。", "云合高铁主体工程完工。"])("none: %s", (sentence) =>
    expectNames("Project", sentence),
  );
});

describe("plans", () => {
  test.each([
    "打造{Policy|“136”现代制造业集群}。",
    "出台{Policy|“云十条”政策}。",
    "推行{Policy|“揭榜领题”机制}。",
    "{Policy|“百项千亿”}重大项目完成投资。",
    "开展{Policy|茶园道路建设年活动}。",
  ])("%s", (sentence) => expectNames("Policy", sentence));

  test.each(["项目一期计划今年投产。", "2026年计划新开工项目十二个。", "出台“15条”政策。", "入选国家重点人才计划。"])(
    "none: %s",
    (sentence) => expectNames("Policy", sentence),
  );
});

describe("bodies, sites and meetings", () => {
  test.each(["建设{Organization|钒岭资源利用全国重点实验室}。", "共建{Organization|金江集成电路中试平台}。"])("%s", (sentence) =>
    expectNames("Organization", sentence),
  );

  test.each(["配套的{Site|淞岭国际社区}交付。"])("%s", (sentence) => expectNames("Site", sentence));
  test.each(["推进城市管理进社区。", "支持开源社区发展。", "建设完整社区和智慧社区。"])("none: %s", (sentence) =>
    expectNames("Site", sentence),
  );

  test.each([
    "{Event|第五届全国“茶农”论坛}在海东举行。",
    "{Event|第二届海东橄榄节}开幕。",
    "{Event|松岭县第十次党代会}报告提出。",
    "庆祝{Event|中国农民丰收节}。",
  ])("%s", (sentence) => expectNames("Event", sentence));

  test.each(["第三次会诊，第二届毕业生。", "第五次全国普查目标明确。"])("none: %s", (sentence) => expectNames("Event", sentence));

  test.each(["党委副书记{Person|戴斌}，委员{Person|朱琪}齐聚会场。"])("%s", (sentence) => expectNames("Person", sentence));
});
