// English names of new entities: what a name is in English, what is its own in pinyin.
import { expect, test } from "vitest";
import type { EntityKind } from "../../data/model/kinds.ts";
import { englishName } from "../../loader/reading/write/english-name.ts";

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
  ["Policy", "“春风送岗”行动", "Chunfeng Songgang Action"],
  ["Person", "赵启铭", "Zhao Qiming"],
  ["Person", "欧阳青", "Ouyang Qing"],
  ["Project", "水库", "Shuiku"],
  ["Product", "甲%乙", "Jia Yi"],
])("%s %s is %s", (kind, name, english) => {
  expect(englishName(name, kind)).toBe(english);
});

test("has no Chinese characters, whatever stands in a name", () => {
  for (const name of ["“1+3”行动", "年产5万吨高纯石英砂项目", "县", "ABC科技", "《甲》条例", "東川縣"])
    for (const kind of ["Place", "Company", "Policy", "Project", "Person", "Event"] as const)
      expect(englishName(name, kind)).toMatch(/^[^\p{Script=Han}]+$/u);
});
