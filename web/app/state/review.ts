// What the review wants of the server and what follows from its answers: the articles that were read, one of them, its text.
import { askReviewRoom, askReviews, askReviewText } from "../api-review.ts";
import type { ReviewArticles, ReviewReading } from "../../contract/review.ts";
import { answerTo, type Want } from "./answers.ts";
import { getDesk, type ReviewDesk } from "./review-desk.ts";
import { REVIEWS, roomKey } from "./open-questions.ts";
import { listed } from "./review-queue.ts";
import { shownRoom, type ShownCandidate, type ShownRoom } from "./review-shown.ts";
import type { Loaded, State } from "./state.ts";

/** The list of the articles that were read. */
export const reviewList: Want<ReviewArticles> = { key: REVIEWS, ask: askReviews };
export const roomWant = (article: string): Want<ReviewReading> => ({ key: roomKey(article), ask: () => askReviewRoom(article) });
const textWant = (article: string): Want<string> => ({ key: `review text ${article}`, ask: () => askReviewText(article) });

/** What the screen needs: the list, and of the article under review its candidates and its text. */
export function reviewWants({ view }: State): readonly Want<unknown>[] {
  if (view.screen !== "review") return [];
  return view.reviewed === null ? [reviewList] : [reviewList, roomWant(view.reviewed), textWant(view.reviewed)];
}

/** The articles that were read. */
export const reviewsOf = (state: State): Loaded<ReviewArticles> | undefined => answerTo(state, reviewList);
/** The article under review, as the server last said. */
export const roomOf = (state: State): Loaded<ReviewReading> | undefined =>
  state.view.reviewed === null ? undefined : answerTo(state, roomWant(state.view.reviewed));
/** Its text. */
export const textOf = (state: State): Loaded<string> | undefined =>
  state.view.reviewed === null ? undefined : answerTo(state, textWant(state.view.reviewed));

/** Whether decisions can be made here. */
export function mayDecide(state: State): boolean {
  const read = reviewsOf(state);
  return read?.is === "here" && read.value.readOnly === null;
}

let shown: { readonly room: ReviewReading; readonly sending: ReviewDesk["sending"]; readonly value: ShownRoom } | null = null;

/** The article under review with what is on its way; null until it is read. */
export function roomNow(state: State): ShownRoom | null {
  const room = roomOf(state);
  if (room?.is !== "here") return null;
  const { sending } = getDesk();
  if (shown?.room !== room.value || shown.sending !== sending) shown = { room: room.value, sending, value: shownRoom(room.value, sending) };
  return shown.value;
}

let rows: { readonly on: readonly unknown[]; readonly value: readonly ShownCandidate[] } = { on: [], value: [] };

/** The candidates that are listed, the one that is looked at among them. */
export function listedNow(state: State): readonly ShownCandidate[] {
  const room = roomNow(state);
  const { candidate, reviewOnly } = state.view;
  const on = [room, candidate, reviewOnly];
  if (on.some((part, at) => part !== rows.on[at]))
    rows = { on, value: room === null ? [] : listed(room.candidates, reviewOnly, candidate) };
  return rows.value;
}

/** The candidate that is looked at. */
export function candidateNow(state: State): ShownCandidate | null {
  const key = state.view.candidate;
  return (key !== null && roomNow(state)?.candidates.find((one) => one.key === key)) || null;
}
