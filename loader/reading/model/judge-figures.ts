// Judges figures that a model proposes: digits, unit and comparator have to stand in the characters, the time is our own.
import type { Quantity, Span } from "../candidates.ts";
import { inOriginal, sentencesOf } from "../clean-text.ts";
import { charactersMatch, firstOf, isShort, timeIsResolved, unitIsKnown, valueStands, type Refusal } from "../gates/gates.ts";
import { comparatorAfter, comparatorBefore } from "../quantities/comparators.ts";
import { periodAt } from "../time/context.ts";
import type { SaidFigure } from "./answer.ts";
import type { Ground } from "./ground.ts";
import { notAddressed, RULE, UNPLACED, type Verdict } from "./judge-names.ts";
import { placeQuote } from "./place-quote.ts";

const LONGEST_FIGURE = 30;
const LONGEST_INDICATOR = 40;

/** A figure in a passage. */
export function judgeFigure(ground: Ground, passage: Span, said: SaidFigure): Verdict<Quantity> {
  const { text } = ground.page;
  const span = placeQuote(text, passage, said.quote, said.context);
  if (typeof span === "string") return { refusal: UNPLACED[span] };
  const [there] = ground.quantities.touching(span);
  if (there !== undefined) return { doubled: there };
  const within = sentenceOf(ground, passage, span);
  const indicator = said.indicator === null ? null : placeQuote(text, within, said.indicator);
  if (typeof indicator === "string") return { refusal: UNPLACED[indicator] };
  const time = periodAt(ground.time, span);
  const [number, tail] = cutBehindNumber(said.quote);
  const refusal = firstOf(
    notAddressed(ground, span),
    looksLikeFigure(ground, span, indicator),
    charactersMatch(ground.gate, span),
    isShort(inOriginal(ground.page, span)),
    valueStands(said.value, number),
    unitIsKnown(said.unit),
    unitIsQuoted(tail, said.unit),
    comparatorIsSaid(text, span, said),
    timeIsResolved(time === null ? null : time.value.replace(/^(\d{4})-(\d{4})$/, "$1/$2")),
  );
  if (refusal !== null) return { refusal };
  const { value, unit, comparator, nature, direction, role } = said;
  const turned = nature === "growth" ? directionSaid(text.slice(within.start, within.end), direction) : null;
  return {
    taken: {
      ...span,
      value,
      unit,
      comparator,
      nature,
      ...(turned !== null && { direction: turned }),
      role,
      indicator,
      period: time,
      rule: RULE,
      confidence: ground.below,
    },
  };
}

/** The sentence of a passage that holds a span. */
export function sentenceOf({ page }: Ground, passage: Span, span: Span): Span {
  return sentencesOf(page, passage).find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
}

function looksLikeFigure({ page: { text }, timeWords, mentions }: Ground, span: Span, indicator: Span | null): Refusal | null {
  const quote = text.slice(span.start, span.end);
  const free = timeWords.touching(span).length === 0 && mentions.touching(span).length === 0;
  const apart =
    indicator === null ||
    ((indicator.end <= span.start || indicator.start >= span.end) && indicator.end - indicator.start <= LONGEST_INDICATOR);
  if (free && apart && quote.length <= LONGEST_FIGURE && !/[。！？!?；;\n]/.test(quote)) return null;
  return {
    gate: "figure",
    zh: "不像一个数：是时间、名称的一部分，或太长",
    en: "it does not look like a figure: part of a time or a name, or too long",
  };
}

/** The unit is the one printed behind the number, whole: 万吨 is not 吨. A number without one has none behind it. */
function unitIsQuoted(tail: string, unit: string): Refusal | null {
  if (tail === unit || (unit !== "" && tail === `个${unit}`)) return null;
  return { gate: "unit-quoted", zh: `单位“${unit}”不是所引的“${tail}”`, en: `the unit "${unit}" is not the one quoted, "${tail}"` };
}

/** A quote cut behind its last digit, so that neither part can lend the other a multiple. */
function cutBehindNumber(quote: string): readonly [number: string, unit: string] {
  const bare = quote.trim().replace(/(?:左右|上下|以上|以下|以内)$/, "");
  const tail = /[^\d零〇一二两三四五六七八九十百千半.,]*$/.exec(bare)?.[0] ?? "";
  return [bare.slice(0, bare.length - tail.length), tail.replace(/^[多余来]/, "")];
}

/** What the words beside the number, or in the quote, say; without such words it is equal. */
function comparatorIsSaid(text: string, { start, end }: Span, { quote, comparator }: SaidFigure): Refusal | null {
  const digits = /[\d零〇一二两三四五六七八九十百千万亿]/.exec(quote)?.index ?? 0;
  const inside = /[多余](?:万|亿|[^\d]{0,3}$)/.test(quote) ? ">" : null;
  const said = comparatorBefore(text, start + digits, false) ?? comparatorAfter(text, end) ?? inside ?? "=";
  if (said === comparator) return null;
  return { gate: "comparator", zh: `原文是“${said}”，模型说“${comparator}”`, en: `the text says "${said}", the model "${comparator}"` };
}

/** A direction counts where a word of the sentence gives it. */
function directionSaid(sentence: string, direction: "up" | "down" | null): "up" | "down" | null {
  const [rises, falls] = [/[增升涨提]|加快|扩大/.test(sentence), /[降减跌落]|下滑|收窄/.test(sentence)];
  return (direction === "up" && rises) || (direction === "down" && falls) ? direction : null;
}
