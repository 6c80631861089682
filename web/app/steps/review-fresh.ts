// Reading again what was read before: others decide meanwhile, and articles are read by other ways.
import { askPicture } from "../api.ts";
import { askReviewRoom, askReviews } from "../api-review.ts";
import { getDesk } from "../state/review-desk.ts";
import { REVIEWS } from "../state/open-questions.ts";
import { roomWant } from "../state/review.ts";
import { getState, update } from "../state/store.ts";

/** Reads the list of articles again, where it was read. */
export const readListAgain = (): Promise<void> => again(REVIEWS, askReviews, () => true);

/** Reads an article again, where it was read and nothing of it is on its way. */
export const readAgain = (article: string): Promise<void> =>
  again(
    roomWant(article).key,
    () => askReviewRoom(article),
    () => !getDesk().sending.some((one) => one.article === article),
  );

async function again(key: string, ask: () => Promise<unknown>, wanted: () => boolean): Promise<void> {
  if (getState().answers[key]?.is !== "here") return;
  try {
    const value = await ask();
    if (wanted() && getState().answers[key]?.is === "here")
      update(({ answers }) => ({ answers: { ...answers, [key]: { is: "here", value } } }));
  } catch {
    // What is shown was true a moment ago; the next decision reads again.
  }
}

/** Reads what the graph says of things that a review names, where it is not known yet. */
export async function readThings(ids: readonly string[]): Promise<void> {
  const unknown = ids.filter((id) => !getState().things[id]);
  if (unknown.length === 0) return;
  try {
    const { things } = await askPicture(unknown);
    update((state) => ({ things: { ...state.things, ...Object.fromEntries(things.map((thing) => [thing.id, thing])) } }));
  } catch {
    // Their names stand there all the same.
  }
}
