// The first chains between two ends in the order of their length (Yen 1971, with Lawler's refinement of 1972).
import { turnedRound, type Between } from "./between.ts";

/** A chain that is the best of those which begin like it up to `branch` and do not go on there to `banned`. */
type Candidate = { readonly path: readonly number[]; readonly branch: number; readonly banned: ReadonlySet<number> };

/**
 * The first `limit` chains in which nothing comes twice, by length, then by the numbers of their things. Fewer, but still
 * the first, where `looks` joints have been looked at.
 */
export function shortestChains(net: Between, start: number, end: number, limit: number, looks: number): number[][] {
  const finder = new Finder(net, end, looks);
  const found: number[][] = [];
  const first = finder.best([start], new Set(), Number.POSITIVE_INFINITY);
  const candidates: Candidate[] = first === null ? [] : [{ path: first, branch: 0, banned: new Set() }];
  for (let best = candidates.shift(); best !== undefined; best = candidates.shift()) {
    const { path, branch, banned } = best;
    found.push([...path]);
    const room = limit - found.length;
    if (room <= 0) break;
    for (let at = branch; at + 1 < path.length; at++) {
      const left = new Set(at === branch ? banned : []).add(path[at + 1] ?? -1);
      const longest = candidates.length < room ? Number.POSITIVE_INFINITY : (candidates[room - 1]?.path.length ?? 0);
      const other = finder.best(path.slice(0, at + 1), left, longest);
      if (other !== null) insert(candidates, { path: other, branch: at, banned: left }, room);
      if (finder.looks <= 0) return found;
    }
  }
  return found;
}

function insert(candidates: Candidate[], candidate: Candidate, room: number): void {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(candidates[middle]?.path ?? [], candidate.path)) low = middle + 1;
    else high = middle;
  }
  candidates.splice(low, 0, candidate);
  if (candidates.length > room) candidates.length = room;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const differing = a.findIndex((thing, at) => thing !== b[at]);
  return differing !== -1 && (a[differing] ?? 0) < (b[differing] ?? 0);
}

/** Finds the best way on to the end from a beginning. */
class Finder {
  looks: number;
  readonly #net: Between;
  readonly #end: number;
  readonly #back: ReturnType<typeof turnedRound>;
  readonly #far: Int32Array;
  constructor(net: Between, end: number, looks: number) {
    this.looks = looks;
    this.#net = net;
    this.#end = end;
    this.#back = turnedRound(net);
    this.#far = this.#distances([]);
  }

  /** The beginning with the best way on that does not go to `banned` first; null if there is none with at most `longest` things. */
  best(beginning: readonly number[], banned: ReadonlySet<number>, longest: number): number[] | null {
    const last = beginning.at(-1) ?? 0;
    const { head } = this.#net;
    if ((head[last + 1] ?? 0) - (head[last] ?? 0) <= banned.size) return null;
    const taken = new Set(beginning);
    const near = this.#wayOn(last, this.#far, taken, banned, longest - beginning.length);
    if (near === "none") return null;
    if (near !== "twice") return [...beginning, ...near];
    const way = this.#wayOn(last, this.#distances(beginning), taken, banned, longest - beginning.length);
    return typeof way === "string" ? null : [...beginning, ...way];
  }

  /** The way on that `far` leads along; "twice" where it comes to what is taken. */
  #wayOn(
    from: number,
    far: Int32Array,
    taken: ReadonlySet<number>,
    banned: ReadonlySet<number>,
    room: number,
  ): number[] | "none" | "twice" {
    const way: number[] = [];
    for (let last = from; last !== this.#end; last = way.at(-1) ?? this.#end) {
      const next = this.#nearest(last, far, last === from ? banned : null, taken);
      if (next === -1 || (last === from && (far[next] ?? 0) + 1 > room)) return "none";
      if (taken.has(next)) return "twice";
      way.push(next);
    }
    return way;
  }

  #nearest(from: number, far: Int32Array, banned: ReadonlySet<number> | null, taken: ReadonlySet<number>): number {
    const { head, other } = this.#net;
    let nearest = -1;
    for (let joint = head[from] ?? 0; joint < (head[from + 1] ?? 0); joint++) {
      this.looks--;
      const to = other[joint] ?? 0;
      if (far[to] === -1 || (banned !== null && (banned.has(to) || taken.has(to)))) continue;
      if (nearest === -1 || (far[to] ?? 0) < (far[nearest] ?? 0)) nearest = to;
    }
    return nearest;
  }

  /** Hops from each thing to the end without what is taken; -1 where there is no way. */
  #distances(taken: readonly number[]): Int32Array {
    const far = new Int32Array(this.#net.things.length).fill(-1);
    for (const thing of taken) far[thing] = -2;
    far[this.#end] = 0;
    const todo = [this.#end];
    for (let at = 0; at < todo.length; at++) {
      const thing = todo[at] ?? 0;
      for (let joint = this.#back.head[thing] ?? 0; joint < (this.#back.head[thing + 1] ?? 0); joint++) {
        this.looks--;
        const from = this.#back.other[joint] ?? 0;
        if (far[from] !== -1) continue;
        far[from] = (far[thing] ?? 0) + 1;
        todo.push(from);
      }
    }
    for (const thing of taken) far[thing] = -1;
    return far;
  }
}
