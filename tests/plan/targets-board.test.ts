// The board's rows, choosing, ordering and grouping them, the table for spreadsheets, the calendar, pairs of statements.
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { boardCsv } from "../../cypher/plan/targets/board-csv.ts";
import { choose, countsBy, groupRows, sortRows } from "../../cypher/plan/targets/board-view.ts";
import { boardOf } from "../../cypher/plan/targets/board.ts";
import { calendarOf, dueBy, lastDeadline } from "../../cypher/plan/targets/calendar.ts";
import { conflictsOf } from "../../cypher/plan/targets/conflicts.ts";
import type { BoardFacts } from "../../cypher/plan/targets/facts.ts";
import { between } from "../../cypher/plan/targets/between.ts";
import { CONFLICT_KINDS } from "../../data/model/verdicts.ts";
import { link, observation, target, thing, told } from "./made-up-targets.ts";

const relation = (from: string, name: Parameters<typeof link>[1], to: string) => link(from, name, to, { articles: ["a"] });
const FACTS: BoardFacts = {
  ...told({
    targets: [
      target("t-people", { value: 120, comparator: ">=", deadline: "2036", modality: "strive", setBy: [thing("council", "Organization")] }),
      target("t-mill", {
        value: null,
        valueText: "投产",
        indicator: "建设进展",
        about: ["mill", "town"],
        deadline: null,
        deadlineText: "尽快",
      }),
      target("t-silent", { indicator: "=1+2", deadline: "2031-06", about: ["plan"], in: "b" }),
    ],
    observations: [
      observation("o-2030", { value: 100, period: "2030", comparator: "≈", in: "a" }),
      observation("o-2031", { value: 110, period: "2031" }),
      observation("o-2031-too", { value: 112, period: "2031", in: "c" }),
      observation("o-share", { value: 4, unit: "%", nature: "share" }),
      observation("o-mill", { value: null, valueText: "已投产", indicator: "建设进展", about: ["mill"], period: "2032-05", in: "c" }),
      observation("o-new", { indicator: "产量", about: ["port"], in: "c" }),
    ],
    links: [
      relation("mill", "PART_OF", "cluster"),
      relation("cluster", "IN_INDUSTRY", "steel"),
      relation("plan", "APPLIES_TO", "cluster"),
      relation("plan", "APPLIES_TO", "mill"),
      relation("town", "PART_OF", "province"),
      relation("province", "IN_INDUSTRY", "farming"),
      link("o-2031", "UPDATES", "o-2030", { claimZh: "新的统计", claimEn: "A new count" }),
      link("常住人口", "NOT_COMPARABLE", "产量", { fromKind: "Indicator", toKind: "Indicator" }),
    ],
  }),
  things: [
    thing("town"),
    thing("province"),
    thing("mill", "Project"),
    thing("cluster", "Project", { articles: ["a", "c"] }),
    thing("steel", "Industry"),
    thing("farming", "Industry"),
    thing("plan", "Policy"),
    thing("council", "Organization"),
    thing("port", "Infrastructure", { articles: ["c"] }),
    thing("fair", "Event", { articles: ["b"], when: { from: "2032-03-01", to: "2032-03-31", basis: "stated" } }),
    thing("opening", "Event", { articles: ["d"], when: { from: "2034-02-01", to: "2034-02-01", basis: "computed" } }),
    thing("whenever", "Event"),
  ],
};
const board = boardOf(FACTS);
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe("the board", () => {
  test("rows by deadline, none last, each status counted, as known on the newest article's date", () => {
    expect([board.asKnown, ids(board.rows)]).toEqual(["2034-02-10", ["t-silent", "t-people", "t-mill"]]);
    expect(board.counts).toEqual({ met: 1, underway: 1, late: 0, tooClose: 0, noYardstick: 0, notComparable: 0, noFigure: 1 });
    expect(boardOf(FACTS, "2030").rows).toEqual([]);
    expect(boardOf({ ...FACTS, articles: [] })).toMatchObject({ asKnown: null, rows: [] });
  });

  test("industry and policy come from relations of the subjects; a place leads to none", () => {
    const belongs = board.rows.map(({ id, industries, policies }) => [id, industries && ids(industries), policies && ids(policies)]);
    expect(belongs).toEqual([
      ["t-silent", null, ["plan"]],
      ["t-people", null, null],
      ["t-mill", ["steel"], ["plan"]],
    ]);
  });

  test("a row has its number both ways, the figures beside it in order of time, and why some are not used", () => {
    const early = boardOf(FACTS, "2032-02-10").rows.find(({ id }) => id === "t-people");
    expect(early).toMatchObject({
      ...{ comparator: ">=", value: 120, unit: "万人", base: { value: 1_200_000, unit: "人" } },
      ...{ deadline: { point: "2036", from: "2036-01-01", to: "2036-12-31", basis: "stated" }, status: "underway" },
      ...{
        latest: { id: "o-2031" },
        gap: { gap: { value: 10, base: 100_000 }, perYear: { years: 5, linear: { value: 2 }, compound: 1.8 } },
      },
      ...{ evidence: ["a#1-9"], restsEvidence: ["b#1-9"], rests: ["o-2031"] },
    });
    expect(early?.series.map(({ id, used, hollow, differences }) => [id, used, hollow, differences])).toEqual([
      ["o-2030", true, true, []],
      ["o-2031", true, false, []],
      ["o-share", false, false, ["nature", "unit"]],
    ]);
    expect(early?.sentence).toEqual({
      zh: "期限还没到，最近可比的数还不够：名o-2031。",
      en: "The deadline is still to come; the latest comparable figure is short of it: The o-2031.",
    });
  });

  test("two figures of one time, both short, do not differ in what they say", () => {
    expect(board.rows.find(({ id }) => id === "t-people")?.reason.code).toBe("short");
  });
});

