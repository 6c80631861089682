// Reads what the calendar rests on: what the board rests on, and where events are named.
import { QUERIES } from "../../catalogue.ts";
import type { BoardFacts } from "./facts.ts";
import { readBoardFacts, type Asker } from "./read.ts";

export type CalendarFacts = { readonly facts: BoardFacts; readonly places: ReadonlyMap<string, readonly string[]> };

/** Reads all that the calendar needs, in six queries. */
export async function readCalendarFacts(ask: Asker): Promise<CalendarFacts> {
  const [facts, mentions] = await Promise.all([readBoardFacts(ask), ask(QUERIES["all-mentions"], {})]);
  const events = new Set(facts.things.filter(({ kind, when }) => kind === "Event" && when !== null).map(({ id }) => id));
  const places = new Map<string, string[]>();
  for (const { id, evidence } of mentions) if (events.has(id)) places.set(id, [...(places.get(id) ?? []), ...evidence]);
  return { facts, places };
}
