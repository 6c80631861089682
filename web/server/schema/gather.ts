// The schema of the loaded graph: kinds and relation types, how often each property is there, and of which type its values are.
import { QUERIES } from "../../../cypher/catalogue.ts";
import type { GraphValue } from "../../../cypher/port.ts";
import type { SchemaGraph } from "../../contract/cypher.ts";
import type { Ask } from "../route.ts";

/** Things and relations of which the values of a property are looked at. */
const LOOKED_AT = 3;

type Counted = { readonly of: string; readonly property: string; readonly ids: readonly string[]; readonly count: number };
type Property = SchemaGraph["kinds"][number]["properties"][number];

/** Reads the names of all properties and the values of a few of each; as expensive as a look at every relation, so it is kept. */
export async function readSchema(ask: Ask): Promise<SchemaGraph> {
  const [things, relations] = await Promise.all([ask(QUERIES["schema-things"], {}), ask(QUERIES["schema-relations"], {})]);
  const ofKinds = countProperties(things.map(({ id, kind, properties }) => ({ id, of: kind, properties })));
  const ofTypes = countProperties(relations.map(({ from, relation, properties }) => ({ id: from, of: relation, properties })));
  const [nodes, edges] = await Promise.all([
    ask(QUERIES["values-of-things"], { ids: idsIn(ofKinds) }),
    ask(QUERIES["values-of-relations"], { ids: idsIn(ofTypes) }),
  ]);
  const nodeTypes = typesIn(nodes.map(({ kind, properties }) => ({ of: kind, properties })));
  const edgeTypes = typesIn(edges.map(({ relation, properties }) => ({ of: relation, properties })));
  return {
    kinds: countBy(things.map(({ kind }) => kind)).map(([kind, count]) => ({ kind, count, properties: shown(kind, ofKinds, nodeTypes) })),
    relations: countBy(relations.map(({ relation }) => relation)).map(([type, count]) => ({
      type,
      count,
      properties: shown(type, ofTypes, edgeTypes),
      joins: joinsOf(relations.filter(({ relation }) => relation === type)),
    })),
  };
}

function countProperties(rows: readonly { readonly id: string; readonly of: string; readonly properties: readonly string[] }[]): Counted[] {
  const found = new Map<string, { of: string; property: string; ids: string[]; count: number }>();
  for (const { id, of, properties } of rows)
    for (const property of properties) {
      const key = `${of} ${property}`;
      const known = found.get(key) ?? { of, property, ids: [], count: 0 };
      known.count++;
      if (known.ids.length < LOOKED_AT) known.ids.push(id);
      found.set(key, known);
    }
  return [...found.values()];
}

function idsIn(counted: readonly Counted[]): string[] {
  return [...new Set(counted.flatMap(({ ids }) => ids))];
}

/** Types of values by what has them and the property's name. */
function typesIn(
  rows: readonly { readonly of: string; readonly properties: Readonly<Record<string, GraphValue>> }[],
): Map<string, Set<string>> {
  const types = new Map<string, Set<string>>();
  for (const { of, properties } of rows)
    for (const [property, value] of Object.entries(properties)) {
      const key = `${of} ${property}`;
      types.set(key, (types.get(key) ?? new Set()).add(typeOf(value)));
    }
  return types;
}

function typeOf(value: GraphValue): string {
  if (Array.isArray(value)) return `${typeOf(value[0] ?? "")}s`;
  return typeof value === "string" ? "text" : typeof value;
}

function shown(of: string, counted: readonly Counted[], types: ReadonlyMap<string, ReadonlySet<string>>): Property[] {
  return counted
    .filter((one) => one.of === of)
    .map(({ property, count }) => ({ name: property, types: [...(types.get(`${of} ${property}`) ?? [])].toSorted(), count }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function joinsOf(relations: readonly { readonly fromKind: string; readonly toKind: string }[]): SchemaGraph["relations"][number]["joins"] {
  return countBy(relations.map(({ fromKind, toKind }) => `${fromKind} ${toKind}`)).map(([pair, count]) => {
    const [from = "", to = ""] = pair.split(" ");
    return { from, to, count };
  });
}

/** Each name with how often it comes, most first. */
function countBy(names: readonly string[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
