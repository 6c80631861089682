// Where a name begins: the hard side of Chinese. Words are taken leftwards from its ending until one that no name runs over.
import { WordClass } from "../lexicon/word-class.ts";
import type { Ground } from "./ground.ts";

export type Word = { readonly start: number; readonly end: number; readonly kind: WordClass };

/** What a name of some kind may hold left of its ending. */
export type Reach = {
  /** Longest stretch before the ending, in characters. */
  readonly most: number;
  /** Words like 发展 and 建设 stand inside. */
  readonly either?: true;
  readonly numbers?: true;
  /** Units behind a number stand inside: 70万吨…项目. */
  readonly measures?: true;
  /** 保护与修复: two things that are done, joined in one name. */
  readonly pairs?: true;
  /** A verb stands inside where a name stands before it and none behind: 云河喷射材料[有限公司]. */
  readonly verbs?: true | undefined;
  /** A short bracket stands inside: 东川（州）, 云岭控股（集团）公司. */
  readonly brackets?: true;
  /** Nouns that stand before such names and never in them. */
  readonly borders?: ReadonlySet<string>;
};

/** The words before an ending, left to right; `before`: the class of the word that ended it, `mark` at the start of the text. */
export type Head = { readonly start: number; readonly words: readonly Word[]; readonly before: WordClass };

/** Single characters that are verbs when a name follows them. */
const VERB_LETTERS = "建修续拟办抓赴访促推拓架造争迎赛赏观买卖写读唱打购销运送引投供参兼新老原大";

/** Ends of words that begin nothing. */
const SUFFIXES = "性化型式级率度者们项类内外间后前段好届批";
/** Characters that are prepositions mostly, but begin names of places and families too: 向家坝. */
const NAMING_STOPS = "向应和达同";

/** The head of a name whose ending begins at `at`. */
export function headAt(ground: Ground, at: number, reach: Reach): Head {
  const words: Word[] = [];
  let pos = at;
  let before: WordClass = WordClass.mark;
  while (pos > 0) {
    const word = wordBefore(ground, pos);
    before = word.kind;
    if (at - word.start > reach.most) break;
    const bracket = reach.brackets === true && word.kind === WordClass.mark && pos > 1 ? bracketTo(ground.text, pos) : 0;
    if (bracket > 0) {
      words.push({ start: pos - bracket, end: pos, kind: bracket > 4 ? WordClass.modifier : WordClass.loose });
      pos -= bracket;
      before = WordClass.mark;
      continue;
    }
    if (reach.measures === true && words.at(-1)?.kind === WordClass.number && ground.text[word.start] === "×") {
      words.push({ ...word, kind: WordClass.number });
      pos = word.start;
      continue;
    }
    if (reach.pairs === true && isPair(ground.text, word)) {
      words.push({ ...word, kind: WordClass.either });
      pos = word.start;
      continue;
    }
    if (!passes(ground, word, reach) && !(reach.measures === true && isMeasure(ground, word))) {
      const left = reach.verbs === true && word.kind === WordClass.verb ? namedLeft(ground, word, words, at, reach) : null;
      if (left !== null) {
        words.push({ ...word, kind: WordClass.either }, ...left.words.toReversed());
        before = left.before;
      } else if (beginsName(ground, word, words.at(-1))) words.push({ ...word, kind: WordClass.loose });
      break;
    }
    words.push(word);
    pos = word.start;
    before = WordClass.mark;
  }
  words.reverse();
  const kept = withTerrain(ground.text, trimmed(ground.text, words));
  return { start: kept[0]?.start ?? at, words: kept, before };
}

/** The named words before a verb, where those behind it name nothing. */
function namedLeft(ground: Ground, verb: Word, behind: readonly Word[], at: number, reach: Reach): Head | null {
  if (behind.length === 0 || isNamed(behind) || verb.end - verb.start < 2) return null;
  const head = headAt(ground, verb.start, { ...reach, verbs: undefined, most: reach.most - (at - verb.start) });
  return head.words.at(-1)?.end === verb.start && isNamed(head.words) ? head : null;
}

const FIRST_HALF = /(?:保护|治理|配套|整治|开发|利用|处理|收集|种植|培育|研发|防治|续建|勘查|加工|生产|养殖|制造)$/;
const SECOND_HALF =
  /^(?:修复|现代化|恢复|利用|治理|保护|加工|更新|提升|处置|运营|应用|示范|改造|初加工|深加工|精深加工|重建|推广|资源化|开发|销售|研发|生产|制造)/;
/** 东川基础设施[及]配套工程: what belongs to the first. */
const BELONGING = /^(?:相关|其)?(?:配套|附属|后服务)/;
/** Whether it joins two verbs of one work: 保护[与]修复. */
const isPair = (text: string, { start, end }: Word): boolean =>
  end - start === 1 &&
  "与和及".includes(text[start]!) &&
  (BELONGING.test(text.slice(end, end + 4)) ||
    (FIRST_HALF.test(text.slice(Math.max(0, start - 3), start)) && SECOND_HALF.test(text.slice(end, end + 4))));

