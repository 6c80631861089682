// How the API refuses: one shape for every problem.
import { z } from "zod";
import { GATE_CODES } from "../../data/model/refusals.ts";
import { DOINGS } from "../../data/model/review.ts";

const PROBLEM_CODES = [
  "bad-request",
  "not-found",
  "no-such-thing",
  "left-out",
  "no-such-article",
  "no-text",
  "wrong-text",
  "too-large",
  "too-many",
  "too-slow",
  "not-ready",
  "wrong-host",
  "unauthorized",
  "cross-site",
  "wrong-type",
  "engine-away",
  "engine-auth",
  "engine-fault",
  "refused",
  "query-fault",
  "no-console",
  "read-only",
  "no-reading",
  "decided-since",
  "review-refused",
  "not-loaded",
  "busy",
  "too-often",
  "internal",
] as const;
/** What a server that is not ready waits for: the page to be built, the engine to answer, the facts to be loaded. */
const WAITING = ["building", "engine", "loading"] as const;
const sentence = z.object({ zh: z.string(), en: z.string() });
/** RFC 9457 `application/problem+json`; the page translates `code`, `detail` is for whoever mends it. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(PROBLEM_CODES),
  detail: z.string().optional(),
  fields: z.array(z.object({ field: z.string(), fault: z.string() })).optional(),
  /** With `not-ready` and `engine-away`: what the server is still busy with. */
  waitingFor: z.array(z.enum(WAITING)).optional(),
  /** With `refused` and `query-fault`: the gate's code, and where in the query, in UTF-16 offsets. */
  gate: z.enum(GATE_CODES).optional(),
  at: z.object({ start: z.int(), end: z.int(), line: z.int(), column: z.int() }).optional(),
  /** With `refused`, `query-fault` and refusals of the review: what was found there, in both languages. */
  said: sentence.optional(),
  /** With `review-refused` and `not-loaded`: what the check found; `key` where it is the fault of a candidate's line. */
  faults: z.array(z.object({ key: z.string().nullable(), wrong: sentence, right: sentence })).optional(),
  /** With `review-refused`: candidates that cannot be written, and why. */
  refused: z.array(z.object({ key: z.string(), why: sentence })).optional(),
  /** With `decided-since`: who decided on what, and when. */
  since: z.object({ of: z.string(), do: z.enum(DOINGS), who: z.string(), when: z.string() }).optional(),
});
export type Problem = z.infer<typeof problem>;
