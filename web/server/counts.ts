// How much the graph holds, counted once per load: the ledger's revision says whether it is still the same graph.
import { QUERIES } from "../../cypher/catalogue.ts";
import { ENTITY_KINDS, KINDS } from "../../data/model/kinds.ts";
import type { Ask } from "./route.ts";

export type Counts = {
  readonly kinds: Record<string, number>;
  readonly relations: Record<string, number>;
  /** Things of every kind · entities · relations without sources and the figures' own. */
  readonly total: { readonly things: number; readonly entities: number; readonly relations: number };
};

/** The last count, kept by the server between calls. */
export type CountKeeper = { last: { readonly revision: string; readonly counts: Counts } | null };

/** Counts by kind and by relation; from the keeper where nothing was loaded since. */
export async function countsOf(ask: Ask, keeper: CountKeeper): Promise<Counts> {
  const rows = await ask(QUERIES.ledger, {});
  const loaded = rows.find((row) => row.id === "zhaotu");
  const revision = loaded ? `${loaded.revision} ${loaded.derived}` : null;
  if (keeper.last && keeper.last.revision === revision) return keeper.last.counts;
  const counts = await count(ask);
  if (revision !== null) keeper.last = { revision, counts };
  return counts;
}

async function count(ask: Ask): Promise<Counts> {
  const [byKind, byRelation] = await Promise.all([ask(QUERIES["about-counts"], {}), ask(QUERIES["relation-counts"], {})]);
  const kinds: Record<string, number> = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
  for (const { kind, n } of byKind) kinds[kind] = n;
  const relations = Object.fromEntries(byRelation.map(({ relation, n }) => [relation, n]));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);
  const entities = sum(ENTITY_KINDS.map((kind) => kinds[kind] ?? 0));
  return { kinds, relations, total: { things: sum(Object.values(kinds)), entities, relations: sum(Object.values(relations)) } };
}
