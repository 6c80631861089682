import { expect, test } from "vitest";
import { OTHER_NAMES } from "../../loader/reading/lexicon/regions.ts";
import { nestIn } from "../../loader/reading/places/nest.ts";
import { gazetteer, read, shown } from "./places-read.ts";

/** The same numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test("texts of names and words thrown together give mentions in order that never overlap, with their own characters", () => {
  const pieces = [
    "云南",
    "昭通市",
    "鲁甸",
    "川渝",
    "湘中",
    "地区",
    "山区",
    "流域",
    "北",
    "中",
    "市",
    "县",
    "柳坝村",
    "镇",
    "、",
    "和",
    "至",
    "，",
    "长江",
    "东北",
    "起于",
    "高速公路",
    "大湾区",
    "建设",
    "𠮷",
    "\n",
    "A1",
  ];
  const next = numbers(7);
  for (let round = 0; round < 400; round++) {
    const text = Array.from({ length: 40 }, () => pieces[next(pieces.length)]!).join("");
    let end = 0;
    for (const place of read(text)) {
      expect(place.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(place.start, place.end)).toBe(place.name);
      end = place.end;
    }
  }
});

test("a long hostile text takes time in proportion to its length", () => {
  const time = (text: string): number => {
    const from = performance.now();
    read(text);
    return performance.now() - from;
  };
  for (const piece of ["市", "镇", "城关镇", "昭阳区、", "起于昆明", "北京至上海", "在柳坝县"]) {
    const size = Math.floor(40_000 / piece.length);
    time(piece.repeat(size));
    expect(time(piece.repeat(size * 4))).toBeLessThan(40 * time(piece.repeat(size)) + 400);
  }
});

const CODES: readonly (readonly [text: string, title: string, codes: string])[] = [
  ["昭阳区修路。", "", "530602"],
  ["朝阳区办展。", "", "110105,220104"],
  ["北京朝阳区办展。", "", "110105"],
  ["朝阳区办展。", "长春夜市", "220104"],
  ["城关镇修桥。", "卢氏县新闻", "411224100"],
  ["西安区的厂子。", "牡丹江新闻", "231005"],
  ["吉林种参。", "", "220000"],
  ["江西南昌办展。", "", "360100"],
  ["金沙江流域种树。", "", ""],
  ["綦江县修路。", "重庆快讯", "500110"],
  ["东莞办厂。", "", "441900"],
  ["海南种椰子。", "", "460000"],
];
test.each(CODES)("%s (%s) is %s", (text, title, codes) => {
  expect(read(text, title)[0]?.divisions.join(",")).toBe(codes);
});

test("a chain keeps its parts with their divisions", () => {
  const [place] = read("云南省昭通市昭阳区");
  expect(place?.parts?.map(({ name, divisions }) => `${name} ${divisions.join()}`)).toEqual([
    "云南省 530000",
    "昭通市 530600",
    "昭阳区 530602",
  ]);
});

test("headings tell what a passage speaks of", () => {
  expect(shown(read("鲁甸和巧家种花椒。", "", ["昭通市"]))).toBe("鲁甸 巧家");
});

test("divisionOf tells name, rank and what it lies in", () => {
  expect(gazetteer.divisionOf("530602")).toEqual({ code: "530602", name: "昭阳区", short: "昭阳", rank: 2, parents: ["530600", "530000"] });
  expect(gazetteer.divisionOf("110105")?.parents).toEqual(["110000"]);
  expect(gazetteer.divisionOf("140521100")?.parents).toEqual(["140521", "140500", "140000"]);
  expect(gazetteer.divisionOf("990000")).toBeNull();
  expect(gazetteer.divisionOf("昭通")).toBeNull();
});

test.each(OTHER_NAMES)("%s is a name of a division that there is, %s", (name, code) => {
  expect(gazetteer.divisionOf(code)).not.toBeNull();
  expect(name.length).toBeGreaterThan(1);
});

test("names inside longer ones are marked, names that a longer one cuts go", () => {
  const text = "昆明理工大学和南京市长江大桥";
  const places = read(text);
  const kept = nestIn(places, [
    { start: 0, end: 6 },
    { start: 9, end: 14 },
  ]);
  expect(shown(places)).toContain("昆明");
  expect(kept.find(({ name }) => name === "昆明")?.nested).toBe(true);
  expect(kept.every(({ start, end }) => !(start < 9 && end > 9))).toBe(true);
});
