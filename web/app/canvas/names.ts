// Names beside the nodes: which get one and where, the important ones first, none over another or over a node; and writing them.
import { LARGEST_RADIUS } from "../graph/looks.ts";
import type { SceneEdge, SceneNode } from "../graph/scene.ts";
import type { Lang, Prefs } from "../state/state.ts";
import { nameOf } from "../words/words.ts";
import { marksOf, drawBadges, pillFor, type Badged } from "./badges.ts";
import { layWords, writeWords, type LaidWord } from "./line-words.ts";
import { isDim, isSure, type Mood } from "./mood.ts";
import type { Palette } from "./palette.ts";
import type { Pen } from "./pen.ts";
import { farSides, nearSides, type Side } from "./sides.ts";
import { Taken, type Rect } from "./taken.ts";
import { forgetWidths, fontOf, halo, widthOf } from "./type.ts";
import { DENSITY, inTurn, SMALLEST_RADIUS, type Seen } from "./turns.ts";
import { wrap } from "./wrap.ts";

export type Spot = { readonly x: number; readonly y: number; readonly r: number };
export type Drawing = {
  readonly pen: Pen;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly lang: Lang;
  /** `all`: a picture that leaves has every name that finds room. */
  readonly density: Prefs["density"] | "all";
  readonly mood: Mood;
  /** Room that is taken already. */
  readonly barred: readonly Rect[];
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Pixels on the screen for one of a node's radius: who knows it need not ask for the places of what is too small. */
  readonly scale?: number;
  readonly spotOf: (id: string) => Spot | null;
};

type Style = { readonly weight: number; readonly size: number };
type LaidName = Style & {
  readonly node: SceneNode;
  readonly fit: Fit;
  readonly lines: readonly string[];
  readonly w: number;
  readonly h: number;
  readonly side: Side;
  readonly strong: boolean;
};
/** What is written, by what it belongs to: it can be written again where nodes have moved. */
export type Laid = { readonly names: readonly LaidName[]; readonly words: readonly LaidWord[]; readonly badged: readonly Badged[] };

const SIZE = 13;
const LARGE_SIZE = 14;
const LINE = 16;
/** Names that are tried in one drawing: the rest would hardly find room. */
const MOST_TRIES = 1200;
/** Widths of nine Han or twenty Latin letters. */
const WIDEST: Readonly<Record<Lang, number>> = { zh: 9 * SIZE + 1, en: 132 };
/** A name wider than this may be wrapped to find room. */
const NARROWEST = 52;
/** A full name, when it is hovered or selected. */
const WIDEST_FULL: Readonly<Record<Lang, number>> = { zh: 14 * SIZE, en: 210 };
/** More neighbours in focus than this get no names at the end of a line. */
const MOST_LED = 60;
/** A name so near to another node could be taken for its name. */
const DOUBT = 5;
/** Radius from which a name is dark. */
const DARK = 13;

const wrapped = new Map<string, readonly string[]>();

/** Forgets measures; the fonts or the language changed. */
export function forgetMeasures(): void {
  forgetWidths();
  wrapped.clear();
}

/** Draws everything that is written on the canvas. */
export function drawNames(drawing: Drawing): void {
  writeNames(drawing, layNames(drawing, null));
}

/** Decides which names, numbers and words stand where. `before`: names that may stay where they were. */
export function layNames(drawing: Drawing, before: Laid | null): Laid {
  const { mood, barred } = drawing;
  const { most, smallest } = DENSITY[drawing.density];
  const taken = new Taken();
  for (const rect of barred) taken.take(rect);
  const turns = inTurn(drawing);
  for (const { node, spot } of turns.flat()) {
    if (spot.r >= SMALLEST_RADIUS) taken.takeDisc(spot.x, spot.y, spot.r, node.id);
    for (const rect of marksOf(node, spot, mood)) taken.take(rect);
  }
  const was = new Map(before?.names.map((name) => [name.node.id, name]));
  const names: LaidName[] = [];
  const badged: Badged[] = [];
  const [sure = [], ...others] = turns;
  for (const seen of sure) names.push(...laid(drawing, seen, taken, "sure", was));
  for (const { node, spot } of sure) badged.push({ node, pill: pillFor(node, spot, mood, taken) });
  let tries = 0;
  for (const [turn, group] of others.entries())
    for (const seen of group) {
      if (turn > 0 && (names.length >= most || (tries > MOST_TRIES && drawing.density !== "all"))) break;
      if (turn > 1 && seen.spot.r < smallest) continue;
      tries += 1;
      names.push(...laid(drawing, seen, taken, turn === 0 ? "great" : turn === 1 ? "near" : "rest", was));
    }
  const words = layWords(drawing, taken);
  for (const { node, spot } of others.flat()) if (spot.r >= 4) badged.push({ node, pill: pillFor(node, spot, mood, taken) });
  names.sort((a, b) => Number(a.strong) - Number(b.strong) || a.weight - b.weight || a.size - b.size);
  return {
    names,
    words,
    badged: badged.filter(({ node, pill }) => pill !== null || marksOf(node, { x: 0, y: 0, r: 9 }, mood).length > 0 || node.members),
  };
}

