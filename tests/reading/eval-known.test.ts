// Reading beside curated facts: what is found of them, and what is left open.
import { expect, test } from "vitest";
import { curatedArticles, type CuratedArticle, type KnownFigure } from "../eval/curated.ts";
import { faultsOf } from "../eval/faults.ts";
import { knownLines } from "../eval/print/known.ts";
import { prediction } from "../eval/predictions.ts";
import { scoreKnown } from "../eval/score/known-figures.ts";
import type { Tally } from "../eval/score/tally.ts";

const known = (id: string, value: number, unit: string, start: number, end: number, more: Partial<KnownFigure> = {}): KnownFigure => ({
  id,
  value,
  unit,
  comparator: "=",
  nature: "level",
  role: "observation",
  time: "2025",
  about: [],
  indicator: [],
  words: `${value}${unit}`,
  at: [{ start, end }],
  ...more,
});
const article = (figures: readonly KnownFigure[]): CuratedArticle => ({
  measured: {
    passage: { id: "a", genre: "g", docTitle: "t", docDate: null, heading: [], text: "字".repeat(200) },
    marked: { id: "a", entities: [], quantities: [], relations: [] },
  },
  figures,
  excluded: [{ start: 150, end: 160 }],
});
const figure = (start: number, value: number, unit: string, more: Record<string, unknown> = {}) => ({
  start,
  end: start + 3,
  value,
  unit,
  comparator: "=",
  role: "observation",
  nature: "level",
  period: { value: "2025" },
  ...more,
});
const counts = (figures: readonly KnownFigure[], found: readonly unknown[]) => {
  const tally: Tally = new Map();
  const mistakes = scoreKnown(article(figures), prediction.parse({ id: "a", quantities: found }), tally);
  const of = (field: string) => [tally.get(`fact ${field}`)?.right ?? 0, tally.get(`fact ${field}`)?.missed ?? 0];
  return { of, mistakes: mistakes.map(({ what, words }) => `${what} ${words}`), tally };
};

test("a figure is found by its amount in its sentence, however it is written", () => {
  const { of, mistakes } = counts([known("o1", 3, "亿元", 10, 40)], [figure(20, 30_000, "万元")]);
  expect([of("value and unit"), of("comparator"), of("role"), of("nature"), of("year"), mistakes]).toStrictEqual([
    [1, 0],
    [1, 0],
    [1, 0],
    [1, 0],
    [1, 0],
    [],
  ]);
});

test.each<[string, unknown]>([
  ["another amount", figure(20, 4, "亿元")],
  ["another unit", figure(20, 3, "亿斤")],
  ["another sentence", figure(60, 3, "亿元")],
])("%s is not the figure", (_, found) => {
  const { of, mistakes, tally } = counts([known("o1", 3, "亿元", 10, 40)], [found]);
  expect([of("value and unit"), mistakes]).toStrictEqual([[0, 1], ["missed 3亿元 (o1)"]]);
  expect(tally.get("fact none holds")?.right).toBe(1);
});

test("each field is judged where the fact says something of it", () => {
  const facts = [known("t1", 3, "亿元", 10, 40, { role: "target", nature: null, comparator: ">", time: null })];
  const { of, mistakes } = counts(facts, [figure(20, 3, "亿元")]);
  expect([of("comparator"), of("role"), of("nature"), of("year")]).toStrictEqual([
    [0, 1],
    [0, 1],
    [0, 0],
    [0, 0],
  ]);
  expect(mistakes).toStrictEqual(["wrong comparator 3亿元 (t1)", "wrong role 3亿元 (t1)"]);
});

test.each<[string, boolean]>([
  ["2025", true],
  ["2025-09", true],
  ["2021-2025", true],
  ["2025-01/2025-04", true],
  ["2024", false],
])("the year of %s fits 2025: %s", (value, fits) => {
  expect(counts([known("o1", 3, "亿元", 10, 40)], [figure(20, 3, "亿元", { period: { value } })]).of("year")).toStrictEqual(
    fits ? [1, 0] : [0, 1],
  );
});

test("whom a figure is about and what it measures are judged by the facts' names", () => {
  const fact = known("o1", 3, "亿元", 10, 40, { about: ["town"], indicator: ["投资", "投资额"] });
  const entity = (id: string, start: number) => ({ id, kind: "Place", start, end: start + 2, text: "字字", name: "town" });
  const one = article([fact]);
  const there = { ...one, measured: { ...one.measured, marked: { ...one.measured.marked, entities: [entity("e1", 50)] } } };
  const judged = (named: string | null, tail: unknown, type = "ABOUT") => {
    const tally: Tally = new Map();
    const entities = [{ id: "x1", kind: "Place", start: 50, end: 52 }];
    const relations = [{ type, head: "q1", tail }];
    scoreKnown(there, prediction.parse({ id: "a", entities, quantities: [figure(20, 3, "亿元", { id: "q1", named })], relations }), tally);
    return ["indicator", "about"].map((field) => tally.get(`fact ${field}`)?.right === 1);
  };
  expect(judged("投资额", "x1")).toStrictEqual([true, true]);
  expect(judged("投资额", { start: 51, end: 53 })).toStrictEqual([true, true]);
  expect(judged("总投资额", { start: 60, end: 62 })).toStrictEqual([false, false]);
  expect(judged(null, "x9")).toStrictEqual([false, false]);
  expect(judged("投资", "x1", "SETS")).toStrictEqual([true, false]);
});

test("two figures of one sentence each take their own, and what is left out on purpose is no mistake", () => {
  const facts = [known("o1", 3, "亿元", 10, 60), known("o2", 3, "亿元", 10, 60)];
  const { of, tally } = counts(facts, [figure(20, 3, "亿元"), figure(50, 3, "亿元"), figure(152, 7, "个")]);
  expect(of("value and unit")).toStrictEqual([2, 0]);
  expect([tally.get("fact none holds")?.right, tally.get("fact left out on purpose")?.right]).toStrictEqual([0, 1]);
  expect(knownLines(tally).some((line) => /^figures, value and unit +2 \| +100\.0 %/.test(line))).toBe(true);
});

test("the shipped articles have names, figures and relations whose characters match", (context) => {
  const folder = process.env["ARTICLES_DIR"];
  context.skip(!folder, "no text");
  const articles = curatedArticles(folder ?? "");
  expect(articles).toHaveLength(2);
  for (const { measured, figures } of articles) {
    // Facts may overlap each other and know more kinds than annotations do; spans must hold.
    expect(faultsOf(measured).filter((fault) => !fault.includes("overlap"))).toStrictEqual([]);
    expect(measured.marked.entities.length).toBeGreaterThan(300);
    expect(measured.marked.relations.length).toBeGreaterThan(100);
    expect(figures.length).toBeGreaterThan(50);
  }
});
