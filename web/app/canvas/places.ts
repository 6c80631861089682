// Where each thing stood last: kept for the visit, so that a reload or Back finds the same picture.
import type { Place } from "../state/state.ts";

const KEY = "zhaotu.places";
const places = new Map<string, Place>(read());
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

/** The last place of a thing. */
export function placeKept(id: string): Place | undefined {
  return places.get(id);
}

/** Remembers a place. */
export function keepPlace(id: string, at: Place): void {
  places.set(id, at);
  clearTimeout(timer);
  timer = setTimeout(write, 300);
}

function write(): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...places].map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)])));
  } catch {
    // Without it a reload arranges the picture anew.
  }
}
