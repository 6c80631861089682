// Where the name of a plan or a campaign begins: after the verb that has it as its object, which verbs inside the name are not.
import { WordClass } from "../lexicon/word-class.ts";
import type { Ground } from "./ground.ts";
import { isMeasure, wordBefore, type Head, type Word } from "./left.ts";
import { setOf } from "./text-sets.ts";

/** Verbs that hardly ever stand inside such a name. */
const FIRM = setOf(`
实施 深入实施 大力实施 全面实施 组织实施 持续实施 滚动实施 接续实施 谋划实施 开展 启动 推进 加快推进 深入推进 统筹推进 全力推进 扎实推进 有序推进 稳步推进 全面推进 协调推进 一体推进 纵深推进 持续推进 落实 贯彻 贯彻落实 推行 制定 出台 编制 印发 发布 执行 打好 打赢 抓好 实行 融入 参与 纳入 列入 入选 获批 根据 按照 召开 启用 研究制定 制定实施 修订 颁布 审议 通过 完成 深度融入 主动融入 积极融入 服务于 聚焦 围绕 对接 依托 坚持
`);
/** Characters that end every name. */
const HARD = "的了是在将把被使让从向以等其为由这那它他我";
const LONGEST = 26;
const AFTER_VERB = new Set<WordClass>([
  WordClass.noun,
  WordClass.either,
  WordClass.loose,
  WordClass.verb,
  WordClass.governor,
  WordClass.proper,
  WordClass.number,
]);

/** The head of a plan whose ending begins at `at`; `before` is `governor` where a verb governs it. */
export function governedHead(ground: Ground, at: number): Head {
  const { text } = ground;
  const words: Word[] = [];
  let pos = at;
  /** How many words stay where no firm verb follows, and what ended them. */
  let soft: { readonly count: number; readonly before: WordClass } | null = null;
  let before: WordClass = WordClass.mark;
  while (pos > 0) {
    const word = wordBefore(ground, pos);
    const own = text.slice(word.start, word.end);
    before = word.kind;
    if (
      at - word.start > LONGEST ||
      word.kind === WordClass.mark ||
      (word.kind === WordClass.stop && own.length === 1 && HARD.includes(own))
    )
      break;
    if (FIRM.has(own)) return headOf(text, words, WordClass.governor);
    if (word.kind === WordClass.stop && !isMeasure(ground, word)) soft ??= { count: words.length, before };
    else if (word.kind === WordClass.governor && !followsNoun(ground, word.start)) soft ??= { count: words.length, before };
    words.push(word);
    pos = word.start;
    before = WordClass.mark;
  }
  return soft === null ? headOf(text, words, before) : headOf(text, words.slice(0, soft.count), soft.before);
}

/** Whether what stands before a verb makes it part of a noun phrase. */
const followsNoun = (ground: Ground, start: number): boolean => start > 0 && AFTER_VERB.has(wordBefore(ground, start).kind);

function headOf(text: string, reversed: readonly Word[], before: WordClass): Head {
  const words = reversed.toReversed();
  let from = 0;
  while (
    from < words.length &&
    (words[from]!.kind === WordClass.modifier ||
      words[from]!.kind === WordClass.stop ||
      "好了".includes(text.slice(words[from]!.start, words[from]!.end)))
  )
    from++;
  const kept = words.slice(from);
  return { start: kept[0]?.start ?? reversed[0]?.end ?? 0, words: kept, before };
}
