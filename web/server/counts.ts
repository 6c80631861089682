// How much the graph holds, by kind and by relation.
import { QUERIES } from "../../cypher/catalogue.ts";
import { ENTITY_KINDS, KINDS } from "../../data/model/kinds.ts";
import type { Ask } from "./route.ts";

export type Counts = {
  readonly kinds: Record<string, number>;
  readonly relations: Record<string, number>;
  /** Things of every kind · entities · relations without sources and the figures' own. */
  readonly total: { readonly things: number; readonly entities: number; readonly relations: number };
};

/** Counts by kind and by relation. */
export async function countsOf(ask: Ask): Promise<Counts> {
  const [byKind, byRelation] = await Promise.all([ask(QUERIES["about-counts"], {}), ask(QUERIES["relation-counts"], {})]);
  const kinds: Record<string, number> = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
  for (const { kind, n } of byKind) kinds[kind] = n;
  const relations = Object.fromEntries(byRelation.map(({ relation, n }) => [relation, n]));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);
  const entities = sum(ENTITY_KINDS.map((kind) => kinds[kind] ?? 0));
  return { kinds, relations, total: { things: sum(Object.values(kinds)), entities, relations: sum(Object.values(relations)) } };
}