type Why = "sure" | "great" | "near" | "rest";
/** How a name is wrapped: as long as it is, short, or short and narrow. */
type Fit = "full" | "short" | "narrow";
const FITS = ["full", "short", "narrow"] as const;
const SHORT_FITS = ["short", "narrow"] as const;
const UNDER = (w: number): Side => ({ ux: 0, uy: 1, ox: -w / 2, oy: 4, led: false });

/** A name where there is room for it: as it is wrapped by rights, else narrower, else farther out; one that must stand is put below the node at last. */
function laid(drawing: Drawing, seen: Seen, taken: Taken, why: Why, was: ReadonlyMap<string, LaidName>): LaidName[] {
  const { node, spot } = seen;
  const kept = was.get(node.id);
  if (kept && !kept.side.led && kept.fit !== "full" && why !== "sure" && isRoom(drawing, kept, seen, taken)) return hold(kept, spot, taken);
  const crowd = (drawing.mood.near?.size ?? 0) > MOST_LED || (drawing.mood.lit?.size ?? 0) > MOST_LED;
  let fallback: LaidName | null = null;
  let second: LaidName | null = null;
  for (const far of why === "rest" || (why === "near" && crowd) ? [false] : [false, true]) {
    if (far && why === "sure" && second) break;
    for (const fit of why === "sure" ? FITS : SHORT_FITS) {
      const name = shaped(drawing, node, why, fit);
      if (!name) continue;
      fallback ??= { ...name, side: UNDER(name.w) };
      for (const side of far ? farSides(name.w, name.h, why === "sure") : nearSides(name.w, name.h)) {
        const placed = { ...name, side };
        if (!isRoom(drawing, placed, seen, taken)) continue;
        if (taken.isFree(grown(rectOf(placed, spot), DOUBT), node.id, true)) return hold(placed, spot, taken);
        // Below its node is where a name is looked for; elsewhere, beside another, it would be that one's.
        if (why !== "rest" || (side.uy === 1 && side.ux === 0)) second ??= placed;
      }
    }
  }
  const over = why === "great" ? shaped(drawing, node, why, "short") : null;
  const last = second ?? (over && { ...over, side: { ux: 0, uy: 0, ox: -over.w / 2, oy: -over.h / 2, led: false } });
  if (last && isRoom(drawing, last, seen, taken)) return hold(last, spot, taken);
  return why === "sure" && fallback ? hold(fallback, spot, taken) : [];
}

const grown = ({ x, y, w, h }: Rect, by: number): Rect => ({ x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by });

function hold(name: LaidName, spot: Spot, taken: Taken): LaidName[] {
  taken.take(rectOf(name, spot));
  return [name];
}

function isRoom({ width, height, mood }: Drawing, name: LaidName, { node, spot }: Seen, taken: Taken): boolean {
  const rect = rectOf(name, spot);
  if (rect.x < 0 || rect.y < 0 || rect.x + rect.w > width || rect.y + rect.h > height || !taken.isFree(rect, node.id)) return false;
  return !name.side.led || isSure(node.id, mood) || leadIsFree(rect, spot, node.id, taken);
}

/** A name on its lines; null where this way of wrapping is none of its own. */
function shaped(drawing: Drawing, node: SceneNode, why: Why, fit: Fit): Omit<LaidName, "side"> | null {
  const large = node.radius >= LARGEST_RADIUS;
  const style = { weight: why === "sure" || large ? 600 : 400, size: large ? LARGE_SIZE : SIZE };
  const lines = linesOf(drawing, node, style, fit);
  if (fit === "narrow" && lines.length < 2) return null;
  const w = Math.ceil(Math.max(...lines.map((line) => widthOf(drawing.pen, style, drawing.palette, line))));
  return { ...style, node, fit, lines, w, h: lines.length * LINE + 2, strong: why !== "rest" || node.radius >= DARK };
}

