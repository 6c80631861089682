// Steps that grow a picture by choice or take it back to what matters.
import type { Picture } from "../../contract.ts";
import { askJoining } from "../api-grow.ts";
import { drawnIds } from "../state/derive.ts";
import { leavesOf, within } from "../state/surroundings.ts";
import type { Step } from "../state/step.ts";
import { getState, take, update } from "../state/store.ts";
import { add, only, remove, select, UNFILTERED } from "../state/verbs.ts";
import { nameOf } from "../words/words.ts";
import { LIMITS } from "./limits.ts";
import { learn, troubleOf } from "./read.ts";
import { tell } from "./tell.ts";

/** What an answer would add to the picture. */
export function wouldAdd(picture: Picture): readonly string[] {
  const shown = new Set(drawnIds(getState()));
  return picture.things.map((thing) => thing.id).filter((id) => !shown.has(id));
}

/** Draws chosen neighbours of a thing and says how many are left. `whole`: the sorts that were asked for, where these are all of them. */
export function addAround(id: string, picture: Picture, left: number, whole?: Step["whole"]): void {
  const shown = drawnIds(getState());
  const more = wouldAdd(picture);
  if (more.length === 0) return;
  learn(picture, [...new Set([...shown, id, ...more])]);
  take({ verb: "expand", id, count: more.length, ...(whole && { whole }) }, (view) => select(add(view, shown, more), [id]));
  const thing = getState().things[id];
  if (thing) tell("plain", "expanded", nameOf(thing, getState().view.lang), String(more.length), String(left));
}

/** Takes off the neighbours that hang on these things alone. */
export function collapse(id: string): void {
  const leaves = leavesOf(getState(), id);
  if (leaves.length > 0)
    take({ verb: "collapse", id, count: leaves.length }, (view) => select(remove(view, drawnIds(getState()), leaves), [id]));
}

/** Leaves these things and what lies within so many steps of them. */
export function isolate(ids: readonly string[], steps: number): void {
  const [id] = ids;
  const near = within(getState(), ids, steps);
  if (id !== undefined) take({ verb: "isolate", id, count: near.length }, (view) => only(view, near));
}

/** Draws every relation among the things in the picture: the filters of relations go. */
export function revealRelations(): void {
  take({ verb: "reveal" }, (view) => ({ ...view, ...UNFILTERED, years: view.years, range: view.range, hiddenFamilies: [], article: null }));
}

/** How many things outside the picture are related to at least two in it. */
export async function countJoining(): Promise<number> {
  return (await askJoining(drawnIds(getState()), 1)).total.things;
}

/** Draws things that join at least two in the picture, those that join most first, up to the limit. */
export async function revealThings(): Promise<void> {
  const shown = drawnIds(getState());
  update(() => ({ busy: "reveal" }));
  try {
    const picture = await askJoining(shown, LIMITS.expand);
    const more = wouldAdd(picture);
    if (more.length === 0) return tell("plain", "noJoining");
    learn(picture, [...shown, ...more]);
    take({ verb: "reveal", count: more.length }, (view) => add(view, shown, more));
    tell("plain", "joined", String(more.length), String(picture.total.things - more.length));
  } catch (error) {
    update(() => ({ offline: { since: Date.now(), retryAt: Date.now(), why: troubleOf(error) } }));
  } finally {
    update(() => ({ busy: null }));
  }
}
