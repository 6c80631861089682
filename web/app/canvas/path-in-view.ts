// Brings the lit path into view where part of it lies outside; else nothing moves.
import { placeKept } from "./places.ts";
import { setCamera, spotOnScreen, type Stage } from "./stage.ts";
import { cameraFor } from "./view-fit.ts";

/** Shows the whole of the lit path. */
export function bringPathIntoView(stage: Stage): void {
  const nodes = stage.scene.nodes.filter((node) => stage.mood.path?.nodes.has(node.id) === true && stage.graph.hasNode(node.id));
  const { width, height } = stage.sigma.getDimensions();
  const outside = nodes.some(({ id }) => {
    const { x, y } = spotOnScreen(stage, id);
    return x < 40 || y < 60 || x > width - 40 || y > height - 80;
  });
  if (!outside) return;
  const extents = nodes.map((node) => ({ at: placeKept(node.id) ?? { x: 0, y: 0 }, radius: node.radius }));
  setCamera(stage, cameraFor(extents, width, height), true);
}
