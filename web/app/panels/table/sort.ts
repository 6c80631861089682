// Sorting rows by a column, up or down, the same way everywhere.

export type Order<C extends string> = { readonly by: C; readonly down: boolean };

/** The order after a click on a column's head. */
export function nextOrder<C extends string>(order: Order<C>, by: C): Order<C> {
  return { by, down: order.by === by ? !order.down : false };
}

/** Rows in order; texts as Chinese dictionaries have them. */
export function sorted<T, C extends string>(
  rows: readonly T[],
  order: Order<C>,
  valueOf: (row: T, by: C) => string | number,
): readonly T[] {
  const sign = order.down ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [valueOf(a, order.by), valueOf(b, order.by)];
    return sign * (typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y), "zh-Hans-CN"));
  });
}
