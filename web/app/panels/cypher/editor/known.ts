// What the graph has, as completion and warnings need it: the closed vocabulary, and what the schema found besides.
import { KIND_WORDS, KINDS, isKind } from "../../../../../data/model/kinds.ts";
import { RELATION_NAMES, isRelationName, relationType } from "../../../../../data/model/relations.ts";
import type { SchemaGraph } from "../../../../contract/cypher.ts";
import type { Lang } from "../../../state/state.ts";
import type { Known } from "./language-messages.ts";

/** Labels and types beside kinds and the vocabulary, with what they are. */
const MORE_LABELS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  Thing: { zh: "任何东西", en: "anything" },
  Entity: { zh: "实体", en: "an entity" },
};
const NEEDS = { zh: "需要（由关系推出）", en: "needs (derived from the relations)" };

/** What the graph has; with no schema the vocabulary alone, and no property is unknown. */
export function knownOf(schema: SchemaGraph | null, parameters: readonly string[]): Known {
  const kinds = schema?.kinds ?? [];
  const relations = schema?.relations ?? [];
  const properties = new Set([...kinds, ...relations].flatMap((one) => one.properties.map(({ name }) => name)));
  return {
    labels: [...new Set([...Object.keys(MORE_LABELS), ...KINDS, ...kinds.map(({ kind }) => kind)])],
    relations: [...new Set([...RELATION_NAMES, "NEEDS", ...relations.map(({ type }) => type)])],
    properties: [...properties],
    joins: relations.flatMap(({ type, joins }) => joins.map(({ from, to }) => ({ from, to, relType: type }))),
    parameters,
  };
}

/** What a label means in a language; null for one that nobody has described. */
export const labelWord = (label: string, lang: Lang): string | null =>
  isKind(label) ? KIND_WORDS[label][lang] : (MORE_LABELS[label]?.[lang] ?? null);

/** How a relation type reads from its start to its end. */
export const relationWords = (type: string, lang: Lang): string | null =>
  isRelationName(type) ? relationType(type).forward[lang] : type === "NEEDS" ? NEEDS[lang] : null;

/** How many there are of a label or type in the loaded graph; null where nobody counted. */
export function countOf(schema: SchemaGraph | null, name: string): number | null {
  const found = schema?.kinds.find(({ kind }) => kind === name) ?? schema?.relations.find(({ type }) => type === name);
  return found?.count ?? null;
}
