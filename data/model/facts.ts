// What a line of a fact file may hold. One line, one fact; the first line of a file says what it is.
import { z } from "zod";
import { EXCLUSION_REASONS } from "./exclusions.ts";
import { ENTITY_KINDS } from "./kinds.ts";
import { RELATION_NAMES } from "./relations.ts";
import { id } from "./ids.ts";
import { parseSpan } from "./locator.ts";
import { basis, comparator, direction, modality, nature, reality } from "./quantity.ts";
import { period, point, timeBasis } from "./time.ts";

/** Format of fact files; a file of another format is migrated or refused by name. */
export const FACT_FORMAT = 1;

export const FILE_CONTENTS = [
  "articles",
  "entities",
  "mentions",
  "relations",
  "targets",
  "observations",
  "readings",
  "exclusions",
] as const;
export type FileContent = (typeof FILE_CONTENTS)[number];

/** First line of every fact file: `{"zhaotu":"relations","format":1,"article":"zhaotong-2026"}`. */
export const fileHead = z.strictObject({ zhaotu: z.enum(FILE_CONTENTS), format: z.int(), article: id.optional() });
export type FileHead = z.infer<typeof fileHead>;

const words = z.string().trim().min(1);
const spanText = z.string().refine((text) => parseSpan(text) !== null, { error: "span" });
const at = z.array(spanText).min(1);
const doubt = { uncertain: words.optional(), uncertainEn: words.optional() };
const claim = { claimZh: words.optional(), claimEn: words.optional() };

/** An article without its text. `pieces` cut it into parts: where each starts and what it is, in our own words. */
const articleFact = z.strictObject({
  article: id,
  title: words,
  titleEn: words,
  publisher: words.nullable(),
  publisherEn: words.nullable(),
  date: point,
  dateBasis: z.enum(["stated", "inferred"]),
  dateNote: words,
  dateNoteEn: words,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  length: z.int().positive(),
  pieces: z.array(z.strictObject({ start: z.int().nonnegative(), zh: words, en: words })).min(1),
});

const entityFact = z.strictObject({
  entity: id,
  kind: z.enum(ENTITY_KINDS),
  name: words,
  nameEn: words,
  aliases: z.array(words).optional(),
  pinyin: words.optional(),
  group: z.literal(true).optional(),
  count: z.int().positive().optional(),
  /** When an event took place, as exact as the page has it. */
  date: period.optional(),
  dateBasis: timeBasis.optional(),
  /** A person whom an article names without an office or a byline. Only for `Person`. */
  private: z.literal(true).optional(),
  note: words.optional(),
  noteEn: words.optional(),
});

/** Where an entity is named. `not`: places where the characters of its name stand and something else is meant. */
const mentionFact = z
  .strictObject({ mention: id, at: z.array(spanText), not: z.array(spanText).min(1).optional() })
  .refine((fact) => fact.at.length > 0 || fact.not !== undefined, { path: ["at"], error: "nowhere" });

const relationFact = z.strictObject({
  from: id,
  relation: z.enum(RELATION_NAMES),
  to: id,
  basis,
  at,
  ...claim,
  anyOf: id.optional(),
  /** This need closes a circle that the page itself states. Read by the check alone. */
  circle: z.literal(true).optional(),
  ...doubt,
});

const figure = {
  indicator: id,
  value: z.number().nullable(),
  valueText: words,
  unit: words.nullable(),
  comparator: comparator.nullable(),
  about: z.array(id),
  at,
  ...claim,
  ...doubt,
  note: words.optional(),
  noteEn: words.optional(),
};

const targetFact = z.strictObject({
  target: id,
  ...figure,
  modality,
  due: point.nullable(),
  dueText: words.nullable(),
  dueBasis: timeBasis.nullable(),
  setBy: z.array(id),
  each: z.literal(true).optional(),
  anyOf: id.optional(),
});

const observationFact = z.strictObject({
  observation: id,
  ...figure,
  nature,
  direction: direction.optional(),
  actual: reality,
  period: period.nullable(),
  periodText: words.nullable(),
  periodBasis: timeBasis.nullable(),
  each: z.literal(true).optional(),
});

/** How a name is read where a dictionary would guess wrong; syllables with tone marks, one per character. */
const readingFact = z.strictObject({ text: words, pinyin: words });

/** Characters that look like a fact and are none. `of` names the fact or entity that says the same already. */
const exclusionFact = z.strictObject({
  exclude: z.enum(EXCLUSION_REASONS),
  at,
  of: id.optional(),
  because: words.optional(),
  becauseEn: words.optional(),
});

export type ArticleFact = z.infer<typeof articleFact>;
export type EntityFact = z.infer<typeof entityFact>;
export type MentionFact = z.infer<typeof mentionFact>;
export type RelationFact = z.infer<typeof relationFact>;
export type TargetFact = z.infer<typeof targetFact>;
export type ObservationFact = z.infer<typeof observationFact>;
export type ReadingFact = z.infer<typeof readingFact>;
export type ExclusionFact = z.infer<typeof exclusionFact>;

/** The schema of a line, by what its file holds. */
export const FACT_SCHEMAS = {
  articles: articleFact,
  entities: entityFact,
  mentions: mentionFact,
  relations: relationFact,
  targets: targetFact,
  observations: observationFact,
  readings: readingFact,
  exclusions: exclusionFact,
} as const;
