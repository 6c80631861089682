// What the facts of one article say and where: the material by which an item counts as covered.
import type { EntityFact, ObservationFact, RelationFact, TargetFact } from "../../../data/model/facts.ts";
import type { EntityKind } from "../../../data/model/kinds.ts";
import { parseSpan, type Span } from "../../../data/model/locator.ts";
import { relationType } from "../../../data/model/relations.ts";
import type { Facts } from "../../read/facts.ts";

type CoverKind = "mention" | "target" | "observation" | "relation" | "article";

/** The fact by which an item is covered, as reports show it. */
export type Cover = {
  readonly fact: CoverKind;
  /** The id of the entity, figure or article; a relation's ends and type. */
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind?: EntityKind;
  readonly claimZh?: string;
  readonly claimEn?: string;
};

type MentionPlace = { readonly start: number; readonly end: number; readonly cover: Cover; readonly count?: number };

/** A place that a target, observation or relation rests on, with the words in which that fact holds what stands there. */
export type EvidencePlace = {
  readonly start: number;
  readonly end: number;
  readonly cover: Cover;
  readonly value: number | null;
  readonly unit: string | undefined;
  /** When it is due or holds, as ISO text. */
  readonly times: readonly string[];
  /** Everything in which a number or date may be held. */
  readonly texts: readonly string[];
  /** A figure's own words and its indicator's names. */
  readonly ownNames: readonly string[];
  readonly claims: readonly string[];
  /** Counts of the entities it joins. */
  readonly counts: readonly number[];
  readonly planned: boolean;
};

export type ArticleFacts = {
  readonly mentions: readonly MentionPlace[];
  readonly evidence: readonly EvidencePlace[];
  /** Where the characters of a name stand and something else is meant. */
  readonly meantOtherwise: readonly Span[];
};

type Figure = TargetFact | ObservationFact;
type Index = { readonly entities: ReadonlyMap<string, EntityFact>; readonly figures: ReadonlyMap<string, Figure> };

const given = (texts: readonly (string | null | undefined)[]) => texts.filter((text): text is string => typeof text === "string");
const spansOf = (at: readonly string[]) => at.map(parseSpan).filter((span) => span !== null);

/** The facts of one article; others' names are known from all. */
export function articleFacts(facts: Facts, article: string): ArticleFacts {
  const targets = facts.targets.map(({ fact }) => [fact.target, fact] as const);
  const observations = facts.observations.map(({ fact }) => [fact.observation, fact] as const);
  const index: Index = {
    entities: new Map(facts.entities.map(({ fact }) => [fact.entity, fact])),
    figures: new Map<string, Figure>([...targets, ...observations]),
  };
  const own = <T>(placed: readonly { fact: T; article: string }[]) =>
    placed.filter((one) => one.article === article).map(({ fact }) => fact);
  return {
    mentions: own(facts.mentions).flatMap((fact) => mentionPlaces(fact.mention, fact.at, index)),
    evidence: [
      ...own(facts.targets).flatMap((fact) => figurePlaces(fact, index)),
      ...own(facts.observations).flatMap((fact) => figurePlaces(fact, index)),
      ...own(facts.relations).flatMap((fact) => relationPlaces(fact, index)),
    ],
    meantOtherwise: own(facts.mentions).flatMap((fact) => spansOf(fact.not ?? [])),
  };
}

function mentionPlaces(id: string, at: readonly string[], { entities }: Index): MentionPlace[] {
  const entity = entities.get(id);
  if (entity === undefined) return [];
  const cover: Cover = { fact: "mention", id, name: entity.name, nameEn: entity.nameEn, kind: entity.kind };
  return spansOf(at).map(({ start, end }) => ({ start, end, cover, ...(entity.count !== undefined && { count: entity.count }) }));
}

/** Name, aliases and notes of an end; of a figure its words. */
function wordsOf(id: string, { entities, figures }: Index): string[] {
  const entity = entities.get(id);
  if (entity) return given([entity.name, entity.nameEn, ...(entity.aliases ?? []), entity.note, entity.noteEn]);
  return given([figures.get(id)?.valueText]);
}

function figurePlaces(fact: Figure, index: Index): EvidencePlace[] {
  const target = "target" in fact;
  const indicator = index.entities.get(fact.indicator);
  const [time, timeText] = target ? [fact.due, fact.dueText] : [fact.period, fact.periodText];
  const ends = target ? [...fact.about, ...fact.setBy] : fact.about;
  const ownNames = [fact.valueText, ...given([indicator?.name, ...(indicator?.aliases ?? [])])];
  const claims = given([fact.claimZh, fact.claimEn]);
  const place = {
    cover: {
      fact: target ? ("target" as const) : ("observation" as const),
      id: target ? fact.target : fact.observation,
      name: `${indicator?.name ?? fact.indicator}：${fact.valueText}`,
      nameEn: `${indicator?.nameEn ?? fact.indicator}: ${fact.valueText}`,
      ...claimsOf(fact),
    },
    value: fact.value,
    unit: fact.unit ?? undefined,
    times: given([time]),
    ownNames,
    claims,
    texts: [...ownNames, ...given([timeText]), ...claims, ...given([fact.note, fact.noteEn]), ...ends.flatMap((id) => wordsOf(id, index))],
    counts: countsOf(ends, index),
    planned: target && fact.modality === "planned",
  };
  return spansOf(fact.at).map(({ start, end }) => ({ start, end, ...place }));
}

function relationPlaces(fact: RelationFact, index: Index): EvidencePlace[] {
  const ends = [fact.from, fact.to];
  const said = relationType(fact.relation).forward;
  const names = (field: "name" | "nameEn", words: string) => ends.map((id) => index.entities.get(id)?.[field] ?? id).join(` ${words} `);
  const claims = given([fact.claimZh, fact.claimEn]);
  const place = {
    cover: {
      fact: "relation" as const,
      id: `${fact.from} ${fact.relation} ${fact.to}`,
      name: names("name", said.zh),
      nameEn: names("nameEn", said.en),
      ...claimsOf(fact),
    },
    value: null,
    unit: undefined,
    times: [],
    ownNames: [],
    claims,
    texts: [...claims, ...ends.flatMap((id) => wordsOf(id, index))],
    counts: countsOf(ends, index),
    planned: false,
  };
  return spansOf(fact.at).map(({ start, end }) => ({ start, end, ...place }));
}

function claimsOf({
  claimZh,
  claimEn,
}: {
  claimZh?: string | undefined;
  claimEn?: string | undefined;
}): Pick<Cover, "claimZh" | "claimEn"> {
  return { ...(claimZh !== undefined && { claimZh }), ...(claimEn !== undefined && { claimEn }) };
}

function countsOf(ids: readonly string[], { entities }: Index): number[] {
  return ids.map((id) => entities.get(id)?.count).filter((count) => count !== undefined);
}
