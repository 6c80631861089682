// The order of rows by a column: values of one sort stand together, what has none stands last either way.
import { cellText, isList } from "../../../../../data/model/cypher-plain.ts";
import type { CypherValue } from "../../../../contract/cypher.ts";
import type { Row } from "../../../state/door-state.ts";
import { sortOf, type Sort } from "./values.ts";

export type RowOrder = { readonly column: number; readonly down: boolean } | null;

const PLACES: Readonly<Record<Sort, number>> = {
  number: 0,
  text: 1,
  boolean: 2,
  written: 3,
  list: 4,
  node: 5,
  relationship: 6,
  path: 7,
  map: 8,
  null: 9,
};
const words = new Intl.Collator("zh-Hans-CN", { numeric: true });

/** The order after a click on a column's head: up, down, as it came. */
export function nextRowOrder(order: RowOrder, column: number): RowOrder {
  if (order?.column !== column) return { column, down: false };
  return order.down ? null : { column, down: true };
}

/** Which row stands at each place; rows that are equal stay as they came. */
export function orderedRows(rows: readonly Row[], count: number, order: RowOrder): Uint32Array {
  const places = Uint32Array.from({ length: count }, (_, at) => at);
  if (!order) return places;
  const values = Array.from({ length: count }, (_, at) => rows[at]?.[order.column] ?? null);
  const sign = order.down ? -1 : 1;
  return places.toSorted((a, b) => {
    const [x, y] = [values[a] ?? null, values[b] ?? null];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || a - b;
    return sign * compareValues(x, y) || a - b;
  });
}

/** Compares two values: by sort first; numbers as numbers, texts as dictionaries have them, lists item by item. */
function compareValues(a: CypherValue, b: CypherValue): number {
  const [x, y] = [sortOf(a), sortOf(b)];
  if (x !== y) return PLACES[x] - PLACES[y];
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  if (typeof a === "string" && typeof b === "string") return words.compare(a, b);
  if (isList(a) && isList(b)) return compareLists(a, b);
  return words.compare(cellText(a), cellText(b));
}

function compareLists(a: readonly CypherValue[], b: readonly CypherValue[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const by = compareValues(a[at] ?? null, b[at] ?? null);
    if (by !== 0) return by;
  }
  return a.length - b.length;
}
