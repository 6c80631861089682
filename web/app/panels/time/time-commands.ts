// Commands of the calendar.
import { calendarHere, nextKnown, untilChoices } from "../../state/calendar.ts";
import { getState } from "../../state/store.ts";
import type { State } from "../../state/state.ts";
import { chooseToday, dueUntil, onTheCanvas, stepArticle, zoomYears } from "../../steps/calendar-steps.ts";
import { go, toggleTable } from "../../steps/looking-steps.ts";
import type { Command } from "../palette/command.ts";

const here = (state: State) => state.view.screen === "time";
const choicesOf = (state: State) => untilChoices(calendarHere(state) ?? { today: null, lastDeadline: null });
const dueIds = (state: State) => (calendarHere(state)?.items ?? []).flatMap(({ id, due }) => (due === null ? [] : [id]));
/** More than these are not put on the canvas at once. */
const MOST_DRAWN = 300;

function dueBy(id: string, quick: keyof ReturnType<typeof choicesOf>, word: "dueYear" | "dueInAYear" | "dueLast"): Command {
  return {
    id: `time.${id}`,
    group: "looks",
    words: (w) => w.time.commands[word],
    enabled: (state) => here(state) && choicesOf(state)[quick] !== null && choicesOf(state)[quick] !== state.view.until,
    run: () => dueUntil(choicesOf(getState())[quick]),
  };
}

export const timeCommands: readonly Command[] = [
  {
    id: "screen.time",
    group: "screens",
    words: (w) => w.nav.time,
    key: "G 5",
    enabled: (state) => !here(state),
    run: () => go("time"),
  },
  dueBy("due-year", "year", "dueYear"),
  dueBy("due-in-a-year", "inAYear", "dueInAYear"),
  dueBy("due-last", "last", "dueLast"),
  {
    id: "time.due-none",
    group: "looks",
    words: (w) => w.time.commands.dueNone,
    enabled: (state) => here(state) && state.view.until !== null,
    run: () => dueUntil(null),
  },
  {
    id: "time.today",
    group: "looks",
    words: (w) => w.time.commands.todayBack,
    enabled: (state) => here(state) && state.view.today !== null,
    run: () => chooseToday(null),
  },
  {
    id: "time.earlier",
    group: "looks",
    words: (w) => `${w.nav.time}${w.colon}${w.time.earlier}`,
    enabled: (state) => here(state) && nextKnown(state, -1) !== null,
    run: () => void stepArticle(-1),
  },
  {
    id: "time.later",
    group: "looks",
    words: (w) => `${w.nav.time}${w.colon}${w.time.later}`,
    enabled: (state) => here(state) && nextKnown(state, 1) !== null,
    run: () => void stepArticle(1),
  },
  {
    id: "time.all-years",
    group: "looks",
    words: (w) => w.time.commands.allYears,
    enabled: (state) => here(state) && state.view.years !== null,
    run: () => zoomYears(null),
  },
  {
    id: "time.list",
    group: "looks",
    words: (w) => w.time.commands.list,
    key: "T",
    enabled: here,
    run: toggleTable,
  },
  {
    id: "time.draw-due",
    group: "picture",
    words: (w) => w.time.commands.canvas,
    enabled: (state) => here(state) && dueIds(state).length > 0 && dueIds(state).length <= MOST_DRAWN,
    run: () => onTheCanvas(dueIds(getState())),
  },
];
