// Values of the Neo4j driver as the console gives them; relationships know only the element ids of their ends.
import neo4j, { type Node, type Relationship } from "neo4j-driver";
import type { CypherMap, CypherValue } from "../../data/model/cypher-value.ts";
import type { Budget } from "../console/budget.ts";
import { scalarValue, written } from "../console/scalars.ts";
import type { Ends } from "./console-ends.ts";

/** A value; the driver has to give integers as bigint. Throws `TooLarge`. */
export function cypherValue(value: unknown, ends: Ends, budget: Budget): CypherValue {
  const scalar = scalarValue(value, budget);
  // Null is a value, too.
  return scalar === undefined ? budget.inside(() => composite(value as object, ends, budget)) : scalar;
}

function composite(value: object, ends: Ends, budget: Budget): CypherValue {
  if (Array.isArray(value)) return value.map((one) => cypherValue(one, ends, budget));
  if (neo4j.isNode(value)) return node(value, ends, budget);
  if (neo4j.isRelationship(value)) return relationship(value, ends, budget);
  if (neo4j.isPath(value)) {
    return {
      $: "path",
      nodes: [value.start, ...value.segments.map((segment) => segment.end)].map((one) => node(one, ends, budget)),
      relationships: value.segments.map((segment) => relationship(segment.relationship, ends, budget)),
    };
  }
  const own = writtenOf(value);
  if (own !== null) return written(own.type, own.text, budget);
  if (ArrayBuffer.isView(value)) return written("bytes", `${value.byteLength}`, budget);
  return { $: "map", entries: mapOf(value, ends, budget) };
}

function node({ elementId, labels, properties }: Node, ends: Ends, budget: Budget): CypherValue {
  const { id }: { id?: unknown } = properties;
  ends.know(elementId, id);
  budget.spend(labels.join("").length + 40);
  return { $: "node", id: typeof id === "string" ? id : null, labels: labels.toSorted(), properties: mapOf(properties, ends, budget) };
}

function relationship(one: Relationship, ends: Ends, budget: Budget): CypherValue {
  const [from, to] = [ends.idOf(one.startNodeElementId), ends.idOf(one.endNodeElementId)];
  budget.spend(one.type.length + (from?.length ?? 4) + (to?.length ?? 4) + 60);
  return { $: "relationship", type: one.type, from, to, properties: mapOf(one.properties, ends, budget) };
}

function mapOf(map: object, ends: Ends, budget: Budget): CypherMap {
  const entries = Object.entries(map).map(([key, value]): [string, CypherValue] => {
    budget.spend(key.length);
    return [key, cypherValue(value, ends, budget)];
  });
  return Object.fromEntries(entries);
}

/** Values that the driver writes as a text of their own; null for a map. */
function writtenOf(value: object): { readonly type: string; readonly text: string } | null {
  if (neo4j.isDate(value)) return { type: "date", text: value.toString() };
  if (neo4j.isDateTime(value)) return { type: "datetime", text: value.toString() };
  if (neo4j.isLocalDateTime(value)) return { type: "localdatetime", text: value.toString() };
  if (neo4j.isTime(value)) return { type: "time", text: value.toString() };
  if (neo4j.isLocalTime(value)) return { type: "localtime", text: value.toString() };
  if (neo4j.isDuration(value)) return { type: "duration", text: value.toString() };
  if (neo4j.isPoint(value)) return { type: "point", text: value.toString() };
  return neo4j.isVector(value) ? { type: "vector", text: value.toString() } : null;
}
