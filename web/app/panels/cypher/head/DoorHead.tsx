// Above the editor: what the query is called, that one can only read, the engine in force, and what can be done.
import { AlignLeft, Copy, Eye, PanelLeftOpen, Play, Save, Square, Workflow } from "lucide-react";
import { useEffect, useState } from "react";
import { activeRun, activeTab, useDoor, type Run } from "../../../state/door-state.ts";
import { useZhaotu } from "../../../state/use.ts";
import { copy, panel } from "../../../steps/looking-steps.ts";
import { formatQuery } from "../../../steps/door-insert.ts";
import { cancelRun, planQuery, runQuery } from "../../../steps/door-steps.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { Key } from "../../../ui/Keys.tsx";
import { useWords } from "../../../words/use.ts";
import { SaveQuery } from "./SaveQuery.tsx";
import { titleOf } from "./title-of.ts";

const isMac = () => /Mac|iP(?:hone|ad)/u.test(navigator.userAgent);

export function DoorHead() {
  const { lang, w } = useWords();
  const title = useDoor((door) => titleOf(activeTab(door), door, lang)) || w.door.tabs.untitled;
  const text = useDoor((door) => activeTab(door).text);
  const part = useDoor((door) => door.part);
  const running = useDoor((door) => activeRun(door).is === "running");
  const side = useZhaotu((state) => state.panels.side);
  const [saving, setSaving] = useState(false);
  const empty = text.trim() === "";
  return (
    <div className="door-head">
      {!side && (
        <IconButton label={w.door.sideOpen} keys="[" onClick={() => panel({ side: true })}>
          <PanelLeftOpen />
        </IconButton>
      )}
      <h2 title={title}>{title}</h2>
      <span className="door-read-only" title={w.door.readOnlyHow}>
        <Eye aria-hidden="true" /> {w.door.readOnly}
      </span>
      <div className="door-acts">
        <button type="button" className="quiet-button" disabled={empty} onClick={() => void copy(text)}>
          <Copy /> <span>{w.door.copy}</span>
        </button>
        <button type="button" className="quiet-button" disabled={empty} aria-expanded={saving} onClick={() => setSaving(!saving)}>
          <Save /> <span>{w.door.save}</span>
        </button>
        <button type="button" className="quiet-button" disabled={empty} title={`${w.door.format}  Shift Alt F`} onClick={formatQuery}>
          <AlignLeft /> <span>{w.door.format}</span>
        </button>
        <button type="button" className="quiet-button" disabled={empty} onClick={planQuery}>
          <Workflow /> <span>{w.door.explain}</span>
        </button>
        {running ? (
          <button type="button" className="button door-run" onClick={() => cancelRun()}>
            <Square /> {w.door.stop} <Key>Esc</Key>
          </button>
        ) : (
          <button
            type="button"
            className="button door-run"
            disabled={empty}
            aria-keyshortcuts="Control+Enter Meta+Enter"
            onClick={() => runQuery(part)}
          >
            <Play /> {part === null ? w.door.run : w.door.runPart} <Key>{isMac() ? "⌘ ↵" : "Ctrl ↵"}</Key>
          </button>
        )}
      </div>
      {saving && <SaveQuery title={title} onDone={() => setSaving(false)} />}
      <Running />
    </div>
  );
}

/** How far a run is, once it takes longer than a moment; that it runs is said aloud by the answer. */
function Running() {
  const { w } = useWords();
  const run = useDoor(activeRun);
  const now = useNow(run);
  return (
    <p className="door-running-line" role="timer">
      {run.is === "running" && now - run.since > 300 ? w.door.running(run.count, ((now - run.since) / 1000).toFixed(1)) : ""}
    </p>
  );
}

function useNow({ is }: Run): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (is !== "running") return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [is]);
  return now;
}
