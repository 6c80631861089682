// Keys that act anywhere on the page but in a field, by the key's place on the keyboard.
import { printEvidence } from "../../../data/model/locator.ts";
import { openOverlay } from "../state/overlay.ts";
import { getState } from "../state/store.ts";
import { explain, openTarget } from "../steps/room-steps.ts";
import { choose, closeSource, openSource, panel, toggleTable } from "../steps/looking-steps.ts";
import { leavePath, walkPaths } from "../steps/path-steps.ts";
import { characterActs } from "../steps/prefs-steps.ts";
import { screenKey } from "../steps/screen-keys.ts";
import { orderOf } from "./source/segments.ts";

const writing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));

/** Listens for keys until the returned function is called. */
export function listenToKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
    if (opensPalette(event)) panel({ palette: true });
    else if (writing(event.composedPath()[0] ?? null) || !act(event)) return;
    event.preventDefault();
  };
  addEventListener("keydown", press);
  return () => removeEventListener("keydown", press);
}

/** Ctrl K or ⌘ K, also while writing. */
const opensPalette = ({ code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  code === "KeyK" && (ctrlKey || metaKey) && !shiftKey && !altKey;

function act(event: KeyboardEvent): boolean {
  const { code, shiftKey } = event;
  const { panels, view } = getState();
  if (event.ctrlKey || event.metaKey) {
    if (code !== "KeyZ") return false;
    if (shiftKey) history.forward();
    else history.back();
    return true;
  }
  if (event.altKey || !characterActs(event)) return false;
  if (screenKey(event)) return true;
  if (code === "Slash") {
    if (shiftKey) panel({ keys: true });
    else document.querySelector<HTMLElement>("#search")?.focus();
  } else if (code === "KeyT") toggleTable();
  else if (code === "KeyY") openOverlay({ is: "asked" });
  else if (code === "KeyW") panel({ timeline: !panels.timeline });
  else if (code === "BracketLeft") panel({ side: !panels.side });
  else if (code === "BracketRight") panel({ inspector: !panels.inspector });
  else if ((code === "KeyJ" || code === "KeyK") && view.source) toSource(code === "KeyJ" ? 1 : -1);
  else if ((code === "KeyJ" || code === "KeyK") && view.path) return walkPaths(code === "KeyJ" ? 1 : -1);
  else if (code === "Escape" && view.source) closeSource();
  else if (code === "Escape" && view.screen === "targets" && view.target !== null) openTarget(null);
  else if (view.screen === "depend" && code === "Escape") {
    if (view.why === null) return false;
    explain(null);
  } else if (code === "Escape" && view.path) leavePath();
  else if (code === "Escape" && view.selected.length > 0) choose(null);
  else return false;
  return true;
}

function toSource(step: number): void {
  const { view, spans } = getState();
  if (!view.source) return;
  const here = spans[view.source.article];
  const { all, index } = orderOf(here?.is === "here" ? here.value.spans : [], view.source);
  const next = all[index + step];
  if (next) openSource(printEvidence(view.source.article, next));
}
