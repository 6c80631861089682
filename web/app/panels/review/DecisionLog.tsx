// What was decided, the latest first: what, of which candidate, who, when, why; and what will be written.
import { mayDecide } from "../../state/review.ts";
import { useReviewDesk } from "../../state/review-desk.ts";
import { nameIn } from "../../state/review-line.ts";
import { titleOf } from "../../state/review-says.ts";
import type { ShownRoom } from "../../state/review-shown.ts";
import { useReview } from "../../state/use-review.ts";
import { undoCommand } from "../../steps/review-decide.ts";
import { lookAt } from "../../steps/review-steps.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { useWords } from "../../words/use.ts";
import { Outcome } from "./Outcome.tsx";
import { StateSign } from "./QueueRow.tsx";
import { timeWords } from "./time-words.ts";

export function DecisionLog({ room }: { readonly room: ShownRoom }) {
  const { lang, w } = useWords();
  const writable = useReview(mayDecide);
  const outcome = useReviewDesk((desk) => desk.outcomes[room.article]);
  const made = room.candidates
    .flatMap((one) => (one.decision === null || one.under !== null ? [] : [{ one, made: one.decision }]))
    .toSorted((a, b) => (a.made.when < b.made.when ? 1 : -1));
  return (
    <div className="review-log">
      <p className="quiet">{w.review.logHow}</p>
      {room.wrong.length > 0 && <p className="review-fault">{w.review.wrong(room.wrong.join(", "))}</p>}
      {room.torn.length > 0 && <p className="review-fault">{w.review.torn(room.torn.join(", "))}</p>}
      {outcome && <Outcome outcome={outcome} room={room} />}
      {made.length === 0 ? (
        <p>{w.review.noLog}</p>
      ) : (
        <ul className="review-decisions">
          {made.map(({ one, made: it }) => (
            <li key={one.key} data-decision={it.decision}>
              <StateSign state={one.state} word />
              <button type="button" className="link" onClick={() => lookAt(one.key)}>
                <Tongues text={titleOf(it.fact ?? one.fact, room.names, lang)} />
              </button>
              <span className="quiet small">
                {it.into !== null && `${w.review.into(nameIn(room.names, it.into, lang))} · `}
                {it.reason !== null && `${it.reason} · `}
                {w.review.decidedBy(it.who, timeWords(it.when, lang))}
              </span>
              {writable && !one.sending && (
                <button type="button" className="text-button" onClick={() => undoCommand(one.key)}>
                  {w.review.undo}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
