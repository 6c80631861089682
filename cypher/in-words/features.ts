// What a text is compared by: pairs of characters, words, and what they mean.
import { CONCEPTS } from "./concepts.ts";

/** Words that every question has. */
const STOP = new Set(
  "the a an of to in is are was were be been do does did what which who whom how and or for it its that this these those with by on at from as has have had there their them they i me my we you your any some all not no than so will would can could should tell show list give please about most each other".split(
    " ",
  ),
);
/** Characters of a question that say nothing. */
const EMPTY = /[的了吗呢么是有和与及在就都也把被给请问我想知道看看列出一下到底究竟]/gu;

const WEIGHT = { concept: 2, kind: 1.2, relation: 0.8, pair: 1, word: 1.6, words: 1.2 } as const;

/** A feature and how much it counts. */
export type Features = ReadonlyMap<string, number>;

/** The features of a text in Chinese, English or both. */
export function featuresOf(text: string): Features {
  const plain = plainText(text);
  const found = new Map<string, number>();
  for (const run of plain.match(/\p{Script=Han}+/gu) ?? []) {
    const kept = run.replaceAll(EMPTY, "");
    for (let at = 0; at + 1 < kept.length; at++) found.set(kept.slice(at, at + 2), WEIGHT.pair);
  }
  const words = wordsOf(plain);
  for (const word of words) if (!STOP.has(word)) found.set(stemOf(word), WEIGHT.word);
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next !== undefined && !(STOP.has(word) && STOP.has(next))) found.set(`${stemOf(word)} ${stemOf(next)}`, WEIGHT.words);
  }
  for (const tag of conceptsIn(plain)) found.set(`=${tag}`, weightOf(tag));
  return found;
}

/** The tags of what the text means. */
function conceptsIn(text: string): string[] {
  const plain = ` ${wordsOf(text).join(" ")} `;
  const han = text.replaceAll(/[^\p{Script=Han}]/gu, " ");
  return CONCEPTS.filter(({ zh, en }) => zh.some((piece) => han.includes(piece)) || en.some((word) => plain.includes(` ${word}`))).map(
    ({ tag }) => tag,
  );
}

/** Lower case, plain letters, what stands in brackets left out. */
function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\([^()]*\)/g, " ")
    .replaceAll("’", "'");
}

function wordsOf(text: string): string[] {
  return text.match(/[a-z][a-z'-]*/g) ?? [];
}

/** The beginning that forms of a word share. */
function stemOf(word: string): string {
  const bare = word.replace(/'s?$/, "");
  if (bare.length <= 4) return bare.replace(/s$/, "");
  return bare.replace(/(?:ies|ied|y)$/, "i").replace(/(?:ations?|ing|ed|es|s|e)$/, "");
}

function weightOf(tag: string): number {
  return tag.startsWith("kind:") ? WEIGHT.kind : tag.startsWith("relation:") ? WEIGHT.relation : WEIGHT.concept;
}
