// The dated things of the picture over time, under the canvas; the handles below choose the years.
import { X } from "lucide-react";
import { placesOf } from "../../state/bins.ts";
import { drawnThings, memo } from "../../state/derive.ts";
import { yearCounts } from "../../state/hidden.ts";
import { lanesOf } from "../../state/timeline.ts";
import { useZhaotu } from "../../state/use.ts";
import { chooseYears } from "../../steps/filter-steps.ts";
import { panel } from "../../steps/looking-steps.ts";
import { Brush } from "../../ui/Brush.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useWords } from "../../words/use.ts";
import { LaneRow } from "./LaneRow.tsx";

const lanesNow = memo(
  (state) => [drawnThings(state), state.view.hiddenKinds],
  (state) =>
    lanesOf(
      drawnThings(state).filter(({ kind }) => !state.view.hiddenKinds.includes(kind)),
      yearCounts(state).bins.length,
    ),
);

export function Timeline() {
  const { w } = useWords();
  const lanes = useZhaotu(lanesNow);
  const { bins, undated } = useZhaotu(yearCounts);
  const years = useZhaotu((state) => state.view.years);
  const first = bins[0]?.from ?? 0;
  const choose = (from: number, to: number) => {
    const whole = from === 0 && to === bins.length - 1;
    chooseYears(whole ? null : [bins[from]?.from ?? 0, bins[to]?.to ?? 0]);
  };
  return (
    <section className="timeline" aria-label={w.timeline.title}>
      <div className="timeline-head">
        <h2>{w.timeline.title}</h2>
        <span>{years ? `${years[0]}–${years[1]}` : w.filters.allYears}</span>
        {years && (
          <button type="button" className="link" onClick={() => chooseYears(null)}>
            {w.filters.clear}
          </button>
        )}
        <span className="quiet timeline-signs">{[w.timeline.flag, w.timeline.tick, w.timeline.hatched].join(" · ")}</span>
        {undated > 0 && <span className="quiet timeline-undated">{w.timeline.undated(undated)}</span>}
        <IconButton label={w.timeline.close} keys="W" onClick={() => panel({ timeline: false })}>
          <X />
        </IconButton>
      </div>
      {bins.length === 0 ? (
        <p className="quiet">{w.timeline.none}</p>
      ) : (
        <>
          <div className="lanes">
            {lanes.map((lane) => (
              <LaneRow key={lane.kind} lane={lane} first={first} span={bins.length} />
            ))}
          </div>
          <div className="timeline-years">
            <span className="quiet">{w.timeline.brush}</span>
            <div>
              <Brush
                bins={bins}
                chosen={placesOf(bins, years && { from: years[0], to: years[1] })}
                labels={[w.filters.first(w.filters.years), w.filters.last(w.filters.years)]}
                say={({ from }) => String(from)}
                onChoose={choose}
              />
              <p className="year-words" aria-hidden="true">
                {bins.map(({ from }, place) => (
                  <span key={from}>{place % Math.ceil(bins.length / 16) === 0 ? from : ""}</span>
                ))}
              </p>
            </div>
          </div>
        </>
      )}
    </section>
  );
}
