// The reports' words in both languages.
import type { Language, Words } from "../../read/fault.ts";
import type { StaleAside } from "../account.ts";
import type { Cover } from "../cover/article-facts.ts";
import type { ItemClass } from "../find/page.ts";

export const CLASS_WORDS: Readonly<Record<ItemClass, Words>> = {
  number: { zh: "数", en: "number" },
  quoted: { zh: "引号里的词", en: "quoted" },
  bracketed: { zh: "括号里的词", en: "bracketed" },
  "place-name": { zh: "地名", en: "place name" },
  ending: { zh: "名称的词尾", en: "name's ending" },
};

export const STALE_WORDS: Readonly<Record<StaleAside["why"], Words>> = {
  "nothing-there": { zh: "这里没有要交代的", en: "nothing there has to be accounted for" },
  covered: { zh: "事实已经说到", en: "facts cover it already" },
};

export const FACT_WORDS: Readonly<Record<Cover["fact"], Words>> = {
  mention: { zh: "名称", en: "Name" },
  target: { zh: "目标", en: "Target" },
  observation: { zh: "数据", en: "Figure" },
  relation: { zh: "关系", en: "Relation" },
  article: { zh: "文章", en: "Article" },
};

type Word =
  | ("class" | "found" | "covered" | "unaccounted" | "all" | "total" | "notWalked" | "stale" | "staleCount" | "quantity")
  | ("heading" | "how" | "panel" | "empty" | "toText" | "counts" | "legend" | "evidence" | "heldBy");
type ReportWords = Readonly<Record<Word, string>>;

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  zh: {
    class: "类别",
    found: "共",
    covered: "事实说到",
    unaccounted: "未交代",
    all: "合计",
    total: "全部文章",
    notWalked: "没有走：没有原文",
    stale: "过时的排除",
    staleCount: "过时的排除：",
    quantity: "带单位的数不能算修辞说法",
    heading: "原文逐字交代",
    how: "把指针移到有颜色的字上，或用 Tab 和方向键走到那里，右边写出说到它的事实。",
    panel: "这里的事实",
    empty: "还没有选中什么。",
    toText: "跳到原文",
    counts: "各类的数目",
    legend: "图例",
    evidence: "出处",
    heldBy: "说到它的是",
  },
  en: {
    class: "class",
    found: "found",
    covered: "covered",
    unaccounted: "unaccounted",
    all: "all",
    total: "All articles",
    notWalked: "not walked: no text",
    stale: "Stale exclusions",
    staleCount: "stale exclusions: ",
    quantity: "a number with a unit is not a figure of speech",
    heading: "The text accounted for",
    how: "Point at coloured characters, or walk to them with Tab and the arrow keys: the facts that cover them stand at the side.",
    panel: "Facts here",
    empty: "Nothing is chosen yet.",
    toText: "Skip to the text",
    counts: "Counts by class",
    legend: "Legend",
    evidence: "source",
    heldBy: "held by",
  },
};
