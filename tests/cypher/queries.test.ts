// Every query gives the same rows on both engines: on an empty graph and on a made-up one larger than the engines' batches.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CATALOGUE, QUERIES } from "../../cypher/catalogue.ts";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { lines } from "../neo4j/lines.ts";
import { askedOnce } from "./asked-once.ts";
import { graphOn } from "./benches.ts";
import { madeUpGraph, writeGraph } from "./made-up-graph.ts";
import { MADE_UP_PARAMETERS } from "./parameters-for.ts";

/** More than 2,048: the embedded engine hands rows on in batches of that size. */
const SPOKES = 2500;

/** What this graph has nothing of: brands, challenges, policies, what connects places, faults in the data. */
const UNMADE: readonly string[] = [
  ...["amounts-without-base", "brands", "challenges", "companies-in-common", "company-products", "connections", "facts-without-evidence"],
  ...["largest-policies", "needs-without-via", "place-parts", "policies-for-people", "policies-touching", "policy-carriers"],
  ...["products", "project-stages", "without-english-name"],
];

describe.each(["empty", "made up"])("a graph that is %s:", (sort) => {
  let embedded: GraphPort;
  const ours = askedOnce(() => embedded);
  const fill = async (graph: GraphPort) => {
    await graph.ensureSchema();
    if (sort === "made up") await writeGraph(graph, madeUpGraph(SPOKES));
  };
  beforeAll(async () => {
    embedded = await openGraph({ engine: "embedded", path: ":memory:" });
    await fill(embedded);
  });
  afterAll(() => embedded.close());

  describe.each(lines())("on the embedded engine and Neo4j $line alike", (line) => {
    const neo4j = graphOn({ title: line.line, line, inMemory: false });
    beforeAll(() => fill(neo4j()));

    test.each([...CATALOGUE.keys()])("%s", async (name) => {
      const query = CATALOGUE.get(name);
      if (!query) throw new Error(name);
      for (const params of MADE_UP_PARAMETERS[name] ?? [{}]) {
        const [rows, theirs] = await Promise.all([ours(query, params), ask(neo4j(), query, params)]);
        expect({ params, rows }).toEqual({ params, rows: theirs.rows });
      }
    });
  });

  test("only those find nothing for which nothing was made up", async () => {
    const empty: string[] = [];
    for (const query of CATALOGUE.values())
      if ((await ours(query, MADE_UP_PARAMETERS[query.name]?.[0] ?? {})).length === 0) empty.push(query.name);
    expect(empty.toSorted()).toEqual(
      sort === "empty" ? [...CATALOGUE.keys()].filter((name) => name !== "neighbour-count").toSorted() : UNMADE,
    );
  });
});

