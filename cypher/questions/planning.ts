// Questions of planners: what depends on what and why, circles, what could start, what is not written.
// Stages, the longest chain and what-if are walked level by level, eight steps at most: a walk without bound is refused. A
// circle, which the API counts as one thing, no fixed number of levels finds: those rows say `more`. The API's alone are:
// how many months late (a maximum of minima, which any later level may still change), and the longest chain by dates (the
// engines share no arithmetic of days). Late and cancelled touch the same things, so what-if asks for one sort at a time.
import { z } from "zod";
import { query } from "../query.ts";
import { byId, id, limit, nothing } from "./params.ts";
import { count, kind, named, text } from "./rows.ts";

const group = "dependency";
const texts = z.array(text);
const placed = { id: text, kind, name: text, nameEn: text, facts: count };

/**
 * Both closures at once, from several starts, which are not in them. In one statement it is walked level by level, since
 * a walk of any length is either not bounded on Neo4j or too slow on the embedded engine: so eight steps are the most.
 * "Stated only" and parts are not among its switches: a derived NEEDS does not say what it rests on, and both take as
 * many joins again for every level.
 */
export const dependencies = query(
  "dependencies",
  z.strictObject({ ids: z.array(id), doers: z.boolean().default(false), without: z.array(text).default([]) }),
  z.strictObject({ side: z.enum(["needs", "needed"]), step: count, ...placed }),
  { group, example: { ids: ["zhenxiong-phosphorus-materials-cluster"], doers: false, without: [] } },
);

/** One row a chain, shortest first: its things from the one that needs, and of each hop the types and the evidence. */
export const why = query(
  "why",
  z.strictObject({ from: id, to: id, limit: limit.default(50) }),
  z.strictObject({
    steps: count,
    ids: z.array(text),
    names: z.array(text),
    namesEn: z.array(text),
    via: z.array(z.array(text)),
    evidence: z.array(z.array(text)),
  }),
  { group, example: { from: "t26-phosphorus-projects-investment", to: "zhenxiong", limit: 50 } },
);

/** What no chain gets round, in the order of the chains: `at` steps along the shortest one; `chains`: how many there are. */
export const onEveryChain = query(
  "on-every-chain",
  z.strictObject({ from: id, to: id }),
  z.strictObject({ at: count, ...placed, chains: count }),
  { group, example: { from: "high-quality-leapfrog-development", to: "two-monitor-two-support" } },
);

/** What lies on a circle with it: `ahead` steps from it, `back` steps to it again. */
export const circles = query("circles", byId, z.strictObject({ ...placed, ahead: count, back: count }), {
  group,
  example: { id: "zhenxiong-phosphorus-materials-cluster" },
  empty: true,
});

/** `unwritten`: nothing among them is written that it needs; `ready`: what it needs and is done. */
export const startable = query(
  "startable",
  z.strictObject({ ids: z.array(id), done: z.array(id).default([]) }),
  z.strictObject({ ...placed, unwritten: z.boolean(), ready: z.array(text) }),
  {
    group,
    example: {
      ids: [
        "zhenxiong-phosphorus-materials-cluster",
        "land-guarantee",
        "planning-alignment",
        "factor-allocation",
        "t26-phosphorus-projects-started",
      ],
      done: ["land-guarantee"],
    },
  },
);

export const gaps = query("gaps", z.strictObject({ ids: z.array(id) }), z.strictObject({ ...placed, gaps: z.array(text) }), {
  group,
  example: { ids: [] },
});

/** `stage`: the longest chain of needs below it. `more`: more than eight steps are below it, or a circle. */
export const stages = query(
  "stages",
  z.strictObject({ kinds: z.array(kind).default([]) }),
  z.strictObject({ stage: count, ...placed, more: z.boolean() }),
  { group, example: { kinds: ["Project", "Park", "Infrastructure", "Industry", "Policy"] } },
);

/** One row a thing, from the one that needs all the others; `via` and `evidence` say why it needs the next. */
export const longestChain = query(
  "longest-chain",
  nothing,
  z.strictObject({ at: count, ...named, via: texts, evidence: texts, more: z.boolean() }),
  { group },
);

/** `stands`: it needs any one of several, some are lost and others are not. `because`: what fails of what it needs; `evidence` is parallel to it. */
export const whatIfDelayed = query(
  "what-if-delayed",
  z.strictObject({ ids: z.array(id), done: z.array(id).default([]), doers: z.boolean().default(false) }),
  z.strictObject({ fate: z.enum(["touched", "stands"]), step: count.nullable(), ...placed, because: texts, evidence: z.array(texts) }),
  { group, example: { ids: ["land-guarantee"], done: [], doers: false } },
);

export const targetDoers = query(
  "target-doers",
  byId,
  z.strictObject({ steps: count, ids: texts, names: texts, namesEn: texts, via: z.array(texts), evidence: z.array(texts) }),
  { group, example: { id: "t26-phosphorus-projects-investment" } },
);

const restedOn = z.strictObject({ ...named, n: count, targets: count, projects: count, policies: count });

export const mostNeeded = query("most-needed", z.strictObject({ limit }), restedOn, { group, example: { limit: 20 } });

export const carriers = query("carriers", nothing, restedOn, { group });
