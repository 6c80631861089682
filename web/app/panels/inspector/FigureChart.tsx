// Several figures of one indicator about one subject over time, drawn small; the same as a table for who does not see it.
import { figureText } from "../../words/figures.ts";
import { inLang } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import type { ChartPoint, Series } from "./chart-points.ts";

const WIDE = 316;
const HIGH = 112;
const SIDE = 60;
/** A label this near to the one before goes below its point. */
const NEAR = 70;
const TOP = 30;
const BOTTOM = 26;
const DOT = 4;
/** Times nearer than this are said once. */
const NARROW = 44;

type Spot = ChartPoint & { readonly x: number; readonly y: number; readonly above: boolean };

/** Where the points stand; the ground is nought, so that a small change looks small. */
function spotsOf(points: readonly ChartPoint[]): Spot[] {
  const [first, last] = [Math.min(...points.map(({ at }) => at)), Math.max(...points.map(({ at }) => at))];
  const [low, high] = [Math.min(0, ...points.map(({ value }) => value)), Math.max(0, ...points.map(({ value }) => value))];
  const share = (value: number, from: number, to: number) => (to > from ? (value - from) / (to - from) : 0.5);
  let before: Spot | undefined;
  return points.map((point) => {
    const x = SIDE + share(point.at, first, last) * (WIDE - 2 * SIDE);
    const above = before === undefined || !before.above || x - before.x > NEAR;
    before = { ...point, x, y: HIGH - BOTTOM - share(point.value, low, high) * (HIGH - TOP - BOTTOM), above };
    return before;
  });
}

export function FigureChart({ series }: { readonly series: Series }) {
  const { lang, w } = useWords();
  const name = inLang(series.indicator, series.indicatorEn, lang) ?? "";
  const spots = spotsOf(series.points);
  const line = spots.filter(({ figure }) => series.joined.some((point) => point.figure === figure));
  return (
    <figure className="chart" data-chart={series.key}>
      <figcaption>{w.chart.label(name)}</figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">
        <path className="chart-ground" d={`M8 ${HIGH - BOTTOM + 10}H${WIDE - 8}`} />
        {line.length > 1 && <path className="chart-line" d={`M${line.map(({ x, y }) => `${x} ${y}`).join("L")}`} />}
        {spots.map((spot) => (
          <Dot key={spot.figure.id} spot={spot} />
        ))}
        {spots.map(({ x, time, figure }, index) =>
          x - (spots[index - 1]?.x ?? -Infinity) < NARROW ? null : (
            <text key={figure.id} className="chart-time" x={x} y={HIGH - 3}>
              {time}
            </text>
          ),
        )}
      </svg>
      <table className="unseen">
        <caption>{w.chart.label(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{w.chart.time}</th>
            <th scope="col">{w.chart.number}</th>
            <th scope="col">{w.chart.sort}</th>
          </tr>
        </thead>
        <tbody>
          {series.points.map(({ figure, time, target, expected, mark }) => (
            <tr key={figure.id}>
              <td>{time}</td>
              <td>{figureText(figure, lang)}</td>
              <td>
                {[
                  target ? w.chart.target : "nature" in figure ? w.card.natures[figure.nature] : "",
                  expected ? w.card.expected : "",
                  mark === "exact" ? "" : w.chart[mark],
                ]
                  .filter((word) => word !== "")
                  .join(w.list)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {series.undated > 0 && <p className="quiet small">{w.chart.undated(series.undated)}</p>}
    </figure>
  );
}

function Dot({ spot }: { readonly spot: Spot }) {
  const { lang } = useWords();
  const { x, y, above, target, expected, mark, figure } = spot;
  const up = mark === "least" ? -1 : 1;
  return (
    <g className="chart-point" data-mark={mark} data-target={target} data-expected={expected}>
      {target ? <path d={`M${x} ${y - 5}l5 5-5 5-5-5z`} /> : <circle cx={x} cy={y} r={DOT} />}
      {(mark === "least" || mark === "most") && (
        <path className="chart-arrow" d={`M${x} ${y + up * 6}v${up * 8}m-3 ${up * -3}l3 ${up * 3}l3 ${up * -3}`} />
      )}
      <text x={x} y={above ? y - (mark === "least" ? 17 : 9) : y + (mark === "most" ? 25 : 17)}>
        {figureText(figure, lang)}
      </text>
    </g>
  );
}
