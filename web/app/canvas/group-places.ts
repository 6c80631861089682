// Where a group stands when it closes: in the middle of its things, at the nearest place that is free.
import { settleNear, type Box } from "../graph/boxes.ts";
import type { Scene, SceneNode } from "../graph/scene.ts";
import type { Lang, Place } from "../state/state.ts";
import { keepPlace, placeKept } from "./places.ts";
import { roomFor } from "./room.ts";

function boxAt(node: SceneNode, at: Place, lang: Lang): Box {
  const { half, down } = roomFor(node, lang);
  return { ...at, half: Math.max(half, node.radius + 4), up: node.radius + 8, down: node.radius + down + 6, fixed: true };
}

/** Gives every group that is not `standing` yet a place, where its things have one and it is not pinned. */
export function placeGroups(scene: Scene, standing: ReadonlySet<string>, lang: Lang): void {
  for (const node of scene.nodes) {
    if (!node.members || standing.has(node.id) || node.pinned) continue;
    const places = node.members.flatMap((id) => placeKept(id) ?? []);
    if (places.length === 0) continue;
    const middle = {
      x: places.reduce((sum, at) => sum + at.x, 0) / places.length,
      y: places.reduce((sum, at) => sum + at.y, 0) / places.length,
    };
    const others = scene.nodes.flatMap((other) => {
      const at = other.id === node.id ? undefined : placeKept(other.id);
      return at && (!other.members || standing.has(other.id)) ? [boxAt(other, at, lang)] : [];
    });
    const box = boxAt(node, middle, lang);
    settleNear(box, others, 0);
    keepPlace(node.id, { x: Math.round(box.x), y: Math.round(box.y) });
  }
}
