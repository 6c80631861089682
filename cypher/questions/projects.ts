// Questions about projects and parks: where they stand, who carries them out, what they make and need, how far they are.
import { z } from "zod";
import { BASES } from "../../data/model/quantity.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { query } from "../query.ts";
import { nothing } from "./params.ts";
import { count, kind, maybe, named, names, text, told } from "./rows.ts";

const group = "project";
const texts = z.array(text);

/** `within`: the places that this one lies in, up to two levels up. */
export const projectLand = query(
  "project-land",
  nothing,
  z.strictObject({
    ...named,
    ...names("site"),
    siteKind: kind,
    within: texts,
    withinNames: texts,
    basis: z.enum(BASES).nullable(),
    evidence: texts,
  }),
  { group },
);

export const projectDoers = query(
  "project-doers",
  nothing,
  z.strictObject({ ...names("project"), relation: z.enum(RELATION_NAMES), ...names("doer"), doerKind: kind, ...told }),
  { group },
);

export const products = query(
  "products",
  nothing,
  z.strictObject({ ...names("product"), ...names("by"), byKind: kind, industries: texts, evidence: texts }),
  { group },
);

export const projectStages = query(
  "project-stages",
  nothing,
  z.strictObject({ ...names("project"), kind, id: text, valueText: maybe, from: maybe, to: maybe, evidence: texts }),
  { group },
);

export const projectInputs = query(
  "project-inputs",
  nothing,
  z.strictObject({ ...named, ...names("needed"), neededKind: kind, anyOf: maybe, ...told }),
  { group },
);

export const parksCompared = query(
  "parks-compared",
  nothing,
  z.strictObject({
    ...{ id: text, name: text, nameEn: text },
    ...{ projects: count, industries: count, products: count, targets: count, n: count },
  }),
  { group },
);
