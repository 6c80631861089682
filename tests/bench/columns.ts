// The columns of Depend beside elkjs with the same things in the same columns: how long either takes, and how many lines cross.
import elkjs, { type ElkNode } from "elkjs/lib/elk.bundled.js";
import { placed } from "../../web/app/graph/columns/placed.ts";
import type { ColumnsJob } from "../../web/app/graph/columns/job.ts";
import { diceOf } from "../dice.ts";

type Point = readonly [x: number, y: number];
type Drawn = { readonly ms: number; readonly crossed: number };
/** What is compared: sizes that occur today, and the largest that is promised. */
const SIZES = [16, 60, 250, 1000] as const;
const RUNS = 2;
const SEED = 42;

/** Measures every size, and says whether ours is fast and clear enough at the largest. */
export async function benchColumns(note: (what: string, measured: string, wanted: string, holds: boolean) => void): Promise<void> {
  for (const size of SIZES) {
    const job = madeUp(size, SEED + size);
    const ours = await best(async () => oursOf(job));
    const elk = await best(() => elkOf(job));
    const [time, crossed] = [ours.ms / elk.ms, elk.crossed === 0 ? (ours.crossed === 0 ? 1 : Infinity) : ours.crossed / elk.crossed];
    note(
      `columns of ${size} things, ${job.lines.length} lines, beside elkjs`,
      `${time.toFixed(3)}x its time (${ours.ms.toFixed(1)} : ${elk.ms.toFixed(0)} ms), ${crossed.toFixed(2)}x its crossings (${ours.crossed} : ${elk.crossed})`,
      "<= 0.2x, <= 1.2x",
      time <= 0.2 && crossed <= 1.2,
    );
  }
}

async function best(run: () => Promise<Drawn>): Promise<Drawn> {
  const all: Drawn[] = [];
  for (let turn = 0; turn < RUNS; turn++) all.push(await run());
  return { ms: Math.min(...all.map(({ ms }) => ms)), crossed: all[0]?.crossed ?? 0 };
}

/** A thing in the middle, six columns on either side that grow and shrink; each thing joins one nearer the middle, half of them one or two more, some past a column. */
function madeUp(size: number, seed: number): ColumnsJob {
  const { number, one, yes } = diceOf(seed);
  const steps = size < 100 ? 3 : 6;
  const levels: Record<"needs" | "needed", string[][]> = { needs: [["start"]], needed: [["start"]] };
  const lines = new Map<string, readonly [string, string]>();
  const join = (side: "needs" | "needed", near: string, far: string) => {
    const line = side === "needs" ? ([far, near] as const) : ([near, far] as const);
    lines.set(line.join(" "), line);
  };
  for (let at = 1; at < size; at++) {
    const side = yes() ? "needs" : "needed";
    const step = Math.min(levels[side].length, number(1, steps));
    const id = `${side}${at}`;
    join(side, one(levels[side][step - 1] ?? ["start"]), id);
    for (let more = yes() ? number(1, 2) : 0; more > 0; more--) {
      const from = Math.max(0, step - number(1, 2));
      join(side, one(levels[side][from] ?? ["start"]), id);
    }
    (levels[side][step] ??= []).push(id);
  }
  const columns = [...levels.needs.slice(1).toReversed(), ["start"], ...levels.needed.slice(1)];
  const nodes = columns.map((ids) => ids.map((key) => ({ key, up: 18, down: 54 })));
  return { columns: nodes, lines: [...lines.values()], width: 1000, height: 700, middle: levels.needs.length - 1 };
}

function oursOf(job: ColumnsJob): Drawn {
  const before = performance.now();
  const { at, bends } = placed(job);
  const ms = performance.now() - before;
  const point = (key: string): Point => at[key] ?? [0, 0];
  return {
    ms,
    crossed: crossedIn(
      job,
      job.lines.map(([left, right], index) => [point(left), ...(bends[index] ?? []), point(right)]),
    ),
  };
}

async function elkOf(job: ColumnsJob): Promise<Drawn> {
  const elk = new elkjs();
  const graph = {
    id: "root",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": "RIGHT",
      "elk.layered.layering.strategy": "INTERACTIVE",
      "elk.edgeRouting": "POLYLINE",
      "elk.layered.spacing.nodeNodeBetweenLayers": "60",
    },
    // Its layers are read off these places; partitions would cost it lines between all things of two columns.
    children: job.columns.flatMap((nodes, column) =>
      nodes.map(({ key, up, down }, row) => ({ id: key, width: 124, height: up + down, x: column * 300, y: row * 100 })),
    ),
    edges: job.lines.map(([left, right], index) => ({ id: String(index), sources: [left], targets: [right] })),
  };
  const before = performance.now();
  const answer: ElkNode = await elk.layout(graph);
  const ms = performance.now() - before;
  const lines = (answer.edges ?? []).map((edge) => {
    const [section] = edge.sections ?? [];
    return section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }): Point => [x, y]) : [];
  });
  return { ms, crossed: crossedIn(job, lines) };
}

/** Crossings between lines that share no end. */
function crossedIn({ lines }: ColumnsJob, drawn: readonly (readonly Point[])[]): number {
  const parts = drawn.flatMap((points, line) => points.slice(1).map((to, at) => ({ line, from: points[at] ?? to, to })));
  let crossed = 0;
  for (const [at, a] of parts.entries())
    for (const b of parts.slice(at + 1)) {
      if (a.line === b.line || Math.max(a.from[0], b.from[0]) >= Math.min(a.to[0], b.to[0])) continue;
      const [one, other]: (readonly string[])[] = [lines[a.line] ?? [], lines[b.line] ?? []];
      if (one?.some((end) => other?.includes(end))) continue;
      if (turnOf(a, b.from) * turnOf(a, b.to) < 0 && turnOf(b, a.from) * turnOf(b, a.to) < 0) crossed += 1;
    }
  return crossed;
}

/** On which side of a stretch a point lies. */
function turnOf({ from, to }: { readonly from: Point; readonly to: Point }, [x, y]: Point): number {
  return Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
}
