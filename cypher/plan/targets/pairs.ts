// Figures of two articles side by side: those that the facts tie together, and those of one indicator and subject.
import type { RelationName } from "../../../data/model/relations.ts";
import type { Compared, Hindrance, Verdict } from "../../../data/model/verdicts.ts";
import { judge, type Figure, type Judged } from "./judge.ts";
import { markOf, placesIn, type Pair } from "./sides.ts";

/** A relation as the facts state it between two figures or two indicators. */
export type Tie = {
  readonly from: string;
  readonly relation: RelationName;
  readonly to: string;
  readonly articles: readonly string[];
  readonly evidence: readonly string[];
  readonly claimZh: string | null;
  readonly claimEn: string | null;
};

type Reasoned = { why: Hindrance[]; told: boolean; reasonZh: string | null; reasonEn: string | null; evidence: string[] };
/** Two figures side by side; `told`: the facts say it themselves, in `reason`, at `evidence`. */
export type Pairing = Reasoned & { a: string; b: string; verdict: Verdict };
/** A figure of either article, or two that belong together. */
export type FigureRow = Reasoned & { mark: Compared; a: string | null; b: string | null; verdict: Verdict | null };
export type ComparedFigures = { figures: FigureRow[]; contradictions: Pairing[]; alike: Pairing[] };

const TELLING = { UPDATES: "updates", CONTRADICTS: "contradicts", CORROBORATES: "corroborates" } as const;
type Telling = keyof typeof TELLING;
export const isTelling = (relation: string): relation is Telling => Object.hasOwn(TELLING, relation);

/** A pairing that the facts state themselves. */
export function toldBy(link: Tie, a: string, b: string): Pairing | null {
  const verdict = isTelling(link.relation) ? TELLING[link.relation] : link.relation === "NOT_COMPARABLE" ? ("apart" as const) : null;
  if (verdict === null) return null;
  return { a, b, verdict, why: [], told: true, reasonZh: link.claimZh, reasonEn: link.claimEn, evidence: [...link.evidence] };
}

const worked = (a: string, b: string, { verdict, why }: Judged): Pairing => ({
  ...{ a, b, verdict, why: [...why], told: false },
  ...{ reasonZh: null, reasonEn: null, evidence: [] },
});

/** One indicator, and the same subjects or one in common. */
function sameSubject(a: Figure, b: Figure): boolean {
  if (a.indicatorId !== b.indicatorId) return false;
  return a.about.length + b.about.length === 0 || a.about.some(({ id }) => b.about.some((other) => other.id === id));
}

/** Every pair of figures of one indicator and subject, first come first; pairs that the facts tie together are left out. */
function* pairsOf(figures: readonly Figure[], tied: ReadonlySet<string>): Generator<readonly [Figure, Figure]> {
  const byIndicator = new Map<string, Figure[]>();
  for (const figure of figures)
    (byIndicator.get(figure.indicatorId) ?? byIndicator.set(figure.indicatorId, []).get(figure.indicatorId))?.push(figure);
  for (const group of byIndicator.values())
    for (const [index, one] of group.entries())
      for (const other of group.slice(index + 1)) if (sameSubject(one, other) && !tied.has(keyOf(one.id, other.id))) yield [one, other];
}

const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
const MARKS = { equal: "same", corroborates: "same", apart: "apart" } as const;

/** Rows of figures, contradictions among them (within one article too), and pairs that cannot be compared. */
export function compareFigures(all: readonly Figure[], links: readonly Tie[], pair: Pair): ComparedFigures {
  const figures = all.filter(({ articles }) => markOf(articles, pair) !== null);
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  const inA = (id: string) => known.get(id)?.articles.includes(pair.a) === true;
  const inB = (id: string) => known.get(id)?.articles.includes(pair.b) === true;
  const told = links
    .filter(({ relation, from, to }) => isTelling(relation) && known.has(from) && known.has(to))
    .flatMap((link) => (inA(link.from) && inB(link.to) ? toldBy(link, link.from, link.to) : toldBy(link, link.to, link.from)) ?? []);
  const tied = new Set(told.map(({ a, b }) => keyOf(a, b)));
  const judged = [...pairsOf(figures, tied)].map(([one, other]) => {
    const [a, b] = inA(one.id) && inB(other.id) ? [one, other] : inA(other.id) && inB(one.id) ? [other, one] : [one, other];
    return worked(a.id, b.id, judge(a, b));
  });
  const across = ({ a, b }: Pairing) => inA(a) && inB(b);
  const settled = new Set(told.filter(across).flatMap(({ a, b }) => [a, b]));
  const rows = [
    ...told.filter(across),
    // What the facts tie to another figure is not tied by arithmetic to a third one as well.
    ...judged.filter((one) => across(one) && (one.verdict === "contradicts" || (!settled.has(one.a) && !settled.has(one.b)))),
  ].map((one): FigureRow => ({ ...one, mark: one.verdict in MARKS ? MARKS[one.verdict as keyof typeof MARKS] : "differs" }));
  const paired = new Set(rows.flatMap(({ a, b }) => [a, b]));
  return {
    figures: [...rows, ...figures.filter(({ id }) => !paired.has(id)).map((figure) => aloneRow(figure, pair))],
    contradictions: [...told, ...judged].filter(({ verdict }) => verdict === "contradicts"),
    alike: judged.filter((one) => one.verdict === "apart" && across(one)),
  };
}

function aloneRow({ id, articles, evidence }: Figure, pair: Pair): FigureRow {
  const mark = markOf(articles, pair) ?? "same";
  const said = (article: string) => (articles.includes(article) || placesIn(evidence, article).length > 0 ? id : null);
  const empty = { verdict: null, why: [], told: false, reasonZh: null, reasonEn: null, evidence: [] };
  return { mark, a: said(pair.a), b: said(pair.b), ...empty };
}
