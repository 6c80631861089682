// A person's review of what a reading proposes: candidates by stable keys, decisions on them, and what counts in the end. Pure.
import { z } from "zod";
import { FACT_SCHEMAS } from "./facts.ts";
import { id } from "./ids.ts";
import { relationType } from "./relations.ts";

/** Contents that a reading proposes, in the order of their files. */
export const REVIEWED = ["articles", "entities", "mentions", "relations", "targets", "observations"] as const;
export type Reviewed = (typeof REVIEWED)[number];

const lineSchema = z.union([
  FACT_SCHEMAS.articles,
  FACT_SCHEMAS.entities,
  FACT_SCHEMAS.mentions,
  FACT_SCHEMAS.relations,
  FACT_SCHEMAS.targets,
  FACT_SCHEMAS.observations,
]);
/** A line of a fact file; what it holds shows in its fields. */
export type FactLine = z.infer<typeof lineSchema>;

/** What a line holds. */
export function contentOf(line: FactLine): Reviewed {
  if ("entity" in line) return "entities";
  if ("mention" in line) return "mentions";
  if ("relation" in line) return "relations";
  if ("target" in line) return "targets";
  return "observation" in line ? "observations" : "articles";
}

const found = z.object({ at: z.string(), rule: z.string(), confidence: z.number() });
const question = z.object({ code: z.string(), zh: z.string(), en: z.string() });

/** What stands in `candidates.jsonl` beside a line of a candidate fact file. */
export const candidateNote = z.object({
  file: z.string(),
  line: z.int().positive(),
  confidence: z.number().nullable(),
  found: z.array(found),
  questions: z.array(question),
});
/** What a candidate folder says of itself, in `reading.json`. */
export const readingMark = z.object({
  zhaotu: z.literal("reading"),
  format: z.literal(1),
  article: id,
  title: z.string(),
  sha256: z.string(),
});
export type ReadingMark = z.infer<typeof readingMark>;

/** A proposed line. `confidence` null: nothing was guessed. */
export type Candidate = {
  readonly key: string;
  readonly fact: FactLine;
  readonly confidence: number | null;
  readonly found: readonly z.infer<typeof found>[];
  readonly questions: readonly z.infer<typeof question>[];
};

/** Lines with their keys, which stay the same when the article is read again, or a little of it is edited. */
export function keyed<T extends { readonly fact: FactLine }>(lines: readonly T[]): (T & { readonly key: string })[] {
  const times = new Map<string, number>();
  return lines.map((line) => {
    const plain = keyOf(line.fact);
    if (!("indicator" in line.fact)) return { ...line, key: plain };
    const nth = (times.get(plain) ?? 0) + 1;
    times.set(plain, nth);
    return { ...line, key: `${plain}:${nth}` };
  });
}

function keyOf(fact: FactLine): string {
  if ("entity" in fact) return `entity:${fact.entity}`;
  if ("mention" in fact) return `mention:${fact.mention}`;
  if ("relation" in fact) {
    const ends = relationType(fact.relation).symmetric ? [fact.from, fact.to].toSorted() : [fact.from, fact.to];
    return `relation:${ends[0]}:${fact.relation}:${ends[1]}`;
  }
  if ("indicator" in fact)
    return `${"target" in fact ? "target" : "observation"}:${fact.indicator}:${fact.value ?? fact.valueText}${fact.unit ?? ""}`;
  return `article:${fact.article}`;
}

const DOINGS = ["accept", "reject", "correct", "merge", "split", "undo"] as const;
export type Doing = (typeof DOINGS)[number];

const words = z.string().trim().min(1).max(2000);
/** A decision as its log has it. `seen`: the line as it was when it was decided on. */
export const decision = z
  .strictObject({
    decision: z.string().regex(/^[0-9a-f]{12}$/),
    of: z.string().min(1).max(400),
    do: z.enum(DOINGS),
    seen: lineSchema.optional(),
    fact: lineSchema.optional(),
    into: id.optional(),
    parts: z.array(lineSchema).min(1).optional(),
    undoes: z.string().optional(),
    reason: words.optional(),
    who: words,
    when: z.iso.datetime(),
    /** The rule whose candidates were decided together. */
    by: z.string().optional(),
  })
  .refine((one) => one.do !== "correct" || one.fact !== undefined, { path: ["fact"] })
  .refine((one) => one.do !== "merge" || one.into !== undefined, { path: ["into"] })
  .refine((one) => one.do !== "split" || one.parts !== undefined, { path: ["parts"] })
  .refine((one) => one.do !== "undo" || one.undoes !== undefined, { path: ["undoes"] });
export type Decision = z.infer<typeof decision>;

export const STATES = ["pending", "accepted", "rejected", "corrected", "merged", "split"] as const;
export type State = (typeof STATES)[number];
const STATE_OF: Readonly<Record<Exclude<Doing, "undo">, State>> = {
  accept: "accepted",
  reject: "rejected",
  correct: "corrected",
  merge: "merged",
  split: "split",
};
/** What was decided of a candidate, and by which decision. */
export type Standing = { readonly state: State; readonly decision: Decision | null };

/** Decisions that no later one takes back, in their order. An undo may be undone. */
export function standingDecisions(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<string>();
  for (const one of decisions.toReversed())
    if (one.do === "undo" && one.undoes !== undefined && !undone.has(one.decision)) undone.add(one.undoes);
  return decisions.filter((one) => one.do !== "undo" && !undone.has(one.decision));
}

/** How each candidate stands, and the decisions that count whose candidate the reading no longer finds. */
export function stateOf(
  candidates: readonly { readonly key: string }[],
  decisions: readonly Decision[],
): { readonly states: ReadonlyMap<string, Standing>; readonly gone: readonly Decision[] } {
  const last = new Map(standingDecisions(decisions).map((one) => [one.of, one] as const));
  const states = new Map<string, Standing>();
  for (const { key } of candidates) {
    const made = last.get(key);
    states.set(
      key,
      made === undefined || made.do === "undo" ? { state: "pending", decision: null } : { state: STATE_OF[made.do], decision: made },
    );
  }
  return { states, gone: [...last.values()].filter(({ of }) => !states.has(of)) };
}
