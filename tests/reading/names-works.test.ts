// Infrastructure, sites and events in made-up sentences.
import { describe, it } from "vitest";
import { expectNames } from "./names-by-hand.ts";

describe("infrastructure", () => {
  it.each([
    "{Infrastructure|海东至临川城际铁路}列入规划。",
    "{Infrastructure|青宁高速公路}建成通车。",
    "{Infrastructure|金江大桥}合龙。",
    "{Infrastructure|云宁|云宁高铁}、{Infrastructure|江合高铁}加快建设。",
    "{Infrastructure|长丰|长丰高速}、{Infrastructure|安柳高速}通车。",
    "{Infrastructure|大屏至河阳|大屏至河阳铁路}、{Infrastructure|安平至柳河铁路}开工。",
    "{Infrastructure|沿江高铁云岭段}全线贯通。",
    "{Infrastructure|海东机场}旅客超百万人次。",
    "{Infrastructure|宁安国际机场}扩建。",
    "{Infrastructure|红旗水库}蓄水。",
    "{Infrastructure|双堰水库}、{Infrastructure|太平水库}除险加固。",
    "{Infrastructure|石门坎水电站}发电。",
    "{Infrastructure|白马抽水蓄能电站}开工。",
    "{Infrastructure|海东港}吞吐量增长。",
    "{Infrastructure|长河口枢纽港}开港。",
    "{Infrastructure|陇海铁路}沿线城市。",
    "{Infrastructure|西部陆海新通道}班列开行。",
    "{Infrastructure|G85高速}封闭施工。",
    "{Infrastructure|318国道}改造。",
    "{Infrastructure|海东地铁3号线}开通。",
    "{Infrastructure|云岭数据中心集群}上架率提高。",
    "{Infrastructure|柳河灌区}改造完成。",
    "{Infrastructure|向家岭水电站}投产。",
    "{Infrastructure|大坪隧道}贯通。",
    "{Infrastructure|江宁运河}全线开工。",
    "{Infrastructure|东州国家物流枢纽}建成。",
    "{Infrastructure|金江—宁安特高压直流}投运。",
    "{Infrastructure|合州货运机场}开航。",
    "{Infrastructure|海东北}、{Infrastructure|白马}、{Infrastructure|临川西}三个车站开通。",
    "{Infrastructure|南环路立交桥}通车。",
    "{Infrastructure|北湖港区}扩建。",
    "{Infrastructure|滨城核电}并网。",
  ])("%s", (sentence) => expectNames("Infrastructure", sentence));

  it.each([
    "高速公路通车里程突破五千公里。",
    "建设农村公路八百公里。",
    "新建铁路专用线三条。",
    "改造城镇地下管网四千公里。",
    "普通国省干线公路改造。",
    "综合交通枢纽地位提升。",
    "建设中小型水库五十座。",
    "内河高等级航道达到千公里。",
    "病险水库除险加固。",
    "数据中心用电增长。",
    "生产线和流水线满负荷运转。",
    "沿线群众受益。",
  ])("none: %s", (sentence) => expectNames("Infrastructure", sentence));
});

describe("sites", () => {
  it.each([
    "游览{Site|白石寨景区}。",
    "{Site|云岭湿地公园}开放。",
    "{Site|海东大剧院}上演话剧。",
    "{Site|大南山国家公园}设立。",
    "{Site|青石古镇}修缮。",
    "{Site|罗家湾遗址}出土文物。",
    "{Site|金江博物馆}免费开放。",
    "{Site|望海楼公园}人多。",
    "{Site|沙坝煤矿}复产。",
    "{Site|长河大峡谷}风光好。",
    "{Site|北湖森林公园}建成。",
    "{Site|宁安体育中心}竣工。",
    "{Site|东州万达广场}开业。",
    "{Site|丰原烈士陵园}祭扫。",
    "{Site|周家大院}修复。",
    "通往4A级景区{Site|白石岩}的公路。",
    "{Site|安平会展中心}启用。",
    "{Site|西岭滑雪场}客满。",
    "{Site|江州|江州博物馆}、{Site|合州博物馆}开馆。",
    "{Site|陈家祠堂}开放。",
    "{Site|柳河历史文化街区}保护。",
    "{Site|海东国际大酒店}接待游客。",
  ])("%s", (sentence) => expectNames("Site", sentence));

  it.each([
    "建设口袋公园五十个。",
    "国家级旅游度假区两个。",
    "五星级酒店新增三家。",
    "改造老旧街区。",
    "农贸市场升级改造。",
    "博物馆和图书馆免费开放。",
    "露天煤矿三座。",
  ])("none: %s", (sentence) => expectNames("Site", sentence));
});

describe("events", () => {
  it.each([
    "{Event|首届海东国际渔业博览会}开幕。",
    "举办{Event|第三届长河发展论坛}。",
    "{Event|云岭国际马拉松}开跑。",
    "{Event|长河龙舟节}热闹。",
    "{Event|金江省第十四届人民代表大会第四次会议}召开。",
    "学习贯彻党的{Event|二十届四中全会}精神。",
    "{Event|省委十一届十一次全会}作出部署。",
    "{Event|中央经济工作会议}强调。",
    "{Event|第二十届全国运动会}闭幕。",
    "{Event|数博会}影响扩大。",
    "{Event|滨洽会}签约。",
    "{Event|宁安国际汽车博览会}参展商增加。",
    "{Event|“丝路之光”国际合作论坛}举行。",
    "{Event|东州旅游文化节}启动。",
    "{Event|大南山地震}造成损失。",
    "{Event|中国—日本企业家峰会}召开。",
    "{Event|江州自行车公开赛}落幕。",
    "{Event|第八届残疾人运动会}开幕。",
    "{Event|北湖音乐节}吸引游客。",
    "{Event|世界人工智能大会}召开。",
  ])("%s", (sentence) => expectNames("Event", sentence));

  it.each([
    "会议要求抓好落实。",
    "大会表彰先进。",
    "召开现场会，举办运动会。",
    "人民大会堂。",
    "这次会议很重要。",
    "举办各类体育赛事。",
    "职工代表大会制度。",
  ])("none: %s", (sentence) => expectNames("Event", sentence));
});
