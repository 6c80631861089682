// The longest chain by dates: the rule, beside all chains written out.
import { describe, expect, test } from "vitest";
import { longestChain } from "../../cypher/plan/longest.ts";
import { longestTold } from "../../cypher/plan/longest-dated.ts";
import { planNetOf, type PlanNet } from "../../cypher/plan/net.ts";
import { diceOf } from "../dice.ts";
import { needing, plainNeeds, randomGraph, reachTable, unlike } from "./made-up-net.ts";

const GRAPHS = 2000;
const dayOf = (day = "") => Date.parse(day) / 86_400_000;

/** A random net of which most things, sometimes all, have dates of their own. */
function caseAt(seed: number) {
  const dice = diceOf(seed);
  const share = dice.one([7, 9, 10]);
  const { things, relations } = randomGraph(seed, 8);
  const dated = things.map((one) => {
    const [month, more] = [dice.number(1, 9), dice.number(0, 3)];
    const when = { from: `2030-0${month}-01`, to: `203${more}-0${month}-20`, basis: "stated" } as const;
    return { ...one, when: dice.number(1, 10) <= share ? when : null };
  });
  const doers = dice.yes();
  return { net: planNetOf(dated, relations), doers };
}

/** All chains of groups, by trying every way on. */
function allChains(net: PlanNet, doers: boolean): number[][][] {
  const lists = plainNeeds(net, doers);
  const reaches = reachTable(lists);
  const groupOf = (one: number) =>
    [...lists.keys()].filter((other) => other === one || (reaches[one]?.[other] === true && reaches[other]?.[one] === true));
  const groups = [...new Map([...lists.keys()].map((one) => [groupOf(one).join(), groupOf(one)])).values()];
  const next = (group: readonly number[]) =>
    groups.filter((other) => other !== group && group.some((one) => other.some((to) => lists[one]?.includes(to) === true)));
  const from = (chain: number[][]): number[][][] => [chain, ...next(chain.at(-1) ?? []).flatMap((group) => from([...chain, group]))];
  return groups.flatMap((group) => from([group]));
}

test("on random graphs by dates where a chain of the most steps is dated throughout, and then the most days", () => {
  const seen = { dates: 0, steps: 0, other: 0 };
  const wrong = unlike(GRAPHS, (seed) => {
    const { net, doers } = caseAt(seed);
    const chains = allChains(net, doers);
    const isDated = (chain: number[][]) => chain.flat().every((thing) => net.things[thing]?.when != null);
    const most = Math.max(0, ...chains.map((chain) => chain.length - 1));
    const byDates = most > 0 && chains.some((chain) => chain.length - 1 === most && isDated(chain));
    const days = (chain: number[][]) =>
      Math.max(...(chain[0] ?? []).map((thing) => dayOf(net.things[thing]?.when?.to))) -
      Math.min(...(chain.at(-1) ?? []).map((thing) => dayOf(net.things[thing]?.when?.from)));
    const dated = chains.filter((chain) => chain.length > 1 && isDated(chain));
    const furthest = Math.max(...dated.map(days));
    const steps = Math.max(...dated.filter((chain) => days(chain) === furthest).map((chain) => chain.length - 1));
    const told = longestTold(net, { doers });
    seen[told.by]++;
    if (told.by === "dates" && told.steps < most) seen.other++;
    const own = told.groups.map((group) => [...group]);
    const joined = told.edges.every((edge, nth) => {
      const need = net.edges[edge];
      return own[nth]?.includes(need?.from ?? -1) === true && own[nth + 1]?.includes(need?.to ?? -1) === true;
    });
    const told2 = [told.by, told.days, told.steps, own.length - told.edges.length, joined];
    const first = byDates ? [days(own), isDated(own)] : [JSON.stringify(own) === JSON.stringify(longestChain(net, { doers }).groups), true];
    return [
      [told2, byDates ? ["dates", furthest, steps, 1, true] : ["steps", null, most, net.ids.length === 0 ? 0 : 1, true]],
      [first, byDates ? [furthest, true] : [true, true]],
    ];
  });
  expect(wrong).toEqual([]);
  expect([seen.dates > GRAPHS / 10, seen.steps > GRAPHS / 10, seen.other > 10]).toEqual([true, true, true]);
});

describe("by hand", () => {
  const when = (from: string, to: string) => ({ when: { from, to, basis: "stated" } as const });
  const dates: Readonly<Record<string, ReturnType<typeof when>>> = {
    opening: when("2031-05-01", "2031-05-01"),
    works: when("2030-01-01", "2030-12-31"),
    plan: when("2029-06-01", "2029-06-30"),
    fair: when("2039-01-01", "2039-12-31"),
    vote: when("2029-01-01", "2029-12-31"),
  };
  const pairs = ["opening>works", "works>plan", "fair>vote"];
  const told = (more: readonly string[] = []) => {
    const { things, relations } = needing(...pairs, ...more);
    const net = planNetOf(
      things.map((one) => ({ ...one, ...dates[one.id] })),
      relations,
    );
    const { groups, by, days, steps } = longestTold(net);
    return { chain: groups.flat().map((thing) => net.ids[thing]), by, days, steps };
  };

  test("two steps over eleven years are longer than three things in two", () => {
    expect(told()).toEqual({ chain: ["fair", "vote"], by: "dates", days: 4016, steps: 1 });
  });

  test("one thing without a date on the only chain of most steps: by steps", () => {
    expect(told(["plan>idea"])).toEqual({ chain: ["opening", "works", "plan", "idea"], by: "steps", days: null, steps: 3 });
  });

  test("nothing needs anything", () => {
    expect(longestTold(planNetOf([], []))).toEqual({ groups: [], edges: [], steps: 0, by: "steps", days: null });
  });
});
