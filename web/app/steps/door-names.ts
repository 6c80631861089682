// Names of things that an answer holds by their ids only: asked for in batches, as far as they come into sight.
import { askPicture } from "../api.ts";
import type { Brief } from "../../contract.ts";
import { getState, update } from "../state/store.ts";

/** Ids that one question names. */
const BATCH = 200;
/** What comes into sight while scrolling is gathered so long, in milliseconds. */
const PAUSE = 60;

const asked = new Set<string>();
let askedWithout = false;
const waiting = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sees to it that these ids get their names, where they are things. */
export function nameThings(ids: Iterable<string>): void {
  const { things, withoutPrivate } = getState();
  if (withoutPrivate !== askedWithout) asked.clear();
  askedWithout = withoutPrivate;
  for (const id of ids) if (!things[id] && !asked.has(id)) waiting.add(id);
  if (waiting.size > 0) timer ??= setTimeout(() => void askWaiting(), PAUSE);
}

async function askWaiting(): Promise<void> {
  timer = undefined;
  const ids = [...waiting].slice(0, BATCH);
  for (const id of ids) {
    waiting.delete(id);
    asked.add(id);
  }
  await readNames(ids).catch(() => {
    // Whoever scrolls on asks again; until then the id stands for itself.
    for (const id of ids) asked.delete(id);
  });
  if (waiting.size > 0) timer ??= setTimeout(() => void askWaiting(), PAUSE);
}

/** Ids that one question looks up: as many as the server takes without hurry. */
const LOOKED_UP = 2000;

/** Which of these ids are things. */
export async function thingsAmong(ids: readonly string[]): Promise<readonly Brief[]> {
  const { things } = getState();
  const unknown = ids.filter((id) => !things[id]);
  for (let from = 0; from < unknown.length; from += LOOKED_UP) await readNames(unknown.slice(from, from + LOOKED_UP));
  const now = getState().things;
  return ids.flatMap((id) => now[id] ?? []);
}

async function readNames(ids: readonly string[]): Promise<void> {
  const { things } = await askPicture(ids);
  if (things.length > 0) keepThings(things);
}

/** Keeps things by their ids, so that their names stand beside them. */
export function keepThings(things: readonly Brief[]): void {
  update((state) => ({ things: { ...state.things, ...Object.fromEntries(things.map((thing) => [thing.id, thing])) } }));
}
