// The way into the graph: writes what was accepted and loads it, says how far that has come and how it ended.
import { Check, DatabaseZap, TriangleAlert } from "lucide-react";
import { mayDecide } from "../../state/review.ts";
import { useReviewDesk } from "../../state/review-desk.ts";
import { counted } from "../../state/review-queue.ts";
import type { ShownRoom } from "../../state/review-shown.ts";
import { useReview } from "../../state/use-review.ts";
import { hushApplied, seeArticle, writeAndLoad } from "../../steps/review-apply.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { useWords } from "../../words/use.ts";

export function WriteOut({ room }: { readonly room: ShownRoom }) {
  const { lang, w } = useWords();
  const writable = useReview(mayDecide);
  const state = useReviewDesk((desk) => desk.applying[room.article]);
  const facts = useReviewDesk((desk) => desk.outcomes[room.article]?.facts);
  const busy = useReviewDesk((desk) => desk.sending.length > 0);
  const { accepted, corrected, split } = counted(room.candidates);
  const fresh = room.unwritten || busy;
  const see = room.loaded && (
    <button type="button" className="button" data-act="see" onClick={() => void seeArticle(room.article)}>
      {w.review.see}
    </button>
  );
  if (!writable) return <>{see}</>;
  return (
    <>
      {state?.is !== "done" && see}
      <button
        type="button"
        className={fresh ? "button primary" : "button"}
        data-act="write"
        title={fresh ? w.review.writeHow : w.review.nothingNew}
        disabled={busy || !fresh || state?.is === "running"}
        onClick={() => void writeAndLoad(room.article)}
      >
        <DatabaseZap aria-hidden="true" /> {fresh ? w.review.write(facts ?? accepted + corrected + split) : w.review.writeNone}
      </button>
      {state && (
        <div className="review-applied" role={state.is === "failed" ? "alert" : "status"} data-applied={state.is}>
          {state.is === "running" && <p>{w.review.stages[state.stage] ?? w.review.sending}</p>}
          {state.is === "done" && (
            <p>
              <Check aria-hidden="true" />{" "}
              {state.facts === 0 ? w.review.wroteNone : state.changed ? w.review.wrote(state.facts) : w.review.wroteSame} {see}
              <button type="button" className="link" onClick={() => hushApplied(room.article)}>
                {w.review.dismiss}
              </button>
            </p>
          )}
          {state.is === "failed" && (
            <>
              <p>
                <TriangleAlert aria-hidden="true" /> <b>{w.review.writeFailed}</b> <Tongues text={state.said[lang]} />
              </p>
              <ul>
                {state.faults.slice(0, 8).map((fault) => (
                  <li key={fault.wrong.en}>
                    <Tongues text={fault.wrong[lang]} /> {fault.right && <Tongues text={fault.right[lang]} />}
                  </li>
                ))}
              </ul>
              <button type="button" className="link" onClick={() => hushApplied(room.article)}>
                {w.review.dismiss}
              </button>
            </>
          )}
        </div>
      )}
    </>
  );
}
