// Figures as lines: what is asked of them, what their time rests on, one indicator for one thing; and the day an article prints.
import { beforeAll, describe, expect, test } from "vitest";
import type { ObservationFact, TargetFact } from "../../data/model/facts.ts";
import { cleanArticle } from "../../loader/reading/clean/clean.ts";
import { dateOf } from "../../loader/reading/write/article-date.ts";
import { titleOf } from "../../loader/reading/write/article-line.ts";
import type { Candidate } from "../../loader/reading/write/work.ts";
import { type Before, writeReading } from "../../loader/reading/write/write-reading.ts";
import { readOwn } from "../loader/own-facts.ts";

let own: Before;
beforeAll(() => {
  own = { known: readOwn(), sketches: [], marks: [] };
});

type Line = Candidate & { readonly fact: TargetFact | ObservationFact };

function linesOf(text: string): { figures: Line[]; indicators: string[] } {
  const given = { id: "qixia-2037", date: "2037-12-07", title: "栖霞市发展报告" };
  const { lines } = writeReading(new TextEncoder().encode(`${text}\n`), "文.txt", given, own, 1e6);
  return {
    figures: lines.candidates.filter((one): one is Line => one.content === "targets" || one.content === "observations"),
    indicators: lines.candidates.flatMap(({ fact }) => ("kind" in fact && fact.kind === "Indicator" ? [fact.name] : [])),
  };
}

const asked = (text: string): string[][] => linesOf(text).figures.map(({ questions }) => questions.map(({ code }) => code));
const timesOf = (text: string): string[] =>
  linesOf(text).figures.map(({ fact }) =>
    "target" in fact ? `${fact.due} ${fact.dueText} ${fact.dueBasis}` : `${fact.period} ${fact.periodText} ${fact.periodBasis}`,
  );

describe("what is asked of a figure", () => {
  test.each([
    ["whose no clause says", "2036年，改造老旧小区72个。栖霞市加快发展。", ["about-likely"]],
    ["whose nobody can say", "2036年，改造老旧小区72个。", ["about"]],
    ["whose and when a sentence says", "2036年，栖霞市粮食产量达80万吨。", []],
    ["when nobody can say", "栖霞市粮食产量达80万吨。", ["time"]],
    ["when an earlier paragraph says", "2036年，栖霞市粮食产量达80万吨。\n栖霞市森林面积达9万亩。", ["time-likely"]],
    ["when is counted from the article's date", "栖霞市力争三年内粮食产量达80万吨。", ["time-counted"]],
  ])("%s", (_, text, codes) => {
    expect(asked(text).at(-1)).toEqual(codes);
  });

  test("every question is asked in both languages", () => {
    for (const { questions } of linesOf("改造老旧小区72个。\n栖霞市力争三年内粮食产量达80万吨。").figures)
      for (const { zh, en } of questions) {
        expect(zh).toMatch(/[？定份年]$/);
        expect(en).toMatch(/[a-z]/);
      }
  });
});

test.each([
  ["2036年，栖霞市粮食产量达80万吨。", "2036 2036年 stated"],
  ["今年，栖霞市粮食产量达80万吨。", "2037 今年 stated"],
  ["“十六五”期间，栖霞市新建学校8所。", "2031/2035 “十六五”期间 computed"],
  ["栖霞市力争三年内粮食产量达80万吨。", "2040 三年内 computed"],
  ["栖霞市力争用五年时间，粮食产量达80万吨。", "2042 用五年时间 computed"],
  ["栖霞市提出，到2040年前粮食产量达80万吨。", "2040 到2040年前 stated"],
  ["栖霞市本届政府任期内力争粮食产量达80万吨。", "null 本届政府任期内 null"],
  ["栖霞市粮食产量达80万吨。", "null null null"],
  ["2036年一季度，栖霞市粮食产量达80万吨。", "2036-01/2036-03 2036年一季度 stated"],
  ["2036年第四季度，栖霞市粮食产量达80万吨。", "2036-10/2036-12 2036年第四季度 stated"],
  ["2036年前三季度，栖霞市粮食产量达80万吨。", "2036-01/2036-09 2036年前三季度 stated"],
  ["2036年下半年，栖霞市粮食产量达80万吨。", "2036-07/2036-12 2036年下半年 stated"],
  ["上半年，栖霞市粮食产量达80万吨。", "2037-01/2037-06 上半年 stated"],
  ["2036年11月，栖霞市粮食产量达80万吨。", "2036-11 2036年11月 stated"],
  ["栖霞市力争2038年上半年粮食产量达80万吨。", "2038-06 2038年上半年 stated"],
])("%s rests on its words", (text, expected) => {
  expect(timesOf(text)).toEqual([expected]);
});

