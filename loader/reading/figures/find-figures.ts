// Makes targets and observations of quantities: what each measures, of whom, who promises it and how firmly, and the words that say so.
import { dimensionOf } from "../../../data/model/dimensions.ts";
import type { Modality, Reality } from "../../../data/model/quantity.ts";
import type { Found, Link, Mention, Period, Quantity, Reference, Span } from "../candidates.ts";
import { clausesOf, sentencesOf, type About, type CleanText } from "../clean-text.ts";
import { readable } from "../quantities/readable.ts";
import { DESIGN } from "../quantities/roles.ts";
import { withOwnNouns } from "../quantities/respective.ts";
import { sentenceAt as sentenceIn, unknownWordBefore, type TimeContext } from "../time/context.ts";
import { indicatorName, withoutSubject } from "./indicator-name.ts";
import { ownTopic } from "./own-topic.ts";
import { wholeNouns } from "./shared-nouns.ts";
import { subjectsIn, type Whom } from "./subjects.ts";
import { certaintyOf, isEach } from "./words-around.ts";

/**
 * A figure of the article. `indicator`: its own name for what is measured; null where the text has no noun for it. `about`: whom it is
 * about, by `whom`, how that is known; where several fit alike it is empty, and `whom.fitting` lists them. `timeText`: the words that
 * say when, null where none do. `carried`: when an earlier paragraph says that it tells of, where nothing nearer does: a guess.
 * `each`: it holds for every one of those it is about. `laidDown`: it was laid down of a thing (总投资, 全长) and is of no time.
 */
export type Figure = Found & {
  readonly quantity: Quantity;
  readonly indicator: string | null;
  readonly about: readonly Mention[];
  readonly whom: Whom;
  readonly setBy: readonly Mention[];
  readonly modality: Modality;
  readonly actual: Reality;
  readonly timeText: string | null;
  readonly carried: Period | null;
  readonly each: boolean;
  readonly laidDown: boolean;
  /** The words that state it. */
  readonly at: Span;
};

/** What figures are made of: everything that was read before. */
export type Read = {
  readonly page: CleanText;
  readonly about: About;
  readonly time: TimeContext;
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly links: readonly Link[];
};

/** A figure for every quantity but those that only select (亿元以上项目), in the order of the text. Whom it is about a link says, else the words around it. */
export function findFigures({ page, about, time, quantities, mentions, references, links }: Read): Figure[] {
  const linked = ends(links, "ABOUT", ({ from, to }) => [from, to]);
  const setBy = ends(links, "SETS", ({ from, to }) => [to, from]);
  const sentenceAt = sentencesFor(page);
  const nouns = wholeNouns(page.text, withOwnNouns(readable(page.text), quantities));
  const placeAt = placesFor(page, references);
  const subjectAt = subjectsIn(page, mentions, references, ownTopic(page, about, mentions));
  let before: { readonly whom: Whom; readonly sentence: Span; readonly named: string | null } | null = null;
  return quantities.flatMap((quantity) => {
    if (selects(page, quantity)) return [];
    const sentence = sentenceAt(quantity.start);
    const left = page.text.slice(Math.max(sentence.start, quantity.start - LOOK), quantity.start);
    const right = page.text.slice(quantity.end, Math.min(sentence.end, quantity.end + 12));
    const earlier = before?.sentence.start === sentence.start ? before : null;
    const printed = indicatorName(page, quantity, earlier?.named ?? null, nouns.get(quantity.start));
    const around = subjectAt(quantity, sentence, printed ?? left.slice(-12), earlier?.whom ?? null);
    const whom: Whom = around.rule === "about-name-holds" ? around : (linked.get(quantity) ?? placeAt(sentence, quantity) ?? around);
    before = { whom, sentence, named: printed };
    const { modality, actual } = certaintyOf(left, right);
    const inName = whom.rule === "about-name-holds";
    const laidDown = inName || (quantity.period === null && quantity.role === "observation" && DESIGN.test(left));
    return {
      // A name tells what a thing is, not when.
      quantity: inName
        ? { ...quantity, role: "observation" as const, period: null }
        : isOverdue(quantity, time)
          ? { ...quantity, period: null }
          : quantity,
      rule: quantity.rule,
      confidence: quantity.confidence,
      indicator:
        heldName(page, quantity, whom, printed) ??
        (printed === null ? null : (ofIndustry(printed, whom.to) ?? withoutSubject(printed, whom.to))),
      about: whom.to,
      whom,
      setBy: setBy.get(quantity)?.to ?? [],
      modality,
      actual,
      timeText: timeText(page, time, quantity),
      carried:
        quantity.period === null && quantity.role === "observation" && !laidDown
          ? (sentenceIn(time, quantity.start)?.carried ?? null)
          : null,
      laidDown,
      each: isEach(left, whom.to.length),
      at: statement(page, sentence, quantity, whom.to.slice(0, 8)),
    };
  });
}

/** 10亿元以上项目23个: what only says which are counted. */
function selects({ text }: CleanText, { comparator, end }: Quantity): boolean {
  return comparator === ">=" && /^(?:以上|及以上)的?(?:重大|重点|产业|工业|制造业)*(?:项目|工程|企业)/.test(text.slice(end, end + 16));
}

/** What is promised is not due before the article was written: the words that say when are of something else. */
function isOverdue({ role, period }: Quantity, { written }: TimeContext): boolean {
  if (role !== "target" || period === null || period.how === "explicit" || written === null) return false;
  const year = Number(/\d{4}(?!.*\d{4})/.exec(period.value)?.[0]);
  const months: Readonly<Record<string, number>> = { H1: 6, Q1: 3, Q2: 6, Q3: 9 };
  const part = period.value.split("/").at(-1)?.slice(5, 7) ?? "";
  const month = months[part] ?? (Number(part) || 12);
  return year < written.year || (year === written.year && written.month !== null && month < written.month);
}

