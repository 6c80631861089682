// Names of figures and the search string.
import { expect, test } from "vitest";
import { figureNames } from "../../data/model/names.ts";
import { searchString, withoutTones } from "../../data/model/search.ts";

const figure = {
  indicator: "粮食产量",
  indicatorEn: "Grain output",
  value: 190,
  valueText: "190万吨",
  unit: "万吨",
  comparator: ">" as const,
  time: "2033",
};

test("a figure is named by indicator, comparator, value, unit and time", () => {
  expect(figureNames(figure)).toEqual({ name: "粮食产量 > 190万吨 · 2033", nameEn: "Grain output > 1.9 million tonnes · 2033" });
  expect(figureNames({ ...figure, comparator: ">=", time: "2022/2024" }).name).toBe("粮食产量 ≥ 190万吨 · 2022–2024");
});

test("growth has its sign, a rank its place, one visit is not several, a classifier has no English word", () => {
  expect(figureNames({ ...figure, value: 3.5, unit: "%", comparator: "=", nature: "growth", direction: "down", time: null }).nameEn).toBe(
    "Grain output −3.5%",
  );
  expect(figureNames({ ...figure, value: 2, unit: "位", comparator: "=", nature: "rank" })).toEqual({
    name: "粮食产量 第2位 · 2033",
    nameEn: "Grain output No. 2 · 2033",
  });
  expect(figureNames({ ...figure, value: 1, unit: "人次", comparator: "=", time: null }).nameEn).toBe("Grain output 1 visit");
  expect(figureNames({ ...figure, value: 857, unit: "户", comparator: "=", time: null }).nameEn).toBe("Grain output 857");
});

test("without a number the article's words stand in the Chinese name", () => {
  expect(figureNames({ ...figure, value: null, comparator: null, valueText: "更上一层楼" }).name).toBe("粮食产量：更上一层楼 · 2033");
});

test("a thing is found by name, alias, English, pinyin in every spelling, and initials", () => {
  const search = searchString({ name: "绿岛", nameEn: "Green Isle", aliases: ["翠岛"], pinyin: "lǜ dǎo", initials: "ld" });
  expect(search).toBe("绿岛 · 翠岛 · green isle · lǜ dǎo · lu dao · lv dao · lǜdǎo · ludao · lvdao · ld");
  expect(withoutTones("nǚ rén zhào tōng xiān")).toBe("nu ren zhao tong xian");
});
