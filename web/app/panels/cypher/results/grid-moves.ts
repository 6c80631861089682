// Where the keyboard goes in a grid of rows and columns, and which cells are chosen.

export type Spot = { readonly row: number; readonly column: number };
/** From where it was begun to where it stands now. */
export type Block = { readonly from: Spot; readonly to: Spot };
type Press = { readonly key: string; readonly ctrl: boolean; readonly shift: boolean };
type Size = { readonly rows: number; readonly columns: number; readonly page: number };

const between = (value: number, most: number) => Math.max(0, Math.min(most, value));

/** The block after a key; null where the key moves nothing. */
export function moved({ from, to }: Block, { key, ctrl, shift }: Press, { rows, columns, page }: Size): Block | null {
  const [lastRow, lastColumn] = [Math.max(0, rows - 1), Math.max(0, columns - 1)];
  if (ctrl && key.toLowerCase() === "a") return { from: { row: 0, column: 0 }, to: { row: lastRow, column: lastColumn } };
  const by = stepOf(key, ctrl, page, { row: lastRow, column: lastColumn });
  if (!by) return null;
  const next = { row: between(to.row + by.row, lastRow), column: between(to.column + by.column, lastColumn) };
  return { from: shift ? from : next, to: next };
}

function stepOf(key: string, ctrl: boolean, page: number, last: Spot): Spot | null {
  switch (key) {
    case "ArrowUp":
      return { row: ctrl ? -last.row : -1, column: 0 };
    case "ArrowDown":
      return { row: ctrl ? last.row : 1, column: 0 };
    case "ArrowLeft":
      return { row: 0, column: ctrl ? -last.column : -1 };
    case "ArrowRight":
      return { row: 0, column: ctrl ? last.column : 1 };
    case "PageUp":
      return { row: -page, column: 0 };
    case "PageDown":
      return { row: page, column: 0 };
    case "Home":
      return { row: ctrl ? -last.row : 0, column: -last.column };
    case "End":
      return { row: ctrl ? last.row : 0, column: last.column };
    default:
      return null;
  }
}

/** The corners of a block, the upper left first. */
export function corners({ from, to }: Block): readonly [upper: Spot, lower: Spot] {
  return [
    { row: Math.min(from.row, to.row), column: Math.min(from.column, to.column) },
    { row: Math.max(from.row, to.row), column: Math.max(from.column, to.column) },
  ];
}

/** Whether a cell is in a block. */
export function isIn(block: Block, row: number, column: number): boolean {
  const [upper, lower] = corners(block);
  return row >= upper.row && row <= lower.row && column >= upper.column && column <= lower.column;
}

/** How many cells a block has. */
export function sizeOf(block: Block): number {
  const [upper, lower] = corners(block);
  return (lower.row - upper.row + 1) * (lower.column - upper.column + 1);
}
