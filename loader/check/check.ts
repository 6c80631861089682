// Checks facts by every rule and says which proofs could not run.
import type { ArticleText } from "../../data/files/article-texts.ts";
import { byPlace, type Fault, type Words } from "../read/fault.ts";
import type { Facts, Reading } from "../read/facts.ts";
import { checkContext, type CheckContext } from "./context.ts";
import { circles, statedCircles } from "./rules/circles.ts";
import { eventDates } from "./rules/dates.ts";
import { mixedDimensions, mixedNatures } from "./rules/dimensions.ts";
import { duplicateRelations, fieldRelations, figureEnds, strictEnds, unusualEnds } from "./rules/ends.ts";
import { namelessRepetitions, spokenQuantities } from "./rules/exclusions.ts";
import { figureFields, unknownUnits, unquotedValues } from "./rules/figures.ts";
import { danglingIds, duplicateIds, unknownArticles } from "./rules/ids.ts";
import { chineseInEnglish, chineseWithoutHan, oneLanguageOnly } from "./rules/languages.ts";
import { duplicateMentions, unmentioned, wrongMentions } from "./rules/mentions.ts";
import { missingMentions } from "./rules/missing-mentions.ts";
import { unnamedEnds } from "./rules/named-ends.ts";
import { namedOnlyInside, nestedMentions, sharedMentions } from "./rules/names-in-names.ts";
import { targetsOfArticles, targetsWithoutDeadline } from "./rules/notes.ts";
import { orphans, unmeasured } from "./rules/orphans.ts";
import { sameNames } from "./rules/same-names.ts";
import { guessedReadings, wrongPinyin, wrongReadings } from "./rules/sounds.ts";
import { privateNames, privateThings } from "./rules/private.ts";
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
  nestedMentions,
  unquotedValues,
  unknownUnits,
  figureFields,
  eventDates,
  mixedDimensions,
  wrongPinyin,
  wrongReadings,
  privateThings,
  namelessRepetitions,
  spokenQuantities,
];
const WARNING_RULES: readonly Rule[] = [
  unusualEnds,
  unnamedEnds,
  unmentioned,
  orphans,
  unmeasured,
  mixedNatures,
  sharedMentions,
  missingMentions,
  oneLanguageOnly,
  chineseInEnglish,
  chineseWithoutHan,
  guessedReadings,
  sameNames,
  circles,
  privateNames,
];
const NOTE_RULES: readonly Rule[] = [targetsWithoutDeadline, targetsOfArticles, namedOnlyInside, statedCircles];

/** Proofs that need an article's text and did not run for want of it. */
type NotRun = { readonly article: string; readonly proofs: Words };

const PROOFS: Words = {
  zh: "出处的校验、出处是否写着名称、引文里有没有那个数、关系的引文写没写到两端、名称出现的地方是不是都记下了",
  en: "hashes of places, mentions against names, values in their quotes, ends named in the quotes of relations, names that no mention covers",
};

export type CheckReport = {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  /** What is not wrong and a reader should know. */
  readonly notes: readonly Fault[];
  readonly notRun: readonly NotRun[];
  readonly counts: Readonly<Record<keyof Facts, number>>;
};

/** What the rules for faults find, in no order. */
export function findFaults(context: CheckContext): Fault[] {
  return FAULT_RULES.flatMap((rule) => rule(context));
}

/** Runs all rules. All faults come at once, in the order of the files. `texts` are the articles' texts at hand. */
export function checkFacts(reading: Reading, texts: ReadonlyMap<string, ArticleText>): CheckReport {
  const context = checkContext(reading, texts);
  const { facts } = reading;
  return {
    faults: [...reading.faults, ...findFaults(context)].toSorted(byPlace),
    warnings: WARNING_RULES.flatMap((rule) => rule(context)).toSorted(byPlace),
    notes: NOTE_RULES.flatMap((rule) => rule(context)).toSorted(byPlace),
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
      exclusions: facts.exclusions.length,
    },
  };
}
