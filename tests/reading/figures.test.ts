// Figures: their indicator, how firmly they are promised, when, of whom, and the words that state them.
import { describe, expect, test } from "vitest";
import { findReferences } from "../../loader/reading/coreference/find-references.ts";
import { findFigures } from "../../loader/reading/figures/find-figures.ts";
import { indicatorName, isClause, withoutSubject } from "../../loader/reading/figures/indicator-name.ts";
import { certaintyOf, isEach } from "../../loader/reading/figures/words-around.ts";
import { findLinks } from "../../loader/reading/relations/find-links.ts";
import { completed } from "../../loader/reading/figures/shared-nouns.ts";
import { findQuantities } from "../../loader/reading/quantities/find-quantities.ts";
import { plainPage } from "./quantities-said.ts";
import { periodAt, timeContext } from "../../loader/reading/time/context.ts";
import type { Quantity } from "../../loader/reading/candidates.ts";
import { marked } from "./marked-sentence.ts";

describe("how firmly", () => {
  test.each([
    ["力争产值达到", "strive", "actual"],
    ["争取新增", "strive", "actual"],
    ["争取中央资金", "planned", "actual"],
    ["预计实现产值", "expected", "expected"],
    ["有望突破", "expected", "expected"],
    ["计划投资", "planned", "actual"],
    ["主要产品销售", "planned", "actual"],
    ["力争开工，预计投资", "expected", "expected"],
    ["预计开工，力争投资", "strive", "actual"],
    ["去年实现产值", "planned", "actual"],
  ] as const)("%s", (before, modality, actual) => {
    expect(certaintyOf(before, "")).toEqual({ modality, actual });
  });
});

describe("each", () => {
  test.each([
    ["甲、乙产值均超", 2, true],
    ["甲、乙产值年均增长", 2, false],
    ["甲产值均超", 1, false],
    ["双双突破", 2, true],
    ["各类项目", 2, false],
  ])("%s", (before, subjects, expected) => {
    expect(isEach(before, subjects)).toBe(expected);
  });
});

