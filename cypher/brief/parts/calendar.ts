// The briefing of the calendar: deadlines and dated events on one line, and what falls due by a day.
import { bounds } from "../../../data/model/time.ts";
import { boardOf } from "../../plan/targets/board.ts";
import { calendarOf, dueBy, type Dated } from "../../plan/targets/calendar.ts";
import { newestDate } from "../../plan/targets/known.ts";
import { STATUS_WORDS, timeWords } from "../../plan/targets/words.ts";
import { STATUSES } from "../../../data/model/verdicts.ts";
import type { CalendarBrief, Lang } from "../asked.ts";
import { cypherOf } from "../cypher-of.ts";
import { cell, quiet, tableSection, type Cite, type Draft, type Line, type Making, type Row, type Section, type Tone } from "../draft.ts";
import { drawTimeline, type Mark } from "../draw/timeline.ts";
import { figuresKnown } from "../facts.ts";
import { STATUS_TONES } from "../paints.ts";
import { citesOf, daysIn, nameOfId } from "../say.ts";
import { countedNames, thingCell } from "./shared.ts";

/** More rows than this in the picture, and those that share their days are drawn as one. */
const MOST_MARKS = 36;

type Shown = {
  readonly items: readonly Dated[];
  readonly perhaps: ReadonlySet<string>;
  readonly today: { readonly from: string; readonly to: string } | null;
};

/** What the briefing says. */
export function calendarDraft(asked: CalendarBrief, all: Making): Draft {
  const facts = figuresKnown(all.facts, asked.known);
  const making = { ...all, facts };
  const { w, lang } = making;
  const known = asked.known ?? newestDate(facts.articles);
  const calendar = calendarOf(facts, { asKnown: known ?? undefined, today: asked.today ?? undefined });
  const by = asked.until === null ? null : dueBy(calendar, asked.until);
  const items = by === null ? calendar.items : [...by.due, ...by.perhaps];
  const shown: Shown = { items, perhaps: new Set(by?.perhaps.map(({ id }) => id)), today: calendar.today };
  const until = asked.until === null ? null : timeWords(asked.until)[lang];
  const undated = known === null ? [] : boardOf(facts, known).rows.filter(({ deadline }) => deadline === null);
  const deadlines = items.filter(({ what }) => what === "deadline").length;
  const on = (side: Dated["side"]) => items.filter((item) => item.side === side).length;
  return {
    title: w.calendar.title(until),
    short: w.calendar.short,
    asked: calendar.today === null ? [] : [w.calendar.today(daysIn(calendar.today, lang))],
    counts: [
      { text: w.calendar.counts(deadlines, items.length - deadlines, undated.length) },
      ...(by === null ? [] : [{ text: w.calendar.due(by.due.length, by.perhaps.length) }]),
      ...(items.length === 0 ? [] : [{ text: w.calendar.sides(on("past"), on("now"), on("ahead")) }]),
    ],
    findings: findingsOf(shown, making),
    picture: items.length === 0 ? null : () => pictureOf(shown, asked.until, making),
    sections: [...listSection(shown, making), ...undatedSection(undated, making)],
    cypher: cypherOf(
      [
        {
          name: "due-by",
          values: { date: bounds(asked.until ?? items.reduce((last, { to }) => (to > last ? to : last), known ?? "2000")).to },
        },
      ],
      lang,
    ),
    wide: false,
  };
}

function findingsOf({ items }: Shown, making: Making): Line[] {
  const { w, lang } = making;
  const late = items.filter(({ status }) => status === "late").map(({ id }) => id);
  const silent = items.filter(
    ({ status, side }) => side === "past" && (status === "noFigure" || status === "notComparable" || status === "noYardstick"),
  ).length;
  const inherited = items.filter(({ basis, what }) => what === "deadline" && basis === "inherited").length;
  const next = items.find(({ side }) => side === "ahead");
  return [
    ...(items.length === 0 ? [{ text: w.calendar.nothing }] : []),
    ...(late.length === 0
      ? []
      : [{ text: w.calendar.late(late.length, countedNames(late, making)), tone: "late" as const, cites: citesOf(late, making) }]),
    ...(silent === 0 ? [] : [{ text: w.calendar.silent(silent) }]),
    ...(next ? [{ text: w.calendar.next(nameOfId(next.id, making), daysIn(next, lang)), cites: citesFor(next, making) }] : []),
    ...(inherited === 0 ? [] : [{ text: w.calendar.inherited(inherited), tone: "gap" as const }]),
  ];
}

