// The figures that a table lists: all of them, or those of the picture.
import type { Brief, Figures } from "../../../contract.ts";
import type { State } from "../../state/state.ts";

/** Figures that are in the picture themselves or are about something in it; `things` null: all. Null until they were read. */
export function figuresOf(read: State["figures"], things: readonly Brief[] | null): Figures | null {
  if (read?.is !== "here") return null;
  if (things === null) return read.value;
  const seen = new Set(things.map(({ id }) => id));
  const isSeen = ({ id, about }: { readonly id: string; readonly about: readonly Brief[] }) =>
    seen.has(id) || about.some((thing) => seen.has(thing.id));
  return { targets: read.value.targets.filter(isSeen), observations: read.value.observations.filter(isSeen) };
}
