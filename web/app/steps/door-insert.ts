// What other parts of the page ask of the editor while it stands: to write at the caret, to show a place, to be looked at.
import { activeTab, updateDoor } from "../state/door-state.ts";
import { writeText } from "../state/door-verbs.ts";

/** What an editor can be asked. */
export interface DoorEditor {
  insert(text: string): void;
  show(from: number, to: number): void;
  focus(): void;
  format(): Promise<void>;
}

let editor: DoorEditor | null = null;

/** Tells who edits; null when the editor goes. */
export function registerEditor(now: DoorEditor | null): void {
  editor = now;
}

/** Writes at the caret, or at the end where no editor stands. */
export function insertInQuery(text: string): void {
  if (editor) return editor.insert(text);
  updateDoor((door) => {
    const tab = activeTab(door);
    return writeText(door, tab.id, tab.text === "" ? text : `${tab.text}\n${text}`);
  });
}

/** Shows a place of the query, and puts the caret there. */
export const showPlace = (from: number, to: number): void => editor?.show(from, to);
/** Puts the caret into the editor. */
export const focusEditor = (): void => editor?.focus();
/** Writes the query in good order. */
export const formatQuery = (): void => void editor?.format();
