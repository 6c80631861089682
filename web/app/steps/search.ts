// Searching: one question at a time, the latest wins, nothing while characters are being composed.
import type { Brief } from "../../contract.ts";
import type { Found, SaidFact } from "../../contract/find.ts";
import { askSearch } from "../api.ts";
import { drawnIds } from "../state/derive.ts";
import { getState, take, update } from "../state/store.ts";
import { add, exploring, select } from "../state/verbs.ts";
import { showOnly } from "./picture-steps.ts";
import { tell } from "./tell.ts";
import { LIMITS } from "./limits.ts";
import { troubleOf } from "./read.ts";

/** Pause after the last key, in milliseconds. */
const PAUSE = 90;
/** The same after an answer for which not all was read yet. */
const AGAIN = 1200;

let running: AbortController | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let waiting: ((found: Found) => void) | null = null;

/** Looks for `q` shortly after the last call; an empty text forgets the answer. */
export function searchFor(q: string, all = false): void {
  clearTimeout(timer);
  running?.abort();
  waiting = null;
  const text = q.trim();
  if (text === "") return update(() => ({ found: null }));
  update(({ found }) => ({ found: found && { ...found, fresh: false } }));
  timer = setTimeout(() => void run(text, all ? LIMITS.searchAll : LIMITS.searchRows), all ? 0 : PAUSE);
}

/** Calls `act` with the answer that is on its way, unless another question is asked before. */
export function onceFound(act: (found: Found) => void): void {
  waiting = act;
}

/** Draws what a fact is about beside the others: both ends of a relation, the first selected, or the figure. */
export function findFact({ from, to }: Pick<SaidFact, "from" | "to">): void {
  const ids = to ? [from.id, to.id] : [from.id];
  take({ verb: "find", id: from.id }, (view) => select(add(exploring(view), drawnIds(getState()), ids), [from.id]));
}

/** Draws all that is found by `q` and nothing else, and says where there is more than one picture takes. */
export async function showFound(q: string): Promise<void> {
  const text = q.trim();
  try {
    const found = await askWhole(text);
    const things = [...found.hits.map(({ thing }) => thing), ...found.said.facts.flatMap(endsOf)];
    update((state) => ({ things: { ...state.things, ...Object.fromEntries(things.map((thing) => [thing.id, thing])) } }));
    showOnly([...new Set(things.map((thing) => thing.id))]);
    const rest = found.total - found.hits.length + (found.said.total - found.said.facts.length);
    if (rest > 0) tell("plain", "foundMore", text, String(rest));
  } catch (error) {
    update(() => ({ offline: { since: Date.now(), retryAt: Date.now(), why: troubleOf(error) } }));
  }
}

/** All that is found, once the server has read all names and claims. */
async function askWhole(text: string): Promise<Found> {
  for (;;) {
    const found = await askSearch(text, LIMITS.searchAll);
    if (!found.reading) return found;
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}

const endsOf = ({ from, to }: SaidFact): Brief[] => (to ? [from, to] : [from]);

async function run(q: string, limit: number): Promise<void> {
  const mine = new AbortController();
  running = mine;
  update(({ found }) => ({ found: { q, answer: found?.answer.is === "here" ? found.answer : { is: "loading" }, fresh: false } }));
  try {
    const value = await askSearch(q, limit, mine.signal);
    if (mine.signal.aborted) return;
    update((state) => ({
      found: { q, answer: { is: "here", value }, fresh: true },
      things: { ...state.things, ...Object.fromEntries(thingsIn(value).map((thing) => [thing.id, thing])) },
    }));
    waiting?.(value);
    waiting = null;
    if (value.reading) timer = setTimeout(() => void run(q, limit), AGAIN);
  } catch (error) {
    if (!mine.signal.aborted) update(() => ({ found: { q, answer: { is: "failed", why: troubleOf(error) }, fresh: true } }));
  }
}

function thingsIn({ hits, said, nearest }: Found): Brief[] {
  return [...hits.map(({ thing }) => thing), ...said.facts.flatMap(endsOf), ...nearest];
}
