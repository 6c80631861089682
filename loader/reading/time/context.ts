// The time that every sentence of an article speaks of: by its own words, by the heading above it, or by a sentence before it.
import type { Period, Span } from "../candidates.ts";
import { sentencesOf, type About, type Block, type CleanText } from "../clean-text.ts";
import { dayOf, lastYear, valueOf, type Day } from "./resolve.ts";
import { looksLikeHeading, sectionOf, sectionUnder, type Section } from "./sections.ts";
import { findTimeWords, type TimeWord } from "./time-words.ts";

/**
 * A word that says when, and what it means; `value` is null where it hangs on a year that nobody knows. `until`: how far it dates,
 * where it is said of one figure alone (由2020年的A增加到B).
 */
type KnownWord = TimeWord & { readonly value: string | null; readonly until?: number };

/**
 * A sentence with its words; `inherited` holds for what no word of its own dates. `carried`: what an earlier paragraph said of when
 * it tells, which may still hold, for a person to confirm. `ahead` as in a section.
 */
export type SentenceTime = Span & {
  readonly words: readonly KnownWord[];
  readonly inherited: Period | null;
  readonly carried: Period | null;
  readonly ahead: boolean | null;
};

/** `words`: all of them, for whoever must leave dates alone. `dated`: those that date what follows them. */
export type TimeContext = {
  readonly written: Day | null;
  readonly words: readonly KnownWord[];
  readonly dated: readonly KnownWord[];
  readonly sentences: readonly SentenceTime[];
};

/** What is spoken of until another word or heading says otherwise; `lasting`: beyond the paragraph too. */
type Spoken = { readonly value: string; readonly lasting: boolean } | null;

const LASTING = new Set<string>(["plan", "since", "pastYear", "pastYears", "ahead", "relative", "date", "years"]);
/** Words for a part of a year; what a paragraph opens with holds in it: 1—4月，…。 */
const PART = new Set<string>(["months", "firstMonths", "half", "quarters"]);
/** 其中，新建项目75项: of what was said just before. */
const AMONG = /^[\s　“]*(?:其中|这些|上述)/;
/** Words that name a day: what happened on it is spoken of again as 此次 or 活动. */
const EVENT = new Set<string>(["day", "loneDay", "today", "iso", "date"]);
const SAME_EVENT = /^[\s　“]*(?:此次|本次|这次|当天|当日|同一天|同日|活动|会上|仪式)/;
/** A sentence that turns to what is planned for a year, where no heading does. */
const TURN = /主要(?:预期)?目标|重点(?:抓好|做好)|总体要求|工作(?:安排|思路)|做好以下/;

