// What the check finds in the words of facts: languages, scripts, pinyin. What triggers each rule, and what is near and does not.
import { add, change, drop, type Doubt } from "./doubt.ts";

const A = "songxi-2031";

export const WORD_DOUBTS: readonly Doubt[] = [
  {
    what: "a claim in one language",
    level: "warnings",
    code: "one-language",
    bad: { [`${A}/relations.jsonl`]: change(',"claimEn":"Hefeng builds the battery project"', "") },
    at: `${A}/relations.jsonl:2`,
    says: /claimZh and no claimEn/,
    good: {
      [`${A}/relations.jsonl`]: change(
        '"claimZh":"禾丰公司动工建设电池项目","claimEn":"Hefeng builds the battery project"',
        '"claimZh":"动工","claimEn":"Begun"',
      ),
    },
  },
  {
    what: "Chinese in an English claim",
    level: "warnings",
    code: "chinese-in-english",
    bad: { [`${A}/relations.jsonl`]: change("Hefeng builds the battery project", "禾丰 builds the battery project") },
    at: `${A}/relations.jsonl:2`,
    says: /claimEn.*禾丰.*quotation marks/,
    good: { [`${A}/relations.jsonl`]: change("Hefeng builds the battery project", "Hefeng (禾丰) builds the “电池项目”") },
  },
  {
    what: "Chinese in an English name, parentheses or not",
    level: "warnings",
    code: "chinese-in-english",
    bad: { "entities.jsonl": change('"nameEn":"South Canal"', '"nameEn":"South Canal (南渠)"') },
    at: "entities.jsonl:9",
    says: /nameEn.*南渠/,
    good: { "entities.jsonl": change('"nameEn":"South Canal"', '"nameEn":"Nanqu (South Canal)"') },
  },
  {
    what: "a Chinese claim without a Chinese character",
    level: "warnings",
    code: "no-chinese",
    bad: { [`${A}/relations.jsonl`]: change('"claimZh":"禾丰公司动工建设电池项目"', '"claimZh":"Hefeng builds"') },
    at: `${A}/relations.jsonl:2`,
    says: /claimZh holds no Chinese.*Hefeng builds/,
    good: { [`${A}/relations.jsonl`]: change('"claimZh":"禾丰公司动工建设电池项目"', '"claimZh":"由 Hefeng 建设"') },
  },
  {
    what: "pinyin that is none",
    level: "faults",
    code: "pinyin",
    bad: { "entities.jsonl": change('"nameEn":"Songxi City"', '"nameEn":"Songxi City","pinyin":"sōng xī shi4"') },
    at: "entities.jsonl:2",
    says: /“shi4”.*zhāo tōng/,
    good: { "entities.jsonl": change('"nameEn":"Songxi City"', '"nameEn":"Songxi City","pinyin":"sōng xī shì"') },
  },
  {
    what: "pinyin with a syllable too few",
    level: "faults",
    code: "pinyin",
    bad: { "entities.jsonl": change('"nameEn":"Songxi City"', '"nameEn":"Songxi City","pinyin":"sōng xī"') },
    at: "entities.jsonl:2",
    says: /3 characters and 2 syllables/,
    good: {
      "entities.jsonl": change(
        '"name":"南渠","nameEn":"South Canal"',
        '"name":"南渠5G","pinyin":"nán qú 5G","aliases":["南渠"],"nameEn":"South Canal"',
      ),
    },
  },
  {
    what: "a reading with a syllable too many",
    level: "faults",
    code: "reading",
    bad: { "readings.jsonl": change("cháng dù", "cháng dù dù") },
    at: "readings.jsonl:2",
    says: /2 characters and 3 syllables/,
    good: { "readings.jsonl": add({ text: "水库", pinyin: "shuǐ kù" }) },
  },
  {
    what: "a reading with a tone mark in the wrong place",
    level: "faults",
    code: "reading",
    bad: { "readings.jsonl": change("liàng", "lìang") },
    at: "readings.jsonl:3",
    says: /“lìang” is no syllable/,
    good: { "readings.jsonl": change("cháng dù", "zhǎng dù") },
  },
  {
    what: "a character with two readings, read by guess",
    level: "warnings",
    code: "guessed-reading",
    bad: { "readings.jsonl": drop("长度") },
    at: "entities.jsonl:16",
    says: /“长” in “绿道长度”/,
    good: {
      "readings.jsonl": drop("长度"),
      "entities.jsonl": change('"name":"绿道长度"', '"name":"绿道长度","pinyin":"lǜ dào cháng dù"'),
    },
  },
];
