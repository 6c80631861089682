// The graph as it lies in the database, in memory: what a load starts from and what it turns into.
import type { GraphPort, GraphValue } from "../../cypher/port.ts";
import { isKind, type Kind } from "../../data/model/kinds.ts";
import { isRelationName, type RelationName } from "../../data/model/relations.ts";

/** Properties as they are stored: absent ones are not there, never null. */
export type Properties = Readonly<Record<string, GraphValue>>;
export type NodeState = { readonly id: string; readonly kind: Kind; readonly properties: Properties };
export type EdgeState = { readonly from: string; readonly type: RelationName; readonly to: string; readonly properties: Properties };
export type NeedState = { readonly from: string; readonly to: string; readonly properties: Properties };

/** Nodes by id, edges by `edgeKey`, needs by `from to`. */
export type GraphState = {
  readonly nodes: Map<string, NodeState>;
  readonly edges: Map<string, EdgeState>;
  readonly needs: Map<string, NeedState>;
};

/** The key of the one edge of this type between these two. */
export function edgeKey(from: string, type: string, to: string): string {
  return `${from} ${type} ${to}`;
}

/** A graph with nothing in it. */
export function emptyState(): GraphState {
  return { nodes: new Map(), edges: new Map(), needs: new Map() };
}

const NODES = "MATCH (n:Thing) RETURN properties(n) AS properties";
const EDGES = "MATCH (a:Thing)-[r]->(b:Thing) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties";

/** Reads the whole graph. Things of kinds and types that this Zhaotu does not know are left aside. */
export async function readState(port: GraphPort, signal?: AbortSignal): Promise<GraphState> {
  const state = emptyState();
  const options = signal ? { signal } : {};
  for await (const row of port.stream({ text: NODES }, options)) {
    const properties = propertiesOf(row["properties"]);
    const [id, kind] = [textOf(properties, "id"), textOf(properties, "kind")];
    if (isKind(kind)) state.nodes.set(id, { id, kind, properties });
  }
  for await (const row of port.stream({ text: EDGES }, options)) {
    const [from, type, to] = [textOf(row, "from"), textOf(row, "type"), textOf(row, "to")];
    const properties = propertiesOf(row["properties"]);
    if (type === "NEEDS") state.needs.set(`${from} ${to}`, { from, to, properties });
    else if (isRelationName(type)) state.edges.set(edgeKey(from, type, to), { from, type, to, properties });
  }
  return state;
}

function propertiesOf(value: GraphValue | undefined): Properties {
  return typeof value === "object" && value !== null && !isList(value) ? value : {};
}

function isList(value: GraphValue): value is readonly GraphValue[] {
  return Array.isArray(value);
}

/** A text list among the properties; none where it is absent. */
export function textList(properties: Properties, name: string): string[] {
  const value = properties[name];
  return value !== undefined && isList(value) ? value.filter((one) => typeof one === "string") : [];
}

/** A text among the properties, or ''. */
export function textOf(properties: Properties, name: string): string {
  const value = properties[name];
  return typeof value === "string" ? value : "";
}

/** Properties without those that are null or undefined. */
export function present(properties: Readonly<Record<string, GraphValue | undefined>>): Properties {
  const kept: Record<string, GraphValue> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== undefined && value !== null) kept[name] = value;
  }
  return kept;
}

/** Whether both hold the same properties with the same values. */
export function sameProperties(a: Properties, b: Properties): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => sameValue(a[name], b[name]));
}

function sameValue(a: GraphValue | undefined, b: GraphValue | undefined): boolean {
  if (a !== undefined && b !== undefined && isList(a) && isList(b))
    return a.length === b.length && a.every((one, index) => one === b[index]);
  return a === b;
}
