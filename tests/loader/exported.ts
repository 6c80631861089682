// Reads exports back with parsers that are not ours: strict XML, strict CSV, and the graph formats' own readers.
import { parse as parseCsv } from "csv-parse/sync";
import { MultiGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { SaxesParser } from "saxes";
import type { GraphPort } from "../../cypher/port.ts";
import type { LeftOut } from "../../cypher/private.ts";
import { exportFiles } from "../../cypher/export/files.ts";
import { allBut, rowsOf } from "../../cypher/export/source.ts";
import { EXPORT_PARTS, type ExportFormat } from "../../data/model/export-formats.ts";

/** The texts of an export, by the files' names. */
export async function textsOf(port: GraphPort, format: ExportFormat, leftOut: LeftOut | null = null): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { name, text } of await exportFiles(rowsOf(port), format, EXPORT_PARTS, allBut(leftOut))) texts[name] = await joined(text);
  return texts;
}

/** All pieces as one text. */
export async function joined(pieces: Iterable<string> | AsyncIterable<string>): Promise<string> {
  let all = "";
  for await (const piece of pieces) all += piece;
  return all;
}

type Values = Readonly<Record<string, string | number | boolean>>;
export type Thing = { readonly id: string; readonly values: Values };
export type ReadBack = {
  readonly nodes: readonly Thing[];
  readonly edges: readonly (Thing & { readonly from: string; readonly to: string })[];
};

/** What a graph file holds. Fails where it is not well-formed XML 1.0 with namespaces. */
export function readXml(format: "graphml" | "gexf", text: string): ReadBack {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  const graph = (format === "gexf" ? gexf : graphml).parse<Values, Values>(MultiGraph, text);
  return {
    nodes: graph.mapNodes((id, values) => ({ id, values })),
    edges: graph.mapEdges((id, values, from, to) => ({ id, values, from, to })),
  };
}

/** The rows of a table by its header. Fails where it is not CSV as RFC 4180 has it, lines ended by CR LF, after a byte-order mark. */
export function readCsv(text: string): Record<string, string>[] {
  if (!text.startsWith("\uFEFF")) throw new Error("no byte-order mark");
  return parseCsv(text, { bom: true, columns: true, record_delimiter: "\r\n" });
}
