// What is proper to a name is spelt as it sounds.
import { pinyin } from "pinyin-pro";
import { dictionary } from "../lexicon/words.ts";

const LONGEST_WORD = 4;

/** Pinyin in one word: `Qingwan`, `Xi'an`. Digits and Latin letters stay. */
export function sound(text: string): string {
  const syllables = pinyin(text, { toneType: "none", type: "array", nonZh: "consecutive", toneSandhi: false });
  const joined = syllables.reduce((sum, one) => sum + (sum !== "" && /^[aeo]/.test(one) && /[a-z]$/i.test(sum) ? "'" : "") + one, "");
  const plain = joined
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9' .±+-]/g, "")
    .trim();
  return plain === "" ? "–" : plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Pinyin, a word at a time. */
export const sounds = (text: string): string => wordsOf(text).map(sound).join(" ");

/** Cut by the longest words of the dictionary; characters that make none stay together. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let loose = "";
  const close = (): void => {
    if (loose !== "") words.push(loose);
    loose = "";
  };
  for (let at = 0; at < text.length;) {
    const length = wordAt(text, at);
    if (length > 1) {
      close();
      words.push(text.slice(at, at + length));
    } else loose += text[at]!;
    at += length;
  }
  close();
  return words;
}

function wordAt(text: string, at: number): number {
  const { step, valueAt } = dictionary();
  let longest = 1;
  let node = 0;
  for (let to = at; to < Math.min(text.length, at + LONGEST_WORD);) {
    node = step(node, text.charCodeAt(to++));
    if (node < 0) break;
    if (valueAt(node) >= 0) longest = to - at;
  }
  return longest;
}
