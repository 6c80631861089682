// Layouts as functions: no box over another, pins where they were, the same answer every time, and each the shape it promises.
import { describe, expect, test } from "vitest";
import { KINDS } from "../../data/model/kinds.ts";
import { boxOf, type Answer, type Heading, type LayoutEdge, type LayoutJob, type LayoutNode } from "../../web/app/graph/layouts/job.ts";
import { communities } from "../../web/app/graph/layouts/communities.ts";
import { layoutOf } from "../../web/app/graph/layouts/layout-of.ts";
import { LAYOUTS, type Layout } from "../../web/app/state/layouts.ts";

function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

/** A made-up picture: a few hubs, kinds and sizes unevenly spread, some pinned, a third with a place on the earth. */
function madeUp(layout: Layout, size: number, seed: number, pins = true): LayoutJob {
  const dice = random(seed);
  const nodes = Array.from({ length: size }, (_, index): LayoutNode => {
    const pinned = pins && index % 30 === 17;
    const home = { place: `p${index % 11}`, lon: 103 + (index % 11) / 7, lat: 27 + (((index % 11) * 5) % 11) / 7, own: index < 11 };
    return {
      id: `n${index}`,
      kind: KINDS[Math.floor(dice() * dice() * 13)] ?? "Place",
      facts: 1 + Math.floor(30 * dice() * dice()),
      at: pinned ? { x: ((index * 53) % 900) - 450, y: ((index * 37) % 600) - 300 } : null,
      pinned,
      radius: [8, 10, 13, 17, 22][Math.floor(5 * dice() * dice())] ?? 8,
      half: 20 + Math.floor(dice() * 46),
      down: 24 + 16 * Math.round(dice()),
      home: index < 11 || dice() < 0.3 ? home : null,
    };
  });
  const edges = Array.from({ length: Math.floor(size * 1.5) }, (): LayoutEdge => {
    const [a, b] = [Math.floor(size * dice() * dice()), Math.floor(size * dice())];
    return { a: `n${a}`, b: `n${b}`, needed: dice() > 0.2 || a === b ? null : a < b ? "a" : "b" };
  });
  return { id: 1, layout, around: null, nodes, edges, shape: 1.5 };
}

const at = (answer: Answer, id: string) => {
  const [x, y] = answer.places[id] ?? [NaN, NaN];
  return { x, y };
};

function overlapping({ nodes }: LayoutJob, answer: Answer): string[] {
  const boxes = nodes.map((node) => ({ id: node.id, pinned: node.pinned, ...boxOf(node, at(answer, node.id).x, at(answer, node.id).y) }));
  const found: string[] = [];
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1)) {
      const across = a.half + b.half - Math.abs(a.x - b.x);
      const along = a.y < b.y ? a.down + b.up - (b.y - a.y) : b.down + a.up - (a.y - b.y);
      if (across > 0.3 && along > 0.3) found.push(`${a.id} ${b.id}`);
    }
  return found;
}

const node = (id: string, more: Partial<LayoutNode> = {}): LayoutNode => ({
  id,
  kind: "Place",
  facts: 1,
  at: null,
  pinned: false,
  radius: 10,
  half: 40,
  down: 24,
  home: null,
  ...more,
});
const job = (layout: Layout, nodes: readonly LayoutNode[], edges: readonly LayoutEdge[], around: string | null = null): LayoutJob => ({
  id: 1,
  layout,
  around,
  nodes,
  edges,
  shape: 1.5,
});
const headings = (answer: Answer, of: Heading["of"]) => answer.guides.headings.filter((heading) => heading.of === of);

describe.each(LAYOUTS)("%s", (layout) => {
  test.each([1, 2, 12, 60, 200])("%i things: each has a place, no name or node lies over another", (size) => {
    const one = madeUp(layout, size, 7 + size);
    const answer = layoutOf(one);
    expect(Object.keys(answer.places).toSorted()).toEqual(one.nodes.map(({ id }) => id).toSorted());
    expect(Object.values(answer.places).flat().every(Number.isFinite)).toBe(true);
    expect(overlapping(one, answer)).toEqual([]);
  });

  test("pins stay where they are", () => {
    const one = madeUp(layout, 60, 3);
    const answer = layoutOf(one);
    const pinned = one.nodes.filter((it) => it.pinned);
    expect(pinned.length).toBeGreaterThan(1);
    for (const { id, at: place } of pinned) expect(at(answer, id)).toEqual(place);
  });

  test("the same picture is arranged the same way", () => {
    const one = madeUp(layout, 80, 11);
    expect(layoutOf(structuredClone(one))).toEqual(layoutOf(one));
  });

  test("nothing to arrange is no fault", () => {
    expect(layoutOf(job(layout, [], [])).places).toEqual({});
  });
});

