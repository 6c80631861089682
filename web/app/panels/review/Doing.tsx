// What can be done with a candidate, each with its key; and what the same rule found besides.
import { Check, GitMerge, Pencil, Split, Undo2, X, type LucideIcon } from "lucide-react";
import { roomNow } from "../../state/review.ts";
import { isMergeable, isSplittable } from "../../state/review-line.ts";
import { mainRule, waitingOfRule } from "../../state/review-queue.ts";
import type { ShownCandidate } from "../../state/review-shown.ts";
import { useReview } from "../../state/use-review.ts";
import { doKey, openForm, type ReviewAct } from "../../steps/review-acts.ts";
import { undoCommand } from "../../steps/review-decide.ts";
import { Key } from "../../ui/Keys.tsx";
import { useWords } from "../../words/use.ts";
import { ruleWord } from "./rule-word.ts";

export function Doing({ one }: { readonly one: ShownCandidate }) {
  const { w } = useWords();
  const room = useReview(roomNow);
  if (!room) return null;
  const rule = mainRule(one);
  const others = rule === null ? 0 : waitingOfRule(room.candidates, rule).filter(({ key }) => key !== one.key).length;
  const button = (act: ReviewAct, Icon: LucideIcon, key: string, primary = false) => (
    <button type="button" className={primary ? "button primary" : "button"} data-act={act} onClick={() => doKey(act)}>
      <Icon aria-hidden="true" /> {w.review[act]} <Key>{key}</Key>
    </button>
  );
  const made = one.decision;
  return (
    <div className="review-doing" role="group" aria-label={w.review.actions}>
      {one.state === "pending" || one.sending ? (
        <>
          {button("accept", Check, "A", true)}
          {button("reject", X, "X")}
          {button("correct", Pencil, "E")}
          {isMergeable(one.fact) && button("merge", GitMerge, "M")}
          {isSplittable(one.fact) && button("split", Split, "S")}
        </>
      ) : (
        <>
          {made !== null && (
            <button type="button" className="button" data-act="undo-this" onClick={() => undoCommand(one.key)}>
              <Undo2 aria-hidden="true" /> {w.review.undo}
            </button>
          )}
          {one.state !== "accepted" && button("accept", Check, "A")}
          {one.state !== "rejected" && button("reject", X, "X")}
          {button("correct", Pencil, "E")}
        </>
      )}
      {rule !== null && others > 0 && one.state === "pending" && (
        <button type="button" className="link review-bulk" onClick={() => openForm({ is: "bulk", rule, key: one.key })}>
          {w.review.bulk(others, ruleWord(rule, w))}
        </button>
      )}
    </div>
  );
}
