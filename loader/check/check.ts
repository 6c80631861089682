// Checks facts by every rule and says which proofs could not run.
import type { ArticleText } from "../../data/files/article-texts.ts";
import { byPlace, type Fault, type Words } from "../read/fault.ts";
import type { Facts, Reading } from "../read/facts.ts";
import { checkContext, type CheckContext } from "./context.ts";
import { duplicateRelations, fieldRelations, figureEnds, strictEnds, unusualEnds } from "./rules/ends.ts";
import { figureFields, unknownUnits, unquotedValues } from "./rules/figures.ts";
import { danglingIds, duplicateIds, unknownArticles } from "./rules/ids.ts";
import { duplicateMentions, unmentioned, wrongMentions } from "./rules/mentions.ts";
import { unnamedEnds } from "./rules/named-ends.ts";
import { longSpans, spansBeyondArticle, wrongHashes, wrongPieces } from "./rules/spans.ts";

type Rule = (context: CheckContext) => Fault[];

const FAULT_RULES: readonly Rule[] = [
  unknownArticles,
  duplicateIds,
  danglingIds,
  strictEnds,
  figureEnds,
  fieldRelations,
  duplicateRelations,
  spansBeyondArticle,
  longSpans,
  wrongHashes,
  wrongPieces,
  wrongMentions,
  duplicateMentions,
  unquotedValues,
  unknownUnits,
  figureFields,
];
const WARNING_RULES: readonly Rule[] = [unusualEnds, unnamedEnds, unmentioned];

/** Proofs that need an article's text and did not run for want of it. */
type NotRun = { readonly article: string; readonly proofs: Words };

const PROOFS: Words = {
  zh: "出处的校验、出处是否写着名称、引文里有没有那个数、关系的引文写没写到两端",
  en: "hashes of places, mentions against names, values in their quotes, ends named in the quotes of relations",
};

export type CheckReport = {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  readonly notRun: readonly NotRun[];
  readonly counts: Readonly<Record<keyof Facts, number>>;
};

/** Runs all rules. All faults come at once, in the order of the files. `texts` are the articles' texts at hand. */
export function checkFacts(reading: Reading, texts: ReadonlyMap<string, ArticleText>): CheckReport {
  const context = checkContext(reading, texts);
  const { facts } = reading;
  return {
    faults: [...reading.faults, ...FAULT_RULES.flatMap((rule) => rule(context))].toSorted(byPlace),
    warnings: WARNING_RULES.flatMap((rule) => rule(context)).toSorted(byPlace),
    notRun: [...context.articles.keys()]
      .filter((article) => !texts.has(article))
      .toSorted()
      .map((article) => ({ article, proofs: PROOFS })),
    counts: {
      articles: facts.articles.length,
      entities: facts.entities.length,
      readings: facts.readings.length,
      mentions: facts.mentions.length,
      relations: facts.relations.length,
      targets: facts.targets.length,
      observations: facts.observations.length,
    },
  };
}
