// Questions of planners: why one thing needs another, circles, what could start, what is not written.
import { z } from "zod";
import { query } from "../query.ts";
import { byId, id, limit } from "./params.ts";
import { count, kind, text } from "./rows.ts";

const named = { id: text, kind, name: text, nameEn: text, facts: count };

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

/** What lies on a circle with it: `ahead` steps from it, `back` steps to it again. */
export const circles = query("circles", byId, z.strictObject({ ...named, ahead: count, back: count }));

/** `unwritten`: nothing among them is written that it needs; `ready`: what it needs and is done. */
export const startable = query(
  "startable",
  z.strictObject({ ids: z.array(id), done: z.array(id).default([]) }),
  z.strictObject({ ...named, unwritten: z.boolean(), ready: z.array(text) }),
);

export const gaps = query("gaps", z.strictObject({ ids: z.array(id) }), z.strictObject({ ...named, gaps: z.array(text) }));
