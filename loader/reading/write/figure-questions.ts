// What a person is asked of a figure: whose it is, when it tells of, what it measures.
import type { Mention, Period } from "../candidates.ts";
import type { Figure } from "../figures/find-figures.ts";
import { isClause } from "../figures/indicator-name.ts";
import type { Question } from "../joining/join.ts";
import { inWords } from "./in-words.ts";
import { quoted, type Work } from "./work.ts";

/** Below this, whom a figure is about is a guess. */
const SURE = 0.7;

/** Computed: the words name no year. Stated: they do. Inherited: from a heading or an earlier sentence. */
export function basisOfTime(period: Period | null): "stated" | "inherited" | "computed" {
  if (period?.how !== "explicit") return "inherited";
  return period.computed === true ? "computed" : "stated";
}

/** `about`, `fitting`: whom it is about, or those that fit alike, each once. */
export function questionsOf(
  work: Work,
  figure: Figure,
  about: readonly Mention[],
  fitting: readonly Mention[],
  period: Period | null,
): Question[] {
  return [...whose(figure, about, fitting), ...when(work, figure, period), ...what(figure)];
}

function whose({ whom }: Figure, about: readonly Mention[], fitting: readonly Mention[]): Question[] {
  if (about.length === 0 && fitting.length > 1) {
    const { zh, en } = inWords(fitting);
    return [{ code: "about", zh: `说的是${zh}中哪一个的数？`, en: `which of ${en} is it a figure of?` }];
  }
  if (about.length === 0) return [{ code: "about", zh: "说的是谁的数？", en: "whose figure is it?" }];
  if (whom.confidence >= SURE) return [];
  const { zh, en } = inWords(about);
  return [{ code: "about-likely", zh: `句中没有明说是${zh}的数：是吗？`, en: `no clause says it is of ${en}: is it?` }];
}

function when(work: Work, { timeText, carried, quantity, laidDown }: Figure, period: Period | null): Question[] {
  if (laidDown) return [];
  if (period === null)
    return timeText === null
      ? [{ code: "time", zh: "没有读出是哪一年", en: "the year was not found" }]
      : [{ code: "time", zh: `“${timeText}”是哪一年？`, en: `which year is “${timeText}”?` }];
  if (quantity.period === null && carried?.words !== undefined) {
    const words = quoted(work, carried.words).replace(/\s+/g, "");
    return [{ code: "time-likely", zh: `年份承接前文的“${words}”：对吗？`, en: `the year is that of “${words}” further up: is it right?` }];
  }
  if (period.counted !== true || timeText === null) return [];
  const year = period.value.slice(-4);
  return [
    {
      code: "time-counted",
      zh: `“${timeText}”从文章日期算起，到 ${year} 年：对吗？`,
      en: `“${timeText}”, counted from the article's date, ends in ${year}: is it right?`,
    },
  ];
}

function what({ indicator }: Figure): Question[] {
  if (indicator === null || !isClause(indicator)) return [];
  return [
    {
      code: "indicator",
      zh: `“${indicator}”不是指标的名称：该叫什么？`,
      en: `“${indicator}” is no name of an indicator: what should it be?`,
    },
  ];
}
