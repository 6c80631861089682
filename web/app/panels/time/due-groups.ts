// What the calendar holds, in groups: by a day that was asked for, else by the side of today.
import type { Calendar, CalendarItem } from "../../../contract/calendar.ts";

type Key = "open" | "perhaps" | "before" | "events" | "now" | "ahead" | "past";
export type DueGroup = { readonly key: Key; readonly items: readonly CalendarItem[] };

const SIDES = ["ahead", "now", "past"] as const;

/** With a day: deadlines surely due and not over, perhaps due, due before today, and events by then. Without one: what is to come, includes today, is over. */
export function dueGroups({ items, until }: Pick<Calendar, "items" | "until">): readonly DueGroup[] {
  const group = (key: Key, fits: (item: CalendarItem) => boolean): DueGroup => ({ key, items: items.filter(fits) });
  if (until === null) return SIDES.map((side) => group(side, (item) => item.side === side));
  const isDue = ({ what, due }: CalendarItem, wanted: CalendarItem["due"]) => what === "deadline" && due === wanted;
  return [
    group("open", (item) => isDue(item, "sure") && item.side !== "past"),
    group("perhaps", (item) => isDue(item, "perhaps")),
    group("before", (item) => isDue(item, "sure") && item.side === "past"),
    group("events", ({ what, due }) => what === "event" && due !== null),
  ];
}
