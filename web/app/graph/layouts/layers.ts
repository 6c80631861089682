// Dependencies from left to right: what must come first stands on the left. What depends on nothing drawn stands below.
import { Graph, layout as dagre } from "@dagrejs/dagre";
import type { Place } from "../../state/state.ts";
import { boxOf, byFacts, NO_GUIDES, type LayoutJob, type LayoutNode, type Plan } from "./job.ts";
import { columnsSize, inColumns, rowsFor } from "./rows.ts";

/** Above so many dependencies the quicker of the library's rankings is taken. */
const MANY = 400;
const BELOW = 120;
/** Pixels between folded layers. */
const BETWEEN = 110;
/** Layers are folded below this share of the wanted shape. */
const TOO_HIGH = 0.6;

/** Layers by dependency. */
export function layers({ nodes, edges, shape }: LayoutJob): Plan {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const needs = edges
    .filter((edge) => edge.needed !== null && edge.a !== edge.b && byId.has(edge.a) && byId.has(edge.b))
    .map(({ a, b, needed }) => (needed === "a" ? { first: a, after: b } : { first: b, after: a }))
    .toSorted((a, b) => (a.first === b.first ? (a.after < b.after ? -1 : 1) : a.first < b.first ? -1 : 1));
  const dependent = new Set(needs.flatMap(({ first, after }) => [first, after]));
  const inLayers = nodes.filter((node) => dependent.has(node.id)).toSorted(byFacts);
  const at = inLayers.length > 0 ? shaped(inLayers, ranked(inLayers, needs), shape) : new Map<string, Place>();
  const alone = nodes.filter((node) => !dependent.has(node.id) && !node.pinned).toSorted(byFacts);
  if (alone.length === 0) return { at, guides: NO_GUIDES };
  const xs = [...at.values()].map(({ x }) => x);
  const lowest = Math.max(0, ...inLayers.map((node) => (at.get(node.id)?.y ?? 0) + boxOf(node, 0, 0).down));
  const top = at.size > 0 ? lowest + BELOW : 0;
  const width = Math.max(0, ...xs) - Math.min(0, ...xs);
  const rows = rowsFor((count) => columnsSize(alone, count), alone.length, Math.max(shape, width / 400));
  const block = inColumns(alone, -columnsSize(alone, rows).width / 2, top, rows);
  for (const [id, place] of block.at) at.set(id, place);
  const left = Math.min(...[...block.at.values()].map(({ x }) => x));
  return { at, guides: { ...NO_GUIDES, headings: [{ x: left - 40, y: top - 44, of: "alone", count: alone.length }] } };
}

/** Layers that make the picture far too high are folded into several columns each; their order stays. */
function shaped(nodes: readonly LayoutNode[], at: Map<string, Place>, shape: number): Map<string, Place> {
  const byX = new Map<number, LayoutNode[]>();
  for (const node of nodes) {
    const x = Math.round(at.get(node.id)?.x ?? 0);
    (byX.get(x) ?? byX.set(x, []).get(x))?.push(node);
  }
  const places = [...at.values()];
  const [wide, high] = [spanOf(places.map(({ x }) => x)), spanOf(places.map(({ y }) => y))];
  if (wide + BETWEEN >= high * shape * TOO_HIGH) return at;
  const ranks = [...byX]
    .toSorted(([a], [b]) => a - b)
    .map(([, members]) => members.toSorted((a, b) => (at.get(a.id)?.y ?? 0) - (at.get(b.id)?.y ?? 0)));
  const sizeOf = (rows: number) => {
    const sizes = ranks.map((members) => columnsSize(members, rows));
    return { width: sizes.reduce((sum, size) => sum + size.width + BETWEEN, 0), height: Math.max(...sizes.map((size) => size.height)) };
  };
  const rows = rowsFor(sizeOf, Math.max(...ranks.map((members) => members.length)), shape);
  const whole = sizeOf(rows);
  const folded = new Map<string, Place>();
  let left = -whole.width / 2;
  for (const members of ranks) {
    const block = inColumns(members, left, -columnsSize(members, rows).height / 2, rows);
    for (const [id, place] of block.at) folded.set(id, place);
    left = block.right + BETWEEN;
  }
  return folded;
}

function spanOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function ranked(nodes: readonly LayoutNode[], needs: readonly { first: string; after: string }[]): Map<string, Place> {
  const graph = new Graph({ directed: true, multigraph: false });
  graph.setGraph({ rankdir: "LR", nodesep: 10, edgesep: 4, ranksep: 90, ranker: needs.length > MANY ? "longest-path" : "network-simplex" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) {
    const box = boxOf(node, 0, 0);
    graph.setNode(node.id, { width: 2 * box.half, height: box.up + box.down });
  }
  for (const { first, after } of needs) graph.setEdge(first, after);
  dagre(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return new Map(
    nodes.map((node) => {
      const { x, y } = graph.node(node.id) as { x: number; y: number };
      const { up, down } = boxOf(node, 0, 0);
      return [node.id, { x: x - width / 2, y: y - height / 2 + (up - down) / 2 }];
    }),
  );
}
