// Prints rows as a table for people, or as JSON or CSV for programs.
import type { GraphValue, Row } from "../../cypher/port.ts";
import { LIST_MARK } from "../../data/model/cypher-plain.ts";
import { csvLine, plainText } from "../../data/model/csv-line.ts";
import { cutTo, displayWidth, padTo } from "./width.ts";

export const FORMATS = ["table", "json", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** Columns that a cell of a table may take; what is longer ends in …, whole in the other formats. */
const WIDEST_CELL = 60;

/** Rows in a format, with a line break at the end; JSON is one array with a row per line. An empty table is nothing. */
export function formatRows(format: Format, columns: readonly string[], rows: readonly Row[]): string {
  if (format === "json") return rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => jsonRow(columns, row)).join(",\n")}\n]\n`;
  if (format === "csv")
    return [columns.map(plainText), ...rows.map((row) => columns.map((column) => csvCell(row[column] ?? null)))].map(csvLine).join("");
  return table(
    columns,
    rows.map((row) => columns.map((column) => tableCell(row[column] ?? null))),
  );
}

function tableCell(value: GraphValue): string {
  const text = Array.isArray(value) && value.length > 0 && value.every(isNamed) ? value.map((thing) => thing.name).join("、") : cell(value);
  return cutTo(text.replace(/\s+/g, " "), WIDEST_CELL);
}

function isNamed(value: GraphValue): value is { readonly name: string } {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}

function jsonRow(columns: readonly string[], row: Row): string {
  return JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
}

function cell(value: GraphValue, between = " "): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((one) => typeof one !== "object" || one === null))
    return value.map((one) => String(one)).join(between);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function csvCell(value: GraphValue): string {
  return typeof value === "number" ? String(value) : plainText(cell(value, LIST_MARK));
}

function table(columns: readonly string[], rows: readonly string[][]): string {
  if (rows.length === 0) return "";
  const widths = columns.map((column, index) => Math.max(displayWidth(column), ...rows.map((row) => displayWidth(row[index] ?? ""))));
  const line = (cells: readonly string[]) =>
    cells
      .map((text, index) => padTo(text, widths[index] ?? 0))
      .join("  ")
      .trimEnd();
  return `${[line(columns), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)].join("\n")}\n`;
}
