// Two articles: what was planned in the first and is reported in the second, what of it has no trace there, what nothing announced.
import { isEntityKind } from "../../../data/model/kinds.ts";
import { bounds } from "../../../data/model/time.ts";
import { TRACES, type Trace } from "../../../data/model/verdicts.ts";
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import type { BoardFacts } from "./facts.ts";
import type { Said } from "./known.ts";
import { compareFigures, isTelling, type FigureRow } from "./pairs.ts";
import { markOf, type Pair } from "./sides.ts";
import type { Standing } from "./standing.ts";
import { standingsOf } from "./status.ts";
import { idsOf, sameSubject } from "./subject.ts";

type PromiseTrace = {
  readonly target: string;
  readonly trace: Trace;
  /** Figures and targets of the second article that are the trace. */
  readonly by: readonly string[];
  /** The same for all articles that came after the first, up to the second. */
  readonly since: { readonly trace: Trace; readonly by: readonly string[] };
  /** Subjects that the second article does name. */
  readonly named: readonly string[];
  /** As known when the second article had appeared. */
  readonly standing: Standing | null;
};

/** One indicator and subject: targets and figures of either article. */
type Line = {
  readonly indicator: string;
  readonly subjects: readonly string[];
  readonly planned: readonly string[];
  readonly plannedNow: readonly string[];
  readonly reportedThen: readonly string[];
  readonly reported: readonly string[];
};

export type Between = Pair & {
  readonly lines: readonly Line[];
  /** Promises of the first article. */
  readonly promises: readonly PromiseTrace[];
  /** Figures and targets of the second that nothing in the first announced: none of the indicator about any of the subjects. */
  readonly unannouncedFigures: readonly string[];
  /** Things of the second that the first does not name; and those of them that no article before the second names. */
  readonly unannouncedThings: readonly string[];
  readonly neverBefore: readonly string[];
  /** Things of the first that no later article names, up to the second. */
  readonly silentThings: readonly string[];
  /** What is said of figures of both, as on the Compare screen. */
  readonly figures: readonly FigureRow[];
};

/** Both articles laid beside each other, the first taken for the earlier. Articles that are not known give empty lists. */
export function between(all: BoardFacts, pair: Pair): Between {
  const inArticle = (id: string) => (fact: { readonly articles: readonly string[] }) => fact.articles.includes(id);
  const [inA, inB] = [inArticle(pair.a), inArticle(pair.b)];
  const date = all.articles.find(({ id }) => id === pair.b)?.date ?? null;
  const standings = date === null ? new Map<string, Standing>() : standingsOf(all, date);
  const figures: readonly (TargetRow | ObservationRow)[] = [...all.targets, ...all.observations];
  const namedInB = new Set(all.things.filter(inB).map(({ id }) => id));
  const later = articlesBetween(all, pair);
  const traced = tracer(all, new Set([pair.b]), standings);
  const tracedSince = tracer(all, new Set([...later, pair.b]), standings);
  const promises = all.targets.filter(inA).map((target): PromiseTrace => {
    const subjects = target.about.map(({ id }) => id);
    return {
      target: target.id,
      ...traced(target),
      since: tracedSince(target),
      named: subjects.filter((id) => namedInB.has(id)),
      standing: standings.get(target.id) ?? null,
    };
  });
  const said = figures.filter(inA);
  const unannounced = figures.filter(
    (figure) => inB(figure) && !inA(figure) && !said.some((old) => isOfOne(old, figure) || isTied(all.links, old.id, figure.id)),
  );
  const entities = all.things.filter(({ kind }) => isEntityKind(kind) && kind !== "Indicator");
  const earlier = new Set(
    all.articles.filter(({ id, date: day }) => id !== pair.b && date !== null && bounds(day).to <= bounds(date).to).map(({ id }) => id),
  );
  const things = entities.filter((thing) => markOf(thing.articles, pair) === "new");
  const silent = entities.filter((thing) => inA(thing) && !thing.articles.some((id) => id === pair.b || later.has(id)));
  return {
    ...pair,
    lines: linesOf(
      figures.filter((figure) => inA(figure) || inB(figure)),
      inA,
      inB,
    ),
    promises,
    unannouncedFigures: unannounced.map(({ id }) => id),
    unannouncedThings: things.map(({ id }) => id).toSorted(),
    neverBefore: things
      .filter(({ articles }) => !articles.some((id) => earlier.has(id)))
      .map(({ id }) => id)
      .toSorted(),
    silentThings: silent.map(({ id }) => id).toSorted(),
    figures: compareFigures(figures, all.links, pair).figures,
  };
}

