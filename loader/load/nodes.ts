// The properties of nodes: entities, targets, observations and articles as they are stored.
import type { ArticleFact, EntityFact, ObservationFact, TargetFact } from "../../data/model/facts.ts";
import { compareEvidence, parseSpan, printEvidence } from "../../data/model/locator.ts";
import { figureNames } from "../../data/model/names.ts";
import { searchString } from "../../data/model/search.ts";
import { bounds } from "../../data/model/time.ts";
import { toBase } from "../../data/model/units.ts";
import type { NodeState, Properties } from "./state.ts";
import { present } from "./state.ts";
import { writtenSound, type Sound } from "./pinyin.ts";

export type SoundOf = (name: string) => Sound;
/** What is derived or shared by articles and is kept when a node is written again. */
export type Kept = {
  readonly articles: readonly string[];
  readonly facts: number;
  readonly differs: boolean;
  readonly mentioned: number;
};

/** Evidence strings of a fact's spans, in order and none twice. */
export function evidenceOf(article: string, at: readonly string[]): string[] {
  const places = at
    .map((written) => parseSpan(written))
    .filter((span) => span !== null)
    .map((span) => printEvidence(article, span));
  return [...new Set(places)].toSorted(compareEvidence);
}

/** First and last day of a thing's time, by the same names for all kinds, and what it rests on. */
function whenOf(time: string | null | undefined, whenBasis: string | null | undefined): Properties {
  if (time === null || time === undefined) return {};
  const { from, to } = bounds(time);
  return present({ from, to, whenBasis: whenBasis ?? "stated" });
}

export function entityNode(fact: EntityFact, soundOf: SoundOf, kept: Kept): NodeState {
  const sound = fact.pinyin === undefined ? soundOf(fact.name) : writtenSound(fact.pinyin);
  const { name, nameEn, aliases = [] } = fact;
  const properties = present({
    id: fact.entity,
    kind: fact.kind,
    name,
    nameEn,
    ...sound,
    aliases: [...aliases],
    search: searchString({ name, nameEn, aliases, ...sound }),
    ...kept,
    note: fact.note,
    noteEn: fact.noteEn,
    group: fact.group,
    count: fact.count,
    date: fact.date,
    dateBasis: fact.dateBasis,
    ...whenOf(fact.date, fact.dateBasis),
    private: fact.private,
  });
  return { id: fact.entity, kind: fact.kind, properties };
}

type IndicatorNames = { readonly name: string; readonly nameEn: string };

export function targetNode(fact: TargetFact, article: string, indicator: IndicatorNames, soundOf: SoundOf, kept: Kept): NodeState {
  const shared = figureProperties({ ...fact, indicatorNames: indicator, time: fact.due ?? fact.dueText, article }, soundOf);
  const properties = present({
    id: fact.target,
    kind: "Target",
    ...shared,
    ...kept,
    modality: fact.modality,
    due: fact.due,
    dueText: fact.dueText,
    dueBasis: fact.dueBasis,
    dueYear: fact.due === null ? null : bounds(fact.due).year,
    ...whenOf(fact.due, fact.dueBasis),
    each: fact.each,
    anyOf: fact.anyOf,
  });
  return { id: fact.target, kind: "Target", properties };
}

export function observationNode(
  fact: ObservationFact,
  article: string,
  indicator: IndicatorNames,
  soundOf: SoundOf,
  kept: Kept,
): NodeState {
  const { nature, direction } = fact;
  const span = fact.period === null ? null : bounds(fact.period);
  const shared = figureProperties({ ...fact, indicatorNames: indicator, time: fact.period ?? fact.periodText, article }, soundOf);
  const properties = present({
    id: fact.observation,
    kind: "Observation",
    ...shared,
    ...kept,
    nature,
    direction,
    actual: fact.actual,
    period: fact.period,
    periodText: fact.periodText,
    periodBasis: fact.periodBasis,
    periodYear: span?.year,
    ...whenOf(fact.period, fact.periodBasis),
    each: fact.each,
  });
  return { id: fact.observation, kind: "Observation", properties };
}

type Figure = (TargetFact | ObservationFact) & {
  readonly indicatorNames: IndicatorNames;
  readonly time: string | null;
  readonly article: string;
};

function figureProperties(fact: Figure, soundOf: SoundOf): Properties {
  const { value, unit, valueText, comparator, time, indicatorNames } = fact;
  const growth = "nature" in fact ? { nature: fact.nature, ...(fact.direction ? { direction: fact.direction } : {}) } : {};
  const names = figureNames({
    indicator: indicatorNames.name,
    indicatorEn: indicatorNames.nameEn,
    value,
    valueText,
    unit,
    comparator,
    time,
    ...growth,
  });
  const base = value === null || unit === null ? null : toBase(value, unit);
  return present({
    ...names,
    value,
    valueText,
    unit,
    comparator,
    valueBase: base?.value ?? value,
    unitBase: base?.unit ?? unit,
    evidence: evidenceOf(fact.article, fact.at),
    claimZh: fact.claimZh,
    claimEn: fact.claimEn,
    uncertain: fact.uncertain,
    uncertainEn: fact.uncertainEn,
    note: fact.note,
    noteEn: fact.noteEn,
    search: searchString({ ...names, ...soundOf(indicatorNames.name), valueText }),
  });
}

export function articleNode(fact: ArticleFact, soundOf: SoundOf, kept: Kept): NodeState {
  const { title, titleEn, pieces } = fact;
  const properties = present({
    id: fact.article,
    kind: "Article",
    name: title,
    nameEn: titleEn,
    title,
    titleEn,
    publisher: fact.publisher,
    publisherEn: fact.publisherEn,
    date: fact.date,
    dateBasis: fact.dateBasis,
    ...whenOf(fact.date, fact.dateBasis),
    dateNote: fact.dateNote,
    dateNoteEn: fact.dateNoteEn,
    sha256: fact.sha256,
    length: fact.length,
    pieceStarts: pieces.map(({ start }) => start),
    piecesZh: pieces.map(({ zh }) => zh),
    piecesEn: pieces.map(({ en }) => en),
    search: searchString({ name: title, nameEn: titleEn, ...soundOf(title) }),
    ...kept,
  });
  return { id: fact.article, kind: "Article", properties };
}
