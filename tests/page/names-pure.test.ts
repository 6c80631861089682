// Who gets a name and where, without a browser: every Han sign is as wide as its size, every other half of that.
import { expect, test } from "vitest";
import type { Link } from "../../web/contract.ts";
import { drawNames, layNames, rectOf, writeNames, type Drawing, type Spot } from "../../web/app/canvas/names.ts";
import { edgeLook, isFocused, NO_MOOD, type Mood } from "../../web/app/canvas/mood.ts";
import type { Palette } from "../../web/app/canvas/palette.ts";
import type { Pen } from "../../web/app/canvas/pen.ts";
import { Taken } from "../../web/app/canvas/taken.ts";
import { edgeOf, type SceneEdge, type SceneNode } from "../../web/app/graph/scene.ts";

const inks = { canvas: "#ffffff", ink: "#111111", ink2: "#444444", ink3: "#777777", panel: "#eeeeee", accent: "#0000ff", font: "sans" };
const palette = { ...inks, families: { need: "#ff0000", agency: "#aa5500", structure: "#888888" } } as unknown as Palette;

function node(id: string, name: string, more: Partial<SceneNode> = {}): SceneNode {
  const plain = {
    kind: "Place",
    nameEn: name,
    facts: 1,
    radius: 10,
    tint: null,
    degree: 1,
    more: 0,
    differs: false,
    faint: false,
    pinned: null,
  } as const;
  return { id, name, ...plain, ...more };
}

/** A canvas of 600 × 400 on which things stand where they are said to. */
function drawing(nodes: readonly SceneNode[], spots: Readonly<Record<string, Spot>>, mood = NO_MOOD, edges: readonly SceneEdge[] = []) {
  const written: { text: string; x: number; y: number }[] = [];
  const size = () => Number(/\d+(?=px)/u.exec(pen.font)?.[0]);
  const nothing = () => {};
  const pen = {
    ...Object.fromEntries(
      ["beginPath", "moveTo", "lineTo", "closePath", "arc", "roundRect", "fill", "stroke", "strokeText", "save", "restore"].map((name) => [
        name,
        nothing,
      ]),
    ),
    font: "",
    measureText: (text: string) => ({ width: Array.from(text).reduce((sum, sign) => sum + (sign > "\u2e80" ? 1 : 0.5) * size(), 0) }),
    fillText: (text: string, x: number, y: number) => void written.push({ text, x, y }),
  } as unknown as Pen;
  const one: Drawing = {
    pen,
    width: 600,
    height: 400,
    palette,
    lang: "zh",
    density: "usual",
    mood,
    barred: [],
    nodes,
    edges,
    spotOf: (id) => spots[id] ?? null,
  };
  return { one, written };
}

/** A hub with nodes all round it, so that no name finds room next to it. */
const RING = Array.from({ length: 12 }, (_, at) => ({ id: `n${at}`, turn: (at * Math.PI) / 6 }));
const crowd = [node("hub", "昭通市", { facts: 484, radius: 22, more: 445 }), ...RING.map(({ id }) => node(id, "别的事物"))];
const around: Record<string, Spot> = {
  hub: { x: 300, y: 200, r: 22 },
  ...Object.fromEntries(RING.map(({ id, turn }) => [id, { x: 300 + Math.cos(turn) * 42, y: 200 + Math.sin(turn) * 42, r: 10 }])),
};

test("the greatest thing has its name even where nodes stand all round it, over its own node at the worst, and its pill only where there is room", () => {
  const { one } = drawing(crowd, around);
  const laid = layNames(one, null);
  const its = laid.names.find((name) => name.node.id === "hub");
  expect(its?.lines).toEqual(["昭通市"]);
  const room = rectOf(its ?? laid.names[0]!, { x: 300, y: 200, r: 22 });
  for (const { id } of RING) {
    const { x, y, r } = around[id] as Spot;
    expect(Math.hypot(Math.max(room.x - x, 0, x - room.x - room.w), Math.max(room.y - y, 0, y - room.y - room.h))).toBeGreaterThanOrEqual(
      r,
    );
  }
  expect(laid.badged.find(({ node: of }) => of.id === "hub")?.pill ?? null).toBeNull();
  const alone = layNames(drawing(crowd.slice(0, 1), around).one, null);
  expect(alone.badged[0]?.pill).toEqual({ text: "+445", corner: [1, -1] });
});

