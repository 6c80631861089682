// One row of the answer, at its place in the scroll.
import type { MouseEvent } from "react";
import type { Row } from "../../../state/door-state.ts";
import { useWords } from "../../../words/use.ts";
import { Cell } from "./Cell.tsx";
import { isIn, type Block, type Spot } from "./grid-moves.ts";
import { isIdColumn } from "./thing-ids.ts";

type Props = {
  readonly row: Row;
  readonly at: number;
  readonly top: number;
  readonly columns: readonly string[];
  readonly block: Block;
  readonly cellId: (spot: Spot) => string;
  readonly onPoint: (event: MouseEvent<HTMLElement>, spot: Spot) => void;
  readonly onRow: (row: number, more: boolean) => void;
};

export function GridRow({ row, at, top, columns, block, cellId, onPoint, onRow }: Props) {
  const { w } = useWords();
  return (
    <div className="answer-row" role="row" aria-rowindex={at + 2} style={{ transform: `translateY(${top}px)` }}>
      <span
        role="rowheader"
        className="answer-number"
        aria-colindex={1}
        aria-label={`${w.answered.rows.number} ${at + 1}`}
        onClick={(event) => onRow(at, event.shiftKey)}
      >
        {at + 1}
      </span>
      {columns.map((column, place) => {
        const value = row[place] ?? null;
        const chosen = isIn(block, at, place);
        return (
          <span
            key={column}
            id={cellId({ row: at, column: place })}
            role="gridcell"
            aria-colindex={place + 2}
            aria-selected={chosen}
            data-here={block.to.row === at && block.to.column === place}
            data-number={typeof value === "number"}
            onClick={(event) => onPoint(event, { row: at, column: place })}
          >
            <Cell value={value} asIds={isIdColumn(column)} />
          </span>
        );
      })}
    </div>
  );
}
