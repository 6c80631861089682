// What leaves: what the picture shows, what is selected in it, or all there is.
import type { Brief, Link } from "../../contract.ts";
import { visibleLinks, visibleThings } from "../state/derive.ts";
import { litByPath } from "../state/paths.ts";
import type { Lang, State } from "../state/state.ts";
import { printView } from "../state/url.ts";
import { nameOf, wordsOf, yearOf } from "../words/words.ts";
import type { Words } from "../words/zh.ts";

export type Scope = "shown" | "selection" | "all";
export type Part = { readonly things: readonly Brief[]; readonly links: readonly Link[] };

/** Names that a title tells before it counts. */
const NAMED = 2;
const LONGEST_TITLE = 60;

/** The things that leave and the relations among them. */
export function partOf(state: State, scope: "shown" | "selection"): Part {
  const [things, links] = [visibleThings(state), visibleLinks(state)];
  if (scope === "shown") return { things, links };
  const chosen = new Set(state.view.selected);
  return {
    things: things.filter(({ id }) => chosen.has(id)),
    links: links.filter(({ from, to }) => chosen.has(from) && chosen.has(to)),
  };
}

/** A title in words: the things with most facts, and how many there are. */
export function titleOf(things: readonly Brief[], lang: Lang, w: Words): string {
  const names = things
    .toSorted((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1))
    .slice(0, NAMED)
    .map((thing) => nameOf(thing, lang));
  const title = names.join(w.list);
  return w.share.pictureOf(title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title, things.length);
}

/** What a view is called: as the reader saved it, by the path or the comparison it shows, else by its things; with its layout. */
export function viewTitle(state: State, things: readonly Brief[]): string {
  const { view, articles, saved } = state;
  const { lang, layout, path, compare } = view;
  const w = wordsOf(lang);
  const address = printView(view);
  const own = saved.find((one) => one.address === address)?.name;
  if (own !== undefined) return own;
  const ends = path && litByPath(state) ? [path.from, path.to].map((id) => state.things[id]) : [];
  const [from, to] = ends.map((thing) => thing && nameOf(thing, lang));
  const named =
    from !== undefined && to !== undefined
      ? w.share.pathOf(from, to)
      : compare
        ? w.share.comparisonOf(yearOf(articles[compare[0]], compare[0]), yearOf(articles[compare[1]], compare[1]))
        : titleOf(things, lang, w);
  return layout === "force" ? named : `${named} · ${w.layouts.names[layout]}`;
}
