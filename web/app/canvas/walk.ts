// Walking the picture by keyboard: to the neighbour in a direction, or to the next thing by number of facts.
import { neighbours, visibleThings } from "../state/derive.ts";
import { besideGathered, groupsSeen } from "../state/gathered.ts";
import { membersOf, standIns } from "../graph/groups.ts";
import type { State } from "../state/state.ts";
import { spotOnScreen, type Stage } from "./stage.ts";

export type Way = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";
const WAYS: Readonly<Record<Way, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export const isWay = (code: string): code is Way => Object.hasOwn(WAYS, code);

/** Gathered groups, the largest first, then things in the order of Tab: most facts first. */
export function inOrder(state: State): readonly string[] {
  const standing = standIns(state.view.groups);
  const things = visibleThings(state).toSorted((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1));
  return [...new Set([...groupsSeen(state).map(({ group }) => group.key), ...things.map(({ id }) => standing.get(id) ?? id)])];
}

/** The next thing after `from` in that order, or the one before; null past either end. */
export function nextInOrder(state: State, from: string, back: boolean): string | null {
  const order = inOrder(state);
  return order[order.indexOf(from) + (back ? -1 : 1)] ?? null;
}

/** The neighbour that lies most nearly that way; with no neighbour there, any thing that does. */
export function towards(stage: Stage, state: State, from: string, way: Way): string | null {
  const standing = standIns(state.view.groups);
  const joined = membersOf(state, from).flatMap((id) => [...(neighbours(state).get(id) ?? []), ...besideGathered(state, id)]);
  return (
    nearest(
      stage,
      from,
      way,
      joined.map((id) => standing.get(id) ?? id),
    ) ?? nearest(stage, from, way, stage.graph.nodes())
  );
}

function nearest(stage: Stage, from: string, way: Way, ids: readonly string[]): string | null {
  if (!stage.graph.hasNode(from)) return null;
  const here = spotOnScreen(stage, from);
  const [dx, dy] = WAYS[way];
  let best: { id: string; cost: number } | null = null;
  for (const id of ids) {
    if (id === from || !stage.graph.hasNode(id)) continue;
    const there = spotOnScreen(stage, id);
    const ahead = (there.x - here.x) * dx + (there.y - here.y) * dy;
    const aside = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx);
    if (ahead <= 0 || aside > ahead * 1.6) continue;
    const cost = ahead + aside * 1.5;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
