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
    rule: "will-and-strives",
    type,
    only: promised,
    confidence: 0.82,
    pattern: pattern("<^>(from: <P>)(?:将|要)[^。；;\n]{1,80}?[，,]<2>(?:力争|确保|争取)(to: [^。；;\n]{1,120})"),
  },
  {
    rule: "official-says",
    type,
    only: promised,
    confidence: 0.82,
    pattern: pattern(
      "(from: <P>)(?:市|县|区|州|省|镇|乡)?(?:委|政府)?(?:常委、)?(?:常务)?副?(?:书记|市长|县长|区长|州长|省长|镇长|乡长)<H>?<4>(?:介绍|说|表示|透露)[，,：:“]{0,3}(?=[^。；;\n]{0,24}(?:将|计划|力争|争取|确保))(to: [^。；;\n]{1,200})",
    ),
  },
  {
    rule: "will-do",
    type,
    only: promised,
    confidence: 0.75,
    pattern: pattern("<^>(from: <P>)<4>将(?:实施|建设|投入|新建|改造|新增|完成|实现|安排)(to: [^。；;\\n]{1,120})"),
  },
];
