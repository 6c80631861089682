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

const LEVELS = [/(?:镇|乡|街道|苏木|村|社区)$/, /(?:[县区旗]|.市)$/, /(?:市|州|盟|地区)$/, /(?:省|自治区)$/];
const levelOf = ({ mentions }: Item): number => LEVELS.findIndex((level) => level.test(mentions[0]?.name ?? ""));
const VILLAGE = /(?:村|社区)$/;
/** Whether one place stands below the other in the order of divisions, as their names end. */
const isBelow = (from: Item, to: Item): boolean => {
  const [below, above] = [levelOf(from), levelOf(to)];
  const village = VILLAGE.test(from.mentions[0]?.name ?? "") && !VILLAGE.test(to.mentions[0]?.name ?? "");
  return (
    below >= 0 &&
    (above > below || (above === 0 && below === 0 && village) || (below === 1 && to.mentions[0]?.name.endsWith("市") === true))
  );
};

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
    rule: "piece-before",
    type,
    only: alike,
    confidence: 0.88,
    pattern: pattern(
      "(to: <I|J>)(?:的)?(?:重点|控制性|关键|重要|先导|骨干|标志性)(?:控制性|节点|配套)?(?:工程|项目|节点)(?:——|、)?(from: <I|J>)(?![、和与])",
    ),
  },
  {
    rule: "topic-cut-into",
    type,
    topic: ["Infrastructure"],
    confidence: 0.88,
    pattern: pattern("<^>(?:全线|线路|项目)?(?:共)?分(?:为|成)(from: <I*>)(?:[（(][^）)]{1,6}[）)])?<Q>?<6>(?:建设|实施|推进|组成)"),
  },
  {
    rule: "cut-into",
    type,
    only: alike,
    confidence: 0.88,
    pattern: pattern(
      "(to: <I>)<12><Q>?[，,]?(?:全线|共)?分(?:为|成)<2>(from: <I*>)(?:[（(][^）)]{1,6}[）)])?<Q>?<6>(?:建设|实施|推进|组成)",
    ),
  },
  {
    rule: "cut-among",
    type,
    only: alike,
    confidence: 0.85,
    pattern: pattern("(to: <I>)(?:全线)?分(?:<Q>|[两二三四五六]段)<2>(?:建设|实施|推进)[，,]其中(from: <I>)"),
  },
  {
    rule: "seat-in",
    type,
    only: isBelow,
    confidence: 0.93,
    pattern: pattern("(?<![\uE000-\uE01F][、和与及至到—]|[、和与及至到—])(to: <P>)(?=(from: <P>)(?![、和与及至到—]))"),
  },
  {
    rule: "among-its-parts",
    type,
    only: alike,
    topic: ["Infrastructure", "Project"],
    confidence: 0.8,
    pattern: pattern(
      "(?:标段|路段|子项目|(?<!<I>等?)<Q>)<10>[，,]其中[，,]?(from: <I*>)(?=<4>(?:今年|年内|已|正|率先|力争|计划|预计|将|先行|办理|为|是))",
    ),
  },
];
