// Questions about the quality of the data: checks that ought to find nothing, and what is right but good to know.
import { z } from "zod";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { query } from "../query.ts";
import { limit, nothing } from "./params.ts";
import { count, kind, maybe, named, names, text } from "./rows.ts";

const group = "quality";
const check = { group, empty: true } as const;
const texts = z.array(text);

/** Of a figure `relation` and `to` are "". */
export const factsWithoutEvidence = query("facts-without-evidence", nothing, z.strictObject({ id: text, relation: text, to: text }), check);

/** `length`: the article's; null where there is no such article. */
export const evidenceBeyondArticle = query(
  "evidence-beyond-article",
  nothing,
  z.strictObject({ id: text, span: text, length: count.nullable() }),
  check,
);

export const figuresWithoutIndicator = query(
  "figures-without-indicator",
  nothing,
  z.strictObject({ id: text, kind, name: text, indicators: count, subjects: count }),
  check,
);

export const needsWithoutVia = query(
  "needs-without-via",
  nothing,
  z.strictObject({ from: text, to: text, via: texts, evidence: texts }),
  check,
);

export const sharedNames = query("shared-names", nothing, z.strictObject({ word: text, n: count, ids: texts }), check);

export const withoutEnglishName = query("without-english-name", nothing, z.strictObject({ id: text, kind, name: text }), check);

export const circlesOfParts = query("circles-of-parts", nothing, z.strictObject({ id: text, kind, name: text, steps: count }), check);

export const amountsWithoutBase = query(
  "amounts-without-base",
  nothing,
  z.strictObject({ id: text, kind, name: text, value: z.number(), unit: maybe }),
  check,
);

export const neverNamed = query("never-named", nothing, z.strictObject({ ...named, facts: count, note: maybe, noteEn: maybe }), { group });

export const looselyTied = query(
  "loosely-tied",
  z.strictObject({ limit }),
  z.strictObject({ ...named, relation: z.enum(RELATION_NAMES), ...names("other") }),
  { group, example: { limit: 60 } },
);
