// For every rule by which a target stands, targets and figures to which it applies.
import type { ObservationRow, TargetRow } from "../../cypher/questions/figures.ts";
import type { Said } from "../../cypher/plan/targets/known.ts";
import type { Standing } from "../../cypher/plan/targets/standing.ts";
import { standingsOf } from "../../cypher/plan/targets/status.ts";
import type { ReasonCode } from "../../data/model/verdicts.ts";
import { link, observation, target, told } from "./made-up-targets.ts";

/** `on`: what the rule looks at; the last figure unless said otherwise. */
export type Case = {
  readonly what: string;
  readonly code: ReasonCode;
  readonly target?: TargetRow;
  readonly others?: readonly TargetRow[];
  readonly figures?: readonly ObservationRow[];
  readonly links?: readonly Said[];
  readonly on?: string | null;
};

export const words = (valueText: string, more: Parameters<typeof target>[1] = {}) =>
  target("t", { value: null, valueText, name: valueText, indicator: "建设进展", about: ["bridge"], ...more });
export const said = (valueText: string, more: Parameters<typeof observation>[1] = {}) =>
  observation("o", { value: null, valueText, indicator: "建设进展", about: ["bridge"], ...more });
export const number = (value: number, more: Parameters<typeof observation>[1] = {}) => observation("o", { value, ...more });
export const at = (value: number, more: Parameters<typeof target>[1] = {}) => target("t", { value, comparator: ">=", ...more });

