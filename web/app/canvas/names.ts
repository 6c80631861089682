// Names, badges and words on lines, drawn over the nodes: the important ones first, none over another.
import { LARGEST_RADIUS } from "../graph/looks.ts";
import type { SceneEdge, SceneNode } from "../graph/scene.ts";
import type { Lang, Prefs } from "../state/state.ts";
import { nameOf, relationWord } from "../words/words.ts";
import { isDim, isFocused, isSure, type Mood } from "./mood.ts";
import type { Palette } from "./palette.ts";
import { drawBadges, pillOf, pillPlace } from "./badges.ts";
import { Taken, type Rect } from "./taken.ts";
import { wrap } from "./wrap.ts";

export type Spot = { readonly x: number; readonly y: number; readonly r: number };
export type Drawing = {
  readonly pen: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly lang: Lang;
  readonly density: Prefs["density"];
  readonly mood: Mood;
  /** Room that is taken already. */
  readonly barred: readonly Rect[];
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly spotOf: (id: string) => Spot | null;
};

const SIZE = 13;
const LINE = 16;
/** How many names stand at most, and how small a node may be to get one. */
const DENSITY: Readonly<Record<Prefs["density"], { readonly most: number; readonly smallest: number }>> = {
  few: { most: 30, smallest: 12 },
  usual: { most: 120, smallest: 7 },
  many: { most: 400, smallest: 4 },
};
const SMALLEST_RADIUS = 7;
/** Names that are tried in one drawing: the rest would hardly find room. */
const MOST_TRIES = 1200;
/** With more lines than this in focus their words would cover the picture; the card has them. */
const MOST_WORDS = 18;
/** Widths of nine Han or twenty Latin letters. */
const WIDEST: Readonly<Record<Lang, number>> = { zh: 9 * SIZE + 1, en: 132 };
/** A full name, when it is hovered or selected. */
const WIDEST_FULL: Readonly<Record<Lang, number>> = { zh: 14 * SIZE, en: 210 };

const measured = new Map<string, number>();
const wrapped = new Map<string, readonly string[]>();

/** Forgets measures; the fonts or the language changed. */
export function forgetMeasures(): void {
  measured.clear();
  wrapped.clear();
}

function font(palette: Palette, weight: number): string {
  return `${weight} ${SIZE}px ${palette.font}`;
}

function linesOf(drawing: Drawing, node: SceneNode, weight: number, full: boolean): readonly string[] {
  const { pen, palette, lang } = drawing;
  const name = nameOf(node, lang);
  const key = `${lang}${weight}${full}${name}`;
  const known = wrapped.get(key);
  if (known) return known;
  pen.font = font(palette, weight);
  const lines = wrap(name, (full ? WIDEST_FULL : WIDEST)[lang], (text) => widthOf(pen, text));
  wrapped.set(key, lines);
  return lines;
}

