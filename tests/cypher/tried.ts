// Which parameters the catalogue is tried with on a loaded graph: the best connected things of every kind, and words of their names.
import { CATALOGUE, QUERIES } from "../../cypher/catalogue.ts";
import { parametersOf } from "../../cypher/parameters.ts";
import type { GraphPort, Parameters } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { KINDS } from "../../data/model/kinds.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";

/** The best connected of each kind are tried. */
const OF_EACH_KIND = 4;

/** What each query is tried with on this graph; a query that is not named takes its example or nothing. */
export async function parametersTried(graph: GraphPort): Promise<Record<string, readonly Parameters[]>> {
  const { rows } = await ask(graph, QUERIES["all-things"], {});
  const articles = rows.filter(({ kind }) => kind === "Article").map(({ id }) => id);
  const pairs = articles.flatMap((a) => articles.filter((b) => b !== a).map((b) => ({ a, b })));
  const tried = rows.filter((row, at) => rows.slice(0, at).filter((other) => other.kind === row.kind).length < OF_EACH_KIND);
  const ids = tried.map(({ id }) => ({ id }));
  const words = tried.flatMap(({ name, nameEn, pinyin }) => [
    name.slice(0, 1),
    name.slice(0, 2),
    name,
    nameEn.slice(0, 5),
    pinyin?.slice(0, 4) ?? "",
  ]);
  const searched = [...new Set(words.filter((word) => word.trim() !== ""))];
  return {
    "best-connected": [{ limit: 60 }],
    "links-among": [{ ids: rows.slice(0, 60).map(({ id }) => id) }, { ids: rows.map(({ id }) => id) }],
    things: [{ ids: rows.slice(0, 60).map(({ id }) => id) }, { ids: ["nobody", ...rows.map(({ id }) => id)] }],
    "due-by": ["2024-12-31", "2026-01-31", "2028-12-31"].map((date) => ({ date })),
    ...Object.fromEntries(
      [...CATALOGUE]
        .filter(([, { group }]) => group === "compare")
        .filter(([, { example }]) => example)
        .map(([name]) => [name, pairs]),
    ),
    "targets-of-year": [2024, 2025, 2026, 2030].map((year) => ({ year })),
    "spans-of-article": articles.map((article) => ({ article })),
    joining: [{ ids: rows.slice(0, 60).map(({ id }) => id) }],
    neighbours: ids.map(({ id }) => ({ id, limit: 30, shown: rows.slice(0, 10).map((row) => row.id) })),
    search: searched.flatMap((q) => [
      { q, kinds: [], limit: 12 },
      { q, kinds: ["Project"], limit: 5 },
    ]),
    "search-kinds": searched.map((q) => ({ q })),
    "targets-about": [{ ids: rows.slice(0, 80).map(({ id }) => id) }, { ids: [] }],
    "observations-about": [{ ids: rows.slice(0, 80).map(({ id }) => id) }, { ids: [] }],
    dependencies: ids.map(({ id }, n) => ({ ids: [id, rows[n]?.id ?? id], doers: n % 2 === 0, without: n % 3 === 0 ? ["SETS"] : [] })),
    "private-links": [{ things: rows.filter(({ kind }) => kind === "Person").map(({ id }) => id) }, { things: [] }],
    resolve: tried.flatMap(({ id, name, nameEn }) => [{ text: id }, { text: name }, { text: nameEn }]),
    why: tried.slice(0, 30).flatMap(({ id: from }) => rows.slice(0, 12).map(({ id: to }) => ({ from, to, limit: 20 }))),
    "on-every-chain": tried.slice(0, 30).flatMap(({ id: from }) => rows.slice(0, 12).map(({ id: to }) => ({ from, to }))),
    startable: [{ ids: rows.map(({ id }) => id), done: tried.map(({ id }) => id) }],
    gaps: [{ ids: [] }, { ids: rows.slice(0, 60).map(({ id }) => id) }],
    circles: ids,
    "values-of-things": [{ ids: rows.map(({ id }) => id) }],
    "values-of-relations": [{ ids: rows.slice(0, 200).map(({ id }) => id) }],
    "of-kind": KINDS.map((kind) => ({ kind, limit: 25 })),
    hubs: [{ limit: 300 }],
    "largest-amounts": ["元", "人", "%", "个"].map((unit) => ({ unit, limit: 100 })),
    "shortest-paths": tried.slice(0, 24).map(({ id: from }, n) => ({ from, to: tried[(n * 7 + 5) % tried.length]?.id ?? from })),
    "common-neighbours": tried.slice(0, 30).map(({ id: a }, n) => ({ a, b: tried[(n * 5 + 1) % tried.length]?.id ?? a })),
    "two-steps-away": ids.slice(0, 30).map(({ id }) => ({ id, limit: 60 })),
    "between-kinds": KINDS.map((a, n) => ({ a, b: KINDS[(n * 3) % KINDS.length] ?? a, limit: 50 })),
    said: searched.slice(0, 60).map((q) => ({ q })),
    "indicators-named": searched.slice(0, 60).map((q) => ({ q })),
    implied: RELATION_NAMES.map((relation) => ({ relation })),
    "busiest-passages": articles.map((article) => ({ article, limit: 500 })),
    "best-sourced": [{ limit: 800 }],
    "loosely-tied": [{ limit: 800 }],
    "largest-policies": [{ limit: 300 }],
    "most-needed": [{ limit: 300 }],
    stages: [{ kinds: [] }, { kinds: ["Target"] }],
    "what-if-delayed": ids.map(({ id }, n) => ({
      ids: [id, rows[n]?.id ?? id],
      done: n % 2 === 0 ? [] : [rows[n + 1]?.id ?? id],
      doers: n % 3 === 0,
    })),
    "targets-due": [2024, 2025, 2026, 2030].map((year) => ({ year })),
    ...Object.fromEntries(
      [...CATALOGUE.values()]
        .filter(
          (query) =>
            parametersOf(query)
              .map(({ name }) => name)
              .join() === "id",
        )
        .map(({ name }) => [name, ids]),
    ),
  };
}
