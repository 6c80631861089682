// The answer in rows: only those in sight are on the page, however many there are.
import { useId, useMemo, useRef, useState, type ClipboardEvent, type CSSProperties, type KeyboardEvent, type MouseEvent } from "react";
import type { Row } from "../../../state/door-state.ts";
import { copy } from "../../../steps/looking-steps.ts";
import { tell } from "../../../steps/tell.ts";
import { useWords } from "../../../words/use.ts";
import { CellDetail } from "./CellDetail.tsx";
import { columnWidths } from "./column-widths.ts";
import { GridHead } from "./GridHead.tsx";
import { GridRow } from "./GridRow.tsx";
import { corners, moved, sizeOf, type Block, type Spot } from "./grid-moves.ts";
import { orderedRows, type RowOrder } from "./order.ts";
import { tabbedCells } from "./row-files.ts";
import { useLines } from "./use-lines.tsx";
import { useNames } from "./use-names.tsx";

const ROW_HEIGHT = 37;
/** Width of the rows' numbers. */
const NUMBERS = 56;
const START: Block = { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } };

type Props = { readonly columns: readonly string[]; readonly rows: readonly Row[]; readonly count: number };

export function RowsTable({ columns, rows, count }: Props) {
  const { w } = useWords();
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<RowOrder>(null);
  const [block, setBlock] = useState(START);
  const [open, setOpen] = useState<Spot | null>(null);
  const [answer, setAnswer] = useState(rows);
  if (answer !== rows) {
    setAnswer(rows);
    setOrder(null);
    setBlock(START);
    setOpen(null);
  }
  const places = useMemo(() => orderedRows(rows, count, order), [rows, count, order]);
  // The first rows say how wide columns are; more of them change nothing.
  const looked = Math.min(count, 60);
  const widths = useMemo(() => columnWidths(columns, rows, looked), [columns, rows, looked]);
  // Every row is as wide as their sum, and shares what is left over in the same way: columns stand in line.
  const layout = {
    "--answer-columns": `${NUMBERS}px ${widths.map((width) => `minmax(0, ${width}fr)`).join(" ")}`,
    "--answer-width": `${widths.reduce((sum, width) => sum + width, NUMBERS)}px`,
  } as CSSProperties;
  const { inSight, whole: height, show } = useLines(box, count, ROW_HEIGHT);
  const [first, last] = [inSight[0]?.index ?? 0, inSight.at(-1)?.index ?? 0];
  useNames(columns, rows, places, first, last);

  const valueAt = ({ row, column }: Spot) => rows[places[row] ?? 0]?.[column] ?? null;
  const cellId = ({ row, column }: Spot) => `${name}-${row}-${column}`;
  const go = (next: Block) => {
    setBlock(next);
    show(next.to.row);
    requestAnimationFrame(() => document.getElementById(cellId(next.to))?.scrollIntoView({ block: "nearest", inline: "nearest" }));
  };
  const enter = () => {
    const buttons = document.getElementById(cellId(block.to))?.querySelectorAll("button");
    if (buttons?.length === 1) buttons[0]?.click();
    else setOpen(block.to);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 400) / ROW_HEIGHT) - 2);
    const ctrl = event.ctrlKey || event.metaKey;
    const next = moved(block, { key: event.key, ctrl, shift: event.shiftKey }, { rows: count, columns: columns.length, page });
    if (event.key === "Enter" && !ctrl) enter();
    else if (next) go(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const chosen = () => {
    const [upper, lower] = corners(block);
    const lines = Array.from(places.subarray(upper.row, lower.row + 1), (place) =>
      Array.from({ length: lower.column - upper.column + 1 }, (_, at) => rows[place]?.[upper.column + at] ?? null),
    );
    return tabbedCells(lines);
  };
  const whole = () => tabbedCells([columns, ...Array.from(places, (place) => columns.map((_, at) => rows[place]?.[at] ?? null))]);
  const copied = (event: ClipboardEvent<HTMLDivElement>) => {
    if (getSelection()?.isCollapsed === false || count === 0) return;
    event.clipboardData.setData("text/plain", chosen());
    event.preventDefault();
    tell("good", "copied");
  };
  const point = (event: MouseEvent<HTMLElement>, spot: Spot) => {
    if (event.target instanceof Element && event.target.closest("button")) return;
    setBlock(event.shiftKey ? { from: block.from, to: spot } : { from: spot, to: spot });
    if (event.detail === 2) setOpen(spot);
  };
  const wholeRow = (row: number, more: boolean) =>
    setBlock({ from: { row: more ? block.from.row : row, column: 0 }, to: { row, column: columns.length - 1 } });
  const close = () => {
    setOpen(null);
    box.current?.focus({ preventScroll: true });
  };
  return (
    <div className="answer-table">
      <p className="unseen" id={`${name}-help`}>
        {w.answered.rows.help}
      </p>
      <p className="unseen" role="status">
        {order === null ? "" : w.answered.rows.sorted(columns[order.column] ?? "", order.down)}
      </p>
      <div
        ref={box}
        className="answer-grid"
        role="grid"
        tabIndex={0}
        aria-label={w.answered.rows.label}
        aria-describedby={`${name}-help`}
        aria-multiselectable="true"
        aria-rowcount={count + 1}
        aria-colcount={columns.length + 1}
        aria-activedescendant={block.to.row >= first && block.to.row <= last && count > 0 ? cellId(block.to) : undefined}
        style={layout}
        onKeyDown={press}
        onCopy={copied}
      >
        <GridHead columns={columns} order={order} onOrder={setOrder} />
        <div className="answer-body" role="rowgroup" style={{ height }}>
          {inSight.map(({ index, start }) => (
            <GridRow
              key={index}
              row={rows[places[index] ?? 0] ?? []}
              at={index}
              top={start}
              columns={columns}
              block={block}
              cellId={cellId}
              onPoint={point}
              onRow={wholeRow}
            />
          ))}
        </div>
      </div>
      <div className="answer-foot">
        <button type="button" className="link" onClick={() => void copy(chosen())}>
          {w.answered.answer.copyChosen(sizeOf(block))}
        </button>
        <button type="button" className="link" onClick={() => void copy(whole())}>
          {w.answered.answer.copyAll(count)}
        </button>
      </div>
      {open && <CellDetail key={cellId(open)} column={columns[open.column] ?? ""} row={open.row} value={valueAt(open)} onClose={close} />}
    </div>
  );
}