describe("indicators", () => {
  const named = (noun: string, more: Partial<Quantity>, before: string | null = null): string | null => {
    const { page, quantities } = marked(`${noun}{5%}`);
    return indicatorName(page, { ...quantities[0]!, indicator: noun === "" ? null : { start: 0, end: noun.length }, ...more }, before);
  };
  test.each([
    ["粮食产量", { nature: "level", unit: "万吨" }, "粮食产量"],
    ["全市粮食产量", { nature: "level", unit: "万吨" }, "粮食产量"],
    ["2030年前三季度粮食产量", { nature: "level", unit: "万吨" }, "粮食产量"],
    ["经济总量提前一年迈上", { nature: "level", unit: "亿元" }, "经济总量"],
    ["把中心城市建设成为常住人口", { nature: "level", unit: "万人" }, "常住人口"],
    ["失业率从上半年", { nature: "share", unit: "%" }, "失业率"],
    ["专项规划等", { nature: "level", unit: "个" }, "专项规划数"],
    ["粮食产量", { nature: "growth" }, "粮食产量增速"],
    ["粮食产量", { nature: "growth", unit: "个百分点" }, "粮食产量增幅"],
    ["粮食产量", { nature: "growth", unit: "倍" }, "粮食产量增长倍数"],
    ["消费价格涨幅", { nature: "growth" }, "消费价格涨幅"],
    ["工业投资", { nature: "share" }, "工业投资占比"],
    ["民营经济占经济总量", { nature: "share" }, "民营经济占经济总量比重"],
    ["失业率", { nature: "level", unit: "个百分点" }, "失业率差值"],
    ["森林覆盖率", { nature: "share" }, "森林覆盖率"],
    ["经济总量", { nature: "rank", unit: "位" }, "经济总量位次"],
    ["经济总量居全省", { nature: "rank", unit: "位", indicator: { start: 0, end: 4 } }, "经济总量全省位次"],
    ["新增就业", { nature: "level", unit: "万人" }, "新增就业人数"],
    ["户籍人口", { nature: "level", unit: "万人" }, "户籍人口"],
    ["规上企业", { nature: "level", unit: "户" }, "规上企业数"],
    ["脱贫群众", { nature: "level", unit: "万户" }, "脱贫群众户数"],
    ["硬化路", { nature: "level", unit: "公里" }, "硬化路里程"],
    ["核桃", { nature: "level", unit: "万亩" }, "核桃面积"],
    ["少年儿童", { nature: "level", unit: "万人次" }, "少年儿童人次"],
    ["茶园面积从3万亩增加到4万亩，带动", { nature: "level", unit: "万户", indicator: { start: 0, end: 4 } }, "带动户数"],
    ["松口河等中小河流", { nature: "level", unit: "条" }, "中小河流数"],
    ["同等学力考生", { nature: "level", unit: "人" }, "同等学力考生人数"],
    ["在岗职工", { nature: "level", unit: "人" }, "在岗职工人数"],
    ["", { nature: "level" }, null],
  ] as const)("%s %o", (noun, more, expected) => {
    expect(named(noun, more)).toBe(expected);
  });

  test.each([
    ["城镇", "农村居民收入", "城镇居民收入"],
    ["产业投资", "民间投资占比", "产业投资占比"],
    ["粮食产量", "肉类产量", "粮食产量"],
    ["生产总值", "工业投资", "生产总值"],
    ["事故起数", "死亡人数", "事故起数"],
  ])("%s beside %s is %s", (noun, next, expected) => {
    expect(completed(noun, next)).toBe(expected);
  });

  test("增速 alone is that of the figure before", () => {
    expect(named("增速", { nature: "rank", unit: "位" }, "居民收入增速")).toBe("居民收入增速位次");
    expect(named("占经济总量", { nature: "share" }, "民营经济增加值")).toBe("民营经济增加值占经济总量比重");
    expect(named("增速", { nature: "growth" })).toBe("增速");
  });

  test.each([
    ["粮食产量", false],
    ["单位GDP（不变价）能耗", true],
    ["生产总值（GDP）增速", false],
    ["被列入全省重点", true],
    ["存在问题数", false],
    ["为外来务工人员和返乡青年免费提供技能培训人次", true],
  ])("%s is a clause: %s", (name, clause) => {
    expect(isClause(name)).toBe(clause);
  });

  test.each([
    ["云川市户籍人口", "户籍人口"],
    ["云川全市户籍人口", "户籍人口"],
    ["云川市人数", "云川市人数"],
    ["户籍人口", "户籍人口"],
  ])("%s without its place is %s", (name, expected) => {
    const { mentions } = marked("[P 云川市]户籍人口{5%}");
    expect(withoutSubject(name, mentions)).toBe(expected);
  });
});

