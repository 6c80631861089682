// The planner's questions over HTTP where they are asked wrongly or the graph is unkind: each is answered or refused, nothing is cut silently.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import type { PlanRelation, PlanThing } from "../../cypher/plan/net.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { writeGraph } from "../cypher/made-up-graph.ts";
import { diceOf } from "../dice.ts";
import { needing, needsOf, randomGraph, relation, thing } from "../plan/made-up-net.ts";
import { ask, posting, serve, type Served } from "./over-http.ts";
import { planAt } from "./plan-asked.ts";

const MANY = 5000;
const GRAPHS = 60;

/** A thing on which 5,000 hang; 5,000 in one circle; 5,000 in a line; and small random graphs side by side. */
function madeUp(): { things: PlanThing[]; relations: PlanRelation[] } {
  const numbers = Array.from({ length: MANY }, (_, n) => n);
  const random = Array.from({ length: GRAPHS }, (_, n) => randomGraph(n + 1)).map(({ things, relations }, n) => ({
    things: things.map((one) => ({ ...one, id: `g${n}-${one.id}` })),
    relations: relations.map((one) => ({ ...one, from: `g${n}-${one.from}`, to: `g${n}-${one.to}` })),
  }));
  const parts = [
    needing(...numbers.map((n) => `user${n}>hub`)),
    needing(...numbers.map((n) => `ring${n}>ring${(n + 1) % MANY}`)),
    needing(...numbers.slice(1).map((n) => `line${n - 1}>line${n}`)),
    { things: [thing("goal", { kind: "Target" })], relations: [relation("goal", "ABOUT", "line0")] },
    ...random,
  ];
  return { things: parts.flatMap(({ things }) => things), relations: parts.flatMap(({ relations }) => relations) };
}

const made = madeUp();
let port: GraphPort;
let served: Served;
beforeAll(async () => {
  port = await openGraph({ engine: "embedded", path: ":memory:" });
  await writeGraph(port, {
    things: made.things.map(({ id, kind, name, nameEn, facts, when }) => ({
      id,
      kind,
      props: { id, kind, name, nameEn, facts, ...(when && { from: when.from, to: when.to, whenBasis: when.basis }) },
    })),
    links: made.relations.map(({ from, relation: type, to, basis, anyOf, evidence }) => ({
      from,
      type,
      to,
      props: { basis, evidence, ...(anyOf !== null && { anyOf }) },
    })),
  });
  served = await serve(port);
}, 120_000);
afterAll(async () => {
  await served.stop();
  await port.close();
});
const plan = planAt(() => served.url);
const named = (name: string, from: number, to: number) => Array.from({ length: to - from }, (_, n) => `${name}${from + n}`);

