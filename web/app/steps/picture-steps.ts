// Steps that change what is in the picture.
import { askAll, askGraph, askNeighbours } from "../api.ts";
import { drawnIds, totalThings } from "../state/derive.ts";
import { gatheredNow, isTooLarge, putBack } from "../state/gathered.ts";
import { openOverlay } from "../state/overlay.ts";
import { getState, take, update } from "../state/store.ts";
import { add, everything, exploring, only, remove, select, startOver } from "../state/verbs.ts";
import { nameOf } from "../words/words.ts";
import { LIMITS } from "./limits.ts";
import { learn, troubleOf } from "./read.ts";
import { tell } from "./tell.ts";

/** Draws a thing beside the others and selects it. */
export function find(id: string): void {
  take({ verb: "find", id }, (view) => select(add(exploring(view), drawnIds(getState()), [id]), [id]));
}

/** Draws only these and selects them if there is one. */
export function showOnly(ids: readonly string[]): void {
  const [id] = ids;
  if (id === undefined) return;
  if (ids.length > 1) take({ verb: "keep", count: ids.length }, (view) => only(exploring(view), ids));
  else take({ verb: "only", id }, (view) => select(only(exploring(view), ids), ids));
}

/** Takes things off the picture. */
export function takeOff(ids: readonly string[]): void {
  const [id] = ids;
  if (id !== undefined)
    take({ verb: "remove", id, count: ids.length }, (view) => {
      const gathered = gatheredNow(getState());
      return gathered ? putBack(view, gathered, ids) : remove(view, drawnIds(getState()), ids);
    });
}

/** Draws the neighbours of a thing that are not yet drawn, most facts first, up to the limit, and says how many are left. */
export async function expand(id: string): Promise<void> {
  const shown = drawnIds(getState());
  const thing = getState().things[id];
  if (!thing) return;
  update(() => ({ busy: id }));
  try {
    const picture = await askNeighbours(id, shown, LIMITS.expand);
    const known = new Set([...shown, id]);
    const more = picture.things.map((it) => it.id).filter((it) => !known.has(it));
    const name = nameOf(thing, getState().view.lang);
    if (more.length === 0) return tell("plain", "nothingMore", name);
    const joined = new Set(picture.links.flatMap((link) => (link.from === id ? link.to : link.to === id ? link.from : [])));
    const rest = Math.max(0, picture.total.things - 1 - joined.size);
    // More than fits in one go: the reader chooses.
    if (rest > 0) return openOverlay({ is: "expand", id });
    learn(picture, [...known, ...more]);
    take({ verb: "expand", id, count: more.length, whole: "all" }, (view) => select(add(view, [...known], more), [id]));
    tell("plain", "expanded", name, String(more.length), "0");
  } catch (error) {
    update((state) => ({ offline: { since: Date.now(), retryAt: state.offline?.retryAt ?? Date.now(), why: troubleOf(error) } }));
  } finally {
    update(() => ({ busy: null }));
  }
}

/** Draws the next things by number of facts. */
export async function nextOnes(): Promise<void> {
  const shown = drawnIds(getState());
  update(() => ({ busy: "more" }));
  try {
    const known = new Set(shown);
    const fresh = (ids: readonly { readonly id: string }[]) =>
      ids
        .map((it) => it.id)
        .filter((id) => !known.has(id))
        .slice(0, LIMITS.expand);
    let more = fresh((await askGraph(shown.length + LIMITS.expand)).things);
    if (more.length < LIMITS.expand && !isTooLarge(getState()) && shown.length + more.length < (totalThings(getState()) ?? Infinity))
      more = fresh((await askAll()).things);
    if (more.length === 0) return tell("plain", "allDrawn");
    take({ verb: "more", count: more.length }, (view) => add(view, shown, more));
  } catch (error) {
    update(() => ({ offline: { since: Date.now(), retryAt: Date.now(), why: troubleOf(error) } }));
  } finally {
    update(() => ({ busy: null }));
  }
}

/** Draws everything there is. */
export function drawAll(): void {
  take({ verb: "all" }, everything);
}

/** Back to the first picture, nothing selected, nothing hidden. */
export function restart(): void {
  take({ verb: "start" }, startOver);
}
