// One candidate in words: what it says in both languages, how it was found, what is asked, what was decided, what can be done.
import { ChevronLeft, ChevronRight, CircleHelp } from "lucide-react";
import { mayDecide, roomNow } from "../../state/review.ts";
import { useReviewDesk } from "../../state/review-desk.ts";
import { lineKind, rulesOf, surenessOf } from "../../state/review-line.ts";
import { titleOf } from "../../state/review-says.ts";
import type { ShownCandidate } from "../../state/review-shown.ts";
import { useReview } from "../../state/use-review.ts";
import { passTo, walkBy } from "../../steps/review-steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tongues } from "../../ui/Tongues.tsx";
import { otherLang, tagOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { CorrectForm } from "./CorrectForm.tsx";
import { Decided } from "./Decided.tsx";
import { Doing } from "./Doing.tsx";
import { FactRows } from "./FactRows.tsx";
import { MergeForm } from "./MergeForm.tsx";
import { lineWord } from "./QueueFilters.tsx";
import { LineSign, StateSign } from "./QueueRow.tsx";
import { RejectForm } from "./RejectForm.tsx";
import { ruleWord } from "./rule-word.ts";
import { SplitForm } from "./SplitForm.tsx";

export function FactPanel({ one }: { readonly one: ShownCandidate }) {
  const { lang, w } = useWords();
  const room = useReview(roomNow);
  const writable = useReview(mayDecide);
  const form = useReviewDesk((desk) => desk.form);
  if (!room) return null;
  const open = form !== null && "key" in form && form.key === one.key ? form.is : null;
  const title = (of: "zh" | "en") => titleOf(one.fact, room.names, of);
  return (
    <section id="review-fact" className="review-fact" aria-label={w.review.fact} tabIndex={-1} data-key={one.key} data-state={one.state}>
      <div className="review-fact-head">
        <button type="button" className="text-button review-back" onClick={() => passTo(null)}>
          <ChevronLeft aria-hidden="true" /> {w.review.back}
        </button>
        <span className="review-fact-kind">
          <LineSign fact={one.fact} /> {lineWord(lineKind(one.fact), lang, w)}
        </span>
        <StateSign state={one.state} word />
        <span className="review-walk">
          <IconButton label={w.review.previous} keys="K" onClick={() => walkBy(-1)}>
            <ChevronLeft />
          </IconButton>
          <IconButton label={w.review.next} keys="J" onClick={() => walkBy(1)}>
            <ChevronRight />
          </IconButton>
        </span>
      </div>
      <div className="review-fact-body">
        <h2>
          <Tongues text={title(lang)} />
        </h2>
        {title(otherLang(lang)) !== title(lang) && (
          <p className="quiet" lang={tagOf(otherLang(lang))}>
            {title(otherLang(lang))}
          </p>
        )}
        {one.questions.length > 0 && (
          <ul className="review-questions">
            {one.questions.map((question) => (
              <li key={question.code + question.en}>
                <CircleHelp aria-hidden="true" /> <Tongues text={question[lang]} />
              </li>
            ))}
          </ul>
        )}
        {open === "correct" && <CorrectForm one={one} />}
        {open === "reject" && <RejectForm one={one} />}
        {open === "merge" && <MergeForm one={one} />}
        {open === "split" && <SplitForm one={one} />}
        {open === null && (
          <>
            <Decided one={one} />
            <FactRows fact={one.fact} names={room.names} />
            <dl className="pairs review-found">
              <dt>{w.review.confidence}</dt>
              <dd>{w.review.sureness(w.review.sure[surenessOf(one.confidence)], one.confidence)}</dd>
              {rulesOf(one).length > 0 && (
                <>
                  <dt>{w.review.foundBy}</dt>
                  <dd>
                    {rulesOf(one).map((rule) => (
                      <span key={rule} className="review-rule">
                        {ruleWord(rule, w)}
                      </span>
                    ))}
                  </dd>
                </>
              )}
            </dl>
          </>
        )}
      </div>
      {writable && open === null && <Doing one={one} />}
    </section>
  );
}
