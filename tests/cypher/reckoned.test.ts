// What questions count on the real articles, counted again in plain code from the bare things and relations.
import { afterAll, beforeAll, expect, test } from "vitest";
import { CATALOGUE, QUERIES } from "../../cypher/catalogue.ts";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort, Parameters } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import type { LinkRow, ThingRow } from "../../cypher/questions/rows.ts";
import { factFolders } from "../../data/files/folders.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";

let graph: GraphPort;
let links: LinkRow[];
const kinds = new Map<string, ThingRow>();
beforeAll(async () => {
  graph = await openGraph({ engine: "embedded", path: ":memory:" });
  await loadFacts(graph, readFacts(factFolders([]), process.cwd()));
  links = (await ask(graph, QUERIES["all-links"], {})).rows;
  for (const thing of (await ask(graph, QUERIES["all-things"], {})).rows) kinds.set(thing.id, thing);
}, 120_000);
afterAll(() => graph.close());

type Told = Readonly<Record<string, string | number>>;

async function rowsOf(name: string, params: Parameters = {}): Promise<Told[]> {
  const query = CATALOGUE.get(name);
  if (!query) throw new Error(name);
  return (await ask(graph, query, params)).rows as Told[];
}

const kindOf = (id: string) => kinds.get(id)?.kind;
/** The other ends of a thing's relations, each once. */
const around = (id: string) =>
  new Set(
    links
      .filter(({ from, to }) => from === id || to === id)
      .flatMap(({ from, to }) => [from, to])
      .filter((one) => one !== id),
  );
const of = (ids: Iterable<string>, kind: string) => [...ids].filter((id) => kindOf(id) === kind).length;
const pick = (row: Told, ...columns: string[]) => Object.fromEntries(columns.map((column) => [column, row[column]]));

test("hubs: neighbours, their kinds, and types of relations", async () => {
  const rows = await rowsOf("hubs", { limit: 40 });
  const counted = [...kinds.values()]
    .filter(({ kind }) => !["Target", "Observation", "Article"].includes(kind))
    .map(({ id }) => {
      const own = links.filter(({ from, to }) => from !== to && (from === id || to === id));
      const others = [...around(id)];
      return {
        id,
        neighbours: others.length,
        kinds: new Set(others.map(kindOf)).size,
        relations: new Set(own.map(({ relation }) => relation)).size,
      };
    })
    .toSorted((a, b) => b.neighbours - a.neighbours || b.kinds - a.kinds || (a.id < b.id ? -1 : 1));
  expect(rows.map((row) => pick(row, "id", "neighbours", "kinds", "relations"))).toEqual(counted.slice(0, 40));
});

test.each([
  ["companies-compared", "Company", { projects: "Project", places: "Place", products: "Product", policies: "Policy" }],
  ["parks-compared", "Park", { projects: "Project", industries: "Industry", products: "Product", targets: "Target" }],
] as const)("%s", async (name, kind, columns) => {
  const rows = await rowsOf(name);
  const counted = [...kinds.values()]
    .filter((thing) => thing.kind === kind && around(thing.id).size > 0)
    .map(({ id }) => ({
      id,
      n: around(id).size,
      ...Object.fromEntries(Object.entries(columns).map(([column, other]) => [column, of(around(id), other)])),
    }));
  const byId = (a: { id?: unknown }, b: { id?: unknown }) => (String(a.id) < String(b.id) ? -1 : 1);
  expect(rows.map((row) => pick(row, "id", "n", ...Object.keys(columns))).toSorted(byId)).toEqual(counted.toSorted(byId));
});

test("largest policies: parts, targets and people among what they are tied to", async () => {
  for (const row of await rowsOf("largest-policies", { limit: 60 })) {
    const id = String(row["id"]);
    const parts = links.filter((link) => link.relation === "PART_OF" && link.to === id && link.from !== id).length;
    expect(pick(row, "id", "n", "measures", "targets", "people")).toEqual({
      ...{ id, n: around(id).size, measures: parts },
      ...{ targets: of(around(id), "Target"), people: of(around(id), "Person") },
    });
  }
});

