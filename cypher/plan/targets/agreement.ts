// Statements that agree, figures that only look alike, and two indicators laid beside each other.
import { dimensionOf } from "../../../data/model/dimensions.ts";
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import type { Conflict } from "./conflicts.ts";
import type { BoardFacts } from "./facts.ts";
import { isTarget, judge } from "./judge.ts";
import { naturesFor } from "./nature.ts";
import type { Pairing } from "./pairs.ts";
import type { Pair } from "./sides.ts";

type Figure = TargetRow | ObservationRow;
type Articles = { readonly articles: readonly string[] };

/** Pairs of which both statements stand in one of the two articles; of indicators, those that both measure something there. */
export function conflictsIn(all: BoardFacts, found: readonly Conflict[], pair: Pair | null): Conflict[] {
  if (pair === null) return [...found];
  const said = ({ articles }: Articles) => articles.includes(pair.a) || articles.includes(pair.b);
  const figures = [...all.targets, ...all.observations].filter(said);
  const here = new Set(figures.flatMap(({ id, indicatorId }) => [id, indicatorId]));
  return found.filter(({ a, b }) => here.has(a) && here.has(b));
}

/** Statements that bear each other out, directly or by way of others, in the order of the pairs. */
export function agreeing(found: readonly Conflict[]): { readonly members: readonly string[]; readonly pairs: readonly Conflict[] }[] {
  const groups: { members: Set<string>; pairs: Conflict[] }[] = [];
  for (const pair of found) {
    if (pair.sort !== "corroborates") continue;
    const joined = groups.filter(({ members }) => members.has(pair.a) || members.has(pair.b));
    const [first = { members: new Set<string>(), pairs: [] }, ...rest] = joined;
    if (joined.length === 0) groups.push(first);
    for (const other of rest) {
      for (const id of other.members) first.members.add(id);
      first.pairs.push(...other.pairs);
      groups.splice(groups.indexOf(other), 1);
    }
    first.members.add(pair.a).add(pair.b);
    first.pairs.push(pair);
  }
  return groups.map(({ members, pairs }) => ({ members: [...members], pairs }));
}

/** Figures of one indicator and subject that cannot be compared, of two articles (or of any two), the earlier by id first. */
export function lookAlikes({ targets, observations }: BoardFacts, found: readonly Conflict[], pair: Pair | null): Pairing[] {
  const tied = new Set(found.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const groups = new Map<string, Figure[]>();
  for (const figure of [...targets, ...observations])
    (groups.get(figure.indicatorId) ?? groups.set(figure.indicatorId, []).get(figure.indicatorId))?.push(figure);
  const isAcross = (x: Articles, y: Articles) =>
    pair === null ? !x.articles.some((id) => y.articles.includes(id)) : x.articles.includes(pair.a) && y.articles.includes(pair.b);
  const isAbout = (x: Figure, y: Figure) =>
    x.about.length + y.about.length === 0 || x.about.some(({ id }) => y.about.some((other) => other.id === id));
  return [...groups.values()].flatMap((group) =>
    group.flatMap((x, at) =>
      group.slice(at + 1).flatMap((y): Pairing[] => {
        if (tied.has(`${x.id} ${y.id}`) || !isAbout(x, y)) return [];
        const [a, b] = isAcross(x, y) ? [x, y] : [y, x];
        const { verdict, why } = judge(a, b);
        if (!isAcross(a, b) || verdict !== "apart") return [];
        return [{ a: a.id, b: b.id, verdict, why: [...why], told: false, reasonZh: null, reasonEn: null, evidence: [] }];
      }),
    ),
  );
}

/** Why two indicators cannot be compared: the facts say so, they measure in other dimensions, or one is a growth, a share, a rank and the other is not. */
type Refused = "told" | "dimension" | "nature" | "same" | "none";

export type IndicatorsCompared = {
  readonly x: string;
  readonly y: string;
  readonly refused: Refused | null;
  /** What each is measured in, as dimensions of the units of its figures. */
  readonly dimensions: readonly [x: readonly string[], y: readonly string[]];
  readonly natures: readonly [x: readonly string[], y: readonly string[]];
  readonly reasonZh: string | null;
  readonly reasonEn: string | null;
  readonly evidence: readonly string[];
  /** Targets and figures of each. */
  readonly figures: readonly [x: readonly string[], y: readonly string[]];
};

/** Two indicators laid beside each other, or the reason why not. */
export function compareIndicators({ targets, observations, links }: BoardFacts, x: string, y: string): IndicatorsCompared {
  const of = (id: string) => [...targets, ...observations].filter(({ indicatorId }) => indicatorId === id);
  const unique = (texts: readonly string[]) => [...new Set(texts)].toSorted();
  const own = [of(x), of(y)] as const;
  const dimensionsOf = (figures: readonly Figure[]) =>
    unique(figures.flatMap(({ value, unit }) => (value === null ? [] : [dimensionOf(unit)])));
  const naturesOf = (figures: readonly Figure[]) =>
    unique(figures.flatMap((figure): string[] => (isTarget(figure) ? [...naturesFor(figure)] : [figure.nature])));
  const [dimensions, natures] = [
    [dimensionsOf(own[0]), dimensionsOf(own[1])],
    [naturesOf(own[0]), naturesOf(own[1])],
  ] as const;
  const told = links.find(
    ({ relation, from, to }) => relation === "NOT_COMPARABLE" && ((from === x && to === y) || (from === y && to === x)),
  );
  const plain = (nature: string) => (nature === "cumulative" ? "level" : nature);
  const meets = ([one, other]: readonly [readonly string[], readonly string[]]) =>
    one.length === 0 || other.length === 0 || one.some((each) => other.includes(each));
  const refused: Refused | null =
    x === y
      ? "same"
      : told
        ? "told"
        : own.some((figures) => figures.length === 0)
          ? "none"
          : !meets(dimensions)
            ? "dimension"
            : !meets([natures[0].map(plain), natures[1].map(plain)])
              ? "nature"
              : null;
  const [reasonZh, reasonEn, evidence] = [told?.claimZh ?? null, told?.claimEn ?? null, told?.evidence ?? []];
  const ids = (figures: readonly Figure[]) => figures.map(({ id }) => id).toSorted();
  return { x, y, refused, dimensions, natures, reasonZh, reasonEn, evidence, figures: [ids(own[0]), ids(own[1])] };
}