describe("on a made-up graph, the answers a person would expect:", () => {
  let graph: GraphPort;
  beforeAll(async () => {
    graph = await openGraph({ engine: "embedded", path: ":memory:" });
    await writeGraph(graph, madeUpGraph(10));
  });
  afterAll(() => graph.close());
  const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => row.id);

  test("best connected first, and nothing but entities", async () => {
    const { rows } = await ask(graph, QUERIES["best-connected"], { limit: 3 });
    expect(idsOf(rows)).toEqual(["hub", "furnace", "glass-works"]);
    expect(rows.map((row) => row.facts)).toEqual([12, 8, 6]);
  });

  test("a search finds whole names before starts before insides, by characters, reading and alias", async () => {
    const ranks = async (q: string) => (await ask(graph, QUERIES.search, { q, limit: 50 })).rows.map((row) => [row.id, row.rank]);
    expect(await ranks("湖城")).toEqual([
      ["lake-city", 0],
      ["glass-works", 1],
    ]);
    expect(await ranks("水城")).toEqual([["lake-city", 0]]);
    expect(await ranks("集3")).toEqual([["spoke-3", 2]]);
    expect((await ranks("Dú Huì"))[0]).toEqual(["alone", 0]);
    expect((await ask(graph, QUERIES["search-kinds"], { q: "小集" })).rows).toEqual([{ kind: "Site", n: 10 }]);
    expect((await ask(graph, QUERIES.search, { q: "the", kinds: ["Project"], limit: 50 })).rows.map(({ kind }) => kind)).toEqual([
      "Project",
      "Project",
      "Project",
    ]);
  });

  test("a search says what it may have found, as it is written", async () => {
    const found = async (q: string) => (await ask(graph, QUERIES.search, { q, limit: 50 })).rows;
    expect((await found("水城"))[0]).toMatchObject({ id: "lake-city", aliases: expect.arrayContaining(["水城"]) });
    expect((await found("增长8"))[0]).toMatchObject({ id: "o-growth", valueText: "8%", aliases: [] });
  });

  test("things by their ids: most facts first, each once, none for an id that nothing has", async () => {
    const { rows } = await ask(graph, QUERIES.things, { ids: ["alone", "nobody", "furnace", "hub", "furnace"] });
    expect(rows.map(({ id, facts }) => [id, facts])).toEqual([
      ["hub", 12],
      ["furnace", 8],
      ["alone", 0],
    ]);
  });

  test("neighbours leave out sources, derived needs, the thing itself and what is shown", async () => {
    expect(idsOf((await ask(graph, QUERIES.neighbours, { id: "sand-mine", limit: 10, shown: [] })).rows)).toEqual([
      "furnace",
      "glass-works",
      "power-line",
    ]);
    expect(idsOf((await ask(graph, QUERIES.neighbours, { id: "sand-mine", limit: 10, shown: ["furnace"] })).rows)).toEqual([
      "glass-works",
      "power-line",
    ]);
    expect((await ask(graph, QUERIES["neighbour-count"], { id: "sand-mine" })).rows).toEqual([{ n: 3 }]);
    const { rows } = await ask(graph, QUERIES["links-of"], { id: "sand-mine" });
    expect(rows.map((row) => `${row.from} ${row.relation} ${row.to} (${row.other.id})`)).toEqual([
      "glass-works DEVELOPS sand-mine (glass-works)",
      "power-line REQUIRES sand-mine (power-line)",
      "sand-mine REQUIRES furnace (furnace)",
      "sand-mine REQUIRES sand-mine (sand-mine)",
    ]);
  });

  test("parallel relations are all there, each in its direction", async () => {
    const { rows } = await ask(graph, QUERIES["links-among"], { ids: ["glass-works", "furnace"] });
    expect(rows.map((row) => `${row.from} ${row.relation} ${row.to}`)).toEqual([
      "furnace SUPPORTS glass-works",
      "glass-works DEVELOPS furnace",
      "glass-works SUPPORTS furnace",
    ]);
    expect(rows[1]).toMatchObject({
      fromKind: "Company",
      toKind: "Project",
      articles: ["demo-2025", "demo-2026"],
      anyOf: "either",
      uncertain: null,
    });
  });

  test("a figure comes with its indicator, whom it is about and who set it", async () => {
    const { rows } = await ask(graph, QUERIES["targets-of"], { id: "furnace" });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      id: "t-output",
      indicatorId: "output",
      value: 12.5,
      valueBase: 1_250_000_000,
      deadline: "2026",
      each: true,
    });
    expect(rows[0]?.about.map((one) => one.id)).toEqual(["furnace", "glass-works"]);
    expect(rows[0]?.setBy.map((one) => one.id)).toEqual(["bureau", "lake-city"]);
    expect(idsOf((await ask(graph, QUERIES["observations-of"], { id: "output" })).rows)).toEqual(["o-output"]);
    expect((await ask(graph, QUERIES["observations-of"], { id: "o-growth" })).rows[0]).toMatchObject({
      about: [],
      direction: "up",
      actual: "expected",
      period: null,
    });
  });

  test("a thing has its time, its number and how often it is named, in lists and beside a relation", async () => {
    const ids = ["t-output", "o-growth", "furnace"];
    const rows = new Map((await ask(graph, QUERIES.things, { ids })).rows.map((row) => [row.id, row]));
    const when = { from: "2026-01-01", to: "2026-12-31", basis: "inherited" };
    expect(rows.get("t-output")).toMatchObject({ when, amount: { value: 1_250_000_000, unit: "元" }, mentioned: 2 });
    expect(rows.get("o-growth")).toMatchObject({ when: null, amount: { value: 8, unit: "%" } });
    expect(rows.get("furnace")).toMatchObject({ when: null, amount: null });
    const beside = (await ask(graph, QUERIES["links-of"], { id: "furnace" })).rows.find(({ other }) => other.id === "t-output");
    expect(beside?.other).toEqual(rows.get("t-output"));
  });

  test("needs go round a circle once and end at a doer", async () => {
    const steps = async (name: "needs" | "dependents", id: string) =>
      (await ask(graph, QUERIES[name], { id })).rows.map((row) => `${row.depth} ${row.id}`);
    expect(await steps("needs", "furnace")).toEqual(["1 glass-works", "1 power-line", "2 sand-mine", "2 glass", "3 bureau"]);
    expect(await steps("needs", "bureau")).toEqual(["1 lake-city"]);
    expect(await steps("dependents", "lake-city")).toEqual(["1 bureau"]);
  });

  test("what lies in a place counts steps; a circle of places ends", async () => {
    const { rows } = await ask(graph, QUERIES["places-of"], { id: "lake-city" });
    expect(rows.map((row) => `${row.depth} ${row.id}`)).toEqual(["1 north-county", "2 east-county", "2 glass-park", "3 furnace"]);
  });

  test("spans come in the order of the text, with every thing that rests on them", async () => {
    const { rows } = await ask(graph, QUERIES["spans-of-article"], { article: "demo-2026" });
    expect(rows.map((row) => `${row.span} ${row.id}`)).toEqual([
      "demo-2026#1-4 t-aim",
      "demo-2026#2-4 lake-city",
      "demo-2026#7-9 furnace",
      "demo-2026#7-9 glass-works",
      "demo-2026#100-110 o-growth",
    ]);
  });

  test("with private persons go what names them, what is told of them alone, and every relation of these", async () => {
    const { rows } = await ask(graph, QUERIES["private-things"], {});
    expect(rows.map((row) => `${row.id}${row.private ? "!" : ""}`)).toEqual(["age", "inn", "o-age", "orchard", "recipe", "villager!"]);
    const links = (await ask(graph, QUERIES["private-links"], { things: idsOf(rows) })).rows;
    expect(links.map((row) => `${row.from} ${row.relation} ${row.to}`)).toEqual([
      "o-age ABOUT villager",
      "o-age MEASURES age",
      "recipe IN_INDUSTRY glass",
      "villager DEVELOPS orchard",
      "villager VISITED north-county",
      "visitors RELATED_TO inn",
    ]);
  });

  test("a name, an alias or an id leads to the thing", async () => {
    const found = async (text: string) => (await ask(graph, QUERIES.resolve, { text })).rows.map((row) => `${row.id} by ${row.by}`);
    expect(await found("湖城玻璃")).toEqual(["glass-works by alias"]);
    expect(await found("THE HUB")).toEqual(["hub by english"]);
    expect(await found("hub")).toEqual(["hub by id"]);
    expect((await found("小集0")).length).toBe(2);
  });

  test("counts leave out sources and the figures' own links", async () => {
    const counts = new Map((await ask(graph, QUERIES["relation-counts"], {})).rows.map((row) => [row.relation, row.n]));
    expect(counts.get("ABOUT")).toBe(1);
    expect(counts.get("SUPPORTS")).toBe(4);
    expect(counts.has("SETS") || counts.has("MEASURES") || counts.has("MENTIONED_IN")).toBe(false);
    const exported = (await ask(graph, QUERIES["export-relations"], {})).rows;
    expect(exported).toHaveLength([...counts.values()].reduce((all, n) => all + n, 0));
  });
});
