// The figures of a target over time and the target itself, laid out for a chart. Only what is of one nature and unit stands in it.
import type { BoardFigure, BoardRow } from "../../../contract/board.ts";
import type { Lang } from "../../state/state.ts";
import { yearsOf } from "../../state/timeline.ts";
import { unitWord } from "../../words/figures.ts";

type Dated = { readonly figure: BoardFigure; readonly at: number; readonly value: number };
type HistoryPoint = Dated & {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly time: string;
  /** The time is not written beside the figure. */
  readonly inferred: boolean;
  readonly above: boolean;
};
export type History = {
  /** In which the numbers at the axis and the points are. */
  readonly unit: string;
  readonly points: readonly HistoryPoint[];
  /** Ids of points that a line joins, in order; none where two statements of one time differ. */
  readonly joined: readonly HistoryPoint[];
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly years: readonly { readonly x: number; readonly label: string }[];
  /** Where the target stands; `y` null: its number is not known; `x` null: no deadline is written. */
  readonly goal: { readonly x: number | null; readonly y: number | null; readonly label: string };
};

/** The chart's own measures. */
export const CHART = { wide: 336, high: 184, left: 44, right: 28, top: 26, bottom: 38 } as const;
const MOST_YEARS = 7;
/** What may stand between a target without a number and a number of its indicator. */
const OF_WORDS = new Set(["nature", "period", "expected"]);

/** Figures that may stand in one chart, by time: those that can be compared; of a target that points to a number which nobody gave, those of its indicator and subject. */
export function historyFigures(row: BoardRow): readonly Dated[] {
  const may = (figure: BoardFigure) =>
    figure.used || (row.value === null && row.status === "noYardstick" && figure.differences.every((one) => OF_WORDS.has(one)));
  const dated = row.series.flatMap((figure): readonly Dated[] =>
    may(figure) && figure.base !== null && figure.time !== null
      ? [{ figure, at: yearsOf(figure.time.to, true), value: figure.direction === "down" ? -figure.base.value : figure.base.value }]
      : [],
  );
  const sort = ({ figure }: Dated) => `${figure.nature} ${figure.base?.unit ?? ""}`;
  const own = (row.base && dated.find(({ figure }) => figure.base?.unit === row.base?.unit)) ?? dated.at(-1);
  return dated.filter((one) => own !== undefined && sort(one) === sort(own)).toSorted((a, b) => a.at - b.at || a.value - b.value);
}

/** The chart of a target; null where there is no figure to draw. */
export function historyOf(row: BoardRow, lang: Lang): History | null {
  const figures = historyFigures(row);
  const [first] = figures;
  if (first === undefined) return null;
  const goal = row.base !== null && row.base.unit === first.figure.base?.unit ? row.base.value : null;
  const due = row.deadline === null ? null : yearsOf(row.deadline.to, true);
  const values = [...figures.map(({ value }) => value), ...(goal === null ? [] : [goal])];
  const steps = ticksOf(Math.min(...values), Math.max(...values));
  const [low = 0, high = 1] = [steps[0], steps.at(-1)];
  const times = [...figures.map(({ at }) => at), ...(due === null ? [] : [due])];
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const { wide, high: tall, left, right, top, bottom } = CHART;
  const room = row.value === null ? right + 14 : right;
  const xOf = (at: number) =>
    to > from ? left + 12 + ((at - from) / (to - from)) * (wide - left - 12 - room) : left + (wide - left - room) / 2;
  const yOf = (value: number) => tall - bottom - ((value - low) / (high - low)) * (tall - top - bottom);
  const scale = scaleOf(first.figure, Math.max(...values.map(Math.abs)), lang);
  const points = figures.map((one): HistoryPoint => {
    const { figure } = one;
    return {
      ...one,
      ...{ x: xOf(one.at), y: yOf(one.value), ...labelOf(one, figures, scale) },
      time: figure.period?.replace("/", "–") ?? figure.time?.to ?? "",
      inferred: figure.time?.basis !== "stated",
    };
  });
  return {
    unit: scale.unit,
    points,
    joined: joinedOf(points),
    ticks: steps.map((value) => ({ y: yOf(value), label: plain(value / scale.factor) })),
    years: yearsBetween(from, to).map((year) => ({ x: xOf(year + 1), label: String(year) })),
    goal: {
      x: due === null ? null : xOf(due),
      y: goal === null ? null : yOf(goal),
      label: goal === null ? "?" : plain(goal / scale.factor),
    },
  };
}

type Scale = { readonly factor: number; readonly unit: string };

/** In Chinese a figure's own unit; in English the base unit, by the million or the billion where it is large. */
function scaleOf({ value, base, unit }: BoardFigure, most: number, lang: Lang): Scale {
  if (lang === "zh") return { factor: value !== null && value !== 0 && base !== null ? Math.abs(base.value / value) : 1, unit: unit ?? "" };
  const [factor, word] = most >= 1e9 ? [1e9, "billion "] : most >= 1e6 ? [1e6, "million "] : [1, ""];
  const name = base?.unit == null ? "" : unitWord(base.unit, "en");
  return { factor, unit: `${word}${name}`.trim() };
}

/** Of several figures of one time the highest is named above its point and the lowest below; equal ones once. */
function labelOf(one: Dated, all: readonly Dated[], { factor }: Scale): { readonly label: string; readonly above: boolean } {
  const alike = all.filter(({ at }) => at === one.at);
  const [first, last] = [alike[0], alike.at(-1)];
  const isNamed = alike.find(({ value }) => value === one.value) === one && (one.value === first?.value || one.value === last?.value);
  return { label: isNamed ? plain(one.value / factor) : "", above: one.value === last?.value };
}

const plain = (value: number) => value.toLocaleString("en-GB", { maximumSignificantDigits: 6, useGrouping: Math.abs(value) >= 10_000 });

/** Equal values of one time are one point of the line; different ones of one time cannot be joined. */
function joinedOf(points: readonly HistoryPoint[]): readonly HistoryPoint[] {
  const byTime = new Map<number, HistoryPoint>();
  for (const point of points) {
    const other = byTime.get(point.at);
    if (other && other.value !== point.value) return [];
    byTime.set(point.at, point);
  }
  return byTime.size < 2 ? [] : [...byTime.values()];
}

/** Three to six round values from at or below the lowest to at or above the highest. */
export function ticksOf(low: number, high: number): number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / 3;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * size).find((one) => one >= rough) ?? 10 * size;
  const [from, to] = [Math.floor(low / step), Math.ceil(high / step)];
  const last = from === to ? to + 1 : to;
  return Array.from({ length: last - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)));
}

/** Years whose ends lie in the chart, every one or every few. */
function yearsBetween(from: number, to: number): number[] {
  const [first, last] = [Math.ceil(from - 0.01) - 1, Math.floor(to + 0.01) - 1];
  const all = Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
  const each = Math.ceil(all.length / MOST_YEARS);
  return all.filter((_, index) => (all.length - 1 - index) % each === 0);
}
