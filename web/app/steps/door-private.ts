// Private persons are left out, or shown again: answers that came before are let go, and what is counted is read anew.
import { NO_PLAN, NO_RUN, updateDoor, type DoorTab, type Run } from "../state/door-state.ts";
import { getState, subscribe } from "../state/store.ts";
import { readSchema } from "./door-read.ts";
import { dropRun } from "./door-run.ts";

let without = getState().withoutPrivate;

/** Looks after it until the returned function is called, also for what was wished while nobody did. */
export function followPrivate(): () => void {
  const look = () => {
    const wished = getState().withoutPrivate;
    if (wished === without) return;
    without = wished;
    updateDoor((door) => ({ ...door, schema: null, tabs: door.tabs.map(letGo) }));
    void readSchema();
  };
  look();
  return subscribe(look);
}

function letGo(tab: DoorTab): DoorTab {
  dropRun(tab.id);
  return { ...tab, run: forgotten(tab.run), plan: NO_PLAN };
}

const forgotten = (run: Run): Run =>
  run.is === "done" || run.is === "forgotten" ? { is: "forgotten", asked: run.asked, end: run.end } : NO_RUN;
