// The whole graph as a net to walk on: who is joined to whom by which relation, in flat arrays.
import type { Kind } from "../../../data/model/kinds.ts";
import { RELATION_NAMES, relationType, type RelationName } from "../../../data/model/relations.ts";

/** A relation as far as walking goes. */
export type Ends = {
  readonly from: string;
  readonly fromKind: Kind;
  readonly relation: RelationName;
  readonly to: string;
  readonly toKind: Kind;
};

/** What a joint says, seen from the thing that it lies at; its twin at the other end has the one beside it. */
export const SENSE = { along: 1, against: 2, needs: 4, needed: 8 } as const;

/** Joints of all things, one after the other: those of thing n lie from `head[n]` to `head[n + 1]`. */
type Joints = { readonly head: Uint32Array; readonly other: Uint32Array; readonly relation: Uint8Array; readonly sense: Uint8Array };

/** `other` is in order within a thing's joints, so that parallel relations lie side by side. `facts`: relations that touch a thing. */
export type Net = Joints & {
  /** In order. */
  readonly ids: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  readonly kinds: readonly Kind[];
  readonly facts: Uint32Array;
};

function senseOf({ relation, fromKind, toKind }: Ends): number {
  const type = relationType(relation);
  const need = type.need(fromKind, toKind);
  const needs = need === "start" ? SENSE.needs : need === "end" ? SENSE.needed : 0;
  return SENSE.along | (type.symmetric === true ? SENSE.against : 0) | needs;
}

/** A sense as it is from the other end: along and against change places, and so do needs and needed. */
function turned(sense: number): number {
  return ((sense & 5) << 1) | ((sense & 10) >> 1);
}

/** Weaves the net. A relation of a thing with itself counts as a fact and leads nowhere. */
export function netOf(rows: readonly Ends[]): Net {
  const kindOf = new Map<string, Kind>();
  for (const { from, fromKind, to, toKind } of rows) kindOf.set(from, fromKind).set(to, toKind);
  const ids = [...kindOf.keys()].toSorted();
  const at = new Map(ids.map((id, n) => [id, n]));
  const names = new Map(RELATION_NAMES.map((name, n) => [name, n]));
  const facts = new Uint32Array(ids.length);
  const joints = jointsFor(ids.length, 2 * rows.length);
  const ends = rows.map((row) => ({ row, from: at.get(row.from) ?? 0, to: at.get(row.to) ?? 0 }));
  for (const { from, to } of ends) {
    more(facts, from);
    if (from === to) continue;
    more(facts, to);
    more(joints.head, from + 1);
    more(joints.head, to + 1);
  }
  for (let n = 0; n < ids.length; n++) joints.head[n + 1] = (joints.head[n] ?? 0) + (joints.head[n + 1] ?? 0);
  const next = joints.head.slice();
  for (const { row, from, to } of ends) {
    if (from === to) continue;
    const relation = names.get(row.relation) ?? 0;
    const sense = senseOf(row);
    put(joints, more(next, from), to, relation, sense);
    put(joints, more(next, to), from, relation, turned(sense));
  }
  return { ids, at, kinds: ids.map((id) => kindOf.get(id) ?? "Place"), facts, ...inOrder(joints) };
}

function jointsFor(things: number, joints: number): Joints {
  const [relation, sense] = [new Uint8Array(joints), new Uint8Array(joints)];
  return { head: new Uint32Array(things + 1), other: new Uint32Array(joints), relation, sense };
}

/** The same joints with each thing's in the order of the other ends: every joint is put where its twin leads, thing by thing. */
function inOrder({ head, other, relation, sense }: Joints): Joints {
  const ordered = { ...jointsFor(0, other.length), head };
  const next = head.slice();
  for (let thing = 0; thing + 1 < head.length; thing++)
    for (let joint = head[thing] ?? 0; joint < (head[thing + 1] ?? 0); joint++)
      put(ordered, more(next, other[joint] ?? 0), thing, relation[joint] ?? 0, turned(sense[joint] ?? 0));
  return ordered;
}

/** Counts one up; gives what stood there. */
function more(numbers: Uint32Array, at: number): number {
  const was = numbers[at] ?? 0;
  numbers[at] = was + 1;
  return was;
}

function put(joints: Joints, at: number, other: number, relation: number, sense: number): void {
  joints.other[at] = other;
  joints.relation[at] = relation;
  joints.sense[at] = sense;
}
