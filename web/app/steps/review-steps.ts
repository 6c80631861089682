// Steps of the review: which article, which of its candidates, what is listed. Walking pushes no entry of its own, so that Back leads out.
import { FIRST_FILTER, type ReviewFilter, type ReviewTab } from "../state/review-view.ts";
import { updateDesk } from "../state/review-desk.ts";
import { beside } from "../state/review-queue.ts";
import { titleOf } from "../state/review-says.ts";
import { listedNow, roomNow } from "../state/review.ts";
import type { Step } from "../state/step.ts";
import { adjust, getState, take } from "../state/store.ts";
import { wordsOf } from "../words/words.ts";

const CLOSED = { form: null, place: 0 } as const;
/** A step of the review in the log: it opens the article. */
const stepOn = (article: string | null): Step => (article === null ? { verb: "close" } : { verb: "open", id: article });

/** Opens the review of an article; null lists those that were read. */
export function openReview(article: string | null): void {
  updateDesk(() => CLOSED);
  take(stepOn(article), (view) => ({
    ...view,
    screen: "review",
    reviewed: article,
    candidate: null,
    reviewTab: "queue",
    reviewOnly: FIRST_FILTER,
    source: null,
  }));
}

/** Chooses what stands in the middle. */
export function showTab(reviewTab: ReviewTab): void {
  updateDesk(() => CLOSED);
  take(stepOn(getState().view.reviewed), (view) => ({ ...view, screen: "review", reviewTab }));
}

/** Looks at a candidate, in the queue. */
export function lookAt(key: string | null): void {
  updateDesk(() => CLOSED);
  take(stepOn(getState().view.reviewed), (view) => ({ ...view, candidate: key, reviewTab: "queue" }));
}

/** The same without an entry of its own: for walking, and for what follows a decision. */
export function passTo(key: string | null): void {
  updateDesk(() => CLOSED);
  adjust((view) => ({ ...view, candidate: key }));
}

/** Goes to the next candidate of the list (1) or to the one before (-1). */
export function walkBy(step: 1 | -1): void {
  const state = getState();
  const list = listedNow(state);
  const key = beside(list, state.view.candidate, step);
  const at = list.findIndex((one) => one.key === key);
  const [one, names] = [list[at], roomNow(state)?.names];
  if (key === null || !one || !names) return;
  passTo(key);
  const { lang } = state.view;
  updateDesk(() => ({ told: wordsOf(lang).review.said(titleOf(one.fact, names, lang), at + 1, list.length) }));
}

/** Changes what is listed. */
export function filterReview(change: Partial<ReviewFilter>): void {
  take(stepOn(getState().view.reviewed), (view) => ({ ...view, reviewTab: "queue", reviewOnly: { ...view.reviewOnly, ...change } }));
}

/** Goes to another place of the candidate that is looked at. */
export function placeBy(step: number, count: number): void {
  updateDesk(({ place }) => ({ place: (place + step + count) % Math.max(1, count) }));
}

/** The first that waits, where none is looked at yet. */
export function lookAtFirst(): void {
  const state = getState();
  if (state.view.candidate !== null || roomNow(state) === null) return;
  const first = listedNow(state)[0];
  if (first) adjust((view) => ({ ...view, candidate: first.key }));
}
