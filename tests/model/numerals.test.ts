// Whether a value stands in the quoted characters, in every way the news writes numbers.
import { expect, test } from "vitest";
import { valueStandsIn } from "../../data/model/numerals.ts";

const STANDS: readonly (readonly [string, number])[] = [
  ["达到一百二十万套", 120],
  ["达到一百二十万套", 1_200_000],
  ["50万套和七十万套", 70],
  ["百万亩林地", 1],
  ["百万亩林地", 100],
  ["百万亩林地", 1_000_000],
  ["五个千亿级", 5],
  ["五个千亿级", 1000],
  ["1.5 百万套", 1.5],
  ["增长３.５%", 3.5],
  ["１９００亿", 1900],
  ["11,000件", 11_000],
  ["55,45", 45],
  ["12.\n5%", 12.5],
  ["二〇三一年", 2031],
  ["两千三百", 2300],
  ["零事故", 0],
  ["全国首个", 1],
  ["“双十”增长", 10],
  ["双百城市", 100],
  ["翻了一番", 100],
  ["翻番", 2],
  ["翻两番", 300],
  ["三分之一", 1 / 3],
  ["百分之六十", 60],
  ["七成", 70],
  ["半数以上", 50],
  ["过半", 50],
  ["920亿千瓦时", 920],
  ["2026 10件", 10],
  ["**40亿元**", 40],
  ["十五个", 15],
];
const MISSING: readonly (readonly [string, number])[] = [
  ["达到一百二十万套", 12],
  ["十五个", 5],
  ["11,000件", 11],
  ["三千五百", 3],
  ["二十三万吨", 25],
  ["没有数", 1],
  ["", 0],
];

test.each(STANDS)("%s holds %d", (characters, value) => {
  expect(valueStandsIn(value, characters)).toBe(true);
});

test.each(MISSING)("%s does not hold %d", (characters, value) => {
  expect(valueStandsIn(value, characters)).toBe(false);
});
