// The queue at the left, the passage in the middle, the fact with what can be done at the right; what was refused above them.
import { useEffect } from "react";
import { candidateNow } from "../../state/review.ts";
import { useReviewDesk } from "../../state/review-desk.ts";
import { useReview } from "../../state/use-review.ts";
import { useZhaotu } from "../../state/use.ts";
import { lookAtFirst } from "../../steps/review-steps.ts";
import { useWords } from "../../words/use.ts";
import { BulkForm } from "./BulkForm.tsx";
import { FactPanel } from "./FactPanel.tsx";
import { PassageView } from "./PassageView.tsx";
import { Queue } from "./Queue.tsx";
import { Refusals } from "./Refusals.tsx";

const NARROW = "(max-width: 899px)";

export function QueueTab() {
  const { w } = useWords();
  const one = useReview(candidateNow);
  const looking = useZhaotu((state) => state.view.candidate !== null);
  const form = useReviewDesk((desk) => desk.form);
  useEffect(() => {
    // Where there is room for one column alone, the list comes first.
    if (!matchMedia(NARROW).matches) lookAtFirst();
  }, []);
  return (
    <div className="review-desk" data-looking={looking}>
      <Queue />
      <div className="review-middle">
        <Refusals />
        {form?.is === "bulk" ? (
          <BulkForm key={form.rule} rule={form.rule} />
        ) : one ? (
          <div className="review-pair">
            <PassageView key={one.key} one={one} />
            <FactPanel key={`fact ${one.key}`} one={one} />
          </div>
        ) : (
          <p className="review-choose quiet">{w.review.choose}</p>
        )}
      </div>
    </div>
  );
}
