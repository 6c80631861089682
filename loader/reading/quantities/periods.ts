// The period or deadline of a figure: of its sentence; of each end for 从A提高到B; none for what is laid down of a project.
import type { Nature } from "../../../data/model/quantity.ts";
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
  if ((period.how !== "explicit" || period.words === undefined) && DESIGN.test(left)) return null;
  if (period.words === undefined && period.how !== "explicit" && ONCE_IT_RUNS.test(text.slice(Math.max(0, span.start - FAR), span.start)))
    return null;
  if (period.words !== undefined && WHEN_RUNNING.test(text.slice(period.words.end, span.start))) return null;
  if (period.value.length > 4 && !isYears(period) && /年度(?:计划)?(?:完成)?投资额?(?:为|达)?$/.test(left))
    return { value: period.value.slice(0, 4), how: "inherited" };
  if (before && span.start - before.end <= NEAR && isPair(text, before, span)) return endOf(context, span, before, period) ?? period;
  if (/^\d{4}(?:-\d{4})?$/.test(period.value) && opensPair(text, span) && !isOwn(text, period, span))
    return { value: String(Number(period.value.slice(0, 4)) - 1), how: "inherited" };
  return period;
}

/**
 * 五年来，生产总值突破3万亿元: what something stood at is of the end of the years that are spoken of; what was done, and how it grew, is
 * of them all. 到2030年…年均增长: of the years up to it.
 */
export function whenItStands(text: string, context: TimeContext, span: Span, nature: Nature, period: Period | null): Period | null {
  if (period === null) return null;
  const left = text.slice(Math.max(0, span.start - FAR), span.start);
  if (!isYears(period)) {
    const years = nature === "growth" && YEARLY.test(left) ? yearsUpTo(context, span, period) : null;
    return years ?? period;
  }
  if (nature === "growth" || nature === "cumulative") return period;
  const clause = left.slice(left.search(/[^，。；：！？、\n]*$/));
  if (SUMMED.test(clause) || !(nature === "rank" ? RANKED : STANDS).test(clause)) return period;
  return { ...period, value: period.value.slice(5) };
}

/** How far back, in characters, the words count that say how a figure came about. */
const FAR = 30;
const YEARLY = /年均[^，。；、\d]{0,6}$/;
const RANKED = /(?:(?<!稳)居|列|排|跃|升|至|到|第|成为|位)[^，。；：、]{0,12}$/;
const STANDS =
  /(?:达到|达(?!标)|突破|超过?|超出|迈[上过入]|跨[上过入越]|跃[上升]|[增升降缩扩]至|(?:提高|提升|增加|增长|上升|下降|降低|减少|扩大|缩小|发展|拓展|扩展|攀升)[到至]|覆盖|近|拥有)[^，。；：、\d]{0,8}$/;
/** Verbs of what was done in the years; what they count or cost is a sum. */
const SUMMED =
  /累计|累积|年均|总计|共计|合计|新增|净增|新建|新开工|完成|投入|投资(?!占)|开工|引进|实施|建成(?!区)|建设|改造|发放|争取|整治|修复|落地|吸引|吸纳|带动|惠及|安置|转移|到位|下达|签约|接待|培训|培育|招引|减税|降费|融资|增长(?![到至])/;

/** The years that end with the one that a figure is of, where the sentence or one before it speaks of them. */
function yearsUpTo(context: TimeContext, span: Span, { value }: Period): Period | null {
  const sentence = sentenceAt(context, span.start);
  const own = sentence?.words.findLast((word) => word.start < span.start && isYears({ value: word.value ?? "", how: "explicit" }));
  const years: Period | null = own?.value
    ? { value: own.value, how: "explicit", words: { start: own.start, end: own.end }, computed: true }
    : (sentence?.inherited ?? null);
  return years !== null && isYears(years) && years.value.endsWith(`-${value}`) ? years : null;
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
/** 由2020年的A提高到B: the year stands between 由 and the figure. */
function isOwn(text: string, { words }: Period, { start }: Span): boolean {
  return words !== undefined && (/[由从]$/.test(text.slice(Math.max(0, words.start - 1), words.start)) || start - words.end < 3);
}

/** 一期2030年投产，全部达产后年销售收入A: nobody says when that will be. */
const WHEN_RUNNING = /(?:达产|投产|建成|完工|竣工|投用|投入使用|投入运营)后/;
/** 项目投产后，预计年销售收入A: nor does the time that the sentence takes over. */
const ONCE_IT_RUNS = /(?:达产|投产|达效|建成|完工|竣工|投用|投入使用|投入运营)后[^。；\n]*$/;
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
