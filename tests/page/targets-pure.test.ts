// The target board's small charts, histories, words and rows: pure functions, without a browser.
import { describe, expect, test } from "vitest";
import { DIFFERENCE_WORDS, DOUBT_WORDS, STATUS_WORDS } from "../../cypher/plan/targets/words.ts";
import { farOf, figureOf, nearestOf } from "../../web/app/panels/targets/far.ts";
import { CHART, historyOf, ticksOf } from "../../web/app/panels/targets/history.ts";
import { nextRow } from "../../web/app/panels/targets/row-keys.ts";
import { shownGroups } from "../../web/app/panels/targets/shown-groups.ts";
import { asWritten, figureSaid, gapText, inBaseUnit, targetSaid } from "../../web/app/panels/targets/texts.ts";
import { toggled } from "../../web/app/state/board.ts";
import { wordsOf } from "../../web/app/words/words.ts";
import type { BoardFigure, BoardRow } from "../../web/contract/board.ts";

const figure = (id: string, value: number, year: string, more: Partial<BoardFigure> = {}): BoardFigure => ({
  ...{ id, name: id, nameEn: id, claimZh: null, claimEn: null, nature: "level", direction: null, actual: "actual" },
  ...{ comparator: "=", value, valueText: String(value), unit: "亿元", base: { value: value * 1e8, unit: "元" } },
  ...{ period: year, time: { from: `${year}-01-01`, to: `${year}-12-31`, basis: "stated" }, evidence: [`a#${value}-${value + 1}`] },
  ...{ hollow: false, used: true, differences: [], told: null },
  ...more,
});
const row = (more: Partial<BoardRow> = {}): BoardRow => ({
  ...{
    id: "t",
    name: "t",
    nameEn: "t",
    modality: "planned",
    each: false,
    articles: ["a"],
    claimZh: null,
    claimEn: null,
    deadlineText: null,
  },
  ...{ comparator: ">=", value: 800, valueText: "800亿元", unit: "亿元", base: { value: 800e8, unit: "元" } },
  ...{ subjects: [], industries: null, policies: null, indicator: { id: "i", name: "i", nameEn: "i" }, setBy: [] },
  ...{ deadline: { point: "2042", text: null, basis: "stated", from: "2042-01-01", to: "2042-12-31" } },
  ...{ status: "underway", sentence: { zh: "。", en: "." }, rests: [], restsEvidence: [], doubts: [], alsoSaid: [], latest: null },
  ...{ reason: { code: "short", of: null, differences: [], passed: false, afterDeadline: false, told: null } },
  ...{ gap: { reason: "noFigure" }, series: [], evidence: ["a#1-2"] },
  ...more,
});
const beside = (own: BoardFigure, more: Partial<BoardRow> = {}) => row({ latest: own, series: [own], ...more });
const because = (code: BoardRow["reason"]["code"], of: string | null): Pick<BoardRow, "reason"> => ({
  reason: { code, of, differences: [], passed: false, afterDeadline: false, told: null },
});

describe("how far", () => {
  test("both ends on one scale from nought: short of the goal, and beyond it", () => {
    expect(farOf(beside(figure("o", 600, "2041")))).toEqual({ is: "bar", fill: 0.75, goal: 1, rough: false });
    expect(farOf(beside(figure("o", 1000, "2041"), { status: "met" }))).toEqual({ is: "bar", fill: 1, goal: 0.8, rough: false });
  });
  test("the figure that the status speaks of is drawn, not a later one", () => {
    const [first, later] = [figure("o1", 400, "2040"), figure("o2", 200, "2041")];
    const told = row({ series: [first, later], latest: later, ...because("missed", "o1"), status: "late" });
    expect(figureOf(told)?.id).toBe("o1");
    expect(farOf(told)).toMatchObject({ is: "bar", fill: 0.5 });
  });
  test("约 and bounds make a bar rough", () => {
    for (const more of [{ hollow: true, comparator: "≈" as const }, { comparator: ">" as const }])
      expect(farOf(beside(figure("o", 600, "2041", more)))).toMatchObject({ is: "bar", rough: true });
    expect(farOf(beside(figure("o", 600, "2041"), { comparator: "≈" }))).toMatchObject({ rough: true });
  });
  test("no bar where an end is missing, of another unit, below nought or a rank", () => {
    const others: BoardRow[] = [
      row({ latest: null }),
      row({ value: null, base: null }),
      beside(figure("o", 600, "2041", { base: { value: 600, unit: "吨" } })),
      beside(figure("o", -5, "2041")),
      beside(figure("o", 6, "2041", { base: { value: 6, unit: "位" } }), { base: { value: 5, unit: "位" } }),
    ];
    expect(others.map((one) => farOf(one).is)).toEqual(others.map(() => "track"));
    expect((["met", "underway", "late"] as const).map((status) => farOf(row({ status, value: null, base: null })))).toEqual([
      { is: "track", how: "solid" },
      { is: "track", how: "dashed" },
      { is: "track", how: "overdue" },
    ]);
  });
  test("never a length for what does not compare or has no figure, whatever stands beside it", () => {
    const own = figure("o", 600, "2041");
    expect(farOf(beside(own, { status: "notComparable" }))).toEqual({ is: "apart" });
    expect(farOf(beside(own, { status: "noFigure" }))).toEqual({ is: "flag" });
    expect(nearestOf(beside(own, { status: "notComparable", latest: null }))).toBeNull();
    const other = { ...own, used: false, differences: ["subject" as const] };
    expect(nearestOf(row({ status: "notComparable", series: [other], ...because("differs", "o") }))?.id).toBe("o");
  });
  test("a number that nobody gave: figures over time and an open end; one figure alone is no line", () => {
    const near = { used: false, differences: ["nature" as const, "period" as const] };
    const series = [figure("o1", 40.5, "2022", near), figure("o2", 44, "2024", { ...near, hollow: true }), figure("o3", 45, "2025", near)];
    const wish = { status: "noYardstick" as const, value: null, base: null };
    expect(farOf(row({ ...wish, series }))).toEqual({
      is: "spark",
      points: [
        { x: 0, y: 0, hollow: false },
        { x: expect.closeTo(2 / 3, 2), y: expect.closeTo(3.5 / 4.5, 9), hollow: true },
        { x: 1, y: 1, hollow: false },
      ],
    });
    expect(farOf(row({ ...wish, series: series.slice(0, 1) }))).toEqual({ is: "open" });
    expect(farOf(row({ ...wish, series: series.map((one) => ({ ...one, differences: ["subject" as const] })) }))).toEqual({ is: "open" });
  });
});

