// Places for everything in the columns: the order by crossings, heights drawn towards what each joins, columns spread over the room.
import type { ColumnsJob, JobNode, Placed } from "./job.ts";
import { ordered, type Net } from "./order.ts";

/** Width of a column, of the starts' column, and of the gap between two. */
export const COLUMN = 124;
export const MIDDLE = 150;
const GAP = 46;
const WIDEST_GAP = 190;
/** Room above everything for the headings, below for what floats, and between two nodes. */
const TOP = 76;
const BOTTOM = 72;
const BETWEEN = 14;
/** A line that passes a column takes so much of it. */
const PASSING = 9;
const ROUNDS = 8;
/** Nodes are drawn apart by so much at most where there is room. */
const LOOSEST = 1.7;

type Inner = { readonly node: JobNode | null; readonly up: number; readonly down: number };

/** Where everything stands. */
export function placed(job: ColumnsJob): Placed {
  const { net, inner, passing } = netOf(job);
  net.columns = ordered(net);
  const y = heights(net, inner, job.height);
  const { xs, width } = across(job);
  const all = inner.map((it, at) => [(y[at] ?? 0) - it.up, (y[at] ?? 0) + it.down] as const);
  const top = Math.min(0, ...all.map(([above]) => above));
  const bottom = Math.max(0, ...all.map(([, below]) => below));
  const height = Math.max(job.height, bottom - top + TOP + BOTTOM);
  const shift = TOP - top + (height - TOP - BOTTOM - (bottom - top)) / 2;
  const yOf = (at: number) => Math.round((y[at] ?? 0) + shift);
  const columnOf = new Map(net.columns.flatMap((column, at) => column.map((node) => [node, at] as const)));
  const xOf = (at: number) => Math.round(xs[columnOf.get(at) ?? 0] ?? 0);
  const at = Object.fromEntries(inner.flatMap((it, index) => (it.node ? [[it.node.key, [xOf(index), yOf(index)] as const]] : [])));
  return { at, bends: passing.map((between) => between.map((dummy) => [xOf(dummy), yOf(dummy)] as const)), xs, width, height };
}

/** The columns by number, with a dummy place wherever a line passes a column. Lines within a column have no say. */
export function netOf({ columns, lines }: Pick<ColumnsJob, "columns" | "lines">): { net: Net; inner: Inner[]; passing: number[][] } {
  const inner: Inner[] = [];
  const numberOf = new Map<string, { at: number; column: number }>();
  const inColumns = columns.map((nodes, column) =>
    nodes.map((node) => {
      const at = inner.push({ node, up: node.up, down: node.down }) - 1;
      numberOf.set(node.key, { at, column });
      return at;
    }),
  );
  const before: number[][] = inner.map(() => []);
  const after: number[][] = inner.map(() => []);
  const passing = lines.map(([left, right]) => {
    const [from, to] = [numberOf.get(left), numberOf.get(right)];
    if (!from || !to || from.column >= to.column) return [];
    const dummies: number[] = [];
    let last = from.at;
    for (let column = from.column + 1; column <= to.column; column++) {
      const next = column === to.column ? to.at : inner.push({ node: null, up: PASSING, down: PASSING }) - 1;
      if (next !== to.at) {
        before.push([]);
        after.push([]);
        inColumns[column]?.push(next);
        dummies.push(next);
      }
      after[last]?.push(next);
      before[next]?.push(last);
      last = next;
    }
    return dummies;
  });
  return { net: { columns: inColumns, before, after }, inner, passing };
}

/** Heights: each as near to the middle of what it joins as the order and the room each takes allow. */
function heights({ columns, before, after }: Net, inner: readonly Inner[], room: number): Float64Array {
  const y = new Float64Array(inner.length);
  const sizeOf = (column: readonly number[]) =>
    column.reduce((sum, at) => sum + (inner[at]?.up ?? 0) + (inner[at]?.down ?? 0) + BETWEEN, 0);
  const tallest = Math.max(1, ...columns.map(sizeOf));
  const loose = Math.min(LOOSEST, Math.max(1, (room - TOP - BOTTOM) / tallest));
  const apart = (a: number, b: number) => ((inner[a]?.down ?? 0) + (inner[b]?.up ?? 0) + BETWEEN) * loose;
  // Nothing stands higher or lower than what has the most in it, or than the room reaches.
  const half = Math.max(tallest * loose, room - TOP - BOTTOM) / 2;
  const within = (column: readonly number[]) =>
    [inner[column[0] ?? 0]?.up ?? 0, inner[column.at(-1) ?? 0]?.down ?? 0].map((edge) => half - edge);
  const settle = (column: readonly number[], wanted: readonly number[]) => settleIn(column, wanted, apart, within(column), y);
  for (const column of columns)
    settle(
      column,
      column.map(() => 0),
    );
  const middle = (others: readonly number[]) => others.reduce((sum, other) => sum + (y[other] ?? 0), 0) / others.length;
  for (let round = 0; round < ROUNDS; round++) {
    const forth = round % 2 === 0;
    const last = round >= ROUNDS - 2;
    for (const column of forth ? columns : columns.toReversed()) {
      const wanted = column.map((at) => {
        const beside = forth ? (before[at] ?? []) : (after[at] ?? []);
        const both = [...(before[at] ?? []), ...(after[at] ?? [])];
        const others = last || beside.length === 0 ? both : beside;
        return others.length > 0 ? middle(others) : (y[at] ?? 0);
      });
      settle(column, wanted);
    }
  }
  return y;
}

/** Puts a column as near to the wanted heights as its order allows: the least squares of it, by pooling what would overlap. */
function settleIn(
  column: readonly number[],
  wanted: readonly number[],
  apart: (a: number, b: number) => number,
  [above = 0, below = 0]: readonly number[],
  y: Float64Array,
): void {
  const blocks: { sum: number; count: number }[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const [index, at] of column.entries()) {
    if (index > 0) offset += apart(column[index - 1] ?? 0, at);
    offsets.push(offset);
    blocks.push({ sum: (wanted[index] ?? 0) - offset, count: 1 });
    for (
      let [upper, lower] = blocks.slice(-2);
      upper && lower && upper.sum / upper.count > lower.sum / lower.count;
      [upper, lower] = blocks.slice(-2)
    ) {
      upper.sum += lower.sum;
      upper.count += lower.count;
      blocks.pop();
    }
  }
  const [least, most] = [-above, Math.max(-above, below - offset)];
  let index = 0;
  for (const { sum, count } of blocks) {
    const from = Math.min(most, Math.max(least, sum / count));
    for (let n = 0; n < count; n++, index++) y[column[index] ?? 0] = from + (offsets[index] ?? 0);
  }
}

/** Where the middles of the columns are: spread over the room, as far as that is not too far. */
function across({ columns, width, middle }: ColumnsJob): { xs: number[]; width: number } {
  const widths = columns.map((_, at) => (at === middle ? MIDDLE : COLUMN));
  const sum = widths.reduce((all, one) => all + one, 0);
  const gaps = columns.length + 1;
  const gap = Math.min(WIDEST_GAP, Math.max(GAP, (width - sum) / gaps));
  const whole = Math.max(width, sum + GAP * (gaps - 2) + 2 * 24);
  const used = sum + gap * (gaps - 2);
  let left = Math.max(24, (whole - used) / 2);
  const xs = widths.map((one) => {
    const at = left + one / 2;
    left += one + gap;
    return Math.round(at);
  });
  return { xs, width: Math.round(whole) };
}
