// What the calendar is asked: as known when, what is today, due by which day.
import { Undo2, X } from "lucide-react";
import { calendarHere, knownDates, untilChoices } from "../../state/calendar.ts";
import { memo } from "../../state/derive.ts";
import { useZhaotu } from "../../state/use.ts";
import { chooseToday, dueUntil, knowAsOf } from "../../steps/calendar-steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useWords } from "../../words/use.ts";
import { DateField } from "./DateField.tsx";
import { PlayArticles } from "./PlayArticles.tsx";

const datesNow = memo((state) => [state.articles], knownDates);
const choicesNow = memo(
  (state) => [calendarHere(state)],
  (state) => untilChoices(calendarHere(state) ?? { today: null, lastDeadline: null }),
);
const QUICK = ["year", "inAYear", "last"] as const;

export function TimeHead() {
  const { w } = useWords();
  const { today, until } = useZhaotu((state) => state.view);
  const known = useZhaotu((state) => calendarHere(state)?.known ?? null);
  const choices = useZhaotu(choicesNow);
  return (
    <div className="time-head">
      <AsKnown />
      <PlayArticles />
      <span className="time-pair">
        <DateField label={w.time.today} value={today} empty={known ?? ""} hint={w.time.todayHow} onChoose={chooseToday} />
        {today !== null && (
          <IconButton label={w.time.todayBack} onClick={() => chooseToday(null)}>
            <Undo2 />
          </IconButton>
        )}
      </span>
      <span className="time-pair">
        <DateField label={w.time.until} value={until} empty={w.time.untilNone} hint={w.time.untilHow} onChoose={dueUntil} />
        {until !== null && (
          <IconButton label={w.time.commands.dueNone} onClick={() => dueUntil(null)}>
            <X />
          </IconButton>
        )}
      </span>
      <span className="time-quick" role="group" aria-label={w.time.until}>
        {QUICK.map((quick) => {
          const day = choices[quick];
          return (
            <button
              key={quick}
              type="button"
              disabled={day === null}
              title={day ?? undefined}
              aria-pressed={day !== null && day === until}
              onClick={() => dueUntil(day === until ? null : day)}
            >
              {w.time.quick[quick]}
            </button>
          );
        })}
      </span>
    </div>
  );
}

/** Which article's date is taken for what is known; another date of the address stands among them. */
function AsKnown() {
  const { w } = useWords();
  const dates = useZhaotu(datesNow);
  const asKnown = useZhaotu((state) => state.view.asKnown);
  const newest = dates.at(-1) ?? "";
  const value = asKnown ?? newest;
  const all = dates.includes(value) ? dates : [...dates, value].toSorted();
  return (
    <label className="time-field">
      <span>{w.time.known}</span>
      <select value={value} onChange={(event) => knowAsOf(event.target.value)}>
        {all.map((date) => (
          <option key={date} value={date}>
            {date === newest ? w.time.newest(date) : w.time.knownAs(date)}
          </option>
        ))}
      </select>
    </label>
  );
}
