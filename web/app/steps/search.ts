// Searching: one question at a time, the latest wins, nothing while characters are being composed.
import { askSearch } from "../api.ts";
import { update } from "../state/store.ts";
import { LIMITS } from "./limits.ts";
import { troubleOf } from "./read.ts";

/** Pause after the last key, in milliseconds. */
const PAUSE = 90;

let running: AbortController | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Looks for `q` shortly after the last call; an empty text forgets the answer. */
export function searchFor(q: string, all = false): void {
  clearTimeout(timer);
  running?.abort();
  const text = q.trim();
  if (text === "") return update(() => ({ found: null }));
  timer = setTimeout(() => void run(text, all ? LIMITS.searchAll : LIMITS.searchRows), all ? 0 : PAUSE);
}

async function run(q: string, limit: number): Promise<void> {
  const mine = new AbortController();
  running = mine;
  update((state) => ({ found: { q, answer: state.found?.answer.is === "here" ? state.found.answer : { is: "loading" } } }));
  try {
    const value = await askSearch(q, limit, mine.signal);
    if (!mine.signal.aborted)
      update((state) => ({
        found: { q, answer: { is: "here", value } },
        things: { ...state.things, ...Object.fromEntries(value.hits.map(({ thing }) => [thing.id, thing])) },
      }));
  } catch (error) {
    if (!mine.signal.aborted) update(() => ({ found: { q, answer: { is: "failed", why: troubleOf(error) } } }));
  }
}
