// All that one rule found and nobody decided on, shown with its passages before anything is decided together.
import { useEffect, useState } from "react";
import { roomNow, textOf } from "../../state/review.ts";
import { narrow } from "../../state/review-coverage.ts";
import { spansOf } from "../../state/review-line.ts";
import { snippet } from "../../state/review-passage.ts";
import { waitingOfRule } from "../../state/review-queue.ts";
import { titleOf, underTitle } from "../../state/review-says.ts";
import { reasonsFor } from "../../state/review-reasons.ts";
import { useReview } from "../../state/use-review.ts";
import { useZhaotu } from "../../state/use.ts";
import { closeForm } from "../../steps/review-acts.ts";
import { decide } from "../../steps/review-decide.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { focusTitle } from "../../ui/focus-title.ts";
import { useWords } from "../../words/use.ts";
import { LineSign } from "./QueueRow.tsx";
import { ruleWord } from "./rule-word.ts";

export function BulkForm({ rule }: { readonly rule: string }) {
  const { lang, w } = useWords();
  const room = useReview(roomNow);
  const text = useZhaotu(textOf);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => focusTitle("review-together"), []);
  if (!room) return null;
  const all = waitingOfRule(room.candidates, rule);
  const chosen = all.filter(({ key }) => !off.has(key));
  const reasons = all[0] ? reasonsFor(all[0].fact, w.reviewForms.reasons) : [];
  const acceptAll = () =>
    decide(
      chosen.map(({ key }) => ({ of: key, do: "accept", by: rule })),
      true,
    );
  const rejectAll = (reason: string) =>
    decide(
      chosen.map(({ key }) => ({ of: key, do: "reject", reason, by: rule })),
      true,
    );
  const toggle = (key: string, on: boolean) => setOff(new Set(on ? [...off].filter((one) => one !== key) : [...off, key]));
  return (
    <section className="review-together" aria-label={w.review.bulkTitle(all.length, ruleWord(rule, w))}>
      <h2 id="review-together" tabIndex={-1}>
        {w.review.bulkTitle(all.length, ruleWord(rule, w))}
      </h2>
      <p className="quiet">{w.review.bulkHow}</p>
      <p className="review-together-pick">
        <button type="button" className="link" onClick={() => setOff(new Set())}>
          {w.review.bulkAll}
        </button>
        <button type="button" className="link" onClick={() => setOff(new Set(all.map(({ key }) => key)))}>
          {w.review.bulkNone}
        </button>
      </p>
      <ul className="review-together-rows">
        {all.map((one) => {
          const span = narrow(one)[0] ?? spansOf(one)[0];
          const [before, itself, after] = span && text?.is === "here" ? snippet(text.value, span.start, span.end, 14) : ["", "", ""];
          const under = underTitle(one.fact, room.names, lang, w.review.places);
          return (
            <li key={one.key}>
              <label className="review-together-row" data-key={one.key}>
                <input type="checkbox" checked={!off.has(one.key)} onChange={({ target }) => toggle(one.key, target.checked)} />
                <LineSign fact={one.fact} size={18} />
                <span className="review-row-says">
                  <span>
                    <Tongues text={titleOf(one.fact, room.names, lang)} />
                  </span>
                  {under !== "" && (
                    <span className="review-row-under">
                      <Tongues text={under} />
                    </span>
                  )}
                </span>
                <span className="review-snippet" lang="zh-Hans">
                  {before}
                  <mark>{itself}</mark>
                  {after}
                </span>
                <span className="review-share">{one.confidence?.toFixed(2)}</span>
              </label>
            </li>
          );
        })}
      </ul>
      <p className="review-form-ways">
        <button type="button" className="button primary" data-act="accept-all" disabled={chosen.length === 0} onClick={acceptAll}>
          {w.review.bulkAccept(chosen.length)}
        </button>
        <select
          aria-label={w.review.bulkReject(chosen.length)}
          data-act="reject-all"
          disabled={chosen.length === 0}
          value=""
          onChange={({ target }) => rejectAll(target.value)}
        >
          <option value="">{w.review.bulkReject(chosen.length)}</option>
          {reasons.map((reason) => (
            <option key={reason}>{reason}</option>
          ))}
        </select>
        <button type="button" className="button" onClick={closeForm}>
          {w.review.cancel}
        </button>
      </p>
    </section>
  );
}
