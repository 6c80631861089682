// The query files: readable headers, columns as declared, only forms that both engines understand alike.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../../cypher/catalogue.ts";

const FOLDER = new URL("../../cypher/queries/", import.meta.url);
const FILES = readdirSync(FOLDER).toSorted();
const TWINS = FILES.filter((name) => name.endsWith(".embedded.cypher"));
const read = (name: string) => readFileSync(new URL(name, FOLDER), "utf8");

/** What the engines silently take differently, or only one of them takes. */
const REFUSED: readonly (readonly [what: string, form: RegExp])[] = [
  ["a slice with a negative end or start", /\[[^\][]*-\d*[^\][]*\.\.|\.\.\s*-/],
  ["a WHERE on the path after shortestPath", /shortestPath\([^\n]*\n?\s*WHERE\b/i],
  ["the newer SHORTEST", /\b(?:ANY|ALL)?\s*SHORTEST\b/i],
  ["any, all, none or single over a list", /\b(?:any|all|none|single)\s*\(/i],
  ["a number compared with a text", /'\d+'\s*(?:=|<>)\s*\d|\d\s*(?:=|<>)\s*'\d+'/],
  ["toString of a number with a point", /toString\(\s*\d+\.\d/i],
  ["dates made in the database", /\b(?:date|datetime|localdatetime|time|duration)\s*\(/i],
  ["rounding to digits", /\bround\s*\([^()]*,/i],
  ["functions of Neo4j alone", /\b(?:isEmpty|toIntegerOrNull|toFloatOrNull|toBooleanOrNull|apoc\.\w+)\s*\(|\bapoc\./i],
  ["joining by ||", /\|\|/],
  ["labels joined by |", /\(\s*\w*\s*:\s*\w+\s*\|/],
  ["quantified patterns", /-\s*>?\s*[+{]|\)\s*[+*]\s*[-(]|\)\s*\{\s*\d/],
  ["COLLECT as a subquery", /\bCOLLECT\s*\{/i],
  ["a dynamic type or label", /\$any\(|:\$\(/i],
  ["an expression after LIMIT or SKIP", /\b(?:LIMIT|SKIP)\s+\$?\w+[ \t]*[-+*/%^(]/i],
  ["a list with one element added", /\bIN\s+\w+\s*\+\s*\w+\.\w+|\bcollect\([^)]*\)\s*\+\s*(?!collect)\w+\.\w+/i],
  ["DISTINCT on the rows of a subquery (cut at 2,048 rows on the embedded engine)", /\bCALL\s*\{[\s\S]*\}[\s\S]*\bDISTINCT\b/i],
  ["a map of a node that may be missing, collected", /collect\(\s*\w+\s*\{/i],
  ["procedures", /\bCALL\s+\w+\./i],
  ["reading files", /\bLOAD\s+CSV\b/i],
  ["the kind read from labels", /\blabels\s*\(/i],
  ["an engine's own number", /\b(?:elementId|id)\s*\(/],
  ["an unbounded walk", /\[[^\]]*\*\s*(?:\d+\s*\.\.\s*)?\]/],
  ["a version prefix", /^\s*CYPHER\s+\d/im],
];

const code = (text: string) =>
  text
    .split("\n")
    .filter((line) => !line.startsWith("//"))
    .join("\n");
const faultsIn = (text: string) => REFUSED.filter(([, form]) => form.test(code(text))).map(([what]) => what);

describe.each(FILES)("%s", (file) => {
  const text = read(file);
  const query = CATALOGUE.get(file.replace(/(?:\.embedded)?\.cypher$/, ""));
  const [first = "", second = "", ...rest] = text.split("\n");

  test("is in the catalogue and opens with its question and its columns", () => {
    expect(query).toBeDefined();
    expect(first).toMatch(/^\/\/ .*\p{Script=Han}.* \/ [A-Z].*$/u);
    const [, before = "", after = ""] = /^\/\/ (.*)→ (.+)$/.exec(second) ?? [];
    const declared = [...before.matchAll(/\$(\w+)/g)].map(([, name]) => name);
    const used = new Set([...code(text).matchAll(/\$(\w+)/g)].map(([, name]) => name));
    expect(new Set(declared)).toEqual(used);
    expect(new Set(after.split(", "))).toEqual(new Set(columnsOf(query?.row)));
    expect(rest.join("").trim()).not.toBe("");
  });

  test("uses no form on which the engines differ", () => {
    expect(faultsIn(text)).toEqual([]);
  });

  test("says its order wherever it gives more than one row", () => {
    const single = /RETURN count\([^)]*\) AS n\s*$/.test(code(text)) || ["thing"].includes(query?.name ?? "");
    expect(single || /ORDER BY[^\n]+(?:\nLIMIT[^\n]+)?\s*$/.test(code(text))).toBe(true);
  });
});

function columnsOf(row: unknown): string[] {
  const shape: unknown = row !== null && typeof row === "object" ? Reflect.get(row, "shape") : undefined;
  return shape !== null && typeof shape === "object" ? Object.keys(shape) : [];
}

test("every query of the catalogue has its file, and every file its query", () => {
  expect(FILES.filter((name) => !TWINS.includes(name))).toEqual([...CATALOGUE.keys()].map((name) => `${name}.cypher`).toSorted());
  for (const twin of TWINS) expect(CATALOGUE.get(twin.replace(".embedded.cypher", ""))?.embeddedText).toBe(read(twin));
  process.stdout.write(`Query texts: ${CATALOGUE.size}, of which with a twin for the embedded engine: ${TWINS.length}\n`);
});

test.each([
  "MATCH (n) RETURN n.list[1..-1] AS l",
  "MATCH (n) RETURN n.list[-2..] AS l",
  "MATCH p = shortestPath((a)-[*..5]->(b))\nWHERE length(p) > 1 RETURN p",
  "MATCH (n) WHERE any(x IN n.list WHERE x = 1) RETURN n",
  "MATCH (n) WHERE '1' = 1 RETURN n",
  "RETURN toString(1.0) AS t",
  "RETURN date('2020') AS d",
  "RETURN round(1.25, 1) AS r",
  "RETURN 'a' || 'b' AS t",
  "MATCH (n:Place|Park) RETURN n",
  "MATCH (a)-[:NEEDS]->+(b) RETURN b",
  "MATCH (n) RETURN n LIMIT $n + 1",
  "CALL { MATCH (n) RETURN n } WITH DISTINCT n RETURN n",
  "MATCH (n) RETURN collect(n {.id}) AS l",
  "MATCH (a)-[:NEEDS*]->(b) RETURN b",
  "MATCH (a)-[:NEEDS*1..]->(b) RETURN b",
])("would be refused: %s", (text) => {
  expect(faultsIn(text)).not.toEqual([]);
});
