// Arithmetic of targets: exact decimals, gaps and growth; and what must hold whatever the numbers are.
import { describe, expect, test } from "vitest";
import { baseValue } from "../../cypher/plan/targets/base.ts";
import { lastPlace, minus, placesOf, plus, roundTo, times } from "../../cypher/plan/targets/decimal.ts";
import { gapOf } from "../../cypher/plan/targets/gap.ts";
import { standingsOf } from "../../cypher/plan/targets/status.ts";
import { clockOf } from "../../cypher/plan/targets/times.ts";
import type { ObservationRow, TargetRow } from "../../cypher/questions/figures.ts";
import { COMPARATORS, NATURES } from "../../data/model/quantity.ts";
import { GAP_REASONS, STATUSES, type GapReason, type Status } from "../../data/model/verdicts.ts";
import { ARTICLES, chance, link, observation, target, told } from "./made-up-targets.ts";

describe("decimals", () => {
  test("sums, differences and products are those of the printed numbers", () => {
    expect([
      plus(0.1, 0.2),
      minus(0.3, 0.1),
      minus(1_000_000.1, 1_000_000),
      times(82.67, 1e8),
      times(1.1, 1.1),
      plus(1e21, 1),
      plus(5e-7, 5e-7),
    ]).toEqual([0.3, 0.2, 0.1, 8_267_000_000, 1.21, 1e21, 0.000001]);
    expect([minus(-0.3, -0.1), times(-2.5, 4), plus(0, 0)]).toEqual([-0.2, -10, 0]);
  });
  test("rounding, places, and the last digit that is not nought", () => {
    expect([roundTo(2.345, 2), roundTo(-2.345, 2), roundTo(1.005, 2), roundTo(7, 2), roundTo(0.04, 1)]).toEqual([2.35, -2.35, 1.01, 7, 0]);
    expect([placesOf(40.5), placesOf(7), placesOf(1e-7)]).toEqual([1, 0, 7]);
    expect([lastPlace(40.5), lastPlace(212_000), lastPlace(1), lastPlace(-0.25), lastPlace(0)]).toEqual([0.1, 1000, 1, 0.01, 0]);
  });
  test("against whole numbers of hundredths, on thousands of pairs", () => {
    const dice = chance(7);
    for (let round = 0; round < 2000; round++) {
      const [a, b] = [dice(2_000_000) - 1_000_000, dice(2_000_000) - 1_000_000];
      expect(plus(a / 100, b / 100)).toBe((a + b) / 100);
      expect(minus(a / 100, b / 100)).toBe((a - b) / 100 + 0);
    }
  });
});

const NO_GAP: readonly [GapReason, TargetRow, ObservationRow | null][] = [
  ["noNumber", target("t", { value: null, valueText: "建成" }), observation("o")],
  ["noFigure", target("t"), null],
  ["noFigure", target("t"), observation("o", { value: null, valueText: "建成" })],
  ["nature", target("t"), observation("o", { nature: "growth", unit: "%" })],
  ["unit", target("t", { unit: "亩" }), observation("o", { unit: "平方米" })],
  ["reached", target("t"), observation("o", { value: 100 })],
];
const NO_GROWTH: readonly [GapReason, TargetRow, ObservationRow][] = [
  ["noDeadline", target("t", { deadline: null }), observation("o", { value: 1 })],
  ["noTime", target("t"), observation("o", { value: 1, period: null })],
  ["passed", target("t", { deadline: "2031" }), observation("o", { value: 1 })],
  ["passed", target("t", { deadline: "2033-06" }), observation("o", { value: 1, period: "2033-07" })],
  ["underAYear", target("t", { deadline: "2033-06" }), observation("o", { value: 1, period: "2032" })],
  ["increment", target("t", { indicator: "新增学位" }), observation("o", { value: 1, indicator: "新增学位" })],
  [
    "nature",
    target("t", { unit: "%", indicator: "覆盖率" }),
    observation("o", { value: 1, unit: "%", indicator: "覆盖率", nature: "share" }),
  ],
];

test("every reason of the list has a case", () => {
  const tried = new Set([...NO_GAP, ...NO_GROWTH].map(([reason]) => reason));
  expect(GAP_REASONS.filter((reason) => !tried.has(reason))).toEqual([]);
});

