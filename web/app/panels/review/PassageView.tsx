// The text with the characters of one candidate lit, further places of the same thing marked, others underlined as ways to them.
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { visible } from "../../../../data/model/visible.ts";
import { roomNow, textOf } from "../../state/review.ts";
import { mentionsOf, narrow } from "../../state/review-coverage.ts";
import { useReviewDesk } from "../../state/review-desk.ts";
import { idOf, spansOf } from "../../state/review-line.ts";
import { runsOf, windowOf, type Run } from "../../state/review-passage.ts";
import type { ShownCandidate } from "../../state/review-shown.ts";
import { useReview } from "../../state/use-review.ts";
import { useZhaotu } from "../../state/use.ts";
import { retryNow } from "../../steps/read.ts";
import { lookAt, placeBy } from "../../steps/review-steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";

export function PassageView({ one }: { readonly one: ShownCandidate }) {
  const { w } = useWords();
  const text = useZhaotu(textOf);
  const room = useReview(roomNow);
  const place = useReviewDesk((desk) => desk.place);
  const all = useMemo(() => placesOf(one, room?.candidates ?? []), [one, room]);
  const here = all[place % Math.max(1, all.length)];
  return (
    <div className="review-passage">
      <div className="review-passage-head">
        <span className="chip still">{here ? w.review.places16(here.start, here.end) : w.review.noPassage}</span>
        {all.length > 1 && (
          <>
            <IconButton label={w.review.previousPlace} onClick={() => placeBy(-1, all.length)}>
              <ChevronLeft />
            </IconButton>
            <span className="quiet small">{w.review.placeOf((place % all.length) + 1, all.length)}</span>
            <IconButton label={w.review.nextPlace} onClick={() => placeBy(1, all.length)}>
              <ChevronRight />
            </IconButton>
          </>
        )}
        <span className="review-legend" aria-hidden="true">
          <mark>{w.review.lit}</mark> <span className="review-legend-other">{w.review.other}</span>
        </span>
      </div>
      {text?.is === "here" ? (
        <Text one={one} text={text.value} at={here?.start ?? 0} />
      ) : text?.is === "failed" ? (
        <div className="review-notext">
          {text.why.code === "no-text" ? <p className="quiet">{w.review.noTextHow}</p> : <Trouble why={text.why} onRetry={retryNow} />}
        </div>
      ) : (
        <p role="status" className="source-wait">
          {w.review.readingText}
        </p>
      )}
    </div>
  );
}

/** Its own places, then further ones where an entity is named. */
function placesOf(one: ShownCandidate, candidates: readonly ShownCandidate[]) {
  const own = spansOf(one);
  if (!("entity" in one.fact)) return own;
  const more = mentionsOf(candidates, one.fact.entity).filter(({ start }) => !own.some((span) => span.start === start));
  return [...own, ...more];
}

function Text({ one, text, at }: { readonly one: ShownCandidate; readonly text: string; readonly at: number }) {
  const { w } = useWords();
  const room = useReview(roomNow);
  const box = useRef<HTMLDivElement>(null);
  const runs = useMemo((): Run[] => {
    const candidates = room?.candidates ?? [];
    const id = idOf(one.fact);
    const others = candidates
      .filter((other) => other.key !== one.key && other.state !== "rejected" && (id === null || idOf(other.fact) !== id))
      .flatMap((other) => narrow(other).map(({ start, end }) => ({ start, end, key: other.under ?? other.key })));
    const own = narrow(one);
    return runsOf(text, windowOf(text, at), own.length > 0 ? own : spansOf(one), placesOf(one, candidates), others);
  }, [one, room, text, at]);
  useEffect(() => {
    const mark = [...(box.current?.querySelectorAll<HTMLElement>("mark") ?? [])].find(
      (each) => Number(each.dataset["start"]) + (each.textContent ?? "").length > at,
    );
    if (box.current && mark) box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [at]);
  if (at > text.length) return <p className="source-wait">{w.review.lost}</p>;
  return (
    <div ref={box} className="passage review-text" lang="zh-Hans" tabIndex={0} role="region" aria-label={w.review.passage}>
      {runs.map((run) => {
        if (run.is === "plain") return <span key={run.start}>{visible(run.text)}</span>;
        if (run.is !== "other")
          return (
            <mark key={run.start} data-start={run.start} data-also={run.is === "also" || undefined}>
              {visible(run.text)}
            </mark>
          );
        const { key } = run;
        return (
          <a
            key={run.start}
            href={`?sel=${encodeURIComponent(key ?? "")}`}
            data-long={key?.startsWith("relation:") || undefined}
            onClick={(event) => {
              event.preventDefault();
              lookAt(key);
            }}
          >
            {visible(run.text)}
          </a>
        );
      })}
    </div>
  );
}
