// Rings around a node: the first holds its neighbours, the second theirs; what cannot be reached stands below.
import type { Place } from "../../state/state.ts";
import { boxOf, byFacts, joined, type Guides, type Heading, type LayoutJob, type LayoutNode, type Plan } from "./job.ts";
import { ring } from "./ring.ts";
import { columnsSize, inColumns, rowsFor } from "./rows.ts";

/** Free space between two distances. */
const BETWEEN = 26;
/** Room between the last ring and what stands below. */
const BELOW = 110;
/** A ring that would be wider than this becomes several circles. */
const LARGEST = 420;

/** The node in the middle: the one asked for if it is there, else the best connected. */
function middleOf(job: LayoutJob): LayoutNode | null {
  const asked = job.nodes.find((node) => node.id === job.around);
  if (asked) return asked;
  const beside = joined(job);
  return job.nodes.toSorted((a, b) => (beside.get(b.id)?.length ?? 0) - (beside.get(a.id)?.length ?? 0) || byFacts(a, b))[0] ?? null;
}

/** Rings by distance around the middle. */
export function radial(job: LayoutJob): Plan {
  const middle = middleOf(job);
  if (!middle) return { at: new Map(), guides: { headings: [], rings: [], map: null } };
  const centre = middle.pinned && middle.at ? middle.at : { x: 0, y: 0 };
  const rings = distances(job, middle.id);
  const at = new Map<string, Place>([[middle.id, centre]]);
  const angle = new Map<string, number>();
  const headings: Heading[] = [];
  const circles: Guides["rings"][number][] = [];
  const lost = job.nodes.filter((node) => node.id !== middle.id && !rings.some(({ parents }) => parents.has(node.id)));
  const own = boxOf(middle, 0, 0);
  let outer = Math.max(own.half, own.down);
  for (const [index, { members, parents }] of rings.entries()) {
    const free = members.filter((node) => !node.pinned);
    const boxes = free.map((node) => ({
      node,
      box: boxOf(node, 0, 0),
      wants: index === 0 ? null : (angle.get(parents.get(node.id) ?? "") ?? null),
    }));
    boxes.sort((a, b) => (a.wants ?? 0) - (b.wants ?? 0) || byFacts(a.node, b.node));
    const reach = Math.max(0, ...boxes.map(({ box }) => Math.hypot(box.half, Math.max(box.up, box.down))));
    const ringed = ring(
      boxes.map(({ box, wants }) => ({ half: box.half, up: box.up, down: box.down, wants })),
      outer + BETWEEN + reach,
      outer + BETWEEN + reach + LARGEST,
    );
    for (const [place, { node }] of boxes.entries()) {
      const there = ringed.places[place] ?? { x: 0, y: 0 };
      at.set(node.id, { x: centre.x + there.x, y: centre.y + there.y });
      angle.set(node.id, Math.atan2(there.y, there.x));
    }
    outer = ringed.outer + reach;
    const r = outer + BETWEEN / 2;
    circles.push({ ...centre, r });
    headings.push({ x: centre.x, y: centre.y - r, of: "ring", count: index + 1 });
  }
  const rest = lost.filter((node) => !node.pinned).toSorted(byFacts);
  if (rest.length > 0) {
    const rows = rowsFor((count) => columnsSize(rest, count), rest.length, Math.max(3, (2 * outer) / 300));
    const [left, top] = [centre.x - columnsSize(rest, rows).width / 2, centre.y + outer + BELOW];
    for (const [id, place] of inColumns(rest, left, top, rows).at) at.set(id, place);
    headings.push({ x: centre.x, y: top - 44, of: "unreached", count: rest.length });
  }
  return { at, guides: { headings, rings: circles, map: null } };
}

type Distance = { readonly members: LayoutNode[]; readonly parents: ReadonlyMap<string, string> };

function distances(job: LayoutJob, from: string): Distance[] {
  const beside = joined(job);
  const byId = new Map(job.nodes.map((node) => [node.id, node]));
  const seen = new Set([from]);
  const rings: Distance[] = [];
  for (let front = [from]; front.length > 0;) {
    const parents = new Map<string, string>();
    for (const id of front)
      for (const other of beside.get(id) ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          parents.set(other, id);
        }
    front = [...parents.keys()];
    if (front.length > 0) rings.push({ members: front.flatMap((id) => byId.get(id) ?? []), parents });
  }
  return rings;
}
