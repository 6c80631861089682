// The timeline's lanes and the points of small charts: pure functions, without a browser.
import { describe, expect, test } from "vitest";
import { seriesOf } from "../../web/app/panels/inspector/chart-points.ts";
import { lanesOf, spanText, yearsOf } from "../../web/app/state/timeline.ts";
import type { Brief, Observation, Target } from "../../web/contract.ts";
import { brief, year } from "./made-up-briefs.ts";

const ids = (things: readonly Brief[]) => things.map(({ id }) => id);

describe("the timeline", () => {
  test("a year is a bar from end to end, a day a tick, a deadline a flag; the same time is one mark", () => {
    const day = { when: { from: "2031-07-01", to: "2031-07-01", basis: "stated" as const } };
    const lanes = lanesOf(
      [
        brief("t1", { kind: "Target", ...year("2033") }),
        brief("t2", { kind: "Target", ...year("2033") }),
        brief("t3", { kind: "Target", ...year("2033", "2033", "inherited") }),
        brief("e", { kind: "Event", ...day }),
        brief("o", { kind: "Observation", ...year("2030") }),
        brief("undated"),
      ],
      4,
    );
    const told = lanes.flatMap(({ kind, marks }) => marks.map((mark) => [kind, mark.shape, ids(mark.things).join(), mark.taken, mark.row]));
    expect(new Set(told)).toEqual(
      new Set([
        ["Event", "tick", "e", false, 0],
        ["Target", "flag", "t1,t2", false, 0],
        ["Target", "flag", "t3", true, 1],
        ["Observation", "bar", "o", false, 0],
      ]),
    );
    const bar = lanes.find(({ kind }) => kind === "Observation")?.marks[0];
    expect([bar?.from, bar?.to]).toEqual([2030, 2031]);
  });

  test("days as years, and spans as they were written", () => {
    expect(yearsOf("2032-01-01")).toBe(2032);
    expect(yearsOf("2032-12-31", true)).toBe(2033);
    expect(spanText("2031-01-01", "2031-12-31")).toBe("2031");
    expect(spanText("2031-02-01", "2031-02-28")).toBe("2031-02");
    expect(spanText("2031-02-03", "2031-02-03")).toBe("2031-02-03");
    expect(spanText("2028-01-01", "2031-12-31")).toBe("2028–2031");
    expect(spanText("2031-01-01", "2031-09-30")).toBe("2031-01–2031-09");
  });
});

describe("chart points", () => {
  const figure = {
    name: "",
    nameEn: "",
    indicatorId: "i",
    indicator: "产量",
    indicatorEn: "output",
    valueText: "",
    unit: "吨",
    unitBase: "吨",
  };
  const rest = { evidence: [], claimZh: null, claimEn: null, uncertain: null, uncertainEn: null, note: null, noteEn: null, each: false };
  const seen = (id: string, value: number, period: string | null, more: Partial<Observation> = {}): Observation => ({
    ...{ ...figure, ...rest, id, value, valueBase: value, comparator: "=" as const, about: [brief("x")], nature: "level" as const },
    ...{ direction: null, actual: "actual" as const, period, periodText: null, periodBasis: null },
    ...more,
  });
  const aim = (id: string, value: number, deadline: string | null, more: Partial<Target> = {}): Target => ({
    ...{ ...figure, ...rest, id, value, valueBase: value, comparator: ">=" as const, about: [brief("x")], modality: "planned" as const },
    ...{ deadline, deadlineText: null, deadlineBasis: null, setBy: [] },
    ...more,
  });
  const told = (targets: readonly Target[], observations: readonly Observation[]) =>
    seriesOf({ targets: [...targets], observations: [...observations] }).map(({ points }) => points.map((point) => point.figure.id));

  test("the same indicator, subject, nature and unit stand together, in the order of time", () => {
    expect(told([aim("t", 9, "2033")], [seen("b", 5, "2031"), seen("a", 4, "2030")])).toEqual([["a", "b", "t"]]);
  });

  test("what is not the same is never joined", () => {
    const a = seen("a", 4, "2030");
    const others: Partial<Observation>[] = [
      { indicatorId: "j" },
      { about: [brief("y")] },
      { nature: "growth" },
      { unitBase: "元" },
      { each: true },
    ];
    for (const other of others) expect(told([], [a, seen("b", 5, "2031", other)])).toEqual([]);
  });

  test("a target stands beside figures of one nature only", () => {
    const mixed = [seen("a", 4, "2030"), seen("b", 5, "2031"), seen("c", 6, "2030", { nature: "growth" })];
    expect(told([aim("t", 9, "2033")], mixed)).toEqual([["a", "b"]]);
  });

  test("without a date no point, and the marks say about, at least, at most, falling", () => {
    const [one] = seriesOf({
      targets: [],
      observations: [
        seen("a", 4, "2030", { comparator: "≈" }),
        seen("b", 5, "2031", { comparator: ">" }),
        seen("c", 6, null),
        seen("d", 2, "2032", { comparator: "<=", direction: "down" }),
        seen("e", 3, "2033", { actual: "expected" }),
      ],
    });
    expect(one?.points.map(({ mark, value }) => [mark, value])).toEqual([
      ["about", 4],
      ["least", 5],
      ["most", -2],
      ["exact", 3],
    ]);
    expect(one?.undated).toBe(1);
    expect(one?.joined.map((point) => point.figure.id)).toEqual(["a", "b", "d"]);
  });

  test("no line where two stand at one time", () => {
    const [one] = seriesOf({ targets: [], observations: [seen("a", 4, "2030"), seen("b", 5, "2030"), seen("c", 5, "2031")] });
    expect(one?.joined).toEqual([]);
  });

  test("no line from a year to a span of years, which stands at its end", () => {
    const [one] = seriesOf({ targets: [], observations: [seen("a", 9, "2028/2032"), seen("b", 5, "2031")] });
    expect(one?.points.map((point) => [point.figure.id, point.at])).toEqual([
      ["b", 2032],
      ["a", 2033],
    ]);
    expect(one?.joined).toEqual([]);
  });
});
