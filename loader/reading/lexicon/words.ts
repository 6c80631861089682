// The dictionary: words of Chinese with what they do to names. Read once, on first use.
import { readFileSync } from "node:fs";
import { NATIONAL_NAMES } from "./national-names.ts";
import { trieOf, type Trie } from "./trie.ts";
import { INDUSTRY_NAMES } from "./industry-names.ts";
import { MODERN_NOUNS, MODERN_VERBS } from "./modern-words.ts";
import { BORDERS, GOVERNORS, KEEPS, MODIFIERS } from "./verbs.ts";
import { WELL_KNOWN_FIRMS } from "./well-known-firms.ts";
import { CLASS_OF_TAG, WordClass } from "./word-class.ts";

/** Characters that stand alone and belong to no name. */
const LONE_STOPS =
  "的了在和与及或是为把被将对从向以于由等这那其各每该也都就还又再并而使让给已不没有可会要应须需称说叫看做到着过得所之乃且若如则因但却只才均皆约超仍曾个们些吗呢吧啊按据经沿暨赴往距";

/** A word's value: its class and its frequency (twice the natural logarithm of its count). */
export const classOf = (value: number): WordClass => (value >> 8) as WordClass;
export const weightOf = (value: number): number => value & 255;

let read: Trie | undefined;

/** All words. */
export function dictionary(): Trie {
  return (read ??= trieOf(valued()));
}

const NUMERALS = /^[一二三四五六七八九十百千万亿两〇零几数半]/;
/** Ends of names that the dictionary holds whole: 陇海铁路, 中华书局. */
const NAME_TAIL =
  /(?:铁路|公路|高速|机场|运河|水库|大桥|水电站|电站|大学|学院|银行|集团|公司|通讯|科技|股份|重科|重工|钢铁|证券|电子|汽车|航空|石化|医院|港|保险|电器|实业|控股|药业|能源|国家公园|开发区|博物馆|出版社|电视台|研究所|协会|委员会|石窟|古城|高新)$/;

/** Words that the dictionary calls places and that name none. */
const NO_PLACES = new Set(
  "自治县 自治州 共和国 三角洲 桥头堡 上半场 中密度 半封建 大中城市 乱七八糟 同盟国 得意洋洋 大兴土木 治国安邦 安邦治国 琉璃瓦 诸国 太平天国".split(
    " ",
  ),
);

/** The class of a word that is not what its letter says: short proper names, whole names, numerals that are none. */
function properClass(tag: string, word: string, weight: number): WordClass | null {
  if (tag === "m") return NUMERALS.test(word) ? WordClass.number : WordClass.noun;
  if (tag === "t" || tag === "z")
    return (tag === "z" && word.length < 4 && weight < 12) || (word.length > 3 && NAME_TAIL.test(word)) ? WordClass.proper : null;
  if (tag === "s" && word.length > 2 && !NO_PLACES.has(word)) return WordClass.place;
  if (tag === "j" && word.length > 3 && NAME_TAIL.test(word)) return WordClass.proper;
  return null;
}

function* valued(): Generator<readonly [string, number]> {
  const text = readFileSync(new URL("words.txt", import.meta.url), "utf8");
  const weights = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [tag = "", weight = "", ...words] = line.split(" ");
    const kind = CLASS_OF_TAG[tag] ?? WordClass.noun;
    for (const word of words) {
      weights.set(word, Number(weight));
      yield [word, (word.length === 1 ? WordClass.loose : (properClass(tag, word, Number(weight)) ?? kind)) * 256 + Number(weight)];
    }
  }
  const again = function* (list: readonly string[], kind: WordClass): Generator<readonly [string, number]> {
    for (const word of list) yield [word, kind * 256 + Math.max(weights.get(word) ?? 0, word.length > 2 ? 10 : 14)];
  };
  yield* again(
    [...MODERN_NOUNS, ...INDUSTRY_NAMES].filter((word) => word.length > 1),
    WordClass.noun,
  );
  const firms = NATIONAL_NAMES.flatMap(({ kind, names }) => (kind === "Company" ? names : []));
  yield* again(
    [...firms, ...WELL_KNOWN_FIRMS].filter((word) => word.length > 2),
    WordClass.proper,
  );
  yield* again(MODERN_VERBS, WordClass.governor);
  yield* again(GOVERNORS, WordClass.governor);
  yield* again(BORDERS, WordClass.stop);
  const governing = new Set(GOVERNORS);
  yield* again(
    KEEPS.filter((word) => !governing.has(word)),
    WordClass.noun,
  );
  yield* again(
    KEEPS.filter((word) => governing.has(word)),
    WordClass.either,
  );
  yield* again(MODIFIERS, WordClass.modifier);
  yield* again(Array.from(LONE_STOPS), WordClass.stop);
}
