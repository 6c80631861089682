// Questions about targets and observations, as a person reads them: by year, indicator, unit, setter and nature.
import { z } from "zod";
import { COMPARATORS, MODALITIES, NATURES } from "../../data/model/quantity.ts";
import { query } from "../query.ts";
import { byId, limit, nothing, year } from "./params.ts";
import { count, maybe, named, names, text } from "./rows.ts";

const group = "target";
const texts = z.array(text);
const number = z.number().nullable();
const modality = z.enum(MODALITIES);
const own = { id: text, name: text, nameEn: text };
const span = { from: maybe, to: maybe };
const written = { comparator: z.enum(COMPARATORS).nullable(), value: number, unit: maybe, valueText: maybe };
const shown = { about: texts, evidence: texts };

export const targetsDue = query(
  "targets-due",
  z.strictObject({ year }),
  z.strictObject({ ...names("indicator"), ...own, ...written, modality, setBy: texts, ...shown }),
  { group, example: { year: 2026 } },
);

export const indicatorOverTime = query(
  "indicator-over-time",
  byId,
  z.strictObject({ ...span, ...named, ...written, nature: z.enum(NATURES).nullable(), articles: texts, ...shown }),
  { group, example: { id: "i-urbanisation-rate" } },
);

export const units = query(
  "units",
  nothing,
  z.strictObject({ unit: text, unitBase: text, factor: count, n: count, least: z.number(), most: z.number() }),
  { group },
);

export const largestAmounts = query(
  "largest-amounts",
  z.strictObject({ unit: text, limit }),
  z.strictObject({ ...named, value: number, unit: maybe, valueBase: number, unitBase: maybe, ...shown }),
  { group, example: { unit: "元", limit: 20 } },
);

export const aimsInWords = query(
  "aims-in-words",
  nothing,
  z.strictObject({ id: text, valueText: maybe, modality, deadline: maybe, indicatorName: text, indicatorNameEn: text, ...shown }),
  { group },
);

export const targetSetters = query(
  "target-setters",
  nothing,
  z.strictObject({ ...named, numbers: count, dated: count, striven: count, n: count }),
  { group },
);

export const growthAndShares = query(
  "growth-and-shares",
  nothing,
  z.strictObject({ nature: z.enum(NATURES), ...own, direction: maybe, value: number, unit: maybe, ...span, ...shown }),
  { group },
);

export const figuresExpected = query("figures-expected", nothing, z.strictObject({ ...own, valueText: maybe, ...span, ...shown }), {
  group,
});

export const targetsWithoutDeadline = query("targets-without-deadline", nothing, z.strictObject({ ...own, modality, ...shown }), {
  group: "quality",
});
