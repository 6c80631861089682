// Leaving with it, its pure parts: names of files, escaping, an SVG's shapes, the size of a PNG, Cypher's texts.
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { describe, expect, test } from "vitest";
import { list, literal, remark } from "../../data/model/cypher-text.ts";
import { escaped } from "../../data/model/escaped.ts";
import { footerOf } from "../../web/app/share/footer.ts";
import { dotsOf, frameOf } from "../../web/app/share/frame.ts";
import { frameFor, sketched, type Picture } from "../../web/app/share/picture.ts";
import { sayer } from "../../web/app/share/say.ts";
import { fileName } from "../../data/model/file-name.ts";
import { isWorded } from "../../web/app/share/sketch.ts";
import { strokesOf, type DrawnLine } from "../../web/app/share/strokes.ts";
import { svgOf } from "../../web/app/share/svg.ts";
import { MARKS } from "../../web/app/canvas/marks.ts";
import { CALM, EDGES, FOOTER, HOSTILE, measure, NODES, PALETTE, PICTURE } from "./share-made-up.ts";

function svgText(picture: Picture): string {
  const about = "made up";
  const sheet = { ground: PALETTE.canvas, font: PALETTE.font, lang: "zh", title: "<t>", about, say: sayer(picture) } as const;
  return svgOf({ ...sketched(picture, measure), ...sheet });
}

type Part = { readonly tag: SaxesTagPlain; words: string; readonly within: readonly SaxesTagPlain[] };

/** All elements of a text that has to be well-formed XML, each with its words and what it stands in. */
function readXml(text: string): Part[] {
  const [parts, open]: Part[][] = [[], []];
  const parser = new SaxesParser({});
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const part = { tag, words: "", within: (open ?? []).map((one) => one.tag) };
    parts?.push(part);
    open?.push(part);
  });
  parser.on("closetag", () => open?.pop());
  parser.on("text", (words) => {
    for (const part of open ?? []) part.words += words;
  });
  parser.write(text).close();
  return parts ?? [];
}
const has = ({ attributes }: SaxesTagPlain, name: string, value: string) => attributes[name] === value;
/** The groups of this class: what they belong to, what they say when pointed at, and the shapes in them. */
function groups(parts: readonly Part[], name: string) {
  return parts
    .filter(({ tag }) => tag.name === "g" && has(tag, "class", name))
    .map((group) => {
      const inside = parts.filter(({ within }) => within.includes(group.tag));
      const { attributes } = group.tag;
      return {
        id: attributes["data-id"] ?? attributes["data-of"] ?? "",
        says: inside.find(({ tag }) => tag.name === "title")?.words ?? "",
        texts: inside.filter(({ tag }) => tag.name === "text" && tag.attributes["aria-hidden"] === undefined).map(({ words }) => words),
        shapes: inside.filter(({ tag }) => ["path", "circle", "rect"].includes(tag.name)).map(({ tag }) => tag),
      };
    });
}

