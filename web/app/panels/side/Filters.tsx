// Filters beside kinds, families and articles: how it is known, doubt, sources, years, the range of a number.
import { binsOf, placesOf } from "../../state/bins.ts";
import { keptThings, visibleThings } from "../../state/derive.ts";
import { linkCounts, yearCounts } from "../../state/hidden.ts";
import { probed, probeValues, valueUnit } from "../../state/measured.ts";
import { MEASURES, type Measure } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { chooseBasis, chooseCertain, chooseRange, chooseSourced, chooseYears, probe } from "../../steps/filter-steps.ts";
import { panel } from "../../steps/looking-steps.ts";
import { Brush } from "../../ui/Brush.tsx";
import { amountText } from "../../words/amounts.ts";
import { useWords } from "../../words/use.ts";

export function Filters() {
  return (
    <>
      <BasisFilter />
      <YearFilter />
      <RangeFilter />
    </>
  );
}

function BasisFilter() {
  const { w } = useWords();
  const counts = useZhaotu(linkCounts);
  const { basis, certain, sourced } = useZhaotu((state) => state.view);
  return (
    <div className="legend articles filter" data-filter="basis">
      <h2>{w.filters.basis}</h2>
      <div className="pills" role="group" aria-label={w.filters.basis}>
        {(["stated", "implied"] as const).map((one) => (
          <button key={one} type="button" className="pill" aria-pressed={basis === one} onClick={() => chooseBasis(one)}>
            <b>{w.filters[one]}</b> {counts[one]}
          </button>
        ))}
      </div>
      <label className="filter-tick">
        <input type="checkbox" checked={certain} onChange={chooseCertain} /> <span>{w.filters.certain}</span>
        <span className="legend-count">{counts.uncertain}</span>
      </label>
      <label className="filter-tick">
        <input type="checkbox" checked={sourced} onChange={chooseSourced} /> <span>{w.filters.sourced}</span>
        <span className="legend-count">{counts.unsourced}</span>
      </label>
    </div>
  );
}

function YearFilter() {
  const { w } = useWords();
  const { bins, dated, undated } = useZhaotu(yearCounts);
  const years = useZhaotu((state) => state.view.years);
  if (bins.length === 0) return null;
  const range = years && { from: years[0], to: years[1] };
  return (
    <div className="legend articles filter" data-filter="years">
      <h2>
        {w.filters.years} <span className="quiet">{years ? `${years[0]}–${years[1]}` : w.filters.allYears}</span>
        <Clear on={years !== null} onClick={() => chooseYears(null)} />
      </h2>
      <Brush
        bins={bins}
        chosen={placesOf(bins, range)}
        labels={[w.filters.first(w.filters.years), w.filters.last(w.filters.years)]}
        say={({ from }) => String(from)}
        onChoose={(first, last) => {
          const whole = first === 0 && last === bins.length - 1;
          chooseYears(whole ? null : [bins[first]?.from ?? 0, bins[last]?.to ?? 0]);
        }}
      />
      <p className="quiet small">{w.filters.dated(dated, undated)}</p>
      <button type="button" className="link" onClick={() => panel({ timeline: true })}>
        {w.timeline.open}
      </button>
    </div>
  );
}

function RangeFilter() {
  const { w } = useWords();
  const measure = useZhaotu(probed);
  const range = useZhaotu((state) => state.view.range);
  return (
    <div className="legend articles filter" data-filter="range">
      <h2>
        {w.filters.range}
        <Clear on={range !== null} onClick={() => chooseRange(null)} />
      </h2>
      <select
        aria-label={w.filters.choose}
        value={measure ?? ""}
        onChange={(event) => probe(MEASURES.find((it) => it === event.target.value) ?? null)}
      >
        <option value="">{w.filters.choose}</option>
        {MEASURES.map((one) => (
          <option key={one} value={one}>
            {w.rules.by[one]}
          </option>
        ))}
      </select>
      {measure !== null && <RangeBrush measure={measure} />}
    </div>
  );
}

function RangeBrush({ measure }: { readonly measure: Measure }) {
  const { lang, w } = useWords();
  const values = useZhaotu(probeValues);
  const things = useZhaotu((state) => keptThings(state).length);
  const seen = useZhaotu((state) => visibleThings(state).length);
  const unit = useZhaotu(valueUnit);
  const own = useZhaotu((state) => state.view.range);
  const waiting = useZhaotu((state) => (measure === "betweenness" || measure === "pagerank") && !state.reckoned[measure]);
  const range = own?.measure === measure ? own : null;
  const bins = binsOf([...values.values()]);
  if (bins.length === 0) return <p className="quiet small">{waiting ? w.filters.reckoning : w.filters.noNumbers}</p>;
  const [first, last] = placesOf(bins, range);
  const say = (value: number) => amountText(measure, value, unit, lang);
  return (
    <>
      <Brush
        bins={bins}
        chosen={[first, last]}
        labels={[w.filters.first(w.rules.by[measure]), w.filters.last(w.rules.by[measure])]}
        say={(bin, end) => say(bin[end])}
        onChoose={(from, to) => {
          const whole = from === 0 && to === bins.length - 1;
          chooseRange(whole ? null : { measure, from: bins[from]?.from ?? 0, to: bins[to]?.to ?? 0 });
        }}
      />
      <p className="brush-ends">
        <span>{say(bins[first]?.from ?? 0)}</span> <span>{say(bins[last]?.to ?? 0)}</span>
      </p>
      <p className="quiet small">{w.filters.kept(seen, range ? things - seen : 0, things - values.size)}</p>
    </>
  );
}

function Clear({ on, onClick }: { readonly on: boolean; readonly onClick: () => void }) {
  const { w } = useWords();
  return on ? (
    <button type="button" className="link" onClick={onClick}>
      {w.filters.clear}
    </button>
  ) : null;
}
