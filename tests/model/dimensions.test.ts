// Dimensions: what may stand on one indicator, and what may not.
import { expect, test } from "vitest";
import { dimensionOf } from "../../data/model/dimensions.ts";

test.each([
  ["亿元", "万元"],
  ["万亩", "平方公里"],
  ["亿千瓦时", "GWh"],
  ["家", "户"],
  ["所", "个"],
  ["公里", "米"],
  ["人", "名"],
])("%s and %s measure the same", (a, b) => {
  expect(dimensionOf(a)).toBe(dimensionOf(b));
});

test.each([
  ["元", "亩"],
  ["%", "个"],
  ["%", "个百分点"],
  ["%", "倍"],
  ["亿元", "位"],
  ["人", "人次"],
  ["吨", null],
  ["千瓦", "千瓦时"],
])("%s and %s do not", (a, b) => {
  expect(dimensionOf(a)).not.toBe(dimensionOf(b));
});
