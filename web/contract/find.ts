// What a search answers: things by kind with why each was found, what is said, and the nearest names where nothing was.
import { z } from "zod";
import { KINDS } from "../../data/model/kinds.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { brief, count } from "../contract.ts";

/** Why a thing was found, when it is not its name in the reader's language. `near`: but for one character. */
const REASONS = ["name", "english", "alias", "pinyin", "initials", "figure", "near"] as const;
const kind = z.enum(KINDS);

/** A fact whose claim holds the words: a relation with both ends, or a figure alone. */
const saidFact = z.object({
  from: brief,
  relation: z.enum(RELATION_NAMES).nullable(),
  to: brief.nullable(),
  claimZh: z.string().nullable(),
  claimEn: z.string().nullable(),
  evidence: z.array(z.string()),
});
export type SaidFact = z.infer<typeof saidFact>;

export const found = z.object({
  /** What was looked for, without the word for a kind, and that kind. */
  term: z.string(),
  of: z.union([kind, z.literal("said")]).nullable(),
  hits: z.array(z.object({ thing: brief, why: z.enum(REASONS), matched: z.string() })),
  total: count,
  /** How many of each kind, whether listed or not. */
  kinds: z.array(z.object({ kind, total: count })),
  said: z.object({ facts: z.array(saidFact), total: count }),
  /** The nearest names, where nothing was found. */
  nearest: z.array(brief),
  /** All names and claims of a large graph are still being read: nothing misspelt, nothing said and no nearest name is in this answer. */
  reading: z.boolean(),
});
export type Found = z.infer<typeof found>;
