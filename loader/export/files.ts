// What an export writes, by format: one file or two, each with its usual name and its text piece by piece.
import type { GraphPort } from "../../cypher/port.ts";
import type { LeftOut } from "../../cypher/private.ts";
import { CSV_HEADS, edgeTable, nodeTable } from "./csv.ts";
import { GEXF_HEAD, gexf } from "./gexf.ts";
import { GRAPHML_HEAD, graphml } from "./graphml.ts";
import { exportLines } from "./lines.ts";
import { readWholeGraph } from "./whole-graph.ts";

export const EXPORT_FORMATS = ["jsonl", "csv", "graphml", "gexf"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The two tables of CSV. */
export const PARTS = ["nodes", "edges"] as const;
export type Part = (typeof PARTS)[number];

/** `head` is how every such file begins: by it an earlier export is known. */
export type ExportFile = { readonly name: string; readonly head: string; readonly text: Iterable<string> | AsyncIterable<string> };

/** The files of a format, of CSV those `parts`. Their text is read from the database, without what is `leftOut`. */
export async function exportFiles(
  port: GraphPort,
  format: ExportFormat,
  parts: readonly Part[],
  leftOut: LeftOut | null,
): Promise<ExportFile[]> {
  if (format === "jsonl") return [{ name: "zhaotu.jsonl", head: '{"type":"article","id":"', text: jsonLines(port, leftOut) }];
  const graph = await readWholeGraph(port, leftOut);
  if (format === "graphml") return [{ name: "zhaotu.graphml", head: GRAPHML_HEAD, text: graphml(graph) }];
  if (format === "gexf") return [{ name: "zhaotu.gexf", head: GEXF_HEAD, text: gexf(graph) }];
  const tables = { nodes: nodeTable, edges: edgeTable };
  return parts.map((part) => ({ name: `zhaotu-${part}.csv`, head: CSV_HEADS[part], text: tables[part](graph) }));
}

async function* jsonLines(port: GraphPort, leftOut: LeftOut | null): AsyncGenerator<string> {
  for await (const line of exportLines(port, leftOut)) yield `${JSON.stringify(line)}\n`;
}
