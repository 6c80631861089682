// The text cut into words, once for all finders: where each begins, and what it does to a name.
import type { Mention } from "../candidates.ts";
import type { CleanText } from "../clean-text.ts";
import { WordClass } from "../lexicon/word-class.ts";
import { classOf, dictionary, weightOf } from "../lexicon/words.ts";

/**
 * `back[i]`: how many characters before `i` its word begins. `kind[i]`: the class of its word.
 * `place[e]`: the length of the longest place that ends at `e`, 0 where none does; `placed[s]`: of the one that begins at `s`.
 */
export type Ground = {
  readonly page: CleanText;
  readonly text: string;
  readonly back: Uint8Array;
  readonly kind: Uint8Array;
  readonly place: Uint8Array;
  readonly placed: Uint8Array;
};

const LONGEST_RUN = 40;
const UNKNOWN = -9.5;
/** ln of all counts of the dictionary. */
const TOTAL = 17.9;

/** Cuts the text. */
export function groundOf(page: CleanText, places: readonly Mention[]): Ground {
  const { text } = page;
  const size = text.length;
  const place = new Uint8Array(size + 1);
  const placed = new Uint8Array(size + 1);
  for (const { start, end } of places) {
    const length = Math.min(255, end - start);
    if (length > place[end]!) place[end] = length;
    if (length > placed[start]!) placed[start] = length;
  }
  return { page, text, ...cut(text, placed), place, placed };
}

/** The likeliest cut, from the left: the best way to each position, one word at a time; then backwards along it. */
function cut(text: string, placed: Uint8Array): { readonly back: Uint8Array; readonly kind: Uint8Array } {
  const size = text.length;
  const { step, valueAt } = dictionary();
  const best = new Float32Array(size + 1).fill(-Infinity);
  const length = new Uint8Array(size + 1);
  const kindTo = new Uint8Array(size + 1);
  const reach = (to: number, score: number, by: number, kind: WordClass): void => {
    if (score <= best[to]!) return;
    best[to] = score;
    length[to] = by;
    kindTo[to] = kind;
  };
  best[0] = 0;
  for (let at = 0; at < size; at++) {
    const base = best[at]!;
    if (base === -Infinity) continue;
    const code = text.charCodeAt(at);
    const run = runAt(text, at, code);
    if (run !== null) {
      reach(at + run.length, base - 6, run.length, run.kind);
      continue;
    }
    reach(at + 1, base + UNKNOWN - 4, 1, code < 0x3400 ? WordClass.mark : WordClass.loose);
    const numerals = numeralsAt(text, at);
    if (numerals > 1) reach(at + numerals, base - 8, numerals, WordClass.number);
    const fixed = placed[at]!;
    if (fixed > 1) reach(at + fixed, base - 8, fixed, WordClass.place);
    let node = 0;
    for (let to = at; to < size;) {
      node = step(node, text.charCodeAt(to++));
      if (node < 0) break;
      const value = valueAt(node);
      if (value >= 0) reach(to, base + weightOf(value) / 2 - TOTAL, to - at, classOf(value));
    }
  }
  const back = new Uint8Array(size + 1);
  const kind = new Uint8Array(size + 1);
  for (let end = size; end > 0;) {
    const by = length[end]!;
    for (let i = 0; i < by; i++) {
      back[end - by + i] = i;
      kind[end - by + i] = kindTo[end]!;
    }
    end -= by;
  }
  return { back, kind };
}

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || code === 46 || code === 37;
const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const NUMERALS = "一二三四五六七八九十百千万亿两〇零";
const MARKS = /[\s!-/:-@[-`{-~　-〿＀-｠‘-‟…·—–×]/;

/** A run of digits, numerals or Latin letters, or one mark. */
function runAt(text: string, at: number, code: number): { readonly length: number; readonly kind: WordClass } | null {
  if (isDigit(code) && code !== 46) return { length: lengthOf(text, at, isDigit), kind: WordClass.number };
  if (isLatin(code)) return { length: lengthOf(text, at, (c) => isLatin(c) || (c >= 48 && c <= 57)), kind: WordClass.latin };
  if (code < 0x3400) return MARKS.test(text[at]!) ? { length: 1, kind: WordClass.mark } : null;
  if (code >= 0xd83c && code <= 0xd83e) return { length: Math.min(2, text.length - at), kind: WordClass.mark };
  return code >= 0xe000 ? { length: 1, kind: WordClass.mark } : null;
}

/** The length of a numeral that ends in 万, 亿, 千, 百 or 十; 0 where none begins. */
function numeralsAt(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < 10 && NUMERALS.includes(text[to]!)) to++;
  return to > at && "十百千万亿".includes(text[to - 1]!) ? to - at : 0;
}

function lengthOf(text: string, at: number, goesOn: (code: number) => boolean): number {
  let to = at + 1;
  while (to < text.length && to - at < LONGEST_RUN && goesOn(text.charCodeAt(to))) to++;
  return to - at;
}

/** Whether a word begins at `at` (the end of the text counts). */
export const isCut = ({ back, text }: Ground, at: number): boolean => at >= text.length || back[at] === 0;

/** Where the word ends that holds `at`. */
export function wordEnd({ back, text }: Ground, at: number): number {
  let end = at + 1;
  while (end < text.length && back[end]! > 0) end++;
  return end;
}