/** How far back in a sentence words count for a figure. */
const LOOK = 200;

function ends(links: readonly Link[], type: string, order: (link: Link) => [Link["from"], Link["from"]]): Map<Quantity, Whom> {
  const found = new Map<Quantity, Whom>();
  for (const link of links) {
    if (link.type !== type) continue;
    const [quantity, mention] = order(link);
    if ("kind" in quantity || !("kind" in mention)) continue;
    const { to = [], confidence = 0 } = found.get(quantity) ?? {};
    found.set(quantity, { to: [...to, mention], fitting: [], rule: link.rule, confidence: Math.max(confidence, link.confidence) });
  }
  return found;
}

/** 甲公司40万吨铝锭项目, 甲项目40万吨铝锭投产: a figure in a name, or right behind it, says how much of what it makes. */
function heldName({ text }: CleanText, { end, unit }: Quantity, { rule, to }: Whom, printed: string | null): string | null {
  const [thing] = to;
  const behind = thing !== undefined && printed === thing.name;
  if (rule === "about-name-holds" && dimensionOf(unit) === "千瓦") return "装机容量";
  if (thing === undefined || (rule !== "about-name-holds" && !behind) || /^(?:面积|个数|人数|次数|时间|%)$/.test(dimensionOf(unit)))
    return null;
  const noun =
    /^[^，。（(\d]{1,16}?(?=(?:生产|加工|扩建|改造|技改|建设|循环经济|产业)*(?:项目|工程|生产线|基地|产业园|正式|点火|建成|投产|开工|[（(]|$))/.exec(
      text.slice(end, behind ? end + 20 : thing.end),
    )?.[0];
  return noun === undefined || noun.length < 2 ? null : `${noun}产能`;
}

/** 电力、热力生产和供应业增长6%: a noun that a mark within the name of an industry cut. */
function ofIndustry(printed: string, [whose]: readonly Mention[]): string | null {
  const [, noun = "", measure = ""] = /^(.{2,}业)(.{0,4})$/.exec(printed) ?? [];
  return whose?.kind === "Industry" && noun !== "" && noun !== whose.name && whose.name.endsWith(noun) ? whose.name + measure : null;
}

/** The place that the last word like 全市 before a figure in its sentence stands for; figures are asked for in rising order. */
function placesFor({ text }: CleanText, references: readonly Reference[]): (sentence: Span, quantity: Span) => Whom | null {
  // 占全市人口的, 高于全省: against what a figure is told.
  const own = references.filter(
    ({ rule, to, start }) =>
      rule.startsWith("own-place") &&
      to.length === 1 &&
      !/(?:占|高于|低于|快于|慢于|位?居|[排位]?列|升至)$/.test(text.slice(Math.max(0, start - 2), start)),
  );
  let next = 0;
  return (sentence, quantity) => {
    while (next < own.length && own[next]!.end <= quantity.start) next++;
    const last = own[next - 1];
    if (last === undefined || last.start < sentence.start || quantity.start - last.end > NEAR) return null;
    return { to: last.to, fitting: [], rule: "about-whole-place", confidence: last.confidence };
  };
}

/** The words of its sentence that say when, with what hangs on them (到…年底); those too that hang on what nobody knows. */
function timeText({ text }: CleanText, time: TimeContext, { period, start }: Quantity): string | null {
  const words = period === null ? unknownWordBefore(time, start) : period.how === "explicit" ? period.words : undefined;
  if (words === undefined || words === null) return null;
  const before =
    /(?:截至|截止|到|至|自)?(?:(?:19|20)\d\d年|[今去明前]年)?$/.exec(text.slice(Math.max(0, words.start - 7), words.start))?.[0] ?? "";
  const after = /^(?:[”"]?(?:时期|期间|期末|末|底|初)?(?:之?前|以来)?)/.exec(text.slice(words.end, words.end + 8))?.[0] ?? "";
  return text.slice(words.start - before.length, words.end + after.length).replace(/\s+/g, "");
}

/** 全市 further away from a figure may be of another clause. */
const NEAR = 24;

/** The sentence that holds a place; sentences are asked for in rising order. */
function sentencesFor(page: CleanText): (at: number) => Span {
  const all = page.blocks.flatMap((block) => sentencesOf(page, block));
  let next = 0;
  return (at) => {
    while (next < all.length && (all[next]?.end ?? 0) <= at) next++;
    const found = all[next];
    return found !== undefined && found.start <= at ? found : { start: at, end: at };
  };
}

/** From the clause with the noun or the subject, whichever is first in the sentence, to the end of the clause with the number. */
function statement(page: CleanText, sentence: Span, quantity: Quantity, subjects: readonly Mention[]): Span {
  const inside = [quantity, quantity.indicator, ...subjects].filter(
    (span): span is Quantity | Mention =>
      span !== null && span.start >= sentence.start && span.end <= sentence.end && quantity.start - span.start <= LONG,
  );
  const start = Math.min(quantity.start, ...inside.map((span) => span.start));
  const end = Math.max(quantity.end, ...inside.map((span) => span.end));
  const around = { start: Math.max(sentence.start, start - LONG), end: Math.min(sentence.end, end + LONG) };
  const clauses = clausesOf(page, around);
  const first = clauses.find((clause) => clause.end > start);
  const last = clauses.find((clause) => clause.end >= end);
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}

/** The longest stretch of a sentence that is looked through for its clauses, to either side. */
const LONG = 240;
