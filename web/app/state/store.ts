// Holds the state, tells who listens, and keeps it in step with the browser's address and history.
import { parseView, printView } from "./url.ts";
import { readPrefs } from "./prefs.ts";
import { startState, type Lang, type State, type Theme, type View } from "./state.ts";
import type { Step } from "./step.ts";

type Listener = () => void;
/** What a browser keeps from visit to visit. */
type Look = "lang" | "theme" | "private" | "prefs";
type Entry = { readonly steps: readonly Step[]; readonly index: number };

/** Steps that an entry of the history keeps: enough for the line above the canvas and its list. */
export const STEPS_KEPT = 40;

const listeners = new Set<Listener>();
/** Below this width the side lies over the canvas. */
const ROOMY = "(min-width: 1200px)";
let state: State = {
  ...startState(parseView(location, looks()), matchMedia(ROOMY).matches),
  withoutPrivate: keptLook("private") === "0",
  prefs: readPrefs(keptLook("prefs")),
};
let index = 0;
let newest = 0;
/** The step that led to each entry of the history, by its index, as far as this visit saw it. */
const trail = new Map<number, Step>();

function looks(): { lang: Lang; theme: Theme | null } {
  const root = document.documentElement;
  const theme = keptLook("theme");
  return { lang: root.lang === "en" ? "en" : "zh", theme: theme === "dark" || theme === "light" ? theme : null };
}

/** What was chosen on an earlier visit; null where the browser keeps nothing. */
function keptLook(name: Look): string | null {
  try {
    return localStorage.getItem(`zhaotu.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit, where the browser allows it. */
export function keepLook(name: Look, value: string): void {
  try {
    localStorage.setItem(`zhaotu.${name}`, value);
  } catch {
    // A browser that keeps nothing still shows the choice now.
  }
}

/** The state as it is. */
export function getState(): State {
  return state;
}

/** Calls `listener` after every change until the returned function is called. */
export function subscribe(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Changes anything but the view. */
export function update(change: (state: State) => Partial<Omit<State, "view">>): void {
  set({ ...state, ...change(state) });
}

/** Changes the view without an entry of its own in the history: pan, zoom, language, theme. */
export function adjust(change: (view: View) => View): void {
  const view = change(state.view);
  if (view === state.view) return;
  set({ ...state, view });
  history.replaceState({ steps: state.steps, index } satisfies Entry, "", address(view));
}

/** Takes a step: changes the view and pushes an entry, so that Back undoes it. Nothing happens where nothing changes. */
export function take(step: Step, change: (view: View) => View): void {
  const view = change(state.view);
  if (printView(view) === printView(state.view)) return;
  const steps = [...state.steps, step].slice(-STEPS_KEPT);
  index += 1;
  newest = index;
  trail.set(index, step);
  history.pushState({ steps, index } satisfies Entry, "", address(view));
  set({ ...state, view, steps, ahead: false, later: [] });
}

/** Ties the store to the browser's history; returns what unties it. */
export function followHistory(): () => void {
  const first = entry();
  if (first) {
    index = first.index;
    newest = Math.max(index, newest);
    for (const [at, step] of first.steps.entries()) trail.set(index - first.steps.length + 1 + at, step);
    set({ ...state, steps: first.steps });
  } else if (state.view.screen !== "lost") {
    history.replaceState({ steps: [], index: 0 } satisfies Entry, "", address(state.view));
  }
  const back = () => {
    const there = entry();
    index = there?.index ?? 0;
    const { lang, theme } = state.view;
    set({
      ...state,
      view: { ...parseView(location, { lang, theme }), lang, theme },
      steps: there?.steps ?? [],
      ahead: index < newest,
      later: laterThan(index),
    });
  };
  addEventListener("popstate", back);
  return () => removeEventListener("popstate", back);
}

function laterThan(here: number): Step[] {
  const later: Step[] = [];
  for (let at = here + 1; at <= newest; at++) {
    const step = trail.get(at);
    if (!step) break;
    later.push(step);
  }
  return later;
}

function entry(): Entry | null {
  const kept: unknown = history.state;
  return typeof kept === "object" && kept !== null && "steps" in kept && "index" in kept ? (kept as Entry) : null;
}

function address(view: View): string {
  return view.screen === "lost" ? location.href : printView(view);
}

function set(next: State): void {
  state = next;
  for (const listener of listeners) listener();
}
