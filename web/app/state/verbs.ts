// What can be done to the view: pure functions from a view to a view.
import type { Kind } from "../../../data/model/kinds.ts";
import type { Evidence } from "../../../data/model/locator.ts";
import type { RelationFamily } from "../../../data/model/relation-type.ts";
import { HIDDEN_AT_FIRST } from "./url.ts";
import type { Place, View } from "./state.ts";

const without = <T>(list: readonly T[], ...gone: readonly T[]) => list.filter((item) => !gone.includes(item));
/** Filters beside kinds, families and articles, all off. */
export const UNFILTERED = { hiddenTypes: [], basis: null, certain: false, sourced: false, years: null, range: null } as const;
const once = (list: readonly string[]) => [...new Set(list)];
const withMore = (list: readonly string[], more: readonly string[]) => once([...list, ...more]);

/** Goes to the picture from any other screen. */
export const exploring = (view: View): View => (view.screen === "explore" ? view : { ...view, screen: "explore" });
/** Selects exactly these. */
export const select = (view: View, ids: readonly string[]): View => ({ ...view, selected: once(ids), source: null, on: null });
/** Adds one to the selection, or takes it out. */
export const toggleSelected = (view: View, id: string): View => ({
  ...view,
  source: null,
  on: null,
  selected: view.selected.includes(id) ? without(view.selected, id) : [...view.selected, id],
});
/** Draws `more` beside what is `drawn`; where everything is gathered, out of their groups. */
export const add = (view: View, drawn: readonly string[], more: readonly string[]): View =>
  more.every((id) => drawn.includes(id)) ? view : { ...view, shown: withMore(view.all ? (view.shown ?? []) : drawn, more) };
/** Draws these and nothing else. */
export const only = (view: View, ids: readonly string[]): View => ({
  ...view,
  all: false,
  on: null,
  open: [],
  shown: once(ids),
  selected: view.selected.filter((id) => ids.includes(id)),
  camera: null,
});
/** Takes things off the picture. */
export const remove = (view: View, drawn: readonly string[], ids: readonly string[]): View => ({
  ...view,
  all: false,
  on: null,
  open: [],
  shown: without(drawn, ...ids),
  selected: without(view.selected, ...ids),
});
/** Draws everything there is. */
export const everything = (view: View): View => ({ ...view, all: true, shown: null, open: [], on: null, camera: null });
/** Back to the first picture. */
export const startOver = (view: View): View => ({
  ...view,
  screen: "explore",
  all: false,
  by: "kind",
  open: [],
  on: null,
  shown: null,
  selected: [],
  pinned: {},
  hiddenKinds: [],
  hiddenFamilies: HIDDEN_AT_FIRST,
  article: null,
  source: null,
  camera: null,
  ...UNFILTERED,
  layout: "force",
  around: null,
  size: "facts",
  tint: "kind",
  groups: {},
  marks: {},
  path: null,
  compare: null,
});
/** Hides a kind, or shows it again. */
export const toggleKind = (view: View, kind: Kind): View => ({
  ...view,
  hiddenKinds: view.hiddenKinds.includes(kind) ? without(view.hiddenKinds, kind) : [...view.hiddenKinds, kind],
});
/** Hides every kind but this; a second time shows all. */
export const onlyKind = (view: View, kind: Kind, kinds: readonly Kind[]): View => {
  const others = without(kinds, kind);
  const already = others.every((other) => view.hiddenKinds.includes(other)) && !view.hiddenKinds.includes(kind);
  return { ...view, hiddenKinds: already ? [] : others };
};
/** Hides a family of relations, or shows it again. */
export const toggleFamily = (view: View, family: RelationFamily): View => ({
  ...view,
  hiddenFamilies: view.hiddenFamilies.includes(family) ? without(view.hiddenFamilies, family) : [...view.hiddenFamilies, family],
});
/** Shows what one article says, or what all say. */
export const chooseArticle = (view: View, article: string | null): View => ({
  ...view,
  article: view.article === article ? null : article,
});
/** Holds a thing at a place. */
export const pin = (view: View, id: string, at: Place): View => ({ ...view, pinned: { ...view.pinned, [id]: at } });
/** Lets it go. */
export const unpin = (view: View, id: string): View => {
  const { [id]: _gone, ...pinned } = view.pinned;
  return { ...view, pinned };
};
/** Opens the source panel at a span, or closes it. */
export const openSource = (view: View, source: Evidence | null): View => ({ ...view, source });
