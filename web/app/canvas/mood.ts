// How nodes and lines look while something is hovered or selected.
import type { SceneEdge, SceneNode } from "../graph/scene.ts";
import { glyphIndex } from "./atlas.ts";
import { MARKS } from "./edge-program.ts";
import type { NodeLook } from "./node-program.ts";
import { mix, type Palette } from "./palette.ts";

export type Mood = {
  readonly hovered: string | null;
  readonly hoveredEdge: string | null;
  readonly selected: ReadonlySet<string>;
  readonly lit: ReadonlySet<string> | null;
  readonly crowded: boolean;
};

/** What is out of focus, lines that do not touch the selection, lines of a hub. */
const DIM = 0.16;
const ASIDE = 0.55;
const AT_REST = 0.78;
const IN_A_CROWD = 0.55;
const OF_HUB_IN_A_CROWD = 0.12;
const OF_HUB = 0.3;
const THIN = 1.25;
const NEEDED = 2;

/** Whether a node is out of focus. */
export function isDim(node: SceneNode, mood: Mood): boolean {
  return mood.lit ? !mood.lit.has(node.id) : node.faint && !mood.selected.has(node.id);
}

/** Sigma's attributes of a node. */
export function nodeLook(
  node: SceneNode,
  mood: Mood,
  palette: Palette,
): NodeLook & { size: number; color: string; zIndex: number; type: string } {
  const look = palette.kinds[node.kind];
  const dim = isDim(node, mood);
  const share = dim ? DIM : 1;
  const selected = mood.selected.has(node.id);
  const hovered = mood.hovered === node.id;
  return {
    type: "thing",
    size: node.radius,
    shape: look.shape,
    glyph: glyphIndex[node.kind],
    gap: palette.canvas,
    color: mix(look.fill, palette.canvas, share),
    border: mix(look.border, palette.canvas, share),
    glyphColor: mix(look.glyph, palette.canvas, dim ? 0.5 : 1),
    ring: selected ? palette.accent : hovered ? palette.ink : null,
    zIndex: selected || hovered ? 2 : dim ? 0 : 1,
  };
}

/** Whether a line touches what is hovered or, with nothing hovered, selected. */
export function isFocused(edge: SceneEdge, mood: Mood): boolean {
  if (mood.hoveredEdge !== null) return mood.hoveredEdge === edge.key;
  if (mood.hovered !== null) return edge.from === mood.hovered || edge.to === mood.hovered;
  if (mood.selected.size > 1) return mood.selected.has(edge.from) && mood.selected.has(edge.to);
  return mood.selected.has(edge.from) || mood.selected.has(edge.to);
}

function restingShare(edge: SceneEdge, mood: Mood): number {
  if (mood.crowded) return edge.hub ? OF_HUB_IN_A_CROWD : IN_A_CROWD;
  return (mood.selected.size > 0 ? ASIDE : AT_REST) * (edge.hub ? OF_HUB / AT_REST : 1);
}

/** Sigma's attributes of a line. */
export function edgeLook(
  edge: SceneEdge,
  mood: Mood,
  palette: Palette,
): { size: number; color: string; marks: number; zIndex: number; type: string } {
  const focused = isFocused(edge, mood);
  const hovering = mood.hovered !== null || mood.hoveredEdge !== null;
  const share = focused ? 1 : hovering ? DIM : restingShare(edge, mood);
  const needed = edge.needed !== null;
  if (mood.crowded && !focused)
    return { type: "relation", marks: 0, size: 1, color: mix(palette.families[edge.family], palette.canvas, share), zIndex: 0 };
  let marks = 0;
  if (edge.dashed) marks += MARKS.dashed;
  else if (edge.dotted) marks += MARKS.dotted;
  if (edge.needed === "from") marks += MARKS.dotAtFrom;
  if (edge.needed === "to") marks += MARKS.dotAtTo;
  if (edge.arrowAtTo) marks += MARKS.arrowAtTo;
  if (edge.arrowAtFrom) marks += MARKS.arrowAtFrom;
  return {
    type: "relation",
    marks,
    size: (needed ? NEEDED : THIN) + (focused ? 0.5 : 0),
    color: mix(palette.families[edge.family], palette.canvas, share),
    zIndex: focused ? 2 : hovering ? 0 : 1,
  };
}