/** One indicator, and the same subject or some in common. */
function isOfOne(a: TargetRow | ObservationRow, b: TargetRow | ObservationRow): boolean {
  return a.indicatorId === b.indicatorId && sameSubject(a, b) !== "other";
}

function isTied(links: readonly Said[], a: string, b: string): boolean {
  return links.some(({ from, to, relation }) => isTelling(relation) && ((from === a && to === b) || (from === b && to === a)));
}

/** Articles that came after the first and before the second. */
function articlesBetween({ articles }: BoardFacts, { a, b }: Pair): Set<string> {
  const dayOf = (id: string) => articles.find((article) => article.id === id)?.date ?? null;
  const [first, last] = [dayOf(a), dayOf(b)];
  if (first === null || last === null) return new Set();
  const isBetween = ({ date }: { readonly date: string }) => bounds(date).from > bounds(first).from && bounds(date).to <= bounds(last).to;
  return new Set(articles.filter((article) => article.id !== a && article.id !== b && isBetween(article)).map(({ id }) => id));
}

function tracer(
  all: BoardFacts,
  where: ReadonlySet<string>,
  standings: ReadonlyMap<string, Standing>,
): (target: TargetRow) => Pick<PromiseTrace, "trace" | "by"> {
  const isThere = ({ articles }: { readonly articles: readonly string[] }) => articles.some((id) => where.has(id));
  const targets = all.targets.filter(isThere);
  const observations = all.observations.filter(isThere);
  const apart = (target: TargetRow) =>
    new Set(
      all.links
        .filter(({ relation, from, to }) => relation === "NOT_COMPARABLE" && (from === target.indicatorId || to === target.indicatorId))
        .flatMap(({ from, to }) => [from, to]),
    );
  return (target) => {
    const others = targets.filter(({ id }) => id !== target.id);
    const tied = [...others, ...observations].filter(({ id }) => isTied(all.links, id, target.id));
    const near = apart(target);
    const by: Readonly<Record<Exclude<Trace, "none">, readonly { readonly id: string }[]>> = {
      told: tied,
      reported: observations.filter((figure) => isOfOne(target, figure)),
      again: [...others.filter((other) => isOfOne(target, other)), ...(isThere(target) ? [target] : [])],
      heldUp: observations.filter(({ id }) => standings.get(target.id)?.alsoSaid.includes(id)),
      beside: observations.filter(
        (figure) =>
          (figure.indicatorId === target.indicatorId && target.value !== null && figure.value !== null) ||
          (near.has(figure.indicatorId) && sameSubject(target, figure) === "same"),
      ),
    };
    for (const trace of TRACES)
      if (trace !== "none" && by[trace].length > 0) return { trace, by: by[trace].map(({ id }) => id).toSorted() };
    return { trace: "none", by: [] };
  };
}

function linesOf(
  figures: readonly (TargetRow | ObservationRow)[],
  inA: (fact: TargetRow | ObservationRow) => boolean,
  inB: (fact: TargetRow | ObservationRow) => boolean,
): Line[] {
  const lines = new Map<
    string,
    { indicator: string; subjects: string[]; planned: string[]; plannedNow: string[]; reportedThen: string[]; reported: string[] }
  >();
  for (const figure of figures.toSorted((x, y) => (x.id < y.id ? -1 : 1))) {
    const subjects = [...idsOf(figure)].toSorted();
    const key = `${figure.indicatorId} ${subjects.join(" ")}`;
    const line = lines.get(key) ?? { indicator: figure.indicatorId, subjects, planned: [], plannedNow: [], reportedThen: [], reported: [] };
    const isPlan = "modality" in figure;
    if (inA(figure)) (isPlan ? line.planned : line.reportedThen).push(figure.id);
    if (inB(figure)) (isPlan ? line.plannedNow : line.reported).push(figure.id);
    lines.set(key, line);
  }
  return [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}