test("a pill goes to another corner where the first is taken", () => {
  const spots = { hub: { x: 300, y: 200, r: 22 }, other: { x: 335, y: 175, r: 12 } };
  const laid = layNames(drawing([crowd[0]!, node("other", "别的")], spots).one, null);
  expect(laid.badged.find(({ node: of }) => of.id === "hub")?.pill).toEqual({ text: "+445", corner: [-1, -1] });
});

test("names move along with their nodes without being laid out again", () => {
  const nodes = [node("a", "鲁甸县")];
  const at = { a: { x: 100, y: 100, r: 10 } };
  const laid = layNames(drawing(nodes, at).one, null);
  const [before, after] = [drawing(nodes, at), drawing(nodes, { a: { x: 130, y: 90, r: 10 } })];
  writeNames(before.one, laid);
  writeNames(after.one, laid);
  expect(after.written[0]).toEqual({ text: "鲁甸县", x: (before.written[0]?.x ?? 0) + 30, y: (before.written[0]?.y ?? 0) - 10 });
});

const link = (from: string, relation: Link["relation"], to: string): Link => ({
  ...{ from, relation, to, basis: "stated", evidence: ["x#1-2"], articles: ["x"] },
  ...{ claimZh: null, claimEn: null, uncertain: null, uncertainEn: null, anyOf: null, need: null },
});

test("several relations between two things have their number, a relation of a thing to itself its word beside its ring", () => {
  const nodes = [node("a", "甲", { radius: 13 }), node("b", "乙", { radius: 13 })];
  const spots = { a: { x: 150, y: 200, r: 13 }, b: { x: 450, y: 200, r: 13 } };
  const two = edgeOf("a b", [link("a", "NEAR", "b"), link("a", "PART_OF", "b")], new Set());
  const ring = edgeOf("a a", [link("a", "CONNECTS", "a")], new Set());
  const calm = drawing(nodes, spots, NO_MOOD, [two, ring]);
  drawNames(calm.one);
  expect(calm.written).toContainEqual({ text: "2", x: 300, y: 205 });
  const { one } = drawing(nodes, spots, { ...NO_MOOD, selected: new Set(["a"]), near: new Set(["b"]) }, [two, ring]);
  const words = layNames(one, null).words;
  expect(words.map(({ edge }) => edge.key)).toEqual(["a b", "a a"]);
  expect(words.every(({ text }) => /\p{Script=Han}/u.test(text))).toBe(true);
});

test("the lines of a chosen hub are calm, that to a neighbour which is pointed at is strong", () => {
  const edge = { ...edgeOf("hub n1", [link("hub", "PART_OF", "n1")], new Set(["hub"])), family: "need" as const };
  const chosen: Mood = { ...NO_MOOD, selected: new Set(["hub"]), near: new Set(RING.map(({ id }) => id)), many: true };
  const pointed: Mood = { ...chosen, hovered: "n1", lit: new Set(["n1", "hub"]), many: false };
  expect([isFocused(edge, chosen), isFocused(edge, pointed)]).toEqual([true, true]);
  const [pale, strong] = [edgeLook(edge, chosen, palette), edgeLook(edge, pointed, palette)];
  expect(strong.color).toBe("#ff0000");
  expect(pale.color).not.toBe("#ff0000");
  expect(pale.size).toBeLessThan(strong.size);
});

test("a disc leaves its corners free, and its owner may lie on it", () => {
  const taken = new Taken();
  taken.takeDisc(100, 100, 50, "a");
  expect(taken.isFree({ x: 52, y: 52, w: 10, h: 10 })).toBe(true);
  expect(taken.isFree({ x: 95, y: 52, w: 10, h: 10 })).toBe(false);
  expect(taken.isFree({ x: 95, y: 52, w: 10, h: 10 }, "a")).toBe(true);
});
