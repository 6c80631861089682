// What an export writes, by format: one file or two, each with its usual name and its text piece by piece.
import type { ExportFormat, ExportPart } from "../../data/model/export-formats.ts";
import { CSV_HEADS, edgeTable, nodeTable } from "./csv.ts";
import { GEXF_HEAD, gexf } from "./gexf.ts";
import { GRAPHML_HEAD, graphml } from "./graphml.ts";
import { exportLines, exportSome } from "./lines.ts";
import type { Source, Wanted } from "./source.ts";
import { readWholeGraph } from "./whole-graph.ts";

/** `head` is how every such file begins: by it an earlier export is known. */
export type ExportFile = { readonly name: string; readonly head: string; readonly text: Iterable<string> | AsyncIterable<string> };

/** The files of a format, of CSV those `parts`, with what is wanted. `some`: of the articles, lines name only those that are cited. */
export async function exportFiles(
  source: Source,
  format: ExportFormat,
  parts: readonly ExportPart[],
  wanted: Wanted,
  some = false,
): Promise<ExportFile[]> {
  if (format === "jsonl") return [{ name: "zhaotu.jsonl", head: '{"type":"article","id":"', text: jsonLines(source, wanted, some) }];
  const graph = await readWholeGraph(source, wanted);
  if (format === "graphml") return [{ name: "zhaotu.graphml", head: GRAPHML_HEAD, text: graphml(graph) }];
  if (format === "gexf") return [{ name: "zhaotu.gexf", head: GEXF_HEAD, text: gexf(graph) }];
  const tables = { nodes: nodeTable, edges: edgeTable };
  return parts.map((part) => ({ name: `zhaotu-${part}.csv`, head: CSV_HEADS[part], text: tables[part](graph) }));
}

async function* jsonLines(source: Source, wanted: Wanted, some: boolean): AsyncGenerator<string> {
  for await (const line of some ? exportSome(source, wanted) : exportLines(source, wanted)) yield `${JSON.stringify(line)}\n`;
}
