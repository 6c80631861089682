// The graph as two tables, nodes and edges, for spreadsheets and for Gephi, which knows the columns with a capital letter.
import { csvLine, plainText } from "../../data/model/csv-line.ts";
import { EDGE_COLUMNS, NODE_COLUMNS, type Column } from "./columns.ts";
import { valueText, type Edge, type Node, type WholeGraph } from "./whole-graph.ts";

/** By it a spreadsheet knows that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

const NODES_FIRST = ["Id", "Label", "Kind"];
const EDGES_FIRST = ["Id", "Source", "Target", "Type", "Kind", "Label", "labelEn"];

/** How each table begins, whatever columns are added later. */
export const CSV_HEADS = {
  nodes: `${BYTE_ORDER_MARK}${NODES_FIRST.join(",")},nameEn,pinyin,`,
  edges: `${BYTE_ORDER_MARK}${EDGES_FIRST.join(",")},basis,`,
} as const;

/** The table of nodes, line by line. */
export function* nodeTable({ nodes }: WholeGraph): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine([...NODES_FIRST, ...NODE_COLUMNS.map(({ name }) => name)]);
  for (const node of nodes) yield csvLine([...[node.id, node.label, node.kind].map(plainText), ...cells(node, NODE_COLUMNS)]);
}

/** The table of edges, line by line. */
export function* edgeTable({ edges }: WholeGraph): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine([...EDGES_FIRST, ...EDGE_COLUMNS.map(({ name }) => name)]);
  for (const edge of edges) {
    const { id, from, to, relation, label, labelEn } = edge;
    yield csvLine([...[id, from, to, "Directed", relation, label, labelEn].map(plainText), ...cells(edge, EDGE_COLUMNS)]);
  }
}

/** Numbers stay numbers, also negative ones. */
function cells({ properties }: Node | Edge, columns: readonly Column[]): string[] {
  return columns.map(({ name }) => {
    const value = properties[name] ?? null;
    return typeof value === "number" ? valueText(value) : plainText(valueText(value));
  });
}
