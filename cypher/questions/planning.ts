// Questions of planners: what depends on what and why, circles, what could start, what is not written.
// Stages, the longest chain and what-if have no query: there a circle counts as one thing, and a need of alternatives
// fails with the last of them. Both are fixed points, which no single statement of either engine reaches.
import { z } from "zod";
import { query } from "../query.ts";
import { byId, id, limit } from "./params.ts";
import { count, kind, text } from "./rows.ts";

const named = { id: text, kind, name: text, nameEn: text, facts: count };

/**
 * Both closures at once, from several starts, which are not in them. In one statement it is walked level by level, since
 * a walk of any length is either not bounded on Neo4j or too slow on the embedded engine: so eight steps are the most.
 * "Stated only" and parts are not among its switches: a derived NEEDS does not say what it rests on, and both take as
 * many joins again for every level.
 */
export const dependencies = query(
  "dependencies",
  z.strictObject({ ids: z.array(id), doers: z.boolean().default(false), without: z.array(text).default([]) }),
  z.strictObject({ side: z.enum(["needs", "needed"]), step: count, ...named }),
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
  { example: { from: "-", to: "-", limit: 50 } },
);

/** What no chain gets round, in the order of the chains: `at` steps along the shortest one; `chains`: how many there are. */
export const onEveryChain = query(
  "on-every-chain",
  z.strictObject({ from: id, to: id }),
  z.strictObject({ at: count, ...named, chains: count }),
  { example: { from: "-", to: "-" } },
);

/** What lies on a circle with it: `ahead` steps from it, `back` steps to it again. */
export const circles = query("circles", byId, z.strictObject({ ...named, ahead: count, back: count }));

/** `unwritten`: nothing among them is written that it needs; `ready`: what it needs and is done. */
export const startable = query(
  "startable",
  z.strictObject({ ids: z.array(id), done: z.array(id).default([]) }),
  z.strictObject({ ...named, unwritten: z.boolean(), ready: z.array(text) }),
);

export const gaps = query("gaps", z.strictObject({ ids: z.array(id) }), z.strictObject({ ...named, gaps: z.array(text) }));
