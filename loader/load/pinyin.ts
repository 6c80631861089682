// Pinyin of names: the dictionary's, overruled by our own table of readings.
import { pinyin } from "pinyin-pro";
import type { ReadingFact } from "../../data/model/facts.ts";
import { withoutTones } from "../../data/model/search.ts";

/** Pinyin with tone marks, a blank between syllables (letters and digits stay together), and the first letters. */
export type Sound = { readonly pinyin: string; readonly initials: string };

type Word = { readonly text: string; readonly han: boolean };
/** The reading of one character; `known` where a reading of ours says so, else it is the dictionary's. */
type Syllable = Word & { readonly origin: string; readonly known: boolean };
type Known = { readonly characters: readonly string[]; readonly syllables: readonly string[] };

/** A reader of names that knows these readings; of two that fit at a place the longer one counts. */
export function soundReader(readings: readonly ReadingFact[]): (name: string) => Sound {
  const syllablesOf = syllableReader(readings);
  return (name) => {
    const words = joinSyllables(syllablesOf(name));
    return { pinyin: words.map((word) => word.text).join(" "), initials: words.map(initialsOf).join("") };
  };
}

function syllableReader(readings: readonly ReadingFact[]): (name: string) => Syllable[] {
  const byFirst = new Map<string, Known[]>();
  for (const { text, pinyin: sounds } of readings) {
    const known = { characters: Array.from(text), syllables: sounds.split(/\s+/) };
    const first = known.characters[0] ?? "";
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), known].toSorted((a, b) => b.characters.length - a.characters.length),
    );
  }
  return (name) => {
    const syllables = pinyin(name, { type: "all", toneSandhi: false }).map(({ isZh, pinyin: text, origin }): Syllable => ({
      text: isZh ? text : origin,
      han: isZh,
      origin,
      known: false,
    }));
    for (let at = 0; at < syllables.length; at++) {
      const fits = byFirst
        .get(syllables[at]?.origin ?? "")
        ?.find(({ characters }) => characters.every((character, index) => syllables[at + index]?.origin === character));
      if (!fits) continue;
      for (const [index, text] of fits.syllables.entries())
        syllables[at + index] = { text, han: true, origin: fits.characters[index] ?? "", known: true };
      at += fits.characters.length - 1;
    }
    return syllables;
  };
}

/** Characters with two readings of which neither is rare. */
const TWO_READINGS = /[重长行乐都朝传还得调种系藏铅]/u;

/**
 * Finds the characters of a name whose reading is a guess: no reading of ours covers them, and either the dictionary reads
 * them otherwise than when they stand alone, or they have two readings of which neither is rare.
 */
export function guessFinder(readings: readonly ReadingFact[]): (name: string) => string[] {
  const syllablesOf = syllableReader(readings);
  const alone = new Map<string, string>();
  return (name) => {
    const guessed = syllablesOf(name).filter(({ text, han, origin, known }) => {
      if (!han || known) return false;
      const usual = alone.get(origin) ?? pinyin(origin, { toneSandhi: false });
      alone.set(origin, usual);
      return usual !== text || TWO_READINGS.test(origin);
    });
    return [...new Set(guessed.map(({ origin }) => origin))];
  };
}

/** Pinyin that a person wrote for one entity: its syllables as they stand. */
export function writtenSound(text: string): Sound {
  const words = text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word): Word => ({ text: word, han: !/^[\dA-Z]/.test(word) }));
  return { pinyin: words.map((word) => word.text).join(" "), initials: words.map(initialsOf).join("") };
}

/** Letters and digits in a row become one word; marks fall away. */
function joinSyllables(syllables: readonly Word[]): Word[] {
  const words: Word[] = [];
  let open = false;
  for (const { text, han } of syllables) {
    const letter = !han && /[\p{L}\p{N}.]/u.test(text);
    const last = words.at(-1);
    if (letter && open && last) words[words.length - 1] = { text: last.text + text, han: false };
    else if (han || letter) words.push({ text, han });
    open = letter;
  }
  return words;
}

/** First letter of a syllable; numbers and Latin words whole: `40万吨` → `40wd`. */
function initialsOf({ text, han }: Word): string {
  return (han ? withoutTones(text).slice(0, 1) : text).toLowerCase();
}
