// Steps of the paths: choose the ends, walk along the list, keep what is lit.
import { drawnIds } from "../state/derive.ts";
import { litByPath, pathAnswer, pickOf } from "../state/paths.ts";
import { NO_PATH, passBy, setEnd } from "../state/path-verbs.ts";
import { adjust, getState, take, update } from "../state/store.ts";
import type { PathAsked } from "../state/state.ts";
import { exploring, only } from "../state/verbs.ts";

/** The list of paths is to take the focus when it comes up. */
let focusWanted = false;

/** Whether the panel is to take the focus; asked once when it comes up. */
export function focusIsWanted(): boolean {
  const wanted = focusWanted;
  focusWanted = false;
  return wanted;
}

/** Changes what is asked; what was lit gives way to the first path. */
export function changePath(change: (path: PathAsked) => PathAsked): void {
  take({ verb: "path" }, (view) => ({ ...exploring(view), source: null, path: change(view.path ?? NO_PATH) }));
  update((state) => ({ panels: { ...state.panels, inspector: true, card: false } }));
}

/** Opens the panel of paths and gives it the focus; of several chosen things the first two are the ends, of one the start. */
export function openPaths(chosen: readonly string[] = []): void {
  const [from, to] = chosen;
  focusWanted = true;
  changePath((path) => (from === undefined ? path : to === undefined ? setEnd(path, "from", from) : { ...NO_PATH, from, to }));
  document.querySelector<HTMLElement>("[data-first-empty]")?.focus();
}

/** Looks for paths from here. */
export function pathFrom(id: string): void {
  changePath((path) => setEnd(path, "from", id));
}

/** Looks for paths to here. */
export function pathTo(id: string): void {
  changePath((path) => setEnd(path, "to", id));
}

/** Looks for paths by way of here. */
export function pathBy(id: string): void {
  changePath((path) => passBy(path, id));
}

/** Closes the panel; nothing is lit any more. A focus that stood in it goes to the canvas. */
export function closePath(): void {
  const inside = document.querySelector(".paths")?.contains(document.activeElement) === true;
  take({ verb: "close" }, (view) => ({ ...view, path: null }));
  update((state) => ({ panels: { ...state.panels, card: false } }));
  if (inside) document.querySelector<HTMLElement>("#canvas")?.focus({ preventScroll: true });
}

/** From the card back to the list, from the list to no path. */
export function leavePath(): void {
  if (getState().panels.card) showCard(false);
  else closePath();
}

/** Lights another of the paths; no step, like looking around. */
export function pickPath(pick: number): void {
  adjust((view) => (view.path && view.path.pick !== pick ? { ...view, path: { ...view.path, pick } } : view));
}

/** Lights the next path of the list, or the one before; false where there is none. */
export function walkPaths(step: 1 | -1): boolean {
  const state = getState();
  const answer = pathAnswer(state);
  if (answer?.is !== "here" || answer.value.paths.length === 0) return false;
  const next = pickOf(state, answer.value) + step;
  if (next >= 0 && next < answer.value.paths.length) pickPath(next);
  return true;
}

/** Keeps what the path draws in the picture, also when the paths are closed. */
export function keepPath(): void {
  const state = getState();
  const { path } = state.view;
  if (path) take({ verb: "path" }, (view) => (view.all ? view : { ...view, shown: drawnIds(state) }));
}

/** Draws only what is lit. */
export function onlyPath(): void {
  const lit = litByPath(getState());
  if (lit) take({ verb: "keep", count: lit.things.length }, (view) => only(view, lit.things));
}

/** Shows the card in place of the list, or the list again; the path stays lit. */
export function showCard(card: boolean): void {
  update((state) => ({ panels: { ...state.panels, card, inspector: true } }));
}
