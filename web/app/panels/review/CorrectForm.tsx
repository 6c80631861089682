// Corrects a candidate: the fields of its line, what is wrong said beside the field.
import { useState } from "react";
import { draftOf, isChanged, lineOf, type Draft, type DraftFault } from "../../state/review-draft.ts";
import { differing } from "../../state/review-differ.ts";
import type { ShownCandidate } from "../../state/review-shown.ts";
import { closeForm } from "../../steps/review-acts.ts";
import { decide } from "../../steps/review-decide.ts";
import { useWords } from "../../words/use.ts";
import { DraftFields } from "./DraftFields.tsx";

export function CorrectForm({ one }: { readonly one: ShownCandidate }) {
  const { w } = useWords();
  const f = w.reviewForms;
  const before = one.decision?.fact ?? one.fact;
  const [draft, setDraft] = useState<Draft>(() => draftOf(before));
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const keep = () => {
    const made = lineOf(draft, before);
    if ("faults" in made) return setFaults(made.faults);
    decide([{ of: one.key, do: "correct", fact: differing(one.fact, made.fact) }]);
  };
  return (
    <form
      className="review-form"
      aria-label={f.correctTitle}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h3>{f.correctTitle}</h3>
      <DraftFields draft={draft} faults={faults} onChange={(change) => setDraft({ ...draft, ...change })} first />
      <p className="review-form-ways">
        <button type="submit" className="button primary" disabled={!isChanged(draft, before)}>
          {f.keep}
        </button>
        <button type="button" className="button" onClick={closeForm}>
          {f.cancel}
        </button>
      </p>
    </form>
  );
}
