// English names of new entities: what a name is in English, what is its own in pinyin.
import { expect, test } from "vitest";
import type { EntityKind } from "../../data/model/kinds.ts";
import { englishName } from "../../loader/reading/english/english-name.ts";

test.each<[EntityKind, string, string]>([
  ["Place", "青湾县", "Qingwan County"],
  ["Place", "云岭", "Yunling"],
  ["Place", "白狼河", "Bailang River"],
  ["Place", "西安市", "Xi'an City"],
  ["Place", "松岭县白马镇", "Baima Town, Songling County"],
  ["Place", "秀山土家族苗族自治县", "Xiushan Tujia and Miao Autonomous County"],
  ["Company", "云杉新材料有限公司", "Yunshan New Materials Co., Ltd."],
  ["Company", "云阜市交通控股集团有限公司", "Yunfu Transport Holdings Group Co., Ltd."],
  ["Infrastructure", "青湾至石滩高速公路", "Qingwan–Shitan Expressway"],
  ["Infrastructure", "丰泽水库", "Fengze Reservoir"],
  ["Park", "青湾县经济技术开发区", "Qingwan County Economic and Technological Development Zone"],
  ["Organization", "青湾县人民医院", "Qingwan County People's Hospital"],
  ["Company", "青湾中车有限公司", "Qingwan CRRC Co., Ltd."],
  ["Company", "比亚迪", "BYD"],
  ["Place", "曼谷", "Bangkok"],
  ["Place", "广州", "Guangzhou"],
  ["Place", "南海区", "Nanhai District"],
  ["Place", "内蒙古自治区", "Inner Mongolia Autonomous Region"],
  ["Infrastructure", "云阜7号线", "Yunfu Line 7"],
  ["Infrastructure", "白狼河水电站", "Bailanghe Hydropower Station"],
  ["Infrastructure", "青湾铁路石滩段", "Qingwan Railway Shitan Section"],
  ["Organization", "青湾县自然资源局", "Qingwan County Natural Resources Bureau"],
  ["Organization", "省林草局", "Provincial Forestry and Grassland Bureau"],
  ["Organization", "中共云阜市委", "CPC Yunfu Municipal Party Committee"],
  ["Organization", "市内公共服务中心", "Shinei Public Service Centre"],
  ["Policy", "“春风送岗”行动", "“Chunfeng Songgang” action"],
  ["Policy", "乡村振兴", "Rural revitalisation"],
  ["Policy", "五大战略", "Five major strategies"],
  ["Policy", "云阜市养老服务条例", "Yunfu elderly-care services regulations"],
  ["Event", "市委五届九次全会", "9th Plenary Session of the 5th Municipal Party Committee"],
  ["Event", "青湾县第十六届人民代表大会第三次会议", "3rd Session of the 16th Qingwan County People's Congress"],
  ["Event", "二十届四中全会", "4th Plenary Session of the 20th CPC Central Committee"],
  ["Event", "第八届青湾柑橘采摘节", "8th Qingwan citrus picking festival"],
  ["Project", "云杉年产5万吨高纯石英砂项目", "Yunshan 50,000-tonne high-purity quartz sand project"],
  ["Project", "青湾120万千瓦光伏电站二期", "Qingwan 1,200 MW photovoltaic power station phase II"],
  ["Industry", "苹果产业", "Apple industry"],
  ["Industry", "集成电路", "Integrated circuits"],
  ["Product", "马铃薯", "Potatoes"],
  ["Product", "高纯磷", "High-purity phosphorus"],
  ["Indicator", "地区生产总值增速", "Growth of GDP"],
  ["Indicator", "生产安全事故起数增速", "Growth of the number of work safety accidents"],
  ["Indicator", "规上工业企业数", "Number of industrial enterprises above designated size"],
  ["Indicator", "改造老旧小区数", "Number of old residential communities renovated"],
  ["Indicator", "民间投资占固定资产投资比重", "Private investment as a share of fixed-asset investment"],
  ["Indicator", "每千人口托位数", "Number of childcare places per 1,000 people"],
  ["Indicator", "区域创新能力全国位次", "National rank of regional innovation capacity"],
  ["Indicator", "产量", "Output"],
  ["Indicator", "水果和蔬菜产量", "Output of fruit and vegetables"],
  ["Person", "赵启铭", "Zhao Qiming"],
  ["Person", "欧阳青", "Ouyang Qing"],
  ["Project", "水库", "Reservoir"],
  ["Product", "甲%乙", "Jiayi"],
  ["Product", "甲<乙", "Jia Yi"],
])("%s %s is %s", (kind, name, english) => {
  expect(englishName(name, kind)).toBe(english);
});

test("has no Chinese characters, whatever stands in a name", () => {
  for (const name of ["“1+3”行动", "年产5万吨高纯石英砂项目", "县", "ABC科技", "《甲》条例", "東川縣"])
    for (const kind of ["Place", "Company", "Policy", "Project", "Person", "Event"] as const)
      expect(englishName(name, kind)).toMatch(/^[^\p{Script=Han}]+$/u);
});
