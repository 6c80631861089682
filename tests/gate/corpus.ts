// The queries that the gate is tried on: attacks with family and code, honest ones, and the catalogue as it stands.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { GATE_CODES } from "../../data/model/refusals.ts";

const FOLDER = join(import.meta.dirname, "corpus");
const QUERIES = join(import.meta.dirname, "../../cypher/queries");

const attack = z.object({ family: z.string(), code: z.enum(GATE_CODES), query: z.string() });
export type Attack = z.infer<typeof attack>;

const linesOf = (file: string): unknown[] =>
  readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));

const repeated = (text: string, times: number): string => text.repeat(times);
const listOf = (text: string, times: number, between: string): string => Array.from({ length: times }, () => text).join(between);

/** Texts that are too long to stand in a file: large, deep, with many parts. */
const MADE: readonly Attack[] = (
  [
    ["too-long", `RETURN '${repeated("a", 1_000_000)}'`],
    ["too-long", `RETURN 1 // ${repeated("x", 1_000_000)}`],
    ["too-long", `MATCH (n) RETURN n${repeated(" ", 1_000_000)}`],
    ["too-long", repeated("MATCH (n) ", 100_000)],
    ["too-long", repeated("(", 1_000_000)],
    ["too-long", repeated("/*", 500_000)],
    ["too-long", `RETURN ${listOf("'汉字'", 1000, "+")}`],
    ["too-deep", `RETURN ${repeated("(", 21)}1${repeated(")", 21)}`],
    ["too-deep", `RETURN ${repeated("[", 300)}1${repeated("]", 300)}`],
    ["too-deep", `RETURN ${repeated("(1+", 200)}1${repeated(")", 200)}`],
    ["too-deep", `RETURN ${repeated("{a: ", 100)}1${repeated("}", 100)}`],
    ["too-deep", `RETURN ${repeated("[x IN ", 100)}[1]${repeated("]", 100)}`],
    ["too-deep", `MATCH ${repeated("(", 100)}a${repeated(")", 100)} RETURN 1`],
    ["too-deep", `RETURN ${repeated("EXISTS { MATCH (a) WHERE ", 30)}true${repeated(" }", 30)}`],
    ["too-deep", repeated("CALL { ", 40) + "RETURN 1 AS x" + repeated(" } RETURN 1 AS x", 40)],
    ["too-deep", `RETURN ${repeated("{[(", 2000)}`],
    ["too-deep", `RETURN ${repeated("CASE WHEN true THEN ", 40)}1${repeated(" END", 40)}`],
    ["too-deep", `RETURN ${repeated("NOT ", 1500)}true`],
    ["syntax", `RETURN ${repeated("- ", 1500)}1`],
    ["too-many-words", `RETURN 1${repeated("+1", 2500)}`],
    ["too-many-words", `MATCH ${listOf("(a)", 1400, ",")} RETURN 1`],
    ["large-literal", `RETURN [${listOf("1", 900, ",")}]`],
    ["large-literal", `UNWIND [${listOf("1", 201, ",")}] AS x RETURN x`],
    ["large-literal", `RETURN '${repeated("a", 5000)}'`],
    ["large-literal", `RETURN {${Array.from({ length: 300 }, (_, at) => `k${at}: 1`).join(", ")}}`],
    ["large-literal", `RETURN ${repeated("9", 400)}`],
    ["large-literal", `MATCH (n) WHERE n.id IN [${Array.from({ length: 400 }, (_, at) => at).join(",")}] RETURN n`],
    ["syntax", `RETURN 1 ${repeated("/* ", 2000)}`],
    ["syntax", `RETURN ${repeated("'", 2001)}`],
    ["syntax", `RETURN ${repeated(")", 1000)}`],
    ["growth", `WITH 'aaaaaaaaaa' AS s ${repeated("WITH s + s AS s ", 40)}RETURN s`],
    ["growth", `WITH [1, 2] AS l ${repeated("WITH [l, l] AS l ", 40)}RETURN l`],
    ["growth", `RETURN ${repeated("[a IN $l | ", 6)}1${repeated("]", 6)}`],
    ["several-statements", repeated("RETURN 1; ", 500)],
    ["growth", `MATCH (a) WHERE a.x${repeated(" XOR a.x", 300)} RETURN a`],
    ["too-many-words", `RETURN 1 AS x${repeated(" UNION RETURN 1 AS x", 40)}`],
    ["too-many-words", `${repeated("WITH 1 AS x ", 400)}RETURN x`],
    ["too-many-steps", `${repeated("MATCH (a)--(b) ", 100)}RETURN 1`],
    ["too-deep", `RETURN 1 IS :: ${repeated("LIST<", 200)}INTEGER${repeated(">", 200)}`],
    ["too-many-steps", `MATCH (a)${repeated("--()", 200)} RETURN count(*)`],
    ["cartesian", `MATCH ${Array.from({ length: 50 }, (_, at) => `(n${at})`).join(", ")} RETURN count(*)`],
  ] as const
).map(([code, query]) => ({ family: "size", code, query }));

/** Every attack that is a text. */
export const ATTACKS: readonly Attack[] = [
  ...readdirSync(FOLDER)
    .filter((file) => file.endsWith(".jsonl") && file !== "honest.jsonl")
    .toSorted()
    .flatMap((file) => linesOf(file).map((line) => attack.parse(line))),
  ...MADE,
];

/** Read queries as people write them against this graph, after the kinds that Neo4j's manual teaches. */
export const HONEST: readonly string[] = linesOf("honest.jsonl").map((line) => z.object({ query: z.string() }).parse(line).query);

/** The catalogue, by file. */
export const CATALOGUE_TEXTS: ReadonlyMap<string, string> = new Map(
  readdirSync(QUERIES)
    .filter((file) => file.endsWith(".cypher"))
    .toSorted()
    .map((file) => [file, readFileSync(join(QUERIES, file), "utf8")]),
);
