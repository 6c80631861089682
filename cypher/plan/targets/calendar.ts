// Deadlines and dated events on one line.
import { bounds } from "../../../data/model/time.ts";
import type { Status } from "../../../data/model/verdicts.ts";
import type { BoardFacts, ThingRow } from "./facts.ts";
import { knownOn, newestDate } from "./known.ts";
import { standingsOf } from "./status.ts";
import { lengthOf } from "./times.ts";

/** How exact a time is: a day, a month, a year, or another span. Only a day is drawn as a point. */
type Grain = "day" | "month" | "year" | "span";

export type Dated = {
  readonly id: string;
  readonly what: "deadline" | "event";
  readonly kind: ThingRow["kind"];
  readonly name: string;
  readonly nameEn: string;
  /** First and last day (ISO): a deadline of a year may fall on any of them. */
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  readonly basis: NonNullable<ThingRow["when"]>["basis"] | null;
  readonly text: string | null;
  /** Of a deadline. */
  readonly status: Status | null;
  /** `past`: over before today · `now`: today lies within · `ahead`. */
  readonly side: "past" | "now" | "ahead";
};

export type Calendar = {
  /** First and last day of today's date, which may be a month. */
  readonly today: { readonly from: string; readonly to: string } | null;
  readonly items: readonly Dated[];
  /** Targets without a deadline. */
  readonly undated: readonly string[];
};

/** The calendar as known on a date; today is that date unless given. Items by their last day, then their first, then id. */
export function calendarOf(
  all: BoardFacts,
  given: { readonly asKnown?: string | undefined; readonly today?: string | undefined } = {},
): Calendar {
  const asKnown = given.asKnown ?? newestDate(all.articles);
  if (asKnown === null) return { today: null, items: [], undated: [] };
  const known = knownOn(all, asKnown);
  const standings = standingsOf(all, asKnown);
  const { from, to } = bounds(given.today ?? asKnown);
  const sideOf = (days: { from: string; to: string }): Dated["side"] => (days.to < from ? "past" : days.from > to ? "ahead" : "now");
  const said = new Set(known.articles.map(({ id }) => id));
  const deadlines = known.targets.flatMap((target): Dated[] => {
    if (target.deadline === null) return [];
    const days = bounds(target.deadline);
    const { id, name, nameEn, deadlineBasis: basis, deadlineText: text } = target;
    return [
      {
        ...{ id, name, nameEn, basis, text },
        what: "deadline",
        kind: "Target",
        ...shape(days),
        status: standings.get(id)?.status ?? null,
        side: sideOf(days),
      },
    ];
  });
  const events = all.things.flatMap((thing): Dated[] => {
    const { id, kind, name, nameEn, when, articles } = thing;
    if (when === null || kind !== "Event" || !articles.some((article) => said.has(article))) return [];
    return [
      { ...{ id, kind, name, nameEn, text: null, status: null, basis: when.basis }, what: "event", ...shape(when), side: sideOf(when) },
    ];
  });
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return {
    today: { from, to },
    items: [...deadlines, ...events].toSorted((a, b) => order(a.to, b.to) || order(a.from, b.from) || order(a.id, b.id)),
    undated: known.targets
      .filter(({ deadline }) => deadline === null)
      .map(({ id }) => id)
      .toSorted(),
  };
}

function shape({ from, to }: { readonly from: string; readonly to: string }): Pick<Dated, "from" | "to" | "grain"> {
  const days = lengthOf({ from, to });
  const isMonth = from.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7) && days >= 28;
  const isYear = from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`;
  return { from, to, grain: days === 1 ? "day" : isMonth ? "month" : isYear ? "year" : "span" };
}

/**
 * What falls by a date (its last day counts): `due` surely, `perhaps` where the date lies within the span. With `after`,
 * only what ends after that date.
 */
export function dueBy({ items }: Calendar, date: string, after: string | null = null): { due: Dated[]; perhaps: Dated[] } {
  const last = bounds(date).to;
  const open = after === null ? items : items.filter(({ to }) => to > bounds(after).to);
  return { due: open.filter(({ to }) => to <= last), perhaps: open.filter(({ from, to }) => from <= last && to > last) };
}