test("ten thousand things: the quick layouts take seconds, not minutes", () => {
  for (const layout of LAYOUTS.filter((one) => one !== "force")) {
    const begun = performance.now();
    layoutOf(madeUp(layout, 10_000, 5, false));
    expect(performance.now() - begun).toBeLessThan(30_000);
  }
}, 120_000);

describe("layers", () => {
  const chain: LayoutEdge[] = [
    { a: "power", b: "smelter", needed: "a" },
    { a: "rolling", b: "smelter", needed: "b" },
    { a: "smelter", b: "town", needed: null },
  ];
  const nodes = ["rolling", "town", "smelter", "power"].map((id) => node(id));

  test("what must come first stands to the left, whichever way the relation reads", () => {
    const answer = layoutOf(job("layers", nodes, chain));
    expect(at(answer, "power").x).toBeLessThan(at(answer, "smelter").x);
    expect(at(answer, "smelter").x).toBeLessThan(at(answer, "rolling").x);
  });

  test("what has no dependency stands below, under a heading that counts it", () => {
    const answer = layoutOf(job("layers", nodes, chain));
    expect(at(answer, "town").y).toBeGreaterThan(Math.max(...["power", "smelter", "rolling"].map((id) => at(answer, id).y)));
    expect(headings(answer, "alone").map(({ count }) => count)).toEqual([1]);
  });

  test("a circle of dependencies is drawn too", () => {
    const round = ["a", "b", "c"].map((id, index): LayoutEdge => ({ a: id, b: ["b", "c", "a"][index] ?? "a", needed: "a" }));
    const one = job(
      "layers",
      ["a", "b", "c"].map((id) => node(id)),
      round,
    );
    expect(overlapping(one, layoutOf(one))).toEqual([]);
  });

  test("a layer of many is folded into columns that stay right of what they need", () => {
    const many = Array.from({ length: 50 }, (_, index) => node(`m${index}`));
    const one = job(
      "layers",
      [node("first"), ...many],
      many.map(({ id }) => ({ a: "first", b: id, needed: "a" as const })),
    );
    const answer = layoutOf(one);
    const [xs, ys] = [many.map(({ id }) => at(answer, id).x), many.map(({ id }) => at(answer, id).y)];
    expect(Math.min(...xs)).toBeGreaterThan(at(answer, "first").x);
    expect(new Set(xs).size).toBeGreaterThan(3);
    expect((Math.max(...ys) - Math.min(...ys)) / (Math.max(...xs) - at(answer, "first").x)).toBeLessThan(1.6);
  });
});

describe("rings", () => {
  const nodes = ["middle", "near", "nearer", "far", "lost"].map((id) => node(id));
  const edges: LayoutEdge[] = [
    { a: "middle", b: "near", needed: null },
    { a: "nearer", b: "middle", needed: null },
    { a: "near", b: "far", needed: null },
  ];
  const away = (answer: Answer, id: string, from: string) =>
    Math.hypot(at(answer, id).x - at(answer, from).x, at(answer, id).y - at(answer, from).y);

  test("stand around the thing asked for, farther out with every step", () => {
    const answer = layoutOf(job("radial", nodes, edges, "middle"));
    const [inner = NaN, outer = NaN] = answer.guides.rings.map((ring) => ring.r);
    for (const id of ["near", "nearer"]) expect(away(answer, id, "middle")).toBeLessThan(inner);
    expect(away(answer, "far", "middle")).toBeGreaterThan(inner);
    expect(away(answer, "far", "middle")).toBeLessThan(outer);
    expect(headings(answer, "ring").map(({ count }) => count)).toEqual([1, 2]);
    expect(headings(answer, "unreached").map(({ count }) => count)).toEqual([1]);
    expect(away(answer, "lost", "middle")).toBeGreaterThan(outer);
  });

  test("another middle gives other rings; without one the best connected is the middle", () => {
    expect(layoutOf(job("radial", nodes, edges, "far")).guides.rings).toHaveLength(3);
    expect(layoutOf(job("radial", nodes, edges, "gone"))).toEqual(layoutOf(job("radial", nodes, edges, "middle")));
  });
});

