// Stages, the longest chain and what-if by one statement each give what the planner's algorithms give, on both engines.
import { beforeAll, describe, expect, test } from "vitest";
import { QUERIES } from "../../cypher/catalogue.ts";
import { needGroups } from "../../cypher/plan/hits.ts";
import { longestChain } from "../../cypher/plan/longest.ts";
import { planNetOf, type PlanNet } from "../../cypher/plan/net.ts";
import { orderOf } from "../../cypher/plan/order.ts";
import { readPlan } from "../../cypher/plan/read.ts";
import { whatIf } from "../../cypher/plan/what-if.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { ask } from "../../cypher/query.ts";
import { factFolders } from "../../data/files/folders.ts";
import type { Mark } from "../../data/model/planning.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { expected } from "../plan/example-graph.ts";
import { needsOf, randomFrom, randomGraph } from "../plan/made-up-net.ts";
import { engines, reading } from "./asked-page.ts";
import { graphOn } from "./benches.ts";
import { clearGraph, writeGraph } from "./made-up-graph.ts";

const STEPS = 8;
const GRAPHS = 8;

async function netOf(graph: GraphPort): Promise<PlanNet> {
  const { things, relations } = await readPlan(async (query, params) => (await ask(graph, query, params)).rows);
  return planNetOf(things, relations);
}

async function stagesAsked(graph: GraphPort) {
  return (await ask(graph, QUERIES.stages, { kinds: [] })).rows;
}

/** `stage id`, of things that are in no circle and above none where the algorithm has groups of one alone. */
function stagesOf(net: PlanNet): string[] {
  const { stages } = orderOf(net, []);
  return stages.flatMap((groups, stage) => groups.flatMap((group) => group.map((at) => `${stage} ${net.ids[at]}`)));
}

/** The ids of the longest chain by steps; empty where nothing needs anything. */
function chainOf(net: PlanNet): { ids: string[]; hops: string[] } {
  const { groups, edges, steps } = longestChain(net);
  if (steps === 0) return { ids: [], hops: [] };
  const types = (edge: number) =>
    [...new Set(net.edges[edge]?.relations.map((one) => net.relations[one]?.relation ?? ""))].toSorted().join();
  return { ids: groups.map(([at = -1]) => net.ids[at] ?? ""), hops: [...edges.map(types), ""] };
}

async function chainAsked(graph: GraphPort) {
  const { rows } = await ask(graph, QUERIES["longest-chain"], {});
  return { ids: rows.map(({ id }) => id), hops: rows.map(({ via }) => via.join()) };
}

type Asked = { readonly ids: readonly string[]; readonly done: readonly string[]; readonly doers: boolean };

/** What is touched, with its step, and what stands by another way; those further than eight steps left out. */
function effectsOf(net: PlanNet, { ids, done, doers }: Asked, mark: Mark): string[] {
  const marks = [...ids.map((id) => [id, mark] as const), ...done.map((id) => [id, "done"] as const)];
  const { touched, otherWays } = whatIf(net, marks, { doers });
  const hit = touched.filter(({ step }) => step <= STEPS).map(({ at, step }) => `touched ${step} ${net.ids[at]}`);
  return [...hit, ...new Set(otherWays.map(({ at }) => `stands null ${net.ids[at]}`))].toSorted();
}

async function effectsAsked(graph: GraphPort, asked: Asked): Promise<string[]> {
  const { rows } = await ask(graph, QUERIES["what-if-delayed"], { ...asked });
  return rows.map(({ fate, step, id }) => `${fate} ${step} ${id}`).toSorted();
}

