// The screen's title, what the signs mean, and the choice between line and list.
import { calendarAsked } from "../../state/calendar.ts";
import { useZhaotu } from "../../state/use.ts";
import { toggleTable } from "../../steps/looking-steps.ts";
import { useWords } from "../../words/use.ts";
import { BriefButton } from "../brief/BriefButton.tsx";

export function TimeTitle() {
  const { w } = useWords();
  const table = useZhaotu((state) => state.view.table);
  const asked = useZhaotu(calendarAsked);
  const { flag, bar, point, hatched } = w.time.signs;
  return (
    <div className="time-title">
      <h1 id="time-title" tabIndex={-1}>
        {w.nav.time}
      </h1>
      <p className="quiet">{table ? w.time.how : [flag, bar, point, hatched].join(" · ")}</p>
      <BriefButton of={{ is: "calendar", asked }} />
      <span className="switch time-view" role="group" aria-label={w.time.view}>
        <button type="button" aria-pressed={!table} onClick={() => table && toggleTable()}>
          {w.time.line}
        </button>
        <button type="button" aria-pressed={table} title={`${w.time.list}  T`} onClick={() => !table && toggleTable()}>
          {w.time.list}
        </button>
      </span>
    </div>
  );
}
