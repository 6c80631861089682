// How many lines are in view: above a limit they are drawn plain, and the status bar says so.
import { spotOnScreen, type Stage } from "./stage.ts";

/** More lines in view than this are drawn without dash, dot, arrow and number. */
const MOST = 2000;

/** Lines that cross the canvas if they are too many to be drawn in full, else 0. */
export function tooManyLines(stage: Stage): number {
  if (stage.scene.edges.length <= MOST) return 0;
  const { width, height } = stage.sigma.getDimensions();
  const spots = new Map(stage.scene.nodes.map(({ id }) => [id, spotOnScreen(stage, id)]));
  const inView = stage.scene.edges.filter(({ from, to }) => {
    const [a, b] = [spots.get(from), spots.get(to)];
    return a && b && Math.max(a.x, b.x) > 0 && Math.min(a.x, b.x) < width && Math.max(a.y, b.y) > 0 && Math.min(a.y, b.y) < height;
  }).length;
  return inView > MOST ? inView : 0;
}
