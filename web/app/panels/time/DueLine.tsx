// In one sentence: what there is, and what is due by the day that was asked for.
import type { Calendar } from "../../../contract/calendar.ts";
import { useWords } from "../../words/use.ts";
import { daysWords } from "./tell-item.ts";

export function DueLine({ calendar: { items, undated, until } }: { readonly calendar: Calendar }) {
  const { w } = useWords();
  const deadlines = items.filter(({ what }) => what === "deadline");
  const events = items.filter(({ what }) => what === "event");
  const sure = deadlines.filter(({ due }) => due === "sure");
  const perhaps = deadlines.filter(({ due }) => due === "perhaps");
  const past = sure.filter(({ side }) => side === "past");
  return (
    <p className="time-sum" role="status">
      {until ? (
        <>
          <b>{w.time.due(daysWords({ from: until.to, to: until.to }, w), sure.length, perhaps.length)}</b>
          <span className="quiet"> {w.time.dueMore(past.length, events.filter(({ due }) => due !== null).length)}</span>
        </>
      ) : (
        w.time.sum(deadlines.length, events.length, undated.length)
      )}
    </p>
  );
}
