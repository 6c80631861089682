// The whole graph as nodes and edges for tables and graph files, in a fixed order; what is derived (NEEDS, counts) stays away.
import type { GraphPort, GraphValue } from "../../cypher/port.ts";
import { linkKey, type LeftOut } from "../../cypher/private.ts";
import { relationType, type RelationName } from "../../data/model/relations.ts";
import { readState, textOf, type Properties } from "../load/state.ts";
import { LIST_MARK, type Column } from "./columns.ts";

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

/** Reads every node and every relation of the facts, without those that are `leftOut`. */
export async function readWholeGraph(port: GraphPort, leftOut: LeftOut | null): Promise<WholeGraph> {
  const state = await readState(port);
  const nodes = [...state.nodes.values()]
    .filter(({ id }) => leftOut?.things.has(id) !== true)
    .map(({ id, kind, properties }): Node => ({ id, kind, label: textOf(properties, "name"), properties }));
  const edges = [...state.edges.values()]
    .map(({ from, type, to, properties }): Edge => {
      const { zh, en } = relationType(type).forward;
      return { id: `${from}:${type}:${to}`, from, relation: type, to, label: zh, labelEn: en, properties };
    })
    .filter((edge) => leftOut?.links.has(linkKey(edge)) !== true);
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
