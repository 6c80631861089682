// What if: the least fixed point of the rules, beside one reckoned by going round until nothing changes.
import { describe, expect, test } from "vitest";
import { planNetOf, type PlanNet } from "../../cypher/plan/net.ts";
import { whatIf } from "../../cypher/plan/what-if.ts";
import { MARKS, type Mark } from "../../data/model/planning.ts";
import { alternatives, needing, needsOf, randomFrom, randomGraph, relation, thing, unlike } from "./made-up-net.ts";

const GRAPHS = 2000;

type Need = { readonly from: string; readonly to: string; readonly anyOf: string | null };

/** Worst of what each thing needs, best of alternatives: round and round. 0 stands, 1 late, 2 cancelled; steps by the same rule. */
function plainly(net: PlanNet, needs: readonly Need[], marks: ReadonlyMap<string, Mark>, doers: boolean) {
  const hit = new Map(net.ids.map((id) => [id, marks.get(id) === "cancelled" ? 2 : marks.get(id) === "delayed" ? 1 : 0]));
  const passes = (id: string) => doers || marks.has(id) || net.doer[net.at.get(id) ?? -1] === 0;
  const seen = (id: string) => (passes(id) ? (hit.get(id) ?? 0) : 0);
  const groupsOf = (id: string) => alternatives(needs.filter(({ from }) => from === id));
  const groups = new Map(net.ids.map((id) => [id, groupsOf(id)]));
  const fails = (group: readonly Need[]) => Math.min(...group.map(({ to }) => seen(to)));
  for (let changed = true; changed;) {
    changed = false;
    for (const id of net.ids) {
      if (marks.get(id) === "done") continue;
      const worst = Math.max(hit.get(id) ?? 0, ...(groups.get(id) ?? []).map(fails));
      if (worst !== hit.get(id)) changed = true;
      hit.set(id, worst);
    }
  }
  const own = (id: string) => (marks.get(id) === "cancelled" ? 2 : marks.get(id) === "delayed" ? 1 : 0);
  const step = new Map(net.ids.map((id) => [id, own(id) > 0 && own(id) === hit.get(id) ? 0 : Number.POSITIVE_INFINITY]));
  for (const _ of net.ids)
    for (const id of net.ids) {
      if (marks.get(id) === "done" || hit.get(id) === 0) continue;
      for (const group of groups.get(id) ?? [])
        if (fails(group) >= (hit.get(id) ?? 0))
          step.set(id, Math.min(step.get(id) ?? 0, 1 + Math.max(...group.map(({ to }) => step.get(to) ?? 0))));
    }
  return { hit, step, groups, seen, fails };
}

function caseAt(seed: number) {
  const { things, relations } = randomGraph(seed);
  const net = planNetOf(things, relations);
  const random = randomFrom(seed * 13);
  const marks = new Map<string, Mark>();
  for (const { id } of things) if (random() < 0.25) marks.set(id, MARKS[Math.floor(random() * 3)] ?? "done");
  return { net, marks, doers: random() < 0.4, needs: needsOf(things, relations) };
}

test("on random graphs the same is touched, as hard and in as many steps", () => {
  let some = 0;
  const wrong = unlike(GRAPHS, (seed) => {
    const { net, marks, doers, needs } = caseAt(seed);
    const { hit, step } = plainly(net, needs, marks, doers);
    const hard = (id: string) => (hit.get(id) === 2 ? "cancelled" : hit.get(id) === 1 ? "delayed" : null);
    const theirs = net.ids.filter((id) => hard(id) !== null && hard(id) !== marks.get(id)).map((id) => `${id} ${hard(id)} ${step.get(id)}`);
    const { touched, targets, untouched } = whatIf(net, marks, { doers });
    some += touched.length;
    const joined = new Set(needs.flatMap(({ from, to }) => [from, to]));
    return [
      [touched.map((one) => `${net.ids[one.at]} ${one.hit} ${one.step}`).toSorted(), theirs.toSorted()],
      [targets, touched.filter(({ at }) => net.things[at]?.kind === "Target").map(({ at }) => at)],
      [untouched, net.ids.filter((id) => joined.has(id) && hit.get(id) === 0 && !marks.has(id)).length],
    ];
  });
  expect(wrong).toEqual([]);
  expect(some).toBeGreaterThan(GRAPHS / 2);
});

test("on random graphs each touched thing hangs on a hop from what was hit one step before", () => {
  const wrong = unlike(GRAPHS, (seed) => {
    const { net, marks, doers, needs } = caseAt(seed);
    const { step, hit } = plainly(net, needs, marks, doers);
    return whatIf(net, marks, { doers }).touched.map((one) => {
      const need = net.edges[one.edge];
      const from = net.ids[one.from] ?? "";
      return [
        [need?.from, need?.to, step.get(from), (hit.get(from) ?? 0) >= (one.hit === "cancelled" ? 2 : 1)],
        [one.at, one.from, one.step - 1, true],
      ] as const;
    });
  });
  expect(wrong).toEqual([]);
});

