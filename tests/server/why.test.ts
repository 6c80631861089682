// Why a thing was found: which of its names holds the term, read out of the very search text that the loader writes.
import { expect, test } from "vitest";
import { searchString } from "../../data/model/search.ts";
import { searchTerm, whyFound } from "../../web/server/rows/why.ts";

const river = {
  kind: "Company",
  name: "绿洲·河公司",
  nameEn: "Oasis · River Co",
  aliases: ["绿河", "The Works"],
  pinyin: "lǜ zhōu hé gōng sī",
  initials: "lzhgs",
};
const figure = {
  kind: "Target",
  name: "产量 ≥ 12.5万台 · 2031",
  nameEn: "Output ≥ 125,000 · 2031",
  pinyin: "chǎn liàng",
  initials: "cl",
  valueText: "十二万五千台以上",
};

test.each([
  [river, "绿洲", "name", "绿洲·河公司"],
  [river, "oasis ·", "english", "Oasis · River Co"],
  [river, "绿河", "alias", "绿河"],
  [river, "works", "alias", "the works"],
  [river, "LǛ ZHŌU", "pinyin", "lǜ zhōu hé gōng sī"],
  [river, "lǜ  zhōu", "pinyin", "lǜ zhōu hé gōng sī"],
  [river, "luzhou", "pinyin", "lǜ zhōu hé gōng sī"],
  [river, "lvzhou", "pinyin", "lǜ zhōu hé gōng sī"],
  [river, "zhgs", "initials", "lzhgs"],
  [river, "not there", "name", "绿洲·河公司"],
  [figure, "12.5", "name", "产量 ≥ 12.5万台 · 2031"],
  [figure, "125,000", "english", "Output ≥ 125,000 · 2031"],
  [figure, "十二万五千", "figure", "十二万五千台以上"],
  [figure, "chan liang", "pinyin", "chǎn liàng"],
  [figure, "cl", "initials", "cl"],
])("%#: $name by %s", (thing, typed, why, matched) => {
  expect(whyFound(searchTerm(typed), thing, searchString(thing))).toEqual({ why, matched });
});