describe("the gap", () => {
  const clock = clockOf(ARTICLES);
  const gap = (one: TargetRow, figure: ObservationRow | null, today = "2032-02-10") =>
    gapOf(one, figure, figure && clock.timeOf(figure), today);
  const output = { indicator: "年产量", about: ["mill"] } as const;

  test("in the target's own unit and in the base unit, with the growth a year, linear and compound", () => {
    const one = target("t", { ...output, value: 30, unit: "GWh", deadline: "2035" });
    expect(gap(one, observation("o", { ...output, value: 6.8, unit: "GWh", period: "2032" }))).toEqual({
      reason: null,
      rough: false,
      gap: { base: 23_200_000_000, unitBase: "瓦时", value: 23.2, unit: "GWh" },
      perYear: { reason: null, years: 3, linear: { base: 7_730_000_000, unitBase: "瓦时", value: 7.73, unit: "GWh" }, compound: 64 },
    });
  });
  test("a figure in another unit gives the same answer, without noise", () => {
    const one = target("t", { ...output, value: 2.3, unit: "亿元", deadline: "2034" });
    const inYi = gap(one, observation("o", { ...output, value: 1.9, unit: "亿元" }));
    expect(gap(one, observation("o", { ...output, value: 19_000, unit: "万元" }))).toEqual(inYi);
    expect(inYi).toMatchObject({
      gap: { value: 0.4, base: 40_000_000, unit: "亿元" },
      perYear: { years: 3, linear: { value: 0.13 }, compound: 6.6 },
    });
  });
  test("of percentages it is in percentage points, and there is no compound rate", () => {
    const rate = { indicator: "城镇化率", unit: "%" } as const;
    const one = target("t", { ...rate, value: 47.5, deadline: "2033" });
    expect(gap(one, observation("o", { ...rate, value: 45 }))).toMatchObject({
      gap: { value: 2.5, unit: "个百分点", unitBase: "个百分点" },
      perYear: { years: 2, linear: { value: 1.25, unit: "个百分点" }, compound: null },
    });
  });
  test("less is wanted: the gap is below nought", () => {
    expect(gap(target("t", { value: 5, comparator: "<=" }), observation("o", { value: 8 }))).toMatchObject({ gap: { value: -3 } });
  });
  test.each(NO_GAP)("none: %s", (reason, one, figure) => expect(gap(one, figure)).toEqual({ reason }));
  test.each(NO_GROWTH)("a gap, but no growth a year: %s", (reason, one, figure) => {
    expect(gap(one, figure)).toMatchObject({ reason: null, perYear: { reason } });
  });
  test("a figure that is about so much, or a bound, makes a rough gap", () => {
    expect(gap(target("t"), observation("o", { value: 90, comparator: "≈" }))).toMatchObject({ rough: true });
    expect(gap(target("t"), observation("o", { value: 90, comparator: ">" }))).toMatchObject({ rough: true });
  });
});

const RANK: readonly Status[] = ["late", "underway", "tooClose", "met"];
const UNITS: readonly (readonly [string, number])[] = [
  ["元", 1],
  ["万元", 1e4],
  ["亿元", 1e8],
];

