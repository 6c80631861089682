// Every query gives the same rows on both engines on the graph of the real articles, for things of every kind.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CATALOGUE, QUERIES } from "../../cypher/catalogue.ts";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort, Parameters } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { factFolders } from "../../data/files/folders.ts";
import { EXPORT_FORMATS } from "../../data/model/export-formats.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { textsOf } from "../loader/exported.ts";
import { lines } from "../neo4j/lines.ts";
import { graphOn } from "./benches.ts";

/** The best connected of each kind are tried. */
const OF_EACH_KIND = 4;

let embedded: GraphPort;
let parameters: Readonly<Record<string, readonly Parameters[]>>;

const reading = readFacts(factFolders([]), process.cwd());

beforeAll(async () => {
  embedded = await openGraph({ engine: "embedded", path: ":memory:" });
  await embedded.ensureSchema();
  await loadFacts(embedded, reading);
  parameters = await parametersFor(embedded);
});
afterAll(() => embedded.close());

const PAIRS = [
  { a: "zhaotong-2025", b: "zhaotong-2026" },
  { a: "zhaotong-2026", b: "zhaotong-2025" },
];

async function parametersFor(graph: GraphPort): Promise<Record<string, readonly Parameters[]>> {
  const { rows } = await ask(graph, QUERIES["all-things"], {});
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
    ...Object.fromEntries(["promises-without-trace", "unannounced-figures", "unannounced-things"].map((name) => [name, PAIRS])),
    "targets-of-year": [2024, 2025, 2026, 2030].map((year) => ({ year })),
    "spans-of-article": rows.filter(({ kind }) => kind === "Article").map(({ id }) => ({ article: id })),
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
    ...Object.fromEntries(
      ["thing", "links-of", "neighbour-count", "targets-of", "observations-of", "places-of", "needs", "dependents"].map((name) => [
        name,
        ids,
      ]),
    ),
  };
}

test("the fact files of the real articles have no faults", () => {
  expect(reading.faults).toEqual([]);
});

describe.each(lines())("the real graph on the embedded engine and Neo4j $line alike:", (line) => {
  const neo4j = graphOn({ title: line.line, line, inMemory: false });
  beforeAll(async () => {
    await neo4j().ensureSchema();
    await loadFacts(neo4j(), reading);
  });

  test.each([...CATALOGUE.keys()])("%s", { timeout: 120_000 }, async (name) => {
    const query = CATALOGUE.get(name);
    if (!query) throw new Error(name);
    let rows = 0;
    for (const params of parameters[name] ?? [{}]) {
      const [ours, theirs] = await Promise.all([ask(embedded, query, params), ask(neo4j(), query, params)]);
      expect({ params, rows: ours.rows }).toEqual({ params, rows: theirs.rows });
      rows += ours.rows.length;
    }
    // The real articles have no circle of needs.
    expect(rows > 0).toBe(name !== "circles");
  });

  test.each(EXPORT_FORMATS)("the export as %s", { timeout: 120_000 }, async (format) => {
    const [ours, theirs] = await Promise.all([textsOf(embedded, format), textsOf(neo4j(), format)]);
    expect(Object.values(ours).every((text) => text.length > 10_000)).toBe(true);
    expect(ours).toEqual(theirs);
  });
});
