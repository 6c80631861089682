// Patterns of clauses: regular expressions over the line of a scene, with words for kinds of name.
import { KIND_OF } from "./kind-letters.ts";
import { FIGURE, signOf } from "./scene.ts";

const ALL = Object.values(KIND_OF).map(signOf).join("");
const ITEMS = "\uE000-\uE01F";
const MARKS = "，,：:。；;！!？?\\n";
/** The longest list that a pattern takes. */
const LONGEST_LIST = 14;

/**
 * A regular expression out of words: `<C|O>` a company or an organization, `<I*>` one or a list of them, `<Q>` a figure, `<Z>` any
 * name; `<6>` up to six characters without names and marks, `<?6>` names allowed, `<^>` where a clause begins. `(from: …)`, `(to: …)`
 * are the ends of the relation.
 */
export function pattern(words: string): RegExp {
  const source = words
    .replaceAll("(from: ", "(?<from>")
    .replaceAll("(to: ", "(?<to>")
    .replace(/<(\^|\?\d+|\d+|[A-Z](?:\|[A-Z])*\*?)>/g, (_, word: string) => partOf(word));
  return new RegExp(source, "dg");
}

function partOf(word: string): string {
  if (word === "^") return `(?<=^|[${MARKS}“‘"]|——)`;
  if (word.startsWith("?")) return `[^${MARKS}]{0,${word.slice(1)}}?`;
  if (/^\d/.test(word)) return `[^${MARKS}${ITEMS}]{0,${word}}?`;
  const letters = word.replace("*", "").split("|");
  const one = `[${letters.map((letter) => (letter === "Q" ? FIGURE : letter === "Z" ? ALL : signOf(KIND_OF[letter]!))).join("")}]`;
  return word.endsWith("*")
    ? `${one}(?:[、和与及]${one}|以及${one}){0,${LONGEST_LIST}}(?:等(?:地|省份?|市|县|产品|省区市?|多地|[0-9一二三四五六七八九十]{1,3}[个家座][^${MARKS}${ITEMS}]{1,4})?)?`
    : one;
}
