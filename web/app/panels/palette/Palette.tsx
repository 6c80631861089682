// The list of commands: typed, chosen by keyboard or mouse, done. The focus goes back to where it came from.
import { Command as Sign } from "lucide-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { getState } from "../../state/store.ts";
import { useZhaotu } from "../../state/use.ts";
import { panel } from "../../steps/looking-steps.ts";
import { isComposing } from "../../ui/composing.ts";
import { Key } from "../../ui/Keys.tsx";
import { nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { COMMAND_GROUPS, type Command } from "./command.ts";
import { commandsNow } from "./commands.ts";
import { matching, type Matched } from "./match.ts";

/** Rows that Page Up and Page Down go over. */
const PAGE = 8;

export function Palette() {
  const { lang, w } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const [state] = useState(getState);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  useEffect(() => {
    list.current?.querySelector(`#command-${active}`)?.scrollIntoView({ block: "nearest" });
  });
  const all = matching(typed, commandsNow(state), lang, state);
  const rows = typed.trim() === "" ? byGroup(all) : all;

  const run = (command: Command) => {
    dialog.current?.close();
    panel({ palette: false });
    command.run();
  };
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const { code, key } = event;
    const chosen = rows[active];
    if ((event.ctrlKey || event.metaKey) && code === "KeyK") dialog.current?.close();
    else if (key === "ArrowDown") setActive(rows.length === 0 ? 0 : (active + 1) % rows.length);
    else if (key === "ArrowUp") setActive(rows.length === 0 ? 0 : (active + rows.length - 1) % rows.length);
    else if (key === "PageDown") setActive(Math.max(0, Math.min(active + PAGE, rows.length - 1)));
    else if (key === "PageUp") setActive(Math.max(0, active - PAGE));
    else if (key === "Enter" && chosen) run(chosen.command);
    else return;
    event.preventDefault();
  };
  const row = ({ command, words, other }: Matched, index: number) => (
    <div
      key={command.id}
      id={`command-${index}`}
      role="option"
      aria-selected={index === active}
      className="palette-row"
      data-command={command.id}
      onPointerMove={() => setActive(index)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => run(command)}
    >
      <span>{words}</span>
      {other !== null && <span className="found-why">{other}</span>}
      {command.key !== undefined && (
        <span className="palette-keys">
          <Key>{command.key}</Key>
        </span>
      )}
    </div>
  );
  return (
    <dialog
      ref={dialog}
      className="palette float"
      aria-label={w.palette.label}
      onClose={() => panel({ palette: false })}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <div className="palette-field">
        <Sign aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-label={w.palette.placeholder}
          placeholder={w.palette.placeholder}
          aria-expanded={rows.length > 0}
          aria-controls="commands"
          aria-autocomplete="list"
          aria-activedescendant={rows[active] ? `command-${active}` : undefined}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={press}
        />
      </div>
      {rows.length > 0 && (
        <div ref={list} id="commands" role="listbox" aria-label={w.palette.label} className="palette-list">
          {typed.trim() === ""
            ? COMMAND_GROUPS.map((group) => {
                const mine = rows.map((one, index) => ({ one, index })).filter(({ one }) => one.command.group === group);
                return (
                  mine.length > 0 && (
                    <div key={group} role="group" aria-label={w.palette.groups[group]}>
                      <p className="palette-head" aria-hidden="true">
                        {w.palette.groups[group]}
                      </p>
                      {mine.map(({ one, index }) => row(one, index))}
                    </div>
                  )
                );
              })
            : rows.map(row)}
        </div>
      )}
      <p className="palette-foot" role="status">
        <span>{rows.length === 0 ? w.palette.none(typed.trim()) : w.palette.count(rows.length)}</span>
        <On />
      </p>
    </dialog>
  );
}

/** What the commands of the selection act on. */
function On() {
  const { lang, w } = useWords();
  const selected = useZhaotu((state) => state.view.selected);
  const first = useZhaotu((state) => state.things[state.view.selected[0] ?? ""]);
  if (!first) return null;
  return <span>{w.palette.on(nameOf(first, lang), selected.length)}</span>;
}

const byGroup = (all: readonly Matched[]) => COMMAND_GROUPS.flatMap((group) => all.filter(({ command }) => command.group === group));
