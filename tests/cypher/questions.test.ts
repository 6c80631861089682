// The questions of the catalogue: enough of them in every group, each with an example that tells something on the real articles.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CATALOGUE, QUESTIONS } from "../../cypher/catalogue.ts";
import { judge } from "../../cypher/gate/judge.ts";
import { FEED, GROUP_NAMES, GROUPS } from "../../cypher/groups.ts";
import { openGraph } from "../../cypher/open.ts";
import { columnsOf, parametersOf } from "../../cypher/parameters.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { factFolders } from "../../data/files/folders.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";

let graph: GraphPort;
beforeAll(async () => {
  graph = await openGraph({ engine: "embedded", path: ":memory:" });
  await loadFacts(graph, readFacts(factFolders([]), process.cwd()));
}, 120_000);
afterAll(() => graph.close());

test("there are at least forty-five, in twelve groups of three or more; feeds stand apart", () => {
  const asked = QUESTIONS.filter(({ empty }) => !empty);
  expect(asked.length).toBeGreaterThanOrEqual(45);
  for (const group of GROUP_NAMES) expect([group, QUESTIONS.filter((one) => one.group === group).length >= 3]).toEqual([group, true]);
  expect(QUESTIONS.length + [...CATALOGUE.values()].filter(({ group }) => group === FEED).length).toBe(CATALOGUE.size);
  const twins = QUESTIONS.filter(({ embeddedText }) => embeddedText !== undefined).map(({ name }) => name);
  process.stdout.write(
    `Catalogue: ${QUESTIONS.length} questions in ${GROUP_NAMES.length} groups, ${QUESTIONS.length - asked.length} of them checks that ought to find nothing; twins for the embedded engine: ${twins.length}\n`,
  );
});

test("the README counts them as they are", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const counts = GROUP_NAMES.map((name) => `${GROUPS[name].en} ${QUESTIONS.filter(({ group }) => group === name).length}`);
  expect(readme).toContain(`There are ${QUESTIONS.length} questions:\n\n${counts.join(" · ")}\n`);
});

test("no two ask the same", () => {
  for (const words of ["questionZh", "questionEn"] as const)
    expect(new Set(QUESTIONS.map((one) => one[words])).size).toBe(QUESTIONS.length);
});

describe.each(QUESTIONS.map((query) => [query.name, query] as const))("%s", (name, query) => {
  test("takes its example, with a value for every parameter", () => {
    const names = parametersOf(query).map((one) => one.name);
    expect(Object.keys(query.example ?? {}).toSorted()).toEqual(names.toSorted());
    expect(query.params.safeParse(query.example ?? {}).success).toBe(true);
    expect(columnsOf(query).length).toBeGreaterThan(1);
  });

  test("is accepted by the gate as it stands", () => {
    const { accepted, code, detail } = judge(query.text);
    expect({ name, accepted, code, detail }).toEqual({ name, accepted: true, code: "ok", detail: { zh: "", en: "" } });
  });

  test(query.empty ? "finds nothing, as it ought to" : "tells something of the real articles, in one order only", async () => {
    const { rows } = await ask(graph, query, query.example ?? {});
    if (query.empty) expect(rows).toEqual([]);
    else expect(rows.length).toBeGreaterThan(1);
    const [, order = ""] = /ORDER BY ([^\n]+)(?:\nLIMIT[^\n]+)?\s*$/.exec(query.text) ?? [];
    // Places of the text are in order by their offsets.
    const terms = [...order.split(", ").map((term) => term.replace(/ DESC$/, "")), ...(order.includes("first, last") ? ["span"] : [])];
    const keys = terms.filter((key) => columnsOf(query).includes(key));
    expect(new Set(rows.map((row) => JSON.stringify(keys.map((key) => Reflect.get(row as object, key))))).size).toBe(rows.length);
  });
});

test("where things or relations are listed, it is never all there are", async () => {
  const { rows: all } = await graph.read({ text: "MATCH (t:Thing) RETURN count(t) AS n" });
  for (const query of QUESTIONS) {
    const { rows } = await ask(graph, query, query.example ?? {});
    const listed = new Set(rows.flatMap((row) => (row !== null && typeof row === "object" && "id" in row ? [row.id] : [])));
    expect([query.name, listed.size < Number(all[0]?.["n"])]).toEqual([query.name, true]);
  }
});

test("the shortest paths go by every type of relation but the sources", () => {
  const types = /allShortestPaths\(\(a\)-\[:([A-Z_|]+)\*/.exec(CATALOGUE.get("shortest-paths")?.text ?? "")?.[1]?.split("|") ?? [];
  expect(types.toSorted()).toEqual(RELATION_NAMES.filter((name) => name !== "MENTIONED_IN").toSorted());
});

test("what stands for a thing says so", () => {
  const typesOf = (name: string) =>
    Object.fromEntries(parametersOf(CATALOGUE.get(name) ?? { params: null as never }).map((one) => [one.name, one.type]));
  expect(typesOf("needs")).toEqual({ id: "id" });
  expect(typesOf("dependencies")).toEqual({ ids: "ids", doers: "boolean", without: "list" });
  expect(typesOf("search")).toEqual({ q: "text", kinds: "list", limit: "number" });
  expect(typesOf("promises-without-trace")).toEqual({ a: "article", b: "article" });
  expect(typesOf("due-by")).toEqual({ date: "text" });
});
