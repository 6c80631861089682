// Fits boxes into a frame in the shape of the canvas, as small as they allow: the smaller the frame, the larger names can be read.
import { pushApart, type Box } from "./boxes.ts";

/** Pixels of the frame for each pixel of boxes, to begin with; boxes of all widths leave gaps. */
const AIR = 1.05;
/** How much of each axis goes by rank: a crowded middle opens, the sparse edge closes up. Which is best depends on the picture. */
const BY_RANK = [0.55, 0.7] as const;
const PASSES = 150;
const GROWTH = 1.03;
const MOST_FRAMES = 30;

type Frame = { width: number; height: number };
type Spot = { readonly x: number; readonly y: number };

/** Moves the boxes that are not fixed into a frame of `shape` (width by height) in which none overlap, keeping who is beside whom. */
export function fill(boxes: readonly Box[], shape: number): void {
  const start = boxes.map(({ x, y }) => ({ x, y }));
  const tries = BY_RANK.map((share) => {
    put(boxes, start);
    const grown = settle(boxes, shape, share);
    return { grown, spots: boxes.map(({ x, y }) => ({ x, y })) };
  });
  const [best] = tries.toSorted((a, b) => a.grown - b.grown);
  put(boxes, best?.spots ?? start);
}

function put(boxes: readonly Box[], spots: readonly Spot[]): void {
  for (const [index, box] of boxes.entries()) Object.assign(box, spots[index]);
}

/** Looks for the first frame with room for all; gives how often it had to grow. */
function settle(boxes: readonly Box[], shape: number, byRank: number): number {
  const free = boxes.filter((box) => !box.fixed);
  const area = AIR * boxes.reduce((sum, box) => sum + 2 * box.half * (box.up + box.down), 0);
  const frame = { width: Math.sqrt(area * shape), height: Math.sqrt(area / shape) };
  stretch(free, "x", frame.width, byRank);
  stretch(free, "y", frame.height, byRank);
  for (let turn = 0; turn < MOST_FRAMES; turn++) {
    if (findsRoom(boxes, free, frame)) return turn;
    frame.width *= GROWTH;
    frame.height *= GROWTH;
    for (const box of free) put([box], [{ x: box.x * GROWTH, y: box.y * GROWTH }]);
  }
  return MOST_FRAMES;
}

/** Spreads boxes along one axis over `length` around 0, partly in proportion and partly by rank. */
function stretch(boxes: readonly Box[], axis: "x" | "y", length: number, byRank: number): void {
  const sorted = boxes.toSorted((a, b) => a[axis] - b[axis]);
  const [low = 0, high = 0] = [sorted[0]?.[axis], sorted.at(-1)?.[axis]];
  const wide = Math.max(1, high - low);
  const last = Math.max(1, sorted.length - 1);
  for (const [rank, box] of sorted.entries())
    box[axis] = ((1 - byRank) * ((box[axis] - low) / wide) + byRank * (rank / last) - 0.5) * length;
}

/** Pushes the boxes apart inside the frame; false where it is too small. */
function findsRoom(boxes: readonly Box[], free: readonly Box[], { width, height }: Frame): boolean {
  for (let pass = 0; pass < PASSES; pass++) {
    if (!pushApart(boxes)) return true;
    for (const box of free) {
      box.x = within(box.x, box.half - width / 2, width / 2 - box.half);
      box.y = within(box.y, box.up - height / 2, height / 2 - box.down);
    }
  }
  return false;
}

const within = (value: number, least: number, most: number) => (least > most ? 0 : Math.max(least, Math.min(most, value)));
