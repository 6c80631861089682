// Statements side by side: what the facts say of two of them, in what they differ, and pairs that perhaps contradict.
import { CONFLICT_SORTS, type ConflictKind, type ConflictSort } from "../../../data/model/verdicts.ts";
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import { baseUnit, baseValue } from "./base.ts";
import type { BoardFacts } from "./facts.ts";
import { isTarget, judge } from "./judge.ts";
import { knownOn, newestDate } from "./known.ts";
import { idsOf } from "./subject.ts";
import { sameWords } from "./stages.ts";

/** Two statements, what is said of them, and in what they differ. */
export type Conflict = {
  readonly sort: ConflictSort;
  /** Two figures, targets, or (not comparable) indicators; the earlier article's first, then by id. */
  readonly a: string;
  readonly b: string;
  readonly kinds: readonly ConflictKind[];
  readonly reasonZh: string | null;
  readonly reasonEn: string | null;
  readonly uncertain: string | null;
  readonly uncertainEn: string | null;
  /** Where it is said that they belong together; the two have places of their own. */
  readonly evidence: readonly string[];
};

type Figure = TargetRow | ObservationRow;
const SORTS: Readonly<Partial<Record<string, ConflictSort>>> = {
  CONTRADICTS: "contradicts",
  CORROBORATES: "corroborates",
  UPDATES: "updates",
  NOT_COMPARABLE: "notComparable",
};

/** All pairs as known on a date (default: the newest article's), those that the facts state before those found by rule. */
export function conflictsOf(all: BoardFacts, asKnown: string | null = newestDate(all.articles)): Conflict[] {
  if (asKnown === null) return [];
  const { articles, targets, observations, links } = knownOn(all, asKnown);
  const figures = new Map<string, Figure>([...targets, ...observations].map((figure) => [figure.id, figure]));
  const first = (id: string) => {
    const own = figures.get(id)?.articles ?? [];
    return (
      articles
        .filter((article) => own.includes(article.id))
        .map(({ date }) => date)
        .toSorted()[0] ?? ""
    );
  };
  const inOrder = (x: string, y: string): [string, string] => {
    const key = (id: string) => `${first(id)} ${id}`;
    return key(x) <= key(y) ? [x, y] : [y, x];
  };
  const stated = links.flatMap((link): Conflict[] => {
    const sort = SORTS[link.relation];
    if (sort === undefined) return [];
    const [a, b] = inOrder(link.from, link.to);
    const [x, y] = [figures.get(a), figures.get(b)];
    const { claimZh: reasonZh, claimEn: reasonEn, uncertain, uncertainEn, evidence } = link;
    return [{ sort, a, b, kinds: x && y ? kindsOf(x, y) : ["scope"], reasonZh, reasonEn, uncertain, uncertainEn, evidence }];
  });
  const tied = new Set(stated.map(({ a, b }) => `${a} ${b}`));
  const perhaps = candidates([...figures.values()])
    .map(([x, y]) => inOrder(x.id, y.id))
    .filter(([a, b]) => !tied.has(`${a} ${b}`))
    .map(([a, b]): Conflict => {
      const [x, y] = [figures.get(a), figures.get(b)];
      const none = { reasonZh: null, reasonEn: null, uncertain: null, uncertainEn: null, evidence: [] };
      return { sort: "perhaps", a, b, kinds: x && y ? kindsOf(x, y) : [], ...none };
    });
  const rank = ({ sort }: Conflict) => CONFLICT_SORTS.indexOf(sort);
  return [...stated, ...perhaps].toSorted((p, q) => rank(p) - rank(q) || (`${p.a} ${p.b}` < `${q.a} ${q.b}` ? -1 : 1));
}

/** In what two figures differ; none: only the articles differ. */
function kindsOf(x: Figure, y: Figure): ConflictKind[] {
  const kinds: ConflictKind[] = [];
  const [p, q] = [baseValue(x), baseValue(y)];
  const isNumber = p !== null && q !== null && baseUnit(x) === baseUnit(y);
  if (isNumber && (p !== q || (x.comparator ?? "=") !== (y.comparator ?? "="))) kinds.push("value");
  const timeOf = (figure: Figure) => (isTarget(figure) ? figure.deadline : figure.period);
  if (timeOf(x) !== timeOf(y)) kinds.push("period");
  const key = (figure: Figure) => [figure.indicatorId, figure.each, ...[...idsOf(figure)].toSorted()].join(" ");
  const natures =
    isTarget(x) !== isTarget(y) ||
    (!isTarget(x) && !isTarget(y) && (x.nature !== y.nature || x.direction !== y.direction || x.actual !== y.actual));
  if (key(x) !== key(y) || natures || (p !== null && q !== null && !isNumber)) kinds.push("scope");
  if (!sameWords(x.valueText, y.valueText) && !kinds.includes("value")) kinds.push("wording");
  return kinds;
}

/** Pairs of measured figures of one indicator, exactly one set of subjects, one period, nature and unit, whose numbers cannot both hold. */
function candidates(figures: readonly Figure[]): [ObservationRow, ObservationRow][] {
  const groups = new Map<string, ObservationRow[]>();
  for (const figure of figures) {
    if (isTarget(figure) || figure.value === null || figure.period === null) continue;
    const key = [figure.indicatorId, figure.period, ...[...idsOf(figure)].toSorted()].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((x, at) =>
      group
        .slice(at + 1)
        .filter((y) => judge(x, y).verdict === "contradicts")
        .map((y): [ObservationRow, ObservationRow] => [x, y]),
    ),
  );
}
