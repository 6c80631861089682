// What a layout is given and what it answers: places, and the guides that say how to read them.
import type { Kind } from "../../../../data/model/kinds.ts";
import type { Place } from "../../state/state.ts";
import type { Layout } from "../../state/layouts.ts";
import type { Box } from "../boxes.ts";

/** Where on the earth a thing stands or, if the place is not `own`, the place it lies in. */
export type Home = { readonly place: string; readonly lon: number; readonly lat: number; readonly own: boolean };
export type LayoutNode = {
  readonly id: string;
  readonly kind: Kind;
  readonly facts: number;
  /** Where it stands now, and must stay if it is pinned. */
  readonly at: Place | null;
  readonly pinned: boolean;
  readonly radius: number;
  readonly half: number;
  readonly down: number;
  readonly home: Home | null;
};
/** `needed`: the end that must come first. */
export type LayoutEdge = { readonly a: string; readonly b: string; readonly needed: "a" | "b" | null };
/** `shape`: width by height of the canvas. */
export type LayoutJob = {
  readonly id: number;
  readonly layout: Layout;
  readonly around: string | null;
  /** What was expanded: newcomers stand beside it, however many they are. */
  readonly beside?: string | null;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  readonly shape: number;
};
export type Places = Readonly<Record<string, readonly [x: number, y: number]>>;

/** A word in the picture: a kind, a ring's distance, or why things stand apart. */
export type Heading = {
  readonly x: number;
  readonly y: number;
  readonly of: Kind | "ring" | "unreached" | "alone" | "nowhere";
  readonly count: number;
};
type Ring = { readonly x: number; readonly y: number; readonly r: number };
/** How places on the earth become places of the picture. */
export type Projection = { readonly lon: number; readonly lat: number; readonly perKm: number; readonly bounds: Bounds };
type Bounds = { readonly west: number; readonly east: number; readonly south: number; readonly north: number };
export type Guides = { readonly headings: readonly Heading[]; readonly rings: readonly Ring[]; readonly map: Projection | null };
export type Answer = { readonly places: Places; readonly guides: Guides };
/** What one layout works out: places for whatever is not pinned. */
export type Plan = { readonly at: ReadonlyMap<string, Place>; readonly guides: Guides };

/** So few things that stood before are no picture yet that a reader would know again. */
export const FEW = 3;
export const NO_GUIDES: Guides = { headings: [], rings: [], map: null };

/** The room that a node takes with its name. */
export function boxOf(node: Pick<LayoutNode, "radius" | "half" | "down" | "pinned">, x: number, y: number): Box {
  return { x, y, half: Math.max(node.half, node.radius + 4), up: node.radius + 8, down: node.radius + node.down + 6, fixed: node.pinned };
}

/** Most facts first; the same order every time. */
export function byFacts(a: LayoutNode, b: LayoutNode): number {
  return b.facts - a.facts || (a.id < b.id ? -1 : 1);
}

/** Who is joined to whom, each list in the order of ids. */
export function joined({ nodes, edges }: Pick<LayoutJob, "nodes" | "edges">): ReadonlyMap<string, readonly string[]> {
  const beside = new Map(nodes.map((node) => [node.id, new Set<string>()]));
  for (const { a, b } of edges) {
    if (a === b) continue;
    beside.get(a)?.add(b);
    beside.get(b)?.add(a);
  }
  return new Map([...beside].map(([id, others]) => [id, [...others].filter((other) => beside.has(other)).toSorted()]));
}