describe("an SVG", () => {
  const text = svgText(PICTURE);
  const parts = readXml(text);
  const named = (name: string) => parts.filter(({ tag }) => tag.name === name);

  test("is well-formed, says every name as it is, and holds no sign that XML forbids", () => {
    expect(named("title").map(({ words }) => words)).toContain(HOSTILE.replace("\u0000", "\uFFFD").replace("\u202E", ""));
    expect(text).not.toMatch(/<b>|<script|\u202E/u);
    expect(text).not.toContain("\u0000");
    expect(named("title")[0]?.words).toBe("<t>");
    expect(named("desc")[0]?.words).toBe("made up");
  });

  test("has a shape and a glyph for every thing, a name that can be selected, and what it says when pointed at", () => {
    const things = groups(parts, "thing");
    expect(things.map(({ id }) => id).toSorted()).toEqual(NODES.map(({ id }) => id).toSorted());
    for (const { id, shapes } of things) {
      const glyphs = shapes.filter((tag) => has(tag, "stroke-width", "2.3"));
      expect([id, glyphs.length]).toEqual([id, id === "g" ? 0 : 1]);
    }
    expect(
      groups(parts, "name")
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(NODES.map(({ id }) => id).toSorted());
    const target = groups(parts, "name").find(({ id }) => id === "t");
    expect([target?.texts, target?.says]).toEqual([["名t"], "名t"]);
  });

  test("has every mark of the canvas once, with words for it", () => {
    const marks = (name: string) => groups(parts, name).map(({ id, texts, says }) => [id, texts.join(""), says.split("：").at(-1)]);
    expect(marks("pill")).toEqual([["a", "+14", "还有 14 条事实不在图上"]]);
    expect(marks("members")).toEqual([["g", "5", "一组，5 个"]]);
    expect(marks("painted")).toEqual([["painted", "2", "标了 2 号颜色"]]);
    expect(marks("noted")).toEqual([["noted", "", "有备注"]]);
    expect(marks("differs")).toEqual([["differs", "≠", "说法不一"]]);
    expect(marks("pinned")).toEqual([["t", "", "已钉住"]]);
    expect(marks("compared").toSorted((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1))).toEqual([
      ["changed", "≠", "说得不一样"],
      ["new", "+", "新的"],
      ["silent", "·", "没再提"],
    ]);
    expect(groups(parts, "noted")[0]?.shapes.length).toBe(2);
    expect(groups(parts, "pinned")[0]?.shapes.length).toBe(2);
    expect(groups(parts, "compared").find(({ id }) => id === "new")?.shapes.length).toBe(2);
  });

  test("draws every line with its dash, arrows, the dot at the needed end, and how many relations it stands for; a ring for a loop", () => {
    const lines = new Map(groups(parts, "line").map((line) => [line.id, line]));
    expect([...lines.keys()].toSorted()).toEqual(EDGES.map(({ key }) => key).toSorted());
    const dashes = (key: string) => lines.get(key)?.shapes.flatMap((tag) => tag.attributes["stroke-dasharray"] ?? []);
    expect([dashes("a p"), dashes("t g"), dashes("a t")]).toEqual([["2 3"], ["5 4"], []]);
    const filled = (key: string, name: string) =>
      lines.get(key)?.shapes.filter((tag) => tag.name === name && tag.attributes["fill"] !== undefined).length;
    expect([filled("a t", "path"), filled("a t", "circle")]).toEqual([1, 1]);
    expect([filled("painted noted", "path"), filled("painted noted", "circle")]).toEqual([2, 0]);
    expect(lines.get("a a")?.shapes.map((tag) => tag.name)).toEqual(["circle", "path"]);
    expect(lines.get("a t")?.says).toContain("名t");
    expect(groups(parts, "words").map(({ id, texts }) => [id, ...texts])).toEqual([["painted noted", "3"]]);
  });

  test("loads nothing, runs nothing, and its only address is the link", () => {
    expect(parts.filter(({ tag }) => ["script", "image", "use", "style", "foreignObject"].includes(tag.name))).toEqual([]);
    expect(new Set(parts.flatMap(({ tag }) => tag.attributes["href"] ?? []))).toEqual(new Set([FOOTER.link]));
  });

  test("draws relations in focus apart, with their words, and the rings of what is selected", () => {
    const chosen = svgText({ ...PICTURE, mood: { ...CALM, selected: new Set(["painted"]), near: new Set(["painted", "noted"]) } });
    const focused = readXml(chosen);
    expect(groups(focused, "line").flatMap(({ id }) => (id.startsWith("painted") ? [id] : []))).toEqual(
      [0, 1, 2].map((strand) => `painted noted#${strand}`),
    );
    expect(groups(focused, "words")[0]?.texts[0]).toMatch(/ \+1$/u);
    const rings = groups(focused, "thing").filter(({ shapes }) => shapes.some((tag) => has(tag, "stroke", PALETTE.accent)));
    expect(rings.map(({ id }) => id)).toEqual(["painted"]);
  });

  test("has the numbers of sources in place of words on lines, near their line and behind the name of a figure", () => {
    const numbers = {
      lines: new Map([
        ["a t", "1 12"],
        ["painted noted", "3"],
      ]),
      things: new Map([["t", "7"]]),
    };
    const numbered = readXml(svgText({ ...PICTURE, numbers }));
    expect(groups(numbered, "number").map(({ id, texts }) => [id, ...texts])).toEqual([
      ["t", "7"],
      ["a t", "1 12"],
      ["painted noted", "3"],
    ]);
    expect(groups(numbered, "words")).toEqual([]);
  });
});

const ENDS = [
  { id: "a", at: { x: 0, y: 0 }, radius: 13 },
  { id: "t", at: { x: 200, y: 0 }, radius: 22 },
];
const line = (more: Partial<DrawnLine> = {}): DrawnLine => ({
  key: "a t",
  from: "a",
  to: "t",
  colour: "#b81801",
  width: 2,
  marks: MARKS.arrowAtTo,
  beside: 0,
  ...more,
});

test("lines end at the rims, lie beside each other where they are apart, and are left out where things touch", () => {
  const [straight] = strokesOf([line()], ENDS);
  expect(straight?.a).toEqual({ x: 16, y: 0 });
  expect(straight?.b.x).toBeLessThan(200 - 22 - 3);
  expect(straight?.heads[0]?.[0]).toEqual({ x: 175, y: 0 });
  // The canvas counts upwards, a picture downwards.
  const [beside] = strokesOf([line({ beside: 8 })], ENDS);
  expect([beside?.a.y, beside?.b.y]).toEqual([-8, -8]);
  expect(
    strokesOf(
      [line()],
      ENDS.map((end) => ({ ...end, at: { x: 0, y: 0 } })),
    ),
  ).toEqual([]);
});

test("names never lie over each other or over a thing, and the frame holds them", () => {
  const nodes = Array.from({ length: 60 }, (_, index) => ({ ...NODES[2]!, id: `n${index}`, name: `名称${index}` }));
  const places = new Map(nodes.map(({ id }, index) => [id, { x: (index % 8) * 34, y: Math.floor(index / 8) * 30 }]));
  const picture = { ...PICTURE, scene: { nodes, edges: [] }, places };
  const frame = frameFor(picture);
  const rects = sketched(picture, measure)
    .sketch.shapes.filter(isWorded)
    .filter(({ layer }) => layer === "names")
    .map(({ x, y, long, size }) => ({ x: x - long / 2, y: y - size, w: long, h: size }));
  expect(rects.length).toBeGreaterThan(5);
  expect(rects.length).toBeLessThan(60);
  const bodies = [...places.values()].map(({ x, y }) => ({ x: x - frame.x - 10, y: y - frame.y - 10, w: 20, h: 20 }));
  const over = rects.flatMap((a, i) =>
    [...rects.filter((_, j) => i !== j), ...bodies].filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h),
  );
  expect(over).toEqual([]);
  expect(rects.every(({ x, y, w, h }) => x >= 0 && y >= 0 && x + w <= frame.w && y + h <= frame.h)).toBe(true);
});

