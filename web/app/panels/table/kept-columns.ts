// Which columns of a table the reader wants, kept by the browser for each table.
import type { Column } from "./column.tsx";

const keyOf = (table: string) => `zhaotu.columns.${table}`;

/** Columns that were chosen, else the usual ones; what the table no longer has is forgotten. */
export function keptColumns<T>(table: string, columns: readonly Column<T>[]): readonly string[] {
  const usual = columns.filter(({ extra }) => extra !== true).map(({ id }) => id);
  try {
    const kept = localStorage.getItem(keyOf(table));
    return kept === null ? usual : kept.split(",").filter((id) => columns.some((column) => column.id === id));
  } catch {
    return usual;
  }
}

/** Keeps the choice, where the browser allows it. */
export function keepColumns(table: string, shown: readonly string[]): void {
  try {
    localStorage.setItem(keyOf(table), shown.join(","));
  } catch {
    // The choice still holds for as long as the table is open.
  }
}