test("what is laid down of a thing is of no year, and no year is asked for", () => {
  const text = "2036年，栖霞市粮食产量达80万吨。\n栖霞大桥总投资9亿元。";
  expect(timesOf(text)).toEqual(["2036 2036年 stated", "null null null"]);
  expect(asked(text).at(-1)).not.toContain("time-likely");
  expect(asked(text).at(-1)).not.toContain("time");
});

test("what is promised is not due before the article", () => {
  expect(timesOf("上半年，栖霞市粮食产量达80万吨。栖霞市预计产量170万吨。")).toEqual(["2037-01/2037-06 上半年 stated", "null null null"]);
  expect(timesOf("上半年，栖霞市预计粮食产量达80万吨。")).toEqual(["2037-06 上半年 stated"]);
});

test("one thing has one indicator, however it is counted; a bare number does not take its name", () => {
  const { indicators, figures } = linesOf("2036年，栖霞市常住人口达100万。2037年，栖霞市常住人口达102万人。全市常住人口增长2%。");
  expect(new Set(indicators).size).toBe(indicators.length);
  expect(indicators).toContain("常住人口");
  const persons = figures.find(({ fact }) => fact.unit === "万人");
  const named = indicators.indexOf("常住人口");
  expect(named).toBeGreaterThanOrEqual(0);
  expect(persons?.fact.indicator).not.toBe(figures[0]?.fact.indicator);
});

test("a loss is written with its sign, not as a gain", () => {
  const [line] = linesOf("2036年，栖霞市现金流净额为-1.3亿元。").figures;
  expect(line?.fact).toMatchObject({ value: -1.3, unit: "亿元" });
});

