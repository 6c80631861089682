// Above the board: how many targets there are, how they stand as a bar and as counts that filter, and the way out as a table.
import { FileDown } from "lucide-react";
import { STATUSES } from "../../../../data/model/verdicts.ts";
import type { Board } from "../../../contract/board.ts";
import { boardAsked } from "../../state/board.ts";
import { useZhaotu } from "../../state/use.ts";
import { chooseOnBoard, saveBoard } from "../../steps/board-steps.ts";
import { useWords } from "../../words/use.ts";
import { BriefButton } from "../brief/BriefButton.tsx";

export function BoardHead({ board }: { readonly board: Board }) {
  const { w } = useWords();
  const chosen = useZhaotu((state) => state.view.board.status);
  const asked = boardAsked(useZhaotu(({ view }) => view));
  const title = w.targets.title(board.total, board.withoutNumber);
  // Where nothing is chosen in the other fields, these are the counts of all.
  const now = new Map(board.fields.status.map(({ key, count }) => [key, count]));
  const countOf = (status: string) => now.get(status) ?? 0;
  const listed = STATUSES.filter((status) => status !== "tooClose" || board.counts.tooClose > 0);
  return (
    <div className="board-head">
      <h1 id="targets-title" tabIndex={-1}>
        <b>{title.count}</b> {title.rest}
      </h1>
      <div className="board-standing">
        <div className="board-bar" aria-hidden="true">
          {listed.map((status) =>
            countOf(status) === 0 ? null : (
              <span
                key={status}
                data-status={status}
                data-dim={chosen !== undefined && !chosen.includes(status)}
                style={{ flexGrow: countOf(status) }}
              />
            ),
          )}
        </div>
        <div className="board-counts" role="group" aria-label={w.targets.statusBar}>
          {listed.map((status) => (
            <button
              key={status}
              type="button"
              data-status={status}
              aria-pressed={chosen?.includes(status) ?? false}
              title={w.targets.statusOf(w.targets.statuses[status], countOf(status), board.counts[status])}
              onClick={() => chooseOnBoard("status", status)}
            >
              <span className="board-swatch" data-status={status} aria-hidden="true" /> {w.targets.statuses[status]}{" "}
              <b>{countOf(status)}</b>
            </button>
          ))}
        </div>
      </div>
      <div className="board-out">
        <button type="button" className="button" onClick={() => void saveBoard()}>
          <FileDown aria-hidden="true" /> {w.targets.export}
        </button>
        <BriefButton of={{ is: "targets", asked }} />
      </div>
    </div>
  );
}
