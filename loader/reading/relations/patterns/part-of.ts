// PART_OF: what a sentence says to belong to a whole, or to be among its parts.
import type { Rule } from "../links.ts";
import { pattern } from "../pattern.ts";
import type { Item } from "../scene.ts";

const type = "PART_OF";
const alike = (from: Item, to: Item): boolean => {
  const [one, other] = [from.mentions[0]?.kind, to.mentions[0]?.kind];
  return one === other || other === "Policy" || (isBuilt(one) && isBuilt(other));
};
const isBuilt = (kind: string | undefined): boolean =>
  kind === "Infrastructure" || kind === "Project" || kind === "Site" || kind === "Park";

const WHOLE =
  "(?:重要|关键|主要|核心)?(?:的)?(?:重要|关键|主要|核心|有机)?(?:一部分|组成部分|组成路段|组成|子项目|子工程|子课题|区段|支线|先导段|先行段|控制性工程|节点工程|骨干工程|标志性工程|先导工程|起步区|核心区|第[一二三四五六七八九十0-9]{1,2}[横纵环条联线段])";

export const PART_OF: readonly Rule[] = [
  {
    rule: "is-part",
    type,
    only: alike,
    confidence: 0.92,
    pattern: pattern(`(from: <Z>)<6>(?:是|为|系|属|属于|作为)<8>(to: <Z>)(?:[^，,。；;\\n]{0,30}?的?)${WHOLE}`),
  },
  {
    rule: "topic-is-part",
    type,
    only: alike,
    topic: ["Infrastructure", "Project", "Site", "Park"],
    confidence: 0.85,
    pattern: pattern(`<^>(?:是|为|系|属|属于|作为)<6>(to: <I|J|K|S|L>)(?:[^，,。；;\\n]{0,20}?的?)${WHOLE}`),
  },
  {
    rule: "belongs-to",
    type,
    only: alike,
    confidence: 0.9,
    pattern: pattern("(from: <Z>)<4>(?:隶属于|隶属|从属于|属于|归属于)<2>(to: <Z>)"),
  },
  {
    rule: "part-before",
    type,
    only: alike,
    confidence: 0.9,
    pattern: pattern(`(?:作为|是)(to: <I|J|K|S|L>)<6>的?${WHOLE}(?:的|之一的|[，,])(from: <I|J|S|K>)`),
  },
  {
    rule: "holds-in-brackets",
    type,
    only: alike,
    confidence: 0.88,
    pattern: pattern("(to: <Z>)[（(](?:含|包含|包括|下辖|下设)(from: <Z*>)"),
  },
  {
    rule: "holds",
    type,
    only: alike,
    confidence: 0.85,
    pattern: pattern("(to: <J|L|K|S|I|O>)<4>(?:包括|包含|涵盖|下设|下辖|辖|内设)<2>(from: <J|L|K|S|I|O*>)"),
  },
  {
    rule: "made-of",
    type,
    only: alike,
    confidence: 0.88,
    pattern: pattern("(to: <J|L|K|S|I|O>)<2>由(from: <J|L|K|S|I|O*>)<10>(?:组成|构成)"),
  },
  {
    rule: "among-its-parts",
    type,
    only: alike,
    topic: ["Infrastructure", "Project"],
    confidence: 0.8,
    pattern: pattern(
      "(?:标段|路段|车站|站点|子项目|<Q>)<10>[，,]其中[，,]?(from: <I*>)(?=<4>(?:今年|年内|已|正|率先|力争|计划|预计|将|先行|办理|为|是))",
    ),
  },
];
