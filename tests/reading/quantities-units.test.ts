// Every unit that reading gives a figure can be brought to a base, and says of what dimension it is.
import { describe, expect, test } from "vitest";
import { dimensionOf } from "../../data/model/dimensions.ts";
import { isClassifier, isUnit, toBase } from "../../data/model/units.ts";
import { unitWords } from "../../loader/reading/quantities/units.ts";
import { figuresIn } from "./quantities-said.ts";

describe("every unit of the reading", () => {
  test.each(unitWords())("%s is known, in 万 and 亿 too where it can be", (word) => {
    const base = toBase(1, word);
    expect(base?.value).toBeGreaterThan(0);
    expect(toBase(1, base?.unit ?? "")).toEqual({ value: 1, unit: base?.unit });
    const told = figuresIn(`合计达到350万${word}。`)[0];
    if (told?.unit === `万${word}` && !/[%‰]|分点|基点|位次|名次/.test(word))
      expect(toBase(1, `万${word}`)?.value).toBeCloseTo((base?.value ?? 0) * 1e4, 6);
  });

  test("no measured unit counts things one by one", () => {
    const counted = ["元", "吨", "米", "千瓦", "千瓦时", "人次", "标箱", "小时", "℃", "GB", "%", "吨公里", "番", "名次"];
    expect(counted.filter((word) => isClassifier(toBase(1, word)?.unit ?? ""))).toEqual([]);
  });
});

test.each([
  ["万标箱", 1e4, "标箱"],
  ["GW", 1e6, "千瓦"],
  ["兆瓦时", 1e3, "千瓦时"],
  ["太瓦时", 1e9, "千瓦时"],
  ["亿千瓦时", 1e8, "千瓦时"],
  ["GWh", 1e9, "瓦时"],
  ["列", 1, "列"],
  ["万列", 1e4, "列"],
  ["番", 1, "番"],
  ["户次", 1, "户次"],
  ["亩次", 1, "亩次"],
  ["个基点", 0.01, "个百分点"],
  ["大卡", 1, "千卡"],
  ["百平方米", 100, "平方米"],
  ["万元/亩", 1e4, "元/亩"],
  ["元/吨", 1, "元/吨"],
  ["吨/公顷", 1, "吨/公顷"],
  ["微克/立方米", 1, "微克/立方米"],
  ["块钱", 1, "元"],
  ["EB", 1e9, "GB"],
  ["海里", 1852, "米"],
] as const)("%s is %d %s", (unit, factor, base) => {
  expect(toBase(1, unit)).toEqual({ value: factor, unit: base });
});

test.each(["元/光年", "光年", "/吨", "万", "公里每", "万%", "亿级"])("%s is none", (unit) => {
  expect(isUnit(unit)).toBe(false);
});

test.each([
  ["万人", "名", true],
  ["列次", "架次", true],
  ["个小时", "秒", true],
  ["口", "个", true],
  ["番", "%", false],
  ["℃", "个", false],
  ["元/吨", "元", false],
  ["个位次", "位", false],
] as const)("%s and %s measure the same: %s", (one, other, same) => {
  expect(dimensionOf(one) === dimensionOf(other)).toBe(same);
});
