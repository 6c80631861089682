// Each gate lets through what is right and refuses what is not, with a reason in both languages.
import { describe, expect, test } from "vitest";
import { cleanArticle } from "../../loader/reading/clean/clean.ts";
import {
  charactersMatch,
  endsFit,
  firstOf,
  groundOf,
  isNamed,
  isShort,
  timeIsResolved,
  unitFits,
  unitIsKnown,
  valueStands,
  type Refusal,
} from "../../loader/reading/gates/gates.ts";

const page = cleanArticle("栖霞市工业投\n\n资１２．５亿元，增長 8%，栖霞市夯实根基。");
const ground = groundOf(page);
const forged = { ...ground, page: { ...page, text: page.text.replace("工业", "农业") } };

test.each<readonly [name: string, passes: readonly (Refusal | null)[], refused: readonly (Refusal | null)[], gate: string]>([
  [
    "the characters of the place are those of the text",
    [charactersMatch(ground, { start: 0, end: page.text.length }), charactersMatch(ground, { start: 3, end: 7 })],
    [
      charactersMatch(forged, { start: 0, end: 6 }),
      charactersMatch(ground, { start: 4, end: 4 }),
      charactersMatch(ground, { start: 2, end: 9000 }),
    ],
    "characters",
  ],
  ["a place is short", [isShort({ start: 5, end: 605 })], [isShort({ start: 5, end: 606 })], "long-span"],
  [
    "the value stands in the characters",
    [valueStands(12.5, "投资12.5亿元"), valueStands(3, "三家"), valueStands(1200, "1,200户")],
    [valueStands(12.6, "投资12.5亿元"), valueStands(Number.NaN, "12"), valueStands(-3, "3家"), valueStands(Number.POSITIVE_INFINITY, "8")],
    "digits",
  ],
  ["the unit is known", [unitIsKnown("亿元"), unitIsKnown(""), unitIsKnown("万标箱")], [unitIsKnown("光年"), unitIsKnown("亿元 ")], "unit"],
  [
    "the unit fits the indicator",
    [unitFits("万元", "元"), unitFits("公顷", "面积"), unitFits("%", undefined), unitFits("", "")],
    [unitFits("亩", "元"), unitFits("%", "个百分点"), unitFits("", "元")],
    "unit-kind",
  ],
  ["a figure says what it measures", [isNamed("工业投资")], [isNamed(null)], "indicator"],
  [
    "a relation joins what it usually joins",
    [endsFit("CONNECTS", "Infrastructure", "Place"), endsFit("PART_OF", "Company", "Company"), endsFit("NEAR", "Site", "Place")],
    [endsFit("CONNECTS", "Person", "Place"), endsFit("HOLDS_POSITION", "Place", "Person")],
    "ends",
  ],
  [
    "a relation is one of the vocabulary",
    [endsFit("DEVELOPS", "Company", "Project")],
    [endsFit("LIKES", "Person", "Place"), endsFit("toString", "Person", "Place")],
    "vocabulary",
  ],
  [
    "a time is one",
    [timeIsResolved(null), timeIsResolved("2037"), timeIsResolved("2037-12-06"), timeIsResolved("2036/2040")],
    [timeIsResolved("今年"), timeIsResolved("2037-13"), timeIsResolved("2040/2036"), timeIsResolved("")],
    "time",
  ],
])("%s", (_, passes, refused, gate) => {
  expect(passes).toEqual(passes.map(() => null));
  for (const refusal of refused) {
    expect(refusal?.gate).toBe(gate);
    expect(refusal?.zh).toMatch(/\p{Script=Han}/u);
    expect(refusal?.en).toMatch(/[a-z]/);
  }
});

describe("several gates", () => {
  test("the first that refuses says why", () => {
    expect(firstOf(null, unitIsKnown("光年"), isNamed(null))?.gate).toBe("unit");
    expect(firstOf(null, null)).toBeNull();
  });
});

test("no place cuts a character of two units in two", () => {
  const odd = groundOf(cleanArticle("栖霞市𠮷岭镇夯实根基。"));
  const at = odd.page.text.indexOf("𠮷");
  expect(charactersMatch(odd, { start: at, end: at + 4 })).toBeNull();
  expect(charactersMatch(odd, { start: at + 1, end: at + 4 })?.gate).toBe("characters");
  expect(charactersMatch(odd, { start: at - 2, end: at + 1 })?.gate).toBe("characters");
});
