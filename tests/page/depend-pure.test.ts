// The columns of Depend: what stands in them, nothing lost by folding, few crossings beside trying every order, nothing on top of another.
import { expect, test } from "vitest";
import type { Kind } from "../../data/model/kinds.ts";
import type { Depend } from "../../web/contract/plan.ts";
import { crossings } from "../../web/app/graph/columns/crossings.ts";
import type { ColumnsJob } from "../../web/app/graph/columns/job.ts";
import { allCrossings, ordered, type Net } from "../../web/app/graph/columns/order.ts";
import { columnPicture, MOST_NODES } from "../../web/app/graph/columns/picture.ts";
import { netOf, placed } from "../../web/app/graph/columns/placed.ts";
import { curvesOf, pathOf, roomOn } from "../../web/app/graph/columns/routes.ts";
import { chainOf, dependNow, dependWants, whyAsked } from "../../web/app/state/depend.ts";
import { startState, type State } from "../../web/app/state/state.ts";
import { parseView } from "../../web/app/state/url.ts";
import { diceOf, type Dice } from "../dice.ts";

const KINDS_USED: readonly Kind[] = ["Project", "Policy", "Target", "Place", "Company"];
const kindOf = (id: string): Kind => KINDS_USED[Number(/\d+/u.exec(id)?.[0] ?? 0) % KINDS_USED.length] ?? "Project";

/** An answer of so many things, by chance: each joins one a step nearer, some more than one, some within their step, some are on both sides. */
function madeUp({ number, one, yes }: Dice, size: number): Pick<Depend, "starts" | "items" | "hops"> {
  const starts = yes() ? ["s1", "s2"] : ["s1"];
  const items: Depend["items"] = [];
  const hops = new Map<string, Depend["hops"][number]>();
  const join = (side: "needs" | "needed", near: string, far: string, part: boolean) => {
    const [from, to] = part || side === "needs" ? [near, far] : [far, near];
    if (from !== to) hops.set(`${from} ${to} ${part}`, { from, to, part, basis: yes() ? "stated" : "implied", anyOf: null, links: [] });
  };
  for (let at = 0; at < size; at++) {
    const side = yes() ? "needs" : "needed";
    const beside = items.filter((item) => item.side === side);
    const near = beside.length > 0 && yes() ? one(beside) : null;
    const id = number(0, 9) === 0 && items[0] ? one(items).id : `t${at}`;
    if (items.some((item) => item.side === side && item.id === id)) continue;
    const contained = number(0, 5) === 0;
    const via = near?.id ?? one(starts);
    items.push({ id, side, step: (near?.step ?? 0) + 1, contained, via, gaps: [] });
    join(side, via, id, contained);
    if (yes() && beside[0]) join(side, one(beside).id, id, false);
  }
  return { starts, items: items.toSorted((a, b) => a.step - b.step), hops: [...hops.values()] };
}

test("every thing stands in the column of its side and step, and every hop between two of them is a line", () => {
  const dice = diceOf(7);
  for (let round = 0; round < 200; round++) {
    const answer = madeUp(dice, dice.number(0, 40));
    const { columns, nodes, lines } = columnPicture(answer, kindOf, []);
    for (const { id, side, step } of answer.items) {
      const column = columns.find(({ key }) => key === `${side}-${step}`);
      expect(column?.nodes.some((node) => node.ids.includes(id))).toBe(true);
    }
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(answer.items.length + answer.starts.length);
    const drawn = new Set(lines.flatMap(({ hops }) => hops));
    expect(drawn.size).toBe(answer.hops.length);
    for (const { left, right } of lines) expect(nodes.get(left)?.column ?? -1).toBeLessThanOrEqual(nodes.get(right)?.column ?? -2);
    // What leads to a thing on its shortest chain is marked so, and it leads to a start.
    for (const item of answer.items) expect(answer.starts).toContain(chainOf(answer, item).at(-1));
    const joined = new Set(lines.filter(({ shortest }) => shortest).flatMap(({ left, right }) => [left, right]));
    for (const { id, side } of answer.items) expect(joined).toContain(`${side}:${id}`);
  }
});

