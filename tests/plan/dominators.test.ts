// What lies on every chain, beside taking each thing out and looking whether anything still connects.
import { expect, test } from "vitest";
import { onEveryChain } from "../../cypher/plan/dominators.ts";
import { planNetOf } from "../../cypher/plan/net.ts";
import { needing, plainNeeds, randomFrom, randomGraph, reachTable, unlike } from "./made-up-net.ts";

const GRAPHS = 2000;

function connects(lists: readonly (readonly number[])[], starts: readonly number[], ends: readonly number[], out = -1): boolean {
  const table = reachTable(lists.map((list, from) => (from === out ? [] : list.filter((to) => to !== out))));
  return starts.some((start) => start !== out && ends.some((end) => end !== out && end !== start && table[start]?.[end] === true));
}

test.each([1, 2])("on random graphs without any of them nothing connects (%i at each end)", (many) => {
  let some = 0;
  const wrong = unlike(GRAPHS, (seed) => {
    const { things, relations } = randomGraph(seed, 10);
    if (things.length === 0) return [];
    const net = planNetOf(things, relations);
    const random = randomFrom(seed * 17);
    const chosen = () => Array.from({ length: many }, () => Math.floor(random() * things.length));
    const [ends, doers] = [chosen(), random() < 0.6];
    const starts = chosen().filter((start) => !ends.includes(start));
    const lists = plainNeeds(net, doers, starts).map((list, from) => (ends.includes(from) ? [] : list));
    const own = new Set([...starts, ...ends]);
    const cut = [...net.ids.keys()].filter((thing) => !own.has(thing) && !connects(lists, starts, ends, thing));
    const found = onEveryChain(net, starts, ends, { doers });
    if (found !== null && found.length > 0) some++;
    return [[found === null ? null : found.toSorted((a, b) => a - b), connects(lists, starts, ends) ? cut : null]];
  });
  expect(wrong).toEqual([]);
  expect(some).toBeGreaterThan(GRAPHS / 100);
});

test("they come in the order of the chains, round circles too", () => {
  const { things, relations } = needing("a>x", "a>y", "x>m", "y>m", "m>x", "m>k", "k>p", "k>q", "p>n", "q>n", "n>z", "n>k");
  const net = planNetOf(things, relations);
  const names = (from: string, to: string) =>
    onEveryChain(net, [net.at.get(from) ?? -1], [net.at.get(to) ?? -1])?.map((one) => net.ids[one]);
  expect(names("a", "z")).toEqual(["m", "k", "n"]);
  expect(names("a", "m")).toEqual([]);
  expect(names("z", "a")).toBeUndefined();
  expect(onEveryChain(net, [], [0])).toBeNull();
});

test("a chain of 20,000 is walked", () => {
  const { things, relations } = needing(...Array.from({ length: 20_000 }, (_, n) => `n${n}>n${n + 1}`));
  const net = planNetOf(things, relations);
  expect(onEveryChain(net, [net.at.get("n0") ?? -1], [net.at.get("n20000") ?? -1])).toHaveLength(19_999);
});
