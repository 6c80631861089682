// Rows that leave the page: a table for spreadsheets, JSON, and cells for the clipboard.
import { csvLine, plainText } from "../../../../../data/model/csv-line.ts";
import { cellText, csvCell, plainOf } from "../../../../../data/model/cypher-plain.ts";
import type { CypherValue } from "../../../../contract/cypher.ts";
import type { Row } from "../../../state/door-state.ts";

/** By it a spreadsheet knows that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
/** Rows that are written as one piece of a file. */
const PIECE = 2000;

const flat = (text: string) => text.replaceAll(/[\t\r\n\u00a0]+/gu, " ").trim();

/** Cells as tab-separated lines, which a spreadsheet takes as cells. One cell alone is copied as it is. */
export function tabbedCells(cells: readonly (readonly CypherValue[])[]): string {
  const [only] = cells;
  if (cells.length === 1 && only?.length === 1) return cellText(only[0] ?? null);
  return cells.map((line) => line.map((value) => flat(csvCell(value))).join("\t")).join("\n");
}

/** The rows as pieces of a CSV file under their columns' names. */
export function csvPieces(columns: readonly string[], rows: readonly Row[]): string[] {
  const head = BYTE_ORDER_MARK + csvLine(columns.map(plainText));
  return [head, ...inPieces(rows, (row) => csvLine(columns.map((_, at) => csvCell(row[at] ?? null))))];
}

/** The rows as pieces of a JSON file: a list of objects, one line each. */
export function jsonPieces(columns: readonly string[], rows: readonly Row[]): string[] {
  const last = rows.length - 1;
  const line = (row: Row, at: number) => `  ${JSON.stringify(rowObject(columns, row))}${at === last ? "" : ","}\n`;
  return ["[\n", ...inPieces(rows, line), "]\n"];
}

/** A row as an object by its columns' names. */
export function rowObject(columns: readonly string[], row: Row): Record<string, unknown> {
  return Object.fromEntries(columns.map((column, at) => [column, plainOf(row[at] ?? null)]));
}

function inPieces(rows: readonly Row[], line: (row: Row, at: number) => string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < rows.length; from += PIECE)
    pieces.push(
      rows
        .slice(from, from + PIECE)
        .map((row, at) => line(row, from + at))
        .join(""),
    );
  return pieces;
}
