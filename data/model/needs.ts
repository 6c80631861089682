// Derives who needs whom from the relations: the dependency sense depends on the type and on the kinds it joins.
import type { Kind } from "./kinds.ts";
import { compareEvidence } from "./locator.ts";
import { relationType, type RelationName } from "./relations.ts";

/** A relation as far as dependency goes; `anyOf` null where it is no alternative. */
export type NeedSource = {
  readonly from: string;
  readonly to: string;
  readonly relation: RelationName;
  readonly fromKind: Kind;
  readonly toKind: Kind;
  readonly evidence: readonly string[];
  readonly anyOf: string | null;
};

/** `from` needs `to`, by relations of the types `via`. `anyOf` names the group of alternatives it is one of. */
export type Need = {
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[];
  readonly evidence: readonly string[];
  readonly anyOf: string | null;
};

/**
 * One need per pair, sorted by ends. Types and evidence of all relations behind it are united; it counts as an
 * alternative only where every one of them is in the same group. Nothing needs itself.
 */
export function deriveNeeds(relations: Iterable<NeedSource>): Need[] {
  const needs = new Map<string, Need>();
  for (const relation of relations) {
    const sense = relationType(relation.relation).need(relation.fromKind, relation.toKind);
    if (sense === null || relation.from === relation.to) continue;
    const [from, to] = sense === "start" ? [relation.from, relation.to] : [relation.to, relation.from];
    const key = `${from} ${to}`;
    const known = needs.get(key);
    needs.set(key, {
      from,
      to,
      via: [...new Set([...(known?.via ?? []), relation.relation])].toSorted(),
      evidence: [...new Set([...(known?.evidence ?? []), ...relation.evidence])].toSorted(compareEvidence),
      anyOf: known === undefined || known.anyOf === relation.anyOf ? relation.anyOf : null,
    });
  }
  return [...needs.values()].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
}
