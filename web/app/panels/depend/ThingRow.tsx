// A thing in a list of Depend: its sign and name; a click explains it, or does what the list says.
import { useState, type ReactNode } from "react";
import { dependThings } from "../../state/depend.ts";
import { useZhaotu } from "../../state/use.ts";
import { explain } from "../../steps/room-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { useWords } from "../../words/use.ts";

type Props = { readonly id: string; readonly onPick?: (id: string) => void; readonly children?: ReactNode };

export function ThingRow({ id, onPick = explain, children }: Props) {
  const thing = useZhaotu((state) => dependThings(state)[id]);
  const chosen = useZhaotu((state) => state.view.why === id);
  return (
    <span className="depend-thing" data-id={id}>
      <button type="button" aria-pressed={chosen} onClick={() => onPick(id)}>
        {thing ? (
          <>
            <Glyph kind={thing.kind} size={17} /> <Name thing={thing} />
          </>
        ) : (
          <code>{id}</code>
        )}
      </button>
      {children}
    </span>
  );
}

/** So many are listed at first, and with each "next". */
const ROWS = 60;

/** A list under a line that opens it; the line says how many there are. What is closed is not drawn: it may be thousands. */
export function Listed({ label, ids }: { readonly label: string; readonly ids: readonly string[] }) {
  const { w } = useWords();
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(ROWS);
  if (ids.length === 0) return null;
  return (
    <details className="depend-listed" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && (
        <ul>
          {ids.slice(0, most).map((id) => (
            <li key={id}>
              <ThingRow id={id} />
            </li>
          ))}
        </ul>
      )}
      {open && ids.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + ROWS)}>
          {w.compare.next(Math.min(ROWS, ids.length - most))}
        </button>
      )}
    </details>
  );
}
