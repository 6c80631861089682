// Questions about ways through the graph: between two things, two steps from one, through what two kinds are joined.
import { z } from "zod";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { query } from "../query.ts";
import { id, limit } from "./params.ts";
import { count, kind, named, text } from "./rows.ts";

const group = "path";
const texts = z.array(text);
const relation = z.enum(RELATION_NAMES);

export const shortestPaths = query(
  "shortest-paths",
  z.strictObject({ from: id, to: id }),
  z.strictObject({ steps: count, ids: texts, names: texts, namesEn: texts, relations: z.array(relation), evidence: z.array(texts) }),
  { group, example: { from: "apple", to: "hotline-12389" } },
);

export const commonNeighbours = query(
  "common-neighbours",
  z.strictObject({ a: id, b: id }),
  z.strictObject({ ...named, aRelation: relation, bRelation: relation, aEvidence: texts, bEvidence: texts }),
  { group, example: { a: "zhaotong", b: "zhenxiong" } },
);

export const twoStepsAway = query("two-steps-away", z.strictObject({ id, limit }), z.strictObject({ ...named, n: count, between: texts }), {
  group,
  example: { id: "hoshine-silicon-project", limit: 30 },
});

export const betweenKinds = query(
  "between-kinds",
  z.strictObject({ a: kind, b: kind, limit }),
  z.strictObject({ ...named, froms: count, tos: count }),
  { group, example: { a: "Company", b: "Policy", limit: 20 } },
);