describe("a history", () => {
  const series = [figure("o1", 752, "2040"), figure("o2", 760, "2041"), figure("o3", 823.5, "2042")];
  test("points rise with their values and run with their times inside the chart; the goal has its place", () => {
    const history = historyOf(row({ series }), "zh") ?? expect.fail("no chart");
    const { points, goal, ticks } = history;
    expect(points.map(({ label }) => label)).toEqual(["752", "760", "823.5"]);
    for (const [a, b] of [
      [0, 1],
      [1, 2],
    ] as const) {
      expect(points[a]?.x).toBeLessThan(points[b]?.x ?? 0);
      expect(points[a]?.y).toBeGreaterThan(points[b]?.y ?? 999);
    }
    expect(goal.x).toBeCloseTo(points[2]?.x ?? 0, 6);
    expect(goal.y).toBeGreaterThan(points[2]?.y ?? 999);
    for (const { x, y } of points)
      expect(x >= CHART.left && x <= CHART.wide && y >= CHART.top - 0.001 && y <= CHART.high - CHART.bottom + 0.001).toBe(true);
    expect(ticks.map(({ label }) => label)).toEqual(["750", "775", "800", "825"]);
    expect([history.unit, historyOf(row({ series }), "en")?.unit]).toEqual(["亿元", "billion yuan"]);
    expect(historyOf(row({ series }), "en")?.points.map(({ label }) => label)).toEqual(["75.2", "76", "82.35"]);
  });
  test("different statements of one time are not joined; equal ones are one point of the line, named once", () => {
    expect(historyOf(row({ series: [...series, figure("o4", 770, "2041")] }), "zh")?.joined).toEqual([]);
    const again = historyOf(row({ series: [...series, figure("o4", 760, "2041")] }), "zh");
    expect(again?.joined.length).toBe(3);
    expect(again?.points.filter(({ label }) => label === "760").length).toBe(1);
  });
  test("another nature, an undated figure and what does not compare stay out; a time that is not written is marked", () => {
    const odd = [
      figure("o5", 10, "2042", { nature: "growth", unit: "%", base: { value: 10, unit: "%" } }),
      figure("o6", 9, "2042", { time: null }),
      figure("o7", 8, "2042", { used: false, differences: ["subject"] }),
    ];
    const inferred = figure("o8", 790, "2039", { time: { from: "2039-01-01", to: "2039-12-31", basis: "inherited" } });
    const points = historyOf(row({ series: [...series, ...odd, inferred] }), "zh")?.points ?? [];
    expect(points.map(({ figure: { id }, inferred: marked }) => [id, marked])).toEqual([
      ["o8", true],
      ["o1", false],
      ["o2", false],
      ["o3", false],
    ]);
    expect(historyOf(row(), "zh")).toBeNull();
  });
  test("one figure and no deadline still make a chart with whole numbers", () => {
    const { points, goal, ticks } =
      historyOf(row({ series: [figure("o1", 5, "2040")], deadline: null, base: null, value: null }), "zh") ?? expect.fail("no chart");
    expect([points.length, goal.x, goal.y]).toEqual([1, null, null]);
    for (const number of [...points.flatMap(({ x, y }) => [x, y]), ...ticks.map(({ y }) => y)]) expect(Number.isFinite(number)).toBe(true);
  });
  test("ticks are round, enclose the values and are few", () => {
    for (const [low, high] of [
      [40.5, 45],
      [0, 0],
      [-3, 12],
      [1e11, 2.1e11],
      [0.1, 0.11],
      [7, 7],
    ] as const) {
      const ticks = ticksOf(low, high);
      expect(ticks[0]).toBeLessThanOrEqual(low);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
      expect(ticks.length >= 2 && ticks.length <= 6).toBe(true);
    }
    expect(ticksOf(40.5, 45)).toEqual([40, 42, 44, 46]);
  });
});

