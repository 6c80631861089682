// Rows of what was planned then and is reported now, and of plans without a trace: purely, filtered and ordered.
import { STATUSES, TRACES, type Status, type Trace } from "../../../../data/model/verdicts.ts";
import type { Between, EntityTold, GapTold, LineTold, PromiseTold } from "../../../contract/between.ts";
import type { Lang } from "../../state/state.ts";
import { figureText } from "../../words/figures.ts";
import { wordsOf } from "../../words/words.ts";
import type { Names } from "./rows.ts";

/** What became of a line: the furthest trace of its promises, or figures alone. */
export type Became = Trace | "figures";
export const BECAME: readonly Became[] = [...TRACES.filter((trace) => trace !== "none"), "figures"];

export type LineRow = {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly became: Became;
  readonly status: Status | null;
  readonly deadline: string | null;
  readonly line: LineTold;
  readonly promises: readonly PromiseTold[];
};

/** One row for each indicator and subject of which both say something. */
export function lineRows({ lines, promises }: Between, names: Names, lang: Lang): readonly LineRow[] {
  const told = new Map(promises.map((promise) => [promise.target, promise]));
  const list = wordsOf(lang).list;
  return lines.map((line) => {
    const own = line.planned.flatMap((id) => told.get(id) ?? []);
    const traced = own.filter(({ trace }) => trace !== "none");
    const [first] = traced.toSorted((a, b) => TRACES.indexOf(a.trace) - TRACES.indexOf(b.trace));
    return {
      key: `${line.indicator} ${line.subjects.join(" ")}`,
      title: names.name(line.indicator),
      about: line.subjects.map(names.name).join(list),
      became: first?.trace ?? "figures",
      status: first?.standing?.status ?? null,
      deadline: deadlineOf(line.planned, names),
      line,
      promises: traced,
    };
  });
}

function deadlineOf(ids: readonly string[], { figures }: Names): string | null {
  const all = ids.flatMap((id) => {
    const figure = figures.get(id);
    return figure && "deadline" in figure && figure.deadline !== null ? [figure.deadline] : [];
  });
  return all.toSorted()[0] ?? null;
}

export type SilentRow = {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly status: Status | null;
  readonly deadline: string | null;
  readonly promise: PromiseTold;
  /** Subjects that the later article names, and those that it does not. */
  readonly named: readonly string[];
  readonly unnamed: readonly string[];
};

/** One row for each promise of the earlier article without any trace in the later. */
export function silentRows({ promises }: Between, names: Names, lang: Lang): readonly SilentRow[] {
  const list = wordsOf(lang).list;
  return promises.flatMap((promise) => {
    const figure = names.figures.get(promise.target);
    if (promise.trace !== "none" || !figure) return [];
    const subjects = figure.about.map(({ id }) => id);
    return [
      {
        key: promise.target,
        title: lang === "zh" ? figure.indicator : figure.indicatorEn || figure.indicator,
        about: subjects.map(names.name).join(list),
        status: promise.standing?.status ?? null,
        deadline: deadlineOf([promise.target], names),
        promise,
        named: promise.named.map(names.name),
        unnamed: subjects.filter((id) => !promise.named.includes(id)).map(names.name),
      },
    ];
  });
}

export const ORDERS = ["usual", "name", "deadline", "status"] as const;
type Ordered = { readonly title: string; readonly about: string; readonly status: Status | null; readonly deadline: string | null };

/** Rows that hold the words, in the chosen order; what has nothing to be ordered by comes last. */
export function arranged<R extends Ordered>(
  rows: readonly R[],
  text: string,
  order: (typeof ORDERS)[number],
  more: (row: R) => string,
): readonly R[] {
  const words = text.trim().toLowerCase();
  const passing = words === "" ? rows : rows.filter((row) => `${row.title} ${row.about} ${more(row)}`.toLowerCase().includes(words));
  const byName = (a: R, b: R) => a.title.localeCompare(b.title, "zh-Hans-CN");
  const rank = ({ status }: R) => (status === null ? STATUSES.length : STATUSES.indexOf(status));
  if (order === "name") return passing.toSorted(byName);
  if (order === "deadline") return passing.toSorted((a, b) => (a.deadline ?? "9999").localeCompare(b.deadline ?? "9999") || byName(a, b));
  if (order === "status") return passing.toSorted((a, b) => rank(a) - rank(b) || byName(a, b));
  return passing;
}

/** Of what the later article says of an entity: what is of an indicator that the earlier one has too, and the rest. */
export function splitNow({ planned, reportedThen, plannedNow, reported }: EntityTold, { figures }: Names) {
  const indicators = new Set([...planned, ...reportedThen].flatMap((id) => figures.get(id)?.indicatorId ?? []));
  const now = [...plannedNow, ...reported];
  const isSame = (id: string) => indicators.has(figures.get(id)?.indicatorId ?? "");
  return { same: now.filter(isSame), others: now.filter((id) => !isSame(id)) };
}

/** How far a figure is from its target, and what it would take each year. */
export function gapText(told: GapTold, lang: Lang): string {
  const w = wordsOf(lang).between;
  if (told.reason !== null) return w.gapWhy[told.reason];
  const amount = ({ value, unit, base, unitBase }: typeof told.gap) =>
    figureText({ value: Math.abs(value), unit, valueText: "", valueBase: Math.abs(base), unitBase, comparator: null }, lang);
  const { gap, perYear, rough } = told;
  return [
    gap.value < 0 ? w.over(amount(gap)) : w.gap(amount(gap)),
    ...(rough ? [w.rough] : []),
    ...(perYear.reason === null
      ? [w.perYear(amount(perYear.linear)), ...(perYear.compound === null ? [] : [w.compound(perYear.compound)])]
      : [w.gapWhy[perYear.reason]]),
  ].join(lang === "zh" ? "；" : "; ");
}