describe("choosing, ordering, grouping", () => {
  test("any of a list, all of the lists", () => {
    expect(ids(choose(board.rows, {}))).toEqual(ids(board.rows));
    expect(ids(choose(board.rows, { subject: ["town"] }))).toEqual(["t-people", "t-mill"]);
    expect(ids(choose(board.rows, { subject: ["town"], modality: ["strive"] }))).toEqual(["t-people"]);
    expect(ids(choose(board.rows, { status: ["met", "noFigure"] }))).toEqual(["t-silent", "t-mill"]);
    expect(ids(choose(board.rows, { deadline: ["none", "2031"] }))).toEqual(["t-silent", "t-mill"]);
    expect(ids(choose(board.rows, { industry: ["steel"], policy: ["plan"], indicator: ["建设进展"] }))).toEqual(["t-mill"]);
    expect(ids(choose(board.rows, { setter: ["council"] }))).toEqual(["t-people"]);
    expect(choose(board.rows, { status: [] })).toEqual([]);
  });

  test("orders, what has nothing to go by last", () => {
    const by = (order: Parameters<typeof sortRows>[1]) => ids(sortRows(board.rows.toReversed(), order, "zh"));
    expect(by("deadline")).toEqual(["t-silent", "t-people", "t-mill"]);
    expect(by("status")).toEqual(["t-mill", "t-people", "t-silent"]);
    expect(by("gap")).toEqual(["t-people", "t-mill", "t-silent"]);
    expect(by("name")).toEqual(["t-mill", "t-people", "t-silent"]);
    expect(ids(sortRows(board.rows, "subject", "en"))).toEqual(["t-mill", "t-silent", "t-people"]);
  });

  test("a row stands under each of its subjects; every row is in some group", () => {
    expect([...groupRows(board.rows, "subject")].map(([key, rows]) => [key, ids(rows)])).toEqual([
      ["plan", ["t-silent"]],
      ["town", ["t-people", "t-mill"]],
      ["mill", ["t-mill"]],
    ]);
    expect([...countsBy(board.rows, "industry")]).toEqual([
      ["", 2],
      ["steel", 1],
    ]);
    expect([...groupRows(board.rows, "status").keys()]).toEqual(["met", "underway", "noFigure"]);
  });
});

test("as csv: a byte-order mark, one line a row, numbers as numbers, no text a formula", () => {
  const text = [...boardCsv(board.rows, "zh")].join("");
  expect(text.startsWith("\uFEFFid,目标,状态,")).toBe(true);
  const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
  expect(rows.map((row) => [row["id"], row["状态"], row["数"], row["基本单位的数"], row["指标"]])).toEqual([
    ["t-silent", "还没有数", "100", "1000000", "'=1+2"],
    ["t-people", "在做", "120", "1200000", "常住人口"],
    ["t-mill", "达成", "", "", "建设进展"],
  ]);
  expect(Object.keys(parse([...boardCsv(board.rows, "en")].join(""), { bom: true, columns: true })[0] ?? {})).toHaveLength(
    Object.keys(rows[0] ?? {}).length,
  );
});

