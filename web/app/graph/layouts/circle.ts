// One circle: by kind, inside a kind by community, so that what belongs together stands together.
import { KINDS } from "../../../../data/model/kinds.ts";
import { boxOf, byFacts, NO_GUIDES, type LayoutJob, type Plan } from "./job.ts";
import { communities } from "./communities.ts";
import { ring } from "./ring.ts";

/** A circle larger than this becomes several, one inside the other. */
const LARGEST = 900;

/** Everything on a circle, from the top clockwise in the order of the legend. */
export function circle(job: LayoutJob): Plan {
  const group = communities(job);
  const order = job.nodes
    .filter((node) => !node.pinned)
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (group.get(a.id) ?? 0) - (group.get(b.id) ?? 0) || byFacts(a, b));
  const { places } = ring(
    order.map((node) => ({ ...boxOf(node, 0, 0), wants: null })),
    60,
    LARGEST,
  );
  return { at: new Map(order.map((node, index) => [node.id, places[index] ?? { x: 0, y: 0 }])), guides: NO_GUIDES };
}
