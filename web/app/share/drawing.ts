// A picture as plain shapes in its own units: what an SVG is written from. Pure: looks and places are given.
import type { Kind } from "../../../data/model/kinds.ts";
import { MARKS } from "../canvas/marks.ts";
import type { Shape } from "../canvas/palette.ts";
import { wrap } from "../canvas/wrap.ts";
import type { Lang, Place } from "../state/state.ts";

/** A thing as it is drawn; `ring` null: none; `members`: of a closed group how many it stands for. */
export type DrawnThing = {
  readonly id: string;
  readonly kind: Kind;
  readonly at: Place;
  readonly radius: number;
  readonly shape: Shape;
  readonly fill: string;
  readonly border: string;
  readonly sign: string;
  readonly ring: string | null;
  readonly name: string;
  readonly facts: number;
  readonly dim: boolean;
  readonly members: number | null;
};
/** `marks` are those of the canvas, added up. */
export type DrawnLine = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly colour: string;
  readonly width: number;
  readonly marks: number;
};
export type Measure = (text: string, weight: number, size: number) => number;
type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
export type Frame = Rect;
/** A name on one or two lines: the middle and the top of where it stands. */
export type PlacedName = {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly weight: number;
};
/** A line from rim to rim, with what stands on it. */
export type Stroke = {
  readonly line: DrawnLine;
  readonly a: Place;
  readonly b: Place;
  readonly dash: string | null;
  readonly heads: readonly (readonly [Place, Place, Place])[];
  readonly dots: readonly { readonly at: Place; readonly r: number }[];
};

export const NAME_SIZE = 13;
const NAME_LINE = 16;
const LARGE = 20;
const MARGIN = { x: 84, top: 40, bottom: 56 };
const SMALLEST = { w: 720, h: 320 };
const WIDEST: Readonly<Record<Lang, number>> = { zh: 9 * NAME_SIZE + 1, en: 132 };
/** Free space at the rim of a thing; a line shorter than this has no arrow. */
const RIM = 3;
const ROOM_FOR_ARROW = 22;

/** The part of the picture that holds all things with their names. */
export function frameOf(things: readonly Pick<DrawnThing, "at" | "radius">[]): Frame {
  const edge = (pick: (thing: (typeof things)[number]) => number, most: (...values: number[]) => number) =>
    things.length === 0 ? 0 : things.map(pick).reduce((a, b) => most(a, b));
  const left = edge(({ at, radius }) => at.x - radius, Math.min) - MARGIN.x;
  const right = edge(({ at, radius }) => at.x + radius, Math.max) + MARGIN.x;
  const top = edge(({ at, radius }) => at.y - radius, Math.min) - MARGIN.top;
  const bottom = edge(({ at, radius }) => at.y + radius, Math.max) + MARGIN.bottom;
  const w = Math.ceil(Math.max(SMALLEST.w, right - left));
  const h = Math.ceil(Math.max(SMALLEST.h, bottom - top));
  return { x: Math.round((left + right - w) / 2), y: Math.round((top + bottom - h) / 2), w, h };
}

const crosses = (a: Rect, b: Rect) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Names beside their things, the important ones first, none over another or over a thing. */
export function placeNames(
  things: readonly DrawnThing[],
  lang: Lang,
  measure: Measure,
  barred: readonly Rect[] = [],
): { names: PlacedName[]; taken: Rect[] } {
  const bodies = new Map(things.map(({ id, at, radius: r }): [string, Rect] => [id, { x: at.x - r, y: at.y - r, w: r * 2, h: r * 2 }]));
  const names: PlacedName[] = [];
  const taken: Rect[] = [...barred];
  const order = things.toSorted((a, b) => Number(a.dim) - Number(b.dim) || b.facts - a.facts || (a.id < b.id ? -1 : 1));
  for (const { id, name, at, radius: r } of order) {
    const weight = r >= LARGE ? 600 : 400;
    const lines = wrap(name, WIDEST[lang], (text) => measure(text, weight, NAME_SIZE));
    const w = Math.max(...lines.map((line) => measure(line, weight, NAME_SIZE)));
    const h = lines.length * NAME_LINE;
    const places: Rect[] = [
      { x: at.x - w / 2, y: at.y + r + 4, w, h },
      { x: at.x - w / 2, y: at.y - r - h - 4, w, h },
      { x: at.x + r + 6, y: at.y - h / 2, w, h },
      { x: at.x - r - 6 - w, y: at.y - h / 2, w, h },
    ];
    const free = places.find(
      (rect) => !taken.some((other) => crosses(rect, other)) && ![...bodies].some(([other, body]) => other !== id && crosses(rect, body)),
    );
    if (!free) continue;
    taken.push(free);
    names.push({ id, lines, x: free.x + w / 2, y: free.y, weight });
  }
  return { names, taken: [...taken, ...bodies.values()] };
}

