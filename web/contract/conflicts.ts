// Statements side by side: those that do not go together, those that agree, those that only look alike.
import { z } from "zod";
import { CONFLICT_KINDS, CONFLICT_SORTS, VERDICTS } from "../../data/model/verdicts.ts";
import { comparison } from "../contract.ts";
import { saidOfTwo } from "./between.ts";

const ids = z.array(z.string()).readonly();
const two = z.tuple([ids, ids]).readonly();

/** What the facts say of two statements, or (`perhaps`) what a rule found. `kinds`: in what they differ; none: in nothing. */
const statements = z.object({
  sort: z.enum(CONFLICT_SORTS),
  a: z.string(),
  b: z.string(),
  kinds: z.array(z.enum(CONFLICT_KINDS)).readonly(),
  reasonZh: z.string().nullable(),
  reasonEn: z.string().nullable(),
  uncertain: z.string().nullable(),
  uncertainEn: z.string().nullable(),
  evidence: ids,
});
export type StatementsTold = z.infer<typeof statements>;

/** Why two indicators are not compared: told by the facts, another dimension, another nature, one and the same, no figures. */
const REFUSED = ["told", "dimension", "nature", "same", "none"] as const;

/** Two indicators beside each other; each pair has the first's and the second's. */
const indicators = z.object({
  x: z.string(),
  y: z.string(),
  refused: z.enum(REFUSED).nullable(),
  dimensions: two,
  natures: two,
  reasonZh: z.string().nullable(),
  reasonEn: z.string().nullable(),
  evidence: ids,
  figures: two,
});
export type IndicatorsTold = z.infer<typeof indicators>;

/** Statements are named by id: targets and figures, of `notComparable` indicators. */
export const conflicts = z.object({
  ...comparison.pick({ things: true, targets: true, observations: true }).shape,
  /** Those that the facts state before those found by rule. */
  pairs: z.array(statements).readonly(),
  /** Statements that bear each other out, by their places in `pairs`. */
  agreeing: z.array(z.object({ members: ids, pairs: z.array(z.int().nonnegative()) })).readonly(),
  /** Figures of one indicator and subject that cannot be compared. */
  alike: z.array(z.object({ ...saidOfTwo, verdict: z.enum(VERDICTS) })).readonly(),
  indicators: indicators.nullable(),
});
export type Conflicts = z.infer<typeof conflicts>;
