// The scorer on cases made by hand, and beside the one that comes with a folder of passages, where there is one.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { passagesIn, type Entity, type Figure, type Measured, type Tie } from "../eval/passages.ts";
import { prediction, type Prediction } from "../eval/predictions.ts";
import { plain, sameUnit, sameValue } from "../eval/score/amounts.ts";
import { score } from "../eval/score/score.ts";
import { randomPredictions } from "../eval/random.ts";

const TEXT = "云塔市的塔山机场投资3亿元，云塔市民营的松石公司去年产值超40万元，松石公司位于云塔市。";
const at = (words: string, nth = 0) => {
  let start = TEXT.indexOf(words);
  for (let turn = 0; turn < nth; turn++) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const entity = (id: string, kind: string, words: string, nth = 0, more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  ...at(words, nth),
  text: words,
  name: words,
  ...more,
});
const figure = (id: string, words: string, value: number, unit: string, more: Partial<Figure> = {}): Figure => ({
  id,
  ...at(words),
  text: words,
  value,
  unit,
  comparator: "=",
  nature: "level",
  role: "observation",
  indicator: null,
  period: null,
  ...more,
});

const ENTITIES = [
  entity("e1", "Place", "云塔市"),
  entity("e2", "Infrastructure", "塔山机场", 0, { kindAlt: ["Project"], spanAlt: [[at("塔山机场").start + 2, at("塔山机场").end]] }),
  entity("e3", "Place", "云塔", 1, { optional: true }),
  entity("e4", "Company", "松石公司"),
  entity("e5", "Company", "松石公司", 1),
  entity("e6", "Place", "云塔市", 2),
];
const FIGURES = [
  figure("q1", "3亿元", 3, "亿元", { indicator: { ...at("投资"), text: "投资" } }),
  figure("q2", "40万元", 40, "万元", { comparator: ">", period: { value: "2025", how: "explicit" } }),
];
const TIES: Tie[] = [
  { type: "LOCATED_IN", head: "e5", tail: "e6" },
  { type: "ABOUT", head: "q1", tail: "e2" },
  { type: "PART_OF", head: "e2", tail: "e1", optional: true },
];
const measured = (entities = ENTITIES, quantities = FIGURES, relations = TIES): Measured => ({
  passage: { id: "a", genre: "g", docTitle: "t", docDate: null, heading: [], text: TEXT },
  marked: { id: "a", entities, quantities, relations },
});
const perfect = (): Prediction =>
  prediction.parse({
    id: "a",
    entities: ENTITIES.filter(({ optional }) => !optional).map(({ id, kind, start, end }) => ({
      id,
      kind,
      start,
      end,
      rule: "r",
      confidence: 0.9,
    })),
    quantities: FIGURES,
    relations: TIES.filter(({ optional }) => !optional),
  });
const count = (found: Prediction | null, heading: string, one = measured()) => {
  const { right, wrong, missed } = score([one], found ? [found] : []).tally.get(heading) ?? { right: 0, wrong: 0, missed: 0 };
  return [right, wrong, missed];
};
const only = (...entities: readonly { kind: string; start: number; end: number }[]): Prediction =>
  prediction.parse({ id: "a", entities, quantities: [], relations: [] });