test("the circle goes by kind, and inside a kind by community", () => {
  const nodes = ["a1", "b1", "a2", "b2", "a3", "b3"].map((id) => node(id, { kind: "Policy" }));
  const edges = ["a", "b"].flatMap((one) => [
    { a: `${one}1`, b: `${one}2`, needed: null },
    { a: `${one}2`, b: `${one}3`, needed: null },
    { a: `${one}1`, b: `${one}3`, needed: null },
  ]);
  const group = communities({ nodes, edges });
  expect(new Set(["a1", "a2", "a3"].map((id) => group.get(id))).size).toBe(1);
  expect(group.get("a1")).not.toBe(group.get("b1"));
  const answer = layoutOf(job("circle", [...nodes, node("p", { kind: "Place" })], edges));
  const turn = (id: string) => (Math.atan2(at(answer, id).y, at(answer, id).x) + Math.PI / 2 + 2 * Math.PI + 1e-9) % (2 * Math.PI);
  const order = ["p", ...nodes.map(({ id }) => id)].toSorted((a, b) => turn(a) - turn(b));
  expect(order[0]).toBe("p");
  expect(
    order
      .slice(1)
      .map((id) => id[0])
      .join(""),
  ).toMatch(/^(aaabbb|bbbaaa)$/);
});

test("columns: every kind under its heading with its count, the one with most facts on top", () => {
  const nodes = [node("poor"), node("rich", { facts: 9 }), ...["x", "y", "z"].map((id) => node(id, { kind: "Policy" }))];
  const answer = layoutOf(job("grid", nodes, []));
  expect(answer.guides.headings.map(({ of, count }) => [of, count])).toEqual([
    ["Place", 2],
    ["Policy", 3],
  ]);
  const [places, policies] = answer.guides.headings;
  expect(at(answer, "rich").y < at(answer, "poor").y || at(answer, "rich").x < at(answer, "poor").x).toBe(true);
  for (const id of ["x", "y", "z"]) expect(at(answer, id).y).toBeGreaterThan(policies?.y ?? NaN);
  expect(at(answer, "rich").y).toBeGreaterThan(places?.y ?? NaN);
});

describe("the map", () => {
  const home = (place: string, lon: number, lat: number, own = true) => ({ home: { place, lon, lat, own } });
  const nodes = [
    node("south", home("south", 103.5, 27.2)),
    node("north", home("north", 103.9, 28.5)),
    node("east", home("east", 104.9, 27.4)),
    node("plant", { kind: "Company", ...home("east", 104.9, 27.4, false) }),
    node("law", { kind: "Policy" }),
  ];
  const answer = layoutOf(job("map", nodes, []));

  test("north is above, east to the right, one scale both ways", () => {
    const [south, north, east] = [at(answer, "south"), at(answer, "north"), at(answer, "east")];
    expect(north.y).toBeLessThan(south.y);
    expect(east.x).toBeGreaterThan(north.x);
    const perKm = answer.guides.map?.perKm ?? NaN;
    expect((south.y - north.y) / perKm).toBeCloseTo(1.3 * 111.2, 0);
    expect((east.x - south.x) / perKm).toBeCloseTo(1.4 * 111.2 * Math.cos((27.85 * Math.PI) / 180), 0);
  });

  test("what lies in a place stands by it; what has no position stands beside the map, counted", () => {
    const [plant, east] = [at(answer, "plant"), at(answer, "east")];
    expect(Math.hypot(plant.x - east.x, plant.y - east.y)).toBeLessThan(200);
    const placed = ["south", "north", "east", "plant"].map((id) => at(answer, id));
    const { x, y } = at(answer, "law");
    expect(x > Math.max(...placed.map((one) => one.x)) || y > Math.max(...placed.map((one) => one.y))).toBe(true);
    expect(headings(answer, "nowhere").map(({ count }) => count)).toEqual([1]);
  });

  test("what has no position stands where it leaves the map larger: below a wide map, right of a high one", () => {
    const lost = Array.from({ length: 12 }, (_, n) => node(`lost${n}`, { kind: "Policy" }));
    const row = (across: number, up: number) =>
      Array.from({ length: 7 }, (_, n) => node(`p${n}`, home(`p${n}`, 103 + n * across, 25 + n * up)));
    const wide = layoutOf({ ...job("map", [...row(0.5, 0.02), ...lost], []), shape: 1 });
    const high = layoutOf({ ...job("map", [...row(0.02, 0.5), ...lost], []), shape: 1.6 });
    const placed = Array.from({ length: 7 }, (_, n) => `p${n}`);
    expect(at(wide, "lost0").y).toBeGreaterThan(Math.max(...placed.map((id) => at(wide, id).y)));
    expect(at(high, "lost0").x).toBeGreaterThan(Math.max(...placed.map((id) => at(high, id).x)));
  });

  test("without any position there is no map, only what has none", () => {
    const none = layoutOf(job("map", [node("a"), node("b")], []));
    expect(none.guides.map).toBeNull();
    expect(headings(none, "nowhere").map(({ count }) => count)).toEqual([2]);
  });
});
