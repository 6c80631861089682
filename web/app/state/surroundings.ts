// Who hangs on whom in the picture: what collapsing, isolating and revealing would touch, before they do.
import { drawnIds, drawnLinks, neighbours, visibleLinks } from "./derive.ts";
import type { State } from "./state.ts";

/** Neighbours whose only neighbour in the picture is this thing. */
export function leavesOf(state: State, id: string): readonly string[] {
  const joined = neighbours(state);
  return [...(joined.get(id) ?? [])].filter(
    (other) => other !== id && [...(joined.get(other) ?? [])].every((one) => one === id || one === other),
  );
}

/** These things and all within so many steps of them in the picture. */
export function within(state: State, ids: readonly string[], steps: number): readonly string[] {
  const joined = neighbours(state);
  const met = new Set(ids);
  let edge = [...met];
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap((id) => [...(joined.get(id) ?? [])]).filter((id) => !met.has(id));
    for (const id of edge) met.add(id);
    edge = [...new Set(edge)];
  }
  return drawnIds(state).filter((id) => met.has(id));
}

/** Relations among the things in the picture that a filter keeps from being drawn; hidden kinds stay hidden. */
export function filteredLinks(state: State): number {
  const hidden = new Set(drawnIds(state).filter((id) => state.view.hiddenKinds.some((kind) => state.things[id]?.kind === kind)));
  return drawnLinks(state).filter(({ from, to }) => !hidden.has(from) && !hidden.has(to)).length - visibleLinks(state).length;
}