export const CASES: readonly Case[] = [
  { what: "a number that reaches it", code: "reached", target: at(100), figures: [number(100)] },
  { what: "a bound above it", code: "reached", target: at(100), figures: [number(100, { comparator: ">" })] },
  { what: "at most, and less", code: "reached", target: at(5, { comparator: "<=" }), figures: [number(4.9)] },
  {
    what: "a rank as good as promised",
    code: "reached",
    target: at(5, { unit: "位", comparator: "=", indicator: "位次" }),
    figures: [number(4, { unit: "位", nature: "rank", indicator: "位次" })],
  },
  { what: "a number beyond the one promised", code: "over", target: at(100, { comparator: "=" }), figures: [number(101)] },
  { what: "the same words, later", code: "said", target: words("通车"), figures: [said("通车")] },
  { what: "a step beyond the promised one", code: "said", target: words("开工"), figures: [said("建成投用")] },
  {
    what: "a wish without an end of its own, and words that say it is there",
    code: "said",
    target: words("大力推进"),
    figures: [said("建成")],
  },
  {
    what: "the same words in the same article",
    code: "saidLater",
    target: words("平稳", { in: "b" }),
    figures: [said("平稳", { period: "2032" })],
  },
  {
    what: "a title that the facts tie to the aim",
    code: "said",
    target: words("省级名城"),
    figures: [said("获评省级名城", { period: null })],
    links: [link("o", "UPDATES", "t")],
  },
  { what: "short, the deadline ahead", code: "short", target: at(100, { deadline: "2035" }), figures: [number(90)] },
  { what: "short, no deadline", code: "short", target: at(100, { deadline: null }), figures: [number(90)] },
  { what: "short of more than, by nothing", code: "rounding", target: at(100, { comparator: ">" }), figures: [number(100)] },
  { what: "passed, the figure from before", code: "stale", target: at(100, { deadline: "2032" }), figures: [number(90)] },
  {
    what: "passed, the figure without a time",
    code: "undated",
    target: at(100, { deadline: "2032" }),
    figures: [number(90, { period: null })],
  },
  {
    what: "passed, the figure of that time",
    code: "missed",
    target: at(100, { deadline: "2032" }),
    figures: [number(90, { period: "2032", in: "c" })],
  },
  {
    what: "passed, a later stock",
    code: "missed",
    target: at(100, { deadline: "2032" }),
    figures: [number(90, { period: "2033", in: "d" })],
  },
  {
    what: "passed, a later year's amount",
    code: "stale",
    target: at(100, { deadline: "2032", unit: "亿元", indicator: "工业产值" }),
    figures: [number(90, { period: "2033", in: "d", unit: "亿元", indicator: "工业产值" })],
  },
  {
    what: "reached after it was missed",
    code: "reached",
    target: at(100, { deadline: "2032" }),
    figures: [number(90, { period: "2032", in: "c" }), { ...number(100, { period: "2033", in: "d" }), id: "o2" }],
    on: "o2",
  },
  {
    what: "an earlier year's amount is enough",
    code: "before",
    target: at(100, { unit: "亿元", indicator: "工业产值" }),
    figures: [number(110, { unit: "亿元", indicator: "工业产值" })],
  },
  { what: "a step on the way", code: "stage", target: words("通车"), figures: [said("正在施工")] },
  { what: "an older step on the way", code: "stage", target: words("达产", { in: "c" }), figures: [said("开工")] },
  { what: "stopped, the deadline ahead", code: "held", target: words("通车"), figures: [said("停工")] },
  { what: "spoken of, no more", code: "saidLater", target: words("美丽家园"), figures: [said("人气很旺")] },
  {
    what: "a figure of another indicator that the facts tie to it",
    code: "saidLater",
    target: words("通车"),
    figures: [number(30, { indicator: "里程" })],
    links: [link("o", "UPDATES", "t")],
  },
  { what: "said to be awaited", code: "awaited", target: words("通车"), figures: [said("年底通车", { actual: "expected" })] },
  {
    what: "promised again, tied by the facts",
    code: "promisedAgain",
    target: words("通车"),
    others: [target("t2", { in: "b", indicator: "其他" })],
    links: [link("t2", "UPDATES", "t", { fromKind: "Target" })],
    on: "t2",
  },
  {
    what: "promised again, same indicator and subject",
    code: "promisedAgain",
    target: at(100),
    others: [target("t2", { in: "b", value: 120 })],
    on: "t2",
  },
  {
    what: "not as far, the deadline passed",
    code: "missedWords",
    target: words("通车", { deadline: "2031" }),
    figures: [said("在建", { period: "2032", in: "c" })],
  },
  { what: "a coarser number next to it", code: "rounding", target: at(1.234, { unit: "亿元" }), figures: [number(1.23, { unit: "亿元" })] },
  {
    what: "about as much",
    code: "about",
    target: at(62, { unit: "%", indicator: "城镇化率" }),
    figures: [number(62, { unit: "%", comparator: "≈", nature: "share", indicator: "城镇化率" })],
  },
  { what: "close to an about", code: "about", target: at(50, { comparator: "≈" }), figures: [number(48)] },
  { what: "a bound below it", code: "bound", target: at(100), figures: [number(90, { comparator: ">" })] },
  { what: "two numbers of one time", code: "differ", target: at(100), figures: [number(90), { ...number(100), id: "o2" }], on: "o" },
  { what: "mostly", code: "mostly", target: words("完成"), figures: [said("基本完成")] },
  {
    what: "an average that nobody gives",
    code: "average",
    target: words("达到全省平均水平", { indicator: "城镇化率", about: ["town"] }),
    figures: [number(45, { unit: "%", indicator: "城镇化率" })],
    on: "o",
  },
  { what: "a number that is only named", code: "unnamed", target: words("“双十”", { uncertain: "数值没有写明" }) },
  {
    what: "all of an unknown number",
    code: "all",
    target: words("全部迁入", { about: ["town"], indicator: "常住人口" }),
    figures: [number(3)],
    on: "o",
  },
  { what: "more than nobody knows what", code: "noBase", target: words("稳步提高", { indicator: "入库率" }) },
  {
    what: "more than a figure, and none since",
    code: "onlyBase",
    target: words("稳步提高", { indicator: "入库率", in: "c" }),
    figures: [number(5, { unit: "%", indicator: "入库率", about: ["bridge"] })],
    on: "o",
  },
  { what: "nothing at all", code: "nothing", target: at(100) },
  { what: "silence after the deadline is not late", code: "nothing", target: at(100, { deadline: "2031" }) },
  {
    what: "words of another subject say nothing",
    code: "nothing",
    target: words("通车"),
    figures: [said("通车", { about: ["tunnel"] })],
    on: null,
  },
  {
    what: "a later article's words of an earlier time",
    code: "differs",
    target: words("平稳", { deadline: "2031" }),
    figures: [said("平稳", { period: "2030", in: "a" })],
    on: "o",
  },
  {
    what: "a newer count after the deadline that cannot be compared",
    code: "differs",
    target: at(50, { deadline: "2032" }),
    figures: [number(41), { ...number(60, { period: "2032", in: "c", indicator: "新口径人口" }), id: "o2" }],
    links: [link("常住人口", "NOT_COMPARABLE", "新口径人口", { fromKind: "Indicator", toKind: "Indicator" })],
    on: "o2",
  },
  {
    what: "one part is late",
    code: "parts",
    target: words("双百"),
    others: [target("p", { deadline: "2032" }), target("q", { indicator: "其他" })],
    figures: [number(90, { period: "2032", in: "c" })],
    links: [
      link("p", "PART_OF", "t", { fromKind: "Target", articles: ["a"] }),
      link("q", "PART_OF", "t", { fromKind: "Target", articles: ["a"] }),
    ],
    on: "p",
  },
];

/** How the target of a case stands. */
export function standingOf({ target: one = at(100), others = [], figures = [], links = [] }: Case, asKnown?: string): Standing {
  const standing = standingsOf(told({ targets: [one, ...others], observations: figures, links }), asKnown).get(one.id);
  if (!standing) throw new Error(one.id);
  return standing;
}
