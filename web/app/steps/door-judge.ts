// Asks the gate about a text that is being written: one question at a time, the newest wins.
import { askVerdict } from "../api-door.ts";
import { getDoor, updateDoor } from "../state/door-state.ts";

let running: AbortController | null = null;

/** Asks for the verdict on a text; it lands in the Cypher screen's state. */
export function judge(text: string): void {
  running?.abort();
  if (text.trim() === "") return updateDoor((door) => ({ ...door, judged: null }));
  if (getDoor().judged?.text === text) return;
  const mine = new AbortController();
  running = mine;
  askVerdict(text, mine.signal).then(
    (verdict) => {
      if (!mine.signal.aborted) updateDoor((door) => ({ ...door, judged: { text, verdict } }));
    },
    // Without a verdict the query is judged when it is run.
    () => {},
  );
}
