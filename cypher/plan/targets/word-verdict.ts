// Whether words keep a promise made in words: the same words, or a step of the ladder as far as the promised one.
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import { BEGUN, sameWords, stageOf, THERE } from "./stages.ts";

/** `said`: reached · `stage`: on its way · `mostly`: reached but for a rest · `held`: held up or failed · `saidLater`: spoken of, no more. */
export type WordVerdict = "said" | "stage" | "mostly" | "held" | "saidLater";

/** What the words of the figure say of those of the target. `later`: a later article says them, or the facts tie them to it. */
export function wordVerdict(target: TargetRow, figure: ObservationRow, later: boolean): WordVerdict {
  const verdict = byWords(target.valueText, figure.valueText);
  return verdict === "said" && !later ? "saidLater" : verdict;
}

function byWords(wish: string, words: string): WordVerdict {
  const [asked, given] = [stageOf(wish), stageOf(words)];
  if (given.held && !asked.held) return "held";
  if (sameWords(wish, words)) return "said";
  if (given.step === null) return "saidLater";
  // A wish without an end of its own, such as to push on or a title, is kept by words that say it is there.
  const end = asked.step === null || (asked.step > BEGUN && asked.step < THERE) ? THERE : asked.step;
  if (given.step < end) return "stage";
  return given.mostly && !asked.mostly && given.step <= end ? "mostly" : "said";
}
