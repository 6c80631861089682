// Circles of needs: groups in which everything needs everything in the end, each with a shortest circle and its weakest hop.
import type { PlanNet } from "./net.ts";
import { strongParts, type Parts, type Within } from "./strong.ts";

/** `circle`: indexes into `net.edges`, hop after hop, back to where it began. `weakest`: the one of them that rests on least. `isShortest` false where the search was cut. */
export type Circle = {
  readonly members: readonly number[];
  readonly circle: readonly number[];
  readonly weakest: number;
  readonly isShortest: boolean;
};

/** Joints that may be looked at for one group before the shortest circle so far is taken. */
const MOST_LOOKS = 4_000_000;

/**
 * The strongly connected parts of more than one thing, in the order of their first members. Through each one shortest
 * circle, by breadth-first searches from the things where ways part. Its weakest hop is inferred before stated, then the
 * one with fewest sources, then the first. Doers end a chain unless `doers`. Nothing needs itself.
 */
export function findCircles(net: PlanNet, within: Within = {}): Circle[] {
  const parts = strongParts(net, within);
  const groups = parts.members.filter((members) => members.length > 1).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const shortestCircle = circleFinder(net, parts);
  return groups.map((members) => {
    const { circle, isShortest } = shortestCircle(members);
    const turned = fromFirst(net, circle);
    const weakest = turned.toSorted((a, b) => strength(net, a) - strength(net, b) || a - b)[0] ?? -1;
    return { members, circle: turned, weakest, isShortest };
  });
}

/** Smaller is weaker: inferred before stated, then by the number of sources. */
function strength(net: PlanNet, edge: number): number {
  const need = net.edges[edge];
  const sources = new Set(need?.relations.flatMap((relation) => net.relations[relation]?.evidence ?? []));
  return (need?.stated === true ? 1_000_000 : 0) + sources.size;
}

/** The same circle from its thing with the smallest number. */
function fromFirst(net: PlanNet, circle: readonly number[]): number[] {
  const start = (hop: number) => net.edges[circle[hop] ?? 0]?.from ?? 0;
  const first = circle.reduce((best, _, hop) => (start(hop) < start(best) ? hop : best), 0);
  return [...circle.slice(first), ...circle.slice(0, first)];
}

/** Every circle of a group passes a thing where ways part, unless the whole group is one ring. */
function circleFinder(net: PlanNet, { of }: Parts): (members: readonly number[]) => { circle: number[]; isShortest: boolean } {
  const { head, other, edge } = net.needs;
  const [seen, by, step] = [new Uint32Array(net.ids.length), new Uint32Array(net.ids.length), new Uint32Array(net.ids.length)];
  let turn = 0;
  const ways = (thing: number, group: number | undefined) =>
    other.subarray(head[thing], head[thing + 1]).reduce((sum, to) => sum + (of[to] === group ? 1 : 0), 0);
  const circleBack = (start: number, last: number) => {
    const circle = [last];
    const from = (hop: number | undefined) => net.edges[hop ?? 0]?.from ?? start;
    for (let thing = from(last); thing !== start; thing = from(circle.at(-1))) circle.push(by[thing] ?? 0);
    return circle.toReversed();
  };
  return (members) => {
    const group = of[members[0] ?? 0];
    const parting = members.filter((thing) => ways(thing, group) > 1);
    let best: number[] = [];
    let looks = MOST_LOOKS;
    for (const start of parting.length === 0 ? members.slice(0, 1) : parting) {
      if (looks <= 0 && best.length > 0) return { circle: best, isShortest: false };
      const todo = [start];
      seen[start] = ++turn;
      step[start] = 0;
      search: for (let at = 0; at < todo.length; at++) {
        const thing = todo[at] ?? 0;
        if (best.length > 0 && (step[thing] ?? 0) + 1 >= best.length) break;
        for (let joint = head[thing] ?? 0; joint < (head[thing + 1] ?? 0); joint++) {
          looks--;
          const to = other[joint] ?? 0;
          if (to === start) {
            best = circleBack(start, edge[joint] ?? 0);
            break search;
          }
          if (seen[to] === turn || of[to] !== group) continue;
          seen[to] = turn;
          by[to] = edge[joint] ?? 0;
          step[to] = (step[thing] ?? 0) + 1;
          todo.push(to);
        }
      }
    }
    return { circle: best, isShortest: true };
  };
}
