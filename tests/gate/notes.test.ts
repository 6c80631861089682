// Remarks on dialect: what the embedded engine cannot read has one, what both read has none that says otherwise. They never refuse.
import { GrafeoDB } from "@grafeo-db/js";
import { expect, test } from "vitest";
import { judge } from "../../cypher/gate/judge.ts";
import { CATALOGUE_TEXTS, HONEST } from "./corpus.ts";

/** These tell of answers that differ, not of texts that fail. */
const SILENT = new Set(["any-all", "dates", "slice", "where-after-shortest", "list-plus-item", "text-and-number", "number-as-text"]);

test("every honest query that the embedded engine refuses has a remark for it, and no other has one that says so", async () => {
  const engine = GrafeoDB.create();
  const list = ["a"];
  const params = { id: "a", name: "x", article: "z", from: "a", to: "b", ids: list, names: list, rows: [{ id: "a", note: "n" }] };
  const more = { label: "Thing", types: ["DEVELOPS"], property: "name", skip: 0, limit: 5, q: "x", a: "a", b: "b" };
  const wrong: string[] = [];
  for (const query of HONEST) {
    const notes = judge(query).notes.filter((note) => note.engine === "embedded" && !SILENT.has(note.code));
    const fault = await engine.executeCypher(query, { ...params, ...more }).then(
      () => "",
      (error: unknown) => String(error).split("\n")[0] ?? "",
    );
    if (/syntax error|semantic error/u.test(fault) !== notes.length > 0)
      wrong.push(`${query}\n  ${fault} ${notes.map(({ code }) => code).join()}`);
  }
  expect(wrong).toEqual([]);
});

test("point at the form, in both languages", () => {
  const cases: readonly (readonly [code: string, query: string, at: string])[] = [
    ["labels", "MATCH (n:A|B) RETURN n", ":A|B"],
    ["quantified", "MATCH (a)-[:R]->{1,3}(b) RETURN b", "{1,3}"],
    ["shortest", "MATCH p = SHORTEST 2 (a {id: 'x'})-[:R]->{1,3}(b) RETURN p", "SHORTEST 2"],
    ["collect", "MATCH (a) RETURN COLLECT { MATCH (a)-->(b) RETURN b.id } AS ids", "COLLECT { MATCH (a)-->(b) RETURN b.id }"],
    ["dynamic", "MATCH (a)-[r:$any($types)]->(b) RETURN r", "$any($types)"],
    ["slice", "WITH [1, 2, 3] AS l RETURN l[1..-1] AS x", "[1..-1]"],
    [
      "where-after-shortest",
      "MATCH p = shortestPath((a {id: 'x'})-[*..6]-(b {id: 'y'})) WHERE length(p) > 2 RETURN p",
      "WHERE length(p) > 2",
    ],
    ["list-plus-item", "MATCH (n) RETURN [1] + n.x AS l", "[1] + n.x"],
    ["text-and-number", "RETURN '1' = 1 AS x", "'1' = 1"],
    ["any-all", "RETURN any(x IN [1, null] WHERE x > 1) AS y", "any(x IN [1, null] WHERE x > 1)"],
    ["round", "RETURN round(1.25, 1) AS x", "round(1.25, 1)"],
    ["functions", "RETURN isEmpty('') AS x", "isEmpty('')"],
    ["joining", "RETURN 'a' || 'b' AS x", "'a' || 'b'"],
    ["parts-of-dates", "RETURN date('2026-01-01').year AS y", ".year"],
    ["limit", "MATCH (n) RETURN n LIMIT 1 + 1", "LIMIT 1 + 1"],
    ["cypher-25", "MATCH (n) FILTER n.x = 1 RETURN n", "FILTER n.x = 1"],
    ["same-ends", "MATCH p = shortestPath((a {id: $a})-[*..6]-(b {id: $b})) RETURN p", "shortestPath((a {id: $a})-[*..6]-(b {id: $b}))"],
  ];
  for (const [code, query, at] of cases) {
    const verdict = judge(query);
    expect({ query, accepted: verdict.accepted }).toEqual({ query, accepted: true });
    const note = verdict.notes.find((one) => one.code === code);
    expect(query.slice(note?.at?.start, note?.at?.end)).toBe(at);
    expect(note?.zh).toMatch(/\p{Script=Han}/u);
    expect(note?.en).not.toMatch(/\p{Script=Han}/u);
  }
});

test("the catalogue, which runs on both, has none that says a text fails", () => {
  const told = [...CATALOGUE_TEXTS].flatMap(([file, text]) =>
    file.endsWith(".embedded.cypher")
      ? []
      : judge(text)
          .notes.filter(({ code }) => !SILENT.has(code))
          .map(({ code, at }) => `${file}:${at?.line} ${code}`),
  );
  expect(told).toEqual([]);
});
