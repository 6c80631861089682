// Asks the server for the calendar.
import { calendar, type Calendar } from "../contract/calendar.ts";
import type { CalendarAsked } from "../contract/plan-asked.ts";
import { ask } from "./api.ts";

/** Deadlines and dated events, and what of them falls by a day. */
export const askCalendar = (asked: CalendarAsked): Promise<Calendar> => ask("calendar", calendar, { body: asked });
