// Keys that act while the canvas has the focus, by the key's place on the keyboard.
import { openOverlay } from "../state/overlay.ts";
import { standIns } from "../graph/groups.ts";
import { getState } from "../state/store.ts";
import { dependOn } from "../steps/room-steps.ts";
import { chooseGroup, isGroup, pinGroup, unfoldGroup } from "../steps/gather-steps.ts";
import { panel } from "../steps/looking-steps.ts";
import { pathFrom, pathTo } from "../steps/path-steps.ts";
import { expand, showOnly, takeOff } from "../steps/picture-steps.ts";
import { screenKey } from "../steps/screen-keys.ts";
import { characterActs } from "../steps/prefs-steps.ts";
import { chooseNode } from "../steps/select-steps.ts";
import { fit, keepInView } from "./follow.ts";
import { openMenuByKey } from "./menu-pointer.ts";
import { cameraOf, FARTHEST, placeOnStage, setCamera, type Stage } from "./stage.ts";
import { actOnAll, actOnSelected } from "./select-keys.ts";
import { inOrder, isWay, nextInOrder, towards } from "./walk.ts";

/** Acts on a key pressed on the canvas; true if it meant something. */
export function actOnKey(stage: Stage, event: KeyboardEvent): boolean {
  if (!characterActs(event)) return false;
  if (!event.ctrlKey && !event.metaKey && !event.altKey && screenKey(event)) return true;
  const state = getState();
  const { selected } = state.view;
  const last = selected.at(-1);
  const chosen = state.view.on ?? (last === undefined ? undefined : (standIns(state.view.groups).get(last) ?? last));
  const { code } = event;
  if (actOnAll(event)) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (code === "Equal" || code === "NumpadAdd") return zoom(stage, 1 / 1.4);
  if (code === "Minus" || code === "NumpadSubtract") return zoom(stage, 1.4);
  if (code === "ContextMenu" || (code === "F10" && event.shiftKey)) {
    openMenuByKey(stage);
    return true;
  }
  if (code === "KeyF") {
    fit(stage, event.shiftKey ? selected : []);
    return true;
  }
  if (chosen === undefined) {
    const [first] = inOrder(state);
    return (isWay(code) || code === "Enter" || code === "Space") && walkTo(stage, first ?? null);
  }
  if (isGroup(chosen) && (code === "Enter" || code === "KeyE")) {
    unfoldGroup(chosen);
    return true;
  }
  if (code === "KeyE" && event.shiftKey && !state.view.groups[chosen]) {
    openOverlay({ is: "expand", id: chosen });
    return true;
  }
  if (isWay(code)) return walkTo(stage, towards(stage, state, chosen, code), event.shiftKey) || true;
  if (code === "Tab") return walkTo(stage, nextInOrder(state, chosen, event.shiftKey));
  if (isGroup(chosen)) return code === "KeyP" && holdGroup(stage, chosen);
  return actOnChosen(stage, code, chosen);
}

/** Pins a gathered group where it stands, or lets it go. */
function holdGroup(stage: Stage, key: string): boolean {
  pinGroup(key, getState().view.pinned[key] ? null : placeOnStage(stage, key));
  return true;
}

function actOnChosen(stage: Stage, code: string, chosen: string): boolean {
  const { view } = getState();
  if (actOnSelected(stage, code)) return true;
  if (code === "Enter") {
    panel({ inspector: true });
    requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-card]")?.focus());
  } else if (code === "Space") chooseNode(chosen, true);
  else if (code === "KeyE") void expand(chosen);
  else if (code === "KeyH") takeOff(view.selected);
  else if (code === "KeyO") showOnly(view.selected);
  else if (code === "KeyD" && view.selected.every((id) => !view.groups[id])) dependOn(view.selected);
  else if (code === "KeyA" && !view.groups[chosen]) pathFrom(chosen);
  else if (code === "KeyB" && !view.groups[chosen]) pathTo(chosen);
  else return false;
  return true;
}

/** Zooms by a factor around the middle. */
export function zoom(stage: Stage, by: number): boolean {
  const camera = cameraOf(stage);
  setCamera(stage, { ...camera, ratio: Math.min(FARTHEST, Math.max(0.12, camera.ratio * by)) }, true);
  return true;
}

function walkTo(stage: Stage, id: string | null, also = false): boolean {
  if (id === null) return false;
  if (isGroup(id)) chooseGroup(id);
  else if (!also || !getState().view.selected.includes(id)) chooseNode(id, also);
  keepInView(stage, id);
  return true;
}
