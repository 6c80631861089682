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
  ["早稻亩产980斤，比去年多了40斤。", NEWS, "level", "growth up"],
  ["机收损失比去年少了3斤。", NEWS, "growth down"],
  ["全市共计划实施项目52个，产业项目共计21个。", NEWS, "level", "level"],
  ["累计投入棚改资金8亿元、水利资金3亿元。", NEWS, "cumulative", "cumulative"],
  ["云松、北屏等6条公路相继开通，9个产业项目投产。", FIVE, "cumulative", "cumulative"],
  ["云松、北屏等6条公路相继开通。", REVIEW, "level"],
  ["机场增至4座，治理荒坡12万亩。", FIVE, "level", "cumulative"],
  ["服务业增加值300亿元。", FIVE, "level"],
  ["新政实施以来，园区兑现奖补资金2.4亿元。", NEWS, "cumulative"],
  ["今年以来，园区兑现奖补资金2.4亿元。", NEWS, "level"],
  ["21个行业增长，增长面为56.8%。", NEWS, "level", "share"],
  ["建成示范区36个、实践基地14个。", FIVE, "cumulative", "cumulative"],
  ["平台已服务企业180家。", NEWS, "cumulative"],
];

test.each(NATURES.map(([sentence, told, ...natures]) => ({ sentence, told, natures })))(
  "$sentence $told",
  ({ sentence, told, natures }) => {
    expect(figuresIn(sentence, told).map(({ nature, direction }) => [nature, direction].filter(Boolean).join(" "))).toEqual(natures);
  },
);

const ROLES: readonly (readonly [sentence: string, told: Told, ...roles: string[]])[] = [
  ["灌区每亩可增收500元，可以解决1.2万人饮水问题。", NEWS, "target", "target"],
  ["争创景区化村庄5个。", NEWS, "target"],
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
  ["除上述3座外，其余7座也将在年内动工。", NEWS, "observation", "target"],
  ["12个项目将于6月开工，9个项目已经投产。", NEWS, "target", "observation"],
  ["9名船长将货物运到港口。", NEWS, "observation"],
  ["今年将安排项目60个；建成渔港2座。", NEWS, "target", "target"],
  ["今年将安排项目60个。去年建成渔港2座。", NEWS, "target", "observation"],
  ["全市今年计划实施项目60个。其中产业项目20个。", NEWS, "target", "target"],
  ["投产达效后年产值达3500万元。", NEWS, "target"],
  ["去年，市党代会报告提出，要做强制造业，产值达到100亿元。", NEWS, "target"],
  ["全市海洋产值将突破200亿元，占地区生产总值的比重达到38%。", NEWS, "target", "target"],
  ["争取超长期国债支持，26个项目开工。", NEWS, "observation"],
  ["目标是销售收入突破8亿元，比去年翻一番。", NEWS, "target", "target"],
];

test.each(ROLES.map(([sentence, told, ...roles]) => ({ sentence, told, roles })))("$sentence $told", ({ sentence, told, roles }) => {
  expect(figuresIn(sentence, told).map(({ role }) => role)).toEqual(roles);
});

const PERIODS: readonly (readonly [sentence: string, told: Told, ...periods: (string | null)[]])[] = [
  ["2029年实现销售51亿元。", NEWS, "2029 explicit"],
  ["今年，一批项目开工。项目投产后，预计年销售收入15亿元。", NEWS, null],
  ["进出口增长8%。", REVIEW, "2030 heading"],
  ["这五年，新建学校300所。", FIVE, "2026-2030 explicit"],
  ["覆盖率由2028年的61%提高到2030年的63%。", REVIEW, "2028 explicit", "2030 explicit"],
  ["覆盖率由61%提高到63%。", FIVE, "2025 inherited", "2030 inherited"],
  ["上半年完成投资30亿元，下降2.3%。", NEWS, "2031-H1 explicit", "2031-H1 explicit"],
  ["总投资20亿元。", REVIEW, null],
  ["生产总值突破3万亿元、年均增长4.7%。", FIVE, "2030 heading", "2026-2030 heading"],
  ["完成投资近9千亿元，新增学位3万个。", FIVE, "2026-2030 heading", "2026-2030 heading"],
  ["机场增至8座，铁路里程达900公里，吞吐量居全国第4位。", FIVE, "2030 heading", "2030 heading", "2030 heading"],
  ["城乡居民收入分别达到4万元和2万元。", FIVE, "2030 heading", "2030 heading"],
  ["达标率保持100%，吞吐量稳居世界第二。", FIVE, "2026-2030 heading", "2026-2030 heading"],
  ["“十六五”时期，到2035年经费年均增长9%。", NEWS, "2031-2035 explicit"],
  [
    "生产总值由2025年的60亿元增加到90亿元，年均增长6%；收入突破5亿元。",
    FIVE,
    "2025 explicit",
    "2030 inherited",
    "2026-2030 heading",
    "2030 heading",
  ],
  ["一期2033年3月投产，全部达产后年销售收入9亿元。", NEWS, null],
  ["今年，日处理能力由5万吨提升至8万吨。", NEWS, "2030 inherited", "2031 explicit"],
  ["云屏段2029年9月开通；北屏段全长93公里。", NEWS, null],
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
  ["粮食转化率由2030年的47%提高到去年的68%。", "粮食转化率", "粮食转化率"],
  ["工程可灌溉15万亩耕地，解决沿线2.7万群众的饮水问题。", "耕地", "群众"],
  ["灌区覆盖30个乡镇258个村。", "乡镇", "村"],
  ["骨干工程包括1条总干渠。", "总干渠"],
  ["网络覆盖所有城区和93%以上行政村。", "行政村"],
  ["建成水库3座，其余7座也将动工。", "水库", "水库"],
  ["亩均税收46万元，在全省同类园区中排名第一。", "亩均税收", "亩均税收"],
  ["工业增加值增长5.5%，比全省高1.9个百分点，低于全国增速0.2个百分点。", "工业增加值", "工业增加值", "工业增加值"],
  ["钢材产量与去年同期相比增加了94万吨。", "钢材产量"],
  ["规上工业企业1486家，比上年净增93家。", "规上工业企业", "规上工业企业"],
  ["一般公共预算收入、固定资产投资分别增长4.6%、6.1%。", "一般公共预算收入", "固定资产投资"],
  ["大蒜、黄桃产量分别为38万吨、51万吨。", "黄桃产量", "黄桃产量"],
  ["种植面积5万亩，年产煤制天然气4亿立方米。", "种植面积", "年产煤制天然气"],
];

test.each(NOUNS)("%s", (sentence, ...nouns) => {
  expect(figuresIn(sentence).map(({ indicator }) => indicator && sentence.slice(indicator.start, indicator.end))).toEqual(nouns);
});
