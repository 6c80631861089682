// The layouts to choose from: a button with the present one, and a list that opens over it.
import { CircleDashed, Grid3x3, Layers, Map, Radius, Share2, type LucideIcon } from "lucide-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { LAYOUTS, type Layout } from "../state/layouts.ts";
import { useZhaotu } from "../state/use.ts";
import { arrangeAs } from "../steps/layout-steps.ts";
import { useWords } from "../words/use.ts";

const ICONS: Readonly<Record<Layout, LucideIcon>> = {
  force: Share2,
  layers: Layers,
  radial: Radius,
  circle: CircleDashed,
  grid: Grid3x3,
  map: Map,
};
const WAYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

export function LayoutMenu() {
  const { w } = useWords();
  const layout = useZhaotu((state) => state.view.layout);
  const [open, setOpen] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    room.current?.querySelector<HTMLElement>("[aria-checked=true]")?.focus();
    const away = (event: Event) => room.current?.contains(event.target as Node) !== true && setOpen(false);
    addEventListener("pointerdown", away, true);
    return () => removeEventListener("pointerdown", away, true);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    const rows = [...(room.current?.querySelectorAll<HTMLElement>("[role=menuitemradio]") ?? [])];
    const way = WAYS[event.key];
    if (event.key === "Escape") close();
    else if (event.key === "Tab") return setOpen(false);
    else if (way) rows[way(rows.indexOf(document.activeElement as HTMLElement), rows.length)]?.focus();
    else return;
    event.preventDefault();
  };
  const choose = (next: Layout) => {
    close();
    arrangeAs(next);
  };
  const Now = ICONS[layout];
  const { names, how, menu, now } = w.layouts;
  return (
    <div ref={room} className="layouts">
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={now(names[layout])}
        title={now(names[layout])}
        onClick={() => setOpen(!open)}
      >
        <Now />
      </button>
      {open && (
        <div className="layouts-list float" role="menu" aria-label={menu} onKeyDown={press}>
          {LAYOUTS.map((one) => {
            const Icon = ICONS[one];
            return (
              <button key={one} type="button" role="menuitemradio" aria-checked={one === layout} tabIndex={-1} onClick={() => choose(one)}>
                <Icon />
                <span>{names[one]}</span>
                <span className="quiet">{how[one]}</span>
              </button>
            );
          })}
        </div>
      )}
    </div>
  );
}