/** Reads the time of every sentence, in order. */
export function timeContext(page: CleanText, about: About): TimeContext {
  const written = dayOf(about.date);
  const all = findTimeWords(page.text);
  const words: KnownWord[] = [];
  const sentences: SentenceTime[] = [];
  let section = sectionOf(about.title, about.heading, written);
  let spoken: Spoken = null;
  let event: string | null = null;
  let opened: Opened = null;
  let next = 0;
  for (const block of blocksOf(page)) {
    const line = page.text.slice(block.start, Math.min(block.end, block.start + 120));
    if ((block.kind === "heading" && block.end - block.start < 80) || looksLikeHeading(line)) {
      const under = sectionUnder(line, section, written);
      if (under !== section || (section.period === null && section.ahead === null)) spoken = null;
      section = under;
      opened = null;
    }
    if (spoken && !spoken.lasting) spoken = null;
    const first = sentences.length;
    let carried: Period | null = null;
    let last: Period | null = null;
    const spans = sentencesOf(page, block);
    for (const span of spans) {
      const own: KnownWord[] = [];
      let near: string | null = null;
      for (; next < all.length; next++) {
        const word = all[next] as TimeWord;
        if (word.start >= span.end) break;
        if (word.start < span.start) continue;
        const known: KnownWord = { ...word, value: valueOf(word, written, yearSpokenOf(near ?? spoken?.value, section, word, written)) };
        if (!word.compared) near = known.value ?? near;
        own.push(known);
        words.push(known);
      }
      section = turned(page.text, span, own, section, written);
      const among: Period | null = last !== null && AMONG.test(page.text.slice(span.start, span.start + 6)) ? last : null;
      const inherited = carried ?? among ?? inheritedFrom(spoken, section, sameEvent(page.text, span) ? event : null);
      const earlier = opened !== null && span.start - opened.end <= FAR ? opened.period : null;
      sentences.push({ ...span, words: own, inherited, carried: earlier, ahead: aheadOf(own, spoken, section, written) });
      spoken = spokenAfter(page.text, span, own, spoken, section, written);
      if (spans.length === 1 && section.ahead !== true && isLeadIn(page.text, span, own)) spoken = spoken && { ...spoken, lasting: true };
      opened = openedBy(page.text, span, own, written) ?? opened;
      carried = carriedOver(page.text, span, own, carried);
      last = saidLast(page.text, own) ?? (among === null ? null : last);
      event = own.findLast(({ kind, value }) => EVENT.has(kind) && isPastDay(value, about.date))?.value ?? event;
    }
    if (spoken) inheritBackwards(sentences, first, spoken.value);
  }
  return { written, words, dated: datedOf(page.text, words), sentences };
}

/** The words that date; a year after a day of that year is part of a name: 5月18日，2031年…仪式. */
function datedOf(text: string, words: readonly KnownWord[]): KnownWord[] {
  const dated: KnownWord[] = [];
  for (const word of words) {
    const before = dated.at(-1);
    if (word.compared || word.value === null || (word.value.length === 10 && HEARD.test(text.slice(word.end, word.end + 30)))) continue;
    if (before?.value?.length === 10 && word.kind === "date" && word.start - before.end < 8 && before.value.startsWith(`${word.value}-`))
      continue;
    const until = endOfPair(text, word);
    dated.push(until === null ? word : { ...word, until });
  }
  return dated;
}

/** 记者5月18日从省水利厅获悉: when it was heard, not when it was. */
const HEARD = /^[，,]?(?:记者)?从[^，。；：\n]{1,22}(?:获悉|了解到)/;

/** The end of the clause of 由2020年的A, 提高到去年的B; null for words that date what follows. */
function endOfPair(text: string, { start, end }: Span): number | null {
  if (!PAIRED.test(text.slice(Math.max(0, start - 4), start)) || !/^的\s?(?:约|近|超过?|不足)?\s?\d/.test(text.slice(end, end + 6)))
    return null;
  const stop = text.slice(end, end + LONGEST_CLAUSE).search(/[，；。：！？、\n]/);
  return stop < 0 ? end + LONGEST_CLAUSE : end + stop;
}

const PAIRED = /(?:[由从]|(?:提高|提升|增加|增长|上升|下降|降低|减少|扩大|发展)[到至]|[增升降]至)$/;
const LONGEST_CLAUSE = 60;

/** The sentence in which a place lies, or the one before it. */
export function sentenceAt({ sentences }: TimeContext, position: number): SentenceTime | null {
  return lastBefore(sentences, position);
}

function lastBefore<T extends Span>(spans: readonly T[], position: number): T | null {
  return spans[countBefore(spans, position) - 1] ?? null;
}

