// Whose turn it is to get a name: those that must have one, the great, those near what is in focus, the pinned, the rest.
import type { SceneNode } from "../graph/scene.ts";
import { isDim, isSure } from "./mood.ts";
import type { Drawing, Spot } from "./names.ts";

export type Seen = { readonly node: SceneNode; readonly spot: Spot };

/** How many names stand at most, and how small a node may be to get one. */
export const DENSITY: Readonly<Record<Drawing["density"], { readonly most: number; readonly smallest: number }>> = {
  few: { most: 30, smallest: 12 },
  usual: { most: 120, smallest: 7 },
  many: { most: 400, smallest: 4 },
  all: { most: Infinity, smallest: 0 },
};
/** Nodes smaller than this on the screen may be written over. */
export const SMALLEST_RADIUS = 7;
/** The most important things in view that are named wherever there is room near by, and how small they may be. */
const GREAT = 10;
const SMALLEST_GREAT = 4;

const ordered = new WeakMap<readonly SceneNode[], readonly SceneNode[]>();

/** The nodes in view by turns: those that must be named, the great, those near the focus, pinned ones, the rest, those out of focus; in each most facts first. */
export function inTurn(drawing: Drawing): Seen[][] {
  const { mood, nodes, scale = Infinity, spotOf, width, height, density, barred } = drawing;
  const turns: Seen[][] = [[], [], [], [], [], []];
  const least = Math.min(SMALLEST_RADIUS, DENSITY[density].smallest);
  for (const node of inOrder(nodes)) {
    const sure = isSure(node.id, mood) || mood.path?.nodes.has(node.id) === true;
    const near = mood.lit?.has(node.id) === true || mood.near?.has(node.id) === true || mood.selected.has(node.id);
    const dim = isDim(node, mood);
    const great = !dim && (turns[1]?.length ?? 0) < GREAT && node.radius * scale >= SMALLEST_GREAT;
    if (!sure && !near && !great && node.radius * scale < least) continue;
    const spot = spotOf(node.id);
    if (!spot || (scale === Infinity && !sure && !near && !great && spot.r < least)) continue;
    if (spot.x < -60 || spot.y < -40 || spot.x > width + 60 || spot.y > height + 40) continue;
    const covered = !sure && barred.some(({ x, y, w, h }) => spot.x > x && spot.x < x + w && spot.y > y && spot.y < y + h);
    const inside = spot.x >= 0 && spot.y >= 0 && spot.x <= width && spot.y <= height;
    turns[sure ? 0 : covered ? 5 : great && inside ? 1 : near ? 2 : node.pinned ? 3 : dim ? 5 : 4]?.push({ node, spot });
  }
  return turns;
}

function inOrder(nodes: readonly SceneNode[]): readonly SceneNode[] {
  const known = ordered.get(nodes);
  if (known) return known;
  const sorted = nodes.toSorted((a, b) => b.facts - a.facts || b.degree - a.degree || (a.id < b.id ? -1 : 1));
  ordered.set(nodes, sorted);
  return sorted;
}
