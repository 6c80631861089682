// Keys of the review, by their place on the keyboard; they act before those of the page and never while one writes.
import { candidateNow, mayDecide } from "../../state/review.ts";
import { getDesk } from "../../state/review-desk.ts";
import { getState } from "../../state/store.ts";
import { characterActs } from "../../steps/prefs-steps.ts";
import { closeForm, doKey, type ReviewAct } from "../../steps/review-acts.ts";
import { passTo, walkBy } from "../../steps/review-steps.ts";

const ACTS: Readonly<Record<string, ReviewAct>> = {
  KeyA: "accept",
  KeyX: "reject",
  KeyE: "correct",
  KeyM: "merge",
  KeyS: "split",
  KeyU: "undo",
};

const writing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));

/** A field in which somebody looks for something: Escape empties it first. */
const finding = (target: EventTarget | null) => target instanceof HTMLInputElement && target.role === "combobox" && target.value !== "";

/** Listens for keys until the returned function is called. */
export function listenToReviewKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (document.querySelector("dialog[open]") || getState().view.reviewed === null) return;
    if (event.code === "Escape" ? finding(event.target) || !leave() : writing(event.target) || !characterActs(event) || !act(event.code))
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener("keydown", press, { capture: true });
  return () => removeEventListener("keydown", press, { capture: true });
}

/** Closes what is open, from the inside out. */
function leave(): boolean {
  if (getDesk().form !== null) closeForm();
  else if (getState().view.candidate !== null && matchMedia("(max-width: 899px)").matches) passTo(null);
  else return false;
  return true;
}

function act(code: string): boolean {
  const state = getState();
  if (state.view.reviewTab !== "queue") return false;
  if (code === "KeyJ" || code === "KeyK") {
    walkBy(code === "KeyJ" ? 1 : -1);
    return true;
  }
  const meant = ACTS[code];
  if (meant === undefined || !mayDecide(state)) return false;
  // G, then a number, still leads to another screen; a form that is open has letters of its own.
  if (getDesk().form !== null && meant !== "undo") return true;
  if (meant !== "undo" && candidateNow(state) === null) return false;
  doKey(meant);
  return true;
}
