// A target's figures over time with the target itself; the same as a table for who does not see it.
import type { BoardRow } from "../../../contract/board.ts";
import { nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { CHART, historyOf, type History } from "./history.ts";
import { figureSaid, figureTime } from "./texts.ts";

const { wide, high, left, right, top, bottom } = CHART;
const FLOOR = high - bottom;

export function HistoryChart({ row }: { readonly row: BoardRow }) {
  const { lang, w } = useWords();
  const history = historyOf(row, lang);
  if (history === null) return null;
  const { points, goal } = history;
  const words = w.targets.detail;
  const title = words.history(nameOf(row.indicator, lang), history.unit);
  const legend = [
    ...(points.some(({ figure }) => figure.hollow) ? [words.legend.hollow] : []),
    ...(points.some(({ inferred }) => inferred) ? [words.legend.inferred] : []),
    ...(goal.y === null ? (row.status === "noYardstick" ? [words.legend.unknown] : []) : [words.legend.goal]),
  ];
  return (
    <figure className="history">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${wide} ${high}`} aria-hidden="true" focusable="false">
        {history.ticks.map(({ y, label }) => (
          <g key={label}>
            <path className="history-rule" d={`M${left} ${y}H${wide - 4}`} />
            <text className="history-tick" x={left - 6} y={y + 4}>
              {label}
            </text>
          </g>
        ))}
        {history.years.map(({ x, label }) => (
          <text key={label} className="history-year" x={x} y={high - 8}>
            {label}
          </text>
        ))}
        <Drawn history={history} />
        <Goal history={history} status={row.status} />
      </svg>
      <table className="unseen">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.time}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.sort}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ figure }) => (
            <tr key={figure.id}>
              <td>{figureTime(figure, w)}</td>
              <td>{figureSaid(figure, lang).text}</td>
              <td>{words.bases[figure.time?.basis ?? "article"]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {legend.length > 0 && <p className="quiet small">{legend.join(lang === "zh" ? "；" : "; ")}</p>}
    </figure>
  );
}

function Drawn({ history: { points, joined } }: { readonly history: History }) {
  return (
    <>
      {points.map(({ figure, x, y, inferred }) =>
        inferred ? <path key={figure.id} className="history-stem" d={`M${x} ${y + 5}V${FLOOR}`} /> : null,
      )}
      {joined.length > 1 && <path className="history-line" d={`M${joined.map(({ x, y }) => `${x} ${y}`).join("L")}`} />}
      {points.map(({ figure, x, y, label, above }) => (
        <g key={figure.id} data-point={figure.id}>
          <circle
            className="history-dot"
            data-hollow={figure.hollow}
            data-expected={figure.actual === "expected"}
            cx={x}
            cy={y}
            r="4.500"
          />
          <text className="history-value" x={x} y={above ? y - 10 : y + 19}>
            {figure.hollow && label !== "" ? `≈ ${label}` : label}
          </text>
        </g>
      ))}
    </>
  );
}

function Goal({ history: { goal }, status }: { readonly history: History; readonly status: BoardRow["status"] }) {
  if (goal.y === null) {
    if (status !== "noYardstick" || goal.x === null) return null;
    return (
      <>
        <rect className="history-unknown" x={goal.x - 14} y={top - 8} width="28" height={FLOOR - top + 8} />
        <text className="history-ask" x={goal.x} y={(FLOOR + top) / 2 + 4}>
          ?
        </text>
      </>
    );
  }
  const { x, y } = goal;
  return (
    <>
      <path className="history-goal" d={`M${left} ${y}H${x ?? wide - right}`} />
      {x !== null && <path className="history-pole" d={`M${x} ${y}v-18`} />}
      {x !== null && <path className="history-flag" d={`M${x} ${y - 18}l11 4.500-11 4.500z`} />}
      <text className="history-value goal" x={x === null ? wide - right : x} y={y + 15}>
        {goal.label}
      </text>
    </>
  );
}
