// How far a target is, as a small chart: what is drawn, in shares of its width. A length stands only where both ends are real.
import type { BoardFigure, BoardRow } from "../../../contract/board.ts";
import { historyFigures } from "./history.ts";

export type Far =
  /** `fill`: up to the figure; `goal`: where the target stands. `rough`: one of the two is 约 or a bound. */
  | { readonly is: "bar"; readonly fill: number; readonly goal: number; readonly rough: boolean }
  /** Words alone: reached, on the way, or not as far when due. */
  | { readonly is: "track"; readonly how: "solid" | "dashed" | "overdue" }
  | { readonly is: "apart" }
  /** Figures over time, and no number to set them against; `x` and `y` from 0 to 1, upwards. */
  | { readonly is: "spark"; readonly points: readonly { readonly x: number; readonly y: number; readonly hollow: boolean }[] }
  | { readonly is: "open" }
  | { readonly is: "flag" };

/** The figure that a row's status speaks of, where it can be compared; else the latest that can. */
export function figureOf({ reason, series, latest }: BoardRow): BoardFigure | null {
  return series.find(({ id, used }) => used && id === reason.of) ?? latest;
}

/** The figure to name beside the target: the comparable one, else the one that the status speaks of, which differs. */
export function nearestOf(row: BoardRow): BoardFigure | null {
  const used = row.status === "notComparable" ? null : figureOf(row);
  return used ?? row.series.find(({ id }) => id === row.reason.of) ?? null;
}

/** What to draw for a row. */
export function farOf(row: BoardRow): Far {
  switch (row.status) {
    case "notComparable":
      return { is: "apart" };
    case "noFigure":
      return { is: "flag" };
    case "noYardstick":
      return sparkOf(row);
    case "met":
    case "underway":
    case "late":
    case "tooClose":
      return barOf(row) ?? { is: "track", how: TRACKS[row.status] };
  }
}

const TRACKS = { met: "solid", underway: "dashed", tooClose: "dashed", late: "overdue" } as const;

/** Both numbers from nought on one scale; null where one is not there, or nought is no beginning for them. */
function barOf(row: BoardRow): Far | null {
  const { base, comparator } = row;
  const figure = figureOf(row);
  if (base === null || figure === null || figure.base === null || figure.base.unit !== base.unit) return null;
  const [goal, fill] = [base.value, figure.base.value];
  const most = Math.max(goal, fill);
  // A rank counts from the top: a length from nought would say the opposite.
  if (Math.min(goal, fill) < 0 || most === 0 || base.unit === "位") return null;
  const rough = comparator === "≈" || figure.hollow || (figure.comparator !== "=" && figure.comparator !== null);
  return { is: "bar", fill: fill / most, goal: goal / most, rough };
}

function sparkOf(row: BoardRow): Far {
  const figures = historyFigures(row);
  const [times, values] = [figures.map(({ at }) => at), figures.map(({ value }) => value)];
  if (new Set(times).size < 2) return { is: "open" };
  const share = (value: number, all: readonly number[]) => {
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return high > low ? (value - low) / (high - low) : 0.5;
  };
  return {
    is: "spark",
    points: figures.map(({ at, value, figure }) => ({ x: share(at, times), y: share(value, values), hollow: figure.hollow })),
  };
}
