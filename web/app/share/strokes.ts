// Lines as the canvas has them: from rim to rim, with dash, arrows and the dot at the needed end; beside each other; a ring where a thing relates to itself.
import { MARKS } from "../canvas/marks.ts";
import type { Place } from "../state/state.ts";
import type { Sketch } from "./sketch.ts";

/** A thing as far as lines need it. */
export type End = { readonly id: string; readonly at: Place; readonly radius: number };
/** `marks` are those of the canvas, added up; `beside`: how far it lies from the straight way. */
export type DrawnLine = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly colour: string;
  readonly width: number;
  readonly marks: number;
  readonly beside: number;
};
/** A line from rim to rim, or round the middle of a ring, with what stands on it. */
export type Stroke = {
  readonly line: DrawnLine;
  readonly a: Place;
  readonly b: Place;
  readonly ring: { readonly at: Place; readonly r: number } | null;
  readonly dash: readonly number[];
  readonly heads: readonly (readonly [Place, Place, Place])[];
  readonly dots: readonly { readonly at: Place; readonly r: number }[];
};

/** Free space at the rim of a thing; a line shorter than this has no arrow. */
const RIM = 3;
const ROOM_FOR_ARROW = 22;
const DASHED = [5, 4];
const DOTTED = [2, 3];

/** The lines between these things; none where they touch. */
export function strokesOf(lines: readonly DrawnLine[], things: readonly End[]): Stroke[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return lines.flatMap((line) => {
    const [from, to] = [byId.get(line.from), byId.get(line.to)];
    if (!from || !to) return [];
    return from === to ? ringOf(line, from) : strokeOf(line, from, to);
  });
}

const sizes = ({ width }: DrawnLine) => ({ reach: 4.5 + width * 2, flare: 1.9 + width * 0.8 });
const marked = (line: DrawnLine, mark: keyof typeof MARKS) => (line.marks & MARKS[mark]) !== 0;

function strokeOf(line: DrawnLine, from: End, to: End): Stroke[] {
  const whole = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y);
  const length = whole - from.radius - to.radius - 2 * RIM;
  if (length <= 0) return [];
  const way = { x: (to.at.x - from.at.x) / whole, y: (to.at.y - from.at.y) / whole };
  const start = from.radius + RIM;
  const point = (along: number, across = 0): Place => ({
    x: from.at.x + way.x * (start + along) - way.y * (across - line.beside),
    y: from.at.y + way.y * (start + along) + way.x * (across - line.beside),
  });
  const [arrowTo, arrowFrom] = (["arrowAtTo", "arrowAtFrom"] as const).map((mark) => marked(line, mark) && length >= ROOM_FOR_ARROW);
  const { reach, flare } = sizes(line);
  const head = (tip: number, back: number) => [point(tip), point(back, flare), point(back, -flare)] as const;
  return [
    {
      line,
      a: point(arrowFrom ? reach * 0.7 : 0),
      b: point(length - (arrowTo ? reach * 0.7 : 0)),
      ring: null,
      dash: marked(line, "dashed") ? DASHED : marked(line, "dotted") ? DOTTED : [],
      heads: [...(arrowTo ? [head(length, length - reach)] : []), ...(arrowFrom ? [head(0, reach)] : [])],
      dots: [
        ...(marked(line, "dotAtTo") ? [{ at: point(length - flare - (arrowTo ? reach + 0.5 : 0)), r: flare }] : []),
        ...(marked(line, "dotAtFrom") ? [{ at: point(flare + (arrowFrom ? reach + 0.5 : 0)), r: flare }] : []),
      ],
    },
  ];
}

/** A ring at the upper left of its thing, its arrow at the lowest point. */
function ringOf(line: DrawnLine, { at, radius }: End): Stroke[] {
  const r = (radius + RIM) * 0.5 + 5;
  const away = (radius + RIM + r * 0.5) * Math.SQRT1_2;
  const middle = { x: at.x - away, y: at.y - away };
  const { reach, flare } = sizes(line);
  const turn = reach / r;
  const point = (from: number, angle: number) => ({ x: middle.x - Math.sin(angle) * from, y: middle.y + Math.cos(angle) * from });
  const head = [point(r, 0), point(r + flare, turn), point(r - flare, turn)] as const;
  const top = { x: middle.x, y: middle.y - r };
  return [{ line, a: top, b: top, ring: { at: middle, r }, dash: marked(line, "dashed") ? DASHED : [], heads: [head], dots: [] }];
}

/** Draws a line with all that stands on it. */
export function drawStroke(pen: Sketch, { line, a, b, ring, dash, heads, dots }: Stroke): void {
  pen.strokeStyle = line.colour;
  pen.fillStyle = line.colour;
  pen.lineWidth = line.width;
  pen.setLineDash(dash);
  pen.beginPath();
  if (ring) pen.arc(ring.at.x, ring.at.y, ring.r, 0, Math.PI * 2);
  else {
    pen.moveTo(a.x, a.y);
    pen.lineTo(b.x, b.y);
  }
  pen.stroke();
  pen.setLineDash([]);
  for (const head of heads) {
    pen.beginPath();
    for (const { x, y } of head) pen.lineTo(x, y);
    pen.closePath();
    pen.fill();
  }
  for (const { at, r } of dots) {
    pen.beginPath();
    pen.arc(at.x, at.y, r, 0, Math.PI * 2);
    pen.fill();
  }
}
