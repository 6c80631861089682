// What follows from the state: nothing here is stored.
import type { Brief, Link, Privacy } from "../../contract.ts";
import type { Kind } from "../../../data/model/kinds.ts";
import type { RelationFamily } from "../../../data/model/relation-type.ts";
import { relationType } from "../../../data/model/relations.ts";
import { inRange, inYears, valuesOf } from "./measures.ts";
import { litByPath } from "./paths.ts";
import { linkKey, type State } from "./state.ts";

/** Works a value out again only where what it rests on has changed. */
export const memo = <T>(pick: (state: State) => readonly unknown[], make: (state: State) => T) => {
  let last: { on: readonly unknown[]; value: T } | null = null;
  return (state: State): T => {
    const on = pick(state);
    if (last && last.on.every((item, index) => item === on[index])) return last.value;
    last = { on, value: make(state) };
    return last.value;
  };
};

/** The same for a list, which stays the same list where it has the same members: what rests on it need not be worked out again. */
const steady = <T>(pick: (state: State) => readonly unknown[], make: (state: State) => readonly T[]) => {
  let last: readonly T[] = [];
  return memo(pick, (state): readonly T[] => {
    const next = make(state);
    if (next.length !== last.length || next.some((item, index) => item !== last[index])) last = next;
    return last;
  });
};

const NONE: readonly string[] = [];

/** Ids that are in the picture, hidden kinds included; none while it loads. */
export const drawnIds = (state: State): readonly string[] => (state.drawn.is === "here" ? state.drawn.value : NONE);

/** Things in the picture, in its order. */
export const drawnThings = steady(
  (state) => [state.drawn, state.things],
  (state): readonly Brief[] => drawnIds(state).flatMap((id) => state.things[id] ?? []),
);

/** Relations with both ends in the picture. */
export const drawnLinks = steady(
  (state) => [state.drawn, state.links],
  (state): readonly Link[] => {
    const ids = new Set(drawnIds(state));
    return Object.values(state.links).filter((link) => ids.has(link.from) && ids.has(link.to));
  },
);

/** Whether what is said in `articles` passes the choice of article. */
export function said(articles: readonly string[], choice: string | null): boolean {
  return choice === null || (choice === "both" ? articles.length > 1 : articles.includes(choice));
}

/** Things that pass the kinds and the years, and those of the lit path; of these a measure is taken, so that leaving some out by it does not change it. */
export const keptThings = steady(
  (state) => [drawnThings(state), state.view.hiddenKinds, state.view.years, litByPath(state)],
  (state): readonly Brief[] => {
    const { hiddenKinds, years } = state.view;
    const lit = litByPath(state)?.things ?? NONE;
    return drawnThings(state).filter((thing) => lit.includes(thing.id) || (!hiddenKinds.includes(thing.kind) && inYears(thing, years)));
  },
);

const LINK_FILTERS = ["hiddenFamilies", "hiddenTypes", "basis", "certain", "sourced", "article"] as const;

/** Relations among these that pass every filter of relations, and those of the lit path. */
export const keptLinks = steady(
  (state) => [drawnLinks(state), keptThings(state), litByPath(state), ...LINK_FILTERS.map((filter) => state.view[filter])],
  (state): readonly Link[] => {
    const ids = new Set(keptThings(state).map((thing) => thing.id));
    const lit = litByPath(state)?.links;
    const passes = (link: Link) =>
      !state.view.hiddenFamilies.includes(relationType(link.relation).family) &&
      !state.view.hiddenTypes.includes(link.relation) &&
      (state.view.basis === null || link.basis === state.view.basis) &&
      (!state.view.certain || link.uncertain === null) &&
      (!state.view.sourced || link.evidence.length > 0) &&
      said(link.articles, state.view.article);
    return drawnLinks(state).filter((link) => ids.has(link.from) && ids.has(link.to) && (lit?.has(linkKey(link)) === true || passes(link)));
  },
);

