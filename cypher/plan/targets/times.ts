// When a figure holds, when it was said, when a promise is due: as first and last day.
import { bounds } from "../../../data/model/time.ts";
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import type { Dated } from "./known.ts";

/** First and last day (ISO). */
export type Days = { readonly from: string; readonly to: string };
/** When a figure holds; `article`: no period is written, the day is that of the article that says it. */
export type FigureTime = Days & { readonly basis: "stated" | "inherited" | "computed" | "article" };

export type Clock = {
  /** When an article with the figure first appeared; null where its articles are not known. */
  readonly saidOn: (figure: { readonly articles: readonly string[] }) => Days | null;
  readonly timeOf: (observation: ObservationRow) => FigureTime | null;
};

/** The times of figures, by the dates of these articles. */
export function clockOf(articles: readonly Dated[]): Clock {
  const dates = new Map(articles.map(({ id, date }) => [id, bounds(date)]));
  const saidOn: Clock["saidOn"] = ({ articles: own }) => {
    const days = own.flatMap((id) => dates.get(id) ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
    return days === undefined ? null : { from: days.from, to: days.to };
  };
  return {
    saidOn,
    timeOf: (observation) => {
      const { period, periodBasis } = observation;
      if (period !== null) {
        const { from, to } = bounds(period);
        return { from, to, basis: periodBasis ?? "stated" };
      }
      const said = saidOn(observation);
      return said && { ...said, basis: "article" };
    },
  };
}

/** The days of a deadline; null where none is written. */
export function dueOf({ deadline }: Pick<TargetRow, "deadline">): Days | null {
  return deadline === null ? null : bounds(deadline);
}

const DAY = 86_400_000;
/** Days from the first to the second, both included. */
export const lengthOf = ({ from, to }: Days): number => (Date.parse(to) - Date.parse(from)) / DAY + 1;
