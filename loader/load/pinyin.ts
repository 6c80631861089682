// Pinyin of names: the dictionary's, overruled by our own table of readings.
import { pinyin } from "pinyin-pro";
import type { ReadingFact } from "../../data/model/facts.ts";
import { withoutTones } from "../../data/model/search.ts";

/** Pinyin with tone marks, a blank between syllables (letters and digits stay together), and the first letters. */
export type Sound = { readonly pinyin: string; readonly initials: string };

type Syllable = { readonly text: string; readonly han: boolean };
type Known = { readonly characters: readonly string[]; readonly syllables: readonly string[] };

/** A reader of names that knows these readings; of two that fit at a place the longer one counts. */
export function soundReader(readings: readonly ReadingFact[]): (name: string) => Sound {
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
    const parts = pinyin(name, { type: "all", toneSandhi: false });
    const syllables = parts.map((part): Syllable => (part.isZh ? { text: part.pinyin, han: true } : { text: part.origin, han: false }));
    for (let at = 0; at < parts.length; at++) {
      const fits = byFirst
        .get(parts[at]?.origin ?? "")
        ?.find(({ characters }) => characters.every((character, index) => parts[at + index]?.origin === character));
      if (!fits) continue;
      for (const [index, text] of fits.syllables.entries()) syllables[at + index] = { text, han: true };
      at += fits.characters.length - 1;
    }
    const words = joinSyllables(syllables);
    return { pinyin: words.map((word) => word.text).join(" "), initials: words.map(initialsOf).join("") };
  };
}

/** Pinyin that a person wrote for one entity: its syllables as they stand. */
export function writtenSound(text: string): Sound {
  const words = text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word): Syllable => ({ text: word, han: !/^[\dA-Z]/.test(word) }));
  return { pinyin: words.map((word) => word.text).join(" "), initials: words.map(initialsOf).join("") };
}

/** Letters and digits in a row become one word; marks fall away. */
function joinSyllables(syllables: readonly Syllable[]): Syllable[] {
  const words: Syllable[] = [];
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
function initialsOf({ text, han }: Syllable): string {
  return (han ? withoutTones(text).slice(0, 1) : text).toLowerCase();
}
