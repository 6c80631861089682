// What draws on the canvas needs of a pen: the page's own canvas has it, and so has the sketch that pictures are made from.

/** What a mark says, so that a picture can say it in words as well. */
export type Subject = "name" | "words" | "pill" | "differs" | "compared" | "pinned" | "members" | "painted" | "noted";

type Strokes = "lineWidth" | "lineJoin" | "lineCap" | "strokeStyle" | "fillStyle" | "globalAlpha" | "setLineDash";
type Shapes = "beginPath" | "moveTo" | "lineTo" | "closePath" | "arc" | "roundRect" | "fill" | "stroke";
type Letters = "font" | "textAlign" | "textBaseline" | "fillText" | "strokeText";
type Moves = "save" | "restore" | "translate" | "scale";
export type Pen = Pick<CanvasRenderingContext2D, Strokes | Shapes | Letters | Moves> & {
  measureText(text: string): { readonly width: number };
  /** Strokes a path as SVG writes it; a canvas has no such thing and makes a path of its own of it. */
  readonly traced?: (d: string) => void;
  /** What is drawn from here on says this of that thing or line. */
  readonly about?: (of: Subject, id: string) => void;
};

/** Strokes a path as SVG writes it. */
export function trace(pen: Pen, d: string): void {
  if (pen.traced) pen.traced(d);
  else pen.stroke(new Path2D(d));
}
