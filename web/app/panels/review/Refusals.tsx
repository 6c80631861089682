// What was not taken, with why and what to do; and decisions that nobody answered.
import { TriangleAlert } from "lucide-react";
import { roomNow } from "../../state/review.ts";
import { useReviewDesk, type Refusal } from "../../state/review-desk.ts";
import { titleOf } from "../../state/review-says.ts";
import { useReview } from "../../state/use-review.ts";
import { useZhaotu } from "../../state/use.ts";
import { dismissRefusal, sendAgain } from "../../steps/review-decide.ts";
import { openForm } from "../../steps/review-acts.ts";
import { lookAt } from "../../steps/review-steps.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { useWords } from "../../words/use.ts";
import { timeWords } from "./time-words.ts";

/** So many reasons are listed at once. */
const MOST = 12;

export function Refusals() {
  const { w } = useWords();
  const article = useZhaotu((state) => state.view.reviewed);
  const refusals = useReviewDesk((desk) => desk.refusals);
  const stuck = useReviewDesk((desk) => desk.sending.filter((one) => one.is === "stuck").length);
  const signedOut = useReviewDesk((desk) => desk.sending.some((one) => one.is === "stuck" && one.why === "unauthorized"));
  return (
    <>
      {stuck > 0 && (
        <div className="review-refusal" role="alert">
          <p>
            <TriangleAlert aria-hidden="true" /> {w.review.notSent(stuck)}
          </p>
          {signedOut && (
            <p>
              <a href="/" target="_blank" rel="noopener">
                {w.review.signIn}
              </a>
            </p>
          )}
          <button type="button" className="link" onClick={sendAgain}>
            {w.review.again}
          </button>
        </div>
      )}
      {refusals
        .filter((one) => one.article === article)
        .map((one) => (
          <One key={one.id} one={one} />
        ))}
    </>
  );
}

function One({ one }: { readonly one: Refusal }) {
  const { lang, w } = useWords();
  const room = useReview(roomNow);
  const title = (key: string) => {
    const found = room?.candidates.find((candidate) => candidate.key === key);
    return found && room ? titleOf(found.fact, room.names, lang) : key;
  };
  const [key] = one.keys;
  return (
    <div className="review-refusal" role="alert" data-refusal={one.id}>
      <p>
        <TriangleAlert aria-hidden="true" />
        <b>
          {one.keys.length === 1 && key !== undefined && (
            <>
              <Tongues text={title(key)} />
              {w.colon}
            </>
          )}
          {one.since
            ? w.review.since(
                one.since.who,
                timeWords(one.since.when, lang),
                one.since.do === "undo" ? w.review.undo : w.review[one.since.do],
              )
            : one.act === null
              ? one.said[lang]
              : w.review.refused}
        </b>
      </p>
      {one.since && <p>{w.review.sinceHow}</p>}
      {one.act !== null && !one.since && <p>{one.said[lang]}</p>}
      <ul>
        {one.faults.slice(0, MOST).map((fault) => (
          <li key={`${fault.key} ${fault.wrong.en}`}>
            {fault.key !== null && one.keys.length > 1 && (
              <button type="button" className="link" onClick={() => lookAt(fault.key)}>
                <Tongues text={title(fault.key)} />
              </button>
            )}{" "}
            <Tongues text={fault.wrong[lang]} />
            {fault.right && (
              <span className="review-mend">
                {w.review.mend}
                {w.colon}
                <Tongues text={fault.right[lang]} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="review-refusal-ways">
        {one.act !== null && !one.since && one.keys.length === 1 && key !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() => {
              dismissRefusal(one.id);
              lookAt(key);
              openForm({ is: "correct", key });
            }}
          >
            {w.review.correct}
          </button>
        )}
        <button type="button" className="link" onClick={() => dismissRefusal(one.id)}>
          {w.review.dismiss}
        </button>
      </p>
    </div>
  );
}