describe("names", () => {
  test.each(["strict ALL", "overlap ALL", "any-kind ALL"])("everything right: %s", (heading) => {
    expect(count(perfect(), heading)).toStrictEqual([5, 0, 0]);
  });

  test.each(["strict ALL", "overlap ALL", "any-kind ALL"])("nothing found: %s", (heading) => {
    expect(count(null, heading)).toStrictEqual([0, 0, 5]);
  });

  test.each<[string, Prediction, strict: number[], overlap: number[]]>([
    [
      "a span that misses a character",
      only({ kind: "Company", start: at("松石公司").start, end: at("松石公司").end - 1 }),
      [0, 1, 5],
      [1, 0, 4],
    ],
    [
      "another span that is right, too",
      only({ kind: "Infrastructure", start: at("机场").start, end: at("机场").end }),
      [1, 0, 4],
      [1, 0, 4],
    ],
    ["another kind that is right, too", only({ kind: "Project", ...at("塔山机场") }), [1, 0, 4], [1, 0, 4]],
    ["the wrong kind", only({ kind: "Site", ...at("塔山机场") }), [0, 1, 5], [0, 1, 5]],
    ["a doubtful name", only({ kind: "Company", ...at("云塔", 1) }), [0, 0, 5], [0, 0, 5]],
    ["a name inside one of another kind", only({ kind: "Place", ...at("塔山") }), [0, 0, 5], [0, 0, 5]],
    ["a kind that annotations do not know", only({ kind: "Challenge", ...at("民营") }), [0, 0, 5], [0, 0, 5]],
    ["something that is no name", only({ kind: "Place", ...at("民营") }), [0, 1, 5], [0, 1, 5]],
    ["the same twice", only({ kind: "Place", ...at("云塔市") }, { kind: "Place", ...at("云塔市") }), [1, 0, 4], [1, 0, 4]],
    ["two on one", only({ kind: "Place", ...at("云塔市") }, { kind: "Place", ...at("云塔") }), [1, 1, 4], [1, 1, 4]],
  ])("%s", (_, found, strict, overlap) => {
    expect([count(found, "strict ALL"), count(found, "overlap ALL")]).toStrictEqual([strict, overlap]);
  });

  test("a name that annotations keep for relations is neither right nor wrong", () => {
    const nested = measured([entity("e1", "Infrastructure", "塔山机场"), entity("e2", "Place", "塔山", 0, { nested: true })], [], []);
    expect(count(only({ kind: "Place", ...at("塔山") }), "strict ALL", nested)).toStrictEqual([0, 0, 1]);
    expect(count(only({ kind: "Infrastructure", ...at("塔山") }), "strict ALL", nested)).toStrictEqual([0, 0, 1]);
    expect(count(only({ kind: "Infrastructure", ...at("塔山机") }), "strict ALL", nested)).toStrictEqual([0, 1, 1]);
  });

  test("confidence is kept beside whether it held", () => {
    const found = perfect();
    found.entities.push({ kind: "Place", ...at("民营"), rule: "guess", confidence: 0.4 });
    const { verdicts } = score([measured()], [found]);
    expect(verdicts.filter(({ right }) => right)).toHaveLength(5);
    expect(verdicts.filter(({ right }) => !right)).toStrictEqual([{ of: "name", rule: "guess", confidence: 0.4, right: false }]);
  });
});

describe("figures", () => {
  const changed = (change: Record<string, unknown>): Prediction => {
    const found = perfect();
    return prediction.parse({ ...found, quantities: [{ ...FIGURES[0], ...change }, FIGURES[1]] });
  };

  test("everything right", () => {
    expect(count(perfect(), "q all four")).toStrictEqual([2, 0, 0]);
    expect(["value", "unit", "comparator", "role", "nature", "period"].map((field) => count(perfect(), `q ${field}`))).toStrictEqual(
      Array.from({ length: 6 }, () => [2, 0, 0]),
    );
    expect(count(perfect(), "q indicator")).toStrictEqual([1, 0, 0]);
  });

  test("nothing found", () => {
    expect(count(null, "q all four")).toStrictEqual([0, 0, 2]);
    expect(count(null, "q value")).toStrictEqual([0, 0, 0]);
  });

  test.each<[string, Record<string, unknown>, heading: string, number[]]>([
    ["another way to write the same amount", { value: 30_000, unit: "万元" }, "q all four", [2, 0, 0]],
    ["a wrong value", { value: 3.1 }, "q all four", [1, 1, 1]],
    ["a wrong unit", { unit: "亿斤" }, "q unit", [1, 0, 1]],
    ["a wrong comparator", { comparator: ">" }, "q comparator", [1, 0, 1]],
    ["a comparator under another sign", { comparator: "==" }, "q comparator", [2, 0, 0]],
    ["a wrong role", { role: "target" }, "q all four", [1, 1, 1]],
    ["a wrong nature", { nature: "growth" }, "q nature", [1, 0, 1]],
    ["a nature nobody asked for", { nature: undefined }, "q nature", [1, 0, 0]],
    ["a wrong period", { period: { value: "2024" } }, "q period", [1, 0, 1]],
    ["a longer span", { end: at("3亿元").end + 1 }, "q span strict", [1, 1, 1]],
    ["a longer span, overlapping", { end: at("3亿元").end + 1 }, "q span overlap", [2, 0, 0]],
    ["an indicator elsewhere", { indicator: at("民营") }, "q indicator", [0, 0, 1]],
  ])("%s", (_, change, heading, counts) => {
    expect(count(changed(change), heading)).toStrictEqual(counts);
  });

  test("doubtful figures and roles count neither way", () => {
    const doubtful = measured(
      [],
      [figure("q1", "3亿元", 3, "亿元", { roleDoubt: true }), figure("q2", "40万元", 40, "万元", { optional: true })],
      [],
    );
    const found = prediction.parse({ id: "a", quantities: FIGURES.map((one) => ({ ...one, role: "target" })) });
    expect(count(found, "q all four", doubtful)).toStrictEqual([1, 0, 0]);
    expect(count(found, "q role", doubtful)).toStrictEqual([0, 0, 0]);
    expect(count(found, "q span strict", doubtful)).toStrictEqual([1, 0, 0]);
  });
});

