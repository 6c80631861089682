// The honest count: how much is drawn, how much is not, in which order, and the way to the rest.
import { Suspense } from "react";
import { drawnIds, leftOutNow, totalThings } from "../state/derive.ts";
import { gatheredNow, isTooLarge } from "../state/gathered.ts";
import { useZhaotu } from "../state/use.ts";
import { toggleTable } from "../steps/looking-steps.ts";
import { drawAll, nextOnes, restart } from "../steps/picture-steps.ts";
import { LIMITS } from "../steps/limits.ts";
import { useWords } from "../words/use.ts";
import { HiddenLine } from "./HiddenLine.tsx";
import { lazyRoom } from "../words/lazy-room.tsx";

const GatheredLine = lazyRoom(async () => (await import("./gather/GatheredLine.tsx")).GatheredLine);

export function Honest() {
  const gathered = useZhaotu((state) => gatheredNow(state) !== null);
  if (!gathered) return <Drawn />;
  return (
    <Suspense fallback={null}>
      <GatheredLine />
    </Suspense>
  );
}

function Drawn() {
  const { w } = useWords();
  const shown = useZhaotu((state) => drawnIds(state).length);
  const total = useZhaotu(totalThings);
  const large = useZhaotu(isTooLarge);
  const table = useZhaotu((state) => state.view.table);
  const firstOne = useZhaotu((state) => state.view.shown === null && !state.view.all);
  const ready = useZhaotu((state) => state.drawn.is === "here");
  const leftOut = useZhaotu(leftOutNow);
  if (!ready || total === null) return null;
  const rest = Math.max(0, total - shown);
  const [part, order] = w.honest.part(shown, rest);
  return (
    <div className="honest float" role="group" aria-label={w.canvas.settled(shown)}>
      <p>
        <strong>{rest === 0 ? w.honest.all(shown) : part}</strong> {rest > 0 && <span className="quiet">{order}</span>}
      </p>
      <HiddenLine />
      {leftOut && <p className="honest-without">{w.privacy.honest(leftOut.persons, leftOut.entities, leftOut.facts)}</p>}
      <p className="honest-ways">
        {rest > 0 && (
          <button type="button" className="link" onClick={() => void nextOnes()}>
            {w.honest.next(Math.min(LIMITS.expand, rest))}
          </button>
        )}
        {rest > 0 && (
          <button type="button" className="link" onClick={drawAll}>
            {large ? w.gather.everything : w.honest.everything}
          </button>
        )}
        {!firstOne && (
          <button type="button" className="link" onClick={restart}>
            {w.honest.start}
          </button>
        )}
        {!table && (
          <button type="button" className="link" onClick={toggleTable}>
            {w.honest.table}
          </button>
        )}
      </p>
    </div>
  );
}
