// What lies in a part of the canvas: a box or a free-hand line, in any unit.

export type Point = { readonly x: number; readonly y: number };

/** The corners of a box drawn from `a` to `b`, whichever way. */
export function boxOf(a: Point, b: Point): readonly Point[] {
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}

/** Whether a point lies inside a closed line: a ray from it crosses the line an odd number of times. */
export function inside(line: readonly Point[], { x, y }: Point): boolean {
  let odd = false;
  for (const [index, a] of line.entries()) {
    const b = line[(index + 1) % line.length];
    if (!b || a.y > y === b.y > y) continue;
    if (x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) odd = !odd;
  }
  return odd;
}
