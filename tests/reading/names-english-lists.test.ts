// Every name of the closed lists has its English; pinyin stays only where it is the English.
import { pinyin } from "pinyin-pro";
import { expect, test } from "vitest";
import type { EntityKind } from "../../data/model/kinds.ts";
import { englishName } from "../../loader/reading/english/english-name.ts";
import { exonyms } from "../../loader/reading/english/terms.ts";
import { CENTRAL_ENTERPRISES } from "../../loader/reading/lexicon/central-enterprises.ts";
import { INDUSTRY_DIVISIONS } from "../../loader/reading/lexicon/industry-divisions.ts";
import { INDUSTRY_NAMES } from "../../loader/reading/lexicon/industry-names.ts";
import { NATIONAL_NAMES } from "../../loader/reading/lexicon/national-names.ts";
import { ABROAD, countryNames } from "../../loader/reading/lexicon/regions-abroad.ts";

/** Two characters or more of the name that its English has as they sound. */
function sounding(name: string, kind: EntityKind): string | null {
  const words = new Set(
    englishName(name, kind)
      .toLowerCase()
      .match(/[a-z]+/g),
  );
  for (let from = 0; from < name.length; from++)
    for (let to = from + 2; to <= Math.min(name.length, from + 4); to++)
      if (words.has(pinyin(name.slice(from, to), { toneType: "none", type: "array" }).join(""))) return name.slice(from, to);
  return null;
}

const soundingOf = (names: Iterable<string>, kind: EntityKind): string[] => [
  ...new Set(Array.from(names, (name) => sounding(name, kind)).filter((part) => part !== null)),
];

test("industries", () => {
  expect(soundingOf([...INDUSTRY_NAMES, ...INDUSTRY_DIVISIONS], "Industry")).toEqual(["白酒", "北斗"]);
});

test.each<[EntityKind, string[]]>([
  ["Policy", ["海南", "光彩", "枫桥"]],
  ["Infrastructure", ["平陆"]],
  ["Event", ["兰州"]],
  ["Organization", ["上海", "深圳", "北京", "新华"]],
])("national names: %s", (kind, proper) => {
  const names = NATIONAL_NAMES.filter((one) => one.kind === kind).flatMap((one) => [...one.names]);
  expect(names.length).toBeGreaterThan(15);
  expect(soundingOf(names, kind)).toEqual(proper);
});

test("firms of the state keep pinyin for their own names only", () => {
  const english = CENTRAL_ENTERPRISES.map((name) => englishName(name, "Company"));
  expect(english).toContain("CRRC Group");
  expect(english.filter((name) => /Gongye|Jituan|Keji|Nengyuan|Zhongguo|Jianshe|Hangkong/.test(name))).toEqual([]);
});

test("places abroad, countries among them, have their English name", () => {
  const names = [...ABROAD, ...countryNames()].filter((name) => /^\p{Script=Han}+$/u.test(name));
  expect(names.length).toBeGreaterThan(500);
  expect(names.filter((name) => !exonyms().has(name))).toEqual([]);
});
