// Values of a query's rows without the marks of the API: as plain JSON, and as one text.
import type { CypherValue } from "./cypher-value.ts";
import { plainText } from "./csv-line.ts";

type Marked = Extract<CypherValue, { readonly $: string }>;
type Plain = null | boolean | number | string | Plain[] | { [name: string]: Plain };

/** Stands between the items of a list that is written as one text, as in the files that the graph is exported to. */
export const LIST_MARK = "|";

/** Whether a value is a list. */
export const isList = (value: CypherValue): value is readonly CypherValue[] => Array.isArray(value);

/** A value as plain JSON: nodes and relationships with their properties apart, so that none of those hides a label or a type. */
export function plainOf(value: CypherValue): Plain {
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(plainOf);
  switch (value.$) {
    case "node":
      return { id: value.id, labels: [...value.labels], properties: plainMap(value.properties) };
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

const plainMap = (map: Readonly<Record<string, CypherValue>>): Record<string, Plain> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, plainOf(value)]));

/** A value as one text, for the clipboard and for tables: a thing by its id, a relation by its ends. */
export function cellText(value: CypherValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  if (isList(value)) return value.some(isNested) ? JSON.stringify(plainOf(value)) : value.map(cellText).join(LIST_MARK);
  switch (value.$) {
    case "node":
      return value.id ?? nameIn(value) ?? JSON.stringify(plainOf(value));
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

/** A value as a cell of CSV that no spreadsheet takes for a formula; numbers stay numbers. */
export const csvCell = (value: CypherValue): string => (typeof value === "number" ? String(value) : plainText(cellText(value)));

const isNested = (value: CypherValue) => isList(value) || (typeof value === "object" && value?.$ === "map");

function nameIn({ properties }: Extract<Marked, { readonly $: "node" }>): string | null {
  const { name } = properties;
  return typeof name === "string" ? name : null;
}

/** `a -TYPE-> b <-TYPE- c`, by ids. */
function pathText({ nodes, relationships }: Extract<Marked, { readonly $: "path" }>): string {
  const ids = nodes.map(cellText);
  return ids
    .map((id, at) => {
      const link = relationships[at - 1];
      if (at === 0 || link === undefined || link === null || typeof link !== "object" || isList(link) || link.$ !== "relationship")
        return id;
      return link.from === ids[at - 1] ? `-${link.type}-> ${id}` : `<-${link.type}- ${id}`;
    })
    .join(" ");
}