describe("the day of an article that is not told", () => {
  const found = (text: string) => {
    const dated = dateOf(cleanArticle(text), {});
    return dated && `${dated.date} ${dated.basis}`;
  };
  test.each([
    ["栖霞发展\n发布时间：2037-12-07 09:30\n2036年粮食丰收。", "2037-12-07 stated"],
    ["栖霞发展\n2037年12月7日 星期一\n2036年粮食丰收。", "2037-12-07 stated"],
    ["栖霞发展\n本报栖霞12月7日讯 2037年粮食丰收，2037年林业向好。", "2037-12-07 inferred"],
    ["栖霞发展\n本报栖霞13月7日讯 2037年粮食丰收。", "2037 inferred"],
    ["栖霞发展\n2037年12月7日 东岸商报 记者 段知远\n2036年粮食丰收。", "2037-12-07 stated"],
    ["栖霞发展\n来源：东岸商报 2037年12月7日 编辑：段知远\n2036年粮食丰收。", "2037-12-07 stated"],
    ["栖霞发展\n本报栖霞2037年12月7日讯 2036年粮食丰收，2036年林业向好。", "2037-12-07 stated"],
    ["栖霞发展\n2037年12月7日 栖霞港开港，2036年粮食丰收，2036年林业向好。", "2037-12-07 inferred"],
    ["栖霞发展\n2037年12月7日，栖霞港开工，预计2039年建成，2041年前扩建。", "2037-12-07 inferred"],
    ["栖霞发展\n2016年5月8日，栖霞港动工。2037年粮食丰收。", "2037 inferred"],
    [
      "栖霞发展\n截至2037年9月底，装机9万千瓦。力争2039年达12万千瓦，到2041年达到15万千瓦，规划（2038—2042年）提出新目标。",
      "2037 inferred",
    ],
    ["栖霞发展\n力争2039年达12万千瓦，到2041年达到15万千瓦。", null],
    ["栖霞发展\n装机由2030年的3万千瓦增加到目前的9万千瓦，力争2039年达12万千瓦。", null],
    ["栖霞发展\n装机由2030年的3万千瓦增加到2037年的9万千瓦。", "2037 inferred"],
    ["栖霞发展\n力争把装机由2030年的3万千瓦增加到2037年的9万千瓦。", null],
    ["栖霞发展\n项目2039年建成后增收，2037年收入9亿元。", "2037 inferred"],
    ["政府工作报告\n——2037年1月15日在栖霞市第九届人民代表大会第二次会议上\n2036年粮食丰收。", "2037-01-15 stated"],
    ["栖霞发展\n本报讯（记者 段知远）12月7日，栖霞港开港。2037年粮食丰收。", "2037-12-07 inferred"],
    ["栖霞发展\n东岸商报讯（通讯员 段知远 林一舟）12月7日，栖霞港开港。2037年粮食丰收。", "2037-12-07 inferred"],
    ["栖霞发展\n栖霞港（一期）12月7日开港。2037年粮食丰收。", "2037-12-07 inferred"],
    ["栖霞发展\n2036年粮食丰收。", "2036 inferred"],
    ["栖霞发展\n粮食丰收。", null],
  ])("%s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe("nouns of a list", () => {
  const namesIn = (text: string): string[] =>
    writeReading(
      new TextEncoder().encode(`${text}\n`),
      "文.txt",
      { id: "qixia-2037", date: "2037-12-07", title: "栖霞市发展报告" },
      { ...own, known: { ...own.known, facts: { ...own.known.facts, entities: [], targets: [], observations: [] } } },
      1e6,
    ).lines.candidates.flatMap(({ fact }) => ("kind" in fact && fact.kind === "Indicator" ? [fact.name] : []));

  test.each([
    [
      "2036年，栖霞市城镇居民、农村居民人均可支配收入分别为41250元和18930元，分别增长5.1%和7.4%。",
      ["城镇居民人均可支配收入", "农村居民人均可支配收入", "城镇居民人均可支配收入增速", "农村居民人均可支配收入增速"],
    ],
    ["2036年，全市水稻、玉米产量分别达到12万吨、9万吨，同比分别增长2%、3%。", ["水稻产量", "玉米产量", "水稻产量增速", "玉米产量增速"]],
    ["2036年，全市水稻、玉米产量分别达到12万吨、9万吨。玉米产量增长3%。", ["水稻产量", "玉米产量", "玉米产量增速"]],
  ])("%s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

test.each([
  ["2037-02-14", "栖霞市力争全年引进项目15个，到位资金60亿元。", ["2037 力争全年", "2037 力争全年"]],
  ["2037-02-14", "栖霞市全年引进项目15个。", ["2036"]],
])("at the turn of the year (%s): %s", (date, text, years) => {
  const given = { id: "qixia-2037", date, title: "栖霞市发展报告" };
  const { lines } = writeReading(new TextEncoder().encode(`${text}\n`), "文.txt", given, own, 1e6);
  const figures = lines.candidates.flatMap(({ fact }) =>
    "target" in fact ? [`${fact.due} 力争全年`] : "observation" in fact ? [fact.period] : [],
  );
  expect(figures).toEqual(years);
});

describe("the title of an article without a heading", () => {
  test.each([
    ["东岸商报讯（记者 段知远）12月7日上午，栖霞港在石湾开港，粮食丰收。", "栖霞港在石湾开港，粮食丰收"],
    ["栖霞港开港。粮食丰收。", "栖霞港开港"],
    [
      "本报栖霞12月7日电 栖霞港扩建工程的第一座码头在石湾开工，总投资38亿元，分三期建设，预计十年建成，年吞吐量可达千万吨。",
      "栖霞港扩建工程的第一座码头在石湾开工，总投资38亿元，分三期建设，预计十年建成",
    ],
  ])("%s", (text, title) => {
    expect(titleOf(cleanArticle(text), {})).toBe(title);
  });
});