function citesFor({ id, what }: Dated, making: Making): Cite[] {
  if (what === "deadline") return citesOf([id], making);
  return [{ places: making.facts.events.get(id) ?? [], says: nameOfId(id, making) }];
}

function listSection({ items, perhaps }: Shown, making: Making): Section[] {
  const { w, lang } = making;
  const rows = items.map((item): Row => {
    const own = thingCell(item.id, making);
    const [first, ...rest] = own.lines;
    const basis = item.basis === null || item.basis === "stated" ? [] : [quiet(w.calendar.bases[item.basis])];
    return {
      cells: [
        cell(daysIn(item, lang), ...basis, ...(perhaps.has(item.id) ? [{ text: w.calendar.perhaps, tone: "differ" as const }] : [])),
        { lines: [...(first ? [{ ...first, cites: citesFor(item, making) }] : []), ...rest] },
        cell(w.calendar.side[item.side]),
        cell(item.status === null ? "" : { text: STATUS_WORDS[item.status][lang], tone: STATUS_TONES[item.status], strong: true }),
      ],
    };
  });
  return tableSection(w.calendar.list, {
    head: [w.columns.when, w.columns.what, w.calendar.sideWord, w.columns.standing],
    rows,
    more: "zhaotu query due-by --format csv",
  });
}

function undatedSection(
  rows: readonly { readonly id: string; readonly status: NonNullable<Dated["status"]> }[],
  making: Making,
): Section[] {
  const { w, lang } = making;
  const items = rows.map(({ id, status }): Row => {
    const [first, ...rest] = thingCell(id, making).lines;
    return {
      cells: [
        { lines: [...(first ? [{ ...first, cites: citesOf([id], making) }] : []), ...rest] },
        cell({ text: STATUS_WORDS[status][lang], tone: STATUS_TONES[status], strong: true }),
      ],
    };
  });
  return tableSection(w.calendar.undated, {
    head: [w.columns.target, w.columns.standing],
    rows: items,
    more: "zhaotu targets --deadline none --format csv",
  });
}

function pictureOf({ items, today }: Shown, until: string | null, making: Making): string {
  const { w, lang } = making;
  const markOf = (item: Dated): Mark => ({
    ...{ from: item.from, to: item.to, event: item.what === "event" },
    label: nameOfId(item.id, making),
    tone: item.status === null ? "quiet" : STATUS_TONES[item.status],
    hatched: item.basis === "inherited",
  });
  const marks = items.length <= MOST_MARKS ? items.map(markOf) : gathered(items, markOf, making);
  return drawTimeline({
    ...{ marks, title: w.picture, about: w.calendar.about(items.length), lang },
    today: today && { ...today, label: w.calendar.todaySign },
    until: until === null ? null : { day: bounds(until).to, label: w.calendar.untilSign(until) },
    colours: items.length <= MOST_MARKS ? coloursOf(items, lang) : [],
    legend: { deadline: w.calendar.deadline, event: w.calendar.event, span: w.calendar.span },
  });
}

/** The statuses that are there; those of one colour together. */
function coloursOf(items: readonly Dated[], lang: Lang): { readonly label: string; readonly tone: Tone }[] {
  const there = STATUSES.filter((status) => items.some((item) => item.status === status));
  const tones = [...new Set(there.map((status) => STATUS_TONES[status]))];
  const label = (tone: Tone) => there.filter((status) => STATUS_TONES[status] === tone).map((status) => STATUS_WORDS[status][lang]);
  return tones.map((tone) => ({ label: label(tone).join(lang === "zh" ? "、" : ", "), tone }));
}

/** Those that share their days, as one mark with how many they are. */
function gathered(items: readonly Dated[], markOf: (item: Dated) => Mark, making: Making): Mark[] {
  const { w } = making;
  const groups = new Map<string, Dated[]>();
  for (const item of items) {
    const key = `${item.what} ${item.from} ${item.to}`;
    (groups.get(key) ?? groups.set(key, []).get(key))?.push(item);
  }
  return [...groups.values()].flatMap((group): Mark[] => {
    const [first] = group;
    if (!first) return [];
    const one = markOf(first);
    if (group.length === 1) return [one];
    const what = first.what === "event" ? w.calendar.event : w.calendar.deadline;
    return [
      {
        ...one,
        tone: "quiet",
        hatched: false,
        label: `${w.calendar.several(group.length, what)}${w.colon}${countedNames(
          group.map(({ id }) => id),
          making,
          2,
        )}`,
      },
    ];
  });
}
