// Keys of the selection: all, inverted, lasso, by rule, one group, pinned, coloured, a note.
import { groupSelected, standIns } from "../graph/groups.ts";
import { getState } from "../state/store.ts";
import type { Place } from "../state/state.ts";
import { panel } from "../steps/looking-steps.ts";
import { desk } from "../steps/own-steps.ts";
import { chooseAll, groupOrOpen, invertChosen, lasso, openGroup, paintThese, pinChosen, unpinChosen } from "../steps/select-steps.ts";
import { placeOnStage, type Stage } from "./stage.ts";

/** Acts on a key that needs nothing selected; true if it meant something. */
export function actOnAll(event: KeyboardEvent): boolean {
  const { code } = event;
  if (event.altKey || event.shiftKey) return false;
  if (event.ctrlKey || event.metaKey) {
    if (code !== "KeyA") return false;
    chooseAll();
  } else if (code === "KeyL") lasso(getState().desk !== "lasso");
  else if (code === "KeyS") desk("rule");
  else if (code === "KeyI") invertChosen();
  else if (code === "Escape" && getState().desk === "lasso") lasso(false);
  else return false;
  return true;
}

/** Acts on a key for what is selected; true if it meant something. */
export function actOnSelected(stage: Stage, code: string): boolean {
  const state = getState();
  const { selected } = state.view;
  const group = groupSelected(state);
  const paint = /^(?:Digit|Numpad)([0-6])$/u.exec(code)?.[1];
  if (paint !== undefined) paintThese(selected, paint === "0" ? null : Number(paint));
  else if (code === "KeyU") groupOrOpen();
  else if (code === "KeyE" && group !== null) openGroup(group);
  else if (code === "KeyP") pinOrLetGo(stage);
  else if (code === "KeyN" && selected.length === 1) {
    panel({ inspector: true });
    requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-card] [data-note]")?.click());
  } else return false;
  return true;
}

/** Pins all that is selected where it is drawn, a group as one; lets all go where all are pinned. */
function pinOrLetGo(stage: Stage): void {
  const { view } = getState();
  const standing = standIns(view.groups);
  const ids = [...new Set(view.selected.map((id) => standing.get(id) ?? id))];
  const places: Record<string, Place> = {};
  for (const id of ids) {
    const at = placeOnStage(stage, id);
    if (at) places[id] = { x: Math.round(at.x), y: Math.round(at.y) };
  }
  if (ids.every((id) => view.pinned[id])) unpinChosen();
  else pinChosen(places);
}
