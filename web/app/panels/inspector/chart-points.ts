// Figures that may stand in one chart: the same indicator, the same subject, the same nature, the same unit.
import type { Card, Observation, Target } from "../../../contract.ts";
import { bounds } from "../../../../data/model/time.ts";
import { yearsOf } from "../../state/timeline.ts";

export type ChartPoint = {
  readonly figure: Target | Observation;
  readonly value: number;
  /** Its end in years, and how many months it lasts. */
  readonly at: number;
  readonly lasts: number;
  readonly time: string;
  readonly target: boolean;
  readonly expected: boolean;
  /** `about` is hollow, `least` and `most` have arrows. */
  readonly mark: "exact" | "about" | "least" | "most";
};
export type Series = {
  readonly key: string;
  readonly indicator: string;
  readonly indicatorEn: string;
  readonly points: readonly ChartPoint[];
  /** Measured values that a line may join, in the order of time; none where two stand at one time or one holds for longer than another. */
  readonly joined: readonly ChartPoint[];
  readonly undated: number;
};

const MONTHS = 12;
type Figure = Target | Observation;
const isTarget = (figure: Figure): figure is Target => "modality" in figure;
const natureOf = (figure: Observation) => `${figure.nature} ${figure.each}`;
const subjectOf = (figure: Figure) =>
  `${figure.indicatorId} ${figure.about
    .map(({ id }) => id)
    .toSorted()
    .join(",")} ${figure.unitBase ?? ""}`;

/** The charts of a card. A target joins the observations of its indicator and subject only where these have one nature. */
export function seriesOf({ targets, observations }: Pick<Card, "targets" | "observations">): Series[] {
  const groups = new Map<string, Figure[]>();
  const put = (key: string, figure: Figure) => (groups.get(key) ?? groups.set(key, []).get(key))?.push(figure);
  const natures = new Map<string, Set<string>>();
  for (const one of observations) {
    const subject = subjectOf(one);
    natures.set(subject, (natures.get(subject) ?? new Set()).add(natureOf(one)));
    put(`${subject} ${natureOf(one)}`, one);
  }
  for (const one of targets) {
    const subject = subjectOf(one);
    const own = [...(natures.get(subject) ?? [])];
    put(own.length === 1 ? `${subject} ${own[0]}` : `${subject} targets`, one);
  }
  return [...groups].map(([key, figures]) => series(key, figures)).filter(({ points }) => new Set(points.map(({ at }) => at)).size > 1);
}

function series(key: string, figures: readonly Figure[]): Series {
  const points = figures.flatMap((figure) => pointOf(figure) ?? []).toSorted((a, b) => a.at - b.at || a.value - b.value);
  const measured = points.filter(({ target, expected }) => !target && !expected);
  const times = new Set(measured.map(({ at }) => at));
  return {
    key,
    indicator: figures[0]?.indicator ?? "",
    indicatorEn: figures[0]?.indicatorEn ?? "",
    points,
    joined: times.size === measured.length && new Set(measured.map(({ lasts }) => lasts)).size === 1 ? measured : [],
    undated: figures.length - points.length,
  };
}

const MARKS: Readonly<Record<string, ChartPoint["mark"]>> = { "≈": "about", ">": "least", ">=": "least", "<": "most", "<=": "most" };

function pointOf(figure: Figure): ChartPoint | null {
  const time = isTarget(figure) ? figure.deadline : figure.period;
  const { valueBase } = figure;
  if (time === null || valueBase === null) return null;
  const { from, to } = bounds(time);
  const falling = !isTarget(figure) && figure.direction === "down";
  return {
    figure,
    value: falling ? -valueBase : valueBase,
    at: yearsOf(to, true),
    lasts: Math.round((yearsOf(to, true) - yearsOf(from)) * MONTHS),
    time: time.replace("/", "–"),
    target: isTarget(figure),
    expected: !isTarget(figure) && figure.actual === "expected",
    mark: MARKS[figure.comparator ?? "="] ?? "exact",
  };
}
