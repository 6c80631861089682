// Below the board: engine, how many rows are listed, how figures are compared, and the query of this table.
import { SquareTerminal } from "lucide-react";
import type { Board } from "../../../contract/board.ts";
import { openOverlay } from "../../state/overlay.ts";
import { useZhaotu } from "../../state/use.ts";
import { Key } from "../../ui/Keys.tsx";
import { useWords } from "../../words/use.ts";

export function BoardFoot({ board, waiting }: { readonly board: Board; readonly waiting: boolean }) {
  const { w } = useWords();
  const about = useZhaotu((state) => state.about);
  const offline = useZhaotu((state) => state.offline !== null);
  const several = board.groups.reduce((sum, { ids }) => sum + ids.length, 0) > board.rows.length;
  return (
    <footer className="status" aria-label={w.status.label}>
      <span className="status-light" data-on={about.is === "here" && !offline} aria-hidden="true" />
      {about.is === "here" && (
        <span>
          {w.status[about.value.engine]} · {w.status.readOnly}
        </span>
      )}
      <span role="status">{waiting ? w.targets.reading : w.targets.chosen(board.rows.length, board.total)}</span>
      {several && <span className="foot-more">{w.targets.several}</span>}
      <span className="foot-more">{w.targets.converted}</span>
      <button type="button" className="text-button status-table" onClick={() => openOverlay({ is: "asked" })}>
        <SquareTerminal /> {w.targets.cypher} <Key>Y</Key>
      </button>
    </footer>
  );
}
