// What a short search finds while one types: the latest question wins.
import { useEffect, useState } from "react";
import type { Brief } from "../../../contract.ts";
import { askSearch } from "../../api.ts";
import { update } from "../../state/store.ts";

/** Pause after the last key, in milliseconds, and rows that are listed. */
const PAUSE = 120;
const ROWS = 8;

/** Things found for a text; null until the first answer is there. */
export function useFound(text: string): readonly Brief[] | null {
  const [found, setFound] = useState<readonly Brief[] | null>(null);
  const q = text.trim();
  useEffect(() => {
    if (q === "") return;
    const mine = new AbortController();
    const timer = setTimeout(() => void look(q, mine.signal).then((things) => !mine.signal.aborted && setFound(things)), PAUSE);
    return () => {
      clearTimeout(timer);
      mine.abort();
    };
  }, [q]);
  return q === "" ? null : found;
}

async function look(q: string, signal: AbortSignal): Promise<readonly Brief[]> {
  try {
    const { hits, nearest } = await askSearch(q, ROWS, signal);
    const things = hits.length > 0 ? hits.map(({ thing }) => thing) : nearest;
    update((state) => ({ things: { ...state.things, ...Object.fromEntries(things.map((thing) => [thing.id, thing])) } }));
    return things;
  } catch {
    return [];
  }
}