describe("the calendar", () => {
  const calendar = calendarOf(FACTS);
  test("deadlines and events on one line, how exact they are, and on which side of today", () => {
    expect(calendar.items.map(({ id, grain, side, what, status }) => [id, grain, side, what, status])).toEqual([
      ["t-silent", "month", "past", "deadline", "noFigure"],
      ["fair", "month", "past", "event", null],
      ["opening", "day", "past", "event", null],
      ["t-people", "year", "ahead", "deadline", "underway"],
    ]);
    expect(ids(calendar.undated)).toEqual(["t-mill"]);
    expect(calendar.today).toEqual({ from: "2034-02-10", to: "2034-02-10" });
  });
  test("as known earlier, and with another today", () => {
    expect(ids(calendarOf(FACTS, { asKnown: "2031-12" }).items)).toEqual(["t-people"]);
    expect(calendarOf(FACTS, { today: "2036-06" }).items.map(({ side }) => side)).toEqual(["past", "past", "past", "now"]);
    expect(calendarOf({ ...FACTS, articles: [] })).toEqual({ asKnown: null, today: null, items: [], undated: [], said: [] });
  });
  test("another today judges deadlines, in the status as on the line; nothing later is known by it", () => {
    const standing = (today: string) => calendarOf(FACTS, { today }).items.find(({ id }) => id === "t-people");
    expect([standing("2036-12-31")?.side, standing("2037-01-01")?.side]).toEqual(["now", "past"]);
    expect(standing("2036-12-31")?.sentence?.en).toMatch(/^The deadline is still to come/);
    expect(standing("2037-01-01")?.sentence?.en).toMatch(/^The deadline has passed/);
    expect(ids(calendarOf(FACTS, { asKnown: "2031-12", today: "2040" }).items)).toEqual(["t-people"]);
  });
  test("what each article brought, first or again; nothing is brought twice and nothing is missing", () => {
    const twice = { ...FACTS, targets: FACTS.targets.map((one) => (one.id === "t-silent" ? { ...one, articles: ["d", "b"] } : one)) };
    const { said, items, undated } = calendarOf(twice);
    expect(said.map(({ article, first, again }) => [article, first, again])).toEqual([
      ["a", ["t-people", "t-mill"], []],
      ["b", ["t-silent", "fair"], []],
      ["c", [], []],
      ["d", ["opening"], ["t-silent"]],
    ]);
    expect(said.flatMap(({ first }) => first).toSorted()).toEqual(ids([...items, ...undated]).toSorted());
  });
  test("a month is a month whatever its length; a day more or less is a span", () => {
    const grainOf = (from: string, to: string) =>
      calendarOf({ ...FACTS, things: [thing("it", "Event", { when: { from, to, basis: "stated" } })] }).items.find(({ id }) => id === "it")
        ?.grain;
    expect(grainOf("2032-02-01", "2032-02-29")).toBe("month");
    expect(grainOf("2032-02-01", "2032-02-28")).toBe("span");
    expect(grainOf("2033-02-01", "2033-02-28")).toBe("month");
    expect(grainOf("2033-01-01", "2033-12-31")).toBe("year");
    expect(grainOf("2033-01-01", "2034-12-31")).toBe("span");
    expect(grainOf("2033-01-01", "2033-01-01")).toBe("day");
  });
  test("an event's places are those of articles known by then", () => {
    const places = new Map([["fair", ["b#1-2", "d#3-4"]]]);
    const fair = (asKnown?: string) => calendarOf(FACTS, { asKnown, places }).items.find(({ id }) => id === "fair");
    expect([fair()?.evidence, fair("2032-12")?.evidence, fair("2031")?.evidence]).toEqual([["b#1-2", "d#3-4"], ["b#1-2"], undefined]);
  });
  test("what is due by a day, surely or perhaps", () => {
    const by = (date: string, after?: string) => Object.values(dueBy(calendar, date, after)).map(ids);
    expect(by("2031-06-30")).toEqual([["t-silent"], []]);
    expect(by("2032-03-15")).toEqual([["t-silent"], ["fair"]]);
    expect(by("2036")).toEqual([["t-silent", "fair", "opening", "t-people"], []]);
    expect(by("2036-05", "2034-02-10")).toEqual([[], ["t-people"]]);
    expect([lastDeadline(calendar), lastDeadline({ items: [] })]).toEqual(["2036-12-31", null]);
  });
});