const BRACKET = /(?<=[\u4e00-\u9fa5])[（(][\u4e00-\u9fa5]{1,5}[）)]$/;
/** The length of a short bracket behind a character that ends at `pos`, 0 where none does. */
const bracketTo = (text: string, pos: number): number =>
  "）)".includes(text[pos - 1]!) ? (BRACKET.exec(text.slice(Math.max(0, pos - 8), pos))?.[0].length ?? 0) : 0;

const UNIT =
  /^(?:[万亿千百]?(?:吨|千瓦|兆瓦|吉瓦|千瓦时|平方米|立方米|头|羽|套|台|辆|片|米|亩|支|千伏|伏|吨级|标箱|锭|张|块|只|件|方|斤|公里|樽|平米|床|张床位|户))$/;
/** A unit right behind a number. */
export function isMeasure(ground: Ground, { start, end }: Word): boolean {
  return start > 0 && UNIT.test(ground.text.slice(start, end)) && ground.kind[start - 1] === WordClass.number;
}

/** 向 before a loose character, behind a mark or a verb. */
function beginsName(ground: Ground, word: Word, next: Word | undefined): boolean {
  if (word.end - word.start !== 1 || !NAMING_STOPS.includes(ground.text[word.start]!) || next?.kind !== WordClass.loose) return false;
  const left = word.start === 0 ? WordClass.mark : wordBefore(ground, word.start).kind;
  return left === WordClass.mark || left === WordClass.governor;
}

/** The word that ends at `pos`, or the part before `pos` of the one that holds it; a place is one word. */
export function wordBefore({ place, back, kind }: Ground, pos: number): Word {
  const named = place[pos]!;
  if (named > 0) return { start: pos - named, end: pos, kind: WordClass.place };
  const start = pos - 1 - back[pos - 1]!;
  return { start, end: pos, kind: kind[pos - 1]! as WordClass };
}

function passes(ground: Ground, word: Word, reach: Reach): boolean {
  switch (word.kind) {
    case WordClass.stop:
    case WordClass.mark:
      return false;
    case WordClass.governor:
    case WordClass.verb:
      return false;
    case WordClass.either:
      return reach.either === true;
    case WordClass.number:
      return reach.numbers === true;
    default:
      return reach.borders === undefined || !reach.borders.has(ground.text.slice(word.start, word.end));
  }
}

/** Without the modifiers and verbs at the left end. */
function trimmed(text: string, words: readonly Word[]): readonly Word[] {
  let from = fromRank(text, words);
  for (; from < words.length; from++) {
    const { kind, start, end } = words[from]!;
    if (kind === WordClass.modifier || "（(".includes(text[start]!)) continue;
    if (kind === WordClass.either || kind === WordClass.verb) continue;
    const next = words[from + 1];
    if (kind === WordClass.loose && end - start === 1 && SUFFIXES.includes(text[start]!)) continue;
    const single = kind === WordClass.loose && end - start === 1;
    if (single && next && next.kind !== WordClass.loose && VERB_LETTERS.includes(text[start]!) && !(text[start] === "大" && isLetter(next)))
      continue;
    break;
  }
  return words.slice(from);
}

/** 大张[高铁]: one character of a town beside another. */
const isLetter = ({ start, end }: Word): boolean => end - start === 1;

const TERRAIN = "山河湖江岭坪坝沟湾岛塘坡寨坎滩峪峡洲";
/** 红柳[河]: a word with a loose character of the land behind it is a name. */
function withTerrain(text: string, words: readonly Word[]): readonly Word[] {
  return words.map((word, i) => {
    const isTerrain = word.kind === WordClass.loose && TERRAIN.includes(text[word.start]!) && words[i - 1]?.kind === WordClass.noun;
    return isTerrain ? { ...word, kind: WordClass.proper } : word;
  });
}

/** 世界500[强]…: a count that ranks what follows it. */
const isRanked = (text: string, { start, end }: Word): boolean =>
  end - start === 1 && text[start] === "强" && /\d\s?$/.test(text.slice(Math.max(0, start - 2), start));

/** 省, 市 or 县 without a place before it begins a name: 请[省纺织集团]. */
function fromRank(text: string, words: readonly Word[]): number {
  if (words[0] !== undefined && isRanked(text, words[0])) return 1;
  for (let i = words.length - 1; i > 0; i--) {
    const { start, end, kind } = words[i]!;
    const left = words[i - 1]!.kind;
    if (isRanked(text, words[i]!)) return i + 1;
    if (
      kind === WordClass.loose &&
      end - start === 1 &&
      "省市县区州全".includes(text[start]!) &&
      left !== WordClass.place &&
      left !== WordClass.loose
    )
      return i;
  }
  return 0;
}

/** Whether something in the head is a name and not a word: a place, a run of loose characters, a proper name. */
export function isNamed(words: readonly Word[]): boolean {
  return isCoined(words) || words.some(({ kind }) => kind === WordClass.place || kind === WordClass.proper);
}

/** Whether it holds two loose characters in a row, as made-up names do. */
export function isCoined(words: readonly Word[]): boolean {
  return words.some(({ kind }, i) => kind === WordClass.loose && words[i + 1]?.kind === WordClass.loose);
}
