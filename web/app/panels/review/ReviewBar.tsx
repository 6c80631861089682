// How far a review has come, as a bar; its words stand beside it.
import { STATES, type State } from "../../../../data/model/review.ts";

const ORDER: readonly State[] = ["accepted", "corrected", "merged", "split", "rejected", "pending"];

export function ReviewBar({ counts }: { readonly counts: Readonly<Record<State, number>> }) {
  const all = STATES.reduce((sum, state) => sum + counts[state], 0);
  return (
    <span className="review-bar" aria-hidden="true" data-all={all}>
      {ORDER.map((state) => (counts[state] === 0 ? null : <span key={state} data-state={state} style={{ flexGrow: counts[state] }} />))}
    </span>
  );
}