/** The room of a name beside a node that is drawn there. */
export function rectOf({ side, w, h }: Pick<LaidName, "side" | "w" | "h">, { x, y, r }: Spot): Rect {
  return { x: x + side.ux * r + side.ox - 2, y: y + side.uy * r + side.oy, w: w + 4, h };
}

function linesOf({ pen, palette, lang }: Drawing, node: SceneNode, style: Style, fit: Fit): readonly string[] {
  const name = nameOf(node, lang);
  const key = `${lang}${style.weight}${style.size}${fit}${name}`;
  const known = wrapped.get(key);
  if (known) return known;
  const measure = (text: string) => widthOf(pen, style, palette, text);
  const most = ((fit === "full" ? WIDEST_FULL : WIDEST)[lang] * style.size) / SIZE;
  const whole = measure(name);
  // On two lines of half the width, where it would stand on one.
  const narrow = fit === "narrow" ? (whole > NARROWEST && whole <= most ? Math.max(whole * 0.66, 40) : 0) : most;
  const lines = narrow === 0 ? [name] : wrap(name, narrow, measure);
  const usual = lines.some((line) => line.endsWith("…")) && fit === "narrow" ? [name] : lines;
  wrapped.set(key, usual);
  return usual;
}

/** Writes what was laid, beside the nodes where they are now. */
export function writeNames(drawing: Drawing, laidOut: Laid): void {
  const { pen, palette, mood, spotOf, width, height } = drawing;
  pen.textAlign = "center";
  pen.textBaseline = "alphabetic";
  writeWords(drawing, laidOut.words);
  let font = "";
  for (const name of laidOut.names) {
    const spot = spotOf(name.node.id);
    if (!spot) continue;
    const left = spot.x + name.side.ux * spot.r + name.side.ox;
    const top = spot.y + name.side.uy * spot.r + name.side.oy;
    if (left > width || top > height || left + name.w < 0 || top + name.h < 0) continue;
    const dim = isDim(name.node, mood);
    if (dim) pen.globalAlpha = 0.3;
    pen.about?.("name", name.node.id);
    if (name.side.led) lead(drawing, name, spot);
    const wanted = fontOf(name, palette);
    if (wanted !== font) pen.font = font = wanted;
    pen.about?.("name", name.node.id);
    for (let line = 0; line < name.lines.length; line++)
      halo(drawing, name.lines[line] ?? "", left + name.w / 2, top + line * LINE + 13, name.strong ? palette.ink : palette.ink2);
    if (dim) pen.globalAlpha = 1;
  }
  for (const badge of laidOut.badged) {
    const spot = spotOf(badge.node.id);
    if (spot) drawBadges(drawing, badge, spot);
  }
}

/** Where the line from the middle of a node to its name ends. */
const leadTo = ({ x, y, w, h }: Rect, spot: Spot) => ({
  x: Math.max(x + 2, Math.min(x + w - 2, spot.x)),
  y: Math.max(y + 2, Math.min(y + h - 2, spot.y)),
});

/** Whether the line to a name crosses no other name or node. */
function leadIsFree(rect: Rect, spot: Spot, id: string, taken: Taken): boolean {
  const to = leadTo(rect, spot);
  const steps = Math.ceil(Math.hypot(to.x - spot.x, to.y - spot.y) / 5);
  for (let step = 1; step < steps; step++) {
    const [x, y] = [spot.x + ((to.x - spot.x) * step) / steps, spot.y + ((to.y - spot.y) * step) / steps];
    if (!taken.isFree({ x: x - 2, y: y - 2, w: 4, h: 4 }, id)) return false;
  }
  return true;
}

/** The short line from the rim of a node to its name. */
function lead({ pen, palette }: Drawing, name: LaidName, spot: Spot): void {
  const { x, y, r } = spot;
  const { x: toX, y: toY } = leadTo(rectOf(name, spot), spot);
  const length = Math.hypot(toX - x, toY - y);
  if (length <= r + 2) return;
  pen.beginPath();
  pen.moveTo(x + ((toX - x) / length) * (r + 2), y + ((toY - y) / length) * (r + 2));
  pen.lineTo(toX, toY);
  pen.strokeStyle = palette.canvas;
  pen.lineWidth = 4;
  pen.stroke();
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 1.25;
  pen.stroke();
}
