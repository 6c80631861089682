// How often a word of the dictionary is met.
import { dictionary, weightOf } from "../lexicon/words.ts";

/** Its weight, 0 for what is no word. */
export function weightIn(word: string): number {
  const { step, valueAt } = dictionary();
  let node = 0;
  for (let i = 0; i < word.length && node >= 0; i++) node = step(node, word.charCodeAt(i));
  const value = node < 0 ? -1 : valueAt(node);
  return value < 0 ? 0 : weightOf(value);
}
