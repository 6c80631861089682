// What the assistant's tools say in words, in both languages.
import { KIND_WORDS, type Kind } from "../../../data/model/kinds.ts";
import { relationType, type RelationName } from "../../../data/model/relations.ts";

export type Lang = "zh" | "en";

const things = (count: number) => `${count} ${count === 1 ? "thing" : "things"}`;

const EN = {
  facts: (count: number) => `${count} ${count === 1 ? "fact" : "facts"}`,
  found: (total: number) => `Found: ${total}.`,
  nothing: "Nothing was found.",
  nearest: "The nearest names:",
  reading: "The graph is still being read: there may be more; search again in a moment.",
  said: (total: number) => `Said with these words: ${total}.`,
  aliases: "Also called",
  relations: (total: number) => `Relations: ${total}.`,
  targets: (total: number) => `Targets: ${total}.`,
  figures: (total: number) => `Figures: ${total}.`,
  mentions: (total: number, shown: number) => `Named at ${total} places${shown < total ? `, the first ${shown} of them here` : ""}.`,
  neighbours: (total: number) => `Neighbours: ${total}.`,
  paths: (count: number, exact: boolean) => (exact ? `Paths: ${count}.` : `Paths: more than ${count}.`),
  noPath: "There is no path of so many steps.",
  shortest: (steps: number) => `The shortest there is has ${steps} steps.`,
  path: (number: number, steps: number) => `Path ${number}, ${steps} ${steps === 1 ? "step" : "steps"}:`,
  needs: (direct: number, all: number) => `It needs ${things(direct)} directly, ${all} in all.`,
  needed: (direct: number, all: number) => `Depending on it: ${things(direct)} directly, ${all} in all.`,
  noNeeds: "The articles do not say what it needs. That does not mean it needs nothing.",
  noNeeded: "The articles do not say that anything depends on it. That does not mean nothing does.",
  contained: (count: number) => `Its parts bring ${count} more, which are no dependencies.`,
  throughDoers: (count: number) => `${count} more if places, organizations and people are passed through.`,
  step: (step: number) => `Step ${step}:`,
  part: "is a part of it",
  board: (total: number, chosen: number, known: string) => `${chosen} of ${total} targets, as known on ${known}.`,
  due: "due",
  noDeadline: "no deadline",
  rests: "rests on",
  shown: (shown: number, total: number, more: string) => `Cut: ${shown} of ${total} are listed; ${more}.`,
  raise: (name: string, most: number) => `raise ${name} (at most ${most}) or narrow the question`,
  rows: (rows: number) => `Rows: ${rows}.`,
  cutRows: (rows: number) => `Cut after ${rows} rows: there may be more; raise rows, or add ORDER BY and SKIP to the query.`,
  cutBytes: (rows: number) => `Cut after ${rows} rows: the answer is too large; return less of each row.`,
  cutText: "Cut: the rows beyond this are in the structured content only.",
  noText: "The text of this article is not at hand (ARTICLES_DIR).",
  outside: "The place lies outside the text of the article.",
  restsHere: "Rests on this place",
  noMorePassages: (count: number) => `Passages are given for the first ${count} places; ask evidence for the others.`,
  inferred: "not stated in one sentence",
  uncertain: "uncertain",
  sources: "Evidence in the rows:",
  empty: "no rows",
  quote: (text: string) => `“${text}”`,
  colon: ": ",
  sameThing: "Both ends are the same thing.",
  badPlace: (at: string) => `“${at}” is no evidence: write it as article#start-end, such as zhaotong-2026#817-876.`,
  noArticle: (id: string) => `The graph has no article “${id}”.`,
  leftOut: "This thing is not shown: private persons are left out.",
  many: (name: string, list: string) => `“${name}” names several things; use an id: ${list}`,
  none: (name: string, near: string) => `Nothing has the id or name “${name}”.${near === "" ? " Use search." : ` Perhaps: ${near}`}`,
};
export type ToolWords = typeof EN;

