// Notes and named views: write, keep, open, rename, delete, hand out and take in.
import { getState, take, update } from "../state/store.ts";
import { freeName, isRefusal, LONGEST_NOTE, merge, parseOwn, plainTitle, printOwn, type Merged, type Refusal } from "../state/own.ts";
import type { SavedView } from "../state/state.ts";
import { parseView, printView } from "../state/url.ts";
import { changeOwn, own } from "./own-store.ts";
import { tellWithUndo } from "./undo.ts";
import { tell } from "./tell.ts";

/** Writes a note about a thing; an empty one takes it away, which can be undone. */
export function write(id: string, note: string): void {
  const before = getState().notes[id];
  const text = note.trim().slice(0, LONGEST_NOTE);
  if (text === (before ?? "")) return;
  changeOwn(({ notes, ...rest }) => {
    const { [id]: _old, ...others } = notes;
    return { ...rest, notes: text === "" ? others : { ...others, [id]: text } };
  });
  if (text === "" && before !== undefined) tellWithUndo("noteDeleted", [], () => write(id, before));
}

/** Keeps the address of now under a name; a name that is taken gets a number. */
export function keepView(title: string): void {
  const { view } = getState();
  let name = plainTitle(title);
  const written = changeOwn(({ views, ...rest }) => {
    name = freeName(
      name,
      views.map((other) => other.name),
    );
    return { views: [...views, { name, address: printView(view), note: "", at: new Date().toISOString() }], ...rest };
  });
  if (written) tell("good", "viewKept", name);
}

/** Opens a kept view; language and theme stay the reader's. */
export function openView(saved: SavedView): void {
  const { pathname, search, hash } = new URL(saved.address, location.origin);
  update(() => ({ desk: null }));
  take({ verb: "saved", id: saved.name }, ({ lang, theme }) => ({
    ...parseView({ pathname, search, hash }, { lang, theme }),
    lang,
    theme,
  }));
}

/** Gives a kept view another name or note. */
export function changeView(name: string, change: { readonly name?: string; readonly note?: string }): void {
  changeOwn(({ views, ...rest }) => {
    const others = views.filter((view) => view.name !== name).map((view) => view.name);
    const title = change.name === undefined ? name : plainTitle(change.name) || name;
    const next = { name: freeName(title, others), ...(change.note !== undefined && { note: change.note.trim().slice(0, LONGEST_NOTE) }) };
    return { views: views.map((view) => (view.name === name ? { ...view, ...next } : view)), ...rest };
  });
}

/** Deletes a kept view; the message has the way back. */
export function deleteView(name: string): void {
  const { views } = own();
  const index = views.findIndex((view) => view.name === name);
  const gone = views[index];
  if (!gone) return;
  changeOwn((all) => ({ ...all, views: all.views.filter((view) => view.name !== name) }));
  tellWithUndo("viewDeleted", [name], () =>
    changeOwn((all) => {
      const free = freeName(
        gone.name,
        all.views.map((view) => view.name),
      );
      return { ...all, views: all.views.toSpliced(index, 0, { ...gone, name: free }) };
    }),
  );
}

/** Everything that is kept, as one file. */
export const ownFile = (): string => printOwn(own());

/** Takes in a file, or says why not; then nothing has changed. */
export async function takeIn(file: File): Promise<Merged | Refusal> {
  const came = parseOwn(await file.text());
  if (isRefusal(came)) return came;
  const merged = merge(own(), came);
  changeOwn((here) => merge(here, came).own);
  return merged;
}

/** Opens one of the dialogs of the selection, or closes it. */
export function desk(open: "rule" | "saved" | "two" | null): void {
  update(() => ({ desk: open }));
}
