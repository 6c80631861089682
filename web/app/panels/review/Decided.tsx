// What was decided of a candidate: what, who, when, why; and the way back.
import { roomNow } from "../../state/review.ts";
import { nameIn } from "../../state/review-line.ts";
import type { ShownCandidate } from "../../state/review-shown.ts";
import { useReview } from "../../state/use-review.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { useWords } from "../../words/use.ts";
import { FactRows } from "./FactRows.tsx";
import { StateSign } from "./QueueRow.tsx";
import { timeWords } from "./time-words.ts";

export function Decided({ one }: { readonly one: ShownCandidate }) {
  const { lang, w } = useWords();
  const room = useReview(roomNow);
  const made = one.decision;
  if (one.sending)
    return (
      <p className="review-decided" role="status">
        <StateSign state={one.state} word /> <span className="quiet">{w.review.sending}</span>
      </p>
    );
  if (one.along)
    return (
      <div className="review-decided">
        <p>
          <b>{w.review.alongOne}</b>
        </p>
        <p className="quiet small">{w.review.alongOneHow}</p>
      </div>
    );
  if (!made || !room || one.state === "pending") return null;
  return (
    <div className="review-decided" data-state={one.state}>
      <p>
        <StateSign state={one.state} word /> {made.into !== null && <Tongues text={w.review.into(nameIn(room.names, made.into, lang))} />}
      </p>
      <p className="quiet small">{w.review.decidedBy(made.who, timeWords(made.when, lang))}</p>
      {made.reason !== null && (
        <p>
          {w.review.because}
          {w.colon}
          <Tongues text={made.reason} />
        </p>
      )}
      {made.by !== null && <p className="quiet small">{w.review.together(made.by)}</p>}
      {made.fact !== null && (
        <>
          <FactRows fact={made.fact} names={room.names} />
          <p className="quiet small">{w.review.wasRead}</p>
        </>
      )}
    </div>
  );
}
