// Filters, groups of numbers, communities, size and colour: pure functions, without a browser.
import { describe, expect, test } from "vitest";
import { measure } from "../../web/app/graph/measure.ts";
import { articleToken, SIZE_STEPS, sizerOf, tinterOf } from "../../web/app/graph/looks.ts";
import { binsOf, placesOf, shareOf } from "../../web/app/state/bins.ts";
import { communitiesOf, COLOURED } from "../../web/app/state/communities.ts";
import { keptThings, visibleLinks, visibleThings } from "../../web/app/state/derive.ts";
import { filtered, hiddenNow, linkCounts, yearCounts } from "../../web/app/state/hidden.ts";
import { commonUnit, inRange, inYears, valuesOf } from "../../web/app/state/measures.ts";
import { startState, type State, type View } from "../../web/app/state/state.ts";
import { parseView, printView } from "../../web/app/state/url.ts";
import { amountText } from "../../web/app/words/amounts.ts";
import type { Brief, Link } from "../../web/contract.ts";
import { brief, link, year } from "./made-up-briefs.ts";

const viewAt = (search = "") => parseView({ pathname: "/explore", search, hash: "" }, { lang: "zh", theme: null });
function stateWith(things: readonly Brief[], links: readonly Link[], change: Partial<View> = {}): State {
  const named = Object.fromEntries(things.map((thing) => [thing.id, thing]));
  const state = startState({ ...viewAt(), ...change }, true);
  const keyed = Object.fromEntries(links.map((one) => [`${one.from} ${one.relation} ${one.to}`, one]));
  return { ...state, things: named, links: keyed, drawn: { is: "here", value: things.map(({ id }) => id) } };
}
const ids = (things: readonly Brief[]) => things.map(({ id }) => id);

describe("filters of things", () => {
  const things = [
    brief("a", { kind: "Target", ...year("2031") }),
    brief("b", { kind: "Observation", ...year("2028", "2030") }),
    brief("c", { facts: 9 }),
    brief("d", { kind: "Place", facts: 4 }),
  ];

  test("years let pass what touches them, and what has no date", () => {
    expect(ids(visibleThings(stateWith(things, [], { years: [2030, 2030] })))).toEqual(["b", "c", "d"]);
    expect(ids(visibleThings(stateWith(things, [], { years: [2031, 2033] })))).toEqual(["a", "c", "d"]);
    expect(inYears(brief("x"), [1900, 1900])).toBe(true);
  });

  test("a range of a number lets pass what has none; both ends belong to it", () => {
    expect(ids(visibleThings(stateWith(things, [], { range: { measure: "facts", from: 4, to: 9 } })))).toEqual(["c", "d"]);
    expect([inRange(3, { measure: "facts", from: 3, to: 3 }), inRange(undefined, { measure: "value", from: 1, to: 2 })]).toEqual([
      true,
      true,
    ]);
  });

  test("a number of relations is that before the range: leaving some out by it does not change it", () => {
    const links = [link("a", "b"), link("b", "c"), link("c", "d")];
    const state = stateWith(things, links, { range: { measure: "links", from: 2, to: 2 } });
    expect(ids(visibleThings(state))).toEqual(["b", "c"]);
    expect(visibleLinks(state).map(({ from, to }) => from + to)).toEqual(["bc"]);
    expect(ids(keptThings(state))).toHaveLength(4);
  });

  test("what is hidden is counted once, by the first filter that stops it", () => {
    const links = [
      link("a", "b"),
      link("c", "d", { basis: "implied" }),
      link("d", "c", { uncertain: "两读" }),
      link("c", "d", { relation: "SUPPORTS" }),
      link("d", "c", { relation: "REQUIRES", evidence: [] }),
    ];
    const state = stateWith(things, links, {
      ...{ hiddenKinds: ["Target"], years: [2040, 2041], hiddenTypes: ["SUPPORTS"], basis: "stated", certain: true, sourced: true },
      range: { measure: "facts", from: 5, to: 9 },
    });
    expect(hiddenNow(state)).toMatchObject({ things: 3, thingsBy: { kinds: 1, years: 1, range: 1 }, links: 0 });
    const open = { ...state, view: { ...state.view, range: null } };
    expect(hiddenNow(open)).toMatchObject({
      things: 2,
      links: 4,
      linksBy: { types: 1, basis: 1, uncertain: 1, unsourced: 1, families: 0 },
    });
    expect([...linkCounts(open).types]).toEqual([
      ["DEVELOPS", 2],
      ["SUPPORTS", 1],
      ["REQUIRES", 1],
    ]);
    expect(linkCounts(open)).toMatchObject({ stated: 3, implied: 1, uncertain: 1, unsourced: 1 });
    expect([filtered(state), filtered(stateWith(things, links))]).toEqual([true, false]);
    expect(filtered(stateWith(things, links, { hiddenFamilies: [] }))).toBe(true);
  });

  test("years are counted before they are chosen, empty ones too, and what has no date beside them", () => {
    const { bins, dated, undated } = yearCounts(stateWith(things, [], { years: [2031, 2031] }));
    expect(bins.map(({ from, count }) => [from, count])).toEqual([
      [2028, 1],
      [2029, 1],
      [2030, 1],
      [2031, 1],
    ]);
    expect([dated, undated]).toEqual([2, 2]);
  });

  test("the address keeps every filter and rule", () => {
    const view = viewAt(
      "?but=REQUIRES&basis=implied&certain=1&sourced=1&year=2028-2031&range=value:5:1900000&size=pagerank&tint=community",
    );
    expect(printView(view)).toBe(
      "/explore?but=REQUIRES&basis=implied&certain=1&sourced=1&year=2028-2031&range=value%3A5%3A1900000&size=pagerank&tint=community&lang=zh",
    );
    expect(parseView({ pathname: "/explore", search: printView(view).slice(8), hash: "" }, { lang: "zh", theme: null })).toEqual(view);
  });
});

