// A picture as a list of plain shapes and words: whatever draws on the canvas can draw on it, and an SVG or a PNG is made from it. Pure.
import type { Pen, Subject } from "../canvas/pen.ts";

/** What is drawn says this of that thing or line: a whole thing, a line, a number, or one of the canvas's marks. */
export type About = { readonly of: Subject | "thing" | "line" | "number"; readonly id: string };
export const LAYERS = ["under", "lines", "things", "headings", "names", "numbers", "footer"] as const;
export type Layer = (typeof LAYERS)[number];

type Look = {
  readonly layer: Layer;
  readonly about: About | null;
  readonly alpha: number;
  /** From where to where it reaches downwards, its line's width included. */
  readonly top: number;
  readonly bottom: number;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
};
type Outline =
  | { readonly is: "path"; readonly d: string }
  /** A path in units of its own. */
  | { readonly is: "traced"; readonly d: string; readonly x: number; readonly y: number; readonly scale: number }
  | { readonly is: "circle"; readonly x: number; readonly y: number; readonly r: number }
  | { readonly is: "rect"; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly r: number };
export type Outlined = Look & { readonly dash: readonly number[]; readonly round: boolean; readonly outline: Outline };
/** Words; `stroke` and `width` are those of the halo behind them. */
export type Worded = Look & {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly long: number;
  readonly size: number;
  readonly weight: number;
  readonly anchor: "start" | "middle" | "end";
  readonly href: string | null;
};
export type Shape = Outlined | Worded;
export type Measure = (text: string, weight: number, size: number) => number;

const ANCHORS: Readonly<Record<string, Worded["anchor"]>> = { left: "start", start: "start", right: "end", end: "end", center: "middle" };
/** Size of a glyph's own drawing, which bounds what a traced path may cover. */
const GLYPH = 24;

export const isWorded = (shape: Shape): shape is Worded => "text" in shape;

const n = (value: number) => String(Number(value.toFixed(2)));
const asRect = (outline: Outline | null) => (outline?.is === "rect" || outline?.is === "circle" ? outline : null);

export class Sketch implements Pen {
  readonly shapes: Shape[] = [];
  lineWidth = 1;
  lineJoin: CanvasLineJoin = "miter";
  lineCap: CanvasLineCap = "butt";
  strokeStyle = "#000000";
  fillStyle = "#000000";
  globalAlpha = 1;
  font = "400 13px sans-serif";
  textAlign: CanvasTextAlign = "start";
  textBaseline: CanvasTextBaseline = "alphabetic";
  readonly #measure: Measure;
  #layer: Layer = "under";
  #about: About | null = null;
  #dash: readonly number[] = [];
  #at = { x: 0, y: 0, scale: 1 };
  #kept: (() => void)[] = [];
  #path: string[] = [];
  #alone: Outline | null = null;
  #span: [top: number, bottom: number] = [Infinity, -Infinity];
  /** The shape that the path was filled as: a line round it joins that. */
  #filled = -1;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  /** From here on all is drawn on this layer, and says nothing of anything. */
  layer(layer: Layer): void {
    this.#layer = layer;
    this.#about = null;
  }

  readonly about = (of: About["of"], id: string): void => {
    this.#about = { of, id };
  };

