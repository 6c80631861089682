// Running a query of the Cypher screen: rows as they come, stopping, and what became of it.
import { askRows, DoorFailed } from "../api-door.ts";
import type { Asked, DoorTab, Head, Row, Run } from "../state/door-state.ts";
import { updateDoor } from "../state/door-state.ts";
import { setRun } from "../state/door-verbs.ts";
import { problemOf, refusedOrFailed } from "./door-problem.ts";
import { keepPast } from "./door-keep.ts";

/** Rows that stream are shown at most so often, in milliseconds. */
const BEAT = 120;

const running = new Map<string, AbortController>();

/** Stops a tab's run, on the server too. False where none was under way. */
export function stopRun(id: string): boolean {
  const mine = running.get(id);
  mine?.abort();
  return mine !== undefined;
}

/** The same, and lets go of what came. */
export function dropRun(id: string): void {
  stopRun(id);
  running.delete(id);
}

/** Runs what is asked in a tab, in place of what was under way there. */
export async function startRun(tab: DoorTab, asked: Asked): Promise<void> {
  stopRun(tab.id);
  const mine = new AbortController();
  running.set(tab.id, mine);
  const put = (run: Run) => {
    if (running.get(tab.id) === mine) updateDoor((door) => setRun(door, tab.id, run));
  };
  const last = await read(asked, put, mine.signal);
  put(last);
  if (running.get(tab.id) === mine) running.delete(tab.id);
  keepPast(tab, last);
}

async function read(asked: Asked, put: (run: Run) => void, signal: AbortSignal): Promise<Run> {
  const since = Date.now();
  const rows: Row[] = [];
  const heads: Head[] = [];
  let shown = 0;
  const show = () => {
    shown = Date.now();
    put({ is: "running", asked, since, head: heads[0] ?? null, rows, count: rows.length });
  };
  const hears = {
    head: (head: Head) => {
      heads.push(head);
      show();
    },
    rows: (came: readonly Row[]) => {
      for (const row of came) rows.push(row);
      if (Date.now() - shown > BEAT) show();
    },
  };
  show();
  try {
    const end = await askRows(asked, hears, signal);
    const [head] = heads;
    if (!head) throw new DoorFailed({ code: "strange" });
    return { is: "done", asked, head, rows, count: rows.length, end };
  } catch (error) {
    const held = { asked, head: heads[0] ?? null, rows, count: rows.length };
    return signal.aborted ? { is: "stopped", ...held, ms: Date.now() - since } : refusedOrFailed(held, problemOf(error));
  }
}
