// The order within columns that lets few lines cross: barycentre sweeps with dummy places for long lines, and exchanges of neighbours (Sugiyama, Tagawa, Toda 1981).
import { crossings } from "./crossings.ts";

/** What stands in the columns. `columns`: the places of what is in each, from the top; `beside`: whom each joins in the column before and after. */
export type Net = { columns: number[][]; readonly before: readonly (readonly number[])[]; readonly after: readonly (readonly number[])[] };

const SWEEPS = 24;
/** Sweeps without any gain after which it is left as it is. */
const PATIENCE = 8;
/** Rounds of exchanges that follow each other at most. */
const ROUNDS = 12;
/** Above so many places one beginning has to do. */
const MANY = 2500;

/** All crossings of an order. */
export function allCrossings({ columns, after }: Net): number {
  const place = placesIn(columns);
  let sum = 0;
  for (const [at, column] of columns.entries()) sum += crossings(linesFrom(column, after, place), columns[at + 1]?.length ?? 0);
  return sum;
}

/** The same columns in an order with few crossings; the same input gives the same order. */
export function ordered(net: Net): number[][] {
  const asGiven = net.columns.map((column) => [...column]);
  const starts = net.before.length > MANY ? [asGiven] : [asGiven, walked(net, false), walked(net, true)];
  let best: { columns: number[][]; crossed: number } | null = null;
  for (const start of starts) {
    const found = swept({ ...net, columns: start });
    if (!best || found.crossed < best.crossed) best = found;
    if (best.crossed === 0) break;
  }
  return best?.columns ?? net.columns;
}

function swept(net: Net): { columns: number[][]; crossed: number } {
  const columns = net.columns;
  const copy = () => columns.map((column) => [...column]);
  let best = { columns: copy(), crossed: allCrossings(net) };
  let idle = 0;
  for (let sweep = 0; sweep < SWEEPS && idle < PATIENCE && best.crossed > 0; sweep++) {
    const forth = sweep % 2 === 0;
    const place = placesIn(columns);
    for (let n = 1; n < columns.length; n++) {
      const at = forth ? n : columns.length - 1 - n;
      sortByMiddle(columns, at, forth ? net.before : net.after, place, sweep % 4 > 1);
    }
    exchange(net, place);
    const crossed = allCrossings(net);
    idle = crossed < best.crossed ? 0 : idle + 1;
    if (crossed < best.crossed) best = { columns: copy(), crossed };
  }
  return best;
}

/** Sorts a column by the middle of what each joins; what joins nothing stays where it stands, and equals stand as they stood or the other way round (`turned`). */
function sortByMiddle(columns: number[][], at: number, beside: readonly (readonly number[])[], place: Int32Array, turned: boolean): void {
  const column = columns[at] ?? [];
  const middles = new Map<number, number>();
  for (const node of column) {
    const others = beside[node] ?? [];
    if (others.length > 0) middles.set(node, others.reduce((sum, other) => sum + (place[other] ?? 0), 0) / others.length);
  }
  const all = turned ? column.toReversed() : column;
  const joined = all.filter((node) => middles.has(node)).toSorted((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
  let next = 0;
  columns[at] = column.map((node) => (middles.has(node) ? (joined[next++] ?? node) : node));
  for (const [index, node] of (columns[at] ?? []).entries()) place[node] = index;
}

/** Exchanges neighbours as long as that spares crossings on either side. */
function exchange({ columns, before, after }: Net, place: Int32Array): void {
  for (let round = 0, gained = true; gained && round < ROUNDS; round++) {
    gained = false;
    for (const column of columns)
      for (let at = 0; at + 1 < column.length; at++) {
        const [upper = 0, lower = 0] = [column[at], column[at + 1]];
        const gain = gainOf(before[upper] ?? [], before[lower] ?? [], place) + gainOf(after[upper] ?? [], after[lower] ?? [], place);
        if (gain <= 0) continue;
        column[at] = lower;
        column[at + 1] = upper;
        place[upper] = at + 1;
        place[lower] = at;
        gained = true;
      }
  }
}

/** Crossings between the lines of two neighbours, less those there were if they changed places. */
function gainOf(upper: readonly number[], lower: readonly number[], place: Int32Array): number {
  let gain = 0;
  for (const a of upper)
    for (const b of lower) {
      const [x, y] = [place[a] ?? 0, place[b] ?? 0];
      gain += x > y ? 1 : x < y ? -1 : 0;
    }
  return gain;
}

function placesIn(columns: readonly (readonly number[])[]): Int32Array {
  const place = new Int32Array(columns.reduce((sum, column) => sum + column.length, 0));
  for (const column of columns) for (const [at, node] of column.entries()) place[node] = at;
  return place;
}

const linesFrom = (column: readonly number[], after: Net["after"], place: Int32Array) =>
  column.flatMap((node) => (after[node] ?? []).map((other) => [place[node] ?? 0, place[other] ?? 0] as const));

/** Another order to begin with: as a walk along the lines meets what stands in the columns, from one end or the other. */
function walked({ columns, before, after }: Net, fromEnd: boolean): number[][] {
  const found: number[][] = columns.map(() => []);
  const columnOf = new Map(columns.flatMap((column, at) => column.map((node) => [node, at] as const)));
  const seen = new Set<number>();
  const roots = (fromEnd ? columns.toReversed() : columns).flat();
  for (const root of roots) {
    const todo = [root];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      found[columnOf.get(node) ?? 0]?.push(node);
      todo.push(...[...(before[node] ?? []), ...(after[node] ?? [])].filter((other) => !seen.has(other)).toReversed());
    }
  }
  return found;
}
