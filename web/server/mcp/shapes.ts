// What the tools answer with: things, statements with their evidence, honest cuts.
import { z } from "zod";
import { KINDS } from "../../../data/model/kinds.ts";
import { BASES } from "../../../data/model/quantity.ts";
import { RELATION_NAMES } from "../../../data/model/relations.ts";

const count = z.int().nonnegative();

/** A place in an article; `passage` is null where the text is not at hand. */
export const place = z.object({ at: z.string().describe("article#start-end: cite this"), passage: z.string().nullable() });
export type Place = z.infer<typeof place>;

export const named = z.object({ id: z.string(), kind: z.enum(KINDS), name: z.string(), nameEn: z.string() });
export type NamedThing = z.infer<typeof named>;

export const statement = z.object({
  from: named,
  relation: z.enum(RELATION_NAMES),
  to: named,
  claimZh: z.string().nullable(),
  claimEn: z.string().nullable(),
  basis: z.enum(BASES).describe("implied: the article says it, but not in one sentence"),
  uncertain: z.string().nullable(),
  evidence: z.array(place),
});
export type Statement = z.infer<typeof statement>;

/** A target or a figure. */
export const figure = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  indicator: z.string(),
  value: z.number().nullable(),
  valueText: z.string(),
  unit: z.string().nullable(),
  when: z.string().nullable(),
  claimZh: z.string().nullable(),
  claimEn: z.string().nullable(),
  uncertain: z.string().nullable(),
  evidence: z.array(place),
});
export type FigureTold = z.infer<typeof figure>;

/** Null where everything is listed. */
export const cut = z.object({ shown: count, total: count, how: z.string() }).nullable();
export type Cut = z.infer<typeof cut>;

export const total = count;
export const langAsked = z.enum(["zh", "en"]).optional().describe("language of the words; both names are always given");
export const idAsked = z.string().min(1).max(80).describe("an id such as zhenxiong, or an exact name in Chinese or English");
