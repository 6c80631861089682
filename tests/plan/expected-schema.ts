// What the files of expected answers hold. Every answer carries a note that says why.
import { z } from "zod";
import { STATUSES, DIFFERENCES } from "../../data/model/verdicts.ts";
import { MARKS } from "../../data/model/planning.ts";

const ids = z.array(z.string());
const note = z.string().min(10);
const rules = z.string();
const why = { from: z.string(), to: z.string(), doers: z.boolean().optional(), note };

const closure = z.strictObject({
  rules,
  cases: z.array(
    z.strictObject({
      of: ids,
      way: z.enum(["needs", "dependents"]),
      note,
      doers: z.boolean().default(false),
      statedOnly: z.boolean().default(false),
      contains: z.boolean().default(false),
      /** Ids by step, each step in order. */
      steps: z.array(ids).optional(),
      dependencies: ids.optional(),
      contained: ids.optional(),
      direct: z.int(),
      all: z.int(),
      moreWithDoers: z.int().optional(),
    }),
  ),
});

const chains = z.strictObject({
  rules,
  cases: z.array(
    z.strictObject({
      ...why,
      count: z.int(),
      chains: z.array(ids).optional(),
      lengths: z.array(z.int()).optional(),
      shortest: ids.optional(),
      relations: ids.optional(),
    }),
  ),
  dominators: z.array(z.strictObject({ ...why, on: ids })),
});

const order = z.strictObject({
  circles: z.array(z.strictObject({ note, things: ids, hops: z.array(z.tuple([z.string(), z.string()])) })),
  stages: z.strictObject({ note, of: z.string(), stages: z.array(z.array(ids)) }),
  startable: z.strictObject({ note, of: z.string(), cases: z.array(z.strictObject({ done: ids, could: ids, note })) }),
  longest: z.strictObject({ note, steps: z.int(), first: ids, rest: z.array(z.union([z.string(), ids])) }),
  noCarrier: z.strictObject({ note, things: ids }),
  noTarget: z.strictObject({ note, things: ids }),
  noDeadline: z.strictObject({ note, targets: ids }),
});

const mark = z.enum(MARKS);
const whatIf = z.strictObject({
  rules,
  cases: z.array(
    z.strictObject({
      if: z.record(z.string(), mark),
      doers: z.boolean().default(false),
      note,
      hit: ids,
      as: z.enum(["delayed", "cancelled"]).default("cancelled"),
      stands: ids,
      otherWays: z.array(z.strictObject({ thing: z.string(), lost: ids, by: ids })),
      targets: ids,
      contradictions: z.array(z.strictObject({ kind: z.string(), id: z.string() })).default([]),
    }),
  ),
  twice: z.strictObject({ note, marks: z.array(z.tuple([z.string(), mark])) }),
});

const status = { target: z.string(), status: z.enum(STATUSES), on: z.string().nullable(), note };
const targets = z.strictObject({
  rules,
  today: z.string(),
  targets: z.array(
    z.strictObject({
      ...status,
      differs: z.enum(DIFFERENCES).optional(),
      gap: z.tuple([z.number(), z.string()]).optional(),
      growthPerYear: z.number().optional(),
      reachedAfterDeadline: z.boolean().optional(),
      alsoSaid: z.string().optional(),
    }),
  ),
  earlier: z.array(z.strictObject({ ...status, asOf: z.string() })),
});

const pairs = z.array(z.strictObject({ pair: z.tuple([z.string(), z.string()]), note, difference: z.string().optional() }));
const statements = z.strictObject({ contradictions: pairs, corroborations: pairs, updates: pairs, lookAlike: pairs });

const byWhat = z.array(z.strictObject({ target: z.string(), by: z.string(), note: z.string().min(5) }));
const between = z.strictObject({
  first: z.string(),
  newest: z.string(),
  kept: byWhat,
  broken: byWhat,
  changed: byWhat,
  cancelled: byWhat,
  silent: z.strictObject({ note, targets: ids, things: ids }),
  unannounced: z.strictObject({ note, things: ids, againstFirst: ids }),
});

const calendar = z.strictObject({
  rules,
  today: z.string(),
  passed: ids,
  ahead: ids,
  undated: ids,
  dueBy: z.array(z.strictObject({ day: z.string(), after: z.string().default(""), due: ids, perhaps: ids, note })),
  events: z.array(z.strictObject({ id: z.string(), from: z.string(), to: z.string(), basis: z.string(), note })),
  inherited: z.strictObject({ note, targets: ids }),
});

/** The schema of each file, by its name. */
export const expectedSchemas = { closure, chains, order, "what-if": whatIf, targets, statements, between, calendar };
export type Expected = { [K in keyof typeof expectedSchemas]: z.output<(typeof expectedSchemas)[K]> };
