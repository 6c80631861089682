// Questions about companies: their projects, industries, places and products, and what two of them share.
import { z } from "zod";
import { BASES } from "../../data/model/quantity.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { query } from "../query.ts";
import { nothing } from "./params.ts";
import { count, kind, names, text, told } from "./rows.ts";

const group = "company";
const evidence = z.array(text);
const { claimZh, claimEn } = told;

export const companyProjects = query(
  "company-projects",
  nothing,
  z.strictObject({ ...names("company"), ...names("project"), articles: z.array(text), claimZh, claimEn, evidence }),
  { group },
);

/** `by`: the company itself, or what it develops. */
export const companyIndustries = query(
  "company-industries",
  nothing,
  z.strictObject({ ...names("industry"), ...names("company"), ...names("by"), byKind: kind, evidence }),
  { group },
);

export const companyPlaces = query(
  "company-places",
  nothing,
  z.strictObject({
    ...names("company"),
    ...names("by"),
    relation: z.enum(RELATION_NAMES),
    ...names("place"),
    placeKind: kind,
    basis: z.enum(BASES).nullable(),
    evidence,
  }),
  { group },
);

export const companyProducts = query(
  "company-products",
  nothing,
  z.strictObject({ ...names("company"), ...names("by"), byKind: kind, ...names("product"), evidence }),
  { group },
);

export const companiesInCommon = query(
  "companies-in-common",
  nothing,
  z.strictObject({ ...names("a"), ...names("b"), n: count, things: z.array(text), names: z.array(text) }),
  { group },
);

export const companiesCompared = query(
  "companies-compared",
  nothing,
  z.strictObject({
    ...{ id: text, name: text, nameEn: text },
    ...{ projects: count, places: count, products: count, policies: count, n: count, articles: z.array(text) },
  }),
  { group },
);
