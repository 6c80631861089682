// Selecting and what is done to a selection, without a page: regions, rules, groups, colours, pairs, what is kept.
import { describe, expect, test } from "vitest";
import type { Brief, Card, Link } from "../../web/contract.ts";
import { groupSelected, membersOf, withOwn } from "../../web/app/graph/groups.ts";
import { pairOf } from "../../web/app/graph/pair.ts";
import { boxOf, inside } from "../../web/app/graph/region.ts";
import { besideSelection, fitting, NO_RULE } from "../../web/app/graph/rules.ts";
import { sceneOf } from "../../web/app/graph/scene.ts";
import { sharedBy } from "../../web/app/graph/shared.ts";
import { neighbours } from "../../web/app/state/derive.ts";
import * as many from "../../web/app/state/select-verbs.ts";
import { linkKey, startState, type State, type View } from "../../web/app/state/state.ts";
import { parseView } from "../../web/app/state/url.ts";

const read = (address: string): View => {
  const { pathname, search, hash } = new URL(address, "http://page");
  return parseView({ pathname, search, hash }, { lang: "zh", theme: null });
};

const brief = (id: string, kind: Brief["kind"], facts: number, articles = ["one"]): Brief => ({
  id,
  kind,
  name: `名${id}`,
  nameEn: `Name ${id}`,
  pinyin: null,
  facts,
  articles,
  differs: false,
  mentioned: 0,
  when: null,
  amount: null,
});
const link = (from: string, relation: Link["relation"], to: string, more: Partial<Link> = {}): Link => ({
  from,
  relation,
  to,
  basis: "stated",
  articles: ["one"],
  evidence: ["one#1-2"],
  claimZh: null,
  claimEn: null,
  uncertain: null,
  uncertainEn: null,
  anyOf: null,
  need: null,
  ...more,
});

const THINGS = [
  brief("city", "Place", 9),
  brief("park", "Park", 4, ["one", "two"]),
  brief("maker", "Company", 3),
  brief("rival", "Company", 1, ["two"]),
  brief("plant", "Project", 5),
];
const LINKS = [
  link("park", "LOCATED_IN", "city"),
  link("maker", "DEVELOPS", "plant", { need: "end" }),
  link("plant", "LOCATED_IN", "park", { need: "start" }),
  link("rival", "LOCATED_IN", "park", { basis: "implied" }),
  link("maker", "LOCATED_IN", "park"),
];

function stateAt(address: string): State {
  const start = startState(read(address), true);
  return {
    ...start,
    things: Object.fromEntries(THINGS.map((thing) => [thing.id, thing])),
    links: Object.fromEntries(LINKS.map((one) => [linkKey(one), one])),
    drawn: { is: "here", value: THINGS.map((thing) => thing.id) },
  };
}

describe("a region", () => {
  test("a box holds what lies between its corners, whichever way it was drawn", () => {
    for (const line of [boxOf({ x: 0, y: 0 }, { x: 10, y: 6 }), boxOf({ x: 10, y: 0 }, { x: 0, y: 6 })]) {
      expect(inside(line, { x: 5, y: 3 })).toBe(true);
      expect(inside(line, { x: 11, y: 3 })).toBe(false);
      expect(inside(line, { x: 5, y: -1 })).toBe(false);
    }
  });

  test("a free line holds what it runs round, not what lies in its bay", () => {
    const bay = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 6, y: 10 },
      { x: 6, y: 3 },
      { x: 4, y: 3 },
      { x: 4, y: 10 },
      { x: 0, y: 10 },
    ];
    expect(inside(bay, { x: 2, y: 8 })).toBe(true);
    expect(inside(bay, { x: 8, y: 8 })).toBe(true);
    expect(inside(bay, { x: 5, y: 8 })).toBe(false);
    expect(inside(bay, { x: 5, y: 1 })).toBe(true);
  });
});

