// Every difference that keeps a figure from being compared with a target, case by case.
import { describe, expect, test } from "vitest";
import { sentenceOf } from "../../cypher/plan/targets/board.ts";
import type { Said } from "../../cypher/plan/targets/known.ts";
import type { ObservationRow, TargetRow } from "../../cypher/questions/figures.ts";
import { DIFFERENCES, type Difference } from "../../data/model/verdicts.ts";
import { link, observation } from "./made-up-targets.ts";
import { at, number, standingOf } from "./target-cases.ts";

describe("what keeps a figure from being compared", () => {
  const growth = { unit: "%", indicator: "投资增速" } as const;
  test.each<[Difference, string, TargetRow, ObservationRow, readonly Said[]]>([
    ["subject", "another place", at(100), number(120, { about: ["county"] }), []],
    [
      "subject",
      "two subjects that share only a campaign",
      at(100, { about: ["town", "campaign"] }),
      number(120, { about: ["county", "campaign"] }),
      [],
    ],
    ["nature", "a growth beside a level", at(100), number(120, { nature: "growth", direction: "up" }), []],
    ["nature", "a share beside a growth", at(10, growth), number(12, { ...growth, nature: "share" }), []],
    ["nature", "words beside a number", at(100), observation("o", { value: null, valueText: "增加" }), []],
    [
      "unit",
      "points beside percent",
      at(5, { unit: "%", indicator: "覆盖率" }),
      number(6, { unit: "个百分点", indicator: "覆盖率", nature: "share" }),
      [],
    ],
    ["unit", "mu beside square metres", at(5, { unit: "万亩" }), number(6, { unit: "万平方米" }), []],
    [
      "direction",
      "a fall beside a rise",
      at(10, growth),
      number(12, { ...growth, nature: "growth", direction: "down", period: "2033", in: "d" }),
      [],
    ],
    ["each", "all together beside each", at(100, { each: true }), number(100), []],
    ["each", "each beside all together", at(100), number(100, { each: true }), []],
    ["expected", "a figure that is only expected", at(100), number(120, { actual: "expected" }), []],
    ["period", "a growth of another year", at(10, growth), number(12, { ...growth, nature: "growth", direction: "up" }), []],
    [
      "period",
      "additions of another year",
      at(10, { indicator: "新增学位" }),
      number(12, { indicator: "新增学位", period: "2030", nature: "cumulative" }),
      [],
    ],
    [
      "period",
      "half a year's amount",
      at(10, { unit: "亿元", indicator: "进出口总额" }),
      number(7, { unit: "亿元", indicator: "进出口总额", period: "2031-01/2031-06" }),
      [],
    ],
    ["period", "a growth since something", at(10, growth), number(12, { ...growth, nature: "growth", direction: "up", period: null }), []],
    ["base", "counted otherwise", at(100), number(120, { note: "口径有调整" }), []],
    [
      "indicator",
      "set apart by the facts",
      at(100),
      number(120, { indicator: "户籍人口" }),
      [link("常住人口", "NOT_COMPARABLE", "户籍人口", { claimZh: "两种人口", claimEn: "Two counts" })],
    ],
  ])("%s: %s", (difference, _what, one, figure, links) => {
    const standing = standingOf({ what: "", code: "differs", target: one, figures: [figure], links });
    expect(standing).toMatchObject({ status: "notComparable", latest: null, used: [], rests: ["o"] });
    expect(standing.reason.differences).toContain(difference);
    expect(standing.notUsed.map(({ id }) => id)).toEqual(["o"]);
  });

  test("every difference of the list is tried", () => {
    const tried = ["subject", "nature", "unit", "direction", "each", "expected", "period", "base", "indicator"];
    expect([...DIFFERENCES].toSorted()).toEqual(tried.toSorted());
  });

  test("what the facts say of it is the sentence; the nearest figure has the fewest differences, then is the latest", () => {
    const apart = link("常住人口", "NOT_COMPARABLE", "户籍人口", { claimZh: "两种人口。", claimEn: "Two counts." });
    const figures = [
      number(120, { indicator: "户籍人口" }),
      { ...number(1, { about: ["county"] }), id: "o2" },
      { ...number(2, { about: ["county"], period: "2032" }), id: "o3" },
    ];
    const one = standingOf({ what: "", code: "differs", figures, links: [apart] });
    expect(one.notUsed.map(({ id }) => id)).toEqual(["o3", "o2", "o"]);
    const only = standingOf({ what: "", code: "differs", figures: figures.slice(0, 1), links: [apart] });
    expect(sentenceOf(only.reason, at(100), figures[0])).toEqual({
      zh: "两种人口。旁边最近的：名o。",
      en: "Two counts. Nearest to it: The o.",
    });
  });

  test("a figure about each of several is one about any of them; a city with its campaign is the city", () => {
    expect(standingOf({ what: "", code: "reached", figures: [number(100, { each: true, about: ["town", "county"] })] }).status).toBe("met");
    expect(standingOf({ what: "", code: "reached", target: at(100, { about: ["town", "campaign"] }), figures: [number(100)] }).status).toBe(
      "met",
    );
  });
});
