// Finds a thing of which a question writes several words of the English name: "phosphorus materials cluster".
import type { Mention, NameRow } from "./names.ts";
import type { Parts } from "./part-names.ts";

/** So many words in a row have to be the name's, and this share of its words. */
const FEWEST = 2;
const SHARE = 0.4;
/** Room for a small word between two. */
const LONGEST_GAP = 5;
const SMALL = new Set("the a an of to in and for its with by at on from is are does do what which who".split(" "));

type Word = { readonly text: string; readonly start: number; readonly end: number };
type Named = { readonly thing: NameRow; readonly words: ReadonlySet<string> };

/** Knows the English names of these things by their words. */
export function englishPartNamed(rows: readonly NameRow[]): Parts {
  const byWord = new Map<string, Named[]>();
  for (const thing of rows) {
    const words = new Set(wordsOf(thing.nameEn).map(({ text }) => text));
    for (const word of words) (byWord.get(word) ?? byWord.set(word, []).get(word))?.push({ thing, words });
  }
  return (question) => {
    const words = wordsOf(question);
    return words.flatMap((_, at) => bestFrom(words, at, byWord, question) ?? []);
  };
}

function bestFrom(words: readonly Word[], at: number, byWord: ReadonlyMap<string, readonly Named[]>, question: string): Mention | null {
  let best: { count: number; share: number; thing: NameRow } | null = null;
  for (const { thing, words: own } of byWord.get(words[at]?.text ?? "") ?? []) {
    const count = runFrom(words, at, own);
    const share = count / own.size;
    if (count < FEWEST || share < SHARE) continue;
    const isBetter =
      !best ||
      count > best.count ||
      (count === best.count && (share > best.share || (share === best.share && thing.facts > best.thing.facts)));
    if (isBetter) best = { count, share, thing };
  }
  const [first, last] = [words[at], words[at + (best?.count ?? 1) - 1]];
  if (!best || !first || !last) return null;
  return { start: first.start, end: last.end, words: question.slice(first.start, last.end), thing: best.thing };
}

/** How many words in a row are the name's, each once. */
function runFrom(words: readonly Word[], at: number, own: ReadonlySet<string>): number {
  const met = new Set<string>();
  let end = words[at]?.end ?? 0;
  for (const { text, start, end: next } of words.slice(at)) {
    if (!own.has(text) || met.has(text) || start - end > LONGEST_GAP) break;
    met.add(text);
    end = next;
  }
  return met.size;
}

/** Words without small ones, the plural as the singular. */
function wordsOf(text: string): Word[] {
  return [...text.toLowerCase().matchAll(/[a-z0-9]+/g)]
    .map(({ 0: word, index }) => ({ text: word.length > 4 ? word.replace(/s$/, "") : word, start: index, end: index + word.length }))
    .filter(({ text: word }) => !SMALL.has(word));
}
