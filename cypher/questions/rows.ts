// Rows that several queries give: a thing, a relation between two things, a figure.
import { z } from "zod";
import { KINDS } from "../../data/model/kinds.ts";
import { BASES, COMPARATORS } from "../../data/model/quantity.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { DATE_BASES } from "../../data/model/time.ts";

export const count = z.int().nonnegative();
export const kind = z.enum(KINDS);
export const text = z.string();
export const maybe = z.string().nullable();

/** What every thing can be told by. */
export const named = { id: text, kind, name: text, nameEn: text };

type NamesOf<P extends string> = Readonly<Record<P | `${P}Name` | `${P}NameEn`, z.ZodString>>;
/** Columns of a thing that stands beside another: its id and both names. */
export const names = <P extends string>(of: P): NamesOf<P> => ({ [of]: text, [`${of}Name`]: text, [`${of}NameEn`]: text }) as NamesOf<P>;

/** What a relation says: in our words, and where. */
export const told = { basis: z.enum(BASES).nullable(), claimZh: maybe, claimEn: maybe, evidence: z.array(text) };

const thingFields = {
  id: text,
  kind,
  name: text,
  nameEn: text,
  pinyin: maybe,
  facts: count,
  articles: z.array(text),
  differs: z.boolean(),
  mentioned: count,
  when: z.strictObject({ from: text, to: text, basis: z.enum(DATE_BASES) }).nullable(),
  amount: z.strictObject({ value: z.number(), unit: maybe }).nullable(),
};

/**
 * A thing as lists and the canvas need it. `facts`: relations that touch it, sources left out. `mentioned`: places of the
 * articles that name or state it. `when`: first and last day. `amount`: a figure's number in its base unit.
 */
export const thing = z.strictObject(thingFields);
export type ThingRow = z.infer<typeof thing>;

/** A thing that may lie several steps away. */
export const farThing = z.strictObject({ ...thingFields, depth: count });

const linkFields = {
  from: text,
  fromKind: kind,
  relation: z.enum(RELATION_NAMES),
  to: text,
  toKind: kind,
  basis: z.enum(BASES).nullable(),
  articles: z.array(text),
  evidence: z.array(text),
  claimZh: maybe,
  claimEn: maybe,
  uncertain: maybe,
  uncertainEn: maybe,
  anyOf: maybe,
};

/** A relation with the kinds of its ends. */
export const link = z.strictObject(linkFields);
export type LinkRow = z.infer<typeof link>;

/** A relation of one thing, with the thing at its other end; `claimsZh` and `claimsEn` are parallel to `articles`, "" where one claims nothing. */
export const linkOf = z.strictObject({ ...linkFields, claimsZh: z.array(text), claimsEn: z.array(text), other: thing });
export type LinkOfRow = z.infer<typeof linkOf>;

/** What targets and observations have in common. */
export const figureFields = {
  id: text,
  name: text,
  nameEn: text,
  indicatorId: text,
  indicator: text,
  indicatorEn: text,
  value: z.number().nullable(),
  valueText: text,
  unit: maybe,
  valueBase: z.number().nullable(),
  unitBase: maybe,
  comparator: z.enum(COMPARATORS).nullable(),
  about: z.array(thing),
  articles: z.array(text),
  evidence: z.array(text),
  claimZh: maybe,
  claimEn: maybe,
  uncertain: maybe,
  uncertainEn: maybe,
  note: maybe,
  noteEn: maybe,
  each: z.boolean(),
};
