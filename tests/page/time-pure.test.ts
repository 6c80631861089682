// The line of time: days to places, and items packed into rows so that nothing overlaps and nothing is lost.
import { describe, expect, test } from "vitest";
import { untilChoices } from "../../web/app/state/calendar.ts";
import { packLane, widthOf, type Mark } from "../../web/app/state/time-lanes.ts";
import { outside, shareOfDay, ticksOf, yearsOf } from "../../web/app/state/time-scale.ts";
import { bounds } from "../../data/model/time.ts";
import { diceOf } from "../dice.ts";

describe("the scale", () => {
  test("a day begins where the one before it ends; a year fills its share, leap years too", () => {
    expect(shareOfDay("2024-01-01", [2024, 2027])).toBe(0);
    expect(shareOfDay("2027-12-31", [2024, 2027], true)).toBe(1);
    expect(shareOfDay("2024-02-29", [2024, 2024], true)).toBe(shareOfDay("2024-03-01", [2024, 2024]));
    expect(shareOfDay("2024-12-31", [2024, 2025], true)).toBeCloseTo(366 / 731, 12);
    expect(shareOfDay("2023-12-31", [2024, 2025])).toBeLessThan(0);
    expect(shareOfDay("2026-01-01", [2024, 2025])).toBe(1);
    expect([shareOfDay("0001-01-01", [1, 50]), shareOfDay("0050-12-31", [1, 50], true)]).toEqual([0, 1]);
    expect(shareOfDay("9999-12-31", [9998, 9999], true)).toBe(1);
  });
  test("all years that hold something; none without anything", () => {
    expect(yearsOf([{ from: "2025-03-01", to: "2025-03-01" }, bounds("2022/2031")])).toEqual([2022, 2031]);
    expect(yearsOf([])).toBeNull();
  });
  test("a tick a year; months for one or two years; not every one of many years is written", () => {
    expect(ticksOf([2024, 2027]).map(({ text }) => text)).toEqual(["2024", "2025", "2026", "2027"]);
    const months = ticksOf([2026, 2026]);
    expect([months.length, months[0]?.text, months[11]?.text]).toEqual([12, "2026", "12"]);
    expect(months[1]?.at).toBeCloseTo(31 / 365, 12);
    const many = ticksOf([1900, 2000]).filter(({ text }) => text !== "");
    expect(many.length).toBeLessThanOrEqual(16);
    expect(ticksOf([1900, 2000])).toHaveLength(101);
  });
  test("what lies before and after the years is counted, what touches them is in neither", () => {
    const days = [bounds("2023"), bounds("2024/2026"), bounds("2025-06"), bounds("2027-01-01")];
    expect(outside(days, [2025, 2026])).toEqual({ before: 1, after: 1 });
  });
});

test("days that are offered: the end of today's year, a year on, the last deadline; 29 February becomes the 28th", () => {
  const day = (date: string) => ({ today: bounds(date), lastDeadline: "2028-12-31" });
  expect(untilChoices(day("2026-01"))).toEqual({ year: "2026-12-31", inAYear: "2027-01-31", last: "2028-12-31" });
  expect(untilChoices(day("2024-02-29")).inAYear).toBe("2025-02-28");
  expect(untilChoices(day("0001"))).toEqual({ year: "0001-12-31", inAYear: "0002-12-31", last: "2028-12-31" });
  expect(untilChoices(day("9999"))).toEqual({ year: "9999-12-31", inAYear: null, last: "2028-12-31" });
  expect(untilChoices({ today: null, lastDeadline: null })).toEqual({ year: null, inAYear: null, last: null });
});

const NAME = "建成投用情况：开通";
const inRow = (marks: readonly Mark[]) => {
  const rows = new Map<number, Mark[]>();
  for (const mark of marks) (rows.get(mark.row) ?? rows.set(mark.row, []).get(mark.row))?.push(mark);
  return [...rows.values()].map((row) => row.toSorted((a, b) => a.x - b.x));
};

