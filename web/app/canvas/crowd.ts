// How many lines are in view: above a limit they are drawn plain, and the status bar says so.
import type { Stage } from "./stage.ts";

/** More lines in view than this are drawn without dash, dot, arrow and number. */
const MOST = 2000;
/** Plain lines stay plain until so much fewer are in view: each change draws everything anew. */
const STAYS = 0.6;

/** Lines that cross the canvas if they are too many to be drawn in full, else 0. */
export function tooManyLines(stage: Stage): number {
  if (stage.scene.edges.length <= MOST) return 0;
  const { width, height } = stage.sigma.getDimensions();
  // The canvas in units of the picture: one look at the camera instead of one for every node.
  const [one, other] = [stage.sigma.viewportToGraph({ x: 0, y: 0 }), stage.sigma.viewportToGraph({ x: width, y: height })];
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const [low, high] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  const { ends, at } = flatOf(stage);
  let inView = 0;
  for (let line = 0; line < ends.length; line += 2) {
    const [a, b] = [2 * (ends[line] ?? 0), 2 * (ends[line + 1] ?? 0)];
    const [ax, ay, bx, by] = [at[a] ?? 0, at[a + 1] ?? 0, at[b] ?? 0, at[b + 1] ?? 0];
    if (Math.max(ax, bx) > left && Math.min(ax, bx) < right && Math.max(ay, by) > low && Math.min(ay, by) < high) inView += 1;
  }
  return inView > (stage.mood.plain ? MOST * STAYS : MOST) ? inView : 0;
}

/** Lines as pairs of nodes, and where nodes stand: worked out again only where lines changed or nodes moved. */
type Flat = { readonly of: readonly unknown[]; readonly ends: Int32Array; readonly at: Float64Array };
let flat: Flat | null = null;

function flatOf(stage: Stage): Flat {
  const { graph, scene, moves } = stage;
  const of = [stage, scene, moves];
  if (flat?.of.every((part, index) => part === of[index]) === true) return flat;
  const number = new Map<string, number>();
  const at = new Float64Array(2 * graph.order);
  graph.forEachNode((id, { x, y }) => {
    at.set([x, y], 2 * number.size);
    number.set(id, number.size);
  });
  // A scene has one edge for each line, however many strands it is drawn in.
  const known = scene.edges.filter(({ from, to }) => number.has(from) && number.has(to));
  const ends = Int32Array.from(known.flatMap(({ from, to }) => [number.get(from) ?? 0, number.get(to) ?? 0]));
  flat = { of, ends, at };
  return flat;
}
