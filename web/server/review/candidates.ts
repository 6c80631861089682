// The readings in the folder of one's own as the page is told of them.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readDecisions, readWritten } from "../../../data/files/decisions.ts";
import { readFactFile } from "../../../data/files/fact-file.ts";
import { readOwnReading, type OwnPlaces, type OwnReading } from "../../../data/files/own.ts";
import { contentOf, STATES, stateOf, type Candidate, type Decision, type FactLine, type Standing } from "../../../data/model/review.ts";
import type { ReviewCandidate } from "../../contract/review.ts";
import { Refusal } from "../problem.ts";

/** A decision without what only the log needs. */
export const decidedOf = ({
  decision,
  do: done,
  who,
  when,
  reason,
  by,
  into,
  fact,
}: Decision): NonNullable<ReviewCandidate["decision"]> => ({
  decision,
  do: done,
  who,
  when,
  reason: reason ?? null,
  by: by ?? null,
  into: into ?? null,
  fact: fact ?? null,
});

/** A candidate and how it stands. */
function candidateOf({ key, fact, confidence, found, questions }: Candidate, { state, decision }: Standing): ReviewCandidate {
  return {
    key,
    content: contentOf(fact),
    kind: "entity" in fact ? fact.kind : null,
    fact,
    confidence,
    found: [...found],
    questions: [...questions],
    state,
    decision: decision === null ? null : decidedOf(decision),
  };
}

const PENDING: Standing = { state: "pending", decision: null };

/** The reading of an article with how each candidate stands after the first `lines` of the log. Throws `no-reading`. */
export function readingOf(own: OwnPlaces, article: string) {
  const reading = readOwnReading(own, article);
  if (reading === null) throw new Refusal("no-reading", { detail: "read the article in first" });
  const log = readDecisions(own, article);
  const { states } = stateOf(reading.candidates, log.decisions);
  return { reading, log, candidates: reading.candidates.map((one) => candidateOf(one, states.get(one.key) ?? PENDING)) };
}

/** How many stand how. */
export function countsOf(candidates: readonly { readonly state: ReviewCandidate["state"] }[]): Record<ReviewCandidate["state"], number> {
  const counts = { pending: 0, accepted: 0, rejected: 0, corrected: 0, merged: 0, split: 0 };
  for (const { state } of candidates) counts[state]++;
  return counts satisfies Record<(typeof STATES)[number], number>;
}

/** Lines of accepted facts as they are written; null where there are none. */
export function writtenLines({ facts }: OwnPlaces, article: string): number | null {
  const folder = join(facts, article);
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return files.reduce((sum, name) => sum + readFactFile(join(folder, name)).lines.length, 0);
}

/** Whether decisions stand that were not written as facts yet. */
export function isUnwritten(
  own: OwnPlaces,
  article: string,
  { length, sha256 }: { readonly length: number; readonly sha256: string },
): boolean {
  const written = readWritten(own, article);
  return length > 0 && (written?.length !== length || written.sha256 !== sha256);
}

/** Ids that the candidates name and none of them gives. */
export function idsElsewhere({ candidates }: OwnReading): string[] {
  const given = new Set(candidates.flatMap(({ fact }) => ("entity" in fact ? [fact.entity] : [])));
  const named = new Set(candidates.flatMap(({ fact }) => idsIn(fact)));
  return [...named].filter((id) => !given.has(id));
}

function idsIn(fact: FactLine): readonly string[] {
  if ("mention" in fact) return [fact.mention];
  if ("relation" in fact) return [fact.from, fact.to];
  return "indicator" in fact ? [fact.indicator, ...fact.about, ...("setBy" in fact ? fact.setBy : [])] : [];
}
