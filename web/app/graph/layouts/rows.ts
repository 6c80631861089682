// Boxes in rows and columns: as many columns as give the shape that is wanted.
import type { Place } from "../../state/state.ts";
import { boxOf, type LayoutNode } from "./job.ts";

const GAP = 12;

/** Boxes in columns from `left`, `top` on, each column filled from above; `rows` in a column. */
export function inColumns(
  nodes: readonly LayoutNode[],
  left: number,
  top: number,
  rows: number,
): { at: Map<string, Place>; right: number; bottom: number } {
  const at = new Map<string, Place>();
  const boxes = nodes.map((node) => ({ id: node.id, box: boxOf(node, 0, 0) }));
  const up = Math.max(0, ...boxes.map(({ box }) => box.up));
  const step = up + Math.max(0, ...boxes.map(({ box }) => box.down)) + GAP;
  let x = left;
  for (let first = 0; first < boxes.length; first += rows) {
    const column = boxes.slice(first, first + rows);
    const half = Math.max(...column.map(({ box }) => box.half));
    for (const [row, { id }] of column.entries()) at.set(id, { x: x + half, y: top + up + row * step });
    x += 2 * half + GAP;
  }
  return { at, right: x - GAP, bottom: top + Math.min(rows, boxes.length) * step };
}

/** How wide and high `inColumns` makes them. */
export function columnsSize(nodes: readonly LayoutNode[], rows: number): { width: number; height: number } {
  const { right, bottom } = inColumns(nodes, 0, 0, rows);
  return { width: Math.max(0, right), height: bottom };
}

type SizeOf = (rows: number) => { readonly width: number; readonly height: number };

/** The number of rows that comes nearest to a shape (width by height). */
export function rowsFor(sizeOf: SizeOf, most: number, shape: number): number {
  return fewest(most, (rows) => sizeOf(rows).width / Math.max(1, sizeOf(rows).height) <= shape);
}

/** The fewest rows that are no wider than this; `most` where none are. */
export function rowsWithin(sizeOf: SizeOf, most: number, width: number): number {
  return fewest(most, (rows) => sizeOf(rows).width <= width);
}

/** The more rows, the narrower and higher: the first count that is narrow enough is found by halving. */
function fewest(most: number, fits: (rows: number) => boolean): number {
  let [low, high] = [1, Math.max(1, most)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
