// Where things stand: a force layout for a new picture, the nearest free place for things that join an old one.
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { fill } from "./fill.ts";
import { pushApart, separate, settleNear, untangle, type Box } from "./boxes.ts";
import { boxOf, FEW, type LayoutNode, type Places } from "./layouts/job.ts";

type ArrangeNode = Pick<LayoutNode, "id" | "at" | "pinned" | "radius" | "half" | "down"> & Partial<Pick<LayoutNode, "kind">>;
type ArrangeJob = {
  readonly nodes: readonly ArrangeNode[];
  readonly edges: readonly { readonly a: string; readonly b: string }[];
  readonly shape: number;
  readonly beside?: string | null;
};

/** Above this share of newcomers the picture is arranged anew. */
const NEWCOMERS = 1.2;
/** A narrow name may still fit so many rings nearer than the one before it. */
const RINGS_BACK = 5;
/** What one step may bring without moving the rest. */
const A_STEP = 40;
const ITERATIONS = 400;
const ITERATIONS_OF_MANY = 300;
/** Above so many things a first picture comes after so many iterations, and the rest follows. */
const VERY_MANY = 2500;
const ITERATIONS_OF_FIRST = 20;
/** Above so many things names get no room of their own: the shape of the whole matters more. */
const MANY = 250;
/** Pushing boxes apart lengthens a picture more than it widens it: this makes up for it. */
const WIDER = 1.2;
/** Pixels of such a picture for each pixel of boxes. */
const AIR_OF_MANY = 3;
/** Stragglers are brought in to this share of the picture from its middle. */
const EDGE = 0.56;

/** Places for all nodes, in pixels around the middle; those that have a place keep it unless most are new. Where that takes long, `soon` hears of places that already say something. */
export function arrange(job: ArrangeJob, soon?: (places: Places) => void): Places {
  const placed = job.nodes.filter((node) => node.at !== null);
  const newcomers = job.nodes.length - placed.length;
  const parent = placed.find((node) => node.id === job.beside);
  const few = parent !== undefined && newcomers > 0 && placed.length <= FEW && placed.every((node) => !node.pinned);
  const fresh = few || (!parent && newcomers > Math.max(A_STEP, placed.length * NEWCOMERS));
  return placesOf(fresh ? anew(job, soon) : parent ? besideParent(job, parent) : join(job));
}

function placesOf(boxes: ReadonlyMap<string, Box>): Places {
  return Object.fromEntries([...boxes].map(([id, box]) => [id, [Math.round(box.x * 10) / 10, Math.round(box.y * 10) / 10]]));
}

function bare(node: ArrangeNode): ArrangeNode {
  return { ...node, half: node.radius + 6, down: 0 };
}

function degrees({ nodes, edges }: ArrangeJob): Map<string, number> {
  const degree = new Map(nodes.map((node) => [node.id, 0]));
  for (const { a, b } of edges) {
    degree.set(a, (degree.get(a) ?? 0) + 1);
    degree.set(b, (degree.get(b) ?? 0) + 1);
  }
  return degree;
}

