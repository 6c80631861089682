// The menu of what was pointed at: arrows move, Enter acts, Esc closes, and the focus goes back where it came from.
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { closeOverlay, type MenuOn } from "../../state/overlay.ts";
import { getState } from "../../state/store.ts";
import type { State } from "../../state/state.ts";
import { nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import type { Words } from "../../words/zh.ts";
import { SECTIONS } from "./entry.tsx";
import { ENTRIES } from "./entries.tsx";
import { EntryRow } from "./EntryRow.tsx";

/** Space between the menu and the window's edge. */
const MARGIN = 8;

function labelOf(on: MenuOn, { things, view }: State, w: Words): string {
  if (on.on === "canvas") return w.menu.canvas;
  if (on.on === "line") return w.menu.line;
  if (on.on === "gathered") return w.gather.menu;
  const thing = things[on.id];
  return thing && on.ids.length === 1 ? w.menu.label(nameOf(thing, view.lang)) : w.menu.several(on.ids.length);
}

export function Menu({ on, x, y }: { readonly on: MenuOn; readonly x: number; readonly y: number }) {
  const { w } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: x, top: y });
  const [state] = useState(getState);
  const [cameFrom] = useState(() => document.activeElement);

  const close = () => {
    closeOverlay();
    const back = cameFrom instanceof HTMLElement && cameFrom !== document.body ? cameFrom : document.querySelector<HTMLElement>("#canvas");
    back?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    const menu = box.current;
    if (!menu) return;
    setAt({
      left: Math.max(MARGIN, Math.min(x, innerWidth - menu.offsetWidth - MARGIN)),
      top: Math.max(MARGIN, Math.min(y, innerHeight - menu.offsetHeight - MARGIN)),
    });
    menu.querySelector<HTMLElement>("[role=menuitem]")?.focus({ preventScroll: true });
  }, [x, y]);
  useEffect(() => {
    const away = (event: Event) => box.current?.contains(event.target as Node) !== true && closeOverlay();
    const gone = () => closeOverlay();
    addEventListener("pointerdown", away, true);
    addEventListener("wheel", away, { capture: true, passive: true });
    addEventListener("resize", gone);
    addEventListener("popstate", gone);
    return () => {
      removeEventListener("pointerdown", away, true);
      removeEventListener("wheel", away, true);
      removeEventListener("resize", gone);
      removeEventListener("popstate", gone);
    };
  }, []);

  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (!moveFocus(box.current, event.key)) return;
    event.preventDefault();
  };
  const act = (run: () => void) => {
    close();
    run();
  };
  const sections = SECTIONS.map((section) =>
    ENTRIES.flatMap((entry) => {
      const label = entry.section === section ? entry.label(on, state, w) : null;
      return label === null ? [] : [{ entry, label }];
    }),
  ).filter((rows) => rows.length > 0);
  const title = labelOf(on, state, w);
  return (
    <aside aria-label={title}>
      <div
        ref={box}
        className="menu float"
        role="menu"
        aria-label={title}
        style={at}
        tabIndex={-1}
        onKeyDown={press}
        onContextMenu={(event) => event.preventDefault()}
      >
        {sections.map((rows) => (
          <div key={rows[0]?.entry.section} role="group" className="menu-section">
            {rows.map(({ entry, label }) => (
              <EntryRow key={entry.id} entry={entry} label={label} on={on} state={state} act={act} />
            ))}
          </div>
        ))}
      </div>
    </aside>
  );
}

/** Moves the focus by a key: up and down between rows, left and right within one, Home and End, or to the next row that begins with a letter. */
function moveFocus(menu: HTMLElement | null, key: string): boolean {
  const rows = [...(menu?.querySelectorAll<HTMLElement>("[data-row]") ?? [])]
    .map((row) => [...row.querySelectorAll<HTMLElement>("[role=menuitem]:not([aria-disabled=true])")])
    .filter((items) => items.length > 0);
  const here = rows.findIndex((items) => items.some((item) => item === document.activeElement));
  const focus = (item: HTMLElement | undefined) => {
    item?.focus();
    return item !== undefined;
  };
  if (key === "ArrowDown") return focus(rows[(here + 1) % rows.length]?.[0]);
  if (key === "ArrowUp") return focus(rows[(Math.max(here, 0) - 1 + rows.length) % rows.length]?.[0]);
  if (key === "Home") return focus(rows[0]?.[0]);
  if (key === "End") return focus(rows.at(-1)?.[0]);
  const items = rows[here] ?? [];
  const place = items.findIndex((item) => item === document.activeElement);
  if (key === "ArrowRight") return focus(items[place + 1]) || true;
  if (key === "ArrowLeft") return focus(items[place - 1]) || true;
  if (key.length !== 1 || key === " ") return false;
  const starts = ([item]: HTMLElement[]) => item?.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()) === true;
  const next = [...rows.slice(here + 1), ...rows.slice(0, here + 1)].find(starts);
  return focus(next?.[0]);
}
