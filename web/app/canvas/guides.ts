// What a layout draws under the picture: rings, the map's lines and scale, and headings.
import type { Guides, Heading, Projection } from "../graph/layouts/job.ts";
import type { Lang, Place } from "../state/state.ts";
import { kindWord, wordsOf } from "../words/words.ts";
import type { Palette } from "./palette.ts";
import type { Pen } from "./pen.ts";
import { Taken, type Rect } from "./taken.ts";

export type GuideDrawing = {
  readonly pen: Pen;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly lang: Lang;
  readonly guides: Guides;
  /** A place of the picture in pixels of the canvas. */
  readonly onScreen: (at: Place) => Place;
  /** Pixels of the canvas for one unit of the picture. */
  readonly scale: number;
};

const KM_PER_DEGREE = 111.2;
const SIZE = 13;
/** How far a heading gives way upward to one before it, up to twice. */
const LIFT = 18;
/** Lengths that a scale bar may have, in kilometres. */
const LENGTHS = [1000, 500, 200, 100, 50, 20, 10, 5, 2, 1];
const LONGEST_BAR = 140;
/** Steps between the lines of the map, in degrees. */
const STEPS = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20];
const MOST_LINES = 8;

/** Draws what lies under the picture. */
export function drawGuides(drawing: GuideDrawing): void {
  const { pen, palette, guides } = drawing;
  pen.lineWidth = 1;
  pen.strokeStyle = palette.line;
  for (const { x, y, r } of guides.rings) {
    const at = drawing.onScreen({ x, y });
    pen.beginPath();
    pen.arc(at.x, at.y, r * drawing.scale, 0, Math.PI * 2);
    pen.stroke();
  }
  if (guides.map) drawMap(drawing, guides.map);
}

/** Writes the headings; gives the room they took, which names keep clear of. */
export function drawHeadings(drawing: GuideDrawing): Rect[] {
  const [taken, rects] = [new Taken(), [] as Rect[]];
  for (const heading of drawing.guides.headings) {
    const rect = roomOf(drawing, heading);
    const free = [0, LIFT, 2 * LIFT].map((by) => rect && { ...rect, y: rect.y - by }).find((one) => one && taken.isFree(one));
    if (!free) continue;
    taken.take(free);
    rects.push(free);
    write(drawing, headingWords(heading, drawing.lang), free);
  }
  return rects;
}

/** Where a heading stands; null where that is out of view. */
function roomOf({ pen, palette, lang, width, height, onScreen }: GuideDrawing, heading: Heading): Rect | null {
  const at = onScreen(heading);
  if (at.x < -200 || at.x > width + 60 || at.y < -20 || at.y > height + 20) return null;
  pen.font = `600 ${SIZE}px ${palette.font}`;
  const w = pen.measureText(headingWords(heading, lang)).width + 4;
  const centred = heading.of === "ring" || heading.of === "unreached";
  return { x: centred ? at.x - w / 2 : at.x - 2, y: at.y - 9, w, h: 18 };
}

function write({ pen, palette }: GuideDrawing, text: string, { x, y }: Rect): void {
  pen.font = `600 ${SIZE}px ${palette.font}`;
  pen.textAlign = "left";
  pen.lineWidth = 4;
  pen.lineJoin = "round";
  pen.strokeStyle = palette.canvas;
  pen.fillStyle = palette.ink2;
  pen.strokeText(text, x + 2, y + 14);
  pen.fillText(text, x + 2, y + 14);
}

/** What a heading says. */
function headingWords({ of, count }: Heading, lang: Lang): string {
  const { layouts } = wordsOf(lang);
  if (of === "ring") return layouts.steps(count);
  if (of === "unreached" || of === "alone" || of === "nowhere") return layouts[of](count);
  return layouts.kind(kindWord(of, lang), count);
}

function drawMap(drawing: GuideDrawing, map: Projection): void {
  const { west, east, south, north } = map.bounds;
  const step = STEPS.find((one) => Math.max(east - west, north - south) / one < MOST_LINES) ?? 30;
  const at = (lon: number, lat: number) => drawing.onScreen(spotOf(map, lon, lat));
  const first = (value: number) => Math.ceil(value / step) * step;
  for (let lon = first(west); lon <= east; lon += step) graticule(drawing, at(lon, north), at(lon, south), `${Number(lon.toFixed(2))}°E`);
  for (let lat = first(south); lat <= north; lat += step) graticule(drawing, at(west, lat), at(east, lat), `${Number(lat.toFixed(2))}°N`);
  drawScale(drawing, map.perKm, at(east, south));
  drawNorth(drawing, at(east, north));
}

function graticule({ pen, palette }: GuideDrawing, from: Place, to: Place, text: string): void {
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  pen.strokeStyle = palette.line;
  pen.lineWidth = 1;
  pen.stroke();
  pen.font = `400 12px ${palette.font}`;
  pen.fillStyle = palette.ink3;
  pen.textAlign = from.x === to.x ? "center" : "right";
  pen.fillText(text, from.x === to.x ? from.x : from.x - 4, from.x === to.x ? from.y - 4 : from.y + 4);
}

/** A bar of a round length under the lower right corner of the map. */
function drawScale({ pen, palette, lang, scale }: GuideDrawing, perKm: number, corner: Place): void {
  const km = LENGTHS.find((one) => one * perKm * scale <= LONGEST_BAR) ?? 1;
  const long = km * perKm * scale;
  const [left, y] = [corner.x - long, corner.y + 16];
  pen.strokeStyle = palette.ink2;
  pen.fillStyle = palette.ink2;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(left, y - 5);
  pen.lineTo(left, y);
  pen.lineTo(left + long, y);
  pen.lineTo(left + long, y - 5);
  pen.stroke();
  pen.font = `400 12px ${palette.font}`;
  pen.textAlign = "right";
  pen.fillText(wordsOf(lang).layouts.km(km), left - 8, y + 2);
}

function drawNorth({ pen, palette, lang }: GuideDrawing, corner: Place): void {
  const [x, y] = [corner.x + 18, corner.y];
  pen.fillStyle = palette.ink2;
  pen.beginPath();
  pen.moveTo(x, y + 8);
  pen.lineTo(x - 5, y + 24);
  pen.lineTo(x, y + 20);
  pen.lineTo(x + 5, y + 24);
  pen.closePath();
  pen.fill();
  pen.font = `400 12px ${palette.font}`;
  pen.textAlign = "center";
  pen.fillText(wordsOf(lang).layouts.north, x, y + 4);
}

/** What the guides take of the picture, beside its things. */
export function extentsOf({ headings, map }: Guides): { at: Place; radius: number }[] {
  const points = headings.map(({ x, y }) => ({ at: { x, y }, radius: 10 }));
  if (!map) return points;
  const { west, east, south, north } = map.bounds;
  return [...points, { at: spotOf(map, west, south), radius: 20 }, { at: spotOf(map, east, north), radius: 20 }];
}

function spotOf(map: Projection, lon: number, lat: number): Place {
  return {
    x: (lon - map.lon) * KM_PER_DEGREE * Math.cos((map.lat * Math.PI) / 180) * map.perKm,
    y: (map.lat - lat) * KM_PER_DEGREE * map.perKm,
  };
}
