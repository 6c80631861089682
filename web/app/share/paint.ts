// Paints a sketch on a real canvas, all of it or a strip.
import { isWorded, type Outlined, type Shape, type Worded } from "./sketch.ts";

type Canvas = OffscreenCanvasRenderingContext2D;

/** Paints what of the shapes reaches into the strip from `top` to `bottom`, in the sketch's own units. */
export function paintStrip(pen: Canvas, shapes: readonly Shape[], top: number, bottom: number, font: string): void {
  for (const shape of shapes) {
    if (shape.bottom < top || shape.top > bottom) continue;
    pen.globalAlpha = shape.alpha;
    if (isWorded(shape)) paintWords(pen, shape, font);
    else paintOutline(pen, shape);
  }
}

function paintWords(pen: Canvas, { text, x, y, size, weight, anchor, fill, stroke, width }: Worded, font: string): void {
  pen.font = `${weight} ${size}px ${font}`;
  pen.textAlign = anchor === "middle" ? "center" : anchor;
  if (stroke !== null) {
    pen.lineJoin = "round";
    pen.lineWidth = width;
    pen.strokeStyle = stroke;
    pen.strokeText(text, x, y);
  }
  if (fill === null) return;
  pen.fillStyle = fill;
  pen.fillText(text, x, y);
}

function paintOutline(pen: Canvas, { outline, fill, stroke, width, dash, round }: Outlined): void {
  pen.save();
  if (outline.is === "traced") {
    pen.translate(outline.x, outline.y);
    pen.scale(outline.scale, outline.scale);
  }
  const path = new Path2D(outline.is === "path" || outline.is === "traced" ? outline.d : undefined);
  if (outline.is === "circle") path.arc(outline.x, outline.y, outline.r, 0, Math.PI * 2);
  if (outline.is === "rect") path.roundRect(outline.x, outline.y, outline.w, outline.h, outline.r);
  if (fill !== null) {
    pen.fillStyle = fill;
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- no array, a canvas
    pen.fill(path);
  }
  if (stroke !== null) {
    pen.strokeStyle = stroke;
    pen.lineWidth = width;
    pen.lineJoin = round ? "round" : "miter";
    pen.lineCap = round ? "round" : "butt";
    pen.setLineDash([...dash]);
    pen.stroke(path);
  }
  pen.restore();
}
