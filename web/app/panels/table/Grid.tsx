// One table: filter, columns to choose, order, pages, copying, and the selection that it shares with the canvas.
import { useEffect, useRef, useState } from "react";
import { useZhaotu } from "../../state/use.ts";
import { chooseRows } from "../../steps/table-steps.ts";
import { LIMITS } from "../../steps/limits.ts";
import { useWords } from "../../words/use.ts";
import { moveInRows } from "./arrows.ts";
import { filtered, nextOrder, sorted, type Column, type Order } from "./column.tsx";
import { GridTools } from "./GridTools.tsx";
import { Head } from "./Head.tsx";
import { keepColumns, keptColumns } from "./kept-columns.ts";
import { Pages } from "./Pages.tsx";

type Props<T> = {
  readonly id: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
  /** Things that a row stands for; it is selected where all of them are. */
  readonly idsOf: (row: T) => readonly string[];
  readonly start: Order;
};

export function Grid<T>({ id, rows, columns, keyOf, idsOf, start }: Props<T>) {
  const { w } = useWords();
  const [text, setText] = useState("");
  const [order, setOrder] = useState(start);
  const [page, setPage] = useState(0);
  const [shown, setShown] = useState<readonly string[]>(() => keptColumns(id, columns));
  const box = useRef<HTMLDivElement>(null);
  const selected = useZhaotu((state) => state.view.selected);
  const chosen = new Set(selected);
  const isChosen = (row: T) => idsOf(row).every((one) => chosen.has(one));
  const seen = columns.filter((column, at) => at === 0 || shown.includes(column.id));
  const passing = filtered(rows, seen, text);
  const all = sorted(
    passing,
    columns.find((column) => column.id === order.by),
    order.down,
  );
  const from = Math.min(page, Math.max(0, Math.ceil(all.length / LIMITS.tableRows) - 1)) * LIMITS.tableRows;
  const here = all.slice(from, from + LIMITS.tableRows);
  useEffect(() => {
    if (selected.length > 0 && box.current && !box.current.contains(document.activeElement))
      box.current.querySelector('tr[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const show = (next: readonly string[]) => {
    setShown(next);
    keepColumns(id, next);
  };
  const find = (words: string) => {
    setText(words);
    setPage(0);
  };
  return (
    <>
      <GridTools
        text={text}
        onText={find}
        columns={columns}
        shown={shown}
        onShown={show}
        all={all}
        seen={seen}
        chosen={all.filter(isChosen)}
      />
      <div ref={box} className="rows" tabIndex={0} role="group" aria-label={w.table.label} onKeyDown={moveInRows}>
        <table aria-rowcount={all.length}>
          <thead>
            <tr>
              <th scope="col" className="pick">
                <span className="unseen">{w.grid.pick}</span>
              </th>
              {seen.map((column) => (
                <Head
                  key={column.id}
                  by={column.id}
                  label={column.label}
                  order={order}
                  onOrder={(next) => setOrder(nextOrder(order, next))}
                  number={column.number === true}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {here.map((row) => (
              <tr key={keyOf(row)} aria-selected={isChosen(row)} data-id={keyOf(row)}>
                <td className="pick">
                  <input
                    type="checkbox"
                    checked={isChosen(row)}
                    aria-label={w.grid.pickRow(seen[0]?.text(row) ?? "")}
                    onChange={(event) => chooseRows(idsOf(row), event.target.checked)}
                  />
                </td>
                {seen.map((column, at) =>
                  at === 0 ? (
                    <th key={column.id} scope="row">
                      {column.cell ? column.cell(row) : column.text(row)}
                    </th>
                  ) : (
                    <td key={column.id} className={column.number ? "number" : undefined}>
                      {column.cell ? column.cell(row) : column.text(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {all.length === 0 && <p className="quiet">{text === "" ? w.grid.empty : w.grid.none(text)}</p>}
      </div>
      <Pages page={from / LIMITS.tableRows} total={all.length} onPage={setPage} />
    </>
  );
}
