// What is printed of a measurement: wanted and reached, calibration, and the plain way beside ours.
import { beforeAll, expect, test } from "vitest";
import { plainReader } from "../eval/baseline.ts";
import { setsOf } from "../eval/sets.ts";
import type { Prediction, Reader } from "../eval/predictions.ts";
import { calibrationError, calibrationLines } from "../eval/print/calibration.ts";
import { mistakeCounts, mistakeLines, tablesOf } from "../eval/print/tables.ts";
import { WANTED, wantedTable } from "../eval/print/wanted.ts";
import { readAll } from "../eval/readers.ts";
import { score } from "../eval/score/score.ts";
import type { Tally, Verdict } from "../eval/score/tally.ts";

const [open] = setsOf("open", undefined);
const measured = open?.measured ?? [];
/** The annotations themselves as a reading. */
const told: Reader = ({ id }) => {
  const marked = measured.find(({ passage }) => passage.id === id)?.marked;
  const wanted = <T extends { optional?: boolean | undefined }>(all: readonly T[] = []) => all.filter(({ optional }) => !optional);
  return {
    id,
    entities: wanted(marked?.entities),
    quantities: wanted(marked?.quantities),
    relations: wanted(marked?.relations),
  } satisfies Prediction;
};

test("annotations read as predictions reach everything", () => {
  const { tally, mistakes } = score(measured, readAll(told, measured).predictions);
  const { lines, missed } = wantedTable([{ name: "open", tally, plain: null }]);
  expect([missed, mistakes]).toStrictEqual([0, []]);
  expect(lines).toHaveLength(WANTED.length + 1);
  expect(lines.slice(1).every((line) => line.includes("ok 100.0"))).toBe(true);
});

test.each<[number, number, string]>([
  [92, 8, "ok 92.0"],
  [919, 81, "MISS 91.9"],
])("%d right and %d on either side", (right, other, says) => {
  const tally: Tally = new Map([["overlap Place", { right, wrong: other, missed: other }]]);
  const { lines, missed } = wantedTable([{ name: "x", tally, plain: null }]);
  expect(lines[1]).toContain(says);
  expect(lines[2]).toContain("none marked");
  expect(missed).toBe(says.startsWith("MISS") ? 1 : 0);
});

test("calibration says how sure and how often right", () => {
  const verdicts = [0.9, 0.9, 0.9, 0.9, 0.92, 0.4].map((confidence, at): Verdict => ({
    of: "name",
    rule: "ends",
    confidence,
    right: at < 3,
  }));
  expect(calibrationError(verdicts)).toBeCloseTo((5 * (0.904 - 0.6) + 0.4) / 6);
  const lines = calibrationLines(verdicts).join("\n");
  expect(lines).toMatch(/names, 0\.90 to 0\.95 +5 \| 0\.90 \| 0\.60/);
  expect(lines).toMatch(/name ends +6 \| 0\.82 \| 0\.50/);
});

let plain: Reader;
beforeAll(() => {
  plain = plainReader();
});

test("the plain way finds something on its own characters, and is beaten by the annotations", () => {
  const { predictions } = readAll(plain, measured);
  for (const { entities, quantities, id } of predictions) {
    const text = measured.find(({ passage }) => passage.id === id)?.passage.text ?? "";
    for (const { start, end } of [...entities, ...quantities]) expect(text.slice(start, end)).not.toBe("");
    expect(
      quantities.every(
        ({ start, value }) => text.slice(start).replaceAll(",", "").startsWith(String(value)) || text.slice(start, start + 3).includes("."),
      ),
    ).toBe(true);
  }
  const { tally, mistakes } = score(measured, predictions);
  const { missed } = wantedTable([{ name: "open", tally, plain: tally }]);
  expect(missed).toBeGreaterThan(3);
  expect(tablesOf(tally).some((line) => /^span strict +\d{3} \| +9\d/.test(line))).toBe(true);
  expect(mistakeLines(mistakes)).toHaveLength(mistakes.length);
  expect(mistakeCounts(mistakes).reduce((sum, line) => sum + Number.parseInt(line, 10), 0)).toBe(mistakes.length);
});
