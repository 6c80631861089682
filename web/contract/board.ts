// The target board: every target with how it stands, the figures beside it and the gap; what it can be chosen and grouped by.
import { z } from "zod";
import { KINDS } from "../../data/model/kinds.ts";
import { BOARD_FIELDS, BOARD_ORDERS, type BoardField } from "../../data/model/planning.ts";
import { COMPARATORS, DIRECTIONS, MODALITIES, NATURES, REALITIES } from "../../data/model/quantity.ts";
import { point, TIME_BASES } from "../../data/model/time.ts";
import { DIFFERENCES, DOUBTS, GAP_REASONS, REASONS, STATUSES } from "../../data/model/verdicts.ts";
import { count } from "../contract.ts";

const places = z.array(z.string());
const named = z.object({ id: z.string(), kind: z.enum(KINDS), name: z.string(), nameEn: z.string() });
export type BoardThing = z.infer<typeof named>;

/** A number as written and in its base unit; both null where there is none. */
const amounts = {
  comparator: z.enum(COMPARATORS).nullable(),
  value: z.number().nullable(),
  valueText: z.string(),
  unit: z.string().nullable(),
  base: z.object({ value: z.number(), unit: z.string().nullable() }).nullable(),
};
const told = z.object({ zh: z.string().nullable(), en: z.string().nullable(), evidence: places }).nullable();
const differences = z.array(z.enum(DIFFERENCES));

/** A figure beside a target. `time.basis` "article": no period is written. `hollow`: 约. `used`: it can be compared, else `differences` say why not. */
const boardFigure = z.object({
  ...amounts,
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  claimZh: z.string().nullable(),
  claimEn: z.string().nullable(),
  nature: z.enum(NATURES),
  direction: z.enum(DIRECTIONS).nullable(),
  actual: z.enum(REALITIES),
  period: z.string().nullable(),
  evidence: places,
  time: z.object({ from: z.string(), to: z.string(), basis: z.enum([...TIME_BASES, "article"]) }).nullable(),
  hollow: z.boolean(),
  used: z.boolean(),
  differences,
  told,
});
export type BoardFigure = z.infer<typeof boardFigure>;

const amount = z.object({ base: z.number(), unitBase: z.string().nullable(), value: z.number(), unit: z.string().nullable() });
const none = z.object({ reason: z.enum(GAP_REASONS) });
/** `linear`: the same amount each year. `compound`: the same rate, in percent; null of percentages and of nought. */
const perYear = z.object({ reason: z.null(), years: z.number(), linear: amount, compound: z.number().nullable() });
/** Target less figure. `rough`: one of the two says 约 or is a bound. */
const gap = z.union([z.object({ reason: z.null(), gap: amount, rough: z.boolean(), perYear: z.union([perYear, none]) }), none]);

const boardRow = z.object({
  ...amounts,
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  modality: z.enum(MODALITIES),
  each: z.boolean(),
  articles: z.array(z.string()),
  claimZh: z.string().nullable(),
  claimEn: z.string().nullable(),
  subjects: z.array(named),
  industries: z.array(named).nullable(),
  policies: z.array(named).nullable(),
  indicator: z.object({ id: z.string(), name: z.string(), nameEn: z.string() }),
  deadline: z
    .object({ point: z.string(), text: z.string().nullable(), basis: z.enum(TIME_BASES).nullable(), from: z.string(), to: z.string() })
    .nullable(),
  deadlineText: z.string().nullable(),
  setBy: z.array(named),
  status: z.enum(STATUSES),
  reason: z.object({
    code: z.enum(REASONS),
    of: z.string().nullable(),
    differences,
    passed: z.boolean(),
    afterDeadline: z.boolean(),
    told,
  }),
  sentence: z.object({ zh: z.string(), en: z.string() }),
  /** Figures and targets that the status rests on, and their places. */
  rests: z.array(z.string()),
  restsEvidence: places,
  doubts: z.array(z.enum(DOUBTS)),
  alsoSaid: z.array(boardFigure),
  latest: boardFigure.nullable(),
  gap,
  series: z.array(boardFigure),
  evidence: places,
});
export type BoardRow = z.infer<typeof boardRow>;

/**
 * A key that rows are filed under. `count`: rows that have it and fit what is chosen in the other fields; `all`: rows that
 * have it at all. Statuses, modalities and years have no name of their own; a row under nothing has the key "".
 */
const boardKey = z.object({
  key: z.string(),
  kind: z.enum(KINDS).nullable(),
  name: z.string().nullable(),
  nameEn: z.string().nullable(),
  count,
  all: count,
});
export type BoardKey = z.infer<typeof boardKey>;

const perStatus = z.record(z.enum(STATUSES), count);
const perField = z.record(z.enum(BOARD_FIELDS), z.array(boardKey));

/** Answer of `POST /api/targets`. `asKnown` null: there is no article. */
export const board = z.object({
  asKnown: point.nullable(),
  /** How many targets were known by then, and how many of them have no number. */
  total: count,
  withoutNumber: count,
  /** Of all, and of those chosen. */
  counts: perStatus,
  chosen: perStatus,
  fields: perField,
  /** The chosen rows, in the order that was asked for, each once; a row about several things stands in several groups. */
  rows: z.array(boardRow),
  groups: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(KINDS).nullable(),
      name: z.string().nullable(),
      nameEn: z.string().nullable(),
      ids: z.array(z.string()),
    }),
  ),
  /** The catalogue's own question of figures beside targets. */
  cypher: z.string(),
});
export type Board = z.infer<typeof board>;

/** In whose language names are sorted, and a table is written. */
const lang = z.enum(["zh", "en"]).default("zh");
/** `POST /api/targets` and `POST /api/targets.csv`, beside the body. */
export const boardQuery = z.object({ lang });

const words = z
  .string()
  .max(8000)
  .transform((text) => text.split(",").filter((word) => word !== ""))
  .optional();

/** `GET /api/targets.csv`: lists of ids and words are separated by commas. */
export const boardCsvQuery = z.object({
  lang,
  known: point.optional(),
  order: z.enum(BOARD_ORDERS).default("deadline"),
  ...(Object.fromEntries(BOARD_FIELDS.map((field) => [field, words])) as Record<BoardField, typeof words>),
});
