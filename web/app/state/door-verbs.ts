// What can be done to the Cypher screen's state: pure functions from a state to a state.
import {
  FIRST_TAB,
  NO_PLAN,
  NO_RUN,
  activeTab,
  type DoorState,
  type DoorTab,
  type DoorValue,
  type PastQuery,
  type Run,
} from "./door-state.ts";

/** More tabs than this are not opened: the oldest that nobody looks at goes. */
export const MOST_TABS = 12;
/** Queries that the history keeps. */
export const MOST_PAST = 100;
/** Answers that stay in memory, the newest of all tabs. */
const MOST_ANSWERS = 3;
export const LONGEST_TITLE = 60;

/** A query to open: its text, values, the catalogue's name of it, and what the reader calls it. */
export type Opened = {
  readonly text: string;
  readonly params?: Readonly<Record<string, DoorValue>>;
  readonly name?: string | null;
  readonly title?: string | null;
};

const isEmpty = (tab: DoorTab) => tab.text.trim() === "" && tab.run.is !== "running";
const nextId = ({ tabs }: DoorState) => String(Math.max(0, ...tabs.map(({ id }) => Number(id))) + 1);

/** Changes one tab. */
export function inTab(door: DoorState, id: string, change: (tab: DoorTab) => DoorTab): DoorState {
  return { ...door, tabs: door.tabs.map((tab) => (tab.id === id ? change(tab) : tab)) };
}

/** Adds a tab at the end and looks at it. */
export function addTab(door: DoorState, opened: Opened = { text: "" }): DoorState {
  const id = nextId(door);
  const tab: DoorTab = {
    ...FIRST_TAB,
    id,
    text: opened.text,
    params: opened.params ?? {},
    name: opened.name ?? null,
    title: opened.title ?? null,
  };
  const tabs = [...door.tabs, tab];
  const spare = tabs.find((one) => one.id !== id && one.id !== door.active && one.run.is !== "running");
  return { ...door, tabs: tabs.length > MOST_TABS ? tabs.filter((one) => one !== spare) : tabs, active: id };
}

/** Opens a query: in the tab that has it already, in this one where it is empty or `here` is set, else in a new one. */
export function openQuery(door: DoorState, opened: Opened, here = false): DoorState {
  const now = activeTab(door);
  const name = opened.name ?? null;
  const same = door.tabs.find((tab) => tab.text === opened.text && tab.name === name);
  const into = here ? now : (same ?? (isEmpty(now) ? now : undefined));
  if (!into) return addTab(door, opened);
  const change = (tab: DoorTab): DoorTab =>
    tab.text === opened.text && tab.name === name
      ? { ...tab, params: { ...tab.params, ...opened.params }, title: opened.title ?? tab.title }
      : { ...tab, text: opened.text, params: opened.params ?? {}, name, title: opened.title ?? null, run: NO_RUN, plan: NO_PLAN };
  return { ...inTab(door, into.id, change), active: into.id };
}

/** Writes the text of a tab. Values stay, so that a name written again finds its value again. */
export function writeText(door: DoorState, id: string, text: string): DoorState {
  return inTab(door, id, (tab) => (tab.text === text ? tab : { ...tab, text }));
}

/** Gives a parameter its value. */
export function giveValue(door: DoorState, id: string, name: string, value: DoorValue): DoorState {
  return inTab(door, id, (tab) => ({ ...tab, params: { ...tab.params, [name]: value } }));
}

/** Looks at a tab. */
export function lookAtTab(door: DoorState, id: string): DoorState {
  return door.active === id || !door.tabs.some((tab) => tab.id === id) ? door : { ...door, active: id, part: null };
}

/** Looks at the tab so many places on, round the end. */
export function turnTab(door: DoorState, by: number): DoorState {
  const { length } = door.tabs;
  const at = door.tabs.findIndex(({ id }) => id === door.active);
  const next = door.tabs[(at + by + length) % length];
  return next ? lookAtTab(door, next.id) : door;
}

/** Closes a tab; the last one is emptied instead. */
export function closeTab(door: DoorState, id: string): DoorState {
  const at = door.tabs.findIndex((tab) => tab.id === id);
  if (at === -1) return door;
  const tabs = door.tabs.filter((tab) => tab.id !== id);
  if (tabs.length === 0) return { ...door, tabs: [{ ...FIRST_TAB, id: nextId(door) }], active: nextId(door) };
  const beside = tabs[Math.min(at, tabs.length - 1)]?.id ?? "";
  return { ...door, tabs, active: door.active === id ? beside : door.active };
}

/** Moves a tab so many places. */
export function moveTab(door: DoorState, id: string, by: number): DoorState {
  const at = door.tabs.findIndex((tab) => tab.id === id);
  const to = at + by;
  const tab = door.tabs[at];
  if (!tab || to < 0 || to >= door.tabs.length) return door;
  return { ...door, tabs: door.tabs.filter((one) => one !== tab).toSpliced(to, 0, tab) };
}

/** Calls a tab by a name of its own; an empty one takes it away. */
export function nameTab(door: DoorState, id: string, title: string): DoorState {
  const plain = Array.from(title.replaceAll(/\s+/gu, " ").trim()).slice(0, LONGEST_TITLE).join("");
  return inTab(door, id, (tab) => ({ ...tab, title: plain === "" ? null : plain }));
}

/** Notes how a run stands; where more answers are held than memory should carry, the oldest is let go. */
export function setRun(door: DoorState, id: string, run: Run): DoorState {
  const next = inTab(door, id, (tab) => ({ ...tab, run }));
  if (run.is !== "done") return next;
  const held = next.tabs.filter((tab) => tab.id !== id && tab.run.is === "done" && tab.run.count > 0);
  const gone = new Set(held.slice(0, Math.max(0, held.length - MOST_ANSWERS + 1)).map((tab) => tab.id));
  if (gone.size === 0) return next;
  const forget = (tab: DoorTab): DoorTab =>
    gone.has(tab.id) && tab.run.is === "done" ? { ...tab, run: { is: "forgotten", asked: tab.run.asked, end: tab.run.end } } : tab;
  return { ...next, tabs: next.tabs.map(forget) };
}

/** Puts a query at the head of the history; the same one with the same values stands there once. */
export function remember(history: readonly PastQuery[], past: PastQuery): readonly PastQuery[] {
  const key = ({ text, params }: PastQuery) => JSON.stringify([text, params]);
  return [past, ...history.filter((one) => key(one) !== key(past))].slice(0, MOST_PAST);
}
