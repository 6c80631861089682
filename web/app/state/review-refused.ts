// What a refusal of decisions says: in both languages, which faults, who was first. Pure.
import { z } from "zod";
import type { ReviewProblem } from "../api-review.ts";
import { wordsOf } from "../words/words.ts";
import type { Refusal, Sending } from "./review-desk.ts";

const sentence = z.object({ zh: z.string(), en: z.string() });
const fault = z.object({ key: z.string().nullable().default(null), wrong: sentence, right: sentence.nullable().default(null) });
const shape = z.object({
  said: sentence.optional(),
  faults: z.array(fault).optional(),
  refused: z.array(z.object({ key: z.string(), why: sentence })).optional(),
  since: z.object({ who: z.string(), when: z.string(), do: z.enum(["accept", "reject", "correct", "merge", "split", "undo"]) }).optional(),
});

/** The sentence, the faults and who was first, as far as a problem tells them. */
export function saidOf(problem: ReviewProblem): Pick<Refusal, "said" | "faults" | "since"> {
  const read = shape.safeParse(problem);
  const { said, faults = [], refused = [], since } = read.success ? read.data : {};
  const plain = (lang: "zh" | "en") => wordsOf(lang).troubles.codes[problem.code] ?? problem.detail ?? wordsOf(lang).troubles.title;
  return {
    said: said ?? { zh: plain("zh"), en: plain("en") },
    faults: [...faults, ...refused.map(({ key, why }) => ({ key, wrong: why, right: null }))],
    since: since ?? null,
  };
}

/** Troubles that pass, or that signing in mends: the decisions wait and can be sent again. */
const PASSING: ReadonlySet<string> = new Set(["offline", "not-ready", "engine-away", "too-slow", "too-often", "busy", "unauthorized"]);
export const isPassing = ({ code }: ReviewProblem): boolean => PASSING.has(code);

/** The refusal of a command. */
export const refusalOf = (problem: ReviewProblem, { id, article, keys, act }: Sending): Refusal => ({
  id,
  article,
  keys,
  act,
  ...saidOf(problem),
});