describe("asked wrongly", () => {
  const net = { doers: false, statedOnly: false, without: [] };
  const closure = { way: "both", depth: null, contains: false, ...net };
  const late = (...months: (number | null)[]) => ({ ...net, suppose: months.map((by) => ({ id: "hub", mark: "delayed", months: by })) });

  test.each([
    ["depend", { ...closure, of: [] }, ["of"]],
    ["depend", { ...closure, of: named("user", 0, 21) }, ["of"]],
    ["depend", { ...closure, of: ["hub", ""], depth: 0, way: "up" }, ["depth", "of.1", "way"]],
    ["depend", { ...closure, of: ["hub"], without: ["NEEDS"], deep: true }, ["deep", "without.0"]],
    ["depend", { of: ["hub"] }, ["contains", "depth", "doers", "statedOnly", "way", "without"]],
    ["why", { ...net, a: "hub", b: "hub", contains: null }, ["b"]],
    ["why", { ...net, a: "hub", b: "x".repeat(81), contains: "both" }, ["b", "contains"]],
    ["order", { ...net, way: "needs", of: named("user", 0, 21) }, ["of"]],
    ["what-if", { ...net, suppose: [] }, ["suppose"]],
    ["what-if", { ...net, suppose: named("user", 0, 51).map((id) => ({ id, mark: "done", months: null })) }, ["suppose"]],
    ["what-if", { ...net, suppose: [{ id: "hub", mark: "gone", months: 601 }] }, ["suppose.0.mark", "suppose.0.months"]],
    ["what-if", { ...net, suppose: [{ id: "hub", mark: "cancelled", months: 3 }] }, ["suppose.0.months"]],
    ["what-if", late(3, 3, 4, null), ["suppose.2.months", "suppose.3.months"]],
  ])("%s: every fault is named (%#)", async (path, body, fields) => {
    const { status, json } = await ask(`${served.url}/api/${path}`, posting(body));
    const faults = (json as { fields?: { field: string }[] }).fields?.map(({ field }) => field).toSorted();
    expect([status, faults]).toEqual([400, fields]);
  });

  test("the same start twice is one; the most starts there may be", async () => {
    expect((await plan.depend(["hub", "hub"])).starts).toEqual(["hub"]);
    const { starts, counts } = await plan.depend(named("user", 0, 20));
    expect([starts.length, counts.needs.all]).toEqual([20, 1]);
  });

  test("contradictory suppositions are named, with what fails", async () => {
    const answer = await plan.whatIf([
      { id: "line10", mark: "done" },
      { id: "line11", mark: "cancelled" },
      { id: "hub", mark: "delayed" },
      { id: "hub", mark: "done" },
      { id: "nobody", mark: "done" },
    ]);
    expect(answer.contradictions.map((one) => (one.kind === "twice" ? [one.id, one.marks] : [one.id, one.hit, one.hops[0]?.to]))).toEqual([
      ["hub", ["delayed", "done"]],
      ["line10", "cancelled", "line11"],
    ]);
    expect([answer.touched, answer.missing]).toEqual([[], ["nobody"]]);
  });
});

describe("unkind graphs", () => {
  test("5,000 dependants: all counted, 2,000 listed, the rest said", async () => {
    const { counts, items, unlisted, hops, things } = await plan.depend(["hub"]);
    expect(counts.needed).toEqual({ direct: MANY, all: MANY, contained: 0, moreWithDoers: 0, beyond: 0 });
    expect([items.length, unlisted, hops.length, things.length]).toEqual([2000, MANY - 2000, 2000, 2001]);
    const { touched, unlisted: more, untouched } = await plan.whatIf([{ id: "hub" }]);
    expect([touched.length, more, untouched > MANY]).toEqual([2000, MANY - 2000, true]);
  });

  test("everything in one circle", async () => {
    const { items, counts, unlisted, hops } = await plan.depend(["ring0"]);
    expect([counts.needs.all, counts.needed.all, counts.needs.direct]).toEqual([MANY - 1, MANY - 1, 1]);
    expect([items.length, unlisted, hops.length]).toEqual([4000, 2 * (MANY - 1) - 4000, 4000]);
    const { stages, circles, longest, things, unlisted: none } = await plan.order(["ring0"]);
    expect(circles.map(({ members, hops: round, isShortest }) => [members.length, round.length, isShortest])).toEqual([[MANY, MANY, true]]);
    expect([stages.map((stage) => stage.map((group) => group.length)), longest.steps, longest.hops]).toEqual([[[MANY]], 0, []]);
    expect([things.length, none]).toEqual([MANY, 0]);
    const why = await plan.why("ring5", "ring4");
    expect([why.count, why.exact, why.every.length]).toEqual([1, true, MANY - 2]);
    const hit = await plan.whatIf([{ id: "ring0" }]);
    expect([hit.touched.length, hit.unlisted]).toEqual([2000, MANY - 1 - 2000]);
  });

  test("a line of 5,000: chains are told as far as is sensible, with their true length", async () => {
    const { touched } = await plan.whatIf([{ id: `line${MANY - 1}`, mark: "delayed", months: 3 }]);
    expect(touched.map(({ step, hops }) => [step, hops.length])).toEqual(
      Array.from({ length: 2000 }, (_, n) => [n + 1, Math.min(n + 1, 30)]),
    );
    const { longest, stages, unlisted } = await plan.order(["goal"]);
    expect([longest.steps, longest.by, longest.hops.length, stages.length, unlisted]).toEqual([MANY, "steps", MANY, MANY + 1, 0]);
  });

  test("everything at once: the best connected in their stages, all that is on circles and the longest chain, the rest counted", async () => {
    const { stages, things, unlisted, circles, longest } = await plan.order([]);
    const listed = new Set(stages.flat(2));
    expect(listed.size).toBe(things.length);
    const joined = new Set(needsOf(made.things, made.relations).flatMap(({ from, to }) => [from, to]));
    expect(things.length + unlisted).toBe(joined.size);
    expect([longest.steps, circles.some(({ members }) => members.length === MANY)]).toEqual([MANY, true]);
  }, 60_000);
});

