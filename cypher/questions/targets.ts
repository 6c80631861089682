// Questions of the target board: targets with the figures beside them, statements about statements, what falls by a day.
import { z } from "zod";
import { COMPARATORS, NATURES } from "../../data/model/quantity.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { DATE_BASES } from "../../data/model/time.ts";
import { query } from "../query.ts";
import { nothing } from "./params.ts";
import { kind, maybe, text } from "./rows.ts";

/** One row a target and a figure of its indicator with a subject in common; whether the two can be compared is not said here. */
export const targetsWithFigures = query(
  "targets-with-figures",
  nothing,
  z.strictObject({
    id: text,
    name: text,
    nameEn: text,
    valueText: text,
    comparator: z.enum(COMPARATORS).nullable(),
    deadline: maybe,
    evidence: z.array(text),
    indicatorId: text,
    indicator: text,
    indicatorEn: text,
    figure: text,
    figureName: text,
    figureNameEn: text,
    figureText: text,
    nature: z.enum(NATURES),
    period: maybe,
    figureEvidence: z.array(text),
    subjects: z.array(text),
  }),
  { group: "target" },
);

/** What the facts say of two figures, or of two indicators. */
export const statements = query(
  "statements",
  nothing,
  z.strictObject({
    relation: z.enum(RELATION_NAMES),
    from: text,
    fromName: text,
    fromNameEn: text,
    to: text,
    toName: text,
    toNameEn: text,
    articles: z.array(text),
    evidence: z.array(text),
    claimZh: maybe,
    claimEn: maybe,
    uncertain: maybe,
    uncertainEn: maybe,
  }),
  { group: "compare" },
);

/** Deadlines and events that begin by a day (ISO); `sure`: their whole span lies before its end. */
export const dueBy = query(
  "due-by",
  z.strictObject({ date: z.iso.date() }),
  z.strictObject({
    id: text,
    kind,
    name: text,
    nameEn: text,
    from: text,
    to: text,
    basis: z.enum(DATE_BASES).nullable(),
    sure: z.boolean(),
  }),
  { group: "target", example: { date: "2026-12-31" } },
);
