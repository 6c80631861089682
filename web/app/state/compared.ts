// The comparison of two articles as the page needs it: which two, and what became of each thing and relation.
import type { Article, Compared, Comparison } from "../../contract.ts";
import { memo } from "./derive.ts";
import { linkKey, type Loaded, type State } from "./state.ts";

export type ArticlePair = readonly [a: string, b: string];

/** Articles from the earliest to the newest. */
export function byDate(articles: Readonly<Record<string, Article>>): readonly Article[] {
  return Object.values(articles).toSorted((x, y) => x.date.localeCompare(y.date) || x.id.localeCompare(y.id));
}

/** The pair of the address, else the two newest articles; null where there are not two. */
export function pairOf(state: State): ArticlePair | null {
  if (state.view.compare) return state.view.compare;
  const [a, b] = byDate(state.articles).slice(-2);
  return a && b ? [a.id, b.id] : null;
}

/** The comparison of the pair, as far as it was read. */
export function comparisonOf(state: State): Loaded<Comparison> | undefined {
  const pair = pairOf(state);
  return pair ? state.compared[pair.join(" ")] : undefined;
}

/** What became of things by id and of relations by key, where the canvas is to show it. */
export const marksOnCanvas = memo(
  (state) => [state.view.compare, state.compared],
  ({ view, compared }): ReadonlyMap<string, Compared> | null => {
    const read = view.compare ? compared[view.compare.join(" ")] : undefined;
    if (read?.is !== "here") return null;
    const { entities, relations, figures } = read.value;
    const marks = new Map<string, Compared>(entities.map(({ id, mark }) => [id, mark]));
    for (const { link, mark } of relations) marks.set(linkKey(link), mark);
    for (const row of figures) for (const id of [row.a, row.b]) if (id !== null && marks.get(id) !== "differs") marks.set(id, row.mark);
    return marks;
  },
);
