// Where each thing stood last in each layout; those of the force layout are kept for the visit, so that a reload or Back finds the same picture.
import type { Layout, Place } from "../state/state.ts";

const KEY = "zhaotu.places";
const byLayout = new Map<Layout, Map<string, Place>>([["force", new Map(read())]]);
let layout: Layout = "force";
let timer: ReturnType<typeof setTimeout> | undefined;

function read(): [string, Place][] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept)
      ? kept.flatMap((it): [string, Place][] =>
          Array.isArray(it) && typeof it[0] === "string" ? [[it[0], { x: Number(it[1]), y: Number(it[2]) }]] : [],
        )
      : [];
  } catch {
    return [];
  }
}

function placesNow(): Map<string, Place> {
  const known = byLayout.get(layout);
  if (known) return known;
  const fresh = new Map<string, Place>();
  byLayout.set(layout, fresh);
  return fresh;
}

/** The layout whose places are meant now. */
export function layoutNow(): Layout {
  return layout;
}

/** From now on places are those of this layout. */
export function turnTo(next: Layout): void {
  layout = next;
}

/** The last place of a thing in the layout that is shown. */
export function placeKept(id: string): Place | undefined {
  return placesNow().get(id);
}

/** The last place of a thing in some layout. */
export function placeIn(which: Layout, id: string): Place | undefined {
  return byLayout.get(which)?.get(id);
}

/** Remembers a place. */
export function keepPlace(id: string, at: Place): void {
  placesNow().set(id, at);
  if (layout !== "force") return;
  clearTimeout(timer);
  timer = setTimeout(write, 300);
}

function write(): void {
  const places = byLayout.get("force") ?? [];
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...places].map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)])));
  } catch {
    // Without it a reload arranges the picture anew.
  }
}