  beginPath(): void {
    this.#path = [];
    this.#alone = null;
    this.#span = [Infinity, -Infinity];
    this.#filled = -1;
  }
  moveTo(x: number, y: number): void {
    this.#path.push(`M${this.#point(x, y)}`);
  }
  lineTo(x: number, y: number): void {
    this.#path.push(`${this.#path.length === 0 ? "M" : "L"}${this.#point(x, y)}`);
  }
  closePath(): void {
    this.#path.push("Z");
  }
  /** Whole circles only: nothing draws other arcs. */
  arc(x: number, y: number, r: number, _from: number, _to: number): void {
    this.#own({ is: "circle", ...this.#moved(x, y), r: r * this.#at.scale });
    this.#span = [this.#moved(x, y - r).y, this.#moved(x, y + r).y];
  }
  roundRect(x: number, y: number, w: number, h: number, r: number | DOMPointInit | Iterable<number | DOMPointInit> = 0): void {
    const { scale } = this.#at;
    this.#own({ is: "rect", ...this.#moved(x, y), w: w * scale, h: h * scale, r: (typeof r === "number" ? r : 0) * scale });
    this.#span = [this.#moved(x, y).y, this.#moved(x, y + h).y];
  }
  fill(): void {
    this.#filled = this.shapes.length;
    this.#outline({ fill: this.fillStyle, stroke: null });
  }
  stroke(): void {
    const filled = this.shapes[this.#filled];
    if (filled && !isWorded(filled) && this.#filled === this.shapes.length - 1) {
      const more = (this.lineWidth * this.#at.scale) / 2;
      this.shapes[this.#filled] = { ...filled, ...this.#line(), top: filled.top - more, bottom: filled.bottom + more };
    } else this.#outline({ fill: null, ...this.#line() });
  }
  readonly traced = (d: string): void => {
    const { x, y, scale } = this.#at;
    const look = { layer: this.#layer, about: this.#about, alpha: this.globalAlpha, dash: this.#dash, round: this.lineCap === "round" };
    const [top, bottom] = [y, y + GLYPH * scale];
    this.shapes.push({
      ...look,
      top,
      bottom,
      fill: null,
      stroke: this.strokeStyle,
      width: this.lineWidth,
      outline: { is: "traced", d, x, y, scale },
    });
  };

  setLineDash(dash: Iterable<number>): void {
    this.#dash = [...dash];
  }
  save(): void {
    const { lineWidth, lineJoin, lineCap, strokeStyle, fillStyle, globalAlpha, font, textAlign } = this;
    const [at, dash] = [this.#at, this.#dash];
    this.#kept.push(() => {
      Object.assign(this, { lineWidth, lineJoin, lineCap, strokeStyle, fillStyle, globalAlpha, font, textAlign });
      this.#at = at;
      this.#dash = dash;
    });
  }
  restore(): void {
    this.#kept.pop()?.();
  }
  translate(x: number, y: number): void {
    this.#at = { ...this.#at, ...this.#moved(x, y) };
  }
  /** Both ways alike: nothing draws otherwise. */
  scale(by: number, _byToo: number): void {
    this.#at = { ...this.#at, scale: this.#at.scale * by };
  }

  measureText(text: string): { width: number } {
    const { weight, size } = this.#letters();
    return { width: this.#measure(text, weight, size) };
  }
  strokeText(text: string, x: number, y: number): void {
    this.#write(text, x, y, { fill: null, stroke: this.strokeStyle, width: this.lineWidth }, null);
  }
  /** Words over their own halo are one shape with it. */
  fillText(text: string, x: number, y: number): void {
    const last = this.shapes.at(-1);
    const at = this.#moved(x, y);
    if (last && isWorded(last) && last.fill === null && last.text === text && last.x === at.x && last.y === at.y)
      this.shapes[this.shapes.length - 1] = { ...last, fill: this.fillStyle };
    else this.#write(text, x, y, { fill: this.fillStyle, stroke: null, width: 0 }, null);
  }
  /** Words that lead somewhere. */
  linkText(text: string, x: number, y: number, href: string): void {
    this.#write(text, x, y, { fill: this.fillStyle, stroke: null, width: 0 }, href);
  }

  #moved(x: number, y: number): { x: number; y: number } {
    return { x: this.#at.x + x * this.#at.scale, y: this.#at.y + y * this.#at.scale };
  }
  #point(x: number, y: number): string {
    const at = this.#moved(x, y);
    this.#span = [Math.min(this.#span[0], at.y), Math.max(this.#span[1], at.y)];
    return `${n(at.x)} ${n(at.y)}`;
  }
  #own(outline: Outline): void {
    if (this.#path.length > 0 || this.#alone !== null) throw new Error("a circle or a rectangle is a path of its own");
    this.#alone = outline;
  }
  #line(): { stroke: string; width: number; dash: readonly number[]; round: boolean } {
    return { stroke: this.strokeStyle, width: this.lineWidth * this.#at.scale, dash: this.#dash, round: this.lineCap === "round" };
  }
  #outline(look: { fill: string | null; stroke: string | null; width?: number }): void {
    const outline = asRect(this.#alone) ?? { is: "path" as const, d: this.#path.join("") };
    const more = look.stroke === null ? 0 : (look.width ?? 0) / 2;
    const [top, bottom] = [this.#span[0] - more, this.#span[1] + more];
    const base = { layer: this.#layer, about: this.#about, alpha: this.globalAlpha, top, bottom };
    this.shapes.push({ ...base, width: 0, dash: [], round: false, ...look, outline });
  }
  #letters(): { weight: number; size: number } {
    const [, weight = "400", size = "13"] = /^(\d+) ([\d.]+)px/.exec(this.font) ?? [];
    return { weight: Number(weight), size: Number(size) };
  }
  #write(text: string, x: number, y: number, look: Pick<Worded, "fill" | "stroke" | "width">, href: string | null): void {
    const { weight, size } = this.#letters();
    const at = this.#moved(x, y);
    const base = { layer: this.#layer, about: this.#about, alpha: this.globalAlpha, top: at.y - size * 1.2, bottom: at.y + size * 0.5 };
    const anchor = ANCHORS[this.textAlign] ?? "start";
    this.shapes.push({ ...base, ...look, text, ...at, long: this.#measure(text, weight, size), size, weight, anchor, href });
  }
}
