// Leaving with it, its pure parts: names of files, escaping, an SVG's shapes, the size of a PNG, Cypher's texts.
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { describe, expect, test } from "vitest";
import { list, literal, remark } from "../../web/app/asked/literal.ts";
import { frameOf, placeNames, strokesOf } from "../../web/app/share/drawing.ts";
import { footerOf } from "../../web/app/share/footer.ts";
import { fileName } from "../../web/app/share/scope.ts";
import { escaped } from "../../web/app/share/escaped.ts";
import { svgOf } from "../../web/app/share/svg.ts";
import { FOOTER, INKS, LINES, measure, THINGS } from "./share-made-up.ts";

const NUMBERS = { lines: new Map([["a t", "1 12"]]), things: new Map([["t", "3"]]) };
const SVG = svgOf({
  things: THINGS,
  lines: LINES,
  frame: frameOf(THINGS),
  guides: { under: "", over: "", barred: [] },
  inks: INKS,
  lang: "zh",
  title: "<t>",
  footer: FOOTER,
  numbers: NUMBERS,
  measure,
});

/** All tags of a text that has to be well-formed XML, and its words. */
function readXml(text: string): { tags: SaxesTagPlain[]; words: string } {
  const tags: SaxesTagPlain[] = [];
  let words = "";
  const parser = new SaxesParser({});
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => tags.push(tag));
  parser.on("text", (part) => {
    words += part;
  });
  parser.write(text).close();
  return { tags, words };
}

describe("an SVG", () => {
  const { tags, words } = readXml(SVG);
  const named = (name: string) => tags.filter((tag) => tag.name === name);

  test("is well-formed, says every name as it is, and holds no sign that XML forbids", () => {
    expect(words).toContain(`<b>“A” & 'co'</b>\uFFFD`);
    expect(SVG).not.toContain("<b>");
    expect(named("title").length).toBe(THINGS.length + 1);
  });

  test("has a shape and a glyph for every thing, the number of a closed group, a ring where there is one", () => {
    const things = tags.filter((tag) => tag.attributes["data-id"] !== undefined).map((tag) => tag.attributes["data-id"]);
    expect(things).toEqual(THINGS.map(({ id }) => id));
    expect(tags.filter((tag) => tag.attributes["stroke-width"] === "2.3").length).toBe(3 + FOOTER.kinds.length);
    expect(tags.filter((tag) => tag.attributes["stroke"] === "#1f4fb5").length).toBe(1);
    expect(words).toContain("5");
  });

  test("draws every line with its dash, arrows and the dot at the needed end, and writes numbers on it", () => {
    const dashes = named("path").flatMap((tag) => tag.attributes["stroke-dasharray"] ?? []);
    expect(dashes).toEqual(["2 3", "5 4"]);
    expect(named("path").filter((tag) => tag.attributes["fill"] === "#b81801").length).toBe(2);
    expect(named("circle").filter((tag) => tag.attributes["fill"] === "#b81801").length).toBe(1);
    expect(words).toContain("1 12");
  });

  test("loads nothing, runs nothing, and its only address is the link", () => {
    expect(named("script").length + named("image").length + named("use").length + named("style").length).toBe(0);
    expect(new Set(tags.flatMap((tag) => tag.attributes["href"] ?? []))).toEqual(new Set([FOOTER.link]));
  });
});

test("lines end at the rims and are left out where things touch", () => {
  const [toTarget] = strokesOf(LINES, THINGS);
  expect(toTarget?.a).toEqual({ x: 16, y: 0 });
  expect(toTarget?.b.x).toBeLessThan(200 - 22 - 3);
  expect(toTarget?.heads[0]?.[0]).toEqual({ x: 175, y: 0 });
  const touching = THINGS.map((thing) => ({ ...thing, at: { x: 0, y: 0 } }));
  expect(strokesOf(LINES, touching)).toEqual([]);
});

test("names never lie over each other or over a thing, and the frame holds them", () => {
  const crowd = Array.from({ length: 60 }, (_, index) => ({
    ...THINGS[1]!,
    id: `n${index}`,
    name: `名称${index}`,
    at: { x: (index % 8) * 60, y: Math.floor(index / 8) * 60 },
  }));
  const { names, taken } = placeNames(crowd, "zh", measure);
  expect(names.length).toBeGreaterThan(5);
  expect(names.length).toBeLessThan(60);
  const rects = taken.slice(0, names.length);
  const cross = rects.flatMap((a, i) =>
    taken.filter((b, j) => i !== j && a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h),
  );
  const own = cross.filter((rect) => !crowd.some(({ at, radius }) => rect.x === at.x - radius && rect.y === at.y - radius));
  expect(own).toEqual([]);
  const frame = frameOf(crowd);
  expect(
    rects.every(
      (rect) => rect.x >= frame.x && rect.x + rect.w <= frame.x + frame.w && rect.y >= frame.y && rect.y + rect.h <= frame.y + frame.h,
    ),
  ).toBe(true);
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
