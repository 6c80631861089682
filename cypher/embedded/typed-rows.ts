// Rows of the embedded engine as the console gives them: nodes, relationships and paths are told from maps, great integers keep their digits.
import type { GrafeoValue, QueryResult } from "@grafeo-db/js";
import type { CypherMap, CypherValue } from "../../data/model/cypher-value.ts";
import { Budget, TooLarge } from "../console/budget.ts";
import { scalarValue, written } from "../console/scalars.ts";
import type { Answers } from "./messages.ts";

const PAGE_ROWS = 500;
const PAGE_CHARACTERS = 256 * 1024;

/** Our id of a node, by the engine's number. */
type IdOf = (node: number) => unknown;
type Fields = Readonly<Record<string, unknown>>;

/** Rows from `at` on as JSON texts, as many as make a page; a row of more than `bytes` bytes ends them. */
export function typedPage(
  result: Pick<QueryResult, "columns" | "length" | "get">,
  at: number,
  bytes: number,
  idOf: IdOf,
): Answers["typed"] {
  const rows: string[] = [];
  const { columns, length } = result;
  let characters = 0;
  for (let next = at; next < length && rows.length < PAGE_ROWS && characters < PAGE_CHARACTERS; next++) {
    const row = typedRow(columns, result.get(next), bytes, idOf);
    if (row === null) return { rows, done: true, tooLarge: true };
    rows.push(row);
    characters += row.length;
  }
  return { rows, done: at + rows.length >= length, tooLarge: false };
}

function typedRow(columns: readonly string[], row: Readonly<Record<string, GrafeoValue>>, bytes: number, idOf: IdOf): string | null {
  try {
    const budget = new Budget(bytes);
    return JSON.stringify(columns.map((column) => typedValue(row[column], idOf, budget)));
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

function typedValue(value: unknown, idOf: IdOf, budget: Budget): CypherValue {
  const scalar = scalarValue(value, budget);
  // Null is a value, too.
  return scalar === undefined ? budget.inside(() => composite(value as object, idOf, budget)) : scalar;
}

function composite(value: object, idOf: IdOf, budget: Budget): CypherValue {
  if (Array.isArray(value)) return value.map((one) => typedValue(one, idOf, budget));
  if (value instanceof Date) return written("localdatetime", value.toISOString().replace(/Z$/, ""), budget);
  if (value instanceof Float32Array) return written("vector", `[${value.join(", ")}]`, budget);
  if (ArrayBuffer.isView(value)) return written("bytes", `${value.byteLength}`, budget);
  const fields: Fields = Object.fromEntries(Object.entries(value));
  if (isStored(fields, "_labels")) return node(fields, idOf, budget);
  if (isStored(fields, "_type")) return relationship(fields, idOf, budget);
  if (isPath(fields)) {
    const [nodes, edges] = [typedValue(fields["nodes"], idOf, budget), typedValue(fields["edges"], idOf, budget)];
    if (Array.isArray(nodes) && Array.isArray(edges)) return { $: "path", nodes, relationships: edges };
  }
  return { $: "map", entries: mapOf(fields, idOf, budget) };
}

function isStored(fields: Fields, sign: "_labels" | "_type"): boolean {
  return typeof fields["_id"] === "number" && sign in fields;
}

/** The engine gives a path as a map of these two lists and nothing else. */
function isPath(fields: Fields): boolean {
  const { nodes, edges } = fields;
  const stored = (one: unknown) => typeof one === "object" && one !== null && "_id" in one;
  return Object.keys(fields).length === 2 && Array.isArray(nodes) && Array.isArray(edges) && nodes.length > 0 && nodes.every(stored);
}

function node(fields: Fields, idOf: IdOf, budget: Budget): CypherValue {
  const { _id, _labels, ...properties } = fields;
  const labels = Array.isArray(_labels) ? _labels.map(String).toSorted() : [];
  budget.spend(labels.join("").length + 40);
  return { $: "node", id: textOrNull(fields["id"]), labels, properties: mapOf(properties, idOf, budget) };
}

function relationship(fields: Fields, idOf: IdOf, budget: Budget): CypherValue {
  const { _id, _type, _source, _target, ...properties } = fields;
  const end = (number: unknown) => (typeof number === "number" ? textOrNull(idOf(number)) : null);
  const [from, to] = [end(_source), end(_target)];
  budget.spend(String(_type).length + (from?.length ?? 4) + (to?.length ?? 4) + 60);
  return { $: "relationship", type: String(_type), from, to, properties: mapOf(properties, idOf, budget) };
}

function mapOf(fields: Fields, idOf: IdOf, budget: Budget): CypherMap {
  const entries = Object.entries(fields).map(([key, value]): [string, CypherValue] => {
    budget.spend(key.length);
    return [key, typedValue(value, idOf, budget)];
  });
  return Object.fromEntries(entries);
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
