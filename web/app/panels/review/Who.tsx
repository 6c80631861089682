// Who reviews: a name that goes into each decision; asked for before the first.
import { UserRound } from "lucide-react";
import { useState } from "react";
import { useReviewDesk } from "../../state/review-desk.ts";
import { sign } from "../../steps/review-acts.ts";
import { whoReviews } from "../../steps/review-who.ts";
import { isComposing } from "../../ui/composing.ts";
import { useWords } from "../../words/use.ts";

export function Who() {
  const { w } = useWords();
  const [open, setOpen] = useState(false);
  const asked = useReviewDesk((desk) => desk.form?.is === "who");
  const who = useReviewDesk((desk) => desk.who) ?? whoReviews();
  if (!open && !asked)
    return (
      <button type="button" className="text-button review-who" title={w.review.whoHow} onClick={() => setOpen(true)}>
        <UserRound aria-hidden="true" /> <span className="unseen">{w.review.who}</span> {who === "" ? w.review.whoNone : who}
      </button>
    );
  return <Ask who={who} asked={asked} onDone={() => setOpen(false)} />;
}

function Ask({ who, asked, onDone }: { readonly who: string; readonly asked: boolean; readonly onDone: () => void }) {
  const { w } = useWords();
  const [name, setName] = useState(who);
  const keep = () => {
    if (asked && name.trim() === "") return;
    sign(name);
    onDone();
  };
  return (
    <form
      className="review-sign"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label>
        <span>{w.review.who}</span>
        <input
          className="field"
          autoFocus
          required={asked}
          maxLength={80}
          value={name}
          aria-describedby="review-sign-how"
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && isComposing(event)) event.preventDefault();
            if (event.key === "Escape" && !asked) onDone();
          }}
        />
      </label>
      <button type="submit" className="button primary">
        {w.review.whoKeep}
      </button>
      <span id="review-sign-how" className="quiet small">
        {w.review.whoHow}
      </span>
    </form>
  );
}
