// How nodes and lines look while something is hovered or selected.
import type { SceneEdge, SceneNode } from "../graph/scene.ts";
import { glyphIndex } from "./atlas.ts";
import { MARKS } from "./marks.ts";
import type { NodeLook } from "./node-program.ts";
import { mix, type Palette, type Shape } from "./palette.ts";

export type Mood = {
  readonly hovered: string | null;
  readonly hoveredEdge: string | null;
  readonly selected: ReadonlySet<string>;
  readonly lit: ReadonlySet<string> | null;
  /** The neighbours of the one thing that is selected. */
  readonly near: ReadonlySet<string> | null;
  /** So many lines touch what is in focus that in full colour they would cover the picture. */
  readonly many: boolean;
  /** Nodes and lines of the path that is lit. */
  readonly path: { readonly nodes: ReadonlySet<string>; readonly lines: ReadonlySet<string> } | null;
  readonly crowded: boolean;
  /** So many lines are in view that those out of focus have neither dash, dot nor arrow. */
  readonly plain: boolean;
};

/** Nothing is pointed at, selected or lit. */
export const NO_MOOD: Mood = {
  hovered: null,
  hoveredEdge: null,
  selected: new Set(),
  lit: null,
  near: null,
  many: false,
  path: null,
  crowded: false,
  plain: false,
};

/** What is out of focus, lines that do not touch the selection, lines of a hub. */
const DIM = 0.16;
const ASIDE = 0.55;
const AT_REST = 0.78;
const IN_A_CROWD = 0.55;
const OF_HUB_IN_A_CROWD = 0.12;
const OF_HUB = 0.3;
/** Lines of what is in focus where they are very many, in a crowd as well, and the others beside them. */
const ONE_OF_MANY = 0.5;
const ONE_OF_MANY_IN_A_CROWD = 0.32;
const ASIDE_OF_MANY = 0.3;
/** The scale of a measure: its palest step, and from where on signs are light. */
const PALEST = 0.12;
const DARK_ENOUGH = 0.55;
/** Lines that the later of two compared articles does not mention again. */
const SILENT = 0.25;
const THIN = 1.25;
const NEEDED = 2;
/** A line of the lit path is so much thicker. */
const ON_PATH = 1.25;

/** Above so many selected things their names would cover each other: then they take their turn like the rest. */
const MANY_CHOSEN = 12;

/** Whether a node's name and number stand in any case: it is hovered, or one of a few that are selected. */
export function isSure(id: string, mood: Mood): boolean {
  return mood.hovered === id || (mood.selected.size <= MANY_CHOSEN && mood.selected.has(id));
}

/** Whether a node is out of focus. */
export function isDim(node: SceneNode, mood: Mood): boolean {
  if (mood.path) return !mood.path.nodes.has(node.id) && mood.hovered !== node.id && !mood.selected.has(node.id);
  return mood.lit ? !mood.lit.has(node.id) : node.faint && !mood.selected.has(node.id);
}

/** A kind's shape, in its own colours or those of the rule for colour: rings keep their paper, the scale is rimmed in its full colour. */
function tinted({ kind, tint }: SceneNode, palette: Palette): { shape: Shape; fill: string; border: string; glyph: string } {
  const look = palette.kinds[kind];
  if (tint === null) return look;
  if ("token" in tint) {
    const colour = palette.tints[tint.token];
    if (kind === "Observation") return { ...look, border: colour, glyph: colour };
    return { ...look, fill: colour, border: colour, glyph: palette.onTint };
  }
  const share = PALEST + (1 - PALEST) * tint.share;
  const glyph = share > DARK_ENOUGH ? palette.onAccent : palette.ink;
  return { ...look, fill: mix(palette.accent, palette.canvas, share), border: palette.accent, glyph };
}

/** The one colour of a node where it is drawn as a dot. */
export function inkOf(node: SceneNode, palette: Palette): string {
  const { fill, border } = tinted(node, palette);
  return node.kind === "Observation" ? border : fill;
}

/** Sigma's attributes of a node. */
export function nodeLook(
  node: SceneNode,
  mood: Mood,
  palette: Palette,
): NodeLook & { size: number; color: string; zIndex: number; type: string } {
  const look = node.members
    ? { shape: "circle" as const, fill: palette.panel, border: palette.ink2, glyph: palette.panel }
    : tinted(node, palette);
  const paint = node.paint == null ? undefined : palette.paints[node.paint - 1];
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
    ring: selected ? palette.accent : hovered ? palette.ink : paint === undefined ? null : mix(paint, palette.canvas, share),
    zIndex: selected || hovered ? 2 : dim ? 0 : 1,
  };
}

/** Whether a line lies on the lit path, else touches what is hovered or, with nothing hovered, selected. */
export function isFocused(edge: SceneEdge, mood: Mood): boolean {
  if (mood.path) return mood.path.lines.has(edge.key) || mood.hoveredEdge === edge.key;
  if (mood.hoveredEdge !== null) return mood.hoveredEdge === edge.key;
  if (mood.hovered !== null) return edge.from === mood.hovered || edge.to === mood.hovered;
  if (mood.selected.size > 1) return mood.selected.has(edge.from) && mood.selected.has(edge.to);
  return mood.selected.has(edge.from) || mood.selected.has(edge.to);
}

function restingShare(edge: SceneEdge, mood: Mood): number {
  if (edge.silent === true) return SILENT;
  if (mood.crowded) return edge.hub ? OF_HUB_IN_A_CROWD : IN_A_CROWD;
  if (mood.many) return ASIDE_OF_MANY;
  return (mood.selected.size > 0 ? ASIDE : AT_REST) * (edge.hub ? OF_HUB / AT_REST : 1);
}

function widthOf(edge: SceneEdge, focused: boolean, mood: Mood): number {
  const calm = focused ? mood.many && mood.hoveredEdge === null && !mood.path : mood.crowded || (edge.hub && mood.selected.size === 0);
  if (calm) return 1;
  if (edge.count !== undefined) return THIN + Math.log10(Math.max(1, edge.count)) + (focused ? 0.5 : 0);
  return (edge.needed === null ? THIN : NEEDED) + (!focused ? 0 : mood.path ? ON_PATH : 0.5);
}

/** Sigma's attributes of a line. */
export function edgeLook(
  edge: SceneEdge,
  mood: Mood,
  palette: Palette,
): { size: number; color: string; marks: number; zIndex: number; type: string } {
  const focused = isFocused(edge, mood);
  const hovering = mood.path !== null || mood.hovered !== null || mood.hoveredEdge !== null;
  const calm = mood.many && mood.hoveredEdge === null && !mood.path;
  const share = focused ? (calm ? (mood.crowded ? ONE_OF_MANY_IN_A_CROWD : ONE_OF_MANY) : 1) : hovering ? DIM : restingShare(edge, mood);
  if (mood.plain && !focused)
    return { type: "relation", marks: MARKS.plain, size: 1, color: mix(palette.families[edge.family], palette.canvas, share), zIndex: 0 };
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
    size: widthOf(edge, focused, mood),
    color: mix(palette.families[edge.family], palette.canvas, share),
    zIndex: focused ? 2 : hovering ? 0 : 1,
  };
}
