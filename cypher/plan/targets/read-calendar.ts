// Reads what the calendar rests on: what the board rests on, and where events are named.
import { QUERIES } from "../../catalogue.ts";
import type { BoardFacts } from "./facts.ts";
import { readBoardFacts, type Asker } from "./read.ts";

type Mention = { readonly id: string; readonly evidence: readonly string[] };
export type CalendarFacts = { readonly facts: BoardFacts; readonly places: ReadonlyMap<string, readonly string[]> };

/** Reads all that the calendar needs, in six queries. */
export async function readCalendarFacts(ask: Asker): Promise<CalendarFacts> {
  const [facts, mentions] = await Promise.all([readBoardFacts(ask), ask(QUERIES["all-mentions"], {})]);
  return { facts, places: placesOfEvents(facts, mentions) };
}

/** Where articles name each dated event. */
export function placesOfEvents({ things }: Pick<BoardFacts, "things">, mentions: readonly Mention[]): Map<string, string[]> {
  const events = new Set(things.filter(({ kind, when }) => kind === "Event" && when !== null).map(({ id }) => id));
  const places = new Map<string, string[]>();
  for (const { id, evidence } of mentions) if (events.has(id)) places.set(id, [...(places.get(id) ?? []), ...evidence]);
  return places;
}
