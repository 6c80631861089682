// Questions about policies: what they touch, of what they consist, who carries them out, which targets and people go with them.
import { z } from "zod";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { query } from "../query.ts";
import { byId, limit, nothing } from "./params.ts";
import { count, maybe, named, names, text, told } from "./rows.ts";

const group = "policy";
const relation = z.enum(RELATION_NAMES);
const texts = z.array(text);
const { claimZh, claimEn, evidence } = told;
const own = { id: text, name: text, nameEn: text };

export const policiesTouching = query("policies-touching", byId, z.strictObject({ ...names("policy"), relation, ...named, ...told }), {
  group,
  example: { id: "five-100bn-industries" },
});

export const policyMeasures = query("policy-measures", byId, z.strictObject({ depth: count, ...named, facts: count }), {
  group,
  example: { id: "ten-livelihood-items-2026" },
});

export const policyCarriers = query("policy-carriers", nothing, z.strictObject({ ...named, issues: count, implements: count, n: count }), {
  group,
});

export const challenges = query(
  "challenges",
  nothing,
  z.strictObject({ ...own, facing: texts, facingNames: texts, policies: texts, policyNames: texts }),
  { group },
);

export const policyTargets = query(
  "policy-targets",
  byId,
  z.strictObject({ ...own, valueText: maybe, deadline: maybe, relation, ...names("by"), evidence }),
  { group, example: { id: "ten-livelihood-items-2026" } },
);

export const largestPolicies = query(
  "largest-policies",
  z.strictObject({ limit }),
  z.strictObject({ ...own, measures: count, targets: count, people: count, n: count }),
  { group, example: { limit: 15 } },
);

export const policiesForPeople = query(
  "policies-for-people",
  nothing,
  z.strictObject({ ...names("person"), relation, ...names("policy"), claimZh, claimEn, evidence }),
  { group },
);
