// The period or deadline of a figure: of its sentence; of each end for 从A提高到B; none for what is laid down of a project.
import type { Period, Span } from "../candidates.ts";
import { periodAt, sentenceAt, type TimeContext } from "../time/context.ts";
import { DESIGN } from "./roles.ts";

const FROM = /[从由][^，。；：]{0,16}$/;
const TO = /^(?:以上|左右)?[^，。；：、\d]{0,6}(?:到|至|为)(?:[^，。；：、\d]{0,6}|20\d\d年的?)(?:约|近|超过?)?$/;
const NEAR = 24;

/** The period of the figure at `span`; `before` is the figure before it. */
export function periodOf(text: string, context: TimeContext, span: Span, before: Span | null): Period | null {
  const period = ofPair(text, context, before, periodAt(context, span));
  const left = text.slice(Math.max(0, span.start - NEAR), span.start);
  if (period === null) return null;
  if (
    period.words !== undefined &&
    period.how === "explicit" &&
    opensPair(text, span) &&
    UNTIL.test(text.slice(Math.max(0, period.words.start - 2), period.words.start))
  )
    return isYears(period) ? { value: period.value.slice(0, 4), how: "inherited" } : null;
  if (period.words !== undefined && isYears(period) && SINCE.test(text.slice(period.words.start, period.words.end)) && REACHES.test(left))
    return { ...period, value: period.value.slice(5) };
  if (period.how !== "explicit" && DESIGN.test(left)) return null;
  if (before && span.start - before.end <= NEAR && isPair(text, before, span)) return endOf(context, span, before, period) ?? period;
  if (period.how !== "explicit" && /^\d{4}(?:-\d{4})?$/.test(period.value) && opensPair(text, span))
    return { value: String(Number(period.value.slice(0, 4)) - 1), how: "inherited" };
  return period;
}

/** 由目前的A提高到B: 目前 dates the first alone. */
function ofPair(text: string, context: TimeContext, before: Span | null, period: Period | null): Period | null {
  const words = period?.words;
  if (words === undefined || before === null || before.start < words.end) return period;
  const now =
    /^(?:目前|现在|现阶段)/.test(text.slice(words.start, words.end)) &&
    /[由从]$/.test(text.slice(Math.max(0, words.start - 1), words.start));
  return now ? periodAt(context, { start: words.start - 1, end: words.start }) : period;
}

const isYears = ({ value }: Period): boolean => /^\d{4}-\d{4}$/.test(value);
/** 截至2030年，从A增加到B: nobody says when it was A. */
const UNTIL = /(?:截至|截止|到|至)$/;
/** 2028年以来，…达45%: at the end. */
const SINCE = /\d年(?:\d{1,2}月)?以来$/;
const REACHES = /(?:达到?|升至|增至|降至|到)(?:了|近|约)?$/;

function isPair(text: string, before: Span, span: Span): boolean {
  return TO.test(text.slice(before.end, span.start)) && FROM.test(text.slice(Math.max(0, before.start - NEAR), before.start));
}

/** Whether a figure is the first of 由A提高到B: how things were. */
export function opensPair(text: string, { start, end }: Span): boolean {
  if (!FROM.test(text.slice(Math.max(0, start - NEAR), start))) return false;
  return /^(?:以上|左右)?[^，。；：、\d]{0,6}(?:到|至|为)[^，。；：、]{0,8}\d/.test(text.slice(end, end + 20));
}

/** The second of a pair: a year of its own, else the end of what the sentence speaks of, not the year of the first. */
function endOf(context: TimeContext, span: Span, before: Span, own: Period): Period | null {
  const first = periodAt(context, before);
  const known = own?.how === "explicit" && own.value !== first?.value ? own : (sentenceAt(context, span.start)?.inherited ?? own);
  return isYears(known) ? { value: known.value.slice(5), how: "inherited" } : known;
}
