// Steps that select several things, or do something to all that is selected.
import { fitting, type Rule } from "../graph/rules.ts";
import { groupSelected, membersOf } from "../graph/groups.ts";
import { visibleThings } from "../state/derive.ts";
import * as many from "../state/select-verbs.ts";
import { getState, take, update } from "../state/store.ts";
import type { Place, State } from "../state/state.ts";
import { choose, chooseAlso } from "./looking-steps.ts";

const seenIds = (state: State) => visibleThings(state).map((thing) => thing.id);

/** Selects these, or adds them; opens the card. */
export function chooseMany(ids: readonly string[], also = false): void {
  const count = many.selectMany(getState().view, ids, also).selected.length;
  take({ verb: "rule", count }, (view) => many.selectMany(view, ids, also));
  if (ids.length > 0) update((state) => ({ panels: { ...state.panels, inspector: true } }));
}

/** Selects what a node stands for: a thing, or all that is in a group. `also` adds it, or takes it out where it was in. */
export function chooseNode(id: string, also: boolean): void {
  const { selected, groups } = getState().view;
  if (!groups[id]) return also ? chooseAlso(id) : choose(id);
  const ids = membersOf(getState(), id);
  if (!also || !ids.every((one) => selected.includes(one))) return chooseMany(ids, also);
  chooseMany(selected.filter((one) => !ids.includes(one)));
}

/** Selects all that is in sight. */
export function chooseAll(): void {
  chooseMany(seenIds(getState()));
}

/** Selects what was not selected. */
export function invertChosen(): void {
  const seen = seenIds(getState());
  const count = many.invert(getState().view, seen).selected.length;
  take({ verb: "rule", count }, (view) => many.invert(view, seen));
}

/** Selects by rule: anew, beside what is selected, or of what is selected. */
export function chooseByRule(rule: Rule, how: "anew" | "also" | "within"): void {
  const state = getState();
  const ids = fitting(state, rule);
  if (how === "within") return chooseMany(ids.filter((id) => state.view.selected.includes(id)));
  chooseMany(ids, how === "also");
}

/** Holds all selected things at these places. */
export function pinChosen(places: Readonly<Record<string, Place>>): void {
  const ids = Object.keys(places);
  const [id] = ids;
  if (id !== undefined) take({ verb: "pin", id, count: ids.length }, (view) => many.pinMany(view, places));
}

/** Lets all selected things go, and the group that stands for them. */
export function unpinChosen(): void {
  const state = getState();
  const group = groupSelected(state);
  const ids = [...state.view.selected, ...(group === null ? [] : [group])].filter((id) => state.view.pinned[id]);
  const [id] = ids;
  if (id !== undefined) take({ verb: "unpin", id, count: ids.length }, (view) => many.unpinMany(view, ids));
}

/** Gives things a colour, or takes it off. */
export function paintThese(ids: readonly string[], paint: number | null): void {
  if (ids.length > 0) take({ verb: "mark", count: ids.length }, (view) => many.paintMany(view, ids, paint));
}

/** Draws the selected things as one; until it gets a name it is called after the one with most facts. */
export function groupThese(ids: readonly string[]): void {
  if (ids.length > 1) take({ verb: "group", count: ids.length }, (view) => many.gather(view, ids, ""));
}

/** Opens a group; its things stay selected. */
export function openGroup(id: string): void {
  if (getState().view.groups[id]) take({ verb: "ungroup" }, (view) => many.open(view, id));
}

/** Gives a group another name. */
export function renameGroup(id: string, name: string): void {
  const count = getState().view.groups[id]?.ids.length ?? 0;
  take({ verb: "group", count }, (view) => many.rename(view, id, name));
}

/** Groups what is selected, or opens it where it is a group. */
export function groupOrOpen(): void {
  const group = groupSelected(getState());
  if (group === null) groupThese(getState().view.selected);
  else openGroup(group);
}

/** Opens the table on what is selected. */
export function seeInTable(): void {
  update((state) => ({ panels: { ...state.panels, rows: "chosen" } }));
  take({ verb: "table" }, (view) => ({ ...view, table: true }));
}

/** Takes the lasso in the hand, or lays it down. */
export function lasso(on: boolean): void {
  update((state) => ({ desk: on ? "lasso" : state.desk === "lasso" ? null : state.desk }));
}
