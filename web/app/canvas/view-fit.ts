// Where the camera has to stand to show things whole, clear of what lies over the canvas.
import type { Camera, Place } from "../state/state.ts";

type Extent = { readonly at: Place; readonly radius: number };
type Margins = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

/** Room kept free for names and for the furniture of a large or a small canvas. */
function marginsOf(width: number): Margins {
  return width < 420 ? { top: 54, right: 44, bottom: 92, left: 44 } : { top: 64, right: 70, bottom: 150, left: 70 };
}

/** Width by height of the part of a canvas that is free for the picture. */
export function freeShape(width: number, height: number): number {
  const { top, right, bottom, left } = marginsOf(width);
  return Math.min(2, Math.max(0.6, (width - left - right) / Math.max(100, height - top - bottom)));
}

/** A camera that shows all extents inside the margins; never closer than `closest`. `above`: what a note takes at the top. */
export function cameraFor(things: readonly Extent[], width: number, height: number, closest = 0.9, above = 0): Camera {
  if (things.length === 0) return { x: 0, y: 0, ratio: 1 };
  const usual = marginsOf(width);
  const margins = { ...usual, top: usual.top + above };
  const left = Math.min(...things.map(({ at, radius }) => at.x - radius));
  const right = Math.max(...things.map(({ at, radius }) => at.x + radius));
  const top = Math.min(...things.map(({ at, radius }) => at.y - radius));
  const bottom = Math.max(...things.map(({ at, radius }) => at.y + radius));
  const ratio = Math.max(
    closest,
    (right - left) / Math.max(60, width - margins.left - margins.right),
    (bottom - top) / Math.max(60, height - margins.top - margins.bottom),
  );
  return {
    x: (left + right) / 2 - ((margins.left - margins.right) / 2) * ratio,
    y: (top + bottom) / 2 - ((margins.top - margins.bottom) / 2) * ratio,
    ratio,
  };
}
