// What commands of the review answer: their JSON, or their refusal as the API tells it.
import { z } from "zod";
import { problem } from "../../contract/problem.ts";
import { reviewDecided } from "../../contract/review.ts";
import { Refusal } from "../problem.ts";
import type { Ended } from "./shell.ts";

const refused = z.object({
  refused: z.object({
    code: z.enum(["decided-since", "wrong-line", "turn-taken", "unproven", "refused"]),
    said: z.object({ zh: z.string(), en: z.string() }),
    faults: problem.shape.faults,
    refused: problem.shape.refused,
    since: problem.shape.since,
  }),
});
const CODES = {
  "decided-since": "decided-since",
  "wrong-line": "review-refused",
  "turn-taken": "busy",
  unproven: "review-refused",
  refused: "review-refused",
} as const;

/** What `zhaotu review … --format json` says. */
const acted = reviewDecided.omit({ states: true }).extend({ written: z.boolean().nullable() });
export type Acted = z.infer<typeof acted>;

/** The answer of a decision, or of writing. Throws `decided-since`, `review-refused`, `busy`. */
export const actedOf = (ended: Ended): Acted => answerOf(ended, acted);

/** A command's answer in this shape. Throws the refusal that it gives instead. */
export function answerOf<T>(ended: Ended, shape: z.ZodType<T>): T {
  const said = jsonIn(ended.out);
  const no = refused.safeParse(said);
  if (no.success) {
    const { code, said: sentences, ...more } = no.data.refused;
    throw new Refusal(CODES[code], { said: sentences, detail: sentences.en, ...more });
  }
  const yes = shape.safeParse(said);
  if (ended.code === 0 && yes.success) return yes.data;
  throw new Refusal("internal", { cause: new Error(`the command ended with ${ended.code}: ${ended.said}`) });
}

export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