describe("lists of nouns and figures", () => {
  const named = (text: string): (string | null)[] => {
    const page = plainPage(text);
    const about = { title: "", date: "2031-05-20", heading: [] };
    const time = timeContext(page, about);
    const quantities = findQuantities(page, about, time);
    return findFigures({ page, about, time, quantities, mentions: [], references: [], links: [] }).map(({ indicator }) => indicator);
  };
  test.each([
    ["水稻、玉米占比分别达到60%、30%。", "水稻占比", "玉米占比"],
    ["城镇、农村居民收入分别增长4.8%、5.9%。", "城镇居民收入增速", "农村居民收入增速"],
    ["粮食产量和肉类产量分别为8万吨和9万吨。", "粮食产量", "肉类产量"],
    ["食品、医药、信息等产业产值分别增长7.5%、6%和5%。", "食品产业产值增速", "医药产业产值增速", "信息产业产值增速"],
    ["粮食、肉类、蔬菜产量分别增长3%、4%。", "蔬菜产量增速", "蔬菜产量增速"],
    ["粮食产量达8万吨、增长3%。", "粮食产量", "粮食产量增速"],
    ["粮食产量达8万吨，增产3%。", "粮食产量", "粮食产量增速"],
    ["项目由云杉新能源有限公司投资12亿元建设，占地300亩。", "投资", "占地面积"],
    ["目前经开区已有规上工业企业45家。", "规上工业企业数"],
    ["到2037年，园区力争实现产值200亿元、税收8亿元。", "产值", "税收"],
    ["市政府预计安排资金8亿元，涉及搬迁群众3万人。", "安排资金", "搬迁群众人数"],
    ["（云山段）全长43.6公里。", "全长"],
    ["届时，甲地至乙地的旅行时间缩短到4.5小时。", "旅行时间"],
    ["二期项目占地150亩，2029年建成后可新增产值25亿元。", "占地面积", "新增产值"],
    ["近年来关闭退出煤矿23处。", "关闭退出煤矿数"],
    ["煤炭产业占比则由61%降至44%。", "煤炭产业占比", "煤炭产业占比"],
    ["新兴产业增加值占规上工业比重达到18.6%，提高9.4个百分点。", "新兴产业增加值占规上工业比重", "新兴产业增加值占规上工业比重增幅"],
    ["生产总值增长7%，增速居全州第二位。", "生产总值增速", "生产总值增速全州位次"],
    ["“十六五”期间，全市将新建污水管网320公里。", "新建污水管网长度"],
    ["3个乡镇种植高山蔬菜5.8万亩。", "乡镇种植高山蔬菜数", "高山蔬菜种植面积"],
    ["基地年产5万吨正极材料。", "正极材料产能"],
    ["达产后年产储能系统2吉瓦时。", "储能系统产能"],
    ["居民收入前三季度达到12340元，增长7.8%。", "居民收入", "居民收入增速"],
    ["石塬镇的百合种植面积达到3.2万亩。", "百合种植面积"],
    ["红沟乡发展马铃薯12万亩。", "马铃薯面积"],
    ["石门峡三座水电站总装机容量超过200万千瓦。", "总装机容量"],
    ["计划实施亿元以上项目180个。", "项目数"],
    ["新引进10亿元及以上的重大项目5个，总投资10亿元以上。", "重大项目数", "总投资"],
    ["甲县推进建设，上半年生产总值增长6.8%。", "生产总值增速"],
    ["甲县推进两区建设 上半年生产总值增长6.8%。", "生产总值增速"],
  ])("%s", (text, ...names) => {
    expect(named(text)).toEqual(names);
  });
});