/** How many of the spans, which are in order, begin at a place or before it. */
function countBefore(spans: readonly Span[], position: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The period or deadline of what stands at a span: of the nearest word before it in its sentence, else what the sentence inherits. */
export function periodAt(context: TimeContext, span: Span): Period | null {
  const sentence = sentenceAt(context, span.start);
  if (!sentence) return null;
  for (let at = countBefore(context.dated, span.start) - 1, looked = 0; at >= 0 && looked < FEW; at--, looked++) {
    const before = context.dated[at]!;
    if (before.start < sentence.start) break;
    if (before.value && (before.until === undefined || span.start < before.until)) return said(before, before.value);
  }
  return sentence.inherited;
}

/** Words whose year is worked out, and among them those that count from the date of the article on. */
const COMPUTED = new Set<string>(["since", "plan", "planStart", "planEnd", "pastYear", "pastYears", "today", "now"]);
const COUNTED = new Set<string>(["within", "ahead", "spanOfYears"]);

function said({ start, end, kind, parts }: KnownWord, value: string): Period {
  const counted = COUNTED.has(kind);
  const computed = counted || COMPUTED.has(kind) || (kind === "relative" && !/^[今本]/.test(parts[0] ?? ""));
  return {
    value,
    how: "explicit",
    words: { start, end },
    ...(computed && { computed: true as const }),
    ...(counted && { counted: true as const }),
  };
}

/** The last word before a place in its sentence that says when, and hangs on what nobody knows. */
export function unknownWordBefore(context: TimeContext, position: number): Span | null {
  const from = sentenceAt(context, position)?.start ?? position;
  for (let at = countBefore(context.words, position) - 1, looked = 0; at >= 0 && looked < FEW; at--, looked++) {
    const word = context.words[at]!;
    if (word.start < from) return null;
    if (word.value === null && !word.compared && word.kind !== "century") return word;
  }
  return null;
}

/** How many words are looked back at. */
const FEW = 8;

function blocksOf({ text, blocks }: CleanText): readonly Block[] {
  return blocks.length > 0 ? blocks : [{ kind: "paragraph", start: 0, end: text.length }];
}

const yearIn = (value: string | null | undefined): number | null =>
  value ? Number(/\d{4}(?!.*\d{4})/.exec(value)?.[0] ?? Number.NaN) || null : null;

function yearSpokenOf(near: string | undefined, section: Section, word: TimeWord, written: Day | null): number | null {
  const known = yearIn(near) ?? yearIn(section.period);
  if (known !== null || !written) return known;
  // At the turn of the year a month near its end is one of the year before.
  const month = word.kind === "day" || word.kind === "month" ? Number(word.parts[1]) : 0;
  return written.month !== null && written.month <= 2 && month >= 11 ? written.year - 1 : null;
}

function turned(text: string, span: Span, own: readonly KnownWord[], section: Section, written: Day | null): Section {
  if (section.ahead === true || !written || !TURN.test(text.slice(span.start, Math.min(span.end, span.start + 80)))) return section;
  const year = own.find(({ value }) => (yearIn(value) ?? 0) >= written.year)?.value;
  return year ? { period: year, ahead: true } : section;
}

/** What dates a sentence up to a semicolon dates what follows it. */
function carriedOver(text: string, { end }: Span, own: readonly KnownWord[], carried: Period | null): Period | null {
  if (!/[；;]/.test(text[end - 1] ?? "")) return null;
  const last = saidLast(text, own);
  return last === null ? carried : { ...last, how: "explicit" };
}

/** The last time that a sentence says, not of one figure alone. */
function saidLast(text: string, own: readonly KnownWord[]): Period | null {
  const value = own.findLast((word) => word.value !== null && !word.compared && endOfPair(text, word) === null)?.value;
  return value ? { value, how: "inherited" } : null;
}

function isPastDay(value: string | null, date: string | null): boolean {
  return value !== null && value.length === 10 && (date === null || value <= date);
}

function sameEvent(text: string, { start }: Span): boolean {
  return SAME_EVENT.test(text.slice(start, start + 8));
}

/** A paragraph whose last sentences speak of five years speaks of them from its beginning, where nothing else dates it. */
function inheritBackwards(sentences: SentenceTime[], first: number, value: string): void {
  if (!/^\d{4}-\d{4}$/.test(value)) return;
  for (let index = first; index < sentences.length; index++) {
    const sentence = sentences[index] as SentenceTime;
    if (sentence.inherited === null) sentences[index] = { ...sentence, inherited: { value, how: "inherited" } };
  }
}

/** Whether what is spoken of lies ahead of the article or behind it; the last five years are behind it in a plan too. */
function aheadOf(own: readonly KnownWord[], spoken: Spoken, section: Section, written: Day | null): boolean | null {
  if (section.ahead === null && section.period === null) return null;
  const value = own.find((word) => word.value !== null && !word.compared && LASTING.has(word.kind))?.value ?? spoken?.value ?? null;
  const last = yearIn(value);
  if (last === null || !written || !value) return section.ahead;
  if (last <= lastYear(written) && last < written.year && (value.length > 4 || section.ahead !== true)) return false;
  if (section.ahead === null && Number(value.slice(0, 4)) > lastYear(written) && last > written.year) return true;
  return section.ahead;
}

function inheritedFrom(spoken: Spoken, { period }: Section, event: string | null): Period | null {
  if (event !== null) return { value: event, how: "inherited" };
  if (spoken && spoken.value !== period) return { value: spoken.value, how: "inherited" };
  return period === null ? null : { value: period, how: "heading" };
}

/** What a sentence opened with, and where. */
type Opened = { readonly period: Period; readonly end: number } | null;

/** How far, in characters, what a paragraph opened with may still hold. */
const FAR = 1200;

/** The year, past or running, that a sentence opens with. */
function openedBy(text: string, span: Span, own: readonly KnownWord[], written: Day | null): Opened {
  const word = own.find(({ value, compared }) => value !== null && !compared);
  if (!word?.value || !written || !opens(text, span, word) || Number(word.value.slice(-4)) > written.year) return null;
  return { period: { value: word.value, how: "inherited", words: { start: word.start, end: word.end } }, end: word.end };
}

/** 2030年，松溪市亮点频现。: a line that says of when those under it tell. */
function isLeadIn(text: string, span: Span, own: readonly KnownWord[]): boolean {
  const [word] = own;
  if (word === undefined || own.length > 1 || span.end - span.start > 60 || !opens(text, span, word)) return false;
  return !/\d/.test(text.slice(word.end, span.end));
}

/** Whether a sentence opens with a word for whole years. */
function opens(text: string, span: Span, word: KnownWord): boolean {
  const part = PART.has(word.kind) && word.value !== null;
  if (!part && (!LASTING.has(word.kind) || !/^\d{4}(?:-\d{4})?$/.test(word.value ?? ""))) return false;
  return word.start - span.start <= 16 && OPENS.test(text.slice(span.start, word.start));
}

/** What a sentence opens with holds for those after it, in its paragraph; under a heading beyond it too, if it is no deadline. */
function spokenAfter(text: string, span: Span, own: readonly KnownWord[], spoken: Spoken, section: Section, written: Day | null): Spoken {
  const word = own.find(({ value, compared }) => value !== null && !compared);
  if (!word?.value || !opens(text, span, word)) return spoken;
  const headed = section.period !== null || section.ahead !== null;
  const deadline =
    word.value !== section.period && (section.ahead === true || (written !== null && Number(word.value.slice(0, 4)) > written.year));
  if (deadline && !headed) return spoken;
  // A look back under a heading that looks ahead ends with its paragraph.
  const past = section.ahead === true && written !== null && Number(word.value.slice(-4)) < written.year;
  return { value: word.value, lasting: headed && !past && !PART.has(word.kind) && (!deadline || word.value.length > 4) };
}

/** What may stand before the word that a sentence opens with. */
const OPENS =
  /^[\s　“”—－]*(?:【[^】]{1,12}】)?(?:[^，：]{0,10}[，：]\s?)?(?:到|至|在|从|自|截至|经过|展望|回顾|面向|围绕|我们|历经)?[\s“]*$/;
