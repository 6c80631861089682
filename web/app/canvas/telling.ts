// What Sigma is told of changes: once before a frame, and no more than changed.
import type { Stage } from "./stage.ts";

/** So few moving nodes are drawn one by one. */
const FEW_MOVES = 20;

/** Tells Sigma before the next frame what changed, once for all that changed meanwhile: each time it reads the whole graph. */
export function tell(stage: Stage, what: "moves" | "all"): void {
  if (stage.untold === "nothing") requestAnimationFrame(() => tellNow(stage));
  if (stage.untold !== "all") stage.untold = what;
}

/** Tells it now. */
export function tellNow(stage: Stage): void {
  const { untold, sigma } = stage;
  stage.untold = "nothing";
  // Where things only moved nothing looks different, so that no colour has to be worked out again.
  if (untold === "all") sigma.refresh();
  else if (untold === "moves") {
    const nodes = [...stage.moved];
    const few = nodes.length <= FEW_MOVES;
    const edges = few ? nodes.flatMap((id) => stage.graph.edges(id)) : [];
    sigma.refresh(few ? { partialGraph: { nodes, edges }, skipIndexation: true } : { partialGraph: {}, skipIndexation: false });
  }
  stage.moved.clear();
}
