// The review's part of the API: articles of one's own that were read, what was proposed, decisions on it, facts that come of them.
import { z } from "zod";
import { ENCODINGS } from "../../data/model/encodings.ts";
import { lineSchema, REVIEWED, STATES } from "../../data/model/review.ts";
import { count } from "../contract.ts";
import { problem } from "./problem.ts";

/** A line of words: nothing that a terminal or a process would take for more. */
const plain = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}*$/u);
const sentence = z.object({ zh: z.string(), en: z.string() });
const key = z.string().min(1).max(400);
const counts = z.object({
  pending: count,
  accepted: count,
  rejected: count,
  corrected: count,
  merged: count,
  split: count,
});

/**
 * `GET /api/review`: the articles that were read. `own`: the folder of one's own, told on the machine's own address only.
 * `readOnly`: why nothing can be decided here, null where it can. `model`: the language model that is set. `megabytes`: the largest file that is read.
 */
export const reviewArticles = z.object({
  own: z.string().nullable(),
  readOnly: sentence.nullable(),
  model: z.string().nullable(),
  megabytes: z.number(),
  articles: z.array(
    z.object({
      article: z.string(),
      title: z.string(),
      counts,
      /** Candidates that wait and have a question. */
      questions: count,
      /** The text is at hand. */
      text: z.boolean(),
      /** Lines of accepted facts as written. */
      written: count,
      /** The graph holds the article. */
      loaded: z.boolean(),
    }),
  ),
});
export type ReviewArticles = z.infer<typeof reviewArticles>;

const decided = z.object({
  decision: z.string(),
  do: z.enum(["accept", "reject", "correct", "merge", "split", "undo"]),
  who: z.string(),
  when: z.string(),
  reason: z.string().nullable(),
  by: z.string().nullable(),
  into: z.string().nullable(),
  fact: lineSchema.nullable(),
});

/** A proposed line of a fact file and how it stands. `confidence` null: nothing was guessed. */
const reviewCandidate = z.object({
  key: z.string(),
  content: z.enum(REVIEWED),
  /** An entity's kind, else null. */
  kind: z.string().nullable(),
  fact: lineSchema,
  confidence: z.number().nullable(),
  found: z.array(z.object({ at: z.string(), rule: z.string(), confidence: z.number() })),
  questions: z.array(z.object({ code: z.string(), zh: z.string(), en: z.string(), among: z.array(z.string()).optional() })),
  state: z.enum(STATES),
  decision: decided.nullable(),
});
export type ReviewCandidate = z.infer<typeof reviewCandidate>;

const outcome = z.object({
  /** Fact lines that the decisions make. */
  facts: count,
  /** Keys that come along, since accepted facts name them. */
  along: z.array(z.string()),
  leftOut: z.array(z.object({ key: z.string(), why: sentence })),
  /** Places that the text no longer has. */
  lost: z.array(z.object({ key: z.string(), at: z.string() })),
  /** Decided on, and no longer found by the reading. */
  gone: z.array(z.object({ of: z.string(), do: z.string(), who: z.string(), when: z.string() })),
  /** Read differently now; kept as accepted. */
  changed: z.array(z.string()),
});
export type ReviewOutcome = z.infer<typeof outcome>;

/**
 * `GET /api/review/:id`. `seen`: lines of the log of decisions, to be given back with the next ones. `names`: of ids that the facts name.
 * `wrong`: candidate lines that cannot be read, `torn`: lines of the log that are none. `pairs`: perhaps the same (`key` an entity's, `into` an id).
 * `places`: where other articles name what pairs lead into, `words` null where their text is not at hand.
 * `written`: lines of accepted facts as written, null where nothing was written.
 */
export const reviewReading = z.object({
  article: z.string(),
  title: z.string(),
  sha256: z.string(),
  seen: count,
  candidates: z.array(reviewCandidate),
  names: z.record(z.string(), z.object({ name: z.string(), nameEn: z.string() })),
  pairs: z.array(z.object({ key: z.string(), into: z.string() })),
  places: z.record(
    z.string(),
    z.array(
      z.object({
        evidence: z.string(),
        words: z.object({ before: z.string(), itself: z.string(), after: z.string() }).nullable(),
      }),
    ),
  ),
  wrong: z.array(z.string()),
  torn: z.array(count),
  written: count.nullable(),
  /** Decisions stand that were not written as facts yet. */
  unwritten: z.boolean(),
  loaded: z.boolean(),
});
export type ReviewReading = z.infer<typeof reviewReading>;

