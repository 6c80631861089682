// What the words that say when mean, and what a sentence inherits from its heading or from a sentence before it.
import { expect, test } from "vitest";
import { periodAt, sentenceAt, timeContext } from "../../loader/reading/time/context.ts";
import { plainPage } from "./quantities-said.ts";

const about = (date: string | null, heading: string[] = [], title = "") => ({ title, date, heading });

const WORDS: readonly (readonly [text: string, date: string | null, ...values: (string | null)[]])[] = [
  ["2029年，2029年11月，2029年11月3日", null, "2029", "2029-11", "2029-11-03"],
  ["二〇二九年三月", null, "2029"],
  ["2029-11-03", null, "2029-11-03"],
  ["2026—2030年和2026年至2030年", null, "2026-2030", "2026-2030"],
  ["“十四五”时期、十五五末、第十六个五年规划", null, "2021-2025", "2030", "2031-2035"],
  ["“十二五”期间", null, "2011-2015"],
  ["“十六五”良好开局，“十六五”开局之年", null, "2031", "2031"],
  ["2028年以来，2028年3月以来", "2031-05-20", "2028-2031", "2028-2031"],
  ["2031年以来", "2031-05-20", "2031"],
  ["力争用五年时间，计划用3年左右的时间", "2031-05-20", "2036", "2034"],
  ["用五年时间建成了", "2031-05-20"],
  ["本届政府任期内", "2031-05-20", null],
  ["达产后年产值、投产后年均", "2031-05-20"],
  ["今年，去年，明年，前年，后年", "2031-05-20", "2031", "2030", "2032", "2029", "2033"],
  ["今年", null, null],
  ["上半年，三季度，前三季度", "2031-11-02", "2031-H1", "2031-Q3", "2031-01/2031-09"],
  ["2029年上半年，全年", "2031-05-20", "2029", "2029-H1", "2029"],
  ["前4个月，2030年前十个月", "2031-05-20", "2031-01/2031-04", "2030", "2030-01/2030-10"],
  ["1—4月，1至9月份", "2031-05-20", "2031-01/2031-04", "2031-01/2031-09"],
  ["5月18日，18日，5月", "2031-05-20", "2031-05-18", "2031-05-18", "2031-05"],
  ["昨日，今天", "2031-03-01", "2031-02-28", "2031-03-01"],
  ["12月3日", "2031-01-05", "2030-12-03"],
  ["一年来，五年来，过去三年", "2031-02-03", "2030", "2026-2030", "2028-2030"],
  ["五年来", "2031-11-03", "2027-2031"],
  ["三年内，未来五年", "2031-02-03", "2034", "2031-2035"],
  ["年末", "2031-02-03", "2030"],
  ["年底", "2031-08-03", "2031"],
  ["目前", "2031-08-03", "2031"],
  ["如今，现如今", "2031-08-03", "2031", "2031"],
  ["目前年产、以上年份、今后年均、以前年度、去年均线", "2031-08-03", "2031", "2030"],
  ["上世纪90年代，二十一世纪", "2031-08-03"],
];

test.each(WORDS.map(([text, date, ...values]) => ({ text, date, values })))("$text ($date)", ({ text, date, values }) => {
  const { words } = timeContext(plainPage(text), about(date));
  expect(words.filter(({ kind }) => kind !== "century").map(({ value }) => value)).toEqual(values);
});

/** The period of the mark ※ in a text. */
const periodOfMark = (text: string, date: string | null, heading: string[] = [], title = "") => {
  const page = plainPage(text);
  const start = text.indexOf("※");
  const period = periodAt(timeContext(page, about(date, heading, title)), { start, end: start + 1 });
  return period && `${period.value} ${period.how}`;
};

