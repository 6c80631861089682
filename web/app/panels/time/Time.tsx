// The screen Time: deadlines and dated events on one line or in a list, what is due by a day, and one of them in detail.
import { useEffect, useState, useSyncExternalStore } from "react";
import { calendarHere, calendarNow, calendarWants, lanesNow } from "../../state/calendar.ts";
import type { Calendar } from "../../../contract/calendar.ts";
import { useZhaotu } from "../../state/use.ts";
import { registerWants } from "../../steps/read-answers.ts";
import { retryNow } from "../../steps/read.ts";
import { focusTitle } from "../../ui/focus-title.ts";
import { useWords } from "../../words/use.ts";
import { SourcePanel } from "../source/SourcePanel.tsx";
import { Trouble } from "../Trouble.tsx";
import { DueLine } from "./DueLine.tsx";
import { TimeAside } from "./TimeAside.tsx";
import { TimeTitle } from "./TimeTitle.tsx";
import { TimeHead } from "./TimeHead.tsx";
import { TimeLine } from "./TimeLine.tsx";
import { TimeList } from "./TimeList.tsx";
import { UndatedTargets } from "./UndatedTargets.tsx";
import "../../styles/time.css";
import "../../styles/time-axis.css";
import "../../styles/time-marks.css";
import "../../styles/time-lists.css";
import "../../styles/time-sizes.css";

/** Narrower than this there is no room for a line: the list stands in its place. */
const NARROW = "(max-width: 599px)";
const NOTHING: readonly string[] = [];

registerWants(calendarWants);

export function Time() {
  const { w } = useWords();
  const source = useZhaotu((state) => state.view.source);
  const read = useZhaotu((state) => calendarNow(state)?.is === "here");
  const selected = useZhaotu((state) => state.view.selected);
  // A fold is open until something else is selected.
  const [opened, setOpened] = useState({ ids: NOTHING, on: selected });
  const fold = opened.on === selected ? opened.ids : NOTHING;
  const setFold = (ids: readonly string[]) => setOpened({ ids, on: selected });
  useEffect(() => {
    focusTitle("time-title");
  }, []);
  return (
    <div className="screen time" data-source={source !== null} data-chosen={selected.length > 0 || fold.length > 0}>
      <main className="time-main" id="canvas" tabIndex={-1} aria-label={w.nav.time} aria-busy={!read}>
        <TimeTitle />
        <TimeHead />
        <Body onFold={setFold} />
      </main>
      {source ? <SourcePanel at={source} /> : <TimeAside fold={fold} onClose={() => setFold(NOTHING)} />}
    </div>
  );
}

function Body({ onFold }: { readonly onFold: (ids: readonly string[]) => void }) {
  const { w } = useWords();
  const read = useZhaotu(calendarNow);
  const calendar = useZhaotu(calendarHere);
  if (read?.is === "failed") return <Trouble why={read.why} onRetry={retryNow} />;
  if (!calendar) return <p role="status">{w.time.reading}</p>;
  if (calendar.said.length === 0) return <p role="status">{w.time.empty}</p>;
  return <Here calendar={calendar} onFold={onFold} />;
}

function Here({ calendar, onFold }: { readonly calendar: Calendar; readonly onFold: (ids: readonly string[]) => void }) {
  const { w } = useWords();
  const table = useZhaotu((state) => state.view.table);
  const lanes = useZhaotu(lanesNow);
  const narrow = useNarrow();
  return (
    <>
      <DueLine calendar={calendar} />
      {calendar.items.length === 0 ? (
        <p>{w.time.nothing}</p>
      ) : table || narrow ? (
        <TimeList calendar={calendar} />
      ) : (
        <TimeLine calendar={calendar} lanes={lanes} onFold={onFold} />
      )}
      <UndatedTargets calendar={calendar} />
    </>
  );
}

function useNarrow(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const query = matchMedia(NARROW);
      query.addEventListener("change", tell);
      return () => query.removeEventListener("change", tell);
    },
    () => matchMedia(NARROW).matches,
  );
}
