// Keeps the Cypher screen and the address in step: what stands in the tab goes into the address, and an address fills a tab. Nothing is ever run here.
import type { DoorView } from "../state/door-view.ts";
import { activeTab, entryOf, getDoor, subscribeDoor, updateDoor, type DoorState } from "../state/door-state.ts";
import { guessType, paramNames, printValue, valueInAddress } from "../state/door-values.ts";
import { openQuery, type Opened } from "../state/door-verbs.ts";
import { adjust, getState, subscribe } from "../state/store.ts";
import { paramsOfEntry, textOfEntry } from "./door-steps.ts";
import { tell as sayNotice } from "./tell.ts";

/** Pause after the last key, in milliseconds: a browser counts how often the address changes. */
const PAUSE = 250;

type Named = Pick<DoorView, "q" | "name" | "values">;

let timer: ReturnType<typeof setTimeout> | undefined;
let known = "";

/** Ties both together until the returned function is called. */
export function followAddress(): () => void {
  known = "";
  fill();
  const stops = [
    subscribe(fill),
    subscribeDoor(() => {
      fill();
      clearTimeout(timer);
      timer = setTimeout(tell, PAUSE);
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    tell();
  };
}

/** What the address says of a state: the catalogue's name alone where its text was not changed. */
export function namedBy(door: DoorState): Named {
  const { text, name, params } = activeTab(door);
  const entry = entryOf(door, name);
  const unchanged = entry !== null && textOfEntry(entry) === text;
  const values = paramNames(text).flatMap((one) => (params[one] ? [[one, printValue(params[one])] as const] : []));
  return { q: unchanged ? "" : text, name: unchanged ? name : null, values: Object.fromEntries(values) };
}

const keyOf = ({ q, name, values }: Named) => JSON.stringify([q, name, values]);

/** Writes into the address what stands in the tab, unless the address says something that is not yet taken in. */
function tell(): void {
  if (keyOf(getState().view) !== known) return;
  const named = namedBy(getDoor());
  known = keyOf(named);
  adjust((view) => (keyOf(view) === known ? view : { ...view, ...named }));
}

/** Fills a tab with what the address names, where that was not written there from here. */
function fill(): void {
  const { view, about } = getState();
  if (view.screen !== "cypher" || keyOf(view) === known) return;
  const { name } = view;
  const door = getDoor();
  // A question of the catalogue waits for the catalogue, and for the engine, whose words it is asked in.
  if (name !== null && (about.is === "loading" || door.catalogue === null || door.catalogue.is === "loading")) return;
  known = keyOf(view);
  if (name !== null && !entryOf(door, name)) sayNotice("bad", "addressParts", "name");
  const named = namedIn(view, door);
  if (named.text !== "") updateDoor((now) => openQuery(now, named));
}

/** What an address names: its text, or the catalogue's, with its values over the question's examples. */
export function namedIn({ q, name, values }: Named, door: DoorState): Opened {
  const entry = entryOf(door, name);
  const text = q === "" && entry ? textOfEntry(entry) : q;
  const given = Object.entries(values).map(([one, value]) => [one, valueInAddress(value, guessType(one, text, entry))] as const);
  return { text, name: entry?.name ?? null, params: { ...(entry && paramsOfEntry(entry)), ...Object.fromEntries(given) } };
}