const valuesInRange = memo(
  (state) => [state.view.range?.measure, keptThings(state), keptLinks(state), state.reckoned],
  (state) => (state.view.range ? valuesOf(state.view.range.measure, keptThings(state), keptLinks(state), state.reckoned) : null),
);

/** Things that the eye can see: kind, years and the range of a measure let them pass. */
export const visibleThings = memo(
  (state) => [keptThings(state), litByPath(state), state.view.range, valuesInRange(state)],
  (state): readonly Brief[] => {
    const values = state.view.range && valuesInRange(state);
    const lit = litByPath(state)?.things ?? NONE;
    return values ? keptThings(state).filter(({ id }) => lit.includes(id) || inRange(values.get(id), state.view.range)) : keptThings(state);
  },
);

/** Relations that the eye can see: both ends, the family and the article pass. */
export const visibleLinks = memo(
  (state) => [keptLinks(state), visibleThings(state)],
  (state): readonly Link[] => {
    const ids = new Set(visibleThings(state).map((thing) => thing.id));
    return ids.size === keptThings(state).length
      ? keptLinks(state)
      : keptLinks(state).filter(({ from, to }) => ids.has(from) && ids.has(to));
  },
);

/** Things in the picture by kind, hidden ones included. */
export const kindCounts = memo(
  (state) => [drawnThings(state)],
  (state): ReadonlyMap<Kind, number> => {
    const counts = new Map<Kind, number>();
    for (const { kind } of drawnThings(state)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
  },
);

/** Drawn relations by family. */
export const familyCounts = memo(
  (state) => [drawnLinks(state), visibleThings(state)],
  (state): Readonly<Record<RelationFamily, number>> => {
    const ids = new Set(visibleThings(state).map((thing) => thing.id));
    const counts: Record<RelationFamily, number> = { need: 0, agency: 0, trade: 0, structure: 0, measure: 0, source: 0 };
    for (const link of drawnLinks(state)) if (ids.has(link.from) && ids.has(link.to)) counts[relationType(link.relation).family] += 1;
    return counts;
  },
);

/** Neighbours in the picture, by id: who is joined to whom by a visible relation. */
export const neighbours = memo(
  (state) => [visibleLinks(state)],
  (state): ReadonlyMap<string, ReadonlySet<string>> => {
    const map = new Map<string, Set<string>>();
    const join = (a: string, b: string) => (map.get(a) ?? map.set(a, new Set()).get(a))?.add(b);
    for (const { from, to } of visibleLinks(state)) {
      join(from, to);
      join(to, from);
    }
    return map;
  },
);

/** Facts of a thing that are not in the picture: relations of the whole graph less those drawn. */
export const undrawnFacts = memo(
  (state) => [drawnLinks(state), drawnThings(state)],
  (state): ReadonlyMap<string, number> => {
    const drawn = new Map<string, number>();
    for (const { from, to } of drawnLinks(state)) {
      drawn.set(from, (drawn.get(from) ?? 0) + 1);
      if (to !== from) drawn.set(to, (drawn.get(to) ?? 0) + 1);
    }
    return new Map(drawnThings(state).map((thing) => [thing.id, Math.max(0, thing.facts - (drawn.get(thing.id) ?? 0))]));
  },
);

/** How many things the whole graph holds; null until the server has said so. */
export function totalThings(state: State): number | null {
  return state.about.is === "here" ? Object.values(state.about.value.kinds).reduce((sum, count) => sum + count, 0) : null;
}

/** What is left out with private persons, where they are; null where they are shown. */
export function leftOutNow(state: State): Privacy | null {
  return state.about.is === "here" && state.about.value.privacy.without ? state.about.value.privacy : null;
}

/** Whether the reader may have private persons shown: they are left out, and not by the server. */
export function mayShowPrivate(state: State): boolean {
  return state.withoutPrivate && !(state.about.is === "here" && state.about.value.privacy.forced);
}
