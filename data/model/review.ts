// A person's review of what a reading proposes: candidates by stable keys, decisions on them, and what counts in the end. Pure.
import { z } from "zod";
import { FACT_SCHEMAS } from "./facts.ts";
import { id } from "./ids.ts";
import { relationType } from "./relations.ts";

/** Contents that a reading proposes, in the order of their files. */
export const REVIEWED = ["articles", "entities", "mentions", "relations", "targets", "observations"] as const;
export type Reviewed = (typeof REVIEWED)[number];

/** A line of any fact file that is reviewed. */
export const lineSchema = z.union([
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
/** `among`: ids of known entities that it may be. */
const question = z.object({ code: z.string(), zh: z.string(), en: z.string(), among: z.array(z.string()).optional() });

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

/**
 * Lines with their keys, which stay the same when the article is read again, or a little of it is edited. Of figures that are alike a
 * number tells which; a figure that was decided on keeps the number that it had then, wherever the others stand now.
 */
export function keyed<T extends { readonly fact: FactLine }>(
  lines: readonly T[],
  decisions: readonly Decision[] = [],
): (T & { readonly key: string })[] {
  const alike = new Map<string, T[]>();
  for (const line of lines) {
    const plain = keyOf(line.fact);
    if ("indicator" in line.fact) alike.set(plain, [...(alike.get(plain) ?? []), line]);
  }
  const numbers = new Map<T, number>();
  const seen = seenFigures(decisions);
  for (const [plain, group] of alike) numberAlike(group, seen.get(plain) ?? new Map<number, Figure>(), numbers);
  return lines.map((line) => {
    const number = numbers.get(line);
    return { ...line, key: number === undefined ? keyOf(line.fact) : `${keyOf(line.fact)}:${number}` };
  });
}

type Figure = Extract<FactLine, { indicator: string }>;

/** Figures as they were when they were last decided on, by their key without the number, and by the number. */
function seenFigures(decisions: readonly Decision[]): Map<string, Map<number, Figure>> {
  const seen = new Map<string, Map<number, Figure>>();
  for (const { of, seen: fact } of decisions) {
    const [, plain, number] = /^(.*):(\d{1,6})$/.exec(of) ?? [];
    if (plain === undefined || fact === undefined || !("indicator" in fact)) continue;
    const group = seen.get(plain) ?? new Map<number, Figure>();
    seen.set(plain, group.set(Number(number), fact));
  }
  return seen;
}

/** Gives each line of a group its number: that of the figure seen before which it is most like, else the first that is free. */
function numberAlike<T extends { readonly fact: FactLine }>(
  group: readonly T[],
  seen: ReadonlyMap<number, Figure>,
  numbers: Map<T, number>,
): void {
  const pairs = [...seen].flatMap(([number, fact]) =>
    group.map((line) => ({ number, line, likeness: "indicator" in line.fact ? likenessOf(fact, line.fact) : 0 })),
  );
  const used = new Set(seen.keys());
  const taken = new Set<number>();
  for (const { number, line, likeness } of pairs.toSorted((a, b) => b.likeness - a.likeness))
    if (likeness > 0 && !taken.has(number) && !numbers.has(line)) {
      numbers.set(line, number);
      taken.add(number);
    }
  let free = 1;
  for (const line of group) {
    if (numbers.has(line)) continue;
    while (used.has(free)) free++;
    numbers.set(line, free);
    used.add(free);
  }
}

/** How surely two figures of one value are the same: by their place, their characters, whom they are about. */
function likenessOf(one: Figure, other: Figure): number {
  const hashes = (fact: Figure) => fact.at.map((written) => written.slice(written.indexOf("~")));
  const shares = (a: readonly string[], b: readonly string[]) => a.some((item) => b.includes(item));
  const place = shares(one.at, other.at) ? 4 : shares(hashes(one), hashes(other)) ? 2 : 0;
  const about = one.about.toSorted().join(" ") === other.about.toSorted().join(" ") ? 1 : 0;
  return place + about;
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

export const DOINGS = ["accept", "reject", "correct", "merge", "split", "undo"] as const;
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
    /** Lines that nobody had decided on and that came along, as they were: a later reading may lack them. */
    along: z.array(lineSchema).min(1).optional(),
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

/** Ids of the decisions that no later one takes back, undoing among them. An undo may be undone. */
export function inForce(decisions: readonly Decision[]): Set<string> {
  const undone = new Set<string>();
  for (const one of decisions.toReversed())
    if (one.do === "undo" && one.undoes !== undefined && !undone.has(one.decision)) undone.add(one.undoes);
  return new Set(decisions.flatMap(({ decision: own }) => (undone.has(own) ? [] : [own])));
}

/** What counts of the decisions, in their order: those in force that are no undoing. */
export function standingDecisions(decisions: readonly Decision[]): Decision[] {
  const counting = inForce(decisions);
  return decisions.filter((one) => one.do !== "undo" && counting.has(one.decision));
}

/** Lines as the log last saw them, by their key: those that were decided on, and those that came along. */
export function rememberedLines(decisions: readonly Decision[]): Map<string, FactLine> {
  const lines = new Map<string, FactLine>();
  for (const { of, seen, along = [] } of decisions) {
    if (seen !== undefined) lines.set(of, seen);
    for (const line of along) lines.set(keyOf(line), line);
  }
  return lines;
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
