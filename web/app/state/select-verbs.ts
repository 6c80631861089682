// What can be done to several things at once: pure functions from a view to a view.
import type { Group, Place, View } from "./state.ts";

/** Colours that a reader can give: 1 to this. */
export const PAINTS = [1, 2, 3, 4, 5, 6] as const;
/** Letters of a group's name that the address keeps. */
const LONGEST_NAME = 60;

/** A name as the address can hold it: no `~` or comma, no half characters, single spaces, not too long. */
const plainName = (name: string): string =>
  Array.from(name.replace(/[~,\s\p{Surrogate}]+/gu, " ").trim())
    .slice(0, LONGEST_NAME)
    .join("")
    .trim();

/** Selects these, or adds them to what is selected. */
export const selectMany = (view: View, ids: readonly string[], also: boolean): View => ({
  ...view,
  source: null,
  on: null,
  selected: [...new Set(also ? [...view.selected, ...ids] : ids)],
});

/** Of `seen`, selects what was not selected. */
export const invert = (view: View, seen: readonly string[]): View =>
  selectMany(
    view,
    seen.filter((id) => !view.selected.includes(id)),
    false,
  );

/** Holds several things where they stand. */
export const pinMany = (view: View, places: Readonly<Record<string, Place>>): View => ({
  ...view,
  pinned: { ...view.pinned, ...places },
});

/** Lets several things go. */
export const unpinMany = (view: View, ids: readonly string[]): View => ({ ...view, pinned: without(view.pinned, ids) });

/** Gives things a colour; null takes it off. */
export const paintMany = (view: View, ids: readonly string[], paint: number | null): View => ({
  ...view,
  marks: paint === null ? without(view.marks, ids) : { ...view.marks, ...Object.fromEntries(ids.map((id) => [id, paint])) },
});

/** The first free id for a group. */
function freeGroupId(groups: Readonly<Record<string, Group>>): string {
  let number = 1;
  while (Object.hasOwn(groups, `g${number}`)) number += 1;
  return `g${number}`;
}

/** Draws things as one; they leave the groups they were in, and a group left with fewer than two opens. */
export function gather(view: View, ids: readonly string[], name: string): View {
  const members = [...new Set(ids)];
  if (members.length < 2) return view;
  const others = Object.entries(view.groups).flatMap(([id, group]) => {
    const left = group.ids.filter((member) => !members.includes(member));
    return left.length < 2 ? [] : [[id, { ...group, ids: left }] as const];
  });
  const groups = Object.fromEntries(others);
  const opened = Object.keys(view.groups).filter((id) => !Object.hasOwn(groups, id));
  const id = freeGroupId(view.groups);
  return { ...view, groups: { ...groups, [id]: { name: plainName(name), ids: members } }, pinned: without(view.pinned, opened) };
}

/** Opens a group: its things stand for themselves again. */
export const open = (view: View, id: string): View => ({
  ...view,
  groups: without(view.groups, [id]),
  pinned: without(view.pinned, [id]),
});

/** Gives a group another name. */
export function rename(view: View, id: string, name: string): View {
  const group = view.groups[id];
  return group ? { ...view, groups: { ...view.groups, [id]: { ...group, name: plainName(name) } } } : view;
}

function without<T>(record: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id)));
}
