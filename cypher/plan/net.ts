// The net of needs: who needs whom and who contains whom, in flat arrays, woven once after a load.
import { DOERS, type Kind } from "../../data/model/kinds.ts";
import type { Basis } from "../../data/model/quantity.ts";
import { relationType, type RelationName } from "../../data/model/relations.ts";
import type { DATE_BASES } from "../../data/model/time.ts";

/** A relation as planning needs it. `anyOf`: the group of alternatives that it is one of. */
export type PlanRelation = {
  readonly from: string;
  readonly relation: RelationName;
  readonly to: string;
  readonly basis: Basis;
  readonly anyOf: string | null;
  readonly articles: readonly string[];
  readonly evidence: readonly string[];
  readonly claimZh: string | null;
  readonly claimEn: string | null;
  readonly uncertain: string | null;
  readonly uncertainEn: string | null;
};

/** A thing as planning needs it. `facts`: relations that touch it. `when`: first and last day. */
export type PlanThing = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string;
  readonly facts: number;
  readonly articles: readonly string[];
  readonly when: { readonly from: string; readonly to: string; readonly basis: (typeof DATE_BASES)[number] } | null;
};

/** `from` needs `to`, by one or more relations (indexes into `net.relations`). `stated`: at least one of them is. */
export type NeedEdge = {
  readonly from: number;
  readonly to: number;
  readonly relations: readonly number[];
  readonly anyOf: string | null;
  readonly stated: boolean;
};

/** Joints thing by thing: those of thing n lie from `head[n]` to `head[n + 1]`, the other ends in order. */
export type Csr = { readonly head: Uint32Array; readonly other: Uint32Array; readonly edge: Uint32Array };

/**
 * Things have numbers, in the order of lists: most facts first, then by id. `relations` has all that were given. In
 * `needs` and `needed`, `edge` is an index into `edges`; in `parts` and `wholes` it is one into `relations`. `doer`: 1
 * for what ends a chain.
 */
export type PlanNet = {
  readonly ids: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  readonly things: readonly PlanThing[];
  readonly doer: Uint8Array;
  readonly relations: readonly PlanRelation[];
  readonly edges: readonly NeedEdge[];
  readonly needs: Csr;
  readonly needed: Csr;
  readonly parts: Csr;
  readonly wholes: Csr;
};

/** Which way a question goes: to what a thing needs, or to what needs it. */
export type Way = "needs" | "needed";

/** Which relations count: stated ones only, and none of some types. */
export type NetOptions = { readonly statedOnly?: boolean; readonly without?: readonly RelationName[] };

type Joint = { readonly from: number; readonly to: number; readonly edge: number };

/**
 * Weaves the net. Needs are those of `deriveNeeds` over the same relations; a need is one of alternatives only where
 * every relation behind it is in the same group. Parts are those of PART_OF where neither end is a Place. A relation
 * whose end is not among the things is passed over.
 */
export function planNetOf(
  things: readonly PlanThing[],
  relations: readonly PlanRelation[],
  { statedOnly = false, without = [] }: NetOptions = {},
): PlanNet {
  const ordered = things.toSorted((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1));
  const at = new Map(ordered.map(({ id }, n) => [id, n]));
  const left = new Set(without);
  const needs = new Map<number, { from: number; to: number; relations: number[] }>();
  const parts: Joint[] = [];
  for (const [index, { from, relation, to, basis }] of relations.entries()) {
    const [start, end] = [at.get(from), at.get(to)];
    if (start === undefined || end === undefined || start === end || left.has(relation) || (statedOnly && basis !== "stated")) continue;
    const [fromKind, toKind] = [ordered[start]?.kind ?? "Place", ordered[end]?.kind ?? "Place"];
    if (relation === "PART_OF" && fromKind !== "Place" && toKind !== "Place") parts.push({ from: end, to: start, edge: index });
    const sense = relationType(relation).need(fromKind, toKind);
    if (sense === null) continue;
    const [needing, needed] = sense === "start" ? [start, end] : [end, start];
    const key = needing * ordered.length + needed;
    const known = needs.get(key);
    if (known) known.relations.push(index);
    else needs.set(key, { from: needing, to: needed, relations: [index] });
  }
  const edges = [...needs.values()].toSorted((a, b) => a.from - b.from || a.to - b.to).map((need) => edgeOf(need, relations));
  const joints = edges.map(({ from, to }, edge) => ({ from, to, edge }));
  return {
    ids: ordered.map(({ id }) => id),
    at,
    things: ordered,
    doer: Uint8Array.from(ordered, ({ kind }) => (DOERS.has(kind) ? 1 : 0)),
    relations,
    edges,
    needs: csrOf(ordered.length, joints),
    needed: csrOf(ordered.length, joints.map(turned).toSorted(byEnds)),
    parts: csrOf(ordered.length, parts.toSorted(byEnds)),
    wholes: csrOf(ordered.length, parts.map(turned).toSorted(byEnds)),
  };
}

function edgeOf(need: { from: number; to: number; relations: number[] }, relations: readonly PlanRelation[]): NeedEdge {
  const behind = need.relations.flatMap((index) => relations[index] ?? []);
  const group = behind[0]?.anyOf ?? null;
  return {
    ...need,
    anyOf: behind.every(({ anyOf }) => anyOf === group) ? group : null,
    stated: behind.some(({ basis }) => basis === "stated"),
  };
}

function turned({ from, to, edge }: Joint): Joint {
  return { from: to, to: from, edge };
}

function byEnds(a: Joint, b: Joint): number {
  return a.from - b.from || a.to - b.to || a.edge - b.edge;
}

/** Joints that are in the order of their ends, as flat arrays. */
function csrOf(things: number, joints: readonly Joint[]): Csr {
  const head = new Uint32Array(things + 1);
  for (const { from } of joints) head[from + 1] = (head[from + 1] ?? 0) + 1;
  for (let n = 0; n < things; n++) head[n + 1] = (head[n + 1] ?? 0) + (head[n] ?? 0);
  return { head, other: Uint32Array.from(joints, ({ to }) => to), edge: Uint32Array.from(joints, ({ edge }) => edge) };
}
