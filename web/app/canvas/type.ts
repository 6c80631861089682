// Writing on the canvas: fonts, measured once, and letters with a halo in the colour of the ground.
import type { Palette } from "./palette.ts";
import type { Pen } from "./pen.ts";

type Style = { readonly weight: number; readonly size: number };

const fonts = new Map<number, string>();
const widths = new Map<string, Map<string, number>>();
const HAN = /^[\u4e00-\u9fff]/u;
const RUNS = /[\u4e00-\u9fff]+|[^\u4e00-\u9fff]+/gu;

/** Forgets fonts and widths. */
export function forgetWidths(): void {
  fonts.clear();
  widths.clear();
}

/** The font of a style, the same text each time. */
export function fontOf({ weight, size }: Style, palette: Palette): string {
  const key = weight * 100 + size;
  const known = fonts.get(key);
  if (known !== undefined) return known;
  const font = `${weight} ${size}px ${palette.font}`;
  fonts.set(key, font);
  return font;
}

/** The width of a text, measured once. */
export function widthOf(pen: Pen, style: Style, palette: Palette, text: string): number {
  const font = fontOf(style, palette);
  const mine = widths.get(font) ?? new Map<string, number>();
  widths.set(font, mine);
  const known = mine.get(text);
  if (known !== undefined) return known;
  pen.font = font;
  // All Han characters are as wide as one: measuring hundreds of names in one frame would be felt.
  const one = mine.get("汉") ?? measured(pen, "汉", mine);
  let width = 0;
  for (const [run] of text.matchAll(RUNS)) width += HAN.test(run) ? run.length * one : (mine.get(run) ?? measured(pen, run, mine));
  mine.set(text, width);
  return width;
}

function measured(pen: Pen, run: string, into: Map<string, number>): number {
  const { width } = pen.measureText(run);
  into.set(run, width);
  return width;
}

/** A text around `x` on the line `y`, with a halo. */
export function halo(
  { pen, palette }: { readonly pen: Pen; readonly palette: Palette },
  text: string,
  x: number,
  y: number,
  colour: string,
): void {
  pen.lineWidth = 4;
  pen.lineJoin = "round";
  pen.strokeStyle = palette.canvas;
  pen.strokeText(text, x, y);
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}
