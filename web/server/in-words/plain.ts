// The values of rows as plain JSON, short enough for a reader who is no program.
import type { CypherValue } from "../../contract/cypher.ts";

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

/** A value without the marks of the API; texts longer than `longest` are cut with an ellipsis. */
function plainValue(value: CypherValue, longest: number): Plain {
  const plain = (one: CypherValue) => plainValue(one, longest);
  const entries = (map: { readonly [name: string]: CypherValue }) =>
    Object.fromEntries(Object.entries(map).map(([name, one]) => [name, plain(one)]));
  if (typeof value === "string") return value.length > longest ? `${value.slice(0, longest)}…` : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value as readonly CypherValue[]).map(plain);
  const held = value as Exclude<CypherValue & object, readonly CypherValue[]>;
  switch (held.$) {
    case "node":
      return { labels: [...held.labels], ...entries(withoutText(held)) };
    case "relationship":
      return { from: held.from, type: held.type, to: held.to, ...entries(held.properties) };
    case "path":
      return { nodes: held.nodes.map(plain), relationships: held.relationships.map(plain) };
    case "map":
      return entries(held.entries);
    case "written":
      return held.text;
  }
}

/** How many characters a text in a row, and all lines together, may have. */
type Room = { readonly text: number; readonly all: number };

/** Rows as lines of JSON by their columns' names, the first ones, as many as there is room for. */
export function plainLines(columns: readonly string[], rows: readonly (readonly CypherValue[])[], room: Room): string[] {
  const lines: string[] = [];
  let characters = 0;
  for (const row of rows) {
    const line = JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, plainValue(row[at] ?? null, room.text)])));
    characters += line.length;
    if (characters > room.all) break;
    lines.push(line);
  }
  return lines;
}

/** An article may hold its text, where the person has given it: it stays here. Search strings only repeat the names. */
function withoutText({
  labels,
  properties,
}: {
  readonly labels: readonly string[];
  readonly properties: { readonly [name: string]: CypherValue };
}) {
  const { search: _search, text, ...rest } = properties;
  return labels.includes("Article") || text === undefined ? rest : { ...rest, text };
}
