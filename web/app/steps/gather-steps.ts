// Steps in a gathered picture: choosing a group, opening it, closing it, drawing its largest things, listing it, gathering by something else.
import type { Gathering, Within } from "../../contract/gather.ts";
import { isGroupKey } from "../../contract/gather.ts";
import { askWithin } from "../api-gather.ts";
import { drawnIds } from "../state/derive.ts";
import * as verbs from "../state/gathered.ts";
import { getState, take, update } from "../state/store.ts";
import type { Place } from "../state/state.ts";
import { add, pin, unpin } from "../state/verbs.ts";
import { gatherAsked } from "./read-gathered.ts";
import { troubleOf } from "./read.ts";

/** Things that are drawn at once of a group that stays closed, and rows that are listed of it. */
export const LARGEST = 50;
const LISTED = 1000;

/** Whether an id of the picture is that of a gathered group. */
export const isGroup = (id: string): boolean => isGroupKey(id);

/** Looks at a group: its card shows what is in it. */
export function chooseGroup(key: string): void {
  take({ verb: "gather", count: countOf(key) }, (view) => verbs.chooseGroup(view, key));
  update((state) => ({ panels: { ...state.panels, inspector: true } }));
}

/** Opens a group: its things, or what it falls into. */
export function unfoldGroup(key: string): void {
  if (isGroup(key)) take({ verb: "unfold", count: countOf(key) }, (view) => verbs.unfold(view, key));
}

/** Closes a group again. */
export function foldGroup(key: string): void {
  const count = getState().gathered?.opened.find((one) => one.key === key)?.count ?? 0;
  take({ verb: "fold", count }, (view) => verbs.fold(view, key));
}

/** Holds a group at a place, or lets it go. */
export function pinGroup(key: string, at: Place | null): void {
  take({ verb: at ? "pin" : "unpin", id: key, count: countOf(key) }, (view) => (at ? pin(view, key, at) : unpin(view, key)));
}

/** Gathers by kind, by place or by community. */
export function gatherBy(by: Gathering): void {
  take({ verb: "regather" }, (view) => verbs.gatherBy(view, by));
}

/** Draws the things of a group that have most facts; the rest stays gathered. */
export async function drawLargest(key: string): Promise<void> {
  const found = await readWithin(key, LARGEST);
  if (!found) return;
  const more = found.things.map(({ id }) => id);
  take({ verb: "more", count: more.length }, (view) => add(view, drawnIds(getState()), more));
}

/** Lists the things of a group in the table. */
export async function listGroup(key: string): Promise<void> {
  const found = await readWithin(key, LISTED);
  if (!found) return;
  update((state) => ({ listed: { key, ...found }, panels: { ...state.panels, rows: "listed" } }));
  take({ verb: "table" }, (view) => ({ ...view, table: true }));
}

/** The first things of a group; null where nobody answers, which the page then says. */
export async function readWithin(key: string, limit: number): Promise<Within | null> {
  update(() => ({ busy: key }));
  try {
    return await askWithin(gatherAsked(getState(), []), key, limit);
  } catch (error) {
    update((state) => ({ offline: { since: Date.now(), retryAt: state.offline?.retryAt ?? Date.now(), why: troubleOf(error) } }));
    return null;
  } finally {
    update(() => ({ busy: null }));
  }
}

const countOf = (key: string): number => getState().gathered?.groups.find((group) => group.key === key)?.things ?? 0;
