// A graph that is too large to be drawn at once: whether it is, and what of its gathered picture the filters leave.
import type { Gathered, GatheredGroup, GatheredLine } from "../../contract/gather.ts";
import { drawnIds, memo, totalThings } from "./derive.ts";
import type { State, View } from "./state.ts";

/** Whether everything is more than is drawn at once. */
export function isTooLarge(state: State): boolean {
  const total = totalThings(state);
  return total !== null && state.about.is === "here" && total > state.about.value.drawnAtOnce;
}

/** Whether the picture is everything, gathered. */
export const isGathered = (state: State): boolean => state.view.all && isTooLarge(state);

/** The gathered picture, once it is there. */
export const gatheredNow = (state: State): Gathered | null =>
  isGathered(state) && state.gathered !== null && state.drawn.is === "here" ? state.gathered : null;

/** Things of a group whose kinds are not hidden. */
function thingsSeen({ kinds }: GatheredGroup, hidden: View["hiddenKinds"]): number {
  return Object.entries(kinds).reduce((sum, [kind, count]) => sum + (hidden.some((one) => one === kind) ? 0 : count), 0);
}

export type GroupSeen = { readonly group: GatheredGroup; readonly count: number };
export type LineSeen = { readonly line: GatheredLine; readonly count: number };

/** Groups in sight, the largest first, with how many of their things pass the kinds. */
export const groupsSeen = memo(
  (state) => [gatheredNow(state), state.view.hiddenKinds],
  (state): readonly GroupSeen[] =>
    (gatheredNow(state)?.groups ?? [])
      .map((group) => ({ group, count: thingsSeen(group, state.view.hiddenKinds) }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || (a.group.key < b.group.key ? -1 : 1)),
);

/** Lines in sight, with how many of their relations pass the families. */
export const linesSeen = memo(
  (state) => [gatheredNow(state), groupsSeen(state), state.view.hiddenFamilies, state.drawn],
  (state): readonly LineSeen[] => {
    const there = new Set([...groupsSeen(state).map(({ group }) => group.key), ...drawnIds(state)]);
    const { hiddenFamilies } = state.view;
    return (gatheredNow(state)?.lines ?? []).flatMap((line) => {
      const shown = Object.entries(line.families).filter(([family]) => !hiddenFamilies.some((one) => one === family));
      const count = shown.reduce((sum, [, number]) => sum + number, 0);
      return count > 0 && there.has(line.a) && there.has(line.b) ? [{ line, count }] : [];
    });
  },
);

/** The group that is looked at, where it is in sight. */
export const groupChosen = (state: State): GroupSeen | null =>
  state.view.on === null ? null : (groupsSeen(state).find(({ group }) => group.key === state.view.on) ?? null);

/** What is joined to a node by a line of the gathered picture. */
export function besideGathered(state: State, id: string): readonly string[] {
  return linesSeen(state).flatMap(({ line: { a, b } }) => (a === id ? [b] : b === id ? [a] : []));
}

/** The key of what encloses a group; null for the outermost. */
export const outerKey = (key: string): string | null => (key.includes(".") ? key.slice(0, key.lastIndexOf(".")) : null);

/** Opens a group. */
export const unfold = (view: View, key: string): View => ({ ...view, open: [...new Set([...view.open, key])], on: null, camera: null });
/** Closes a group and all that is open in it. */
export const fold = (view: View, key: string): View => ({
  ...view,
  open: view.open.filter((one) => one !== key && !one.startsWith(`${key}.`)),
  on: key,
});
/** Looks at a group. */
export const chooseGroup = (view: View, key: string): View => ({ ...view, selected: [], source: null, on: key });
/** Gathers by something else: nothing is open in it yet. */
export const gatherBy = (view: View, by: View["by"]): View => ({ ...view, by, open: [], on: null, camera: null });

/** Takes things off a gathered picture: they go back into their group, which closes; what stood beside them in it stays for itself. */
export function putBack(view: View, { opened }: Gathered, ids: readonly string[]): View {
  const gone = new Set(ids);
  const closing = opened.filter(({ things }) => things.some((id) => gone.has(id)));
  const staying = [...(view.shown ?? []), ...closing.flatMap(({ things }) => things)].filter((id) => !gone.has(id));
  const closed = new Set(closing.map(({ key }) => key));
  return {
    ...view,
    shown: [...new Set(staying)],
    open: view.open.filter((key) => !closed.has(key)),
    selected: view.selected.filter((id) => !gone.has(id)),
  };
}
