// What two articles say of the same: planned then, reported now; what has no trace, what nothing announced.
import { z } from "zod";
import { DIFFERENCES, GAP_REASONS, HINDRANCES, STATUSES, TRACES, VERDICTS } from "../../data/model/verdicts.ts";
import { comparison } from "../contract.ts";

const ids = z.array(z.string()).readonly();
const amount = z.object({ base: z.number(), unitBase: z.string().nullable(), value: z.number(), unit: z.string().nullable() });
const noGap = z.object({ reason: z.enum(GAP_REASONS) });
const gap = z.union([
  z.object({
    reason: z.null(),
    /** Target less figure, in the target's unit and in its base unit. */
    gap: amount,
    rough: z.boolean(),
    perYear: z.union([z.object({ reason: z.null(), years: z.number(), linear: amount, compound: z.number().nullable() }), noGap]),
  }),
  noGap,
]);
export type GapTold = z.infer<typeof gap>;

/** What is said of two figures side by side; `told`: by the facts, at `evidence`. */
export const saidOfTwo = {
  a: z.string(),
  b: z.string(),
  why: z.array(z.enum(HINDRANCES)).readonly(),
  told: z.boolean(),
  reasonZh: z.string().nullable(),
  reasonEn: z.string().nullable(),
  evidence: ids,
};

/** `a` of the earlier article beside `b` of the later. `gap`: where a figure may be set against a target; `differences`: why it may not. */
const pair = z.object({
  ...saidOfTwo,
  verdict: z.enum(VERDICTS).nullable(),
  differences: z.array(z.enum(DIFFERENCES)).readonly(),
  gap: gap.nullable(),
});
export type PairTold = z.infer<typeof pair>;

const parts = { planned: ids, reportedThen: ids, plannedNow: ids, reported: ids };

/** One indicator and its subjects. `others`: what is a trace of the plan under another indicator or subject. */
const line = z.object({ indicator: z.string(), subjects: ids, ...parts, others: ids, pairs: z.array(pair).readonly() });
export type LineTold = z.infer<typeof line>;

/** `named`: the later article names it at all. */
const entity = z.object({ id: z.string(), named: z.boolean(), ...parts });
export type EntityTold = z.infer<typeof entity>;

/** How it stood when the later article had appeared, by rule, in a sentence of either language. */
const standing = z.object({ status: z.enum(STATUSES), zh: z.string(), en: z.string(), rests: ids });

/** `trace` in the later article, `since` in any after the earlier up to it. `named`: subjects that the later article does name. */
const promise = z.object({
  target: z.string(),
  trace: z.enum(TRACES),
  by: ids,
  since: z.object({ trace: z.enum(TRACES), by: ids }),
  named: ids,
  standing: standing.nullable(),
});
export type PromiseTold = z.infer<typeof promise>;

/** Rows name things, targets and figures by id; those are in `things`, `targets`, `observations`. */
export const between = z.object({
  ...comparison.pick({ a: true, b: true, things: true, targets: true, observations: true }).shape,
  lines: z.array(line).readonly(),
  entities: z.array(entity).readonly(),
  promises: z.array(promise).readonly(),
  /** Targets and figures of the later article of which the earlier has none of the indicator about any of the subjects. */
  unannouncedFigures: ids,
  /** Things that the later article names and the earlier does not; and those of them that none before names. */
  unannouncedThings: ids,
  neverBefore: ids,
  /** Things of the earlier article that no later one names. */
  silentThings: ids,
});
export type Between = z.infer<typeof between>;
