// Steps of the calendar: which day is today, by which day things fall due, what is known, and the ways to other screens.
import { point } from "../../../data/model/time.ts";
import { drawnIds } from "../state/derive.ts";
import { knownDates, nextKnown } from "../state/calendar.ts";
import { adjust, getState, take } from "../state/store.ts";
import { add, exploring, select } from "../state/verbs.ts";
import type { View } from "../state/state.ts";

/** Whether a text is a date as the articles have them: a year, a month or a day. */
export const isDate = (text: string): boolean => point.safeParse(text).success;

/** Takes another day for today; null: the newest article's date. */
export function chooseToday(today: string | null): void {
  take({ verb: "calendar" }, (view) => ({ ...view, today }));
}

/** Asks what falls by a day; null: everything. */
export function dueUntil(until: string | null): void {
  take({ verb: "calendar" }, (view) => ({ ...view, until }));
}

/** Shows what was known on a date; null, or the newest article's date: all that is known. */
export function knowAsOf(date: string | null): void {
  const asKnown = date === knownDates(getState()).at(-1) ? null : date;
  take({ verb: "asKnown" }, (view) => ({ ...view, asKnown }));
}

/** Goes one article on or back; false at either end. */
export function stepArticle(step: 1 | -1): boolean {
  const date = nextKnown(getState(), step);
  if (date !== null) knowAsOf(date);
  return date !== null;
}

/** Begins to play: at the first article, or at the next where some are still to come. */
export function beginPlay(): void {
  const [first] = knownDates(getState());
  if (!stepArticle(1) && first !== undefined) knowAsOf(first);
}

/** Plays on: the next article, within the step that began; false at the end. */
export function playOn(): boolean {
  const next = nextKnown(getState(), 1);
  if (next === null) return false;
  const asKnown = next === knownDates(getState()).at(-1) ? null : next;
  adjust((view) => ({ ...view, asKnown }));
  return true;
}

/** Shows these years of the line; null: all. */
export function zoomYears(years: View["years"]): void {
  take({ verb: "years" }, (view) => ({ ...view, years }));
}

/** Goes to what a thing needs. */
export function whatItNeeds(id: string): void {
  take({ verb: "depend", id }, (view) => ({ ...view, screen: "depend", of: [id], why: null, source: null }));
}

/** Goes to a target on the board. */
export function onTheBoard(id: string): void {
  take({ verb: "target", id }, (view) => ({ ...view, screen: "targets", target: id, board: {}, source: null }));
}

/** Puts things on the canvas, selected. */
export function onTheCanvas(ids: readonly string[]): void {
  const [id] = ids;
  if (id !== undefined) take({ verb: "find", id }, (view) => select(add(exploring(view), drawnIds(getState()), ids), ids));
}
