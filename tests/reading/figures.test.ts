// Figures: their indicator, how firmly they are promised, when, of whom, and the words that state them.
import { describe, expect, test } from "vitest";
import { findReferences } from "../../loader/reading/coreference/find-references.ts";
import { findFigures } from "../../loader/reading/figures/find-figures.ts";
import { indicatorName } from "../../loader/reading/figures/indicator-name.ts";
import { certaintyOf, isEach, timeWords } from "../../loader/reading/figures/words-around.ts";
import { findLinks } from "../../loader/reading/relations/find-links.ts";
import type { Quantity } from "../../loader/reading/candidates.ts";
import { marked } from "./marked-sentence.ts";

describe("how firmly", () => {
  test.each([
    ["力争产值达到", "strive", "actual"],
    ["争取新增", "strive", "actual"],
    ["争取中央资金", "planned", "actual"],
    ["预计实现产值", "expected", "expected"],
    ["有望突破", "expected", "expected"],
    ["计划投资", "planned", "actual"],
    ["主要产品销售", "planned", "actual"],
    ["力争开工，预计投资", "expected", "expected"],
    ["预计开工，力争投资", "strive", "actual"],
    ["去年实现产值", "planned", "actual"],
  ] as const)("%s", (before, modality, actual) => {
    expect(certaintyOf(before, "")).toEqual({ modality, actual });
  });
});

describe("when", () => {
  test.each([
    ["到2030年，产值达", "到2030年"],
    ["去年开工，今年完成投资", "今年"],
    ["截至2025年底，累计", "截至2025年底"],
    ["三年内新增", "三年内"],
    ["产值达", null],
  ])("%s", (before, expected) => {
    expect(timeWords(before)).toBe(expected);
  });
});

describe("each", () => {
  test.each([
    ["甲、乙产值均超", 2, true],
    ["甲、乙产值年均增长", 2, false],
    ["甲产值均超", 1, false],
    ["双双突破", 2, true],
    ["各类项目", 2, false],
  ])("%s", (before, subjects, expected) => {
    expect(isEach(before, subjects)).toBe(expected);
  });
});

describe("indicators", () => {
  const named = (noun: string, more: Partial<Quantity>): string | null => {
    const { page, quantities } = marked(`${noun}{5%}`);
    return indicatorName(page, { ...quantities[0]!, indicator: noun === "" ? null : { start: 0, end: noun.length }, ...more });
  };
  test.each([
    ["粮食产量", { nature: "level", unit: "万吨" }, "粮食产量"],
    ["全市粮食产量", { nature: "level", unit: "万吨" }, "粮食产量"],
    ["粮食产量", { nature: "growth" }, "粮食产量增速"],
    ["粮食产量", { nature: "growth", unit: "个百分点" }, "粮食产量增幅"],
    ["工业投资", { nature: "share" }, "工业投资占比"],
    ["森林覆盖率", { nature: "share" }, "森林覆盖率"],
    ["经济总量", { nature: "rank", unit: "位" }, "经济总量位次"],
    ["新增就业", { nature: "level", unit: "万人" }, "新增就业"],
    ["", { nature: "level" }, null],
  ] as const)("%s", (noun, more, expected) => {
    expect(named(noun, more)).toBe(expected);
  });
});

describe("figures", () => {
  const read = (words: string, title = "") => {
    const { page, mentions, quantities } = marked(words);
    const about = { title, date: "2026-03-01", heading: [] };
    const references = findReferences(page, about, mentions);
    return { page, figures: findFigures(page, quantities, findLinks(page, about, mentions, quantities, references), references) };
  };

  test("one for every quantity, with whom it is about", () => {
    const { figures } = read("[J 望川项目]总投资{5亿元}，占地{20亩}。");
    expect(figures.map(({ about }) => about.map(({ name }) => name))).toEqual([["望川项目"], ["望川项目"]]);
  });

  test("全市 says whom, where no link does", () => {
    const { figures } = read("[P 云川市]转型。去年，全市投入民生资金{9亿元}。", "云川市报告");
    expect(figures[0]?.about.map(({ name }) => name)).toEqual(["云川市"]);
  });

  test("全市 of another sentence says nothing", () => {
    expect(read("[P 云川市]转型。全市动员。投入{9亿元}。", "云川市报告").figures[0]?.about).toEqual([]);
  });

  test("who promises it", () => {
    const { figures } = read("[P 云川市]提出，力争产值达{9亿元|target}。");
    expect(figures[0]).toMatchObject({ modality: "strive", setBy: [{ name: "云川市" }] });
  });

  test("the words that state it are its clauses", () => {
    const { page, figures } = read("天气晴好，[J 望川项目]开工，总投资{5亿元}，明年完工。");
    const { start, end } = figures[0]!.at;
    expect(page.text.slice(start, end)).toBe("望川项目开工，总投资5亿元，");
  });
});
