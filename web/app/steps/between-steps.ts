// Steps of the tabs of Compare: which tab, which indicators, from a row to the other screens, and judgements.
import { joinJudged, LONGEST_REASON, withoutJudged, type Judgement } from "../state/judged.ts";
import { printOwn } from "../state/own.ts";
import type { COMPARE_TABS } from "../state/plan-view.ts";
import { adjust, getState, take } from "../state/store.ts";
import { changeOwn } from "./own-store.ts";
import { tellWithUndo } from "./undo.ts";

/** Opens a tab; no step of its own. */
export function chooseTab(tab: string, tabs: typeof COMPARE_TABS): void {
  const ctab = tabs.find((one) => one === tab);
  if (ctab) adjust((view) => ({ ...view, ctab }));
}

/** Looks for conflicts among all articles, or the two that are compared. */
export function conflictsOfAll(every: boolean): void {
  take({ verb: "compare" }, (view) => ({ ...view, every }));
}

/** Lays two indicators beside each other, or none. */
export function compareIndicators(indicators: readonly [string, string] | null): void {
  take({ verb: "compare" }, (view) => ({ ...view, indicators }));
}

/** Goes to a target on the board. */
export function toBoard(id: string): void {
  take({ verb: "target", id }, (view) => ({ ...view, screen: "targets", target: id }));
}

/** Goes to what a thing depends on. */
export function toDepend(id: string): void {
  take({ verb: "depend", id }, (view) => ({ ...view, screen: "depend", of: [id], why: null }));
}

/** Records what is held of two statements; earlier judgements stay, the newest counts. */
export function judge(of: readonly [string, string], is: Judgement["is"], used: string | null, reason: string): void {
  const made: Judgement = { of, is, used, reason: reason.trim().slice(0, LONGEST_REASON), at: new Date().toISOString() };
  if (changeOwn((own) => ({ ...own, judgements: [...own.judgements, made] }))) tellWithUndo("judged", [], () => remove(made));
}

/** Deletes a judgement; the message has the way back. */
export function unjudge(gone: Judgement): void {
  if (remove(gone))
    tellWithUndo("judgementDeleted", [], () => changeOwn((own) => ({ ...own, judgements: joinJudged(own.judgements, [gone]) })));
}

function remove(gone: Judgement): boolean {
  return changeOwn((own) => ({ ...own, judgements: withoutJudged(own.judgements, gone) }));
}

/** The judgements alone, as a file that can be taken in again. */
export const judgedFile = (): string => printOwn({ views: [], notes: {}, judgements: getState().judgements });