describe("whatever the numbers are,", () => {
  const statusOf = (one: TargetRow, ...figures: readonly ObservationRow[]) =>
    standingsOf(told({ targets: [one], observations: figures })).get("t");

  test("a better figure of the same exactness never makes the status worse", () => {
    const dice = chance(11);
    for (let round = 0; round < 1000; round++) {
      const wish = COMPARATORS[dice(COMPARATORS.length)] ?? "=";
      const less = wish.startsWith("<");
      const says = COMPARATORS[dice(COMPARATORS.length)] ?? "=";
      const digits = 10 ** dice(3);
      // A last digit that is not nought keeps both figures equally exact.
      const value = () => (dice(40) * 10 + 1 + dice(9)) / digits;
      const one = target("t", { value: (1 + dice(400)) / 10 ** dice(3), comparator: wish, deadline: dice(2) === 0 ? "2031" : "2035" });
      const [low, high] = [value(), value()].toSorted((a, b) => a - b) as [number, number];
      const [worse, better] = less ? [high, low] : [low, high];
      const rank = (amount: number) =>
        RANK.indexOf(statusOf(one, observation("o", { value: amount, comparator: says }))?.status ?? "noFigure");
      const [x, y] = [rank(worse), rank(better)];
      if (x < 0 || y < x) expect({ wish, asked: one.value, says, worse, better, x, y }).toBeNull();
    }
  });

  test("the unit in which target and figure are written does not matter", () => {
    const dice = chance(13);
    for (let round = 0; round < 150; round++) {
      const [a, b] = [(1 + dice(99_999)) * 10 ** dice(6), (1 + dice(99_999)) * 10 ** dice(6)];
      const pick = <T>(all: readonly T[]) => all[dice(all.length)] as T;
      const [wish, says] = [pick(COMPARATORS), pick(COMPARATORS)];
      const answers = UNITS.flatMap(([unit, factor]) =>
        UNITS.map(([other, otherFactor]) => {
          const one = target("t", { value: times(a, 1 / factor), unit, comparator: wish, indicator: "资产" });
          const figure = observation("o", { value: times(b, 1 / otherFactor), unit: other, comparator: says, indicator: "资产" });
          expect([baseValue(one), baseValue(figure)]).toEqual([a, b]);
          return JSON.stringify(statusOf(one, figure)?.reason);
        }),
      );
      expect(new Set(answers).size).toBe(1);
    }
  });

  test("neither the order of the facts nor what later articles say changes what was known on a date", () => {
    const dice = chance(17);
    const texts = ["通车", "在建", "停工", "基本建成", "达到平均水平", "提高"];
    for (let round = 0; round < 60; round++) {
      const pick = <T>(all: readonly T[]) => all[dice(all.length)] as T;
      const article = () => pick(ARTICLES).id;
      const amount = () =>
        dice(2) === 0
          ? { value: null, valueText: pick(texts), unit: null }
          : { value: 90 + dice(20), unit: pick(["万人", "%", "个百分点"]) };
      const shared = () => ({
        indicator: pick(["常住人口", "城镇化率", "新增户数"]),
        about: [pick(["town", "county"])],
        each: dice(9) === 0,
      });
      const targets = Array.from({ length: 4 }, (_, at) =>
        target(`t${at}`, { ...shared(), ...amount(), in: article(), deadline: pick(["2031", "2032", "2033", null]) }),
      );
      const observations = Array.from({ length: 6 }, (_, at) =>
        observation(`o${at}`, {
          ...shared(),
          ...amount(),
          in: article(),
          period: pick(["2030", "2031", "2032", null]),
          nature: pick(NATURES),
          comparator: pick([...COMPARATORS, null]),
        }),
      );
      const all = [...targets, ...observations].map(({ id }) => id);
      const links = Array.from({ length: 4 }, () =>
        link(pick(all), pick(["UPDATES", "CORROBORATES", "CONTRADICTS", "PART_OF"] as const), pick(all), { articles: [article()] }),
      );
      const one = told({ targets, observations, links });
      const turned = told({
        articles: ARTICLES.toReversed(),
        targets: targets.toReversed(),
        observations: observations.toReversed(),
        links: links.toReversed(),
      });
      const byId = (standings: ReturnType<typeof standingsOf>) =>
        Object.fromEntries([...standings].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      for (const { date } of ARTICLES) {
        const known = byId(standingsOf(one, date));
        expect(byId(standingsOf(turned, date))).toEqual(known);
        const early = ARTICLES.filter((each) => each.date <= date).map(({ id }) => id);
        const since = <F extends { readonly articles: readonly string[] }>(facts: readonly F[]) =>
          facts.filter(({ articles }) => articles.some((id) => (early as string[]).includes(id)));
        const only = told({
          articles: ARTICLES.filter((each) => each.date <= date),
          targets: since(targets),
          observations: since(observations),
          links: since(links),
        });
        expect(byId(standingsOf(only, date))).toEqual(known);
        for (const { status, reason, rests } of Object.values(known)) {
          expect(STATUSES).toContain(status);
          if (status === "late") expect(rests.length).toBeGreaterThan(0);
          if (status === "noFigure" && reason.code === "nothing") expect(rests).toEqual([]);
        }
      }
    }
  });
});
