// What filters leave out of the picture, each thing and relation told once, by the first filter that stops it.
import { relationType } from "../../../data/model/relations.ts";
import type { RelationName } from "../../../data/model/relations.ts";
import { drawnLinks, drawnThings, memo, said, visibleLinks, visibleThings } from "./derive.ts";
import { inYears } from "./measures.ts";
import type { State } from "./state.ts";
import { HIDDEN_AT_FIRST } from "./url.ts";

export const THING_FILTERS = ["kinds", "years", "range"] as const;
export const LINK_FILTERS = ["families", "types", "basis", "uncertain", "unsourced", "article"] as const;
type ThingFilter = (typeof THING_FILTERS)[number];
type LinkFilter = (typeof LINK_FILTERS)[number];
export type Hidden = {
  readonly things: number;
  readonly thingsBy: Readonly<Record<ThingFilter, number>>;
  /** Relations between things in sight. */
  readonly links: number;
  readonly linksBy: Readonly<Record<LinkFilter, number>>;
};

/** Counts what is drawn and not seen. */
export const hiddenNow = memo(
  (state) => [drawnThings(state), drawnLinks(state), visibleThings(state), visibleLinks(state)],
  (state): Hidden => {
    const { hiddenKinds, years } = state.view;
    const thingsBy = { kinds: 0, years: 0, range: 0 };
    const seen = new Set(visibleThings(state).map(({ id }) => id));
    for (const thing of drawnThings(state)) {
      if (seen.has(thing.id)) continue;
      thingsBy[hiddenKinds.includes(thing.kind) ? "kinds" : inYears(thing, years) ? "range" : "years"] += 1;
    }
    const linksBy = { families: 0, types: 0, basis: 0, uncertain: 0, unsourced: 0, article: 0 };
    for (const link of drawnLinks(state)) {
      if (!seen.has(link.from) || !seen.has(link.to)) continue;
      const by = stoppedBy(link, state.view);
      if (by !== null) linksBy[by] += 1;
    }
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0);
    return { things: sum(thingsBy), thingsBy, links: sum(linksBy), linksBy };
  },
);

function stoppedBy(link: ReturnType<typeof drawnLinks>[number], view: State["view"]): LinkFilter | null {
  if (view.hiddenFamilies.includes(relationType(link.relation).family)) return "families";
  if (view.hiddenTypes.includes(link.relation)) return "types";
  if (view.basis !== null && link.basis !== view.basis) return "basis";
  if (view.certain && link.uncertain !== null) return "uncertain";
  if (view.sourced && link.evidence.length === 0) return "unsourced";
  return said(link.articles, view.article) ? null : "article";
}

/** Whether any filter is set that “remove filters” takes away. */
export function filtered({ view }: State): boolean {
  const { hiddenKinds, hiddenFamilies, hiddenTypes, basis, certain, sourced, years, range, article } = view;
  const families = hiddenFamilies.length !== HIDDEN_AT_FIRST.length || hiddenFamilies.some((family) => !HIDDEN_AT_FIRST.includes(family));
  return (
    hiddenKinds.length + hiddenTypes.length > 0 ||
    families ||
    certain ||
    sourced ||
    [basis, years, range, article].some((it) => it !== null)
  );
}

/** Relations between things in sight, before the filters of relations: by type, by basis, doubtful, without a source. */
export const linkCounts = memo(
  (state) => [drawnLinks(state), visibleThings(state)],
  (state) => {
    const seen = new Set(visibleThings(state).map(({ id }) => id));
    const types = new Map<RelationName, number>();
    const counts = { stated: 0, implied: 0, uncertain: 0, unsourced: 0 };
    for (const { from, to, relation, basis, uncertain, evidence } of drawnLinks(state)) {
      if (!seen.has(from) || !seen.has(to)) continue;
      types.set(relation, (types.get(relation) ?? 0) + 1);
      counts[basis] += 1;
      if (uncertain !== null) counts.uncertain += 1;
      if (evidence.length === 0) counts.unsourced += 1;
    }
    return { types, ...counts };
  },
);

/** Things of the picture by year, before the years are chosen, and how many have no date. */
export const yearCounts = memo(
  (state) => [drawnThings(state), state.view.hiddenKinds],
  (state) => {
    const things = drawnThings(state).filter(({ kind }) => !state.view.hiddenKinds.includes(kind));
    const dated = things.flatMap(({ when }) => (when ? [[Number(when.from.slice(0, 4)), Number(when.to.slice(0, 4))] as const] : []));
    const first = Math.min(...dated.map(([from]) => from));
    const last = Math.max(...dated.map(([, to]) => to));
    const years = dated.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const bins = years.map((year) => ({ from: year, to: year, count: dated.filter(([from, to]) => from <= year && to >= year).length }));
    return { bins, dated: dated.length, undated: things.length - dated.length };
  },
);
