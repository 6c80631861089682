// One candidate of the queue: sign, what it says, how sure, whether there is a question, how it stands.
import { ArrowRight, Check, CircleHelp, GitMerge, Link2, MapPin, Pencil, Split, X, type LucideIcon } from "lucide-react";
import { memo, useEffect, useRef } from "react";
import type { State } from "../../../../data/model/review.ts";
import { glyphOf, surenessOf } from "../../state/review-line.ts";
import { titleOf, underTitle } from "../../state/review-says.ts";
import type { ShownCandidate, ShownRoom } from "../../state/review-shown.ts";
import { lookAt } from "../../steps/review-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Tongues } from "../../ui/Tongues.tsx";
import { useWords } from "../../words/use.ts";

const SIGNS: Readonly<Record<Exclude<State, "pending">, LucideIcon>> = {
  accepted: Check,
  rejected: X,
  corrected: Pencil,
  merged: GitMerge,
  split: Split,
};

/** How a candidate stands, as a sign with its word. */
export function StateSign({ state, word = false }: { readonly state: State; readonly word?: boolean }) {
  const { w } = useWords();
  if (state === "pending") return word ? <span className="review-state">{w.review.states.pending}</span> : null;
  const Sign = SIGNS[state];
  return (
    <span className="review-state" data-state={state}>
      <Sign aria-hidden="true" /> <span className={word ? undefined : "unseen"}>{w.review.states[state]}</span>
    </span>
  );
}

/** The sign of what a line is. */
export function LineSign({ fact, size = 20 }: { readonly fact: ShownCandidate["fact"]; readonly size?: number }) {
  const kind = glyphOf(fact);
  if (kind) return <Glyph kind={kind} size={size} />;
  return <span className="review-linesign">{"relation" in fact ? <ArrowRight aria-hidden="true" /> : <MapPin aria-hidden="true" />}</span>;
}

type Props = { readonly one: ShownCandidate; readonly names: ShownRoom["names"]; readonly here: boolean };

export const QueueRow = memo(function QueueRow({ one, names, here }: Props) {
  const { lang, w } = useWords();
  const under = underTitle(one.fact, names, lang, w.review.places);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (here) button.current?.scrollIntoView({ block: "nearest" });
  }, [here]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        className="review-row"
        data-key={one.key}
        data-state={one.state}
        data-sending={one.sending}
        aria-current={here ? "true" : undefined}
        onClick={() => lookAt(one.key)}
      >
        <LineSign fact={one.fact} />
        <span className="review-row-says">
          <span className="review-row-title">
            <Tongues text={titleOf(one.fact, names, lang)} />
          </span>
          {under !== "" && (
            <span className="review-row-under">
              <Tongues text={under} />
            </span>
          )}
        </span>
        <span className="review-row-how">
          {one.questions.length > 0 && one.state === "pending" && !one.along && (
            <span className="review-asks" title={one.questions.map((question) => question[lang]).join(" ")}>
              <CircleHelp aria-hidden="true" />
              <span className="unseen">{w.review.questions(one.questions.length)}</span>
            </span>
          )}
          {one.along ? (
            <span className="review-state" title={w.review.alongOneHow}>
              <Link2 aria-hidden="true" /> <span className="unseen">{w.review.alongOne}</span>
            </span>
          ) : one.state === "pending" ? (
            one.confidence !== null && (
              <span className="review-share" data-sure={surenessOf(one.confidence)} title={w.review.sure[surenessOf(one.confidence)]}>
                {one.confidence.toFixed(2)}
              </span>
            )
          ) : (
            <StateSign state={one.state} />
          )}
        </span>
      </button>
    </li>
  );
});
