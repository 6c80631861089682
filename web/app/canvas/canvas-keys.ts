// Keys that act while the canvas has the focus, by the key's place on the keyboard.
import { getState } from "../state/store.ts";
import { choose, chooseAlso, panel, pin } from "../steps/looking-steps.ts";
import { expand, showOnly, takeOff } from "../steps/picture-steps.ts";
import { fit, keepInView } from "./follow.ts";
import { cameraOf, placeOnStage, setCamera, type Stage } from "./stage.ts";
import { inOrder, isWay, nextInOrder, towards } from "./walk.ts";

/** Acts on a key pressed on the canvas; true if it meant something. */
export function actOnKey(stage: Stage, event: KeyboardEvent): boolean {
  const state = getState();
  const [chosen] = state.view.selected;
  const { code } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (code === "Equal" || code === "NumpadAdd") return zoom(stage, 1 / 1.4);
  if (code === "Minus" || code === "NumpadSubtract") return zoom(stage, 1.4);
  if (code === "KeyF") {
    fit(stage);
    return true;
  }
  if (chosen === undefined) {
    const [first] = inOrder(state);
    return (isWay(code) || code === "Enter" || code === "Space") && walkTo(stage, first ?? null);
  }
  if (isWay(code)) return walkTo(stage, towards(stage, state, chosen, code)) || true;
  if (code === "Tab") return walkTo(stage, nextInOrder(state, chosen, event.shiftKey));
  return actOnChosen(stage, code, chosen);
}

function actOnChosen(stage: Stage, code: string, chosen: string): boolean {
  const { view } = getState();
  if (code === "Enter") {
    panel({ inspector: true });
    requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-card]")?.focus());
  } else if (code === "Space") chooseAlso(chosen);
  else if (code === "KeyE") void expand(chosen);
  else if (code === "KeyH") takeOff(view.selected);
  else if (code === "KeyO") showOnly(view.selected);
  else if (code === "KeyP") pin(chosen, view.pinned[chosen] ? null : placeOnStage(stage, chosen));
  else return false;
  return true;
}

/** Zooms by a factor around the middle. */
export function zoom(stage: Stage, by: number): boolean {
  const camera = cameraOf(stage);
  setCamera(stage, { ...camera, ratio: Math.min(12, Math.max(0.12, camera.ratio * by)) }, true);
  return true;
}

function walkTo(stage: Stage, id: string | null): boolean {
  if (id === null) return false;
  choose(id);
  keepInView(stage, id);
  return true;
}
