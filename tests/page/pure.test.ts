// The page's pure parts: the address, steps, name breaking, marks, passages, room for names.
import { describe, expect, test } from "vitest";
import { arrange } from "../../web/app/graph/arrange.ts";
import { separate, settleNear, type Box } from "../../web/app/graph/boxes.ts";
import { wrap } from "../../web/app/canvas/wrap.ts";
import { cameraFor } from "../../web/app/canvas/view-fit.ts";
import { markedPieces } from "../../web/app/panels/search/marks.ts";
import { orderOf, segmentsOf } from "../../web/app/panels/source/segments.ts";
import { parseView, printView } from "../../web/app/state/url.ts";
import * as verbs from "../../web/app/state/verbs.ts";
import { figureText } from "../../web/app/words/figures.ts";

const looks = { lang: "zh", theme: null } as const;
const read = (address: string) => {
  const { pathname, search, hash } = new URL(address, "http://page");
  return parseView({ pathname, search, hash }, looks);
};

describe("the address", () => {
  test.each([
    "/explore?lang=zh",
    "/explore?all=1&lang=en",
    "/explore?show=zhaotong,hoshine-silicon&sel=zhaotong&hide=Person,Policy&rel=need,agency&art=zhaotong-2025&lang=en&theme=dark",
    "/explore?show=a&pin=a@-12_40&src=zhaotong-2026@1203-1240&table=1&at=-5,12,1.25&lang=zh",
    "/settings?lang=zh",
  ])("%s is read and written back the same", (address) => {
    expect(printView(read(address))).toBe(address);
  });

  test("what cannot be understood falls back to its default", () => {
    const view = read("/explore?sel=NOT%20AN%20ID&hide=Nonsense,Place&at=1,2&src=x&theme=pink&lang=fr&show=,,");
    expect(view).toMatchObject({ selected: [], hiddenKinds: ["Place"], camera: null, source: null, theme: null, lang: "zh", shown: [] });
    expect(read("/elsewhere").screen).toBe("lost");
  });

  test("a long list of ids travels after #, which no server sees", () => {
    const ids = Array.from({ length: 300 }, (_, index) => `some-entity-${index}`);
    const address = printView({ ...read("/explore"), shown: ids });
    expect(address.split("#")[0]?.length).toBeLessThan(200);
    expect(read(address).shown).toEqual(ids);
  });
});

test("verbs give a new view and leave the old one alone", () => {
  const view = Object.freeze(read("/explore?show=a,b&sel=a"));
  expect(verbs.add(view, ["a", "b"], ["b", "c"]).shown).toEqual(["a", "b", "c"]);
  expect(verbs.add(view, ["a", "b"], ["b"])).toBe(view);
  expect(verbs.remove(view, ["a", "b"], ["a"])).toMatchObject({ shown: ["b"], selected: [] });
  expect(verbs.toggleSelected(view, "b").selected).toEqual(["a", "b"]);
  expect(verbs.onlyKind(view, "Place", ["Place", "Park"]).hiddenKinds).toEqual(["Park"]);
  expect(verbs.onlyKind(verbs.onlyKind(view, "Place", ["Place", "Park"]), "Place", ["Place", "Park"]).hiddenKinds).toEqual([]);
});

test.each([
  ["短名", 9, ["短名"]],
  ["合盛硅业昭通水电硅循环经济项目", 9, ["合盛硅业昭通水电", "硅循环经济项目"]],
  ["“五个千亿元级”产业集群", 9, ["“五个千亿", "元级”产业集群"]],
  ["Zhenxiong phosphorus chemical park", 20, ["Zhenxiong phosphorus", "chemical park"]],
  ["a name that is far too long to stand on two lines of twenty letters", 20, ["a name that is far", "too long to stand…"]],
])("%s breaks into balanced lines", (name, most, lines) => {
  const broken = wrap(name, most, (text) => text.length);
  expect(broken).toHaveLength(lines.length);
  expect(broken.every((line) => line.length <= most)).toBe(true);
  expect(broken.join(" ").replace("…", "").length).toBeLessThanOrEqual(name.length + 1);
  expect(broken.at(1)?.[0] ?? "").not.toMatch(/[”’）》、，。]/u);
  if (name.length > most * 2) expect(broken[1]).toMatch(/…$/u);
});

