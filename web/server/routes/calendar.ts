// Deadlines and dated events as known on a date, and what of them falls by a day. The facts are read once per load.
import { QUERIES } from "../../../cypher/catalogue.ts";
import { calendarOf, dueBy, lastDeadline } from "../../../cypher/plan/targets/calendar.ts";
import { placesOfEvents } from "../../../cypher/plan/targets/read-calendar.ts";
import { bounds } from "../../../data/model/time.ts";
import { calendar, type Calendar } from "../../contract/calendar.ts";
import { calendarAsked } from "../../contract/plan-asked.ts";
import { boardFacts } from "../board-facts.ts";
import { route } from "../route.ts";

type Worked = ReturnType<typeof calendarOf>;
/** So many calendars of different days are kept for each load; the one asked for longest ago goes first. */
const MOST_KEPT = 8;

export const calendarRoute = route({
  method: "POST",
  path: "/api/calendar",
  body: calendarAsked,
  answer: calendar,
  handle: async ({ body: { known, today, until }, kept }): Promise<Calendar> => {
    const {
      facts,
      places,
      worked: before,
    } = await kept("calendar", async (patient) => {
      const [told, mentions] = await Promise.all([boardFacts({ kept }), patient(QUERIES["all-mentions"], {})]);
      return { facts: told, places: placesOfEvents(told, mentions), worked: new Map<string, Worked>() };
    });
    const key = `${known ?? ""} ${today ?? ""}`;
    const worked = before.get(key) ?? calendarOf(facts, { asKnown: known ?? undefined, today: today ?? undefined, places });
    before.delete(key);
    before.set(key, worked);
    if (before.size > MOST_KEPT) before.delete(before.keys().next().value ?? "");
    const { due, perhaps } = until === null ? { due: [], perhaps: [] } : dueBy(worked, until);
    const when = new Map([...due.map(({ id }) => [id, "sure"] as const), ...perhaps.map(({ id }) => [id, "perhaps"] as const)]);
    const named = new Set([...worked.items, ...worked.undated].flatMap(({ id, about }) => [id, ...about]));
    return {
      known: worked.asKnown,
      today: worked.today,
      until: until === null ? null : daysOf(until),
      things: facts.things.filter(({ id }) => named.has(id)),
      items: worked.items.map((item) => ({ ...item, due: when.get(item.id) ?? null })),
      undated: worked.undated,
      said: worked.said,
      lastDeadline: lastDeadline(worked),
    };
  },
});

function daysOf(date: string): { from: string; to: string } {
  const { from, to } = bounds(date);
  return { from, to };
}