describe("by dice, beside brute force", () => {
  const kindOf = new Map(made.things.map(({ id, kind }) => [id, kind]));
  const isDoer = (id: string) => ["Place", "Organization", "Person"].includes(kindOf.get(id) ?? "");

  /** Who is how many steps away, by trying every need again and again. */
  function plainly(needs: readonly (readonly [string, string])[], starts: readonly string[], doers: boolean): Map<string, number> {
    const step = new Map(starts.map((id) => [id, 0]));
    for (let now = 0, more = true; more; now++) {
      more = false;
      for (const [from, to] of needs) {
        if (step.get(from) !== now || step.has(to) || (!doers && isDoer(from) && now > 0)) continue;
        step.set(to, now + 1);
        more = true;
      }
    }
    for (const id of starts) step.delete(id);
    return step;
  }

  test("closures over HTTP have the same things in as many steps, whatever the switches", async () => {
    const seen = { items: 0, without: 0, doers: 0 };
    for (let seed = 1; seed <= 400; seed++) {
      const dice = diceOf(seed);
      const graph = dice.number(0, GRAPHS - 1);
      const own = made.things.filter(({ id }) => id.startsWith(`g${graph}-`));
      if (own.length === 0) continue;
      const of = [dice.one(own).id, ...dice.some(own, 2).map(({ id }) => id)];
      const [doers, statedOnly] = [dice.yes(), dice.number(1, 4) === 1];
      const without = dice.number(1, 3) === 1 ? [...new Set(dice.some(RELATION_NAMES, 6)), "REQUIRES" as const] : [];
      const depth = dice.yes() ? dice.number(1, 3) : null;
      const counted = made.relations.filter(
        (one) =>
          one.from.startsWith(`g${graph}-`) && !without.includes(one.relation as "REQUIRES") && (!statedOnly || one.basis === "stated"),
      );
      const needs = needsOf(own, counted).map(({ from, to }) => [from, to] as const);
      const answer = await plan.depend(of, { doers, statedOnly, without: [...new Set(without)], depth });
      for (const [side, pairs] of [
        ["needs", needs],
        ["needed", needs.map(([from, to]) => [to, from] as const)],
      ] as const) {
        const theirs = plainly(pairs, [...new Set(of)], doers);
        const ours = answer.items.filter((item) => item.side === side).map(({ id, step }) => `${step} ${id}`);
        const near = [...theirs].filter(([, step]) => depth === null || step <= depth).map(([id, step]) => `${step} ${id}`);
        expect({ seed, side, ours: ours.toSorted() }).toEqual({ seed, side, ours: near.toSorted() });
        const passed = plainly(pairs, [...new Set(of)], true).size;
        expect(answer.counts[side]).toEqual({
          direct: [...theirs.values()].filter((step) => step === 1).length,
          all: theirs.size,
          contained: 0,
          moreWithDoers: passed - theirs.size,
          beyond: theirs.size - near.length,
        });
        seen.items += ours.length;
        seen.doers += passed - theirs.size;
      }
      const drawn = new Set([...of, ...answer.items.map(({ id }) => id)]);
      expect(answer.hops.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual(
        needs.flatMap(([from, to]) => (drawn.has(from) && drawn.has(to) ? [`${from} ${to}`] : [])).toSorted(),
      );
      seen.without += without.length;
    }
    expect([seen.items > 500, seen.without > 100, seen.doers > 20]).toEqual([true, true, true]);
  }, 120_000);
});
