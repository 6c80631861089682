// Room for nodes with their labels: boxes that may not overlap, pushed apart or given the nearest free place.

/** A node's box: centre `x`,`y`, half its width, and how far it reaches above and below the centre. */
export type Box = { x: number; y: number; readonly half: number; readonly up: number; readonly down: number; readonly fixed: boolean };

/** Rings around a place in which room is looked for. */
const RINGS = 80;
/** Passes at most; large pictures get fewer, they have smaller boxes to push. */
const PASSES = 600;
const PASSES_TIMES_BOXES = 120_000;
/** Boxes that are looked after one by one. */
const MOST_CAUGHT = 60;

function overlap(a: Box, b: Box): { dx: number; dy: number } | null {
  const dx = a.half + b.half - Math.abs(a.x - b.x);
  if (dx <= 0) return null;
  const dy = a.y < b.y ? a.down + b.up - (b.y - a.y) : b.down + a.up - (a.y - b.y);
  return dy <= 0 ? null : { dx, dy };
}

/** Pushes boxes apart until none overlap or the passes are over; fixed ones stay. */
export function separate(boxes: readonly Box[]): void {
  const most = Math.min(PASSES, PASSES_TIMES_BOXES / boxes.length);
  for (let pass = 0; pass < most; pass++) if (!pushApart(boxes)) return;
}

/** Pushes each pair that overlaps apart, once; false where none did. */
export function pushApart(boxes: readonly Box[]): boolean {
  let moved = false;
  for (const [a, b] of pairs(boxes)) {
    const by = overlap(a, b);
    if (!by || (a.fixed && b.fixed)) continue;
    moved = true;
    push(a, b, by);
  }
  return moved;
}

/** Pushes boxes apart; the few that are still caught between fixed ones are given the nearest free place. */
export function untangle(boxes: readonly Box[]): void {
  separate(boxes);
  const caught = new Set([...pairs(boxes)].filter(([a, b]) => overlap(a, b)).flatMap(([a, b]) => (a.fixed ? (b.fixed ? [] : [b]) : [a])));
  for (const box of [...caught].slice(0, MOST_CAUGHT)) {
    settleNear(
      box,
      boxes.filter((other) => other !== box),
      0,
    );
  }
}

function push(a: Box, b: Box, { dx, dy }: { dx: number; dy: number }): void {
  const shareA = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  const shareB = 1 - shareA;
  if (dx < dy) {
    const sign = a.x < b.x || (a.x === b.x && a.y <= b.y) ? 1 : -1;
    a.x -= sign * (dx * shareA + 0.5 * Number(!a.fixed));
    b.x += sign * (dx * shareB + 0.5 * Number(!b.fixed));
  } else {
    const sign = a.y <= b.y ? 1 : -1;
    a.y -= sign * (dy * shareA + 0.5 * Number(!a.fixed));
    b.y += sign * (dy * shareB + 0.5 * Number(!b.fixed));
  }
}

/** Pairs of boxes that lie near each other: a sweep from left to right. */
function* pairs(boxes: readonly Box[]): Generator<[Box, Box]> {
  const sorted = boxes.toSorted((a, b) => a.x - a.half - (b.x - b.half));
  const widest = Math.max(0, ...boxes.map((box) => box.half));
  for (const [index, a] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const b = sorted[next];
      if (!b || b.x - b.half > a.x + a.half + widest) break;
      yield [a, b];
    }
  }
}

/** Moves a box to the free place nearest to where it stands, trying first the side towards `outward` (radians), from ring `from` on; gives the ring where there was room. */
export function settleNear(box: Box, others: readonly Box[], outward: number, from = 0): number {
  const { x, y } = box;
  const free = () => others.every((other) => overlap(box, other) === null);
  for (let ring = from; ring < from + RINGS; ring++) {
    const radius = ring * 16;
    const steps = Math.max(1, Math.round(ring * 4));
    for (let step = 0; step < steps; step++) {
      const turn = (Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1) * 2 * Math.PI) / steps;
      box.x = x + Math.cos(outward + turn) * radius;
      box.y = y + Math.sin(outward + turn) * radius * 0.85;
      if (free()) return ring;
    }
  }
  return from;
}
