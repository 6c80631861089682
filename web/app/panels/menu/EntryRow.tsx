// One row of the menu: an entry, or an entry with a few small buttons.
import { useEffect, useState } from "react";
import type { MenuOn } from "../../state/overlay.ts";
import type { State } from "../../state/state.ts";
import { Key } from "../../ui/Keys.tsx";
import { useWords } from "../../words/use.ts";
import type { MenuEntry } from "./entry.tsx";

type Props = {
  readonly entry: MenuEntry;
  readonly label: string;
  readonly on: MenuOn;
  readonly state: State;
  readonly act: (run: () => void) => void;
};

export function EntryRow({ entry, label, on, state, act }: Props) {
  const { w } = useWords();
  const count = useCount(entry, on, state);
  const Icon = entry.icon;
  if ("choices" in entry)
    return (
      <div className="menu-row menu-choices" data-row role="group" aria-label={label}>
        <Icon aria-hidden="true" /> <span className="menu-words">{label}</span>
        {entry.choices(on, state, w).map((choice) => (
          <button
            key={choice.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            title={choice.hint}
            aria-label={[label, choice.label, choice.hint].filter(Boolean).join(w.list)}
            onClick={() => act(choice.act)}
          >
            {choice.label}
          </button>
        ))}
      </div>
    );
  const off = count === 0;
  return (
    <div data-row role="none">
      <button
        type="button"
        className="menu-row"
        role="menuitem"
        tabIndex={-1}
        data-entry={entry.id}
        aria-disabled={off}
        onClick={() => off || act(() => entry.act(on))}
      >
        <Icon aria-hidden="true" /> <span className="menu-words">{label}</span>
        {entry.count && <span className="count">{count ?? "…"}</span>}
        {entry.keys !== undefined && <Key>{entry.keys}</Key>}
      </button>
    </div>
  );
}

/** The number that an entry asks for; null until it is there, and where it can not be had. */
function useCount(entry: MenuEntry, on: MenuOn, state: State): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let here = true;
    entry.count?.(on, state).then(
      (value) => here && setCount(value),
      () => {},
    );
    return () => {
      here = false;
    };
  }, [entry, on, state]);
  return count;
}
