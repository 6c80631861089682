// What the decisions will make: what comes along, what is left out and why, what the text or the reading no longer has.
import type { ReviewOutcome } from "../../../contract/review.ts";
import { titleOf } from "../../state/review-says.ts";
import type { ShownRoom } from "../../state/review-shown.ts";
import { lookAt } from "../../steps/review-steps.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { useWords } from "../../words/use.ts";

type Row = { readonly key: string; readonly note: string };
type Outcomes = Pick<ReviewOutcome, "along" | "leftOut" | "lost" | "gone" | "changed">;

export function Outcome({ outcome, room }: { readonly outcome: Outcomes; readonly room: ShownRoom }) {
  const { lang, w } = useWords();
  const { along, leftOut, lost, gone, changed } = outcome;
  const plain = (key: string): Row => ({ key, note: "" });
  const parts: readonly (readonly [title: string, how: string, rows: readonly Row[]])[] = [
    [w.review.along(along.length), w.review.alongHow, along.map(plain)],
    [w.review.leftOut(leftOut.length), "", leftOut.map(({ key, why }) => ({ key, note: why[lang] }))],
    [w.review.lostPlaces(lost.length), "", lost.map(({ key, at }) => ({ key, note: at.split("~")[0] ?? at }))],
    [w.review.gone(gone.length), w.review.goneHow, gone.map(({ of, who }) => ({ key: of, note: who }))],
    [w.review.changed(changed.length), w.review.changedHow, changed.map(plain)],
  ];
  const some = parts.filter(([, , rows]) => rows.length > 0);
  if (some.length === 0) return null;
  const title = (key: string) => {
    const one = room.candidates.find((candidate) => candidate.key === key);
    return one ? titleOf(one.fact, room.names, lang) : key;
  };
  return (
    <section className="review-outcome" aria-label={w.review.outcome}>
      <h2>{w.review.outcome}</h2>
      {some.map(([heading, how, rows]) => (
        <details key={heading}>
          <summary>
            {heading} {how !== "" && <span className="quiet small">{how}</span>}
          </summary>
          <ul>
            {rows.map(({ key, note }) => (
              <li key={`${key} ${note}`}>
                <button type="button" className="link" onClick={() => lookAt(key)}>
                  <Tongues text={title(key)} />
                </button>{" "}
                <span className="quiet small">
                  <Tongues text={note} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
