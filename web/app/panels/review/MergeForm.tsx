// Merges an entity into another: the one that looks close is offered, any other is found by search.
import { roomNow } from "../../state/review.ts";
import { nameIn } from "../../state/review-line.ts";
import type { ShownCandidate } from "../../state/review-shown.ts";
import { useReview } from "../../state/use-review.ts";
import { closeForm } from "../../steps/review-acts.ts";
import { decide } from "../../steps/review-decide.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { useWords } from "../../words/use.ts";
import { PickOne } from "./PickOne.tsx";

export function MergeForm({ one }: { readonly one: ShownCandidate }) {
  const { lang, w } = useWords();
  const f = w.reviewForms;
  const room = useReview(roomNow);
  if (!room || !("entity" in one.fact)) return null;
  const offered = room.pairs.filter(({ key }) => key === one.key).map(({ into }) => into);
  const merge = (into: string) => decide([{ of: one.key, do: "merge", into }]);
  return (
    <div className="review-form" role="group" aria-label={f.mergeTitle}>
      <h3>{f.mergeTitle}</h3>
      <p className="quiet small">{f.mergeHow}</p>
      {offered.map((into, at) => (
        <button key={into} type="button" className="button" autoFocus={at === 0} onClick={() => merge(into)}>
          <Tongues text={f.mergeInto(nameIn(room.names, into, lang))} />
        </button>
      ))}
      <PickOne label={f.mergeTitle} but={[one.fact.entity]} autoFocus={offered.length === 0} onPick={({ id }) => merge(id)} />
      <p className="review-form-ways">
        <button type="button" className="button" onClick={closeForm}>
          {f.cancel}
        </button>
      </p>
    </div>
  );
}
