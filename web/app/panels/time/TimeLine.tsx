// The line: lanes above for when things fall, a strip below for when they were said, and the years to be chosen.
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import type { Calendar } from "../../../contract/calendar.ts";
import { placesOf } from "../../state/bins.ts";
import { yearBins, yearsShown, type Lane } from "../../state/calendar.ts";
import { outside, ticksOf, type Years } from "../../state/time-scale.ts";
import { useZhaotu } from "../../state/use.ts";
import { zoomYears } from "../../steps/calendar-steps.ts";
import { Brush } from "../../ui/Brush.tsx";
import { useWords } from "../../words/use.ts";
import { SaidStrip } from "./SaidStrip.tsx";
import { TimeGround } from "./TimeGround.tsx";
import { TimeLane } from "./TimeLane.tsx";

type Props = { readonly calendar: Calendar; readonly lanes: readonly Lane[]; readonly onFold: (ids: readonly string[]) => void };

/** The width that is taken until the page has been measured, in pixels. */
const GUESS = 760;

export function TimeLine({ calendar, lanes, onFold }: Props) {
  const { w } = useWords();
  const years = useZhaotu(yearsShown);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  if (!years) return null;
  return (
    <section className="time-line" aria-label={w.time.line} onKeyDown={walk}>
      <div className="time-axis" aria-hidden="true">
        <div>
          {ticksOf(years).map(({ at, text, strong }) => (
            <span key={at} data-strong={strong} style={{ left: `${at * 100}%` }}>
              {text}
            </span>
          ))}
        </div>
      </div>
      <div className="time-lanes" data-until={calendar.until !== null}>
        <TimeGround calendar={calendar} years={years} />
        <div className="time-room" ref={box} />
        {lanes.map((lane) => (
          <TimeLane key={lane.key} lane={lane} years={years} width={width} onFold={onFold} />
        ))}
      </div>
      <div className="time-foot">
        <div className="time-lanes">
          <TimeGround calendar={calendar} years={years} />
          <SaidStrip calendar={calendar} years={years} width={width} />
        </div>
        <Zoom years={years} calendar={calendar} />
      </div>
    </section>
  );
}

function Zoom({ years, calendar }: { readonly years: Years; readonly calendar: Calendar }) {
  const { w } = useWords();
  const { before, after } = outside(calendar.items, years);
  const bins = useZhaotu(yearBins);
  const zoomed = useZhaotu((state) => state.view.years !== null);
  const choose = (from: number, to: number) => {
    const whole = from === 0 && to === bins.length - 1;
    zoomYears(whole ? null : [bins[from]?.from ?? 0, bins[to]?.to ?? 0]);
  };
  return (
    <div className="time-zoom">
      <span className="quiet">
        {w.time.years}
        {zoomed && (
          <button type="button" className="link" onClick={() => zoomYears(null)}>
            {w.time.allYears}
          </button>
        )}
        {before + after > 0 && <span>{w.time.outside(before, after)}</span>}
      </span>
      <div>
        <Brush
          bins={bins}
          chosen={placesOf(bins, { from: years[0], to: years[1] })}
          labels={[w.time.firstYear, w.time.lastYear]}
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
  );
}

/** Arrows go from mark to mark in a lane, and from lane to lane. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const here = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(".time-item") : null;
  const lane = here?.closest(".time-lane");
  if (!here || !lane || event.ctrlKey || event.metaKey || event.altKey) return;
  const marks = (of: Element) => [...of.querySelectorAll<HTMLElement>(".time-item")];
  const own = marks(lane);
  const at = own.indexOf(here);
  const lanes = [...event.currentTarget.querySelectorAll(".time-lane")].filter((one) => marks(one).length > 0);
  const beside = (by: number) => {
    const other = lanes[lanes.indexOf(lane) + by];
    const { left } = here.getBoundingClientRect();
    const far = (mark: HTMLElement) => Math.abs(mark.getBoundingClientRect().left - left);
    return other && marks(other).toSorted((a, b) => far(a) - far(b))[0];
  };
  const to: Readonly<Record<string, () => HTMLElement | undefined>> = {
    ArrowRight: () => own[at + 1],
    ArrowLeft: () => own[at - 1],
    Home: () => own[0],
    End: () => own.at(-1),
    ArrowDown: () => beside(1),
    ArrowUp: () => beside(-1),
  };
  const next = to[event.key];
  if (!next) return;
  event.preventDefault();
  next()?.focus();
}

function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(GUESS);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const seen = new ResizeObserver(() => setWidth(Math.max(1, Math.floor(element.clientWidth))));
    seen.observe(element);
    return () => seen.disconnect();
  }, [box]);
  return width;
}
