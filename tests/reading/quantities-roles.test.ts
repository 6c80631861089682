// What a figure is and whether it is aimed at: nature, direction, role, period and noun, on sentences of our own.
import { expect, test } from "vitest";
import { figuresIn, type Told } from "./quantities-said.ts";

const REVIEW: Told = { date: "2031-02-03", heading: ["一、2030年工作回顾"] };
const PLAN: Told = { date: "2031-02-03", heading: ["三、2031年重点工作"] };
const FIVE: Told = { date: "2031-02-03", heading: ["一、“十五五”时期发展回顾"] };
const NEWS: Told = { date: "2031-05-20" };

const NATURES: readonly (readonly [sentence: string, told: Told, ...natures: string[]])[] = [
  ["出口额达到26亿元，增长7.7%。", REVIEW, "level", "growth up"],
  ["单位能耗下降13.5%，占比为62%。", REVIEW, "growth down", "share"],
  ["比重提高2.3个百分点，降幅收窄0.5个百分点。", REVIEW, "growth up", "growth down"],
  ["增速高于全国1.2个百分点。", REVIEW, "level"],
  ["城镇化率由52%提高到58%。", REVIEW, "share", "share"],
  ["城市和县城建成区面积分别扩大8.3%、5%。", REVIEW, "growth up", "growth up"],
  ["增加值增长3.5%左右、6%左右。", PLAN, "growth up", "growth up"],
  ["总量稳居全省第二。", REVIEW, "rank"],
  ["累计发放贷款3.6亿元。", NEWS, "cumulative"],
  ["截至目前，该站已收到建议284项，办结193项。", NEWS, "cumulative", "cumulative"],
  ["新增就业27万人，建成学校300所。", FIVE, "cumulative", "cumulative"],
  ["新增就业27万人。", REVIEW, "level"],
  ["补贴标准提高850元。", REVIEW, "growth up"],
  ["户均增收3000元以上。", REVIEW, "growth up"],
  ["比去年同期多7个。", NEWS, "growth up"],
  ["产值三年翻一番。", PLAN, "growth up"],
  ["耕地减少1.2万亩。", REVIEW, "growth down"],
];

test.each(NATURES.map(([sentence, told, ...natures]) => ({ sentence, told, natures })))(
  "$sentence $told",
  ({ sentence, told, natures }) => {
    expect(figuresIn(sentence, told).map(({ nature, direction }) => [nature, direction].filter(Boolean).join(" "))).toEqual(natures);
  },
);

const ROLES: readonly (readonly [sentence: string, told: Told, ...roles: string[]])[] = [
  ["建成充电驿站37个。", PLAN, "target"],
  ["建成充电驿站37个。", REVIEW, "observation"],
  ["建成充电驿站37个。", NEWS, "observation"],
  ["预计24小时累计雨量可达180毫米。", NEWS, "target"],
  ["围绕这一目标，该市组建8个专班。", NEWS, "observation"],
  ["完成年度目标的107%，失业率3.2%。", NEWS, "observation", "observation"],
  ["力争签约农户750户以上。", NEWS, "target"],
  ["今年将浇筑桥墩62座，目前5个工区正在施工。", NEWS, "target", "observation"],
  ["到2033年，产值突破千亿元。", NEWS, "target"],
  ["去年完成投资86亿元，今年计划完成120亿元。", NEWS, "observation", "target"],
  ["预计全年接待游客730万人次、增长9.1%。", NEWS, "target", "target"],
  ["项目总投资20亿元，占地800亩，达产后年产值可达50亿元。", NEWS, "observation", "observation", "target"],
  ["项目总投资20亿元，占地800亩。", PLAN, "observation", "observation"],
  ["发布招商项目总投资不低于350亿元。", PLAN, "target"],
  ["争取水利资金超57亿元。", REVIEW, "observation"],
  ["将6个站点的14支队伍合并为4支队伍。", REVIEW, "observation", "observation", "observation"],
  ["将办理时限由15个工作日压缩至3个工作日。", NEWS, "observation", "observation"],
  ["通车后，两地车程将由3小时缩短至50分钟。", NEWS, "observation", "target"],
  ["人均预期寿命达到80.1岁。", REVIEW, "observation"],
  ["主要产品产量达到60万吨，重要指标完成12项。", NEWS, "observation", "observation"],
  ["2030年，全市预计实现生产总值1420亿元。", { date: "2031-01-18" }, "target"],
  ["比去年增加6.8亿元。", PLAN, "target"],
  ["目标是销售收入突破8亿元，比去年翻一番。", NEWS, "target", "target"],
];