test("a sheet that no browser holds is told by its dots, and a smaller scale offered", () => {
  expect(dotsOf(720, 400).every(({ fits }) => fits)).toBe(true);
  expect(dotsOf(5000, 4000).map(({ scale, width, fits }) => [scale, width, fits])).toEqual([
    [1, 5000, true],
    [2, 10_000, true],
    [3, 15_000, true],
    [4, 20_000, false],
  ]);
  expect(dotsOf(9000, 9000).map(({ fits }) => fits)).toEqual([true, false, false, false]);
  expect(frameOf([]).w).toBe(720);
});

test("the footer keeps within the picture's width, however long title and link are", () => {
  const { items, height } = footerOf({ ...FOOTER, title: "长".repeat(200), lines: ["长".repeat(200)] }, 720, measure);
  for (const item of items) {
    if (item.is === "text") expect(item.x + measure(item.text, 400, item.size)).toBeLessThanOrEqual(720);
    expect(item.y).toBeLessThan(height);
  }
});

test.each([
  ["昭通市、云南省 等 60 个", ".png", "zh", "昭图-昭通市、云南省等60个-2026-11-22.png"],
  [`a/b\\c:d*e?"f<g>|h\u0007.`, ".svg", "en", "zhaotu-a-b-c-d-e-f-g-h-2026-11-22.svg"],
  ["..", "-nodes.csv", "en", "zhaotu-2026-11-22-nodes.csv"],
] as const)("%s is a file's name that every system takes", (title, ending, lang, name) => {
  expect(fileName(title, "2026-11-22", ending, lang)).toBe(name);
});

test("text for markup is escaped, in elements and in attributes", () => {
  expect(escaped(`<a href='x' b="y">&\u0001`)).toBe("&lt;a href=&#39;x&#39; b=&quot;y&quot;&gt;&amp;\uFFFD");
});

test("values of Cypher cannot leave their quotes, and a remark cannot leave its line", () => {
  expect(literal("O'Hara")).toBe("'O\\'Hara'");
  expect(literal("a\\b")).toBe("'a\\\\b'");
  expect(literal("\\u0027 RETURN 1")).toBe("'\\\\' + 'u0027 RETURN 1'");
  expect(literal("a\nb\u2028c")).toBe("'a\\u000ab\\u2028c'");
  expect(remark("x\nMATCH (n) \\u000a DELETE n")).toBe("// x MATCH (n) ＼u000a DELETE n");
  expect(list([])).toBe("[]");
  expect(
    list(Array.from({ length: 60 }, (_, index) => `some-entity-${index}`))
      .split("\n")
      .every((text) => text.length < 130),
  ).toBe(true);
});
