// How many candidates wait for a review and have a question: the number beside its name. Light, since every screen shows it.
import type { ReviewArticles, ReviewReading } from "../../contract/review.ts";
import { memo } from "./derive.ts";
import type { State } from "./state.ts";

/** By which the list of articles, and an article under review, are kept among the answers. */
export const REVIEWS = "reviews";
export const roomKey = (article: string): string => `review ${article}`;

function here({ answers }: State, key: string): unknown {
  const answer = answers[key];
  return answer?.is === "here" ? answer.value : null;
}

/** The number; 0 where nothing is reviewed, or nobody knows yet. An article that is at hand counts as it stands now. */
export const openQuestions = memo(
  ({ answers }) => [answers],
  (state): number => {
    const list = here(state, REVIEWS) as ReviewArticles | null;
    if (list === null || list.readOnly !== null) return 0;
    return list.articles.reduce((sum, { article, questions }) => {
      const room = here(state, roomKey(article)) as ReviewReading | null;
      return sum + (room === null ? questions : openIn(room));
    }, 0);
  },
);

const openIn = ({ candidates }: ReviewReading): number =>
  candidates.filter(({ state, questions }) => state === "pending" && questions.length > 0).length;
