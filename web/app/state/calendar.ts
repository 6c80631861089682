// The calendar as the page needs it: what is asked, the answer, its lanes, and the way from article to article.
import type { Calendar, CalendarItem } from "../../contract/calendar.ts";
import type { CalendarAsked } from "../../contract/plan-asked.ts";
import type { Brief } from "../../contract.ts";
import { STATUSES, type Status } from "../../../data/model/verdicts.ts";
import type { Kind } from "../../../data/model/kinds.ts";
import { answerTo, type Want } from "./answers.ts";
import { byDate } from "./compared.ts";
import { memo } from "./derive.ts";
import type { Loaded, State } from "./state.ts";
import { yearsOf, type Years } from "./time-scale.ts";

/** What the calendar in view asks. */
export const calendarAsked = memo(
  ({ view }) => [view.asKnown, view.today, view.until],
  ({ view: { asKnown, today, until } }): CalendarAsked => ({ known: asKnown, today, until }),
);

/** What keys of answers begin with. */
const ROOM = "calendar ";

const wantOf = (asked: CalendarAsked): Want<Calendar> => ({
  key: `${ROOM}${asked.known ?? ""} ${asked.today ?? ""} ${asked.until ?? ""}`,
  ask: async () => (await import("../api-calendar.ts")).askCalendar(asked),
});

/** What the screen Time wants of the server. */
export const calendarWants = (state: State): readonly Want<Calendar>[] =>
  state.view.screen === "time" ? [wantOf(calendarAsked(state))] : [];

/** The calendar in view, as far as it was read. */
export const calendarNow = (state: State): Loaded<Calendar> | undefined => answerTo(state, wantOf(calendarAsked(state)));

/** The answer itself; while it is on its way the one that was read last, so that the screen does not go empty. Null where there is none. */
export function calendarHere(state: State): Calendar | null {
  const now = calendarNow(state);
  if (now?.is === "here") return now.value;
  return now?.is === "failed" ? null : lastRead(state);
}

const lastRead = memo(
  (state) => [state.answers],
  ({ answers }): Calendar | null => {
    const last = Object.entries(answers).findLast(([key, answer]) => key.startsWith(ROOM) && answer.is === "here");
    return last?.[1].is === "here" ? (last[1].value as Calendar) : null;
  },
);

/** The things that the answer names, by id. */
export const calendarThings = memo(
  (state) => [calendarHere(state)],
  (state): ReadonlyMap<string, Brief> => new Map((calendarHere(state)?.things ?? []).map((thing) => [thing.id, thing])),
);

/** Its items by id. */
export const itemsById = memo(
  (state) => [calendarHere(state)],
  (state): ReadonlyMap<string, CalendarItem> => new Map((calendarHere(state)?.items ?? []).map((item) => [item.id, item])),
);

/** A lane: events of a kind, or deadlines that stand alike. */
export type Lane = { readonly key: string; readonly kind: Kind; readonly status: Status | null; readonly items: readonly CalendarItem[] };

/** Events by kind, then deadlines by how they stand; a lane without items is not there. */
export const lanesNow = memo(
  (state) => [calendarHere(state)],
  (state): readonly Lane[] => {
    const things = calendarThings(state);
    const items = calendarHere(state)?.items ?? [];
    const lanes = new Map<string, { kind: Kind; status: Status | null; items: CalendarItem[] }>();
    for (const item of items) {
      const kind = item.what === "deadline" ? "Target" : (things.get(item.id)?.kind ?? "Event");
      const key = item.status ?? kind;
      (lanes.get(key) ?? lanes.set(key, { kind, status: item.status, items: [] }).get(key))?.items.push(item);
    }
    const place = ({ status }: Lane) => (status === null ? -1 : STATUSES.indexOf(status));
    return [...lanes].map(([key, lane]) => ({ key, ...lane })).toSorted((a, b) => place(a) - place(b) || (a.key < b.key ? -1 : 1));
  },
);

/** Today and the day asked for widen the line by so many years at most: farther off nothing else could be made out on it. */
const MOST_WIDER = 50;

/** All years that hold something: items, articles, and today and the day asked for where they are not far off. */
const allYears = memo(
  (state) => [calendarHere(state)],
  (state): Years | null => {
    const here = calendarHere(state);
    if (!here) return null;
    const held = yearsOf([...here.items, ...here.said]);
    const days = [here.today, here.until].flatMap((day) => day ?? []);
    const isNear = (year: number) => !held || (year >= held[0] - MOST_WIDER && year <= held[1] + MOST_WIDER);
    return yearsOf([
      ...here.items,
      ...here.said,
      ...days.filter(({ from, to }) => isNear(Number(from.slice(0, 4))) && isNear(Number(to.slice(0, 4)))),
    ]);
  },
);

/** The years that the line shows: those of the address as far as there is something in them, else all. */
export const yearsShown = memo(
  (state) => [allYears(state), state.view.years],
  (state): Years | null => {
    const all = allYears(state);
    const { years } = state.view;
    if (!all || !years) return all;
    const shown: Years = [Math.max(all[0], years[0]), Math.min(all[1], years[1])];
    return shown[0] <= shown[1] ? shown : all;
  },
);

/** How many items touch each year, for the brush. */
export const yearBins = memo(
  (state) => [calendarHere(state), allYears(state)],
  (state): readonly { readonly from: number; readonly to: number; readonly count: number }[] => {
    const all = allYears(state);
    if (!all) return [];
    const counts = Array.from({ length: all[1] - all[0] + 1 }, () => 0);
    for (const { from, to } of calendarHere(state)?.items ?? [])
      for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) counts[year - all[0]]! += 1;
    return counts.map((count, place) => ({ from: all[0] + place, to: all[0] + place, count }));
  },
);

/** Dates at which something became known, the earliest first: those of the articles, each once. */
export const knownDates = (state: State): readonly string[] => [...new Set(byDate(state.articles).map(({ date }) => date))];

/** The article date before or after the one that is known now; null at either end. */
export function nextKnown(state: State, step: 1 | -1): string | null {
  const dates = knownDates(state);
  const now = state.view.asKnown ?? dates.at(-1) ?? "";
  return (step === 1 ? dates.find((date) => date > now) : dates.findLast((date) => date < now)) ?? null;
}

/** Days that are offered for "due by": the end of today's year, a year from today, the last deadline. */
export function untilChoices({
  today,
  lastDeadline,
}: Pick<Calendar, "today" | "lastDeadline">): Record<"year" | "inAYear" | "last", string | null> {
  if (!today) return { year: null, inAYear: null, last: lastDeadline };
  const year = today.to.slice(0, 4);
  const next = String(Number(year) + 1).padStart(4, "0");
  const day = today.to.slice(4) === "-02-29" ? "-02-28" : today.to.slice(4);
  return { year: `${year}-12-31`, inAYear: next.length === 4 ? `${next}${day}` : null, last: lastDeadline };
}