/** `GET /api/review/:id/text`: the text as it was read, proven by its hash. */
export const reviewText = z.object({ article: z.string(), text: z.string() });

const wish = z.object({
  of: key,
  do: z.enum(["accept", "reject", "correct", "merge", "split"]),
  /** With `correct`: the fields that differ. */
  fact: z.record(z.string(), z.json()).optional(),
  /** With `merge`: the id to merge into. */
  into: z.string().max(200).optional(),
  /** With `split`: the parts, each at least with a name. */
  parts: z.array(z.record(z.string(), z.json())).min(2).max(20).optional(),
  reason: z.string().trim().min(1).max(2000).optional(),
  /** The rule whose candidates are decided together. */
  by: z.string().max(100).optional(),
});

/**
 * `POST /api/review/:id/decisions`. Either `wishes`, or `undo`: decisions to take back, an empty list for the latest.
 * `together`: those that do not stand the proof are left out, not the whole.
 */
export const reviewDecisions = z.object({
  seen: count,
  who: plain(200),
  together: z.boolean().default(false),
  wishes: z.array(wish).max(20_000).default([]),
  undo: z
    .array(z.string().regex(/^[0-9a-f]{12}$/))
    .max(20_000)
    .optional(),
});
export type ReviewDecisions = z.input<typeof reviewDecisions>;

/** What was decided: `states` of all candidates that stand differently now. */
export const reviewDecided = outcome.extend({
  seen: count,
  decisions: z.array(z.object({ decision: z.string(), of: z.string(), do: z.string() })),
  dropped: z.array(z.object({ key: z.string(), why: sentence })),
  states: z.record(z.string(), z.object({ state: z.enum(STATES), decision: decided.nullable() })),
});
export type ReviewDecided = z.infer<typeof reviewDecided>;

/** A line of `POST /api/review/:id/apply` and of `/forget`: stages, then how it ended. */
export const reviewApplied = z.union([
  /** `before`: so many are ahead in the line of those who write. */
  z.object({ stage: z.enum(["waiting", "writing", "loading", "opening"]), before: count.optional() }),
  z.object({ done: z.object({ written: z.boolean(), facts: count, ...outcome.omit({ facts: true }).shape }) }),
  z.object({ forgotten: z.object({ text: z.boolean(), reading: z.boolean(), decisions: count, facts: count }) }),
  z.object({ problem }),
]);
export type ReviewApplied = z.infer<typeof reviewApplied>;

/** `POST /api/review/:id/forget`: the text alone, or the text, its reading, the decisions and the facts. */
export const reviewForget = z.object({ what: z.enum(["text", "all"]) });

/**
 * `POST /api/read`: `base64` are the file's bytes. `encoding`: what the person chose where two were likely; `model`: let the model that is
 * set propose further candidates.
 */
export const readAsked = z.strictObject({
  name: plain(300),
  base64: z.string(),
  id: plain(64).optional(),
  date: plain(10).optional(),
  title: plain(500).optional(),
  publisher: plain(300).optional(),
  encoding: z.enum(ENCODINGS).optional(),
  model: z.boolean().default(false),
});
export type ReadAsked = z.input<typeof readAsked>;

/** What a reading found. `counts`: rows in the words of both languages; `notes`: what a person should know, as that it is nearly the same as another. */
export const readResult = z.object({
  article: z.string(),
  title: z.string(),
  /** As given, or as taken from the text. */
  date: z.string(),
  state: z.enum(["new", "unchanged", "rewritten"]),
  counts: z.object({ entities: count, mentions: count, relations: count, targets: count, observations: count }),
  questions: count,
  refused: count,
  unaccounted: count.nullable(),
  notes: z.array(sentence),
  /** What a model had proposed before, undecided, and this reading without it does not list. */
  rested: count,
});
export type ReadResult = z.infer<typeof readResult>;

/**
 * A line of the answer: stages with how far, then the result, or why there is none. `said`: cause and mend; `code`: what kind of refusal
 * (`encoding`, `known`, `id-taken`, `no-date`, …); `samples`: the likeliest readings of the bytes.
 */
export const readLine = z.union([
  z.object({ stage: z.string(), done: count, of: count }),
  z.object({ result: readResult }),
  z.object({
    refused: z.object({
      code: z.string(),
      wrong: sentence,
      right: sentence,
      samples: z.array(z.object({ encoding: z.string(), text: z.string() })),
      /** With `known` and `read-before`: which article it is. */
      article: z.string().optional(),
    }),
  }),
  z.object({ problem }),
]);
export type ReadLine = z.infer<typeof readLine>;
