// The values of rows as plain JSON, short enough for a reader who is no program.
import type { CypherValue } from "../../contract/cypher.ts";

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

/** A value without the marks of the API; texts longer than `longest` are cut with an ellipsis. */
export function plainValue(value: CypherValue, longest: number): Plain {
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
