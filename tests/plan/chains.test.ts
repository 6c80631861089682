// Why one thing depends on another, beside the list of all simple paths.
import { describe, expect, test } from "vitest";
import { whyChains } from "../../cypher/plan/chains.ts";
import { planNetOf, type PlanNet, type Way } from "../../cypher/plan/net.ts";
import { needing, plainNeeds, randomFrom, randomGraph, relation, thing, unlike } from "./made-up-net.ts";

const GRAPHS = 2000;

/** Every path in which nothing comes twice, by length, then by its numbers. */
function allPaths(lists: readonly (readonly number[])[], a: number, b: number): number[][] {
  const found: number[][] = [];
  const go = (path: readonly number[]) => {
    for (const to of new Set(lists[path.at(-1) ?? a]))
      if (to === b) found.push([...path, to]);
      else if (!path.includes(to)) go([...path, to]);
  };
  if (a !== b) go([a]);
  return found.toSorted((x, y) => x.length - y.length || Math.sign(firstDifference(x, y)));
}

const firstDifference = (x: readonly number[], y: readonly number[]) => x.map((one, at) => one - (y[at] ?? 0)).find((by) => by !== 0) ?? 0;

function withParts(net: PlanNet, lists: readonly number[][], contains: Way | null, doers: boolean, open: number): number[][] {
  const { head, other } = contains === "needs" ? net.parts : net.wholes;
  const may = (from: number) => contains !== null && (doers || net.doer[from] === 0 || from === open);
  return lists.map((list, from) => (may(from) ? [...list, ...other.subarray(head[from], head[from + 1])] : list));
}

test("on random graphs they are all there, shortest first, each once, and counted", () => {
  let many = 0;
  const wrong = unlike(GRAPHS, (seed) => {
    const { things, relations } = randomGraph(seed, 9);
    const net = planNetOf(things, relations);
    const random = randomFrom(seed * 31);
    const [a, b] = [Math.floor(random() * things.length), Math.floor(random() * things.length)];
    const [doers, limit] = [random() < 0.7, random() < 0.5 ? 3 : 50];
    const contains = random() < 0.4 ? (random() < 0.5 ? "needs" : "needed") : null;
    const paths = things.length === 0 ? [] : allPaths(withParts(net, plainNeeds(net, doers, [a]), contains, doers, a), a, b);
    const { chains, count, exact } = whyChains(net, a, b, { doers, limit, contains });
    if (paths.length > 3) many++;
    return [
      [chains.map((chain) => chain.things), paths.slice(0, limit)],
      [
        { count, exact },
        { count: paths.length, exact: true },
      ],
    ];
  });
  expect(wrong).toEqual([]);
  expect(many).toBeGreaterThan(GRAPHS / 40);
});

test("on random graphs each hop is a need, or a part where parts are taken along", () => {
  const wrong = unlike(GRAPHS, (seed) => {
    const { things, relations } = randomGraph(seed, 9);
    if (things.length === 0) return [];
    const net = planNetOf(things, relations);
    const { chains } = whyChains(net, 0, things.length - 1, { contains: "needed" });
    return chains.flatMap(({ things: on, edges, parts }) =>
      on.slice(1).map((to, hop) => {
        const [need, part] = [net.edges[edges[hop] ?? -1], relations[parts[hop] ?? -1]];
        return [
          [need?.from ?? net.at.get(part?.from ?? ""), need?.to ?? net.at.get(part?.to ?? "")],
          [on[hop], to],
        ] as const;
      }),
    );
  });
  expect(wrong).toEqual([]);
});

describe("counts", () => {
  const netOf = (...pairs: string[]) => {
    const { things, relations } = needing(...pairs);
    return planNetOf(things, relations);
  };
  const at = (net: PlanNet, id: string) => net.at.get(id) ?? -1;
  const asked = (net: PlanNet, from: string, to: string, more: object = {}) => whyChains(net, at(net, from), at(net, to), more);

  test("free of circles they are exact, however many: forty diamonds in a row have 2 to the 40th", () => {
    const net = netOf(...Array.from({ length: 40 }, (_, n) => [`a${n}>b${n}`, `a${n}>c${n}`, `b${n}>a${n + 1}`, `c${n}>a${n + 1}`]).flat());
    const { chains, count, exact } = asked(net, "a0", "a40");
    expect([chains.length, count, exact]).toEqual([50, 2 ** 40, true]);
    const more = netOf(
      ...Array.from({ length: 60 }, (_, n) => [`a${n}>b${n}`, `a${n}>c${n}`, `b${n}>a${n + 1}`, `c${n}>a${n + 1}`]).flat(),
    );
    expect(asked(more, "a0", "a60")).toMatchObject({ count: Number.MAX_SAFE_INTEGER, exact: false });
  });

  test("where everything needs everything they are said to be more than so many, in bounded time", () => {
    const ids = Array.from({ length: 60 }, (_, n) => `n${n}`);
    const net = netOf(...ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => `${from}>${to}`)));
    const { chains, count, exact } = asked(net, "n0", "n1", { limit: 60, most: 5000 });
    expect(chains.map(({ things }) => things.length)).toEqual([2, ...Array.from({ length: 58 }, () => 3), 4]);
    expect([count > 5000, exact]).toEqual([true, false]);
  });

  test("a ring of 5,000 with 5,000 cross-ways answers too", () => {
    const ring = Array.from({ length: 5000 }, (_, n) => [`n${n}>n${(n + 1) % 5000}`, `n${n}>n${(n * 7 + 3) % 5000}`]).flat();
    const { chains, exact } = asked(netOf(...ring.filter((pair) => !/^n(\d+)>n\1$/.test(pair))), "n0", "n2500");
    expect(chains.length).toBeGreaterThan(0);
    expect(exact).toBe(false);
  });

  test("between a thing and itself, and where nothing leads, there are none", () => {
    const net = netOf("a>b", "b>a", "c>a");
    for (const [from, to] of [
      ["a", "a"],
      ["a", "c"],
      ["gone", "a"],
    ] as const)
      expect(asked(net, from, to)).toEqual({ chains: [], count: 0, exact: true });
  });
});

test("doers end a chain, but stand at its ends", () => {
  const things = [thing("a"), thing("bureau", { kind: "Organization" }), thing("town", { kind: "Place" }), thing("b")];
  const net = planNetOf(things, [
    relation("a", "REQUIRES", "bureau"),
    relation("bureau", "REQUIRES", "b"),
    relation("town", "REQUIRES", "b"),
  ]);
  const count = (from: string, to: string, doers: boolean) => whyChains(net, net.at.get(from) ?? -1, net.at.get(to) ?? -1, { doers }).count;
  expect([count("a", "b", false), count("a", "b", true), count("town", "b", false), count("a", "bureau", false)]).toEqual([0, 1, 1, 1]);
});
