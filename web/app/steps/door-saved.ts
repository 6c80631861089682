// Saved queries: saved views whose address is the Cypher screen's, so that they are listed, sent and exported with the others.
import { parseView, printView } from "../state/url.ts";
import { freeName, plainTitle } from "../state/own.ts";
import { getDoor, updateDoor } from "../state/door-state.ts";
import { openQuery } from "../state/door-verbs.ts";
import type { SavedView } from "../state/state.ts";
import { namedBy, namedIn } from "./door-address.ts";
import { changeOwn } from "./own-store.ts";
import { tell } from "./tell.ts";

const PATH = "/cypher";

/** Whether a saved view is a query. */
export const isQuery = ({ address }: SavedView): boolean => address.startsWith(`${PATH}?`) || address.startsWith(`${PATH}#`);

/** Saves the query of the tab that is looked at, with its values, and calls the tab by that name. */
export function saveQuery(title: string): void {
  const door = getDoor();
  const { q, name, values } = namedBy(door);
  const bare = parseView({ pathname: PATH, search: "", hash: "" }, { lang: "zh", theme: null });
  const address = printView({ ...bare, q, name, values });
  let called = plainTitle(title);
  const written = changeOwn(({ views, ...rest }) => {
    called = freeName(
      called,
      views.map((view) => view.name),
    );
    return { ...rest, views: [...views, { name: called, address, note: "", at: new Date().toISOString() }] };
  });
  updateDoor((now) => ({ ...now, tabs: now.tabs.map((tab) => (tab.id === now.active ? { ...tab, title: called } : tab)) }));
  if (written) tell("good", "viewKept", called);
}

/** Opens a saved query in a tab. It waits to be run. */
export function openSaved({ name: title, address }: SavedView): void {
  const { pathname, search, hash } = new URL(address, location.origin);
  const view = parseView({ pathname, search, hash }, { lang: "zh", theme: null });
  updateDoor((door) => openQuery(door, { ...namedIn(view, door), title }));
}