test("folding leaves few nodes and loses nothing; what is opened stands one by one", () => {
  const dice = diceOf(11);
  for (let round = 0; round < 60; round++) {
    const answer = madeUp(dice, dice.number(61, 600));
    const closed = columnPicture(answer, kindOf, []);
    const all = (picture: typeof closed) => [...picture.nodes.values()].flatMap(({ ids }) => ids).toSorted();
    const plain = [...answer.starts, ...answer.items.map(({ id }) => id)].toSorted();
    expect(all(closed)).toEqual(plain);
    if (plain.length <= MOST_NODES) continue;
    const most = closed.columns.reduce((sum, { nodes }) => sum + Math.min(nodes.length, KINDS_USED.length), 0);
    expect(closed.nodes.size).toBeLessThanOrEqual(Math.max(MOST_NODES, most));
    const folded = [...closed.nodes.values()].find(({ group }) => group !== null);
    if (!folded) continue;
    const opened = columnPicture(answer, kindOf, [folded.key]);
    expect(all(opened)).toEqual(plain);
    expect(opened.nodes.size).toBe(closed.nodes.size - 1 + folded.ids.length);
    // A hop within a folded kind is no line; every other hop is behind one.
    const whole = columnPicture(
      answer,
      kindOf,
      closed.columns.map(({ key }) => key),
    );
    expect(whole.nodes.size).toBe(plain.length);
    expect(new Set(whole.lines.flatMap(({ hops }) => hops)).size).toBe(answer.hops.length);
  }
});

const every = (list: readonly number[]): number[][] =>
  list.length < 2 ? [[...list]] : list.flatMap((one) => every(list.filter((other) => other !== one)).map((rest) => [one, ...rest]));

test("crossings are counted as by comparing every two lines, and the order is nearly the best of all orders", () => {
  const dice = diceOf(3);
  let [ours, best] = [0, 0];
  for (let round = 0; round < 120; round++) {
    const [left, right] = [dice.number(1, 4), dice.number(1, 4)];
    const third = dice.number(1, 4);
    const total = left + right + third;
    const before: number[][] = Array.from({ length: total }, () => []);
    const after: number[][] = Array.from({ length: total }, () => []);
    const columns = [0, left, left + right].map((from, at) =>
      Array.from({ length: [left, right, third][at] ?? 0 }, (_, index) => from + index),
    );
    for (const [at, column] of columns.slice(0, 2).entries())
      for (const a of column)
        for (const b of columns[at + 1] ?? [])
          if (dice.number(0, 4) < 3) {
            after[a]?.push(b);
            before[b]?.push(a);
          }
    const net: Net = { columns, before, after };
    const byPairs = (of: readonly number[][]) =>
      of.slice(0, 2).reduce((sum, column, at) => {
        const next = of[at + 1] ?? [];
        const lines = column.flatMap((a, x) => (after[a] ?? []).map((b) => [x, next.indexOf(b)] as const));
        const crossed = lines.flatMap(([x, y], n) => lines.slice(n + 1).filter(([p, q]) => (x - p) * (y - q) < 0)).length;
        expect(crossings(lines, next.length)).toBe(crossed);
        return sum + crossed;
      }, 0);
    const found = ordered(net);
    expect(found.map((column) => column.toSorted((a, b) => a - b))).toEqual(columns);
    expect(byPairs(found)).toBe(allCrossings({ ...net, columns: found }));
    ours += byPairs(found);
    best += Math.min(...every(columns[0] ?? []).flatMap((a) => every(columns[1] ?? []).map((b) => least(net, [a, b], columns[2] ?? []))));
  }
  expect(best).toBeGreaterThan(50);
  expect(ours).toBeLessThanOrEqual(best * 1.02);
});