describe("words", () => {
  const [zh, en] = [wordsOf("zh"), wordsOf("en")];
  test("statuses, differences and doubts are worded as the shell words them", () => {
    for (const [words, lang] of [
      [zh, "zh"],
      [en, "en"],
    ] as const) {
      for (const [key, both] of Object.entries(STATUS_WORDS))
        expect(words.targets.statuses[key as keyof typeof STATUS_WORDS]).toBe(both[lang]);
      for (const [key, both] of Object.entries(DIFFERENCE_WORDS))
        expect(words.targets.differences[key as keyof typeof DIFFERENCE_WORDS]).toBe(both[lang]);
      for (const [key, both] of Object.entries(DOUBT_WORDS)) expect(words.targets.doubts[key as keyof typeof DOUBT_WORDS]).toBe(both[lang]);
    }
  });
  test("a number as it compares, its own words where they say more, its base unit", () => {
    const over = row({ comparator: ">", valueText: "突破800亿元" });
    expect([targetSaid(over, "zh").text, targetSaid(over, "en").text]).toEqual(["> 800\u00a0亿元", "> 80\u00a0billion\u00a0yuan"]);
    expect([asWritten(over), asWritten(row()), asWritten(row({ valueText: "800" }))]).toEqual(["突破800亿元", null, null]);
    expect(inBaseUnit(over, "zh")).toBe("80,000,000,000\u00a0元");
    const words = row({ value: null, base: null, valueText: "建成", claimEn: "It is to stand" });
    expect([targetSaid(words, "zh"), targetSaid(words, "en")]).toEqual([
      { text: "建成", chinese: true },
      { text: "It is to stand", chinese: false },
    ]);
    expect(figureSaid(figure("o", 1.2, "2041", { nature: "growth", direction: "down" }), "zh").text).toBe("−1.2\u00a0亿元");
  });
  test("the gap, too much or too little, roughly where it is rough", () => {
    const gap = (base: number, rough = false) =>
      row({ gap: { reason: null, gap: { base, unitBase: "元", value: base / 1e8, unit: "亿元" }, rough, perYear: { reason: "passed" } } });
    expect([
      gapText(gap(2e8), "zh", zh),
      gapText(gap(-2e8), "en", en),
      gapText(gap(2e8, true), "zh", zh),
      gapText(row(), "zh", zh),
    ]).toEqual(["差 2\u00a0亿元", "200\u00a0million\u00a0yuan too many", "差 ≈\u00a02\u00a0亿元", null]);
  });
});

describe("rows", () => {
  const key = { kind: null, name: null, nameEn: null };
  const many = (count: number, from = 0) => Array.from({ length: count }, (_, at) => row({ id: `t${from + at}` }));
  test("the first so many, each group with its whole count, and the honest total", () => {
    const rows = many(10);
    const groups = [
      { key: "a", ...key, ids: rows.slice(0, 6).map(({ id }) => id) },
      { key: "b", ...key, ids: rows.slice(4).map(({ id }) => id) },
    ];
    const told = ({ groups: shown, ...counts }: ReturnType<typeof shownGroups>) => [
      shown.map((one) => [one.key, one.rows.length, one.count]),
      counts.shown,
      counts.total,
    ];
    expect(told(shownGroups({ rows, groups }, 8))).toEqual([
      [
        ["a", 6, 6],
        ["b", 2, 6],
      ],
      8,
      12,
    ]);
    expect(told(shownGroups({ rows, groups }, 6))).toEqual([[["a", 6, 6]], 6, 12]);
    expect(told(shownGroups({ rows, groups }, 100))).toEqual([
      [
        ["a", 6, 6],
        ["b", 6, 6],
      ],
      12,
      12,
    ]);
  });
  test("arrows stop at either end", () => {
    expect([nextRow("ArrowDown", 4, 5), nextRow("ArrowUp", 0, 5), nextRow("Home", 3, 5), nextRow("End", 0, 5), nextRow("a", 0, 5)]).toEqual(
      [4, 0, 0, 4, null],
    );
  });
  test("choosing a key twice lets it go, and an empty field is no choice", () => {
    const once = toggled({}, "status", "late");
    expect([once, toggled(once, "status", "met"), toggled(once, "status", "late")]).toEqual([
      { status: ["late"] },
      { status: ["late", "met"] },
      {},
    ]);
  });
});
