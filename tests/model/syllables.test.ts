// The table of Mandarin syllables against a dictionary of twenty thousand characters, and where tone marks stand.
import { pinyin } from "pinyin-pro";
import { expect, test } from "vitest";
import { isSyllable, SYLLABLES } from "../../data/model/syllables.ts";

/** Interjections, which names do not use, and one dialect word. */
const OUTSIDE = ["hng", "m", "n", "ng", "tei", "ê"];

test("the table holds what the dictionary reads, and every reading there has its mark where we want it", () => {
  const bare = new Set<string>();
  const wrong: string[] = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code);
    for (const reading of pinyin(character, { multiple: true, type: "array" })) {
      if (reading === character) continue;
      const plain = reading
        .normalize("NFD")
        .replace(/[\u0304\u0301\u030C\u0300]/gu, "")
        .normalize("NFC");
      bare.add(plain);
      if (!isSyllable(reading) && !OUTSIDE.includes(plain)) wrong.push(`${character} ${reading}`);
    }
  }
  expect(wrong).toEqual([]);
  expect([...bare].filter((syllable) => !SYLLABLES.has(syllable)).toSorted()).toEqual(OUTSIDE);
  expect([...SYLLABLES].filter((syllable) => !bare.has(syllable))).toEqual([]);
});

test.each(["zhāo", "lǜ", "liú", "guì", "xióng", "ér", "yuè", "zi", "lüè", "yǒu"])("%s is a syllable", (text) => {
  expect(isSyllable(text)).toBe(true);
});

test.each(["zhaō", "lío", "luì", "guí4", "zhāó", "tong1", "jü", "hia", "Zhāo", "zhāotōng", "昭", ""])("%s is none", (text) => {
  expect(isSyllable(text)).toBe(false);
});