test.each(ROLES.map(([sentence, told, ...roles]) => ({ sentence, told, roles })))("$sentence $told", ({ sentence, told, roles }) => {
  expect(figuresIn(sentence, told).map(({ role }) => role)).toEqual(roles);
});

const PERIODS: readonly (readonly [sentence: string, told: Told, ...periods: (string | null)[]])[] = [
  ["2029年实现销售51亿元。", NEWS, "2029 explicit"],
  ["进出口增长8%。", REVIEW, "2030 heading"],
  ["这五年，新建学校300所。", FIVE, "2026-2030 explicit"],
  ["覆盖率由2028年的61%提高到2030年的63%。", REVIEW, "2028 explicit", "2030 explicit"],
  ["覆盖率由61%提高到63%。", FIVE, "2025 inherited", "2030 inherited"],
  ["上半年完成投资30亿元，下降2.3%。", NEWS, "2031-H1 explicit", "2031-H1 explicit"],
  ["总投资20亿元。", REVIEW, null],
  ["收入是2021年的3.2倍。", NEWS, null],
  ["力争到2033年突破800亿元。", NEWS, "2033 explicit"],
  ["1—4月，工业投资29.4亿元；新签项目19个。", NEWS, "2031-01/2031-04 explicit", "2031-01/2031-04 explicit"],
  ["到2035年，城镇化率由目前的62%提高到68%，分担率超过45%。", NEWS, "2031 explicit", "2035 explicit", "2035 explicit"],
  ["水质创2018年以来最好水平，优良率84%。", NEWS, null],
  ["2028年以来，城镇化率提高6个百分点，达45%。", NEWS, "2028-2031 explicit", "2031 explicit"],
  ["截至2030年，茶园面积从3万亩增加到8万亩。", NEWS, null, "2030 explicit"],
  ["5月18日，12个项目签约。\n此次签约额达86亿元。", NEWS, "2031-05-18 explicit", "2031-05-18 inherited"],
];

test.each(PERIODS.map(([sentence, told, ...periods]) => ({ sentence, told, periods })))(
  "$sentence $told",
  ({ sentence, told, periods }) => {
    expect(figuresIn(sentence, told).map(({ period }) => period && `${period.value} ${period.how}`)).toEqual(periods);
  },
);

const NOUNS: readonly (readonly [sentence: string, ...nouns: string[]])[] = [
  ["客车开往30多个县城的70多个乡镇。", "县城", "乡镇"],
  ["进出口总额达到35亿元、同比增长8%。", "进出口总额", "进出口总额"],
  ["改造乡村礼堂46个、田间道路780公里。", "乡村礼堂", "田间道路"],
  ["生产总值（GDP）2135亿元，比上年增长5.9%。", "生产总值", "生产总值"],
  ["常住人口城镇化率由52%提高到58%。", "常住人口城镇化率", "常住人口城镇化率"],
  ["申请材料由12份减至5份。", "申请材料", "申请材料"],
];

test.each(NOUNS)("%s", (sentence, ...nouns) => {
  expect(figuresIn(sentence).map(({ indicator }) => indicator && sentence.slice(indicator.start, indicator.end))).toEqual(nouns);
});