describe("a rule", () => {
  const state = stateAt("/explore?sel=maker");
  test.each([
    [{ kind: "Company" as const }, ["maker", "rival"]],
    [{ article: "two" }, ["park", "rival"]],
    [{ article: "both" }, ["park"]],
    [{ facts: 4 }, ["city", "park", "plant"]],
    [{ name: "name PL" }, ["plant"]],
    [{ relation: "DEVELOPS" as const }, ["maker", "plant"]],
    [{ basis: "implied" as const }, ["park", "rival"]],
    [{ relation: "DEVELOPS" as const, basis: "implied" as const }, []],
    [{ near: true }, ["park", "plant"]],
    [{ like: true }, ["maker", "rival"]],
    [{ near: true, kind: "Park" as const }, ["park"]],
    [{ name: "   " }, []],
    [{}, []],
  ])("%o fits %o", (rule, ids) => {
    expect(fitting(state, { ...NO_RULE, ...rule })).toEqual(ids);
  });

  test("only what is in sight: a hidden kind is never selected", () => {
    expect(fitting(stateAt("/explore?sel=maker&hide=Park"), { ...NO_RULE, near: true })).toEqual(["plant"]);
    expect(besideSelection(stateAt("/explore?sel=city"))).toEqual(["park"]);
  });
});

describe("a closed group", () => {
  const state = stateAt("/explore?group=g1~%E5%9B%AD~maker.rival&sel=maker,rival");
  const scene = withOwn(sceneOf(state), state);

  test("is one node with name and number; its lines gather those of its things", () => {
    expect(scene.nodes.map((node) => node.id).toSorted()).toEqual(["city", "g1", "park", "plant"]);
    expect(scene.nodes.find((node) => node.id === "g1")).toMatchObject({
      name: "园",
      nameEn: "园",
      members: ["maker", "rival"],
      degree: 2,
    });
    const toPark = scene.edges.find((edge) => [edge.from, edge.to].toSorted().join() === "g1,park");
    expect(toPark?.links.map(linkKey).toSorted()).toEqual(["maker LOCATED_IN park", "rival LOCATED_IN park"]);
    expect(toPark).toMatchObject({ dashed: false, arrowAtTo: toPark?.to === "park", arrowAtFrom: toPark?.to !== "park" });
    expect(new Set(scene.edges.map((edge) => edge.key)).size).toBe(scene.edges.length);
    expect(scene.edges.reduce((sum, edge) => sum + edge.links.length, 0)).toBe(LINKS.length);
  });

  test("without a name it is called after the one in sight with most facts: what is hidden lends no name", () => {
    const nameless = stateAt("/explore?group=g1~~maker.plant.rival");
    expect(withOwn(sceneOf(nameless), nameless).nodes.find((node) => node.id === "g1")).toMatchObject({
      name: "名plant +2",
      nameEn: "Name plant +2",
    });
    const hidden = stateAt("/explore?group=g1~~maker.plant.rival&hide=Project");
    expect(withOwn(sceneOf(hidden), hidden).nodes.find((node) => node.id === "g1")).toMatchObject({
      name: "名maker +1",
      members: ["maker", "rival"],
    });
  });

  test("relations among its things are not drawn; which end is needed survives the turn", () => {
    const inner = stateAt("/explore?group=g1~x~plant.park");
    const { edges } = withOwn(sceneOf(inner), inner);
    const toMaker = edges.find((edge) => edge.from === "maker" || edge.to === "maker");
    expect(toMaker?.links).toHaveLength(2);
    expect(toMaker?.needed).toBe(toMaker?.from === "maker" ? "from" : "to");
    expect(edges.flatMap((edge) => edge.links.map(linkKey))).not.toContain("plant LOCATED_IN park");
  });

  test("stands for its things in sight, and is selected where they are", () => {
    expect(membersOf(state, "g1")).toEqual(["maker", "rival"]);
    expect(groupSelected(state)).toBe("g1");
    expect(groupSelected(stateAt("/explore?group=g1~x~maker.rival&sel=maker"))).toBeNull();
    const hidden = stateAt("/explore?group=g1~x~maker.rival&hide=Company");
    expect(withOwn(sceneOf(hidden), hidden).nodes.map((node) => node.id)).not.toContain("g1");
  });
});