describe("groups of numbers", () => {
  test("few numbers have a group each; many at most twelve, none empty, each number in one", () => {
    expect(binsOf([2, 1, 2, 7])).toEqual([
      { from: 1, to: 1, count: 1 },
      { from: 2, to: 2, count: 2 },
      { from: 7, to: 7, count: 1 },
    ]);
    const many = Array.from({ length: 400 }, (_, index) => index ** 3);
    const bins = binsOf(many);
    expect(bins.length).toBeLessThanOrEqual(12);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(400);
    expect(bins.every(({ count }) => count > 0)).toBe(true);
    expect(many.every((value) => bins.filter(({ from, to }) => from <= value && value <= to).length === 1)).toBe(true);
    expect(binsOf([])).toEqual([]);
  });

  test("a range finds its groups, and all of them where it fits none", () => {
    const bins = binsOf([1, 2, 7]);
    expect(placesOf(bins, { from: 2, to: 9 })).toEqual([1, 2]);
    expect(placesOf(bins, { from: 3, to: 4 })).toEqual([0, 2]);
    expect(placesOf(bins, null)).toEqual([0, 2]);
  });

  test("the scale runs from 0 to 1 and never falls", () => {
    for (const extent of [
      { low: 0, high: 9 },
      { low: 5, high: 9 },
      { low: 1, high: 1e9 },
    ]) {
      const shares = [0, 0.2, 0.5, 1].map((part) => shareOf(extent.low + (extent.high - extent.low) * part, extent));
      expect(shares[0]).toBe(0);
      expect(shares.at(-1)).toBe(1);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    }
    expect(shareOf(4, { low: 4, high: 4 })).toBe(1);
  });

  test("figures compare in the commonest unit only", () => {
    const things = [
      brief("a", { amount: { value: 5, unit: "元" } }),
      brief("b", { amount: { value: 8, unit: "%" } }),
      brief("c", { amount: { value: 7, unit: "元" } }),
      brief("d"),
    ];
    expect(commonUnit(things)).toBe("元");
    expect([...valuesOf("value", things, [], {})]).toEqual([
      ["a", 5],
      ["c", 7],
    ]);
    expect(amountText("value", 190_000_000_000, "元", "zh")).toBe("1,900 亿元");
    expect(amountText("value", 190_000_000_000, "元", "en")).toBe("190 billion yuan");
    expect(amountText("value", 35, "%", "zh")).toBe("35 %");
  });
});