describe("statements side by side", () => {
  test("what the facts state, the earlier first, and a pair that perhaps contradicts", () => {
    expect(conflictsOf(FACTS).map(({ sort, a, b, kinds, reasonZh }) => [sort, a, b, kinds, reasonZh])).toEqual([
      ["updates", "o-2030", "o-2031", ["value", "period"], "新的统计"],
      ["notComparable", "产量", "常住人口", ["scope"], null],
      ["perhaps", "o-2031", "o-2031-too", ["value"], null],
    ]);
    expect(conflictsOf(FACTS, "2032-02-10").map(({ sort }) => sort)).toEqual(["updates", "notComparable"]);
    expect(conflictsOf({ ...FACTS, articles: [] })).toEqual([]);
  });
  test("every kind of difference", () => {
    const pair = [observation("x", { value: 1 }), observation("y", { value: 2, in: "c", period: "2032", about: ["county"] })];
    const kinds = (observations: BoardFacts["observations"]) =>
      conflictsOf({ ...FACTS, observations, targets: [], links: [link("y", "UPDATES", "x")] })[0]?.kinds ?? [];
    const inWords = [observation("x", { value: null, valueText: "在建" }), observation("y", { value: null, valueText: "建成" })];
    expect([...kinds(pair), ...kinds(inWords)]).toEqual([...CONFLICT_KINDS]);
  });
  test("what the facts tie together is not found again, nor what a bound or another subject allows", () => {
    const only = (observations: BoardFacts["observations"], links: BoardFacts["links"] = []) =>
      conflictsOf({ ...FACTS, observations, links, targets: [] }).map(({ sort }) => sort);
    const [one, other] = [observation("x", { value: 1 }), observation("y", { value: 2, in: "c" })];
    expect(only([one, other])).toEqual(["perhaps"]);
    expect(only([one, other], [link("y", "CONTRADICTS", "x")])).toEqual(["contradicts"]);
    expect(only([one, { ...other, comparator: ">" }])).toEqual(["perhaps"]);
    expect(only([one, { ...other, comparator: "<" }])).toEqual([]);
    expect(only([one, { ...other, comparator: "≈" }])).toEqual([]);
    expect(only([one, observation("y", { value: 2, about: ["town", "county"] })])).toEqual([]);
    expect(only([one, observation("y", { value: 2, nature: "share", unit: "%" })])).toEqual([]);
  });
});

describe("between two articles", () => {
  const found = between(FACTS, { a: "a", b: "c" });
  test("the trace of each promise, and what nothing announced", () => {
    expect(found.promises.map(({ target: id, trace, by, standing }) => [id, trace, by, standing?.status])).toEqual([
      ["t-people", "reported", ["o-2031-too"], "underway"],
      ["t-mill", "reported", ["o-mill"], "met"],
    ]);
    expect([found.unannouncedFigures, found.unannouncedThings, found.neverBefore]).toEqual([["o-new"], ["port"], ["port"]]);
    expect(found.silentThings).toEqual(["council", "farming", "mill", "plan", "province", "steel", "town", "whenever"]);
  });
  test("one line for an indicator and its subjects: planned then, reported then and now", () => {
    expect(found.lines.find(({ indicator }) => indicator === "常住人口")).toEqual({
      ...{ indicator: "常住人口", subjects: ["town"], planned: ["t-people"], plannedNow: [] },
      ...{ reportedThen: ["o-2030"], reported: ["o-2031-too"] },
    });
    expect(found.figures.length).toBeGreaterThan(0);
  });
  test("no trace is none, tied is told, promised again is again; an unknown article gives nothing", () => {
    const of = (over: Partial<BoardFacts>) =>
      between({ ...FACTS, observations: [], links: [], ...over }, { a: "a", b: "c" }).promises[0]?.trace;
    expect(of({})).toBe("none");
    expect(of({ targets: [target("t"), target("t2", { in: "c" })] })).toBe("again");
    expect(of({ targets: [target("t"), target("t2", { in: "c", indicator: "x" })], links: [link("t2", "UPDATES", "t")] })).toBe("told");
    expect(of({ targets: [target("t")], observations: [observation("o", { in: "c", about: ["county"] })] })).toBe("beside");
    expect(
      of({ targets: [target("t")], observations: [observation("o", { in: "c", value: null, valueText: "终止", indicator: "x" })] }),
    ).toBe("heldUp");
    expect(between(FACTS, { a: "a", b: "z" }).promises.map(({ standing }) => standing)).toEqual([null, null]);
  });
});
