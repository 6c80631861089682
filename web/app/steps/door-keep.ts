// Keeps the Cypher screen's tabs and history in this browser: tabs for this window first, so that two windows do not mix theirs.
import type { DoorTab, PastQuery, Run } from "../state/door-state.ts";
import { getDoor, subscribeDoor, updateDoor } from "../state/door-state.ts";
import { parsePast, parseTabs, printPast, printTabs } from "../state/door-kept.ts";
import { remember } from "../state/door-verbs.ts";

const TABS = "zhaotu.cypher.tabs";
const PAST = "zhaotu.cypher.past";
/** Pause after the last change, in milliseconds. */
const PAUSE = 300;

let restored = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let written = "";

/** Puts back what was kept, once a visit, and keeps every change from now on; returns what stops it. */
export function keepDoor(): () => void {
  if (!restored) {
    restored = true;
    const kept = parseTabs(read(sessionStorageOf(), TABS)) ?? parseTabs(read(localStorageOf(), TABS));
    updateDoor((door) => ({ ...door, ...kept, history: parsePast(read(localStorageOf(), PAST)) }));
  }
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(writeTabs, PAUSE);
  };
  const stop = subscribeDoor(later);
  addEventListener("pagehide", writeTabs);
  return () => {
    stop();
    removeEventListener("pagehide", writeTabs);
    clearTimeout(timer);
    writeTabs();
  };
}

/** Notes a run that ended in the history. */
export function keepPast({ params }: DoorTab, run: Run): void {
  if (run.is !== "done" && run.is !== "stopped" && run.is !== "refused" && run.is !== "failed") return;
  const rows = run.is === "refused" ? 0 : run.count;
  const past: PastQuery = { text: run.asked.text, params, name: run.asked.name, at: new Date().toISOString(), how: run.is, rows };
  setPast(remember(parsePast(read(localStorageOf(), PAST)), past));
}

/** Forgets the history. */
export const clearPast = (): void => setPast([]);

function setPast(history: readonly PastQuery[]): void {
  write(localStorageOf(), PAST, printPast(history));
  updateDoor((door) => ({ ...door, history }));
}

function writeTabs(): void {
  const { tabs, active } = getDoor();
  const text = printTabs(tabs, active);
  if (text === written) return;
  written = text;
  write(sessionStorageOf(), TABS, text);
  write(localStorageOf(), TABS, text);
}

// A browser that keeps nothing says so by an error; the screen works all the same, for this visit.
const sessionStorageOf = () => orNull(() => sessionStorage);
const localStorageOf = () => orNull(() => localStorage);
const read = (store: Storage | null, key: string) => orNull(() => store?.getItem(key) ?? null);
const write = (store: Storage | null, key: string, text: string) => orNull(() => store?.setItem(key, text));

function orNull<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