test("kinds joined, what is inferred, who carries out policies", async () => {
  const count = (key: (link: LinkRow) => string | null) => {
    const found = new Map<string, number>();
    for (const link of links) {
      const name = key(link);
      if (name !== null) found.set(name, (found.get(name) ?? 0) + 1);
    }
    return [...found].map(([name, n]) => `${name} ${n}`).toSorted();
  };
  expect(
    (await rowsOf("kind-pairs")).map((row) => `${row["relation"]} ${row["fromKind"]} ${row["toKind"]} ${row["n"]}`).toSorted(),
  ).toEqual(count(({ relation, fromKind, toKind }) => `${relation} ${fromKind} ${toKind}`));
  expect(
    (await rowsOf("implied-by-type"))
      .filter((row) => row["implied"] !== 0)
      .map((row) => `${row["relation"]} ${row["implied"]}`)
      .toSorted(),
  ).toEqual(count(({ relation, basis }) => (basis === "implied" ? relation : null)));
  expect((await rowsOf("policy-carriers")).map((row) => `${row["id"]} ${row["n"]}`).toSorted()).toEqual(
    count(({ relation, from, toKind }) => (["ISSUES", "IMPLEMENTS"].includes(relation) && toKind === "Policy" ? from : null)),
  );
});

test("what rests on whom, and what is needed most", async () => {
  const { rows: read } = await graph.read({ text: "MATCH (a:Thing)-[:NEEDS]->(b:Thing) RETURN a.id AS a, b.id AS b" });
  const needs = read.map(({ a, b }) => ({ a: typeof a === "string" ? a : "", b: typeof b === "string" ? b : "" }));
  const needing = (id: string) => needs.filter(({ b }) => b === id).map(({ a }) => a);
  const doers = ["Place", "Organization", "Person", "Company"];
  const rows = await rowsOf("carriers");
  expect(rows.reduce((sum, row) => sum + Number(row["n"]), 0)).toBe(needs.filter(({ b }) => doers.includes(kindOf(b) ?? "")).length);
  for (const row of [...rows, ...(await rowsOf("most-needed", { limit: 50 }))]) {
    const own = needing(String(row["id"]));
    expect(pick(row, "n", "targets", "projects", "policies")).toEqual({
      ...{ n: own.length, targets: of(own, "Target") },
      ...{ projects: of(own, "Project"), policies: of(own, "Policy") },
    });
  }
});

test("what lies between two, two steps on, and between two kinds", async () => {
  const common = new Set((await rowsOf("common-neighbours", { a: "zhaotong", b: "zhenxiong" })).map((row) => String(row["id"])));
  expect([...common].toSorted()).toEqual([...around("zhaotong")].filter((id) => around("zhenxiong").has(id)).toSorted());
  const id = "hoshine-silicon-project";
  const near = around(id);
  const far = new Map<string, number>();
  for (const middle of near)
    for (const other of around(middle)) if (other !== id && !near.has(other)) far.set(other, (far.get(other) ?? 0) + 1);
  const rows = await rowsOf("two-steps-away", { id, limit: 5000 });
  expect(rows.map((row) => `${row["id"]} ${row["n"]}`).toSorted()).toEqual([...far].map(([other, n]) => `${other} ${n}`).toSorted());
  for (const row of await rowsOf("between-kinds", { a: "Company", b: "Policy", limit: 50 })) {
    const beside = around(String(row["id"]));
    expect(pick(row, "froms", "tos")).toEqual({ froms: of(beside, "Company"), tos: of(beside, "Policy") });
  }
});

test("how many things of each kind each article speaks of", async () => {
  const rows = await rowsOf("kinds-by-article");
  for (const row of rows) {
    const own = [...kinds.values()].filter(({ kind, articles }) => kind === row["kind"] && articles.includes(String(row["article"])));
    expect(pick(row, "n", "shared")).toEqual({ n: own.length, shared: own.filter(({ articles }) => articles.length > 1).length });
  }
  expect(rows.length).toBeGreaterThan(20);
});
