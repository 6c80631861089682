// Lines for the relations that clauses of an article state; what two places say is one line.
import type { RelationFact } from "../../../data/model/facts.ts";
import { relationType, type RelationName } from "../../../data/model/relations.ts";
import type { Link, Span } from "../candidates.ts";
import { inOriginal } from "../clean-text.ts";
import { charactersMatch, endsFit, firstOf, isShort, type Refusal } from "../gates/gates.ts";
import { basisOf, type Basis, type IdOf, type Work } from "./work.ts";

/** Adds a line for every relation between two things. */
export function addRelations(work: Work, idOf: IdOf): void {
  const lines = new Map<string, { fact: RelationFact; found: Basis[] }>();
  for (const link of work.draft.links) {
    const { from, to } = link;
    if (!("kind" in from) || !("kind" in to) || link.type === "SETS" || link.type === "ABOUT") continue;
    const [start, end] = [idOf(from), idOf(to)];
    const span = statementOf(work, link, from, to);
    const refusal = firstOf(
      endsFit(link.type, from.kind, to.kind),
      charactersMatch(work.ground, span),
      isShort(inOriginal(work.draft.page, span)),
      bothKnown(start, end),
    );
    const basis = basisOf(work, span, link);
    if (refusal !== null || start === undefined || end === undefined) {
      if (refusal !== null)
        work.refused.push({ content: "relations", what: `${from.name} ${link.type} ${to.name}`, found: [basis], refusal });
      continue;
    }
    const relation = link.type as RelationName;
    const key = [relation, ...(relationType(relation).symmetric ? [start, end].toSorted() : [start, end])].join(" ");
    const line = lines.get(key);
    const known = link.implied === true ? "implied" : "stated";
    if (line === undefined) lines.set(key, { fact: { from: start, relation, to: end, basis: known, at: [basis.at] }, found: [basis] });
    else {
      line.found.push(basis);
      if (known === "stated") line.fact.basis = known;
      if (!line.fact.at.includes(basis.at)) line.fact.at.push(basis.at);
    }
  }
  for (const { fact, found } of lines.values())
    work.candidates.push({ content: "relations", id: `${fact.from} ${fact.relation} ${fact.to}`, fact, found, questions: [] });
}

const bothKnown = (from: string | undefined, to: string | undefined): Refusal | null =>
  from !== undefined && to !== undefined && from !== to
    ? null
    : { gate: "ends", zh: "一端没有写下，或两端是同一个", en: "an end was not written, or both are one" };

/** The words of a link; where they are too long for a place, those from one end to the other. */
function statementOf({ draft: { page } }: Work, { at }: Link, from: Span, to: Span): Span {
  const fits = (span: Span) => isShort(inOriginal(page, span)) === null;
  return fits(at) ? at : { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
}