function anew(job: ArrangeJob, soon?: (places: Places) => void): Map<string, Box> {
  const degree = degrees(job);
  const graph = new UndirectedGraph();
  const order = job.nodes.toSorted((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
  for (const [index, { id, at, pinned }] of order.entries()) {
    const turn = index * Math.PI * (3 - Math.sqrt(5));
    const reach = 40 * Math.sqrt(index);
    graph.addNode(id, { x: at?.x ?? Math.cos(turn) * reach, y: at?.y ?? Math.sin(turn) * reach, fixed: pinned && at !== null });
  }
  // A hub joins everything to everything: the more relations an end has, the less each of them pulls.
  for (const { a, b } of job.edges) {
    const busier = Math.max(degree.get(a) ?? 1, degree.get(b) ?? 1);
    graph.mergeEdge(a, b, { weight: busier > 8 ? 2 / busier : 1 });
  }
  const many = job.nodes.length > MANY;
  const settings = {
    gravity: 0.05,
    strongGravityMode: true,
    scalingRatio: 2,
    slowDown: 2,
    barnesHutOptimize: many,
    edgeWeightInfluence: 1,
  };
  const iterate = (iterations: number) => forceAtlas2.assign(graph, { iterations, getEdgeWeight: "weight", settings });
  const boxesNow = () =>
    new Map(
      job.nodes.map((node) => {
        const { x, y } = graph.getNodeAttributes(node.id);
        return [node.id, boxOf(many ? bare(node) : node, Number(x), Number(y))];
      }),
    );
  if (soon && job.nodes.length > VERY_MANY) {
    iterate(ITERATIONS_OF_FIRST);
    const first = boxesNow();
    spread([...first.values()], job.shape);
    pushApart([...first.values()]);
    soon(placesOf(first));
  }
  iterate(many ? ITERATIONS_OF_MANY : ITERATIONS);
  const boxes = boxesNow();
  const all = [...boxes.values()];
  if (many) {
    spread(all, job.shape);
    separate(all);
  } else {
    fill(all, job.shape);
    untangle(all);
  }
  return boxes;
}

/** Scales places so that they fill an area with room for all boxes, in the shape of the canvas. */
function spread(boxes: readonly Box[], shape: number): void {
  const free = boxes.filter((box) => !box.fixed);
  const area = AIR_OF_MANY * boxes.reduce((sum, box) => sum + 2 * box.half * (box.up + box.down), 0);
  const side = (values: number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    const [low = 0, high = 0] = [sorted[Math.floor(sorted.length * 0.04)], sorted[Math.ceil(sorted.length * 0.96) - 1]];
    return { middle: (low + high) / 2, length: Math.max(1, high - low) };
  };
  const x = side(free.map((box) => box.x));
  const y = side(free.map((box) => box.y));
  const width = Math.sqrt(area * shape * WIDER);
  const height = Math.sqrt(area / shape / WIDER);
  for (const box of free) {
    box.x = within((box.x - x.middle) * (width / x.length), width * EDGE);
    box.y = within((box.y - y.middle) * (height / y.length), height * EDGE);
  }
}

const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));

function join(job: ArrangeJob): Map<string, Box> {
  const degree = degrees(job);
  const beside = new Map<string, string[]>(job.nodes.map((node) => [node.id, []]));
  for (const { a, b } of job.edges) {
    beside.get(a)?.push(b);
    beside.get(b)?.push(a);
  }
  const boxes = new Map<string, Box>();
  for (const node of job.nodes) if (node.at) boxes.set(node.id, boxOf(node, node.at.x, node.at.y));
  const newcomers = job.nodes.filter((node) => node.at === null);
  const known = (id: string) => (beside.get(id) ?? []).filter((other) => boxes.has(other));
  while (newcomers.length > 0) {
    newcomers.sort(
      (a, b) => known(b.id).length - known(a.id).length || (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
    );
    const node = newcomers.shift();
    if (!node) break;
    const anchors = known(node.id)
      .toSorted((a, b) => (degree.get(a) ?? 0) - (degree.get(b) ?? 0))
      .slice(0, 2);
    const others = [...boxes.values()];
    const box = boxOf(node, mean(anchors.map((id) => boxes.get(id)?.x ?? 0)), mean(anchors.map((id) => boxes.get(id)?.y ?? 0)));
    const middle = { x: mean(others.map((other) => other.x)), y: mean(others.map((other) => other.y)) };
    settleNear(box, others, Math.atan2(box.y - middle.y, box.x - middle.x));
    boxes.set(node.id, box);
  }
  return boxes;
}

/** Newcomers in the free places nearest to their parent, those of one kind together. */
function besideParent(job: ArrangeJob, parent: ArrangeNode): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const node of job.nodes) if (node.at) boxes.set(node.id, boxOf(node, node.at.x, node.at.y));
  const others = [...boxes.values()];
  const { x, y } = parent.at ?? { x: 0, y: 0 };
  const outward = Math.atan2(y - mean(others.map((other) => other.y)), x - mean(others.map((other) => other.x)));
  const newcomers = job.nodes.filter((node) => node.at === null).toSorted((a, b) => ((a.kind ?? "") < (b.kind ?? "") ? -1 : 1));
  let ring = 0;
  for (const node of newcomers) {
    const box = boxOf(node, x, y);
    ring = settleNear(box, others, outward, Math.max(0, ring - RINGS_BACK));
    boxes.set(node.id, box);
    others.push(box);
  }
  return boxes;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
