// Judges names that a model proposes.
import type { Mention, Span } from "../candidates.ts";
import { charactersMatch, firstOf, isShort, type Refusal } from "../gates/gates.ts";
import { inOriginal } from "../clean-text.ts";
import type { SaidMention, SaidThing } from "./answer.ts";
import type { Ground } from "./ground.ts";
import { placeQuote } from "./place-quote.ts";

/** Taken, already there, or refused. */
export type Verdict<T> = { readonly taken: T } | { readonly doubled: T } | { readonly refusal: Refusal };
export const RULE = "model";

/** A name with its context, in a passage. */
export function judgeMention(ground: Ground, passage: Span, { quote, kind, context }: SaidMention): Verdict<Mention> {
  const span = placeQuote(ground.page.text, passage, quote, context);
  return typeof span === "string" ? { refusal: UNPLACED[span] } : nameAt(ground, span, kind);
}

/** The end of a relation, or whom a figure is about, within the words that state it. */
export function judgeThing(ground: Ground, within: Span, { quote, kind }: SaidThing): Verdict<Mention> {
  const span = placeQuote(ground.page.text, within, quote);
  return typeof span === "string" ? { refusal: UNPLACED[span] } : nameAt(ground, span, kind);
}

function nameAt(ground: Ground, span: Span, kind: SaidThing["kind"]): Verdict<Mention> {
  const there = ground.mentions.at(span);
  const same = there.find((one) => one.kind === kind);
  if (same !== undefined) return { doubled: same };
  const [other] = there;
  if (other !== undefined)
    return {
      refusal: {
        gate: "rules-differ",
        zh: `已读作 ${other.kind}，模型说是 ${kind}`,
        en: `it was read as a ${other.kind}, the model says ${kind}`,
      },
    };
  const name = ground.page.text.slice(span.start, span.end);
  const refusal = firstOf(
    notAddressed(ground, span),
    readsLikeName(name),
    ground.timeWords.touching(span).length > 0 ? { gate: "time-word", zh: "是时间，不是名称", en: "it is a time, not a name" } : null,
    charactersMatch(ground.gate, span),
    isShort(inOriginal(ground.page, span)),
    fitsIn(ground, span),
  );
  if (refusal !== null) return { refusal };
  return { taken: { ...span, kind, name, rule: RULE, confidence: ground.below } };
}

/** A name may hold places that the rules found; it crosses nothing, and lies in nothing. */
function fitsIn({ mentions, quantities }: Ground, { start, end }: Span): Refusal | null {
  const free = mentions.touching({ start, end }).every((one) => one.kind === "Place" && one.start >= start && one.end <= end);
  if (free && quantities.touching({ start, end }).length === 0) return null;
  return { gate: "overlaps", zh: "与规则读出的重叠", en: "it overlaps what the rules found" };
}

const LONGEST_NAME = 60;
const MARKS = /[。！？!?；;，,：:\n\r\t<>{}[\]`$\\|=]/;
const LETTERS = /\p{Script=Han}{2}|[A-Za-z]{2}/u;
const EDGES = /^[\s、·.\-—）)”’》]|[\s、·.\-—（(“‘《]$/;
const STANDS_FOR = /^(?:[全本该此其这那各某]|我[国省市县区州们]|他们?$|她们?$|它们?$|双方|两地|记者$)/;
const PAIRS = ["（）", "()", "“”", "‘’", "《》"] as const;

/** Whether characters can be a name by their look: no clause, no code, no word that stands for another. */
function readsLikeName(name: string): Refusal | null {
  const paired = PAIRS.every(([open, close]) => name.split(open as string).length === name.split(close as string).length);
  const looks = name.length >= 2 && name.length <= LONGEST_NAME && LETTERS.test(name) && !MARKS.test(name) && !EDGES.test(name) && paired;
  if (!looks) return { gate: "name", zh: "不像名称", en: "it does not look like a name" };
  return STANDS_FOR.test(name) ? { gate: "stands-for", zh: "是指代，不是名称", en: "it stands for a name and is none" } : null;
}

/** Nothing counts that is said of words which give orders to a model. */
export function notAddressed({ orders }: Ground, span: Span): Refusal | null {
  if (orders.touching(span).length === 0) return null;
  return { gate: "orders", zh: "这段文字在给模型下命令", en: "these words give orders to a model" };
}

/** Why a quote has no place. */
export const UNPLACED: Readonly<Record<"invented" | "ambiguous", Refusal>> = {
  invented: { gate: "invented", zh: "引文不在原文里", en: "the quote is not in the text" },
  ambiguous: { gate: "ambiguous", zh: "引文在文中不止一处", en: "the quote stands in more than one place" },
};
