// What the keys and buttons of the review do with the candidate that is looked at.
import { candidateNow } from "../state/review.ts";
import { getDesk, updateDesk, type Form } from "../state/review-desk.ts";
import { isMergeable, isSplittable } from "../state/review-line.ts";
import { getState } from "../state/store.ts";
import { wordsOf } from "../words/words.ts";
import { decide, undoLast } from "./review-decide.ts";
import { keepWho } from "./review-who.ts";

export type ReviewAct = "accept" | "reject" | "correct" | "merge" | "split" | "undo";

/** Does it, or opens the form that it needs. */
export function doKey(act: ReviewAct): void {
  if (act === "undo") return undoLast();
  const state = getState();
  const one = candidateNow(state);
  if (!one) return;
  const w = wordsOf(state.view.lang).review;
  if (act === "accept") return decide([{ of: one.key, do: "accept" }]);
  if (act === "merge" && !isMergeable(one.fact)) return updateDesk(() => ({ told: w.cannotMerge }));
  if (act === "split" && !isSplittable(one.fact)) return updateDesk(() => ({ told: w.cannotSplit }));
  openForm({ is: act, key: one.key });
}

/** Opens a form in place of the one that is open. */
export const openForm = (form: Form): void => updateDesk(() => ({ form }));

/** Closes the form and gives the focus back to the fact. */
export function closeForm(): void {
  updateDesk(() => ({ form: null }));
  document.querySelector<HTMLElement>("#review-fact")?.focus({ preventScroll: true });
}

/** Signs, and does what waited for a name. */
export function sign(name: string): void {
  const { form } = getDesk();
  keepWho(name);
  updateDesk(() => ({ form: null, who: name.trim() }));
  if (form?.is === "who" && name.trim() !== "") decide(form.wishes, form.together);
}
