// The graph as GEXF 1.3 (https://gexf.net), Gephi's own format: the relation is the edge's kind, so that parallel edges stay apart.
import { EDGE_COLUMNS, NODE_COLUMNS, type Column } from "./columns.ts";
import { filled, type Properties, type WholeGraph } from "./whole-graph.ts";
import { textColumn, XML_TYPES, xmlText } from "./xml.ts";

/** How each of our files begins. */
export const GEXF_HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>Zhaotu 昭图</creator></meta>
`;

const NODE_VALUES: readonly Column[] = [textColumn("kind"), ...NODE_COLUMNS];
const EDGE_VALUES: readonly Column[] = [textColumn("relation"), textColumn("labelEn"), ...EDGE_COLUMNS];

/** The file, piece by piece. */
export function* gexf({ nodes, edges }: WholeGraph): Generator<string> {
  yield GEXF_HEAD;
  yield `<graph mode="static" defaultedgetype="directed" idtype="string">\n${attributes("node", NODE_VALUES)}${attributes("edge", EDGE_VALUES)}`;
  yield `<nodes count="${nodes.length}">\n`;
  for (const { id, label, kind, properties } of nodes)
    yield `<node id="${xmlText(id)}" label="${xmlText(label)}">${values(NODE_VALUES, { ...properties, kind })}</node>\n`;
  yield `</nodes>\n<edges count="${edges.length}">\n`;
  for (const { id, from, to, label, labelEn, relation, properties } of edges) {
    const ends = `source="${xmlText(from)}" target="${xmlText(to)}" kind="${relation}" label="${xmlText(label)}"`;
    yield `<edge id="${xmlText(id)}" ${ends}>${values(EDGE_VALUES, { ...properties, relation, labelEn })}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function attributes(of: "node" | "edge", columns: readonly Column[]): string {
  const lines = columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${XML_TYPES[type]}"/>\n`);
  return `<attributes class="${of}" mode="static">\n${lines.join("")}</attributes>\n`;
}

function values(columns: readonly Column[], properties: Properties): string {
  const written = filled(columns, properties).map(([{ name }, text]) => `<attvalue for="${name}" value="${xmlText(text)}"/>`);
  return `<attvalues>${written.join("")}</attvalues>`;
}