describe("verbs for many", () => {
  const view = Object.freeze(read("/explore?show=a,b,c,d&sel=a"));

  test("gathering takes things out of other groups and opens what is left with one", () => {
    const first = many.gather(view, ["a", "b"], "one");
    expect(first.groups).toEqual({ g1: { name: "one", ids: ["a", "b"] } });
    const second = many.gather({ ...first, pinned: { g1: { x: 1, y: 1 } } }, ["b", "c"], "a~b,c");
    expect(second.groups).toEqual({ g2: { name: "a b c", ids: ["b", "c"] } });
    expect(second.pinned).toEqual({});
    expect(many.gather(view, ["a", "a"], "x")).toBe(view);
    expect(many.open(second, "g2").groups).toEqual({});
    expect(many.rename(second, "g2", " new  name ").groups["g2"]?.name).toBe("new name");
    expect(many.rename(second, "g9", "x")).toBe(second);
  });

  test("inverting, adding, colouring and pinning many leave the rest alone", () => {
    expect(many.invert(view, ["a", "b", "c"]).selected).toEqual(["b", "c"]);
    expect(many.selectMany(view, ["b", "a"], true).selected).toEqual(["a", "b"]);
    const painted = many.paintMany(view, ["a", "b"], 3);
    expect(many.paintMany(painted, ["a"], null).marks).toEqual({ b: 3 });
    const pinned = many.pinMany(view, { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } });
    expect(many.unpinMany(pinned, ["a"]).pinned).toEqual({ b: { x: 3, y: 4 } });
  });
});

test("what several share, what some share, what one has alone", () => {
  const joined = neighbours(stateAt("/explore"));
  expect(sharedBy(["plant", "rival", "maker"], joined)).toEqual({
    all: ["park"],
    some: [],
    alone: [],
  });
  expect(sharedBy(["plant", "city", "rival"], joined)).toMatchObject({ all: ["park"], alone: [{ id: "plant", others: ["maker"] }] });
  expect(
    sharedBy(
      ["city", "plant", "maker"],
      new Map([
        ["city", new Set(["x"])],
        ["plant", new Set(["x"])],
      ]),
    ),
  ).toMatchObject({
    all: [],
    some: [{ id: "x", by: 2 }],
  });
});

test("two cards side by side: between, both, only one, the same indicators", () => {
  const figure = (id: string, indicatorId: string) => ({ id, indicatorId, indicator: indicatorId, indicatorEn: indicatorId });
  const card = (id: string, facts: Link[], figures: ReturnType<typeof figure>[]): Card =>
    ({
      thing: THINGS.find((thing) => thing.id === id),
      links: facts.map((one) => ({
        link: one,
        other: THINGS.find((thing) => thing.id === (one.from === id ? one.to : one.from)),
        voices: [],
      })),
      targets: [],
      observations: figures,
    }) as unknown as Card;
  const of = (id: string) => LINKS.filter((one) => one.from === id || one.to === id);
  const pair = pairOf(
    card("maker", of("maker"), [figure("f1", "i-a"), figure("f2", "i-b")]),
    card("plant", of("plant"), [figure("f3", "i-a")]),
  );
  expect(pair.between.map(linkKey)).toEqual(["maker DEVELOPS plant"]);
  expect(pair.both.map(({ other, a, b }) => [other.id, a.length, b.length])).toEqual([["park", 1, 1]]);
  expect([pair.onlyA, pair.onlyB]).toEqual([[], []]);
  expect(pair.figures).toMatchObject([{ indicator: "i-a", a: [{ id: "f1" }], b: [{ id: "f3" }] }]);
  expect(pair.alone).toEqual({ a: 1, b: 0 });
});
