// How many lines are in view: above a limit they are drawn plain, and the status bar says so.
import type { Stage } from "./stage.ts";

/** More lines in view than this are drawn without dash, dot, arrow and number. */
const MOST = 2000;
/** Plain lines stay plain until so much fewer are in view: each change draws everything anew. */
const STAYS = 0.6;

/** Lines that cross the canvas if they are too many to be drawn in full, else 0. */
export function tooManyLines(stage: Stage): number {
  if (stage.scene.edges.length <= MOST) return 0;
  const { width, height } = stage.sigma.getDimensions();
  // The canvas in units of the picture: one look at the camera instead of one for every node.
  const [one, other] = [stage.sigma.viewportToGraph({ x: 0, y: 0 }), stage.sigma.viewportToGraph({ x: width, y: height })];
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const [low, high] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  let inView = 0;
  stage.graph.forEachEdge((_key, { strand }, _from, _to, a, b) => {
    if (strand) return;
    const meets = Math.max(a.x, b.x) > left && Math.min(a.x, b.x) < right && Math.max(a.y, b.y) > low && Math.min(a.y, b.y) < high;
    if (meets) inView += 1;
  });
  return inView > (stage.mood.plain ? MOST * STAYS : MOST) ? inView : 0;
}
