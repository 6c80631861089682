// Paths between two things: the ends, which way to go, and the list; docked in place of the card.
import { Route, X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { PathAsked } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { panel } from "../../steps/looking-steps.ts";
import { closePath, focusIsWanted } from "../../steps/path-steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useWords } from "../../words/use.ts";
import { ChosenThing } from "./ChosenThing.tsx";
import { PathEnds } from "./PathEnds.tsx";
import { PathList } from "./PathList.tsx";
import { PathWishes } from "./PathWishes.tsx";

const STOPS = { low: "half", half: "full", full: "low" } as const;

export function PathPanel({ path }: { readonly path: PathAsked }) {
  const { w } = useWords();
  const open = useZhaotu((state) => state.panels.inspector);
  const sheet = useZhaotu((state) => state.panels.sheet);
  const at = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focusIsWanted()) at.current?.querySelector<HTMLElement>("[data-first-empty], .path-found button")?.focus();
  }, []);
  return (
    <aside ref={at} className="inspector paths" aria-label={w.paths.label} data-open={open} data-sheet={sheet} inert={!open}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={sheet === "low" ? w.card.unfold : w.card.fold}
        onClick={() => panel({ sheet: STOPS[sheet] })}
      />
      <div className="card-body">
        <div className="card-line">
          <Route aria-hidden="true" />
          <h2>{w.paths.title}</h2>
          <span className="card-tools">
            <IconButton label={w.paths.close} keys="Esc" onClick={closePath}>
              <X />
            </IconButton>
          </span>
        </div>
        <PathEnds path={path} />
        <ChosenThing path={path} />
        <PathWishes path={path} />
        <PathList path={path} />
      </div>
    </aside>
  );
}
