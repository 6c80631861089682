// Roads by their numbers, lines by their ends, works on them, the lists they stand in; plans in rows.
import { describe, test } from "vitest";
import { expectNames } from "./names-by-hand.ts";

describe("roads and lines", () => {
  test.each([
    ["开工建设{Infrastructure|S203线东川至南岭段}，全长9公里。"],
    ["{Infrastructure|云湖西岸生态廊道}全长29公里。"],
    ["实施{Infrastructure|G331}、{Infrastructure|G219}提质改造。"],
    ["{Infrastructure|S22明明高速}今年通车。"],
    ["G20峰会在此召开，5G基站建成千座，本科生占比达A级。"],
    ["与{Infrastructure|松岭至临川|松岭至临川铁路}、{Infrastructure|临川至东州|临川至东州铁路}的铁路相连。"],
    ["{Infrastructure|罗家湾—石马坪±800千伏特高压直流输电工程}今年投产。"],
    ["{Infrastructure|合（州）宁（安）高速公路}今日通车。"],
    ["该标段北起自{Infrastructure|东棠公路}，南止于河岸。"],
    ["今年开工的{Infrastructure|东岭水闸}位于下游，{Infrastructure|南干渠}长6公里。"],
    ["境内最长的高速公路隧道今天贯通。"],
    ["{Infrastructure|海兴高速公路}跨{Infrastructure|沧溪特大桥}顺利合龙。"],
    ["{Infrastructure|澜洲港}吞吐量突破2亿吨，靠港的船多。"],
    ["沿线设立{Infrastructure|三溪}、{Infrastructure|新街}、{Infrastructure|石马坪}等6个客站。"],
    ["{Infrastructure|东澜}、{Infrastructure|西澜}两大灌区开工。"],
    ["高速公路分两段建设,其中{Infrastructure|松岭—临川段}已通车,其{Infrastructure|海东段}在建。"],
    ["这段话分为上段和下段,国家文化公园（海东段）开放。"],
    ["加快{Infrastructure|“东电西送”第三通道}建设。"],
    ["开工建设{Infrastructure|海东市锐沙过江通道}。"],
    ["推进跨江通道、过江通道和跨海通道建设。"],
    ["松岭县{Infrastructure|团结水库}蓄水，各地团结一心。"],
    ["{Infrastructure|鲲泽}、{Infrastructure|沧坝中型水库}建成。"],
    ["民用运输机场数量增加。"],
    ["云桥通车，{Infrastructure|松岭西路}、{Infrastructure|临川二路}、{Infrastructure|文昌路}顺利贯通。"],
    ["公路、铁路相继贯通，思路、出路打通。"],
    ["该线是双线电气化铁路，也是集疏运铁路。"],
    ["{Infrastructure|岭海复线}起于{Infrastructure|东棠公路}，终点接{Infrastructure|松岭至临川高速公路}。"],
    ["公路方面，新开工{Infrastructure|松岭至白表寺}等2个项目。"],
  ])("%s", (marked) => {
    expectNames("Infrastructure", marked);
  });
});

describe("works on what is built", () => {
  test.each([
    ["{Project|蓝岭水闸重建工程}于7月开工。"],
    ["{Project|石马坪水库除险加固工程}投资2亿元。"],
    ["{Project|松岭至临川高速公路改扩建项目}开工。"],
    ["石马坪水库建成后，工程将受益千家。"],
    ["在松岭县建设{Project|白马电池项目}，明年投产。"],
    ["蝎子岭3座小型水库除险加固工程完工。"],
    ["{Project|楚鸿湖生态保护与修复工程}完成投资12亿元。"],
    ["总投资达25亿元的{Project|年产50万吨合金管、棒、型材生产线项目}签约。"],
    ["包括{Project|锐江公司年产6万吨的高端金属项目}等在内。"],
    ["由松岭城投投资3亿元的{Project|白马玉石精深加工}开工。"],
    ["投资9亿元的企业有三家，投资5亿元的重大项目开工，年产值20万元的项目很多。"],
    ["{Project|松岭县基础设施及配套工程}开工。"],
    ["共有{Project|临川小微企业孵化基地}、{Project|海东蚕桑产业提质增效}等12个重点项目开工。"],
    ["聚焦大南山、北湖等重点区域谋划一批生态修复工程。"],
  ])("%s", (marked) => {
    expectNames("Project", marked);
  });
});

describe("plans in rows and in marks", () => {
  test.each([
    ["开展{Policy|清溪行动}、{Policy|蓝鹰行动}和{Policy|扫霜行动}。"],
    ["开展{Policy|“春潮”|“春潮”行动}、{Policy|“利剑”|“利剑”行动}等行动。"],
    ["实施{Policy|乡村焕新行动}和{Policy|农村水网提升五年行动}。"],
    ["打好河套{Policy|“几字弯”攻坚战}。"],
    ["推行{Policy|“首席服务员”制度}，开展“{Policy|冬春攻势}”。"],
    ["做强“1+5”农业联盟，实施{Policy|“1+5”政策}体系。"],
    ["星河公司计划投资三亿元。"],
    ["深化{Policy|文明乡风培育工程}，推进{Policy|金叶预算改革}。"],
    ["园区核心区规划面积三万亩。"],
  ])("%s", (marked) => {
    expectNames("Policy", marked);
  });
});

describe("firms", () => {
  test.each([
    ["{Company|松岭机电控股（集团）公司}投产。"],
    ["{Company|松岭县交通控股集团有限公司}和{Company|白马传动集团有限责任公司}签约。"],
    ["旗下{Company|安泽生物（宁安）有限公司}落户。"],
    ["{Company|云棠供电公司}负责人说，国有电力公司很多。"],
    ["{Company|东方希格}、{Company|科锐柏}两家公司入驻。"],
    ["{Company|松岭高速公路集团有限公司}建设，高速公路通车。"],
  ])("%s", (marked) => {
    expectNames("Company", marked);
  });
});

describe("goods that are said to be made or sold", () => {
  test.each([
    ["{Product|数控龙门铣床}交付使用，{Product|农林直升机}下线。"],
    ["{Product|生姜}、{Product|黄桃}产量分别为3万吨和2万吨。"],
    ["去年生产{Product|磷酸铁锂}3.6万吨。"],
    ["粮食产量达28万吨，农产品远销海外，项目下线。"],
    ["治理畜禽养殖污染、水污染等问题。"],
  ])("%s", (marked) => {
    expectNames("Product", marked);
  });
});
