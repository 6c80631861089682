// The plain way to read such a text, to stand beside ours: a tagger's words, endings of names, and a pattern for numbers.
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { FoundFigure, FoundName, FoundTie, Prediction, Reader } from "./predictions.ts";

const TAGGED: Readonly<Record<string, string>> = {
  ns: "Place",
  nsf: "Place",
  nr: "Person",
  nrt: "Person",
  nt: "Organization",
  nz: "Product",
};
/** Endings by kind. Before them stand words that a name may be made of: nouns, places, short forms, Latin letters, what qualifies. */
const PART = /^(?:n|ns|nz|nr|nt|nrt|j|eng|b|vn|an|f|s|ng|l|i)$/u;
const ENDINGS: readonly (readonly [string, string])[] = [
  ["Company", "公司|集团|股份|合作社"],
  ["Park", "开发区|高新区|产业园|工业园|园区|示范区|自贸区|基地"],
  ["Infrastructure", "铁路|高铁|高速公路|高速|公路|机场|港|水库|水电站|电站|大桥|隧道|枢纽|大道|灌区"],
  ["Project", "项目|工程"],
  ["Policy", "行动|战略|计划|规划|政策|方案"],
  ["Organization", "大学|学院|医院|实验室|委员会|局"],
  ["Industry", "产业|制造业|经济"],
  ["Site", "风景区|景区|古镇|公园"],
];
const ENDED = ENDINGS.map(([kind, endings]) => ({ kind, pattern: new RegExp(`(?:${endings})$`, "u") }));
const UNITS =
  "万亿元|亿美元|万美元|亿元|万元|元|个百分点|%|％|‰|万千瓦|千瓦|亿千瓦时|万千瓦时|千瓦时|平方公里|万平方米|平方米|公里|米|万亿|亿吨|万吨|吨|亿斤|亿人次|万人次|人次|万人|人|万户|户|万亩|亩|万标箱|个|家|项|条|座|所|处|套|台|辆|架|艘|对|列|班|倍|位|件|场|宗|部|名|头|只|张";
const AMOUNT = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)([多余]?)(${UNITS})`, "gu");
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/(?:超过|突破|超|跨过|多于)$/u, ">"],
  [/(?:近|约|大约)$/u, "≈"],
  [/(?:不低于|至少)$/u, ">="],
  [/(?:不超过|最高)$/u, "<="],
];
const AFTER: readonly (readonly [RegExp, string])[] = [
  [/^(?:以上)/u, ">="],
  [/^(?:左右)/u, "≈"],
  [/^(?:以内|以下)/u, "<="],
];
const PLANNED = /将|要|力争|计划|预计|确保|争取|目标/u;

/** A reader as anybody would write it in an afternoon. */
export function plainReader(): Reader {
  const jieba = Jieba.withDict(dict);
  return ({ id, text, docTitle, heading }) => {
    const entities = namesIn(jieba, text);
    const planned = heading.some((line) => /目标|任务|安排|重点工作|主要工作/u.test(line));
    const quantities = figuresIn(text, planned, Number(/\d{4}/u.exec(docTitle)?.[0] ?? Number.NaN));
    return { id, entities, quantities, relations: tiesIn(text, entities, quantities) } satisfies Prediction;
  };
}

function namesIn(jieba: Jieba, text: string): FoundName[] {
  let at = 0;
  const words = jieba.tag(text, true).map(({ word, tag }) => ({ word, tag, start: at, end: (at += word.length) }));
  const names: FoundName[] = [];
  for (let last = words.length - 1; last >= 0; last--) {
    const { word = "", tag = "", start = 0, end = 0 } = words[last] ?? {};
    const kind = ENDED.find(({ pattern }) => pattern.test(word))?.kind;
    let first = last;
    if (kind) while (PART.test(words[first - 1]?.tag ?? "")) first -= 1;
    const tagged = TAGGED[tag];
    if (kind && (first < last || word.length > 3)) names.push({ kind, start: words[first]?.start ?? start, end });
    else if (tagged && word.length > 1) names.push({ kind: tagged, start, end });
    if (kind) last = first;
  }
  return names.toReversed().map((name, index) => ({ ...name, id: `e${index}`, rule: `plain-${name.kind}` }));
}

function figuresIn(text: string, planned: boolean, year: number): FoundFigure[] {
  return [...text.matchAll(AMOUNT)].map(({ index, 0: words, 1: number = "", 2: more = "", 3: unit = "" }, at) => {
    const end = index + words.length;
    const sentence = text.slice(Math.max(0, text.lastIndexOf("。", index)), index);
    const comparator =
      BEFORE.find(([pattern]) => pattern.test(text.slice(Math.max(0, index - 4), index)))?.[1] ??
      AFTER.find(([pattern]) => pattern.test(text.slice(end, end + 3)))?.[1] ??
      (more === "" ? "=" : ">");
    const growth = /(?:增长|增加|提高|下降|减少)$/u.test(text.slice(Math.max(0, index - 4), index));
    const value = Number(number.replaceAll(",", ""));
    const role = planned || PLANNED.test(sentence) ? "target" : "observation";
    const period = Number.isFinite(year) ? { value: String(year) } : null;
    return {
      id: `q${at}`,
      start: index,
      end,
      value,
      unit,
      comparator,
      role,
      nature: growth ? "growth" : "level",
      period,
      rule: "plain-number",
    };
  });
}

/** The last name before a figure in its clause is what it is about. */
function tiesIn(text: string, names: readonly FoundName[], figures: readonly FoundFigure[]): FoundTie[] {
  return figures.flatMap(({ id, start }) => {
    const from = Math.max(text.lastIndexOf("。", start), text.lastIndexOf("，", start));
    const head = names.findLast((name) => name.end <= start && name.start > from);
    return head?.id && id ? [{ type: "ABOUT", head: id, tail: head.id, rule: "plain-before" }] : [];
  });
}
