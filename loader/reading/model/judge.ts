// Judges answers in the order of the text, so that the same answers give the same candidates, whichever came first.
import type { Link, Mention, Quantity, Reading } from "../candidates.ts";
import type { Refusal } from "../gates/gates.ts";
import type { Answer, SaidThing } from "./answer.ts";
import { linkKey, type Ground } from "./ground.ts";
import { judgeFigure, sentenceOf } from "./judge-figures.ts";
import { judgeMention, judgeThing, type Verdict } from "./judge-names.ts";
import { judgeRelation } from "./judge-relations.ts";
import type { Passage } from "./passages.ts";

/** Something the model said that is not taken. `what`: its quote, cut. */
type RefusedProposal = { readonly what: string; readonly refusal: Refusal };
/** `doubled`: how many the rules had found already, or the model says twice. */
export type Judged = { readonly reading: Reading; readonly refused: readonly RefusedProposal[]; readonly doubled: number };

const SHOWN = 60;

/** What of the answers is taken. The ground learns it, so that nothing is taken twice. */
export function judgeAnswers(answered: readonly { readonly passage: Passage; readonly answer: Answer }[], ground: Ground): Judged {
  const mentions: Mention[] = [];
  const quantities: Quantity[] = [];
  const links: Link[] = [];
  const refused: RefusedProposal[] = [];
  let doubled = 0;
  for (const { passage, answer } of answered) {
    for (const said of answer.mentions) take(said.quote, judgeMention(ground, passage, said), keepMention);
    for (const said of answer.figures) {
      const quantity = take(said.quote, judgeFigure(ground, passage, said), keepQuantity);
      if (quantity !== null && said.about !== null) keepSubject(passage, quantity, said.about);
    }
    for (const said of answer.relations)
      take(said.statement, judgeRelation(ground, passage, said), ({ link, added }) => {
        for (const end of added) keepMention(end);
        keepLink(link);
      });
  }
  return { reading: { mentions, quantities, links }, refused, doubled };

  function take<T>(what: string, verdict: Verdict<T>, keep: (one: T) => void): T | null {
    if ("taken" in verdict) {
      keep(verdict.taken);
      return verdict.taken;
    }
    if ("refusal" in verdict) refused.push({ what: what.slice(0, SHOWN), refusal: verdict.refusal });
    else doubled++;
    return null;
  }

  function keepMention(mention: Mention): void {
    mentions.push(mention);
    ground.mentions.add(mention);
  }

  function keepQuantity(quantity: Quantity): void {
    quantities.push(quantity);
    ground.quantities.add(quantity);
  }

  function keepLink(link: Link): void {
    links.push(link);
    ground.links.add(linkKey(link.type, link.from, link.to));
  }

  /** Whose figure it is: a name in its sentence. */
  function keepSubject(passage: Passage, quantity: Quantity, about: SaidThing): void {
    const subject = judgeThing(ground, sentenceOf(ground, passage, quantity), about);
    if ("refusal" in subject) {
      refused.push({ what: about.quote.slice(0, SHOWN), refusal: subject.refusal });
      return;
    }
    if ("taken" in subject) keepMention(subject.taken);
    const to = "taken" in subject ? subject.taken : subject.doubled;
    const at = { start: Math.min(quantity.start, to.start), end: Math.max(quantity.end, to.end) };
    keepLink({ type: "ABOUT", from: quantity, to, at, rule: quantity.rule, confidence: quantity.confidence });
  }
}
