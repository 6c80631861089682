// SETS: who promises a figure. Only where the one who does is named and the verb says that it is a promise.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";
import type { Item } from "../scene.ts";

const type = "SETS";
const promised = (_from: Item, { quantity }: Item): boolean => quantity?.role === "target";

/** 提出15个方面的任务: a count of what is proposed, no aim. */
const countsOnly = ({ quantity }: Item): boolean =>
  quantity !== null &&
  quantity.nature === "level" &&
  (/^[项条类]$/.test(quantity.unit) || (quantity.unit === "个" && quantity.value <= 30));

export const SETS: readonly Rule[] = [
  {
    rule: "lays-down",
    type,
    only: (from, to) => promised(from, to) && !countsOnly(to),
    confidence: 0.88,
    pattern: pattern("(from: <P|O|L|E|H>)<10>(?:提出|明确提出|明确|确定|要求|宣布|承诺|规划)(?!为|的)<4>[，,：:]?(to: [^。；;\\n]{1,160})"),
  },
  {
    rule: "strives-for",
    type,
    only: promised,
    confidence: 0.82,
    pattern: pattern("<^>(from: <P>)<4>(?:力争|计划|争取)(to: [^。；;\\n]{1,120})"),
  },
  {
    rule: "will-do",
    type,
    only: promised,
    confidence: 0.75,
    pattern: pattern("<^>(from: <P>)<4>将(?:实施|建设|投入|新建|改造|新增|完成|实现|安排)(to: [^。；;\\n]{1,120})"),
  },
];
