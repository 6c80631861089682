// Why a thing was found: which of its names holds the term, for every term that the search text of the loader holds.
import { expect, test } from "vitest";
import { searchString } from "../../data/model/search.ts";
import { searchTerm } from "../../web/server/find/asked.ts";
import { whyFound } from "../../web/server/rows/why.ts";

const river = {
  name: "绿洲·河公司",
  nameEn: "Oasis · River Co",
  aliases: ["绿河", "The Works"],
  pinyin: "lǜ zhōu hé gōng sī",
  initials: "lzhgs",
  valueText: null,
};
const figure = {
  name: "产量 ≥ 12.5万台 · 2031",
  nameEn: "Output ≥ 125,000 · 2031",
  aliases: [],
  pinyin: "chǎn liàng",
  initials: "cl",
  valueText: "十二万五千台以上",
};

test.each([
  [river, "绿洲", "name", "绿洲·河公司"],
  [river, "oasis ·", "english", "Oasis · River Co"],
  [river, "绿河", "alias", "绿河"],
  [river, "works", "alias", "The Works"],
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
  expect(whyFound(searchTerm(typed), thing)).toEqual({ why, matched });
});

test.each([river, figure])("every part of the search text of $name is explained by what holds it", (thing) => {
  const nothing = { name: "", nameEn: "", pinyin: "", initials: "" };
  for (const part of searchString({ ...thing, valueText: thing.valueText ?? "" }).split(" · ")) {
    const { why, matched } = whyFound(part, thing);
    expect(searchString({ ...nothing, [why === "pinyin" ? "pinyin" : "name"]: matched })).toContain(part);
  }
});