describe("size and colour", () => {
  /** Two triangles joined by one line. */
  const pairs = ["a b", "b c", "a c", "d e", "e f", "d f", "c d"];
  const six = ["a", "b", "c", "d", "e", "f"];
  const links = pairs.map((pair) => link(pair.slice(0, 1), pair.slice(2)));

  test("betweenness is that of the bridge, PageRank sums to one, in whatever order the picture came", () => {
    const between = measure({ what: "betweenness", ids: six, pairs });
    expect(between).toMatchObject({ a: 0, b: 0, c: 0.6, d: 0.6 });
    const rank = measure({ what: "pagerank", ids: six, pairs });
    expect(Object.values(rank).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 3);
    expect(rank["c"]).toBeGreaterThan(rank["a"] ?? 1);
    for (const what of ["betweenness", "pagerank", "community"] as const)
      expect(measure({ what, ids: six.toReversed(), pairs: pairs.toReversed() })).toEqual(measure({ what, ids: six, pairs }));
    expect(measure({ what: "community", ids: ["x", "y"], pairs: [] })).toEqual({ x: 0, y: 1 });
  });

  test("groups are called by their best-connected members, figures last; groups of one have no colour", () => {
    const membership = measure({ what: "community", ids: [...six, "z"], pairs });
    const things = [...six.map((id) => brief(id, id === "c" ? { kind: "Indicator" } : {})), brief("z")];
    const groups = communitiesOf(things, links, membership);
    expect(groups.map(({ ids: members, leaders, colour }) => [members.toSorted().join(""), ids(leaders).join(""), colour])).toEqual([
      ["abc", "ab", 0],
      ["def", "de", 1],
      ["z", "z", null],
    ]);
    const many = Array.from({ length: 24 }, (_, index) => brief(`m${index}`));
    const apart = communitiesOf(many, [], Object.fromEntries(many.map(({ id }, index) => [id, Math.floor(index / 2)])));
    expect(apart.filter(({ colour }) => colour !== null)).toHaveLength(COLOURED);
  });

  test("size keeps its steps for counts and scales the rest; what has no number is smallest", () => {
    const things = [
      brief("a", { facts: 30, amount: { value: 100, unit: "亩" } }),
      brief("b", { amount: { value: 10, unit: "亩" } }),
      brief("c"),
    ];
    const sizes = (change: Partial<View>) => ["a", "b", "c"].map(sizerOf(stateWith(things, [], change)));
    expect(sizes({})).toEqual([22, 8, 8]);
    expect(sizes({ size: "value" })).toEqual([22, 8, 8]);
    expect(SIZE_STEPS.map(([, word]) => word)).toEqual(["1", "2–3", "4–8", "9–20", ">20"]);
  });

  test("colour tells the article, what several say apart, and the step of a measure", () => {
    const things = [
      brief("a"),
      brief("b", { articles: ["a-2031", "a-2032"], facts: 5 }),
      brief("a-2032", { kind: "Article", articles: [] }),
    ];
    const state = { ...stateWith(things, [], { tint: "article" }), articles: { "a-2031": article("2031"), "a-2032": article("2032") } };
    expect(things.map(tinterOf(state))).toEqual([
      { token: articleToken(0) },
      { token: articleToken("several") },
      { token: articleToken(1) },
    ]);
    expect(new Set([0, 1, "several" as const].map(articleToken)).size).toBe(3);
    expect(things.map(tinterOf({ ...state, view: { ...state.view, tint: "facts" } }))).toEqual([{ share: 0 }, { share: 1 }, { share: 0 }]);
    expect(things.map(tinterOf({ ...state, view: { ...state.view, tint: "pagerank" } }))).toEqual(things.map(() => ({ token: "other" })));
  });
});

const article = (of: string) => ({
  ...{ id: `a-${of}`, title: of, titleEn: of, publisher: null, publisherEn: null, date: of, dateBasis: "stated" as const },
  ...{ dateNote: "", dateNoteEn: "", sha256: "", length: 1, pieces: [], text: false },
});
