// From an answer to the picture: what was returned is drawn, as one step of the log.
import { RELATION_NAMES, relationType, type RelationName } from "../../../data/model/relations.ts";
import type { Kind } from "../../../data/model/kinds.ts";
import { drawnIds } from "../state/derive.ts";
import { getState, take } from "../state/store.ts";
import type { View } from "../state/state.ts";
import { add, exploring, only, select, UNFILTERED } from "../state/verbs.ts";

/** What of an answer is drawn: things, their kinds, and the types of the relations that came. */
export type ForPicture = { readonly ids: readonly string[]; readonly kinds: readonly Kind[]; readonly types: readonly RelationName[] };

/** Draws it beside what is there, and selects it, so that it can be told apart. */
export function putBeside({ ids, kinds }: ForPicture): void {
  take({ verb: "query", count: ids.length }, (view) => select(shownKinds(add(exploring(view), drawnIds(getState()), ids), kinds), ids));
}

/** Draws it and nothing else; where relations came, only those of their types. */
export function putAlone({ ids, kinds, types }: ForPicture): void {
  take({ verb: "query", count: ids.length }, (view) => {
    const next = { ...shownKinds(only(exploring(view), ids), kinds), ...UNFILTERED, article: null, path: null, source: null, selected: [] };
    return types.length === 0 ? next : { ...next, ...onlyTypes(next, types) };
  });
}

const shownKinds = (view: View, kinds: readonly Kind[]): View => ({
  ...view,
  hiddenKinds: view.hiddenKinds.filter((kind) => !kinds.includes(kind)),
});

function onlyTypes({ hiddenFamilies }: View, types: readonly RelationName[]): Pick<View, "hiddenFamilies" | "hiddenTypes"> {
  const families = hiddenFamilies.filter((family) => !types.some((type) => relationType(type).family === family));
  const hiddenTypes = RELATION_NAMES.filter((name) => !types.includes(name) && !families.includes(relationType(name).family));
  return { hiddenFamilies: families, hiddenTypes };
}