function widthOf(pen: CanvasRenderingContext2D, text: string): number {
  const key = `${pen.font}${text}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  const width = pen.measureText(text).width;
  measured.set(key, width);
  return width;
}

/** Draws everything that is written on the canvas. */
export function drawNames(drawing: Drawing): void {
  const { pen, mood, nodes, spotOf, width, height } = drawing;
  const { most, smallest } = DENSITY[drawing.density];
  const seen = nodes.flatMap((node) => {
    const spot = spotOf(node.id);
    return spot && spot.x > -60 && spot.y > -40 && spot.x < width + 60 && spot.y < height + 40 ? [{ node, spot }] : [];
  });
  const always = (id: string) => isSure(id, mood) || mood.path?.nodes.has(id) === true;
  const rank = (node: SceneNode) =>
    always(node.id) ? 4 : mood.lit?.has(node.id) || mood.selected.has(node.id) ? 3 : node.pinned ? 2 : isDim(node, mood) ? 0 : 1;
  seen.sort(
    (a, b) =>
      rank(b.node) - rank(a.node) || b.node.facts - a.node.facts || b.node.degree - a.node.degree || (a.node.id < b.node.id ? -1 : 1),
  );
  const taken = new Taken();
  for (const rect of drawing.barred) taken.take(rect);
  for (const { node, spot } of seen) {
    if (spot.r > SMALLEST_RADIUS) taken.take({ x: spot.x - spot.r, y: spot.y - spot.r, w: spot.r * 2, h: spot.r * 2 }, node.id);
    const pill = pillOf(node, spot, mood);
    if (pill !== null) taken.take(pillPlace(pill, spot));
  }
  let tries = 0;
  const names: { node: SceneNode; x: number; lines: readonly string[]; top: number; weight: number }[] = [];
  pen.textAlign = "center";
  pen.textBaseline = "alphabetic";
  for (const { node, spot } of seen) {
    if (names.length >= most || tries > MOST_TRIES) break;
    const sure = always(node.id);
    if (rank(node) < 3 && spot.r < smallest) continue;
    const weight = always(node.id) || node.radius >= LARGEST_RADIUS ? 600 : 400;
    pen.font = font(drawing.palette, weight);
    tries += 1;
    const free = (rect: Rect) => rect.x >= 0 && rect.x + rect.w <= width && taken.isFree(rect, node.id);
    // The full name where it fits, else the short one, else the full one over whatever lies there.
    const choices = (sure ? [true, false] : [false]).flatMap((full) => {
      const lines = linesOf(drawing, node, weight, full);
      pen.font = font(drawing.palette, weight);
      const w = Math.max(...lines.map((line) => widthOf(pen, line)));
      return placesFor(spot, w, lines.length * LINE).map((rect) => ({ rect, lines }));
    });
    const choice = choices.find(({ rect }) => free(rect)) ?? (sure ? choices[0] : undefined);
    if (!choice) continue;
    const { rect, lines } = choice;
    taken.take({ x: rect.x - 2, y: rect.y, w: rect.w + 4, h: rect.h });
    names.push({ node, x: rect.x + rect.w / 2, lines, top: rect.y, weight });
  }
  drawWords(drawing, taken);
  for (const name of names.toReversed()) write(drawing, name);
  for (const { node, spot } of seen.toReversed()) drawBadges(drawing, node, spot);
}

/** Below the node; else above, to the right, to the left. */
function placesFor({ x, y, r }: Spot, w: number, h: number): Rect[] {
  return [
    { x: x - w / 2, y: y + r + 4, w, h: h + 2 },
    { x: x - w / 2, y: y - r - h - 4, w, h: h + 2 },
    { x: x + r + 6, y: y - h / 2, w, h },
    { x: x - r - 6 - w, y: y - h / 2, w, h },
  ];
}

function write(
  drawing: Drawing,
  { node, x, lines, top, weight }: { node: SceneNode; x: number; lines: readonly string[]; top: number; weight: number },
): void {
  const { pen, palette, mood } = drawing;
  pen.font = font(palette, weight);
  pen.globalAlpha = isDim(node, mood) ? 0.3 : 1;
  for (const [index, line] of lines.entries()) halo(drawing, line, x, top + index * LINE + 12, palette.ink);
  pen.globalAlpha = 1;
}

function halo({ pen, palette }: Drawing, text: string, x: number, y: number, colour: string): void {
  pen.lineWidth = 4;
  pen.lineJoin = "round";
  pen.strokeStyle = palette.canvas;
  pen.strokeText(text, x, y);
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

/** Words on the lines in focus, and the number on lines that stand for several relations. */
function drawWords(drawing: Drawing, taken: Taken): void {
  const { pen, palette, mood, edges, lang, spotOf } = drawing;
  const focusing = mood.path !== null || mood.hovered !== null || mood.hoveredEdge !== null || mood.selected.size > 0;
  const focused = focusing ? edges.filter((edge) => isFocused(edge, mood)) : [];
  const wordy = focused.length <= MOST_WORDS;
  for (const edge of focusing ? focused : edges) {
    const inFocus = focusing && wordy;
    if (focusing && !wordy) break;
    if (!inFocus && (edge.links.length < 2 || edge.hub || focusing || mood.plain)) continue;
    const [from, to] = [spotOf(edge.from), spotOf(edge.to)];
    if (!from || !to) continue;
    const words = [...new Set(edge.links.map((link) => relationWord(link, true, lang)))];
    const text = inFocus ? `${words.slice(0, 2).join(" · ")}${words.length > 2 ? ` +${words.length - 2}` : ""}` : String(edge.links.length);
    pen.font = font(palette, 400);
    const w = widthOf(pen, text);
    const room = Math.hypot(to.x - from.x, to.y - from.y) - from.r - to.r;
    if (room < (inFocus ? 34 : 60)) continue;
    for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]) {
      const x = from.x + (to.x - from.x) * share;
      const y = from.y + (to.y - from.y) * share;
      const rect = { x: x - w / 2 - 2, y: y - 9, w: w + 4, h: 18 };
      if (!taken.isFree(rect)) continue;
      taken.take(rect);
      pen.lineWidth = 5;
      halo(drawing, text, x, y + 5, inFocus ? palette.ink2 : palette.ink3);
      break;
    }
  }
}
