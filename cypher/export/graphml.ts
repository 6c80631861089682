// The graph as GraphML (http://graphml.graphdrawing.org): typed data, directed edges with ids of their own.
import { EDGE_COLUMNS, NODE_COLUMNS, type Column } from "./columns.ts";
import { filled, type Properties, type WholeGraph } from "./whole-graph.ts";
import { textColumn, XML_TYPES, xmlText } from "./xml.ts";

/** How each of our files begins. */
export const GRAPHML_HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<desc>Zhaotu 昭图</desc>
`;

const NODE_KEYS: readonly Column[] = [textColumn("label"), textColumn("kind"), ...NODE_COLUMNS];
const EDGE_KEYS: readonly Column[] = [textColumn("label"), textColumn("labelEn"), textColumn("relation"), ...EDGE_COLUMNS];

/** The file, piece by piece. */
export function* graphml({ nodes, edges }: WholeGraph): Generator<string> {
  yield GRAPHML_HEAD;
  yield keys("node", NODE_KEYS) + keys("edge", EDGE_KEYS);
  yield '<graph id="zhaotu" edgedefault="directed">\n';
  for (const node of nodes) {
    const { id, label, kind, properties } = node;
    yield `<node id="${xmlText(id)}">${data("node", NODE_KEYS, { ...properties, label, kind })}</node>\n`;
  }
  for (const edge of edges) {
    const { id, from, to, label, labelEn, relation, properties } = edge;
    const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
    yield `<edge id="${xmlText(id)}" ${ends}>${data("edge", EDGE_KEYS, { ...properties, label, labelEn, relation })}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

type Class = "node" | "edge";
const keyOf = (of: Class, { name }: Column) => `${of}-${name}`;

function keys(of: Class, columns: readonly Column[]): string {
  return columns
    .map((column) => `<key id="${keyOf(of, column)}" for="${of}" attr.name="${column.name}" attr.type="${XML_TYPES[column.type]}"/>\n`)
    .join("");
}

function data(of: Class, columns: readonly Column[], properties: Properties): string {
  return filled(columns, properties)
    .map(([column, text]) => `<data key="${keyOf(of, column)}">${xmlText(text)}</data>`)
    .join("");
}
