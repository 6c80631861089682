// The account of every number: a strip of the whole article, counts, a list; and what a planner would miss.
import { useState } from "react";
import type { Loaded } from "../../state/state.ts";
import { ACCOUNTS, gapsIn, type Account, type NumberAt } from "../../state/review-coverage.ts";
import { snippet } from "../../state/review-passage.ts";
import { titleOf } from "../../state/review-says.ts";
import type { ShownRoom } from "../../state/review-shown.ts";
import { retryNow } from "../../steps/read.ts";
import { lookAt } from "../../steps/review-steps.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";
import { AccountStrip } from "./AccountStrip.tsx";

/** Rows listed at first. */
const STEP = 200;

type Props = { readonly room: ShownRoom; readonly text: Loaded<string> | undefined; readonly numbers: readonly NumberAt[] };

export function Coverage({ room, text, numbers }: Props) {
  const { w } = useWords();
  return (
    <div className="review-coverage">
      <p className="quiet">{w.review.coverageHow}</p>
      {text?.is === "here" ? (
        <Numbers room={room} text={text.value} numbers={numbers} />
      ) : text?.is === "failed" ? (
        text.why.code === "no-text" ? (
          <p>{w.review.noTextHow}</p>
        ) : (
          <Trouble why={text.why} onRetry={retryNow} />
        )
      ) : (
        <p role="status">{w.review.readingText}</p>
      )}
      <Gaps room={room} />
    </div>
  );
}

function Numbers({ room, text, numbers }: { readonly room: ShownRoom; readonly text: string; readonly numbers: readonly NumberAt[] }) {
  const { lang, w } = useWords();
  const count = (account: Account) => numbers.filter(({ is }) => is === account).length;
  const [chosen, setChosen] = useState<Account>(count("left") > 0 ? "left" : "waiting");
  const [most, setMost] = useState(STEP);
  const rows = numbers.filter(({ is }) => is === chosen);
  const titles = new Map(room.candidates.map((one) => [one.key, titleOf(one.fact, room.names, lang)] as const));
  if (numbers.length === 0) return <p>{w.review.noNumbers}</p>;
  return (
    <>
      <AccountStrip length={text.length} numbers={numbers} chosen={chosen} />
      <div className="review-accounts" role="group" aria-label={w.review.tabNames.coverage}>
        {ACCOUNTS.map((account) => (
          <button key={account} type="button" data-account={account} aria-pressed={chosen === account} onClick={() => setChosen(account)}>
            <span className="review-swatch" data-account={account} aria-hidden="true" /> {w.review.numbers[account]} <b>{count(account)}</b>
          </button>
        ))}
      </div>
      {rows.length === 0 ? (
        <p className="quiet">{w.review.noOne}</p>
      ) : (
        <ul className="review-numbers">
          {rows.slice(0, most).map(({ start, end, keys }) => {
            const [before, itself, after] = snippet(text, start, end, 22);
            const [key] = keys;
            return (
              <li key={start}>
                <span className="offsets">{start}</span>
                <span lang="zh-Hans">
                  {before}
                  <mark>{itself}</mark>
                  {after}
                </span>
                {key !== undefined && (
                  <button type="button" className="link" onClick={() => lookAt(key)}>
                    <Tongues text={titles.get(key) ?? key} />
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {rows.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + STEP)}>
          {w.review.more(Math.min(STEP, rows.length - most))}
        </button>
      )}
    </>
  );
}

const GAPS = ["projects", "setters", "dues", "subjects", "times"] as const;

function Gaps({ room }: { readonly room: ShownRoom }) {
  const { lang, w } = useWords();
  const gaps = gapsIn(room.candidates);
  const some = GAPS.filter((gap) => gaps[gap].length > 0);
  return (
    <section className="review-gaps">
      <h2>{w.review.gaps}</h2>
      {some.length === 0 && <p className="quiet">{w.review.noGaps}</p>}
      {some.map((gap) => (
        <details key={gap}>
          <summary>{w.review.gap[gap](gaps[gap].length)}</summary>
          <ul>
            {gaps[gap].map((one) => (
              <li key={one.key}>
                <button type="button" className="link" onClick={() => lookAt(one.key)}>
                  <Tongues text={titleOf(one.fact, room.names, lang)} />
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
