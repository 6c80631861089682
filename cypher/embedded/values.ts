// Values of the embedded engine as values of the port.
import type { GrafeoValue } from "@grafeo-db/js";
import type { GraphValue, Row } from "../port.ts";

/**
 * A row as plain values: nodes and relations lose the engine's own numbers (`_labels`, sorted, and `_type` stay), dates
 * become ISO text, integers beyond 2^53 the nearest number.
 */
export function plainRow(row: Readonly<Record<string, GrafeoValue>>): Row {
  const plain: Record<string, GraphValue> = {};
  for (const key in row) plain[key] = plainValue(row[key]);
  return plain;
}

function plainValue(value: unknown): GraphValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(plainValue);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Float32Array) return [...value];
  if (Buffer.isBuffer(value)) return value.toString("base64");
  return plainObject(Object.entries(value));
}

function plainObject(entries: readonly (readonly [string, unknown])[]): GraphValue {
  const plain: Record<string, GraphValue> = {};
  const keys = new Set(entries.map(([key]) => key));
  const stored = keys.has("_id") && (keys.has("_labels") || keys.has("_type"));
  for (const [key, value] of entries) {
    if (stored && (key === "_id" || key === "_source" || key === "_target")) continue;
    plain[key] = stored && key === "_labels" && Array.isArray(value) ? value.map(String).toSorted() : plainValue(value);
  }
  return plain;
}