test.each([
  ["镇雄磷化工园区", "磷化", "磷化"],
  ["héshèng guīyè", "heshenggui", "héshèng guī"],
  ["Hoshine Silicon", "SILICON", "Silicon"],
  ["Green aluminium", "green", "Green"],
])("in %s the word %s marks %s", (text, q, marked) => {
  expect(markedPieces(text, q).find((piece) => piece.marked)?.text).toBe(marked);
  expect(
    markedPieces(text, q)
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
});

describe("a passage", () => {
  const text = "0123456789abcdef";
  const spans = [
    { start: 2, end: 6, facts: [] },
    { start: 4, end: 12, facts: [] },
    { start: 14, end: 16, facts: [] },
  ];

  test("is cut without losing a character; the place in question wins where spans overlap", () => {
    const segments = segmentsOf(text, 0, 16, spans, { start: 4, end: 8 });
    expect(segments.map((segment) => segment.text).join("")).toBe(text);
    expect(
      segments
        .filter((segment) => segment.is === "mark")
        .map((segment) => segment.text)
        .join(""),
    ).toBe("4567");
    expect(segments.find((segment) => segment.text.startsWith("8"))?.span).toEqual(spans[1]);
  });

  test("a place that no fact names still has its turn in the order", () => {
    expect(orderOf(spans, { start: 3, end: 5 })).toMatchObject({ index: 1, all: { length: 4 } });
    expect(orderOf(spans, { start: 4, end: 12 })).toMatchObject({ index: 1, all: { length: 3 } });
  });
});

describe("room", () => {
  const box = (x: number, y: number, fixed = false): Box => ({ x, y, half: 50, up: 20, down: 40, fixed });
  const clear = (a: Box, b: Box) => Math.abs(a.x - b.x) >= a.half + b.half - 0.01 || Math.abs(a.y - b.y) >= 60 - 0.01;

  test("boxes are pushed apart; fixed ones stay", () => {
    const boxes = [box(0, 0, true), ...Array.from({ length: 20 }, (_, index) => box(index, index % 3))];
    separate(boxes);
    expect(boxes[0]).toMatchObject({ x: 0, y: 0 });
    expect(boxes.every((a, i) => boxes.every((b, j) => i >= j || clear(a, b)))).toBe(true);
  });

  test("a newcomer gets the nearest free place", () => {
    const others = [box(0, 0), box(110, 0)];
    const mine = box(0, 0);
    settleNear(mine, others, Math.PI / 2);
    expect(others.every((other) => clear(mine, other))).toBe(true);
    expect(Math.hypot(mine.x, mine.y)).toBeLessThan(140);
  });

  test("joining an old picture moves nothing in it; the same job gives the same places", () => {
    const node = (id: string, at: { x: number; y: number } | null) => ({ id, at, pinned: false, radius: 13, half: 50, down: 24 });
    const job = {
      id: 1,
      shape: 1,
      nodes: [node("a", { x: 0, y: 0 }), node("b", { x: 200, y: 0 }), node("c", null), node("d", null)],
      edges: [
        { a: "a", b: "c" },
        { a: "c", b: "d" },
      ],
    };
    const places = arrange(job);
    expect(places).toMatchObject({ a: [0, 0], b: [200, 0] });
    expect(Math.hypot(...(places["c"] ?? [1e9, 0]))).toBeLessThan(200);
    expect(arrange(job)).toEqual(places);
  });

  test("the camera shows everything inside its margins", () => {
    const { x, y, ratio } = cameraFor(
      [
        { at: { x: -1000, y: -500 }, radius: 20 },
        { at: { x: 1000, y: 500 }, radius: 20 },
      ],
      800,
      600,
    );
    expect(ratio).toBeGreaterThan(2000 / 800);
    expect(Math.abs(x)).toBeLessThan(1);
    // More is kept free below, where the tools lie: the middle of the canvas is below the middle of the things.
    expect(y).toBeGreaterThan(0);
    expect((500 + 20 - y) / ratio).toBeLessThanOrEqual(600 / 2);
  });
});

test.each([
  [
    { value: 1900, unit: "亿元", valueBase: 190_000_000_000, unitBase: "元", comparator: ">" },
    "> 1900\u00a0亿元",
    "> 190\u00a0billion\u00a0yuan",
  ],
  [{ value: 45, unit: "%", valueBase: 45, unitBase: "%", comparator: "=" }, "45\u00a0%", "45%"],
  [{ value: 120, unit: "公里", valueBase: 120_000, unitBase: "米", comparator: ">=" }, "≥ 120\u00a0公里", "≥ 120\u00a0km"],
  [{ value: 12, unit: "条", valueBase: 12, unitBase: "条", comparator: "=" }, "12\u00a0条", "12"],
  [{ value: 78.5, unit: "岁", valueBase: 78.5, unitBase: "岁", comparator: "=" }, "78.5\u00a0岁", "78.5\u00a0years of age"],
  [{ value: 36, unit: "位", valueBase: 36, unitBase: "位", comparator: "=", nature: "rank" }, "36\u00a0位", "No.\u00a036"],
  [{ value: null, unit: null, valueBase: null, unitBase: null, comparator: null }, "达到平均", "达到平均"],
] as const)("a figure in both languages: %o", (figure, zh, en) => {
  expect(figureText({ ...figure, valueText: "达到平均" }, "zh")).toBe(zh);
  expect(figureText({ ...figure, valueText: "达到平均" }, "en")).toBe(en);
});
