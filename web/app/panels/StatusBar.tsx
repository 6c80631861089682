// The bottom line: which engine, how much it holds, how much of it has a source, and the table.
import { CalendarRange, SquareTerminal, Table2 } from "lucide-react";
import { useZhaotu } from "../state/use.ts";
import { groupsSeen } from "../state/gathered.ts";
import { drawnLinks, leftOutNow, visibleThings } from "../state/derive.ts";
import { openOverlay } from "../state/overlay.ts";
import { panel, toggleTable } from "../steps/looking-steps.ts";
import { Key } from "../ui/Keys.tsx";
import { useWords } from "../words/use.ts";

export function StatusBar() {
  const { w } = useWords();
  const about = useZhaotu((state) => state.about);
  const offline = useZhaotu((state) => state.offline !== null);
  const rows = useZhaotu((state) => visibleThings(state).length);
  const table = useZhaotu((state) => state.view.table);
  const timeline = useZhaotu((state) => state.panels.timeline);
  const chosen = useZhaotu((state) => state.view.selected.length);
  return (
    <footer className="status" aria-label={w.status.label}>
      <span className="status-light" data-on={about.is === "here" && !offline} aria-hidden="true" />
      {about.is === "here" ? <Totals /> : <span>{w.status.connecting}</span>}
      {chosen > 0 && <b className="status-chosen">{w.chosen.count(chosen)}</b>}
      <button type="button" className="text-button status-asked" onClick={() => openOverlay({ is: "asked" })}>
        <SquareTerminal /> {w.ways.cypher} <Key>Y</Key>
      </button>
      <button type="button" className="text-button status-time" aria-pressed={timeline} onClick={() => panel({ timeline: !timeline })}>
        <CalendarRange /> {w.timeline.open} <Key>W</Key>
      </button>
      <button type="button" className="text-button status-table" aria-pressed={table} onClick={toggleTable}>
        <Table2 /> {w.table.open(rows)} <Key>T</Key>
      </button>
    </footer>
  );
}

function Totals() {
  const { w } = useWords();
  const about = useZhaotu((state) => state.about);
  const links = useZhaotu(drawnLinks);
  const plain = useZhaotu((state) => state.plainLines);
  const leftOut = useZhaotu((state) => leftOutNow(state) !== null);
  const groups = useZhaotu(groupsSeen);
  if (about.is !== "here") return null;
  const sourced = links.filter((link) => link.evidence.length > 0).length;
  const { engine, counts } = about.value;
  return (
    <>
      <span>
        {w.status[engine]} · {w.status.readOnly}
      </span>
      <span className="status-totals">
        {w.status.whole} <b>{counts.entities}</b> {w.status.entities} · <b>{counts.relations}</b> {w.status.relations} ·{" "}
        <b>{counts.targets}</b> {w.status.targets} · <b>{counts.observations}</b> {w.status.observations}
        {leftOut && ` · ${w.privacy.active}`}
      </span>
      {groups.length > 0 && (
        <span className="status-gathered">
          {w.gather.status(
            groups.reduce((sum, { count }) => sum + count, 0),
            groups.length,
          )}
        </span>
      )}
      {plain > 0 && <span className="status-plain">{w.layouts.plain(plain)}</span>}
      {links.length > 0 && (
        <span className="status-sourced">
          {w.status.sourced} <b>{Math.floor((sourced / links.length) * 100)}%</b>
        </span>
      )}
    </>
  );
}
