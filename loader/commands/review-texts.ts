// What the options of `zhaotu review` are for.
import type { Words } from "../read/fault.ts";

export const WORDS = {
  zh: "审核读出的候选：列出、接受、改正、拒绝、合并、拆分、撤销；--apply 把接受了的写成事实并载入图里",
  en: "review what readings propose: list, accept, correct, reject, merge, split, undo; --apply writes what was accepted as facts and loads it",
};
export const TEXTS = {
  article: { zh: "文章的 id；不写：列出读过的各篇", en: "the article's id; without it, the articles that were read" },
  rule: { zh: "只看这条规则找到的", en: "only what this rule found" },
  below: { zh: "只看把握低于这个数的（0 到 1）", en: "only what is less sure than this (0 to 1)" },
  kind: {
    zh: "只看这一种：Place、Company…，mention、relation、target、observation",
    en: "only this kind: Place, Company …, mention, relation, target, observation",
  },
  all: { zh: "决定过的也列出", en: "list what was decided on, too" },
  accept: { zh: "接受这些", en: "accept these" },
  reject: { zh: "拒绝这些，写上 --reason", en: "reject these; give a --reason" },
  reason: { zh: "为什么", en: "why" },
  acceptAll: {
    zh: "接受筛出的全部（--rule、--below、--kind）：先列出，加 --yes 才接受",
    en: "accept all that --rule, --below and --kind leave: listed first, accepted with --yes",
  },
  yes: { zh: "不再问", en: "do it" },
  correct: { zh: "改正：键，和改了的字段（JSON）", en: "correct: a key, and the fields that differ as JSON" },
  merge: { zh: "把这个并入 --into 的 id", en: "merge this into the id of --into" },
  into: { zh: "并入的 id", en: "the id to merge into" },
  split: { zh: '拆开：键，和各部分 [{"name":…},…]', en: 'split: a key, and its parts [{"name":…},…]' },
  decisions: {
    zh: '从文件（- 为标准输入）读决定，一行一个：{"of":键,"do":"accept"}，reject 带 reason，correct 带 fact，merge 带 into，split 带 parts',
    en: 'decisions from a file (-: standard input), a line each: {"of":key,"do":"accept"}; reject with reason, correct with fact, merge with into, split with parts',
  },
  together: { zh: "站不住的不算，其余照做", en: "leave out those that cannot stand, do the others" },
  undo: { zh: "撤销你上一次的决定，或写明的决定", en: "take back your latest decision, or those named" },
  apply: { zh: "写成事实文件并载入", en: "write the fact files and load them" },
  write: { zh: "写成事实文件，不载入", en: "write the fact files, load nothing" },
  who: { zh: "谁在决定（不写：系统的用户名）", en: "who decides (default: the system's user name)" },
  seen: {
    zh: "看的时候记录有多少行：别人此后决定了同一个，就不算",
    en: "how many lines the log had when it was looked at: what others decided since is refused",
  },
  cases: { zh: "把决定打印成测试用例，一行一段", en: "print the decisions as test cases, a passage each" },
} as const satisfies Record<string, Words>;
