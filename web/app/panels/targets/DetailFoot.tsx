// From a target onwards: what it needs, the canvas, its query.
import { SquareTerminal, Waypoints, Workflow } from "lucide-react";
import type { BoardRow } from "../../../contract/board.ts";
import { openOverlay } from "../../state/overlay.ts";
import { drawTarget, toNeeds } from "../../steps/board-steps.ts";
import { useWords } from "../../words/use.ts";

export function DetailFoot({ row }: { readonly row: BoardRow }) {
  const { w } = useWords();
  return (
    <div className="card-foot" role="group" aria-label={w.targets.detail.actions}>
      <button type="button" className="button primary" onClick={() => toNeeds(row.id)}>
        <Workflow aria-hidden="true" /> {w.targets.detail.needs}
      </button>
      <button type="button" className="button" onClick={() => drawTarget(row)}>
        <Waypoints aria-hidden="true" /> {w.targets.detail.canvas}
      </button>
      <button type="button" className="button" onClick={() => openOverlay({ is: "asked" })}>
        <SquareTerminal aria-hidden="true" /> {w.targets.detail.cypher}
      </button>
    </div>
  );
}
