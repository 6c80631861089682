// What size and colour follow, for the canvas and for the legend that explains it.
import type { Brief } from "../../contract.ts";
import { commonUnit, valuesOf } from "./measures.ts";
import { communitiesOf, type Community } from "./communities.ts";
import { keptLinks, keptThings, memo } from "./derive.ts";
import { MEASURES, RECKONINGS, type Measure, type Reckoning, type State, type Tint } from "./state.ts";

const isReckoning = (name: string): name is Reckoning => (RECKONINGS as readonly string[]).includes(name);
export const isMeasure = (tint: Tint): tint is Measure => (MEASURES as readonly string[]).includes(tint);

/** What the view asks to be computed. */
export function wantedReckonings({ view: { size, tint, range }, probe }: State): Reckoning[] {
  return [...new Set([size, tint, range?.measure ?? "", probe ?? ""])].filter(isReckoning);
}

/** The picture that is to be computed of: its things and who is joined to whom, in an order that does not depend on how it came about. */
export const picture = memo(
  (state) => [keptThings(state), keptLinks(state)],
  (state) => {
    const ids = keptThings(state)
      .map(({ id }) => id)
      .toSorted();
    const pairs = keptLinks(state)
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => (from < to ? `${from} ${to}` : `${to} ${from}`))
      .toSorted();
    return { ids, pairs, on: `${ids.join()} ${pairs.join()}` };
  },
);

const values = (of: (state: State) => Measure | null) =>
  memo(
    (state) => [of(state), keptThings(state), keptLinks(state), state.reckoned],
    (state): ReadonlyMap<string, number> => {
      const measure = of(state);
      return measure === null ? new Map() : valuesOf(measure, keptThings(state), keptLinks(state), state.reckoned);
    },
  );

/** What size follows, by thing. */
export const sizeValues = values((state) => state.view.size);
/** What colour follows where that is a measure. */
export const tintValues = values((state) => (isMeasure(state.view.tint) ? state.view.tint : null));
/** The measure whose range is chosen, or looked at. */
export const probed = (state: State): Measure | null => state.probe ?? state.view.range?.measure ?? null;
export const probeValues = values(probed);

/** The unit in which figures are compared. */
export const valueUnit = memo(
  (state) => [keptThings(state)],
  (state) => commonUnit(keptThings(state)) ?? null,
);

/** The groups of the picture, the largest first; none until they are computed. */
export const communities = memo(
  (state) => [keptThings(state), keptLinks(state), state.reckoned.community],
  (state): readonly Community[] => communitiesOf(keptThings(state), keptLinks(state), state.reckoned.community?.values ?? {}),
);

/** The coloured group of a thing, by its place. */
export const communityColours = memo(
  (state) => [communities(state)],
  (state): ReadonlyMap<string, number | null> =>
    new Map(communities(state).flatMap(({ ids, colour }) => ids.map((id) => [id, colour] as const))),
);

/** The articles in the order of their dates: each has a colour. */
export const articleOrder = memo(
  (state) => [state.articles],
  ({ articles }): readonly string[] =>
    Object.values(articles)
      .toSorted((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1))
      .map(({ id }) => id),
);

/** Where a thing's articles stand in that order; `several`, or null where none is known. */
export function articlePlace({ id, kind, articles }: Brief, order: readonly string[]): number | "several" | null {
  const own = kind === "Article" ? [id] : articles;
  if (own.length > 1) return "several";
  const place = order.indexOf(own[0] ?? "");
  return place === -1 ? null : place;
}
