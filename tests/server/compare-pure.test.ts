// Comparing two articles, purely: what is new, silent, alike or not; when figures can be compared; what may be the same.
import { describe, expect, test } from "vitest";
import type { ObservationRow, TargetRow } from "../../cypher/questions/figures.ts";
import type { Brief, Link } from "../../web/contract.ts";
import { compareArticles, type Told } from "../../web/server/compare/compare.ts";
import { judge } from "../../cypher/plan/targets/judge.ts";
import { likeness, perhapsSame } from "../../web/server/compare/perhaps.ts";

const PAIR = { a: "news-2031", b: "news-2032" };
const OLD = [PAIR.a];
const NEW = [PAIR.b];
const BOTH = [PAIR.a, PAIR.b];

const thing = (id: string, kind: Brief["kind"], articles: readonly string[], name = id): Brief => ({
  ...{ id, kind, name, nameEn: `The ${id}`, pinyin: null, facts: 1, articles: [...articles], differs: false },
  ...{ mentioned: 1, when: null, amount: null },
});
const link = (
  from: string,
  relation: Link["relation"],
  to: string,
  articles: readonly string[],
  more: Partial<Told["links"][number]> = {},
): Told["links"][number] => ({
  ...{ from, relation, to, articles: [...articles], basis: "stated", need: null, anyOf: null, uncertain: null, uncertainEn: null },
  ...{ evidence: articles.map((article) => `${article}#1-5`), claimZh: null, claimEn: null, fromKind: "Company", ...more },
});
const figure = (id: string, articles: readonly string[], more: Partial<ObservationRow>) => ({
  ...{ id, name: id, nameEn: id, indicatorId: "grain", indicator: "粮食产量", indicatorEn: "Grain", comparator: "=" as const },
  ...{ value: 20, valueText: "20万吨", unit: "万吨", valueBase: 200_000, unitBase: "吨", about: [thing("town", "Place", BOTH)] },
  ...{ articles: [...articles], evidence: articles.map((article) => `${article}#7-9`), claimZh: null, claimEn: null, each: false },
  ...{ uncertain: null, uncertainEn: null, note: null, noteEn: null },
  ...more,
});
const observation = (id: string, articles: readonly string[], more: Partial<ObservationRow> = {}): ObservationRow => ({
  ...figure(id, articles, more),
  ...{ nature: "level", direction: null, actual: "actual", period: "2030", periodText: null, periodBasis: "stated" },
  ...more,
});
const target = (id: string, articles: readonly string[], more: Partial<TargetRow> = {}): TargetRow => ({
  ...figure(id, articles, {}),
  ...{ modality: "planned", deadline: "2033", deadlineText: null, deadlineBasis: "stated", anyOf: null, setBy: [] },
  ...more,
});
const told = (over: Partial<Told>): Told => ({ things: [], links: [], targets: [], observations: [], mentions: [], voices: [], ...over });

