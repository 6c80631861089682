// What changes the graph: writing and loading what was accepted, and forgetting an article. Then all is read anew.
import { askApply, askForget, ReviewFailed } from "../api-review.ts";
import type { ReviewApplied } from "../../contract/review.ts";
import { updateDesk, type Applying } from "../state/review-desk.ts";
import { saidOf } from "../state/review-refused.ts";
import { getState, take } from "../state/store.ts";
import { only, exploring } from "../state/verbs.ts";
import { readAnew } from "./read.ts";
import { openReview } from "./review-steps.ts";
import { startFrom } from "./start-steps.ts";

/** Writes the facts of an article and loads them. */
export async function writeAndLoad(article: string): Promise<void> {
  await running(article, (hears) => askApply(article, hears));
}

/** Deletes its text, or all that came of it; then the list of articles is shown. */
export async function forgetArticle(article: string, what: "text" | "all"): Promise<void> {
  const done = await running(article, (hears) => askForget(article, what, hears));
  if (done && what === "all") {
    updateDesk(({ applying, outcomes }) => ({ applying: without(applying, article), outcomes: without(outcomes, article) }));
    openReview(null);
  } else if (done) updateDesk(({ applying }) => ({ applying: without(applying, article) }));
}

async function running(article: string, ask: (hears: (line: ReviewApplied) => void) => Promise<void>): Promise<boolean> {
  const put = (state: Applying) => updateDesk(({ applying }) => ({ applying: { ...applying, [article]: state } }));
  put({ is: "running", stage: "writing" });
  let ended = false;
  try {
    await ask((line) => {
      if ("stage" in line) put({ is: "running", stage: line.stage });
      if ("done" in line) {
        ended = true;
        put({ is: "done", facts: line.done.facts, changed: line.done.written });
        updateDesk(({ outcomes }) => ({ outcomes: { ...outcomes, [article]: line.done } }));
      }
      if ("forgotten" in line) ended = true;
    });
    if (!ended) throw new ReviewFailed({ code: "offline" });
  } catch (error) {
    const problem = error instanceof ReviewFailed ? error.problem : { code: "strange", detail: String(error) };
    const { said, faults } = saidOf(problem);
    put({ is: "failed", said, faults, detail: problem.detail ?? problem.code });
  }
  // The graph was closed and opened again, also where the end was not heard.
  readAnew({ about: { is: "loading" } });
  return ended;
}

const without = <T>(kept: Readonly<Record<string, T>>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(kept).filter(([one]) => one !== id));

/** Takes the message away. */
export function hushApplied(article: string): void {
  updateDesk(({ applying }) => ({ applying: without(applying, article) }));
}

/** Draws what an article says; where the server cannot tell, the article itself. */
export async function seeArticle(article: string): Promise<void> {
  await startFrom({ of: "article", id: article });
  if (getState().view.screen === "review") take({ verb: "open", id: article }, (view) => only(exploring(view), [article]));
}
