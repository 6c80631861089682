// Judgements of statements: kept, written, read again and joined without loss, whatever comes; hostile files are refused.
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { judgedAbout, judgedOf, joinJudged, withoutJudged, JUDGED, type Judgement } from "../../web/app/state/judged.ts";
import { isRefusal, merge, NOTHING, parseOwn, printOwn, type Own } from "../../web/app/state/own.ts";
import { judgedCsv } from "../../web/app/panels/compare/judged-csv.ts";
import { wordsOf } from "../../web/app/words/words.ts";
import { diceOf, type Dice } from "../dice.ts";

const zh = wordsOf("zh");

const IDS = ["o1", "o2", "t3", "t4-long-name", "o5"];
const REASONS = ["", "按公报", "=1+1", 'a,b\n“c” "d"', "<script>alert(1)</script>", "🙂\u202e", " ".repeat(3), "constructor"];

function judgementOf({ one, number }: Dice): Judgement {
  const a = one(IDS);
  const b = one(IDS.filter((id) => id !== a));
  const is = one(JUDGED);
  const at = new Date(Date.UTC(2031, 0, 1) + number(0, 9) * 86_400_000).toISOString();
  return { of: [a, b], is, used: is === "used" ? one([a, b]) : null, reason: one(REASONS), at };
}
const ownOf = (dice: Dice): Own => ({
  ...NOTHING,
  judgements: joinJudged(
    [],
    Array.from({ length: dice.number(0, 12) }, () => judgementOf(dice)),
  ),
});
const read = (file: string): Own => {
  const came = parseOwn(file);
  if (isRefusal(came)) throw new Error(`refused: ${came.why} ${came.where}`);
  return came;
};
const asSet = (all: readonly Judgement[]) => all.map((one) => JSON.stringify({ ...one, of: one.of.toSorted() })).toSorted();

test("any judgements are read back as they were written, and joining files loses and doubles nothing", () => {
  for (let seed = 0; seed < 500; seed++) {
    const dice = diceOf(seed);
    const [x, y, z] = [ownOf(dice), ownOf(dice), ownOf(dice)];
    expect(read(printOwn(x)), `${seed}`).toEqual(x);
    const [xy, yx] = [merge(x, y), merge(y, x)];
    expect(asSet(xy.own.judgements), `${seed}`).toEqual(asSet(yx.own.judgements));
    expect(asSet(xy.own.judgements)).toEqual([...new Set([...asSet(x.judgements), ...asSet(y.judgements)])].toSorted());
    expect(xy.judgements).toBe(xy.own.judgements.length - x.judgements.length);
    expect(xy.own.judgements.slice(0, x.judgements.length)).toEqual(x.judgements);
    expect(merge(xy.own, y)).toMatchObject({ own: xy.own, judgements: 0 });
    expect(asSet(merge(xy.own, z).own.judgements)).toEqual(asSet(merge(x, merge(y, z).own).own.judgements));
    const [gone] = x.judgements;
    if (gone) expect(asSet(joinJudged(withoutJudged(x.judgements, gone), [gone]))).toEqual(asSet(x.judgements));
  }
});

test("the newest judgement of two statements counts, whichever way they are named; the others stay", () => {
  const one = (is: Judgement["is"], day: string, of: Judgement["of"] = ["o1", "o2"]): Judgement => ({
    ...{ of, is, used: is === "used" ? "o1" : null, reason: "", at: `2031-01-${day}T00:00:00.000Z` },
  });
  const all = [one("open", "03"), one("used", "09", ["o2", "o1"]), one("both", "01"), one("both", "02", ["o1", "t3"])];
  expect(judgedOf(all, "o2", "o1").map(({ is }) => is)).toEqual(["used", "open", "both"]);
  expect(judgedAbout(all, "o1").map(({ is, at }) => [is, at.slice(8, 10)])).toEqual([
    ["used", "09"],
    ["both", "02"],
  ]);
  expect(judgedOf(all, "o2", "t3")).toEqual([]);
});

const good = { of: ["o1", "o2"], is: "used", used: "o1", reason: "x", at: "2031-01-01T00:00:00.000Z" };
const file = (judgement: unknown, format = 3) => JSON.stringify({ zhaotu: "views", format, views: [], notes: {}, judgements: [judgement] });

test("a file of the first format is read, without judgements; one of a later format is refused", () => {
  expect(read(JSON.stringify({ zhaotu: "views", format: 1, views: [], notes: { a: "n" } }))).toEqual({ ...NOTHING, notes: { a: "n" } });
  for (const format of [2, 3]) expect(read(file(good, format)).judgements).toEqual([good]);
  expect(parseOwn(file(good, 4))).toMatchObject({ why: "newer", where: "4" });
});

test.each([
  ["no list", null],
  ["one statement", { ...good, of: ["o1"] }],
  ["three", { ...good, of: ["o1", "o2", "t3"] }],
  ["the same twice", { ...good, of: ["o1", "o1"] }],
  ["an id that is none", { ...good, of: ["o1", "<img src=x>"] }],
  ["a name of the language's own", { ...good, of: ["o1", "__proto__"] }],
  ["another statement used", { ...good, used: "t3" }],
  ["used, but which", { ...good, used: null }],
  ["both, and one used", { ...good, is: "both" }],
  ["a judgement of another sort", { ...good, is: "broken" }],
  ["no time", { ...good, at: "" }],
  ["a time that is none", { ...good, at: "yesterday" }],
  ["a reason far too long", { ...good, reason: "x".repeat(2001) }],
  ["a reason that is no text", { ...good, reason: { toString: "x" } }],
])("a judgement with %s is refused, and it says where", (_what, judgement) => {
  expect(parseOwn(file(judgement))).toMatchObject({ why: "faulty", where: expect.stringMatching(/^judgements/u) });
});

test("as csv each has a line with both statements and their places; no text is a formula", () => {
  const known = (id: string) => (id === "o1" ? { text: "=40.5 %", evidence: ["a#1-2", "a#3-4"] } : null);
  const judgements: Judgement[] = [
    { of: ["o1", "o2"], is: "used", used: "o1", reason: "+按公报，\n两处", at: "2031-01-02T00:00:00.000Z" },
    { of: ["o2", "t3"], is: "open", used: null, reason: "", at: "2031-01-01T00:00:00.000Z" },
  ];
  const [head, ...rows] = parse(judgedCsv(judgements, known, zh), { bom: true });
  expect(head).toEqual(zh.judged.columns);
  expect(rows).toEqual([
    ["o2", "o2", "t3", "t3", "先放着", "", "", "2031-01-01T00:00:00.000Z", "", ""],
    ["'=40.5 %", "o1", "o2", "o2", "用其中一个", "o1", "'+按公报，\n两处", "2031-01-02T00:00:00.000Z", "a#1-2 | a#3-4", ""],
  ]);
});
