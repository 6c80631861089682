// Why a candidate is rejected: one of a list by its digit, or other words.
import { useState } from "react";
import type { ShownCandidate } from "../../state/review-shown.ts";
import { reasonsFor } from "../../state/review-reasons.ts";
import { closeForm } from "../../steps/review-acts.ts";
import { decide } from "../../steps/review-decide.ts";
import { isComposing } from "../../ui/composing.ts";
import { Key } from "../../ui/Keys.tsx";
import { useWords } from "../../words/use.ts";

export function RejectForm({ one }: { readonly one: ShownCandidate }) {
  const { w } = useWords();
  const f = w.reviewForms;
  const [own, setOwn] = useState("");
  const reasons = reasonsFor(one.fact, f.reasons);
  const reject = (reason: string) => reason.trim() !== "" && decide([{ of: one.key, do: "reject", reason: reason.trim() }]);
  return (
    <form
      className="review-form"
      aria-label={f.rejectTitle}
      onSubmit={(event) => {
        event.preventDefault();
        reject(own);
      }}
    >
      <h3>{f.rejectTitle}</h3>
      <ol className="review-reasons">
        {reasons.map((reason, at) => (
          <li key={reason}>
            <button type="button" onClick={() => reject(reason)}>
              <Key>{String(at + 1)}</Key> {reason}
            </button>
          </li>
        ))}
      </ol>
      <label className="review-field">
        <span>{f.ownReason}</span>
        <input
          className="field"
          autoFocus
          maxLength={500}
          value={own}
          onChange={(event) => setOwn(event.target.value)}
          onKeyDown={(event) => {
            if (isComposing(event)) {
              if (event.key === "Enter") event.preventDefault();
              return;
            }
            const chosen = own === "" && /^[1-9]$/u.test(event.key) ? reasons[Number(event.key) - 1] : undefined;
            if (chosen === undefined) return;
            event.preventDefault();
            reject(chosen);
          }}
        />
        <span className="quiet small">{f.reasonKeys}</span>
      </label>
      <p className="review-form-ways">
        <button type="submit" className="button primary" disabled={own.trim() === ""}>
          {w.review.reject}
        </button>
        <button type="button" className="button" onClick={closeForm}>
          {f.cancel}
        </button>
      </p>
    </form>
  );
}
