// The graph as nodes and edges for tables and graph files, in a fixed order; what is derived (NEEDS, counts) stays away.
import { isKind } from "../../data/model/kinds.ts";
import { isRelationName, relationType, type RelationName } from "../../data/model/relations.ts";
import { QUERIES } from "../catalogue.ts";
import type { GraphValue } from "../port.ts";
import { LIST_MARK, type Column } from "./columns.ts";
import type { Source, Wanted } from "./source.ts";

export type Properties = Readonly<Record<string, GraphValue>>;
export type Node = { readonly id: string; readonly kind: string; readonly label: string; readonly properties: Properties };
/** `id` is one for each edge, also of several between the same two. `label` and `labelEn` are the relation in words. */
export type Edge = {
  readonly id: string;
  readonly from: string;
  readonly relation: RelationName;
  readonly to: string;
  readonly label: string;
  readonly labelEn: string;
  readonly properties: Properties;
};
export type WholeGraph = { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] };

/** Reads the nodes and relations of the facts that are wanted. Kinds and types that this Zhaotu does not know are left aside. */
export async function readWholeGraph(source: Source, wanted: Wanted): Promise<WholeGraph> {
  const nodes: Node[] = [];
  for await (const { id, kind, properties } of await source(QUERIES["export-nodes"], {})) {
    const name = properties["name"];
    if (isKind(kind) && wanted.thing(id)) nodes.push({ id, kind, label: typeof name === "string" ? name : "", properties });
  }
  const edges: Edge[] = [];
  for await (const { from, relation, to, properties } of await source(QUERIES["export-edges"], {})) {
    if (!isRelationName(relation) || !wanted.link({ from, relation, to })) continue;
    const { zh, en } = relationType(relation).forward;
    edges.push({ id: `${from}:${relation}:${to}`, from, relation, to, label: zh, labelEn: en, properties });
  }
  return { nodes: byId(nodes), edges: byId(edges) };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The columns of which the properties hold something, each with it as text. */
export function filled(columns: readonly Column[], properties: Properties): (readonly [column: Column, text: string])[] {
  return columns.map((column) => [column, valueText(properties[column.name] ?? null)] as const).filter(([, text]) => text !== "");
}

/** A value as text: of a list its items, joined by a mark that none of them holds; '' where there is none. */
export function valueText(value: GraphValue): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.map((one) => valueText(one).replaceAll(LIST_MARK, "｜")).join(LIST_MARK);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
