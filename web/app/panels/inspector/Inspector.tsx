// The card at the right: one thing, several things, or where to start.
import { Suspense } from "react";
import { groupChosen } from "../../state/gathered.ts";
import { useZhaotu } from "../../state/use.ts";
import { panel } from "../../steps/looking-steps.ts";
import { lazyRoom } from "../../words/lazy-room.tsx";
import { useWords } from "../../words/use.ts";
import { BackToPaths } from "../paths/BackToPaths.tsx";
import { ThingCard } from "./ThingCard.tsx";
import { Start } from "./Start.tsx";

const GatheredCard = lazyRoom(async () => (await import("../gather/GatheredCard.tsx")).GatheredCard);
const Several = lazyRoom(async () => (await import("./Several.tsx")).Several);

const STOPS = { low: "half", half: "full", full: "low" } as const;

export function Inspector() {
  const { w } = useWords();
  const chosen = useZhaotu((state) => state.view.selected);
  const leftOut = useZhaotu((state) => state.leftOut);
  const open = useZhaotu((state) => state.panels.inspector);
  const sheet = useZhaotu((state) => state.panels.sheet);
  const selected = chosen.length > 1 ? chosen.filter((id) => !leftOut.includes(id)) : chosen;
  const [only] = selected;
  const gathered = useZhaotu((state) => groupChosen(state) !== null);
  return (
    <aside className="inspector" aria-label={w.card.label} data-open={open} data-sheet={sheet} inert={!open}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={sheet === "low" ? w.card.unfold : w.card.fold}
        onClick={() => panel({ sheet: STOPS[sheet] })}
      />
      <BackToPaths />
      <Suspense fallback={null}>
        {only === undefined && gathered ? (
          <GatheredCard />
        ) : only === undefined ? (
          <Start />
        ) : selected.length === 1 ? (
          <ThingCard key={only} id={only} />
        ) : (
          <Several ids={selected} />
        )}
      </Suspense>
    </aside>
  );
}