/** The fewest crossings with these two columns and any order of the third. */
function least(net: Net, [a, b]: readonly [number[], number[]], third: readonly number[]): number {
  return Math.min(...every(third).map((c) => allCrossings({ ...net, columns: [a, b, c] })));
}

test("nothing stands on top of another, long lines pass beside what stands in their way, and the same job gives the same places", () => {
  const dice = diceOf(19);
  for (let round = 0; round < 60; round++) {
    const { columns, lines } = columnPicture(madeUp(dice, dice.number(1, 60)), kindOf, []);
    const job: ColumnsJob = {
      columns: columns.map(({ nodes }) => nodes.map(({ key }) => ({ key, up: dice.number(10, 30), down: dice.number(20, 70) }))),
      lines: lines.map(({ left, right }) => [left, right] as const),
      width: dice.number(300, 1600),
      height: dice.number(300, 1200),
      middle: columns.findIndex(({ side }) => side === null),
    };
    const answer = placed(job);
    expect(placed(job)).toEqual(answer);
    expect(answer.width).toBeGreaterThanOrEqual(job.width);
    for (const column of job.columns) {
      const down = column.toSorted((a, b) => (answer.at[a.key]?.[1] ?? 0) - (answer.at[b.key]?.[1] ?? 0));
      for (const [at, node] of down.entries()) {
        const [x = 0, y = 0] = answer.at[node.key] ?? [];
        expect(y - node.up).toBeGreaterThanOrEqual(0);
        expect(y + node.down).toBeLessThanOrEqual(answer.height);
        const next = down[at + 1];
        if (next) expect((answer.at[next.key]?.[1] ?? 0) - next.up).toBeGreaterThanOrEqual(y + node.down);
        for (const bends of answer.bends)
          for (const [bendX, bendY] of bends) if (bendX === x) expect(bendY <= y - node.up || bendY >= y + node.down).toBe(true);
      }
    }
    const { passing } = netOf(job);
    expect(answer.bends.map(({ length }) => length)).toEqual(passing.map(({ length }) => length));
  }
});

test("a path leaves and arrives level, and words on it keep clear of what is taken", () => {
  const curves = curvesOf([0, 0], [400, 100], [[200, 50]], 20, 24);
  expect(pathOf(curves)).toMatch(/^M20 0C[\d. C-]+ 376 100$/u);
  for (const [from, a, b, to] of curves) {
    expect(a[1]).toBe(from[1]);
    expect(b[1]).toBe(to[1]);
  }
  const free = roomOn(curves, 60, 20, [], false);
  expect(free).not.toBeNull();
  expect(roomOn(curves, 60, 20, [{ x: -1000, y: -1000, width: 3000, height: 3000 }], false)).toBeNull();
  expect(roomOn(curves, 60, 20, [{ x: -1000, y: -1000, width: 3000, height: 3000 }], true)).not.toBeNull();
  expect(roomOn(curves, 600, 20, [], false)).toBeNull();
});

test("an answer stays in sight while the next is on its way, but not after all was read anew; no other screen asks why", () => {
  const at = (pathname: string, search: string) => parseView({ pathname, search, hash: "" }, { lang: "zh", theme: null });
  const empty: State = startState(at("/depend", "?of=s1&why=t1"), true);
  const item = { id: "t1", side: "needs", step: 1, contained: false, via: "s1", gaps: [] } as const;
  const value = { things: [], starts: ["s1"], items: [item], missing: [], leftOut: [] };
  const here: State = { ...empty, answers: { [dependWants(empty)[0]?.key ?? ""]: { is: "here", value } } };
  expect([dependNow(empty), dependNow(here)]).toEqual([null, value]);
  expect(whyAsked(here)).toMatchObject({ a: "s1", b: "t1" });
  const further = { ...here, view: at("/depend", "?of=s1&why=t1&depth=5") };
  expect(dependNow(further)).toBe(value);
  expect(whyAsked({ ...here, view: { ...here.view, screen: "explore" } })).toBeNull();
  expect(dependNow({ ...further, answers: {} })).toBeNull();
});