describe("two figures of one indicator and subject", () => {
  const base = observation("o1", OLD);
  test.each<[string, ObservationRow | TargetRow, string, readonly string[]]>([
    ["the same value in another unit", observation("o2", NEW, { value: 200_000, unit: "吨" }), "equal", []],
    ["another value", observation("o2", NEW, { value: 25, valueBase: 250_000 }), "contradicts", []],
    ["another year", observation("o2", NEW, { period: "2031", valueBase: 250_000 }), "time", []],
    ["no time written on one side", observation("o2", NEW, { period: null, valueBase: 250_000 }), "apart", ["period"]],
    [
      "a growth beside a level",
      observation("o2", NEW, { nature: "growth", direction: "up", unitBase: "%" }),
      "apart",
      ["nature", "direction", "unit"],
    ],
    ["expected beside measured", observation("o2", NEW, { actual: "expected", valueBase: 1 }), "apart", ["expected"]],
    ["a rounded value", observation("o2", NEW, { comparator: "≈", valueBase: 250_000 }), "apart", ["close"]],
    ["a bound that leaves room for both", observation("o2", NEW, { comparator: ">=", valueBase: 150_000 }), "apart", ["bound"]],
    ["a bound that leaves none", observation("o2", NEW, { comparator: ">", valueBase: 200_000 }), "contradicts", []],
    ["a promise beside a measure", target("t", NEW, { deadline: "2030" }), "apart", ["promise"]],
  ])("%s", (_what, other, verdict, why) => {
    expect(judge(base, other)).toEqual({ verdict, why });
    expect(judge(other, base)).toEqual({ verdict, why });
  });

  test("two values without any time are equal or cannot be set against each other", () => {
    const timeless = (valueBase: number) => observation("o", OLD, { period: null, valueBase });
    expect(judge(timeless(5), timeless(5)).verdict).toBe("equal");
    expect(judge(timeless(5), timeless(6))).toEqual({ verdict: "apart", why: ["period"] });
  });

  test("two targets with other values are a target that has changed, and words are compared as words", () => {
    expect(judge(target("t1", OLD), target("t2", NEW, { valueBase: 1 })).verdict).toBe("other");
    const said = (valueText: string) => observation("o", OLD, { value: null, valueBase: null, valueText });
    expect(judge(said("建成"), said("建成")).verdict).toBe("equal");
    expect(judge(said("启动"), said("建成")).verdict).toBe("worded");
  });
});