test("on random graphs other ways and contradictions are what the rules say", () => {
  const [ways, contradictions] = [new Set<number>(), new Set<number>()];
  const wrong = unlike(GRAPHS, (seed) => {
    const { net, marks, doers, needs } = caseAt(seed);
    const { hit, groups, seen, fails } = plainly(net, needs, marks, doers);
    const names = (edges: readonly number[]) => edges.map((edge) => net.ids[net.edges[edge]?.to ?? -1] ?? "").toSorted();
    const found = whatIf(net, marks, { doers });
    const ours = found.otherWays.map(({ at, group, lost, by }) => [net.ids[at], group, names(lost).join(), names(by).join()].join(" "));
    const theirs = net.ids.flatMap((id) =>
      hit.get(id) !== 0 || marks.has(id)
        ? []
        : (groups.get(id) ?? []).flatMap((group) => {
            const lost = group.filter(({ to }) => seen(to) > 0).map(({ to }) => to);
            const by = group.filter(({ to }) => seen(to) === 0).map(({ to }) => to);
            return lost.length > 0 && by.length > 0 ? [`${id} ${group[0]?.anyOf} ${lost.toSorted().join()} ${by.toSorted().join()}`] : [];
          }),
    );
    const refused = net.ids.flatMap((id) => {
      const failed = marks.get(id) === "done" ? (groups.get(id) ?? []).filter((group) => fails(group) > 0) : [];
      const hard = failed.some((group) => fails(group) === 2) ? "cancelled" : "delayed";
      return failed.length === 0
        ? []
        : [
            `${id} ${hard} ${failed
              .flat()
              .map(({ to }) => to)
              .toSorted()
              .join()}`,
          ];
    });
    if (theirs.length > 0) ways.add(seed);
    if (refused.length > 0) contradictions.add(seed);
    return [
      [ours.toSorted(), theirs.toSorted()],
      [
        found.contradictions
          .map((one) => (one.kind === "done-without" ? `${one.id} ${one.hit} ${names(one.edges).join()}` : ""))
          .toSorted(),
        refused.toSorted(),
      ],
    ];
  });
  expect(wrong).toEqual([]);
  expect([ways.size > GRAPHS / 100, contradictions.size > GRAPHS / 50]).toEqual([true, true]);
});

describe("by hand", () => {
  const { things, relations } = needing(
    "opening>works",
    "works>road|supply",
    "works>rail|supply",
    "works>land",
    "road>loan",
    "visit>mayor",
    "fair>visit",
  );
  const net = planNetOf(
    things.map((one) =>
      one.id === "mayor" ? thing("mayor", { kind: "Person" }) : one.id === "opening" ? thing("opening", { kind: "Target" }) : one,
    ),
    [...relations, relation("mayor", "REQUIRES", "loan")],
  );
  const said = (...marks: (readonly [string, Mark])[]) => {
    const { touched, otherWays, targets } = whatIf(net, marks);
    const named = (edges: readonly number[]) => edges.map((edge) => net.ids[net.edges[edge]?.to ?? -1]).join("+");
    return {
      touched: touched.map(({ at, hit, step, from }) => `${net.ids[at]} ${hit} ${step} by ${net.ids[from]}`),
      otherWays: otherWays.map(({ at, lost, by }) => `${net.ids[at]}: ${named(lost)} -> ${named(by)}`),
      targets: targets.map((at) => net.ids[at]),
    };
  };

  test("one of two ways lost: it stands by the other, until that is lost as well", () => {
    expect(said(["loan", "cancelled"])).toEqual({
      touched: ["mayor cancelled 1 by loan", "road cancelled 1 by loan"],
      otherWays: ["works: road -> rail"],
      targets: [],
    });
    expect(said(["loan", "cancelled"], ["rail", "delayed"])).toEqual({
      touched: ["mayor cancelled 1 by loan", "road cancelled 1 by loan", "works delayed 2 by road", "opening delayed 3 by works"],
      otherWays: [],
      targets: ["opening"],
    });
    expect(said(["land", "delayed"], ["road", "done"], ["loan", "cancelled"]).touched).toEqual([
      "mayor cancelled 1 by loan",
      "works delayed 1 by land",
      "opening delayed 2 by works",
    ]);
  });

  test("a doer that is touched ends the chain; one that is marked does not", () => {
    expect(said(["mayor", "delayed"]).touched).toEqual(["visit delayed 1 by mayor", "fair delayed 2 by visit"]);
    expect(whatIf(net, [["loan", "delayed"]], { doers: true }).touched.map(({ at }) => net.ids[at])).toContain("fair");
  });

  test("contradictions are named, ids that are gone too", () => {
    const { contradictions, touched, missing } = whatIf(net, [
      ["works", "done"],
      ["land", "cancelled"],
      ["rail", "done"],
      ["rail", "delayed"],
      ["gone", "done"],
    ]);
    expect(contradictions).toEqual([
      { kind: "twice", id: "rail", marks: ["delayed", "done"] },
      { kind: "done-without", id: "works", hit: "cancelled", edges: [net.edges.findIndex(({ to }) => net.ids[to] === "land")] },
    ]);
    expect([touched, missing]).toEqual([[], ["gone"]]);
    expect(whatIf(net, [])).toMatchObject({ touched: [], otherWays: [], contradictions: [], untouched: net.ids.length });
  });

  test("late and then without what it needs: cancelled", () => {
    const { touched } = whatIf(net, [
      ["works", "delayed"],
      ["land", "cancelled"],
    ]);
    expect(touched[0]).toMatchObject({ at: net.at.get("works"), hit: "cancelled", mark: "delayed" });
  });

  test("a chain of 20,000 is touched to its end", () => {
    const long = needing(...Array.from({ length: 20_000 }, (_, n) => `n${n}>n${n + 1}`));
    expect(whatIf(planNetOf(long.things, long.relations), [["n20000", "delayed"]]).touched).toHaveLength(20_000);
  });
});
