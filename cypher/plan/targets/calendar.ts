// Deadlines and dated events on one line: when each falls, how exact that is, how it stands, which article brought it.
import { parseEvidence } from "../../../data/model/locator.ts";
import { bounds } from "../../../data/model/time.ts";
import type { Status } from "../../../data/model/verdicts.ts";
import type { TargetRow } from "../../questions/figures.ts";
import { sentenceOf } from "./board.ts";
import type { BoardFacts, ThingRow } from "./facts.ts";
import { knownOn, newestDate, type Told } from "./known.ts";
import type { Standing } from "./standing.ts";
import { standingsOf } from "./status.ts";
import { dueOf, lengthOf, type Days } from "./times.ts";
import type { Both } from "./words.ts";

/** How exact a time is: a day, a month, a year, or another span. Only a day is drawn as a point. */
type Grain = "day" | "month" | "year" | "span";
/** `past`: over before today · `now`: today lies within · `ahead`. */
type Side = "past" | "now" | "ahead";

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
  /** The article's words for a deadline: often finer than the date. */
  readonly text: string | null;
  /** Of a deadline: how it stands, in words too, and the places that this rests on. */
  readonly status: Status | null;
  readonly sentence: Both | null;
  readonly restsEvidence: readonly string[];
  /** Whom a deadline is about. */
  readonly about: readonly string[];
  /** Articles that had said it by then, the first one first, and where. */
  readonly articles: readonly string[];
  readonly evidence: readonly string[];
  readonly side: Side;
};

/** A target without a deadline. */
type Undated = Pick<Dated, "id" | "name" | "nameEn" | "status" | "sentence" | "restsEvidence" | "about" | "articles" | "evidence">;

/** An article and what it brought: items and undated targets that it said first, and those that it said again. */
type Brought = { readonly article: string; readonly from: string; readonly to: string; readonly first: string[]; readonly again: string[] };

export type Calendar = {
  readonly asKnown: string | null;
  /** First and last day of today's date, which may be a month. */
  readonly today: Days | null;
  readonly items: readonly Dated[];
  readonly undated: readonly Undated[];
  /** Articles known by then, by date. */
  readonly said: readonly Brought[];
};

/** Where articles name each thing; events have no other places. */
type Places = ReadonlyMap<string, readonly string[]>;
type Given = { readonly asKnown?: string | undefined; readonly today?: string | undefined; readonly places?: Places | undefined };

/** The calendar as known on a date; today is that date unless given. Items by their last day, then their first, then id. */
export function calendarOf(all: BoardFacts, given: Given = {}): Calendar {
  const asKnown = given.asKnown ?? newestDate(all.articles);
  if (asKnown === null) return { asKnown, today: null, items: [], undated: [], said: [] };
  const last = bounds(asKnown).to;
  const known = all.articles
    .map(({ id, date }) => ({ article: id, ...daysOf(date) }))
    .filter(({ to }) => to <= last)
    .toSorted((a, b) => order(a.from, b.from) || order(a.to, b.to) || order(a.article, b.article));
  const place = new Map(known.map(({ article }, at) => [article, at]));
  const inOrder = (articles: readonly string[]) =>
    articles.filter((id) => place.has(id)).toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const today = daysOf(given.today ?? asKnown);
  const sideOf = (days: Days): Side => (days.to < today.from ? "past" : days.from > today.to ? "ahead" : "now");
  const then = knownOn(all, asKnown);
  const { targets } = then;
  const told = teller(then, standingsOf(all, asKnown, given.today ?? asKnown));
  const deadlines = targets.flatMap((target): Dated[] => {
    const days = dueOf(target);
    if (days === null) return [];
    const { deadlineText: text, deadlineBasis: basis } = target;
    const due = { from: days.from, to: days.to };
    return [{ ...told(target, inOrder), what: "deadline", kind: "Target", text, basis, ...shape(due), side: sideOf(due) }];
  });
  const events = all.things.flatMap((thing): Dated[] => {
    const { id, kind, name, nameEn, when } = thing;
    const articles = inOrder(thing.articles);
    if (when === null || kind !== "Event" || articles.length === 0) return [];
    const evidence = (given.places?.get(id) ?? []).filter((at) => place.has(parseEvidence(at)?.article ?? ""));
    const nothing = { text: null, status: null, sentence: null, restsEvidence: [], about: [] };
    return [
      { id, name, nameEn, what: "event", kind, ...nothing, articles, evidence, basis: when.basis, ...shape(when), side: sideOf(when) },
    ];
  });
  const items = [...deadlines, ...events].toSorted((a, b) => order(a.to, b.to) || order(a.from, b.from) || order(a.id, b.id));
  const undated = targets
    .filter(({ deadline }) => deadline === null)
    .map((target): Undated => told(target, inOrder))
    .toSorted((a, b) => order(a.id, b.id));
  return { asKnown, today, items, undated, said: broughtBy(known, [...items, ...undated]) };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function daysOf(date: string): Days {
  const { from, to } = bounds(date);
  return { from, to };
}

type TargetTold = Omit<Undated, "status"> & { readonly status: Status | null };

/** Tells of targets how they stand and where all of it is said. */
function teller({ targets, observations }: Told, standings: ReadonlyMap<string, Standing>) {
  const figures = new Map([...targets, ...observations].map((figure) => [figure.id, figure]));
  return (target: TargetRow, inOrder: (articles: readonly string[]) => readonly string[]): TargetTold => {
    const { id, name, nameEn, evidence } = target;
    const standing = standings.get(id);
    return {
      ...{ id, name, nameEn, evidence },
      status: standing?.status ?? null,
      sentence: standing ? sentenceOf(standing.reason, target, figures.get(standing.reason.of ?? "")) : null,
      restsEvidence: [...new Set((standing?.rests ?? []).flatMap((one) => figures.get(one)?.evidence ?? []))],
      about: target.about.map((one) => one.id),
      articles: inOrder(target.articles),
    };
  };
}

function broughtBy(
  known: readonly Pick<Brought, "article" | "from" | "to">[],
  items: readonly { readonly id: string; readonly articles: readonly string[] }[],
): Brought[] {
  const brought = new Map(known.map((one): [string, Brought] => [one.article, { ...one, first: [], again: [] }]));
  for (const { id, articles } of items)
    for (const [at, article] of articles.entries()) brought.get(article)?.[at === 0 ? "first" : "again"].push(id);
  return [...brought.values()];
}

function shape({ from, to }: Days): Pick<Dated, "from" | "to" | "grain"> {
  const is = (point: string) => {
    const whole = bounds(point);
    return whole.from === from && whole.to === to;
  };
  const grain = lengthOf({ from, to }) === 1 ? "day" : is(from.slice(0, 7)) ? "month" : is(from.slice(0, 4)) ? "year" : "span";
  return { from, to, grain };
}

/**
 * What falls by a date (its last day counts): `due` surely, `perhaps` where the date lies within the span. With `after`,
 * only what ends after that date.
 */
export function dueBy<Item extends Days>(
  { items }: { readonly items: readonly Item[] },
  date: string,
  after: string | null = null,
): { due: Item[]; perhaps: Item[] } {
  const last = bounds(date).to;
  const open = after === null ? items : items.filter(({ to }) => to > bounds(after).to);
  return { due: open.filter(({ to }) => to <= last), perhaps: open.filter(({ from, to }) => from <= last && to > last) };
}

/** The last day of the last deadline; null where none is written. */
export function lastDeadline({ items }: Pick<Calendar, "items">): string | null {
  return items.findLast(({ what }) => what === "deadline")?.to ?? null;
}
