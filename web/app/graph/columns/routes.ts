// The lines as smooth paths, and where words on them stand free.
type Point = readonly [x: number, y: number];
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** So far from the middle of a column a passing line runs level, clear of the names there. */
const LEVEL = 58;
/** How far a line within a column swings out. */
const SWING = 46;

/** The stretches of a line: cubic curves that leave and arrive level. */
type Curve = readonly [Point, Point, Point, Point];

/** The curves of a line from the middle of one node to that of another; `start`, `end`: how far from them it begins and ends; `side`: to which side one within a column swings. */
export function curvesOf(from: Point, to: Point, bends: readonly Point[], start: number, end: number, side: -1 | 1 = -1): Curve[] {
  if (from[0] === to[0]) {
    const x = from[0] + side * start;
    const out = x + side * SWING;
    return [
      [
        [x, from[1]],
        [out, from[1]],
        [out, to[1]],
        [to[0] + side * end, to[1]],
      ],
    ];
  }
  const stops: Point[] = [[from[0] + start, from[1]]];
  for (const [x, y] of bends) stops.push([x - LEVEL, y], [x + LEVEL, y]);
  stops.push([to[0] - end, to[1]]);
  return stops.slice(1).map((stop, at): Curve => {
    const before = stops[at] ?? stop;
    const half = (stop[0] - before[0]) / 2;
    return [before, [before[0] + half, before[1]], [stop[0] - half, stop[1]], stop];
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The same as the `d` of an SVG path. */
export function pathOf(curves: readonly Curve[]): string {
  const [first] = curves;
  if (!first) return "";
  const rest = curves.map(([, a, b, end]) => `C${[...a, ...b, ...end].map(round).join(" ")}`);
  return `M${first[0].map(round).join(" ")}${rest.join("")}`;
}

/** A point of a curve, `t` from 0 to 1. */
function pointOn([a, b, c, d]: Curve, t: number): Point {
  const u = 1 - t;
  const mix = (i: 0 | 1) => u * u * u * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t * t * t * d[i];
  return [mix(0), mix(1)];
}

const TRIES = [0.5, 0.42, 0.58, 0.34, 0.66] as const;

/** Where words of this size stand on a line and touch nothing that is `taken`; null where there is no room. */
export function roomOn(curves: readonly Curve[], width: number, height: number, taken: readonly Box[], always: boolean): Box | null {
  const longest = curves.toSorted((a, b) => b[3][0] - b[0][0] - (a[3][0] - a[0][0]))[0];
  if (!longest) return null;
  const at = (t: number): Box => {
    const [x, y] = pointOn(longest, t);
    return { x: x - width / 2, y: y - height / 2, width, height };
  };
  const roomy = Math.abs(longest[3][0] - longest[0][0]) >= width + 16;
  if (roomy || always) for (const t of TRIES) if (!taken.some((other) => overlap(at(t), other))) return at(t);
  return always ? at(0.5) : null;
}

const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