const PERIODS: readonly (readonly [what: string, text: string, date: string | null, heading: string[], period: string | null])[] = [
  ["its own year", "2029年产值※。", "2031-05-20", [], "2029 explicit"],
  ["the nearest word", "2028年起步，2029年产值※。", "2031-05-20", [], "2029 explicit"],
  ["no comparison", "比2028年增长※。", "2031-05-20", [], null],
  ["no comparison", "与2028年相比增长※。", "2031-05-20", [], null],
  ["no multiple of a year", "是2021年的3倍※。", "2031-05-20", [], null],
  ["a heading", "产值※。", "2031-02-03", ["一、2030年工作回顾"], "2030 heading"],
  ["the heading above it", "产值※。", "2031-02-03", ["三、2031年重点工作", "（二）扩大内需"], "2031 heading"],
  ["the year of two that is planned", "产值※。", "2031-02-03", ["二、“十六五”目标任务和2031年工作安排"], "2031 heading"],
  ["a heading in the text", "一、2030年工作回顾\n产值十分可观※。", "2031-02-03", [], "2030 heading"],
  ["a later heading", "一、2030年工作回顾\n好。\n二、2031年重点工作\n产值※。", "2031-02-03", [], "2031 heading"],
  ["a sentence before it", "这五年，我们奋力前行。产值※。", "2031-02-03", ["一、2030年工作回顾"], "2026-2030 inherited"],
  ["the end of its paragraph", "产值※。五年来，我们奋力前行。", "2031-02-03", [], "2026-2030 inherited"],
  ["no deadline of another sentence", "到2035年建成体系。产值※。", "2031-05-20", [], null],
  ["no plan of another machine", "该机组预计2033年投产。\n产值※。", "2031-05-20", [], null],
  ["what is before the semicolon", "1—4月，产值好；税收※。", "2031-05-20", [], "2031-01/2031-04 explicit"],
  ["the event of the day before", "5月18日，项目签约。\n此次签约※。", "2031-05-20", [], "2031-05-18 inherited"],
  ["a day, not the year in a name", "5月18日，2031年招商会举行，签约※。", "2031-05-20", [], "2031-05-18 explicit"],
  ["the year beside a plan that begins", "产值※。", "2031-02-03", ["2031年，云川市抓好八件事，确保“十六五”良好开局"], "2031 heading"],
  ["a line that leads in", "2030年，云川市亮点频现。\n产值可观，\n税收※。", "2031-05-20", [], "2030 inherited"],
  ["no line with figures of its own", "2030年，云川市新增3家。\n税收※。", "2031-05-20", [], null],
  ["no line beyond a heading", "2030年，云川市亮点频现。\n一、城市建设\n税收※。", "2031-05-20", [], null],
  ["no look back beyond its paragraph", "回顾“十五五”，成就巨大。\n改造小区※。", "2031-02-03", ["2031年重点工作"], "2031 heading"],
  [
    "a year beyond its own figure",
    "产值由2025年的60亿元增加到90亿元，年均※。",
    "2031-02-03",
    ["一、“十五五”时期回顾"],
    "2026-2030 heading",
  ],
  [
    "a year beyond its own sentence",
    "产值由2025年的60亿元增加到90亿元；税收※。",
    "2031-02-03",
    ["一、“十五五”时期回顾"],
    "2026-2030 heading",
  ],
  ["a year that dates all that follows", "从2025年起，产值90亿元，税收※。", "2031-02-03", [], "2025 explicit"],
  ["no day on which it was heard", "记者5月18日从市水务局获悉，全市水库※。", "2031-05-20", [], null],
  ["a day on which it was", "记者5月18日在市水务局看到，※。", "2031-05-20", [], "2031-05-18 explicit"],
  ["the months that a paragraph opens with", "1—4月，全市产值可观。税收※。", "2031-05-20", [], "2031-01/2031-04 inherited"],
  ["no months beyond the paragraph", "1—4月，全市产值9亿元。\n税收※。", "2031-05-20", [], null],
  ["what is among what was said", "全市今年计划实施项目。其中，新建※。", "2031-05-20", [], "2031 inherited"],
  ["what is not", "全市今年计划实施项目。新建※。", "2031-05-20", [], null],
  ["no month that something goes on from", "一季度，产值延续2月份的势头，增长※。", "2031-05-20", [], "2031-Q1 explicit"],
  ["the same day", "5月18日，项目签约。\n同一天，还签约※。", "2031-05-20", [], "2031-05-18 inherited"],
  ["what a bracketed head leads in", "【蓝海】去年，产值可观。税收※。", "2031-05-20", [], "2030 inherited"],
  ["nothing", "产值※。", "2031-05-20", [], null],
];

test.each(PERIODS)("%s: %s", (_, text, date, heading, period) => {
  expect(periodOfMark(text, date, heading)).toBe(period);
});

test("the title of a yearly account dates it, that of a report does not", () => {
  expect(periodOfMark("产值※。", "2031-03-20", [], "2030年松溪市统计公报")).toBe("2030 heading");
  expect(periodOfMark("产值※。", "2031-02-03", [], "2031年松溪市政府工作报告")).toBeNull();
});

const AHEAD: readonly (readonly [text: string, heading: string[], ahead: boolean | null])[] = [
  ["产值※。", ["一、2030年工作回顾"], false],
  ["产值※。", ["三、2031年重点工作"], true],
  ["产值※。", ["三、2031年重点工作", "（一）完成目标任务"], true],
  ["“十五五”时期成就巨大。产值※。", ["二、“十五五”时期发展成就和“十六五”时期主要目标"], false],
  ["“十六五”时期，产值※。", ["二、“十五五”时期发展成就和“十六五”时期主要目标"], true],
  ["产值※。", ["一、2030年主要工作和“十五五”发展成就"], false],
  ["产值※。", ["一、2030年主要成就和2031年工作安排"], null],
  ["过去五年，产值※。", ["二、关于“十六五”规划纲要的说明"], false],
  ["产值※。", [], null],
];

test.each(AHEAD)("%s under %o", (text, heading, ahead) => {
  const context = timeContext(plainPage(text), about("2031-02-03", heading));
  expect(sentenceAt(context, text.indexOf("※"))?.ahead).toBe(ahead);
});

test("a period knows its words, and whether they name the year", () => {
  const told = (text: string) => {
    const page = plainPage(text);
    const start = text.indexOf("※");
    const period = periodAt(timeContext(page, about("2031-02-03")), { start, end: start + 1 });
    return [period?.words && text.slice(period.words.start, period.words.end), period?.computed ?? false, period?.counted ?? false];
  };
  expect(told("2030年产值※")).toEqual(["2030年", false, false]);
  expect(told("今年产值※")).toEqual(["今年", false, false]);
  expect(told("“十六五”时期产值※")).toEqual(["“十六五”时期", true, false]);
  expect(told("三年内产值※")).toEqual(["三年内", true, true]);
});