describe("figures", () => {
  const read = (words: string, title = "", date: string | null = "2026-03-01") => {
    const { page, mentions, quantities } = marked(words);
    const about = { title, date, heading: [] };
    const references = findReferences(page, about, mentions);
    const links = findLinks(page, about, mentions, quantities, references);
    const time = timeContext(page, about);
    const dated = quantities.map((quantity) => ({ ...quantity, period: periodAt(time, quantity) }));
    const again = links.map((link) => ({
      ...link,
      from: dated[quantities.indexOf(link.from as Quantity)] ?? link.from,
      to: dated[quantities.indexOf(link.to as Quantity)] ?? link.to,
    }));
    return { page, figures: findFigures({ page, about, time, quantities: dated, mentions, references, links: again }) };
  };
  const whom = (words: string, title = "") =>
    read(words, title).figures.map(({ about, whom: { rule } }) => `${about.map(({ name }) => name).join("+")} ${rule}`);

  test("one for every quantity, with whom it is about", () => {
    const { figures } = read("[J 望川项目]总投资{5亿元}，占地{20亩}。");
    expect(figures.map(({ about }) => about.map(({ name }) => name))).toEqual([["望川项目"], ["望川项目"]]);
  });

  test("全市 says whom, where no link does", () => {
    expect(whom("[P 云川市]转型。去年，全市投入民生资金{9亿元}。", "云川市报告")).toEqual(["云川市 about-whole-place"]);
  });

  test("全市 against which something is told says nothing", () => {
    expect(whom("[P 云川市]转型。\n城镇人口占全市人口的{41%}。")).toEqual(["云川市 about-own-place"]);
  });

  test.each([
    ["[P 云川市]今年将推进城市更新，改造老旧小区{72个}。", "", "云川市 about-sentence"],
    ["[P 云川市]加快发展。改造老旧小区{72个}。", "", "云川市 about-paragraph"],
    ["[P 云川市]加快发展。\n改造老旧小区{72个}。", "云川市加快发展", "云川市 about-own-place"],
    ["[P 云川市]加快建设[J 望川项目]，预计总投资{5亿元}。", "", "望川项目 about-built"],
    ["推进[J 望川项目]、[J 松口项目]建设，预计总投资{5亿元}。", "", " about-open"],
    ["[K 清河公司]发展壮大。招收学徒{72名}。\n[P 云川市]", "云川市报告", " about-open"],
    ["改造老旧小区{72个}。", "", " about-nobody"],
  ])("%s", (words, title, expected) => {
    expect(whom(words, title)[0]).toBe(expected);
  });

  test("what is less sure has a lower confidence", () => {
    const sure = (words: string, title = "") => read(words, title).figures[0]!.whom.confidence;
    const steps = [
      sure("[J 望川项目]总投资{5亿元}。"),
      sure("[P 云川市]今年将推进更新，改造老旧小区{72个}。"),
      sure("[P 云川市]加快发展。改造老旧小区{72个}。"),
      sure("改造老旧小区{72个}。"),
    ];
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    expect(new Set(steps).size).toBe(4);
  });

  test("several that fit alike are listed, none is taken", () => {
    const [figure] = read("推进[J 望川项目]、[J 松口项目]建设，预计总投资{5亿元}。").figures;
    expect(figure!.about).toEqual([]);
    expect(figure!.whom.fitting.map(({ name }) => name)).toEqual(["望川项目", "松口项目"]);
  });

  test.each([
    ["到2030年，产值达{9亿元}。", "到2030年", "2030"],
    ["截至2025年底，产值达{9亿元}。", "截至2025年底", "2025"],
    ["力争三年内新增{9家}。", "三年内", "2029"],
    ["力争用五年时间，产值达{9亿元}。", "用五年时间", "2030"],
    ["本届政府任期内建成{9家}。", "本届政府任期内", null],
    ["2028年前建成{9家}。", "2028年前", "2028"],
    ["产值达{9亿元}。", null, null],
  ])("%s says when", (words, text, value) => {
    const [figure] = read(words).figures;
    expect([figure!.timeText, figure!.quantity.period?.value ?? null]).toEqual([text, value]);
  });

  test("今年 of an undated article says when, though nobody knows which year", () => {
    const [figure] = read("今年产值达{9亿元}。", "", null).figures;
    expect([figure!.timeText, figure!.quantity.period]).toEqual(["今年", null]);
  });

  test("a year of an earlier paragraph is a guess, up to the next heading", () => {
    const carried = (words: string) => read(words).figures.at(-1)!.carried?.value ?? null;
    expect(carried("截至2025年底，产值达{9亿元}。\n粮食产量{8万吨}。")).toBe("2025");
    expect(carried("截至2025年底，产值达{9亿元}。\n一、粮食生产\n粮食产量{8万吨}。")).toBeNull();
    expect(carried("到2035年，产值达{9亿元}。\n粮食产量{8万吨}。")).toBeNull();
    expect(carried("粮食产量{8万吨}。")).toBeNull();
  });

  test("who promises it", () => {
    const { figures } = read("[P 云川市]提出，力争产值达{9亿元|target}。");
    expect(figures[0]).toMatchObject({ modality: "strive", setBy: [{ name: "云川市" }] });
  });

  test("the words that state it are its clauses", () => {
    const { page, figures } = read("天气晴好，[J 望川项目]开工，总投资{5亿元}，明年完工。");
    const { start, end } = figures[0]!.at;
    expect(page.text.slice(start, end)).toBe("望川项目开工，总投资5亿元，");
  });
});
