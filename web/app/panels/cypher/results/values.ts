// Values of an answer: what they are, how they read, and what they are as plain JSON.
import type { CypherValue } from "../../../../contract/cypher.ts";

type Marked = Extract<CypherValue, { readonly $: string }>;
export type NodeValue = Extract<Marked, { readonly $: "node" }>;
export type LinkValue = Extract<Marked, { readonly $: "relationship" }>;
type PathValue = Extract<Marked, { readonly $: "path" }>;
export type Sort = "null" | "number" | "text" | "boolean" | "list" | Marked["$"];

/** What a value is. */
export function sortOf(value: CypherValue): Sort {
  if (value === null) return "null";
  if (typeof value === "object") return isList(value) ? "list" : value.$;
  return typeof value === "string" ? "text" : (typeof value as "number" | "boolean");
}

export const isList = (value: CypherValue): value is readonly CypherValue[] => Array.isArray(value);
export const isNode = (value: CypherValue): value is NodeValue => sortOf(value) === "node";
export const isLink = (value: CypherValue): value is LinkValue => sortOf(value) === "relationship";
export const isPath = (value: CypherValue): value is PathValue => sortOf(value) === "path";

/** A property that is a text, or null. */
export function textIn({ properties }: NodeValue | LinkValue, name: string): string | null {
  const value = properties[name];
  return typeof value === "string" ? value : null;
}

/** A value without marks, as a file of JSON has it. */
export function plainOf(value: CypherValue): unknown {
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(plainOf);
  switch (value.$) {
    case "node":
      return { id: value.id, labels: value.labels, properties: plainMap(value.properties) };
    case "relationship":
      return { type: value.type, from: value.from, to: value.to, properties: plainMap(value.properties) };
    case "path":
      return { nodes: value.nodes.map(plainOf), relationships: value.relationships.map(plainOf) };
    case "written":
      return value.text;
    case "map":
      return plainMap(value.entries);
  }
}

const plainMap = (map: Readonly<Record<string, CypherValue>>) =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, plainOf(value)]));

/** Stands between the items of a list that is written as one text, as in the files that the graph is exported to. */
const LIST_MARK = "|";

/** A value as one text, for the clipboard and for tables: a thing by its id, a relation by its ends. */
export function cellText(value: CypherValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  if (isList(value)) return value.some(isNested) ? JSON.stringify(plainOf(value)) : value.map(cellText).join(LIST_MARK);
  switch (value.$) {
    case "node":
      return value.id ?? textIn(value, "name") ?? JSON.stringify(plainOf(value));
    case "relationship":
      return [value.from ?? "?", value.type, value.to ?? "?"].join(" ");
    case "path":
      return pathText(value);
    case "written":
      return value.text;
    case "map":
      return JSON.stringify(plainOf(value));
  }
}

const isNested = (value: CypherValue) => isList(value) || sortOf(value) === "map";

/** `a -TYPE-> b <-TYPE- c`, by ids. */
function pathText({ nodes, relationships }: PathValue): string {
  const ids = nodes.map(cellText);
  return ids
    .map((id, at) => {
      const link = relationships[at - 1];
      if (at === 0 || link === undefined || !isLink(link)) return id;
      return link.from === ids[at - 1] ? `-${link.type}-> ${id}` : `<-${link.type}- ${id}`;
    })
    .join(" ");
}