const ZH: ToolWords = {
  facts: (count) => `${count} 条事实`,
  found: (total) => `找到 ${total} 个。`,
  nothing: "什么也没有找到。",
  nearest: "最接近的名称：",
  reading: "图还在读：可能还有，过一会儿再找。",
  said: (total) => `说到这几个字的有 ${total} 处。`,
  aliases: "又名",
  relations: (total) => `关系 ${total} 条。`,
  targets: (total) => `目标 ${total} 个。`,
  figures: (total) => `数据 ${total} 个。`,
  mentions: (total, shown) => `写到它的有 ${total} 处${shown < total ? `，这里是前 ${shown} 处` : ""}。`,
  neighbours: (total) => `邻居 ${total} 个。`,
  paths: (count, exact) => (exact ? `路径 ${count} 条。` : `路径多于 ${count} 条。`),
  noPath: "没有这么多步以内的路径。",
  shortest: (steps) => `最短的要 ${steps} 步。`,
  path: (number, steps) => `第 ${number} 条，${steps} 步：`,
  needs: (direct, all) => `它直接需要 ${direct} 个，共 ${all} 个。`,
  needed: (direct, all) => `直接靠它的有 ${direct} 个，共 ${all} 个。`,
  noNeeds: "文章没有写它需要什么。这不等于它什么也不需要。",
  noNeeded: "文章没有写什么要靠它。这不等于没有。",
  contained: (count) => `它的部分另带出 ${count} 个，不算依赖。`,
  throughDoers: (count) => `穿过地方、机构、人物还有 ${count} 个。`,
  step: (step) => `第 ${step} 步：`,
  part: "是它的一部分",
  board: (total, chosen, known) => `${total} 个目标中选出 ${chosen} 个，截至 ${known} 所知。`,
  due: "期限",
  noDeadline: "没有期限",
  rests: "依据",
  shown: (shown, total, more) => `截断：${total} 个里列出 ${shown} 个；${more}。`,
  raise: (name, most) => `把 ${name} 调大（最多 ${most}），或把问题收窄`,
  rows: (rows) => `${rows} 行。`,
  cutRows: (rows) => `到 ${rows} 行截断：后面可能还有；把 rows 调大，或在查询里加 ORDER BY 和 SKIP。`,
  cutBytes: (rows) => `到 ${rows} 行截断：回答太大；每行少返回一些。`,
  cutText: "截断：后面的行只在结构化内容里。",
  noText: "手头没有这篇文章的原文（ARTICLES_DIR）。",
  outside: "这个位置在文章原文之外。",
  restsHere: "靠这一处的",
  noMorePassages: (count) => `原文只给了前 ${count} 处；其余用 evidence 来问。`,
  inferred: "不是一句话里写明的",
  uncertain: "存疑",
  sources: "各行里的出处：",
  empty: "没有行",
  quote: (text) => `“${text}”`,
  colon: "：",
  sameThing: "两头是同一个事物。",
  badPlace: (at) => `“${at}”不是出处：写作 article#start-end，如 zhaotong-2026#817-876。`,
  noArticle: (id) => `图里没有文章“${id}”。`,
  leftOut: "这个事物不显示：个人已略去。",
  many: (name, list) => `“${name}”有好几个，要用 id：${list}`,
  none: (name, near) => `没有 id 或名称是“${name}”的。${near === "" ? "用 search 找找看。" : `是不是：${near}`}`,
};

/** The words of a language. */
export function toolWords(lang: Lang): ToolWords {
  return lang === "zh" ? ZH : EN;
}

/** A kind's word. */
export function kindWord(kind: Kind, lang: Lang): string {
  return KIND_WORDS[kind][lang];
}

/** How a relation reads from start to end. */
export function relationWord(relation: RelationName, lang: Lang): string {
  return relationType(relation).forward[lang];
}

/** The name of a thing in a language. */
export function nameIn({ name, nameEn }: { readonly name: string; readonly nameEn: string }, lang: Lang): string {
  return lang === "en" && nameEn !== "" ? nameEn : name;
}
