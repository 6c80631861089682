// A column of a table: how a row reads in it, how it sorts, how it is copied.
import type { ReactNode } from "react";

export type Column<T> = {
  readonly id: string;
  readonly label: string;
  readonly number?: true;
  /** Not shown until it is chosen. */
  readonly extra?: true;
  /** What the filter looks through, what is copied, and what sorting goes by where nothing else is said. */
  readonly text: (row: T) => string;
  /** A number to sort and copy by; null stands last. */
  readonly value?: (row: T) => number | null;
  readonly cell?: (row: T) => ReactNode;
};

export type Order = { readonly by: string; readonly down: boolean };

/** The order after a click on a column's head. */
export function nextOrder(order: Order, by: string): Order {
  return { by, down: order.by === by ? !order.down : false };
}

/** Rows that hold the words somewhere in the columns that are shown. */
export function filtered<T>(rows: readonly T[], columns: readonly Column<T>[], text: string): readonly T[] {
  const words = text.trim().toLowerCase();
  if (words === "") return rows;
  return rows.filter((row) => columns.some((column) => column.text(row).toLowerCase().includes(words)));
}

/** Rows in order: numbers as numbers, texts as Chinese dictionaries have them, what has none last either way. */
export function sorted<T>(rows: readonly T[], column: Column<T> | undefined, down: boolean): readonly T[] {
  if (!column) return rows;
  const sign = down ? -1 : 1;
  const { value, text } = column;
  if (!value) {
    const texts = new Map(rows.map((row) => [row, text(row)]));
    const of = (row: T) => texts.get(row) ?? "";
    return rows.toSorted((a, b) => Number(of(a) === "") - Number(of(b) === "") || sign * of(a).localeCompare(of(b), "zh-Hans-CN"));
  }
  return rows.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)];
    return x === null || y === null ? Number(x === null) - Number(y === null) : sign * (x - y);
  });
}

const plain = (text: string) => text.replaceAll(/[\t\r\n\u00a0]+/g, " ").trim();

/** The rows as tab-separated lines under their columns' names; numbers plain, so that a spreadsheet reads them. */
export function tabbed<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const line = (cells: readonly string[]) => cells.map(plain).join("\t");
  const cellOf = (row: T, { value, text }: Column<T>) => (value ? String(value(row) ?? "") : text(row));
  return [line(columns.map(({ label }) => label)), ...rows.map((row) => line(columns.map((column) => cellOf(row, column))))].join("\n");
}