describe("relations", () => {
  const tied = (...relations: readonly Record<string, unknown>[]) => prediction.parse({ ...perfect(), relations });

  test.each<[string, Prediction, number[]]>([
    ["everything right", perfect(), [2, 0, 0]],
    ["nothing found", tied(), [0, 0, 2]],
    ["other mentions of the same names", tied({ type: "LOCATED_IN", head: "e4", tail: "e1" }), [1, 0, 1]],
    ["ends by their places", tied({ type: "LOCATED_IN", head: at("松石公司"), tail: at("云塔市") }), [1, 0, 1]],
    ["an end that holds less than half", tied({ type: "LOCATED_IN", head: at("松"), tail: at("云塔市") }), [0, 1, 2]],
    ["the wrong way round", tied({ type: "LOCATED_IN", head: "e6", tail: "e5" }), [0, 1, 2]],
    ["the wrong type", tied({ type: "PART_OF", head: "e5", tail: "e6" }), [0, 1, 2]],
    ["a doubtful one", tied({ type: "PART_OF", head: "e2", tail: "e1" }), [0, 0, 2]],
    ["the same twice", tied({ type: "ABOUT", head: "q1", tail: "e2" }, { type: "ABOUT", head: "q1", tail: "e2" }), [1, 0, 1]],
    ["an end that is nowhere", tied({ type: "ABOUT", head: "q1", tail: "e99" }), [0, 1, 2]],
    ["a type that annotations do not know", tied({ type: "SUPPORTS", head: "e1", tail: "e2" }), [0, 0, 2]],
  ])("%s", (_, found, counts) => {
    expect(count(found, "rel ALL")).toStrictEqual(counts);
  });
});

test.each<[number, string, number, string]>([
  [3, "万亿元", 30_000, "亿元"],
  [1000, "万标箱", 1, "千万标箱"],
  [12, "千吨", 12_000, "吨"],
  [80, "km", 80, "公里"],
  [5, "百分点", 5, "个百分点"],
  [7, "亿", 7, "亿元人民币"],
  [200, "多个", 200, "个"],
  [15, "％", 15, "%"],
])("%d %s is %d %s", (value, unit, other, otherUnit) => {
  const [a, b] = [plain({ value, unit }), plain({ value: other, unit: otherUnit })];
  expect(sameValue(a.value, b.value) && sameUnit(a.unit, b.unit)).toBe(true);
});

test("a percentage point is no percent", () => {
  expect(sameUnit(plain({ value: 1, unit: "个百分点" }).unit, plain({ value: 1, unit: "%" }).unit)).toBe(false);
});

type Counts = Record<string, { tp: number; fp: number; fn: number }>;
type Other = { score: (marked: readonly unknown[], found: readonly unknown[]) => { T: Counts } };

test("the same counts as the scorer that comes with the passages", async (context) => {
  const folder = process.env["EVAL_DIR"];
  context.skip(!folder, "no text");
  const other = (await import(pathToFileURL(join(folder ?? "", "score.mjs")).href)) as Other;
  const passages = passagesIn(folder ?? "");
  for (let seed = 1; seed <= 60; seed++) {
    const found = randomPredictions(passages, seed);
    const { tally } = score(passages, found);
    const { T: theirs } = other.score(
      passages.map(({ marked }) => marked),
      found,
    );
    const heading = (name: string) => name.replace("q all four (F1)", "q all four");
    const expected = Object.entries(theirs).map(([name, { tp, fp, fn }]) => [heading(name), tp, fp, fn]);
    const counted = expected.map(([name]) => {
      const { right, wrong, missed } = tally.get(String(name)) ?? { right: 0, wrong: 0, missed: 0 };
      return [name, right, wrong, missed];
    });
    expect(counted).toStrictEqual(expected);
    const sums = [...tally.values()].reduce((sum, { right, wrong, missed }) => sum + right + wrong + missed, 0);
    expect(sums).toBe(expected.reduce((sum, [, tp, fp, fn]) => sum + Number(tp) + Number(fp) + Number(fn), 0));
  }
});
