// The bottom line of Depend: how much there is, and how much of it is drawn.
import { SquareTerminal, Table2 } from "lucide-react";
import type { Depend } from "../../../contract/plan.ts";
import { dependNow } from "../../state/depend.ts";
import { openOverlay } from "../../state/overlay.ts";
import { useZhaotu } from "../../state/use.ts";
import { toggleTable } from "../../steps/looking-steps.ts";
import { Key } from "../../ui/Keys.tsx";
import { useWords } from "../../words/use.ts";
import { foldedIn, pictureNow } from "./picture-now.ts";
import { useNarrow } from "./use-narrow.tsx";

export function DependStatus() {
  const { w } = useWords();
  const about = useZhaotu((state) => state.about);
  const answer = useZhaotu(dependNow);
  const offline = useZhaotu((state) => state.offline !== null);
  const table = useZhaotu((state) => state.view.table);
  return (
    <footer className="status" aria-label={w.status.label}>
      <span className="status-light" data-on={about.is === "here" && !offline} aria-hidden="true" />
      {about.is === "here" ? (
        <span className="status-engine">
          {w.status[about.value.engine]} · {w.status.readOnly}
        </span>
      ) : (
        <span>{w.status.connecting}</span>
      )}
      {answer && answer.starts.length > 0 && <Tally answer={answer} />}
      <button type="button" className="text-button status-asked" onClick={() => openOverlay({ is: "asked" })}>
        <SquareTerminal /> {w.ways.cypher} <Key>Y</Key>
      </button>
      {answer && answer.items.length > 0 && (
        <button type="button" className="text-button status-table" aria-pressed={table} onClick={toggleTable}>
          <Table2 /> {table ? w.depend.picture : w.depend.list} <Key>T</Key>
        </button>
      )}
    </footer>
  );
}

/** What the counts say, whatever is drawn; then how much of it is. Of several sides a thing counts on each. */
function tallyOf({ counts, items, unlisted }: Depend, way: "both" | "needs" | "needed") {
  const sides = [...(way === "needed" ? [] : [counts.needs]), ...(way === "needs" ? [] : [counts.needed])];
  const sum = (pick: (side: (typeof sides)[number]) => number) => sides.reduce((all, side) => all + pick(side), 0);
  return {
    needs: sum(({ all }) => all),
    parts: sum(({ contained }) => contained),
    beyond: sum(({ beyond }) => beyond),
    drawn: items.length,
    unlisted,
  };
}

function Tally({ answer }: { readonly answer: Depend }) {
  const { w } = useWords();
  const way = useZhaotu((state) => state.view.way);
  const table = useZhaotu((state) => state.view.table);
  const narrow = useNarrow();
  const picture = useZhaotu(pictureNow);
  const { needs, parts, beyond, drawn, unlisted } = tallyOf(answer, way);
  const whole = beyond === 0 && unlisted === 0;
  const listed = table || narrow;
  const folded = listed || !picture ? { things: 0, groups: 0 } : foldedIn(picture);
  if (needs + parts === 0) return <b>{w.depend.tally(0, 0)}</b>;
  const end = whole
    ? [listed ? w.depend.allListed : w.depend.allDrawn]
    : [w.depend.drawn(drawn), ...(beyond > 0 ? [w.depend.beyond(beyond)] : []), ...(unlisted > 0 ? [w.depend.tooMany(unlisted)] : [])];
  return (
    <span className="depend-tally" role="status">
      <b>{w.depend.tally(needs, parts)}</b>
      {w.depend.tallyJoin}
      {[...end, ...(folded.groups > 0 ? [w.depend.foldedInto(folded.things, folded.groups)] : [])].join(w.depend.tallyJoin)}
    </span>
  );
}