/** Lines between the rims of things, with dash, arrows and the dot at the needed end, as the canvas has them. */
export function strokesOf(lines: readonly DrawnLine[], things: readonly DrawnThing[]): Stroke[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return lines.flatMap((line) => {
    const [from, to] = [byId.get(line.from), byId.get(line.to)];
    return from && to ? strokeOf(line, from, to) : [];
  });
}

function strokeOf(line: DrawnLine, from: DrawnThing, to: DrawnThing): Stroke[] {
  const whole = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y);
  const length = whole - from.radius - to.radius - 2 * RIM;
  if (length <= 0) return [];
  const way = { x: (to.at.x - from.at.x) / whole, y: (to.at.y - from.at.y) / whole };
  const start = from.radius + RIM;
  const point = (along: number, across = 0): Place => ({
    x: from.at.x + way.x * (start + along) - way.y * across,
    y: from.at.y + way.y * (start + along) + way.x * across,
  });
  const has = (mark: keyof typeof MARKS) => (line.marks & MARKS[mark]) !== 0;
  const [arrowTo, arrowFrom] = [has("arrowAtTo"), has("arrowAtFrom")].map((arrow) => arrow && length >= ROOM_FOR_ARROW);
  const reach = 4.5 + line.width * 2;
  const flare = 1.9 + line.width * 0.8;
  const head = (tip: number, back: number) => [point(tip), point(back, flare), point(back, -flare)] as const;
  return [
    {
      line,
      a: point(arrowFrom ? reach * 0.7 : 0),
      b: point(length - (arrowTo ? reach * 0.7 : 0)),
      dash: has("dashed") ? "5 4" : has("dotted") ? "2 3" : null,
      heads: [...(arrowTo ? [head(length, length - reach)] : []), ...(arrowFrom ? [head(0, reach)] : [])],
      dots: [
        ...(has("dotAtTo") ? [{ at: point(length - flare - (arrowTo ? reach + 0.5 : 0)), r: flare }] : []),
        ...(has("dotAtFrom") ? [{ at: point(flare + (arrowFrom ? reach + 0.5 : 0)), r: flare }] : []),
      ],
    },
  ];
}

/** Shares of a line at which a number is tried, the middle first. */
const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86];

/** Where words of this width stand on each line: near its middle, clear of names, things and each other where there is room. */
export function placeOnLines(strokes: readonly Stroke[], words: ReadonlyMap<string, string>, taken: readonly Rect[], measure: Measure) {
  const full = [...taken];
  return strokes.flatMap(({ line, a, b }) => {
    const text = words.get(line.key);
    if (text === undefined) return [];
    const w = measure(text, 400, NUMBER_SIZE) + 4;
    const spots = ALONG.map((share): Rect => {
      const [x, y] = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
      return { x: x - w / 2, y: y - 7, w, h: 14 };
    });
    const spot = spots.find((rect) => !full.some((other) => crosses(rect, other))) ?? spots[0];
    if (!spot) return [];
    full.push(spot);
    return [{ text, x: spot.x + w / 2, y: spot.y + 11 }];
  });
}

/** Size of the numbers on lines. */
export const NUMBER_SIZE = 11;
