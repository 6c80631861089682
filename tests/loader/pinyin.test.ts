// Pinyin of names, and the readings that a dictionary guesses wrong.
import { expect, test } from "vitest";
import { factFolders } from "../../data/files/folders.ts";
import { soundReader, writtenSound } from "../../loader/load/pinyin.ts";
import { readFacts } from "../../loader/read/facts.ts";

const { facts } = readFacts(factFolders([]), process.cwd());
const soundOf = soundReader(facts.readings.map(({ fact }) => fact));

test.each([
  ["昭通市", "zhāo tōng shì", "zts"],
  ["镇雄县", "zhèn xióng xiàn", "zxx"],
  ["彝良县", "yí liáng xiàn", "ylx"],
  ["重庆", "chóng qìng", "cq"],
  ["工业重镇", "gōng yè zhòng zhèn", "gyzz"],
  ["长江", "cháng jiāng", "cj"],
  ["镇长", "zhèn zhǎng", "zz"],
  ["三年行动", "sān nián xíng dòng", "snxd"],
  ["银行", "yín háng", "yh"],
  ["房子", "fáng zi", "fz"],
  ["“一城三区”", "yī chéng sān qū", "ycsq"],
  ["40万吨5GWh", "40 wàn dūn 5GWh", "40wd5gwh"],
])("%s is read %s", (name, pinyin, initials) => {
  expect(soundOf(name)).toEqual({ pinyin, initials });
});

test("the longest reading counts, one per character", () => {
  const read = soundReader([
    { text: "重禾", pinyin: "chóng hé" },
    { text: "重", pinyin: "zhòng" },
  ]);
  expect(read("重禾重").pinyin).toBe("chóng hé zhòng");
});

test("every reading of the table has a syllable for each character", () => {
  expect(facts.readings.filter(({ fact }) => Array.from(fact.text).length !== fact.pinyin.split(" ").length)).toEqual([]);
});

test("pinyin that a person wrote stays as it is", () => {
  expect(writtenSound("zhāo tōng")).toEqual({ pinyin: "zhāo tōng", initials: "zt" });
});
