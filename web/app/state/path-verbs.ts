// What can be done to a path that is asked for: pure functions from one to the next.
import { MOST_VIAS } from "../../contract/paths.ts";
import type { PathAsked } from "./state.ts";

/** Nothing chosen yet. */
export const NO_PATH: PathAsked = {
  from: "",
  to: "",
  via: [],
  avoid: [],
  needs: false,
  directed: false,
  hubs: false,
  places: true,
  longest: 6,
  pick: 0,
};

/** Puts a thing at one end; it stands nowhere else on the path. */
export function setEnd(path: PathAsked, end: "from" | "to", id: string): PathAsked {
  const free = leave(path, id);
  return { ...free, [end]: id };
}

/** Has a thing passed, where there is room for one more. */
export function passBy(path: PathAsked, id: string): PathAsked {
  const free = leave(path, id);
  return free.via.length >= MOST_VIAS ? path : { ...free, via: [...free.via, id] };
}

/** Takes a thing out of the question, wherever it stands. */
export function leave(path: PathAsked, id: string): PathAsked {
  const { from, to, via } = path;
  return { ...path, from: from === id ? "" : from, to: to === id ? "" : to, via: via.filter((one) => one !== id), pick: 0 };
}

/** The other way round. */
export const turn = (path: PathAsked): PathAsked => ({ ...path, from: path.to, to: path.from, pick: 0 });
