// The board's rows in groups with heads that stay in sight; as many as fit at once, and honest words for the rest.
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { BoardOrder } from "../../../../data/model/planning.ts";
import type { Board, BoardRow } from "../../../contract/board.ts";
import { useZhaotu } from "../../state/use.ts";
import { orderBoard } from "../../steps/board-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { useWords } from "../../words/use.ts";
import { BoardLine } from "./BoardLine.tsx";
import { rowKey } from "./row-keys.ts";
import { shownGroups } from "./shown-groups.ts";
import { StatusSign } from "./StatusPill.tsx";
import { keyWords } from "./texts.ts";

/** Rows drawn at first, and with each "more". */
const STEP = 150;

export function BoardTable({ board }: { readonly board: Board }) {
  const { w } = useWords();
  const [most, setMost] = useState({ of: "", rows: STEP });
  const grouped = useZhaotu((state) => state.view.grouped);
  const order = useZhaotu((state) => state.view.order);
  // Another choice begins at the top again.
  const of = `${board.asKnown} ${grouped} ${order} ${board.rows.length}`;
  const allowed = most.of === of ? most.rows : STEP;
  const { groups, shown, total } = shownGroups(board, allowed);
  const more = () => setMost({ of, rows: allowed + STEP });
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (rowKey(event, event.currentTarget)) event.preventDefault();
  };
  if (board.rows.length === 0)
    return (
      <p className="board-empty" role="status">
        {w.targets.empty}
      </p>
    );
  return (
    <div className="board-rows" onKeyDown={press}>
      <table aria-rowcount={total} aria-label={w.nav.targets}>
        <thead>
          <tr>
            <Head name={w.targets.columns.status} by="status" order={order} />
            <Head name={w.targets.columns.what} by="indicator" order={order} />
            <Head name={w.targets.columns.target} by="deadline" order={order} />
            <Head name={w.targets.columns.far} by="gap" order={order} />
            <th scope="col">{w.targets.columns.latest}</th>
            <th scope="col">{w.targets.columns.sources}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </table>
      {shown < total && <More rest={total - shown} onMore={more} />}
    </div>
  );
}

function Head({ name, by, order }: { readonly name: string; readonly by: BoardOrder; readonly order: BoardOrder }) {
  return (
    <th scope="col" aria-sort={order === by ? "ascending" : undefined}>
      <button type="button" onClick={() => orderBoard(by)}>
        {name} {order === by && <span aria-hidden="true">↓</span>}
      </button>
    </th>
  );
}

type GroupShown = ReturnType<typeof shownGroups>["groups"][number];

function Group({ group }: { readonly group: GroupShown }) {
  const { lang, w } = useWords();
  const field = useZhaotu((state) => state.view.grouped);
  const target = useZhaotu((state) => state.view.target);
  return (
    <tbody data-group={group.key}>
      <tr className="board-group">
        <th scope="rowgroup" colSpan={6}>
          {field === "status" && group.rows[0] && (
            <span className="group-sign" data-status={group.rows[0].status}>
              <StatusSign status={group.rows[0].status} />
            </span>
          )}
          {group.kind && <Glyph kind={group.kind} size={16} />} {keyWords(field, group, lang, w)}{" "}
          <span className="count">{group.count}</span>
        </th>
      </tr>
      {group.rows.map((row: BoardRow) => (
        <BoardLine key={row.id} row={row} chosen={row.id === target} />
      ))}
    </tbody>
  );
}

/** The rest: comes by itself when it is scrolled to, and by a button. */
function More({ rest, onMore }: { readonly rest: number; readonly onMore: () => void }) {
  const { w } = useWords();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && onMore(), { rootMargin: "400px" });
    if (end.current) watch.observe(end.current);
    return () => watch.disconnect();
  });
  return (
    <div ref={end} className="board-more">
      <button type="button" className="link" data-more onClick={onMore}>
        {w.targets.more(Math.min(STEP, rest))}
      </button>
    </div>
  );
}
