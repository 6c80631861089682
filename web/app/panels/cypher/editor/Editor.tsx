// The editor: one view for all tabs, each of which keeps its own undo.
import { useEffect, useRef, useState } from "react";
import { EditorSelection, type EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { activeTab, getDoor, subscribeDoor, updateDoor, useDoor } from "../../../state/door-state.ts";
import { paramNames } from "../../../state/door-values.ts";
import { writeText } from "../../../state/door-verbs.ts";
import { registerEditor, type DoorEditor } from "../../../steps/door-insert.ts";
import { cancelRun, runQuery } from "../../../steps/door-steps.ts";
import { getState } from "../../../state/store.ts";
import { tagOf, wordsOf } from "../../../words/words.ts";
import { useWords } from "../../../words/use.ts";
import { showFaults } from "./faults.ts";
import { knownOf } from "./known.ts";
import { askLanguage, tellKnown, wakeLanguage } from "./language.ts";
import { speakIn, stateOf, type Acts } from "./set-up.ts";

const DESCRIPTION = "door-editor-help";

/** Editor states of tabs that were looked at, by the tab's id. */
const states = new Map<string, EditorState>();

export function Editor() {
  const { lang, w } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);

  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open", delegatesFocus: true });
    const help = document.createElement("span");
    help.id = DESCRIPTION;
    help.hidden = true;
    root.replaceChildren(help);
    const tab = activeTab(getDoor());
    const made = new EditorView({ state: freshState(tab.id, tab.text), parent: root, root });
    const stops = [keepTabs(made, tab.id), keepMarks(made)];
    registerEditor(asEditor(made));
    setView(made);
    wakeLanguage();
    return () => {
      for (const stop of stops) stop();
      registerEditor(null);
      made.destroy();
      setView(null);
    };
  }, []);

  useEffect(() => {
    if (!view) return;
    const help = host.current?.shadowRoot?.getElementById(DESCRIPTION);
    if (help) help.textContent = w.door.editorHelp;
    view.dispatch({ effects: speakIn(w, DESCRIPTION) });
    showFaults(view);
  }, [view, w]);

  const schema = useDoor((door) => door.schema);
  const names = useDoor((door) => paramNames(activeTab(door).text).join(" "));
  useEffect(() => {
    tellKnown(knownOf(schema?.is === "here" ? schema.value : null, names.split(" ")));
  }, [schema, names]);
  useEffect(() => {
    if (view && schema?.is === "here") showFaults(view, true);
  }, [view, schema]);

  return <div ref={host} className="door-editor" lang={tagOf(lang)} />;
}

/** A tab's editor state as it was left, or a new one. */
function freshState(id: string, text: string): EditorState {
  const kept = states.get(id);
  return kept && kept.doc.toString() === text ? kept : stateOf(text, ACTS, wordsOf(getState().view.lang), DESCRIPTION);
}

/** Shows the gate's verdict when it comes. */
function keepMarks(view: EditorView): () => void {
  let { judged } = getDoor();
  return subscribeDoor(() => {
    if (getDoor().judged === judged) return;
    ({ judged } = getDoor());
    showFaults(view);
  });
}

const ACTS: Acts = {
  run: () => runQuery(getDoor().part),
  cancel: () => cancelRun(),
  format: () => void format(),
  wrote: (text) => updateDoor((door) => writeText(door, door.active, text)),
  picked: (part) => updateDoor((door) => (same(door.part, part) ? door : { ...door, part })),
};

type Part = { readonly from: number; readonly to: number } | null;
const same = (a: Part, b: Part) => a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);

/** Shows the tab that is looked at, and what is written into it from elsewhere. */
function keepTabs(view: EditorView, first: string): () => void {
  let shown = first;
  const stop = subscribeDoor(() => {
    const { id, text } = activeTab(getDoor());
    if (id !== shown) {
      states.set(shown, view.state);
      shown = id;
      view.setState(freshState(id, text));
      view.dispatch({ effects: speakIn(wordsOf(getState().view.lang), DESCRIPTION) });
    } else if (view.state.doc.toString() !== text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    }
    for (const known of states.keys()) if (!getDoor().tabs.some((tab) => tab.id === known)) states.delete(known);
  });
  return () => {
    states.set(shown, view.state);
    stop();
  };
}

let current: EditorView | null = null;

async function format(): Promise<void> {
  const view = current;
  if (!view) return;
  const text = view.state.doc.toString();
  const done = await askLanguage({ what: "format", text, at: view.state.selection.main.head });
  if (done === null || view.state.doc.toString() !== text || done.text === text) return;
  view.dispatch({
    changes: { from: 0, to: text.length, insert: done.text },
    selection: EditorSelection.cursor(Math.min(done.at, done.text.length)),
    userEvent: "input.format",
  });
}

function asEditor(view: EditorView): DoorEditor {
  current = view;
  return {
    insert: (text) => {
      view.dispatch(view.state.replaceSelection(text), { userEvent: "input" });
      view.focus();
    },
    show: (from, to) => {
      const { length } = view.state.doc;
      view.dispatch({ selection: { anchor: Math.min(from, length), head: Math.min(to, length) }, scrollIntoView: true });
      view.focus();
    },
    focus: () => view.focus(),
    format,
  };
}
