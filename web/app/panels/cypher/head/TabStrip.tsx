// The open queries: arrows go along them, Alt and arrows move one, F2 gives it a name, Delete closes it.
import { Plus, X } from "lucide-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { getDoor, updateDoor, useDoor, type DoorTab } from "../../../state/door-state.ts";
import * as verbs from "../../../state/door-verbs.ts";
import { cancelRun } from "../../../steps/door-steps.ts";
import { isComposing } from "../../../ui/composing.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { useWords } from "../../../words/use.ts";
import { titleOf } from "./title-of.ts";

export function TabStrip() {
  const { w } = useWords();
  const tabs = useDoor((door) => door.tabs);
  const active = useDoor((door) => door.active);
  const [renamed, setRenamed] = useState<string | null>(null);
  const strip = useRef<HTMLDivElement>(null);
  const focus = () => requestAnimationFrame(() => strip.current?.querySelector<HTMLElement>("[aria-selected=true]")?.focus());

  const close = (id: string) => {
    cancelRun(id);
    updateDoor((door) => verbs.closeTab(door, id));
  };
  const press = (event: KeyboardEvent, id: string) => {
    if (isComposing(event)) return;
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (by !== 0) updateDoor((door) => (event.altKey ? verbs.moveTab(door, id, by) : verbs.turnTab(door, by)));
    else if (event.key === "Delete") close(id);
    else if (event.key === "F2") setRenamed(id);
    else return;
    event.preventDefault();
    if (event.key !== "F2") focus();
  };

  return (
    <div className="door-tabs">
      <div
        ref={strip}
        className="door-tab-list"
        role={renamed === null ? "tablist" : "group"}
        aria-label={w.door.tabs.label}
        aria-describedby="door-tabs-keys"
      >
        {tabs.map((tab) =>
          renamed === tab.id ? (
            <Rename
              key={tab.id}
              tab={tab}
              onDone={() => {
                setRenamed(null);
                focus();
              }}
            />
          ) : (
            <OneTab key={tab.id} tab={tab} chosen={tab.id === active} onPress={press} onRename={setRenamed} onClose={close} />
          ),
        )}
      </div>
      <IconButton label={w.door.tabs.add} onClick={() => updateDoor((door) => verbs.addTab(door))}>
        <Plus />
      </IconButton>
      <span id="door-tabs-keys" className="unseen">
        {w.door.tabs.keys}
      </span>
    </div>
  );
}

type TabProps = {
  readonly tab: DoorTab;
  readonly chosen: boolean;
  readonly onPress: (event: KeyboardEvent, id: string) => void;
  readonly onRename: (id: string) => void;
  readonly onClose: (id: string) => void;
};

function OneTab({ tab, chosen, onPress, onRename, onClose }: TabProps) {
  const { lang, w } = useWords();
  const title = useDoor((door) => titleOf(tab, door, lang)) || w.door.tabs.untitled;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) box.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen]);
  return (
    <div ref={box} className="door-tab" role="presentation" data-chosen={chosen}>
      <button
        type="button"
        role="tab"
        id={`door-tab-${tab.id}`}
        aria-selected={chosen}
        aria-controls="door-panel"
        tabIndex={chosen ? 0 : -1}
        title={title}
        onClick={() => updateDoor((door) => verbs.lookAtTab(door, tab.id))}
        onDoubleClick={() => onRename(tab.id)}
        onKeyDown={(event) => onPress(event, tab.id)}
      >
        {tab.run.is === "running" && <span className="door-running" aria-hidden="true" />}
        <span>{title}</span>
      </button>
      {/* With the keyboard Delete closes: a list of tabs holds nothing but tabs. */}
      <span className="door-tab-close" aria-hidden="true" title={w.door.tabs.close(title)} onClick={() => onClose(tab.id)}>
        <X />
      </span>
    </div>
  );
}

function Rename({ tab, onDone }: { readonly tab: DoorTab; readonly onDone: () => void }) {
  const { lang, w } = useWords();
  const [title, setTitle] = useState(() => titleOf(tab, getDoor(), lang));
  const keep = () => {
    updateDoor((door) => verbs.nameTab(door, tab.id, title));
    onDone();
  };
  return (
    <input
      className="door-rename"
      aria-label={w.door.tabs.name}
      value={title}
      maxLength={verbs.LONGEST_TITLE}
      ref={(field) => field?.select()}
      onChange={(event) => setTitle(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === "Enter") keep();
        else if (event.key === "Escape") onDone();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
