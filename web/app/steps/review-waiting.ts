// How many questions of the review are open: the list of articles is read once the page has nothing else to do, and again when it was forgotten.
import { reviewList } from "../state/review.ts";
import { registerWants } from "./read-answers.ts";

/** Keeps the list at hand on every screen. */
export function keepCounting(): void {
  registerWants(() => [reviewList]);
}
