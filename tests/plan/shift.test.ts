// Days and spans moved by months.
import { expect, test } from "vitest";
import { laterSpan } from "../../cypher/plan/shift.ts";
import { bounds } from "../../data/model/time.ts";
import { diceOf } from "../dice.ts";

const later = (from: string, to: string, months: number) => {
  const moved = laterSpan({ from, to }, months);
  return `${moved.from} ${moved.to}`;
};

test.each([
  ["a year by three months", "2026-01-01", "2026-12-31", 3, "2026-04-01 2027-03-31"],
  ["a month by one, to a shorter one", "2026-01-01", "2026-01-31", 1, "2026-02-01 2026-02-28"],
  ["February to all of March", "2026-02-01", "2026-02-28", 1, "2026-03-01 2026-03-31"],
  ["into a leap year", "2027-02-01", "2027-02-28", 12, "2028-02-01 2028-02-29"],
  ["a day in the middle", "2026-05-20", "2026-05-20", 18, "2027-11-20 2027-11-20"],
  ["a day that the month does not have", "2026-08-31", "2026-08-31", 1, "2026-09-30 2026-09-30"],
  ["a single last day stays a day", "2026-02-28", "2026-02-28", 1, "2026-03-28 2026-03-28"],
  ["over the end of a year", "2026-11-30", "2026-12-15", 2, "2027-01-30 2027-02-15"],
  ["by fifty years", "2026-02-28", "2028-02-29", 600, "2076-02-28 2078-02-28"],
])("%s", (_, from, to, months, wanted) => {
  expect(later(from, to, months)).toBe(wanted);
});

test("whole months and years move to whole months and years, in one go or in two", () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const { number } = diceOf(seed);
    const [year, month, one, two] = [number(1990, 2060), number(1, 12), number(1, 40), number(1, 40)];
    const span = bounds(`${year}-${String(month).padStart(2, "0")}`);
    const at = year * 12 + month - 1 + one;
    const whole = bounds(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`);
    expect(laterSpan(span, one)).toEqual({ from: whole.from, to: whole.to });
    expect(laterSpan(laterSpan(span, one), two)).toEqual(laterSpan(span, one + two));
    const moved = laterSpan(bounds(String(year)), one);
    expect([moved.from.slice(8), (Date.parse(moved.to) - Date.parse(moved.from)) / 86_400_000 > 363]).toEqual(["01", true]);
  }
});
