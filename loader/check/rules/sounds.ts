// Pinyin is made of Mandarin syllables, and characters with several readings are read on purpose, not by guess.
import { isSyllable } from "../../../data/model/syllables.ts";
import { guessFinder, soundReader, writtenSound } from "../../load/pinyin.ts";
import { faultAt, type Fault } from "../../read/fault.ts";
import type { CheckContext } from "../context.ts";

const HAN = /\p{Script=Han}/gu;

/** Words of a reading that are neither a syllable nor digits or Latin letters of the name itself. */
function wrongWords(pinyin: string, name: string): string[] {
  const letters = name.replace(/\s/g, "");
  return pinyin.split(" ").filter((word) => !isSyllable(word) && (!/^[\p{Script=Latin}\p{N}.]+$/u.test(word) || !letters.includes(word)));
}

const example = { zh: "音节之间空一格，声调标在韵母上，如 zhāo tōng", en: "syllables apart, tone marks on the vowel, such as zhāo tōng" };

/** Names whose pinyin, given or derived, holds something that is no syllable, or too few or too many of them. */
export function wrongPinyin({ facts }: CheckContext): Fault[] {
  const soundOf = soundReader(facts.readings.map(({ fact }) => fact));
  return facts.entities.flatMap(({ fact, place }) => {
    const { pinyin } = fact.pinyin === undefined ? soundOf(fact.name) : writtenSound(fact.pinyin);
    const wrong = wrongWords(pinyin, fact.name);
    if (wrong.length > 0) {
      const shown = wrong.join(" ");
      return [
        faultAt(
          place,
          "pinyin",
          { zh: `${fact.name}的拼音里“${shown}”不是音节`, en: `“${shown}” in the pinyin of ${fact.name} is no syllable of Mandarin` },
          fact.pinyin === undefined
            ? { zh: `在 readings 里写上读法：${example.zh}`, en: `give its reading in readings: ${example.en}` }
            : example,
        ),
      ];
    }
    const [syllables, characters] = [pinyin.split(" ").filter(isSyllable).length, fact.name.match(HAN)?.length ?? 0];
    if (fact.pinyin === undefined || syllables === characters) return [];
    return [
      faultAt(
        place,
        "pinyin",
        {
          zh: `${fact.name}有 ${characters} 个汉字，拼音有 ${syllables} 个音节`,
          en: `${fact.name} has ${characters} characters and ${syllables} syllables`,
        },
        { zh: "一个汉字一个音节", en: "one syllable a character" },
      ),
    ];
  });
}

/** Readings without a syllable for each character. */
export function wrongReadings({ facts }: CheckContext): Fault[] {
  return facts.readings.flatMap(({ fact, place }) => {
    const syllables = fact.pinyin.split(/\s+/);
    const characters = Array.from(fact.text).length;
    const wrong = syllables.filter((syllable) => !isSyllable(syllable));
    if (wrong.length === 0 && syllables.length === characters) return [];
    return [
      faultAt(
        place,
        "reading",
        wrong.length > 0
          ? { zh: `“${wrong.join(" ")}”不是音节`, en: `“${wrong.join(" ")}” is no syllable of Mandarin` }
          : {
              zh: `“${fact.text}”有 ${characters} 个字，读音有 ${syllables.length} 个音节`,
              en: `“${fact.text}” has ${characters} characters and ${syllables.length} syllables`,
            },
        { zh: `一个字一个音节：${example.zh}`, en: `one syllable a character: ${example.en}` },
      ),
    ];
  });
}

/** Names with a character whose reading is the dictionary's guess. */
export function guessedReadings({ facts }: CheckContext): Fault[] {
  const guessesOf = guessFinder(facts.readings.map(({ fact }) => fact));
  return facts.entities.flatMap(({ fact, place }) => {
    const guessed = fact.pinyin === undefined ? guessesOf(fact.name) : [];
    if (guessed.length === 0) return [];
    const shown = guessed.join("、");
    return [
      faultAt(
        place,
        "guessed-reading",
        {
          zh: `“${fact.name}”里的“${shown}”有几种读法，读音是猜的`,
          en: `“${shown}” in “${fact.name}” has several readings, and its pinyin is a guess`,
        },
        { zh: "在 readings 里写上这个词的读法", en: "give the word's reading in readings" },
      ),
    ];
  });
}
