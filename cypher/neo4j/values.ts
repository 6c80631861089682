// Values of the port as the Neo4j driver wants them, and back.
import neo4j from "neo4j-driver";
import type { GraphValue, Parameters, Row } from "../port.ts";

/** Parameters for the driver: every whole number goes as an integer, or LIMIT fails and a year reads back as 2026.0. */
export function driverParameters(params: Parameters | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params ?? {}).map(([key, value]) => [key, driverValue(value)]));
}

function driverValue(value: GraphValue): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(driverValue);
  return driverParameters(value);
}

function isList(value: object): value is readonly GraphValue[] {
  return Array.isArray(value);
}

/** A record as plain values: nodes and relations keep `_labels` (sorted) or `_type` beside their properties. */
export function plainRow(keys: readonly PropertyKey[], get: (key: string) => unknown): Row {
  const row: Record<string, GraphValue> = {};
  for (const key of keys) row[String(key)] = plainValue(get(String(key)));
  return row;
}

function plainValue(value: unknown): GraphValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== "object") return null;
  if (neo4j.isNode(value)) return { ...plainMap(value.properties), _labels: value.labels.toSorted() };
  if (neo4j.isRelationship(value)) return { ...plainMap(value.properties), _type: value.type };
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)];
    return { nodes: nodes.map(plainValue), edges: value.segments.map((segment) => plainValue(segment.relationship)) };
  }
  return written(value) ?? plainMap(value);
}

function plainMap(map: object): { [key: string]: GraphValue } {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, plainValue(value)]));
}

/** Dates, times, durations and points as the driver writes them; null for a map. */
function written(value: object): string | null {
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return value.toString();
  if (neo4j.isTime(value) || neo4j.isLocalTime(value)) return value.toString();
  return neo4j.isDuration(value) || neo4j.isPoint(value) ? value.toString() : null;
}
