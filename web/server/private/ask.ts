// Asks the catalogue as if private persons were not in the graph: same questions, honest rows and numbers.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { isOwnFact } from "../../../cypher/private.ts";
import type { Query } from "../../../cypher/query.ts";
import type { Ask } from "../route.ts";
import type { Gone } from "./gone.ts";
import { byCount, byFacts, byName, byRank, byDepth } from "./orders.ts";
import { rowsWithout } from "./rows.ts";

type Rows<N extends keyof typeof QUERIES> =
  (typeof QUERIES)[N] extends Query<infer P, infer R> ? (ask: Ask, params: P, gone: Gone) => Promise<R[]> : never;

/** How many rows a limit has to reach further so that what goes or sinks leaves none wanting. */
const slack = ({ things, lost }: Gone) => things.size + lost.size;
const without = <R>(rows: readonly R[], gone: Gone) => rowsWithout(rows, gone);

/** Questions whose limit, order or numbers depend on what is left out. Of all others the rows that stay are the answer. */
const OWN: { readonly [N in keyof typeof QUERIES]?: Rows<N> } = {
  "best-connected": async (ask, { limit }, gone) =>
    without(await ask(QUERIES["best-connected"], { limit: limit + slack(gone) }), gone)
      .toSorted(byFacts)
      .slice(0, limit),
  search: async (ask, { q, kinds, limit }, gone) =>
    without(await ask(QUERIES.search, { q, kinds, limit: limit + slack(gone) }), gone)
      .toSorted(byRank)
      .slice(0, limit),
  "search-kinds": async (ask, { q }, gone) => {
    const words = q.trim().toLowerCase();
    const kinds = countBy(
      [...gone.things.values()].filter(({ search }) => search.includes(words)),
      ({ kind }) => kind,
    );
    return less(await ask(QUERIES["search-kinds"], { q }), ({ kind }) => kinds.get(kind) ?? 0).toSorted(byCount);
  },
  neighbours: async (ask, { id, limit, shown }, gone) => {
    const left = new Set(shown);
    return (await neighboursLeft(ask, id, gone))
      .filter((one) => !left.has(one.id))
      .toSorted(byName)
      .slice(0, limit);
  },
  "neighbour-count": async (ask, { id }, gone) => [{ n: (await neighboursLeft(ask, id, gone)).length }],
  "about-counts": async (ask, params, gone) => {
    const kinds = countBy([...gone.things.values()], ({ kind }) => kind);
    return less(await ask(QUERIES["about-counts"], params), ({ kind }) => kinds.get(kind) ?? 0);
  },
  "relation-counts": async (ask, params, gone) => {
    const types = countBy([...gone.links.values()].filter(isOwnFact), ({ relation }) => relation);
    return less(await ask(QUERIES["relation-counts"], params), ({ relation }) => types.get(relation) ?? 0);
  },
  "all-things": async (ask, params, gone) => without(await ask(QUERIES["all-things"], params), gone).toSorted(byFacts),
  things: async (ask, params, gone) => without(await ask(QUERIES.things, params), gone).toSorted(byFacts),
  "places-of": async (ask, params, gone) => without(await ask(QUERIES["places-of"], params), gone).toSorted(byDepth),
  needs: async (ask, params, gone) => without(await ask(QUERIES.needs, params), gone).toSorted(byDepth),
  dependents: async (ask, params, gone) => without(await ask(QUERIES.dependents, params), gone).toSorted(byDepth),
  "private-things": async () => [],
  "private-links": async () => [],
};

/** The same as `ask`, in a graph without what goes. */
export function askWithout(ask: Ask, gone: Gone): Ask {
  if (gone.things.size === 0) return ask;
  return async <P, R>(query: Query<P, R>, params: P): Promise<R[]> => {
    const own = (OWN as Readonly<Record<string, unknown>>)[query.name] as ((...given: [Ask, P, Gone]) => Promise<R[]>) | undefined;
    return own ? own(ask, params, gone) : without(await ask(query, params), gone);
  };
}

/** Things that a relation which stays joins to this one. */
async function neighboursLeft(ask: Ask, id: string, gone: Gone) {
  const rows = without(await ask(QUERIES["links-of"], { id }), gone);
  return [...new Map(rows.filter(({ other }) => other.id !== id).map(({ other }) => [other.id, other])).values()];
}

function countBy<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return counts;
}

function less<R extends { readonly n: number }>(rows: readonly R[], by: (row: R) => number): R[] {
  return rows.map((row) => ({ ...row, n: row.n - by(row) })).filter(({ n }) => n > 0);
}
