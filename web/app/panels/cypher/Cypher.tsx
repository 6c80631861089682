// The Cypher screen: where queries come from at the left; tabs, editor, values and the answer at the right.
import { useEffect, type KeyboardEvent } from "react";
import "../../styles/cypher.css";
import "../../styles/cypher-values.css";
import "../../styles/cypher-results.css";
import "../../styles/cypher-rows.css";
import "../../styles/cypher-answers.css";
import "../../styles/cypher-side.css";
import "../../styles/cypher-schema.css";
import "../../styles/cypher-sizes.css";
import { getDoor, useDoor } from "../../state/door-state.ts";
import { useZhaotu } from "../../state/use.ts";
import { followAddress } from "../../steps/door-address.ts";
import { keepDoor } from "../../steps/door-keep.ts";
import { followPrivate } from "../../steps/door-private.ts";
import { readCatalogue, readSchema } from "../../steps/door-read.ts";
import { cancelRun, FIRST_ROWS, MOST_ROWS, runQuery } from "../../steps/door-steps.ts";
import { isComposing } from "../../ui/composing.ts";
import { focusTitle } from "../../ui/focus-title.ts";
import { useWords } from "../../words/use.ts";
import { SourcePanel } from "../source/SourcePanel.tsx";
import { DoorSide } from "./DoorSide.tsx";
import { Editor } from "./editor/Editor.tsx";
import { DoorHead } from "./head/DoorHead.tsx";
import { TabStrip } from "./head/TabStrip.tsx";
import { Verdict } from "./head/Verdict.tsx";
import { Results } from "./results/Results.tsx";
import { Values } from "./values/Values.tsx";

export function Cypher() {
  const { w } = useWords();
  const side = useZhaotu((state) => state.panels.side);
  const source = useZhaotu((state) => state.view.source);
  const active = useDoor((door) => door.active);
  useEffect(() => {
    const stops = [keepDoor(), followAddress(), followPrivate()];
    void readCatalogue();
    void readSchema();
    focusTitle("door-title");
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <div className="screen door" data-side={side} data-source={source !== null} onKeyDown={press}>
      {side && <DoorSide />}
      <main className="screen-main door-main" id="canvas" tabIndex={-1} aria-label={w.nav.cypher}>
        <h1 id="door-title" className="unseen" tabIndex={-1}>
          {w.name} {w.nav.cypher}
        </h1>
        <TabStrip />
        <div id="door-panel" className="door-panel" role="tabpanel" aria-labelledby={`door-tab-${active}`}>
          <DoorHead />
          <Editor />
          <div className="door-line">
            <Values />
            <Verdict />
          </div>
          <Results />
        </div>
        <DoorStatus />
      </main>
      {source && <SourcePanel at={source} />}
    </div>
  );
}

/** Ctrl or ⌘ Enter runs from every field, Esc stops; neither while characters are being composed. */
function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || isComposing(event)) return;
  const acts =
    event.key === "Enter" && (event.ctrlKey || event.metaKey)
      ? runQuery(getDoor().part)
      : event.key === "Escape" && !event.shiftKey && cancelRun();
  if (acts) event.preventDefault();
}

function DoorStatus() {
  const { w } = useWords();
  return (
    <footer className="door-status">
      <span>{w.door.status.limits(FIRST_ROWS, MOST_ROWS)}</span>
      <span>{w.door.status.enter}</span>
      <span>{w.door.status.link}</span>
    </footer>
  );
}