describe.each(engines)("on $title", (bench) => {
  const graph = graphOn(bench);
  let net: PlanNet;

  describe("the real facts", () => {
    beforeAll(async () => {
      await clearGraph(graph());
      await graph().ensureSchema();
      await loadFacts(graph(), reading);
      net = await netOf(graph());
    }, 120_000);

    test("every thing stands in its stage; nothing is left unreckoned", async () => {
      const rows = await stagesAsked(graph());
      expect(rows.map(({ stage, id }) => `${stage} ${id}`).toSorted()).toEqual(stagesOf(net).toSorted());
      expect(rows.some(({ more }) => more)).toBe(false);
      expect(Math.max(...rows.map(({ stage }) => stage))).toBe(4);
    });

    test("the longest chain is the same, hop by hop", async () => {
      expect(await chainAsked(graph())).toEqual(chainOf(net));
    });

    test("what is touched and what stands when things are late or cancelled, with some done", { timeout: 120_000 }, async () => {
      const tried = net.ids.filter((_, at) => net.needed.head[at] !== net.needed.head[at + 1]);
      let found = 0;
      for (const [n, id] of tried.entries()) {
        if (n > 15 && n % 9 !== 0) continue;
        const asked = { ids: [id, tried[n * 2] ?? id], done: n % 2 === 0 ? [] : [tried[n + 1] ?? "nobody"], doers: n % 3 === 0 };
        const ours = await effectsAsked(graph(), asked);
        expect({ asked, ours }).toEqual({ asked, ours: effectsOf(net, asked, n % 2 === 0 ? "delayed" : "cancelled") });
        found += ours.length;
      }
      expect(found).toBeGreaterThan(100);
    });
  });

  describe("the made-up prefecture, with circles and alternatives", () => {
    beforeAll(async () => {
      await clearGraph(graph());
      await loadFacts(graph(), readFacts(factFolders([], true), process.cwd()));
      net = await netOf(graph());
    }, 120_000);

    test("what was written by hand falls and stands", async () => {
      for (const one of expected("what-if").cases) {
        const marks = Object.entries(one.if);
        if (new Set(marks.map(([, mark]) => mark).filter((mark) => mark !== "done")).size > 1) continue;
        const named = (wanted: boolean) => marks.filter(([, mark]) => (mark === "done") === wanted).map(([id]) => id);
        const { rows } = await ask(graph(), QUERIES["what-if-delayed"], { ids: named(false), done: named(true), doers: one.doers });
        const of = (fate: string) => rows.filter((row) => row.fate === fate).map(({ id }) => id);
        expect({ marks, hit: of("touched").toSorted() }).toEqual({ marks, hit: one.hit.toSorted() });
        expect(of("stands").toSorted()).toEqual([...new Set(one.otherWays.map(({ thing }) => thing))].toSorted());
      }
    });

    test("what hangs on a circle says so; the rest stands in its stage", async () => {
      const rows = await stagesAsked(graph());
      const loose = rows.filter(({ more }) => !more);
      const wanted = new Set(stagesOf(net));
      expect(loose.filter(({ stage, id }) => !wanted.has(`${stage} ${id}`))).toEqual([]);
      expect(loose.length).toBeGreaterThan(20);
      const inCircles = expected("order").circles.flatMap(({ things }) => things);
      expect(rows.filter(({ id }) => inCircles.includes(id)).map(({ more }) => more)).toEqual(inCircles.map(() => true));
      expect((await ask(graph(), QUERIES["longest-chain"], {})).rows.every(({ more }) => more)).toBe(true);
    });
  });

  test("random graphs without a circle: stages, longest chain, what-if", { timeout: 300_000 }, async () => {
    let [chains, touched, stand] = [0, 0, 0];
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const { things, relations } = withoutCircle(seed);
      await clearGraph(graph());
      await writeGraph(graph(), asWritten(things, relations));
      const own = planNetOf(things, relations);
      const stages = await stagesAsked(graph());
      expect({ seed, stages: stages.map(({ stage, id }) => `${stage} ${id}`).toSorted() }).toEqual({
        seed,
        stages: stagesOf(own).toSorted(),
      });
      expect({ seed, ...(await chainAsked(graph())) }).toEqual({ seed, ...chainOf(own) });
      chains += chainOf(own).ids.length;
      const random = randomFrom(seed * 7);
      for (let turn = 0; turn < 6; turn++) {
        const some = (share: number) => things.filter(() => random() < share).map(({ id }) => id);
        // Each way out in turn falls alone; then whatever chance has it.
        const [way] = choices(own)[turn]?.edges ?? [];
        const ids = way === undefined ? some(0.25) : [own.ids[own.edges[way]?.to ?? -1] ?? ""];
        const asked = { ids, done: way === undefined ? some(0.1) : [], doers: turn % 2 === 0 };
        const ours = await effectsAsked(graph(), asked);
        expect({ seed, asked, ours }).toEqual({ seed, asked, ours: effectsOf(own, asked, turn < 3 ? "delayed" : "cancelled") });
        touched += ours.filter((one) => one.startsWith("touched")).length;
        stand += ours.filter((one) => one.startsWith("stands")).length;
      }
    }
    expect({ chains: chains > GRAPHS * 2, touched: touched > GRAPHS * 4, stand: stand > GRAPHS }).toEqual({
      chains: true,
      touched: true,
      stand: true,
    });
  });
});

/** The needs of which any one suffices, where there are several. */
const choices = (net: PlanNet) => needGroups(net).filter(({ edges }) => edges.length > 1);

/** A random graph whose needs all go from a smaller id to a larger one, in chains of eight steps at most, with alternatives. */
function withoutCircle(seed: number): ReturnType<typeof randomGraph> {
  for (let turn = seed * 100; ; turn++) {
    const { things, relations } = randomGraph(turn, 24);
    const down = relations.filter((one) => needsOf(things, [one]).every(({ from, to }) => from < to));
    const net = planNetOf(things, down);
    if (choices(net).length > 2 && longestChain(net).steps <= STEPS) return { things, relations: down };
  }
}

function asWritten(things: ReturnType<typeof randomGraph>["things"], relations: ReturnType<typeof randomGraph>["relations"]) {
  const alternative = (anyOf: string | null) => anyOf !== null && { anyOf };
  return {
    things: things.map(({ id, kind, name, nameEn, facts }) => ({ id, kind, props: { id, kind, name, nameEn, facts } })),
    links: [
      ...relations.map(({ from, relation: type, to, basis, anyOf, evidence }) => ({
        ...{ from, type, to },
        props: { basis, evidence, ...alternative(anyOf) },
      })),
      ...needsOf(things, relations).map(({ from, to, via, evidence, anyOf }) => ({
        ...{ from, type: "NEEDS", to },
        props: { via, evidence, ...alternative(anyOf) },
      })),
    ],
  };
}
