// Numbers of sources: near the middle of lines, and behind the names of figures, clear of all else where there is room.
import type { Spot } from "../canvas/names.ts";
import type { Palette } from "../canvas/palette.ts";
import { Taken, type Rect } from "../canvas/taken.ts";
import { isWorded, type Sketch, type Worded } from "./sketch.ts";
import type { Stroke } from "./strokes.ts";

/** What is written on lines, by the line's key, and beside things, by their id. */
export type Numbers = { readonly lines: ReadonlyMap<string, string>; readonly things: ReadonlyMap<string, string> };
type Numbering = {
  readonly sketch: Sketch;
  readonly numbers: Numbers;
  readonly strokes: readonly Stroke[];
  readonly spots: ReadonlyMap<string, Spot>;
  readonly palette: Palette;
  readonly barred: readonly Rect[];
};

const NUMBER_SIZE = 11;
/** Shares of a line at which a number is tried, the middle first. */
const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86];

/** Writes the numbers on a picture whose names and marks are drawn. */
export function drawNumbers({ sketch, numbers, strokes, spots, palette, barred }: Numbering): void {
  const written = sketch.shapes.filter(isWorded);
  const taken = new Taken();
  for (const rect of barred) taken.take(rect);
  for (const { x, y, r } of spots.values()) taken.take({ x: x - r, y: y - r, w: r * 2, h: r * 2 });
  for (const words of written) taken.take(roomOf(words));
  sketch.font = `400 ${NUMBER_SIZE}px ${palette.font}`;
  sketch.strokeStyle = palette.canvas;
  sketch.fillStyle = palette.ink2;
  sketch.lineWidth = 4;
  sketch.textAlign = "center";
  const write = (id: string, text: string, x: number, y: number) => {
    sketch.about("number", id);
    sketch.strokeText(text, x, y);
    sketch.fillText(text, x, y);
  };
  const names = new Map(written.filter(({ about }) => about?.of === "name").map((words) => [words.about?.id ?? "", words]));
  for (const [id, text] of numbers.things) {
    const spot = spots.get(id);
    if (!spot) continue;
    const half = sketch.measureText(text).width / 2;
    const name = names.get(id);
    const [x, y] = name ? [name.x + name.long / 2 + 4 + half, name.y] : [spot.x, spot.y + spot.r + 12];
    taken.take({ x: x - half, y: y - 11, w: half * 2, h: 14 });
    write(id, text, x, y);
  }
  for (const { line, a, b, ring } of strokes) {
    const text = numbers.lines.get(line.key);
    if (text === undefined) continue;
    const w = sketch.measureText(text).width + 4;
    const spotsOnIt = (ring ? [0] : ALONG).map((share): Rect => {
      const [x, y] = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
      return { x: x - w / 2, y: y - 7, w, h: 14 };
    });
    const spot = spotsOnIt.find((rect) => taken.isFree(rect)) ?? spotsOnIt[0];
    if (!spot) continue;
    taken.take(spot);
    write(line.key, text, spot.x + w / 2, spot.y + 11);
  }
}

function roomOf({ x, y, long, size, anchor }: Worded): Rect {
  const left = anchor === "middle" ? x - long / 2 : anchor === "end" ? x - long : x;
  return { x: left, y: y - size, w: long, h: size + 4 };
}
