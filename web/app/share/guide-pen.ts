// The guides of a layout as SVG: a pen that writes down what it is told to draw, as far as guides draw.
import { drawGuides, drawHeadings, extentsOf, type GuideDrawing } from "../canvas/guides.ts";
import type { Palette } from "../canvas/palette.ts";
import type { Guides } from "../graph/layouts/job.ts";
import type { Lang } from "../state/state.ts";
import { frameOf, type DrawnThing, type Frame } from "./drawing.ts";
import { escaped } from "./escaped.ts";

/** Markup under the things and over them, in the picture's frame; `barred`: room that names keep clear of. */
export type DrawnGuides = { readonly under: string; readonly over: string; readonly barred: readonly Frame[] };

const ANCHORS: Readonly<Record<string, string>> = { left: "start", right: "end", center: "middle" };
const n = (value: number) => String(Number(value.toFixed(2)));

/** The part of the picture that holds all things and what the layout draws beside them. */
export function frameWith(things: readonly DrawnThing[], guides: Guides): Frame {
  return frameOf([...things, ...extentsOf(guides)]);
}

/** Draws the guides of a layout for an SVG of this frame. */
export function drawnGuides(guides: Guides, frame: Frame, palette: Palette, lang: Lang): DrawnGuides {
  const pen = new WritingPen();
  const onScreen = ({ x, y }: { x: number; y: number }) => ({ x: x - frame.x, y: y - frame.y });
  const drawing: GuideDrawing = {
    pen: pen as unknown as CanvasRenderingContext2D,
    width: frame.w,
    height: frame.h,
    palette,
    lang,
    guides,
    onScreen,
    scale: 1,
  };
  drawGuides(drawing);
  const under = pen.take();
  const barred = drawHeadings(drawing).map((rect) => ({ ...rect, x: rect.x + frame.x, y: rect.y + frame.y }));
  return { under, over: pen.take(), barred };
}

/** What guides need of a canvas's pen, written as SVG. */
class WritingPen {
  lineWidth = 1;
  lineJoin = "miter";
  strokeStyle = "#000";
  fillStyle = "#000";
  font = "";
  textAlign = "left";
  #measuring = document.createElement("canvas").getContext("2d");
  #path: string[] = [];
  #done: string[] = [];

  beginPath(): void {
    this.#path = [];
  }
  moveTo(x: number, y: number): void {
    this.#path.push(`M${n(x)} ${n(y)}`);
  }
  lineTo(x: number, y: number): void {
    this.#path.push(`L${n(x)} ${n(y)}`);
  }
  closePath(): void {
    this.#path.push("Z");
  }
  /** Whole circles only: guides draw no other arcs. */
  arc(x: number, y: number, r: number): void {
    this.#path.push(`M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0`);
  }
  stroke(): void {
    this.#done.push(`<path d="${this.#path.join("")}" fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}"/>`);
  }
  fill(): void {
    this.#done.push(`<path d="${this.#path.join("")}" fill="${this.fillStyle}"/>`);
  }
  measureText(text: string): { width: number } {
    if (!this.#measuring) return { width: text.length * 8 };
    this.#measuring.font = this.font;
    return this.#measuring.measureText(text);
  }
  strokeText(text: string, x: number, y: number): void {
    this.#write(
      text,
      x,
      y,
      `fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}" stroke-linejoin="round" aria-hidden="true"`,
    );
  }
  fillText(text: string, x: number, y: number): void {
    this.#write(text, x, y, `fill="${this.fillStyle}"`);
  }
  /** What was drawn since the last time. */
  take(): string {
    return this.#done.splice(0).join("\n");
  }

  #write(text: string, x: number, y: number, look: string): void {
    const [, weight = "400", size = "13"] = /^(\d+) (\d+)px/.exec(this.font) ?? [];
    const anchor = ANCHORS[this.textAlign] ?? "start";
    this.#done.push(
      `<text x="${n(x)}" y="${n(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" ${look}>${escaped(text)}</text>`,
    );
  }
}
