// Questions about places: who develops what around one, its industries, how places compare, what connects them.
import { z } from "zod";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { query } from "../query.ts";
import { byId, nothing } from "./params.ts";
import { count, kind, named, names, text, told } from "./rows.ts";

const group = "place";
const relation = z.enum(RELATION_NAMES);

export const placeDevelopers = query("place-developers", byId, z.strictObject({ ...names("doer"), doerKind: kind, ...named, ...told }), {
  group,
  example: { id: "zhenxiong" },
});

export const placeIndustries = query("place-industries", byId, z.strictObject({ ...names("industry"), relation, ...named, ...told }), {
  group,
  example: { id: "zhaotong" },
});

export const placesCompared = query(
  "places-compared",
  nothing,
  z.strictObject({
    ...{ id: text, name: text, nameEn: text },
    ...{ projects: count, parks: count, companies: count, sites: count, infrastructure: count, n: count },
  }),
  { group },
);

export const connections = query(
  "connections",
  nothing,
  z.strictObject({ ...names("from"), fromKind: kind, ...names("to"), toKind: kind, ...told }),
  { group },
);

export const brands = query("brands", nothing, z.strictObject({ ...named, relation, ...names("brand"), evidence: z.array(text) }), {
  group,
});

export const placeParts = query("place-parts", byId, z.strictObject({ depth: count, ...named, facts: count }), {
  group,
  example: { id: "zhaotong" },
});
