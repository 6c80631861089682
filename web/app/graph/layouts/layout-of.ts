// One answer for every layout: its places, with pins where they are and no box over another.
import { arrange } from "../arrange.ts";
import { untangle } from "../boxes.ts";
import type { Layout } from "../../state/layouts.ts";
import { circle } from "./circle.ts";
import { grid } from "./grid.ts";
import { boxOf, NO_GUIDES, type Answer, type LayoutJob, type Plan } from "./job.ts";
import { layers } from "./layers.ts";
import { map } from "./map.ts";
import { radial } from "./radial.ts";

const PLANS: Readonly<Record<Exclude<Layout, "force">, (job: LayoutJob) => Plan>> = { layers, radial, circle, grid, map };

/** Places for all nodes, in pixels, and the guides that go with them. */
export function layoutOf(job: LayoutJob): Answer {
  if (job.layout === "force") return { places: arrange(job), guides: NO_GUIDES };
  const { at, guides } = PLANS[job.layout](job);
  const boxes = job.nodes.map((node) => {
    const place = node.pinned && node.at ? node.at : (at.get(node.id) ?? { x: 0, y: 0 });
    // On a map a place stays where it is on the earth, and what is around it gives way.
    const stays = job.layout === "map" && node.home?.own === true;
    return { id: node.id, box: boxOf({ ...node, pinned: node.pinned || stays }, place.x, place.y) };
  });
  untangle(boxes.map(({ box }) => box));
  return { places: Object.fromEntries(boxes.map(({ id, box }) => [id, [round(box.x), round(box.y)]])), guides };
}

const round = (value: number) => Math.round(value * 10) / 10;
