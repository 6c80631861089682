// The candidates that are listed, with what narrows them; arrows walk in the list.
import { useRef, useState, type KeyboardEvent } from "react";
import { listedNow, mayDecide, roomNow } from "../../state/review.ts";
import { useReview } from "../../state/use-review.ts";
import { useZhaotu } from "../../state/use.ts";
import { filterReview, walkBy } from "../../steps/review-steps.ts";
import { counted } from "../../state/review-queue.ts";
import { FIRST_FILTER } from "../../state/review-view.ts";
import { useWords } from "../../words/use.ts";
import { QueueFilters } from "./QueueFilters.tsx";
import { QueueRow } from "./QueueRow.tsx";

/** Rows drawn at first and with each "more". */
const STEP = 150;

export function Queue() {
  const { w } = useWords();
  const room = useReview(roomNow);
  const rows = useReview(listedNow);
  const key = useZhaotu((state) => state.view.candidate);
  const filter = useZhaotu((state) => state.view.reviewOnly);
  const writable = useReview(mayDecide);
  const letters = useZhaotu((state) => state.prefs.letters);
  const [most, setMost] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  const at = rows.findIndex((one) => one.key === key);
  const drawn = Math.max(most, Math.ceil((at + 1) / STEP) * STEP);
  if (!room) return null;
  const walk = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
    if (step === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    walkBy(step);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus());
  };
  const waiting = counted(room.candidates).pending > 0;
  const narrowed = filter.kind !== null || filter.rule !== null || filter.below !== null;
  return (
    <section className="review-queue" aria-label={w.review.tabNames.queue}>
      <QueueFilters room={room} />
      <p className="quiet small review-shown">
        {w.review.shown(rows.length, room.candidates.filter(({ under }) => under === null || filter.kind === "mention").length)}
      </p>
      {rows.length === 0 ? (
        <div className="review-empty">
          <p>
            <b>{waiting || narrowed ? w.review.noneFits : w.review.noneLeft}</b>
          </p>
          {waiting || narrowed ? (
            <button type="button" className="link" onClick={() => filterReview(FIRST_FILTER)}>
              {w.review.clear}
            </button>
          ) : (
            <p className="quiet">{w.review.noneLeftHow}</p>
          )}
        </div>
      ) : (
        <ul ref={list} className="review-rows" onKeyDown={walk}>
          {rows.slice(0, drawn).map((one) => (
            <QueueRow key={one.key} one={one} names={room.names} here={one.key === key} />
          ))}
          {rows.length > drawn && (
            <li>
              <button type="button" className="link review-more" onClick={() => setMost(drawn + STEP)}>
                {w.review.more(Math.min(STEP, rows.length - drawn))}
              </button>
            </li>
          )}
        </ul>
      )}
      {writable && letters && <p className="review-keys quiet small">{w.review.keysHow}</p>}
    </section>
  );
}
