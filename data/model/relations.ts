// Looks up the vocabulary of relations: names, types, usual ends.
import type { Kind } from "./kinds.ts";
import type { RelationType } from "./relation-type.ts";
import { RELATIONS } from "./vocabulary.ts";

export type RelationName = keyof typeof RELATIONS;

/** Names of all relation types, in the order of the vocabulary. */
export const RELATION_NAMES = Object.keys(RELATIONS) as RelationName[];

/** Whether `text` names a relation type of the vocabulary. */
export function isRelationName(text: string): text is RelationName {
  return Object.hasOwn(RELATIONS, text);
}

/** The type behind a name, seen without its literal shape. */
export function relationType(name: RelationName): RelationType {
  return RELATIONS[name];
}

/** Whether kinds are the usual ends of a relation type; for symmetric types either way round. */
export function endsAreUsual(name: RelationName, from: Kind, to: Kind): boolean {
  const type = relationType(name);
  const fits = (kinds: readonly Kind[] | "any", kind: Kind) => kinds === "any" || kinds.includes(kind);
  return (
    (type.sameKind === true && from === to) ||
    (fits(type.usualFrom, from) && fits(type.usualTo, to)) ||
    (type.symmetric === true && fits(type.usualFrom, to) && fits(type.usualTo, from))
  );
}