describe("two articles", () => {
  const town = thing("town", "Place", BOTH);
  const mill = thing("mill", "Company", OLD);
  const port = thing("port", "Company", NEW);

  test("an entity, a relation and a figure are new, not mentioned again, or said by both, with the places of either article", () => {
    const { entities, relations, figures } = compareArticles(
      PAIR,
      told({
        things: [town, mill, port, thing("other", "Place", ["news-1999"])],
        links: [link("mill", "LOCATED_IN", "town", OLD), link("port", "LOCATED_IN", "town", NEW), link("town", "NEAR", "town", BOTH)],
        observations: [observation("o1", OLD), observation("o2", NEW, { indicatorId: "coal" })],
        mentions: [
          { id: "town", article: PAIR.a, evidence: [`${PAIR.a}#0-2`] },
          { id: "town", article: PAIR.b, evidence: [`${PAIR.b}#3-5`] },
        ],
      }),
    );
    expect(entities).toEqual([
      { id: "town", mark: "same", a: [`${PAIR.a}#0-2`], b: [`${PAIR.b}#3-5`], differing: 0 },
      { id: "mill", mark: "silent", a: [`${PAIR.a}#1-5`], b: [], differing: 0 },
      { id: "port", mark: "new", a: [], b: [`${PAIR.b}#1-5`], differing: 0 },
    ]);
    expect(relations.map(({ link: { from }, mark }) => [from, mark])).toEqual([
      ["mill", "silent"],
      ["port", "new"],
      ["town", "same"],
    ]);
    expect(figures.map(({ a, b, mark, verdict }) => ({ a, b, mark, verdict }))).toEqual([
      { a: "o1", b: null, mark: "silent", verdict: null },
      { a: null, b: "o2", mark: "new", verdict: null },
    ]);
  });

  test("a relation that both state in other words differs, and so does the thing it starts from", () => {
    const { relations, entities } = compareArticles(
      PAIR,
      told({
        things: [thing("mill", "Company", BOTH), town],
        links: [link("mill", "DEVELOPS", "town", BOTH, { claimZh: "动工" })],
        voices: [{ from: "mill", relation: "DEVELOPS", to: "town", articles: BOTH, claimsZh: ["动工", "封顶"], claimsEn: ["begun", ""] }],
      }),
    );
    expect(relations).toMatchObject([{ mark: "differs", claimA: { zh: "动工", en: "begun" }, claimB: { zh: "封顶", en: "封顶" } }]);
    expect(entities.map(({ id, mark, differing }) => [id, mark, differing])).toEqual([
      ["mill", "differs", 1],
      ["town", "same", 0],
    ]);
  });

  test("what the facts say of two figures comes before arithmetic, the earlier article's figure first, with its reason", () => {
    const { figures, contradictions } = compareArticles(
      PAIR,
      told({
        observations: [observation("o1", OLD), observation("o2", NEW, { valueBase: 1 }), observation("o3", NEW, { period: "2031" })],
        links: [link("o2", "UPDATES", "o1", NEW, { fromKind: "Observation", claimZh: "新的统计", claimEn: "A new count" })],
      }),
    );
    expect(figures).toMatchObject([
      { a: "o1", b: "o2", mark: "differs", verdict: "updates", told: true, reasonZh: "新的统计", evidence: [`${PAIR.b}#1-5`] },
      { a: null, b: "o3", mark: "new", verdict: null },
    ]);
    expect(contradictions).toEqual([]);
  });

  test("contradictions are found by arithmetic, within one article too; what cannot be compared stands apart with why", () => {
    const { contradictions, alike, figures } = compareArticles(
      PAIR,
      told({
        observations: [
          observation("o1", OLD),
          observation("o1b", OLD, { valueBase: 210_000 }),
          observation("o2", NEW, { nature: "share", unitBase: "%", period: "2031" }),
        ],
        links: [
          link("coal", "NOT_COMPARABLE", "grain", OLD, { fromKind: "Indicator", claimZh: "一个是煤" }),
          link("ore", "NOT_COMPARABLE", "tin", OLD, { fromKind: "Indicator" }),
        ],
        targets: [target("t1", OLD, { indicatorId: "coal" })],
      }),
    );
    expect(contradictions).toMatchObject([{ a: "o1", b: "o1b", verdict: "contradicts", told: false }]);
    expect(alike.map(({ a, b, told: said, why }) => [a, b, said, why])).toEqual([
      ["coal", "grain", true, []],
      ["o1", "o2", false, ["nature", "unit"]],
      ["o1b", "o2", false, ["nature", "unit"]],
    ]);
    expect(figures.filter(({ verdict }) => verdict === "contradicts")).toEqual([]);
  });

  test("other subjects are never set side by side", () => {
    const { figures } = compareArticles(
      PAIR,
      told({ observations: [observation("o1", OLD), observation("o2", NEW, { about: [mill], valueBase: 1 })] }),
    );
    expect(figures.map(({ verdict }) => verdict)).toEqual([null, null]);
  });

  test("an indicator that no article names is said where its figures are", () => {
    const { entities } = compareArticles(
      PAIR,
      told({ things: [thing("grain", "Indicator", [])], links: [link("o2", "MEASURES", "grain", NEW, { fromKind: "Observation" })] }),
    );
    expect(entities).toMatchObject([{ id: "grain", mark: "new", b: [`${PAIR.b}#1-5`] }]);
  });

  test("the same article twice says everything twice", () => {
    const { entities, figures } = compareArticles(
      { a: PAIR.a, b: PAIR.a },
      told({ things: [mill, port], observations: [observation("o1", OLD)] }),
    );
    expect(entities.map(({ id, mark }) => [id, mark])).toEqual([["mill", "same"]]);
    expect(figures).toMatchObject([{ a: "o1", b: "o1", mark: "same" }]);
  });
});

describe("perhaps the same", () => {
  const a = thing("a", "Project", OLD, "东滩电池项目");
  const b = thing("b", "Project", NEW, "“东滩”电池新项目");
  test("names of one kind that are alike, unless a relation joins them", () => {
    expect(likeness(a.name, b.name)).toBeGreaterThan(0.6);
    expect(perhapsSame([a], [b], [])).toMatchObject([{ a: "a", b: "b" }]);
    expect(perhapsSame([a], [{ ...b, kind: "Park" }], [])).toEqual([]);
    expect(perhapsSame([a], [b], [link("b", "PART_OF", "a", NEW)])).toEqual([]);
    expect(perhapsSame([a], [thing("c", "Project", NEW, "西山水渠")], [])).toEqual([]);
  });
  test("indicators tell by themselves what cannot be compared", () => {
    expect(perhapsSame([{ ...a, kind: "Indicator" }], [{ ...b, kind: "Indicator" }], [])).toEqual([]);
  });
});
