// Things as the canvas's own program draws them: gap, ring, shape, rim and glyph.
import type { Kind } from "../../../data/model/kinds.ts";
import { trace } from "../canvas/pen.ts";
import type { Shape } from "../canvas/palette.ts";
import type { Place } from "../state/state.ts";
import { GLYPH_PATHS } from "../ui/glyph-paths.ts";
import type { Sketch } from "./sketch.ts";

/** A thing as it is drawn; `ring` null: none; `glyph` null: something else is written in its middle. */
export type Body = {
  readonly at: Place;
  readonly radius: number;
  readonly shape: Shape;
  readonly fill: string;
  readonly border: string;
  readonly sign: string;
  readonly ring: string | null;
  readonly glyph: Kind | null;
};

/** A thing smaller than this has no glyph. */
const SMALLEST_SIGNED = 6.5;
/** Free space round a thing, and where its ring lies. */
const GAP = 2;
const RINGED_GAP = 7;
const RING = { at: 4.2, width: 3 };
const GLYPH_UNITS = 24;
const GLYPH_LINE = 2.3;

/** Draws a thing. */
export function drawBody(pen: Sketch, { at, radius, shape, fill, border, sign, ring, glyph }: Body, ground: string): void {
  const width = Math.min(2.5, Math.max(1.5, radius * 0.13));
  pen.fillStyle = ground;
  outline(pen, shape, at, radius, ring === null ? GAP : RINGED_GAP);
  pen.fill();
  if (ring !== null) {
    pen.strokeStyle = ring;
    pen.lineWidth = RING.width;
    outline(pen, shape, at, radius, RING.at);
    pen.stroke();
  }
  pen.fillStyle = fill;
  pen.strokeStyle = border;
  pen.lineWidth = width;
  outline(pen, shape, at, radius, -width / 2);
  pen.fill();
  pen.stroke();
  if (glyph !== null && radius > SMALLEST_SIGNED) drawGlyph(pen, glyph, at, shape === "diamond" ? radius : radius * 1.16, sign);
}

/** A disc, diamond or square of this radius, so much wider on every side. */
function outline(pen: Sketch, shape: Shape, { x, y }: Place, radius: number, wider: number): void {
  pen.beginPath();
  if (shape === "circle") pen.arc(x, y, radius + wider, 0, Math.PI * 2);
  else if (shape === "square") {
    const half = radius * 0.92 + wider;
    pen.roundRect(x - half, y - half, half * 2, half * 2, Math.max(0, radius * 0.2 + wider));
  } else {
    const reach = radius * 1.3 + wider * Math.SQRT2;
    pen.moveTo(x, y - reach);
    pen.lineTo(x + reach, y);
    pen.lineTo(x, y + reach);
    pen.lineTo(x - reach, y);
    pen.closePath();
  }
}

function drawGlyph(pen: Sketch, kind: Kind, { x, y }: Place, side: number, colour: string): void {
  pen.save();
  pen.translate(x - side / 2, y - side / 2);
  pen.scale(side / GLYPH_UNITS, side / GLYPH_UNITS);
  pen.strokeStyle = colour;
  pen.lineWidth = GLYPH_LINE;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  trace(pen, GLYPH_PATHS[kind]);
  pen.restore();
}