describe("lanes", () => {
  const room = { years: [2024, 2028], width: 1000, rows: 3 } as const;
  const at = (id: string, date: string) => ({ id, ...bounds(date) });

  test("a year is a bar over its share with its words inside; a day has its words behind it, or before it at the end", () => {
    const { marks, rows } = packLane([at("year", "2025"), at("day", "2024-01-10"), at("last", "2028-12-30")], () => NAME, room);
    expect(rows).toBe(1);
    const [day, year, last] = marks.toSorted((a, b) => a.x - b.x);
    expect(year).toMatchObject({ ids: ["year"], from: 0, before: false });
    expect([year?.x, year?.width].map((px) => Math.round(px ?? 0))).toEqual([200, 200]);
    expect(day).toMatchObject({ from: 0, before: false });
    expect(day?.width).toBeGreaterThan(widthOf(NAME));
    expect(last).toMatchObject({ before: true });
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(1000);
  });

  test("more than the rows hold become counts where they are", () => {
    const many = Array.from({ length: 9 }, (_, place) => at(`t${place}`, "2026"));
    const { marks, rows } = packLane([...many, at("other", "2028")], () => NAME, room);
    expect(rows).toBe(4);
    const [fold] = marks.filter(({ folded }) => folded);
    expect(fold?.ids).toEqual(many.slice(3).map(({ id }) => id));
    expect((fold?.x ?? 0) + (fold?.width ?? 0) / 2).toBeGreaterThan(400);
    expect((fold?.x ?? 0) + (fold?.width ?? 0) / 2).toBeLessThan(600);
  });

  test("what lies outside the years is not there; what begins before them begins at the edge", () => {
    const { marks } = packLane([at("old", "2020"), at("long", "2020/2024"), at("new", "2030")], () => NAME, room);
    expect(marks.map(({ ids, x }) => [ids, x])).toEqual([[["long"], 0]]);
  });

  test("by chance, hundreds of times: every item in exactly one mark, no two marks of a row on each other, all within the width", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const { number, one } = diceOf(seed);
      const day = () => `20${number(20, 39)}-${String(number(1, 12)).padStart(2, "0")}-${String(number(1, 28)).padStart(2, "0")}`;
      const items = Array.from({ length: number(0, 120) }, (_, place) => {
        const date = one([day(), day().slice(0, 7), day().slice(0, 4), `${day().slice(0, 4)}/2041`]);
        return at(`i${place}`, date);
      });
      const years = [2020 + number(0, 10), 2031 + number(0, 10)] as const;
      const width = number(30, 1400);
      const { marks, rows } = packLane(items, (id) => NAME.repeat(Number(id.slice(1)) % 4), { years, width, rows: number(1, 6) });
      const wanted = items.filter(({ from, to }) => Number(to.slice(0, 4)) >= years[0] && Number(from.slice(0, 4)) <= years[1]);
      expect(marks.flatMap(({ ids }) => ids).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
      for (const row of inRow(marks))
        for (const [place, mark] of row.entries()) {
          const before = row[place - 1];
          if (before) expect(before.x + before.width).toBeLessThanOrEqual(mark.x + 1e-6);
          expect(mark.x).toBeGreaterThanOrEqual(-1e-6);
          expect(mark.x + mark.width).toBeLessThanOrEqual(width + 1e-6);
        }
      expect(Math.max(-1, ...marks.map(({ row }) => row)) + 1).toBe(rows);
    }
  });

  test("5,000 items are packed in a moment, into few marks", () => {
    const items = Array.from({ length: 5000 }, (_, place) =>
      at(`i${place}`, `${2024 + (place % 5)}-${String((place % 12) + 1).padStart(2, "0")}`),
    );
    const begun = performance.now();
    const { marks } = packLane(items, () => NAME, { ...room, rows: 40 });
    expect(performance.now() - begun).toBeLessThan(500);
    expect(marks.length).toBeLessThan(400);
    expect(marks.reduce((sum, { ids }) => sum + ids.length, 0)).toBe(5000);
  });
});
