// Behind the lanes: the years, today, and the day by which things are due.
import type { Calendar } from "../../../contract/calendar.ts";
import { shareOfDay, ticksOf, type Years } from "../../state/time-scale.ts";
import { useWords } from "../../words/use.ts";
import { daysWords } from "./tell-item.ts";

const percent = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;
const isIn = (share: number) => share >= 0 && share <= 1;

export function TimeGround({ calendar: { today, until }, years }: { readonly calendar: Calendar; readonly years: Years }) {
  const { w } = useWords();
  const [from, to] = today ? [shareOfDay(today.from, years), shareOfDay(today.to, years, true)] : [2, 2];
  const end = until ? shareOfDay(until.to, years, true) : 2;
  return (
    <div className="time-ground" aria-hidden="true">
      {ticksOf(years).map(({ at, strong }) => (
        <span key={at} className="time-rule" data-strong={strong} style={{ left: percent(at) }} />
      ))}
      {today && to > 0 && from < 1 && (
        <span className="time-today" style={{ left: percent(from), width: `max(2px, ${(Math.min(1, to) - Math.max(0, from)) * 100}%)` }}>
          <b>{w.time.todayAt(daysWords(today, w))}</b>
        </span>
      )}
      {until && isIn(end) && (
        <span className="time-until" data-late={end > 0.5} style={{ left: percent(end) }}>
          <b>{w.time.untilAt(until.to)}</b>
        </span>
      )}
    </div>
  );
}
