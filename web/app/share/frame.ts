// How much of the plane a picture takes, and how many dots of it a browser can make.
import type { Place } from "../state/state.ts";

export type Frame = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Room for names round the outermost things. */
const MARGIN = { x: 84, top: 40, bottom: 56 };
const SMALLEST = { w: 720, h: 320 };

/** The part of the plane that holds all things with their names. */
export function frameOf(things: readonly { readonly at: Place; readonly radius: number }[]): Frame {
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

export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];

/** Longest side of a picture in dots, and dots in all, that browsers and picture viewers open without fail. */
const LONGEST = 16_384;
const MOST = 200_000_000;

/** A sheet in dots; `fits` false: no browser holds so many. */
export type Dots = { readonly scale: Scale; readonly width: number; readonly height: number; readonly fits: boolean };

/** How many dots a sheet has at each scale. */
export function dotsOf(width: number, height: number): Dots[] {
  return SCALES.map((scale) => {
    const [w, h] = [Math.ceil(width * scale), Math.ceil(height * scale)];
    return { scale, width: w, height: h, fits: Math.max(w, h) <= LONGEST && w * h <= MOST };
  });
}
