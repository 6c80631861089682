// Questions about evidence: where something is told, what is inferred or in doubt, what several places state.
import { z } from "zod";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { query } from "../query.ts";
import { article, byId, limit, nothing } from "./params.ts";
import { count, maybe, named, names, text, told } from "./rows.ts";

const group = "evidence";
const relation = z.enum(RELATION_NAMES);
const { claimZh, claimEn, evidence } = told;

/** `role`: itself, or the relation by which it stands there, with a sign on the side of the other thing. */
export const evidenceOf = query("evidence-of", byId, z.strictObject({ span: text, role: text, ...names("other"), claimZh, claimEn }), {
  group,
  example: { id: "zhenxiong-phosphorus-materials-cluster" },
});

export const busiestPassages = query(
  "busiest-passages",
  z.strictObject({ article, limit }),
  z.strictObject({ span: text, characters: count, n: count }),
  { group, example: { article: "zhaotong-2026", limit: 20 } },
);

export const impliedByType = query(
  "implied-by-type",
  nothing,
  z.strictObject({ relation, n: count, stated: count, implied: count, uncertain: count }),
  { group },
);

export const implied = query(
  "implied",
  z.strictObject({ relation }),
  z.strictObject({ ...names("from"), ...names("to"), claimZh, claimEn, evidence }),
  { group, example: { relation: "LOCATED_IN" } },
);

/** Of a figure `relation` and `to` are "". */
export const uncertain = query(
  "uncertain",
  nothing,
  z.strictObject({
    ...{ id: text, name: text, nameEn: text },
    ...{ relation: text, ...names("to"), uncertain: text, uncertainEn: maybe, evidence },
  }),
  { group },
);

export const bestSourced = query(
  "best-sourced",
  z.strictObject({ limit }),
  z.strictObject({ ...names("from"), relation, ...names("to"), n: count, articles: z.array(text), evidence }),
  { group, example: { limit: 20 } },
);

export const notes = query("notes", nothing, z.strictObject({ ...named, note: text, noteEn: maybe }), { group });
