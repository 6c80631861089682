// Judges relations that a model proposes: the words stand in the text, hold both ends, and the type fits these.
import type { Link, Mention, Span } from "../candidates.ts";
import { inOriginal } from "../clean-text.ts";
import { charactersMatch, endsFit, firstOf, isShort, type Refusal } from "../gates/gates.ts";
import type { SaidRelation } from "./answer.ts";
import { linkKey, type Ground } from "./ground.ts";
import { judgeThing, notAddressed, RULE, UNPLACED, type Verdict } from "./judge-names.ts";
import { placeQuote } from "./place-quote.ts";

/** A link, and the ends that are new with it. */
type TakenLink = { readonly link: Link; readonly added: readonly Mention[] };

/** A relation in a passage. */
export function judgeRelation(ground: Ground, passage: Span, said: SaidRelation): Verdict<TakenLink> {
  const at = placeQuote(ground.page.text, passage, said.statement);
  if (typeof at === "string") return { refusal: UNPLACED[at] };
  const [from, to] = [judgeThing(ground, at, said.from), judgeThing(ground, at, said.to)];
  if ("refusal" in from) return from;
  if ("refusal" in to) return to;
  const [start, end] = [mentionOf(from), mentionOf(to)];
  const refusal = firstOf(
    notAddressed(ground, at),
    charactersMatch(ground.gate, at),
    isShort(inOriginal(ground.page, at)),
    isOneStatement(ground.page.text.slice(at.start, at.end)),
    start.start < end.end && end.start < start.end ? { gate: "ends", zh: "两端重叠", en: "the ends overlap" } : null,
    endsFit(said.type, start.kind, end.kind),
  );
  if (refusal !== null) return { refusal };
  const link: Link = { type: said.type, from: start, to: end, at, rule: RULE, confidence: ground.below };
  const added = [from, to].flatMap((one) => ("taken" in one ? [one.taken] : []));
  return ground.links.has(linkKey(said.type, start, end)) ? { doubled: { link, added: [] } } : { taken: { link, added } };
}

const mentionOf = (verdict: { readonly taken: Mention } | { readonly doubled: Mention }): Mention =>
  "taken" in verdict ? verdict.taken : verdict.doubled;

/** Words that state a relation are one sentence. */
function isOneStatement(words: string): Refusal | null {
  if (!/[。！？!?\n]./.test(words.trim())) return null;
  return { gate: "statement", zh: "引文不是一句话", en: "the quote is not one sentence" };
}
