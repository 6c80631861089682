// What becomes of names that overlap, short names, known names and hostile text.
import { describe, expect, it } from "vitest";
import type { Mention } from "../../loader/reading/candidates.ts";
import { resolve } from "../../loader/reading/names/resolve.ts";
import { namesIn } from "./names-by-hand.ts";

const mention = (start: number, end: number, confidence = 0.5): Mention => ({
  start,
  end,
  kind: "Project",
  name: `${start}-${end}`,
  rule: "made-up",
  confidence,
});
const shown = (mentions: readonly Mention[]): string[] => mentions.map(({ name, nested }) => (nested === true ? `${name}*` : name));

describe("resolve", () => {
  it.each([
    ["the longest stays, what lies inside is nested", [mention(2, 5), mention(0, 8)], ["0-8", "2-5*"]],
    ["what lies across a longer one goes", [mention(0, 6), mention(4, 9, 0.9), mention(6, 8)], ["0-6", "6-8"]],
    ["of the same characters the likelier stays", [mention(1, 4, 0.4), { ...mention(1, 4, 0.8), name: "better" }], ["better"]],
    ["nested in nested", [mention(0, 9), mention(1, 6), mention(2, 4)], ["0-9", "1-6*", "2-4*"]],
    ["neighbours stay", [mention(0, 3), mention(3, 6)], ["0-3", "3-6"]],
    ["empty ones go", [mention(3, 3), mention(0, 2)], ["0-2"]],
    ["two inside one", [mention(0, 9), mention(0, 3), mention(5, 9)], ["0-9", "0-3*", "5-9*"]],
  ])("%s", (_, given, wanted) => expect(shown(resolve(given, 10))).toEqual(wanted));
});

describe("names joined", () => {
  it("joins a short form to the full name wherever it stands again", () => {
    const found = namesIn("金江省鸿泰锦澜股份有限公司去年投产。鸿泰锦澜今年扩产，鸿泰锦澜明年上市。").filter(
      ({ kind, nested }) => kind === "Company" && nested !== true,
    );
    expect(found.map(({ name }) => name)).toEqual(Array.from({ length: 3 }, () => "金江省鸿泰锦澜股份有限公司"));
  });
  it("finds what the graph knows, by its canonical name", () => {
    const found = namesIn("晨曦计划二号完工。", [{ text: "晨曦计划二号", name: "晨曦二号工程", kind: "Project" }]);
    expect(found.map(({ name, kind, rule, start, end }) => [name, kind, rule, start, end])).toContainEqual([
      "晨曦二号工程",
      "Project",
      "known-name",
      0,
      6,
    ]);
  });
  it("marks the company inside its project", () => {
    const found = namesIn("中国石化一百万吨乙烯项目开工。");
    expect(found.map(({ kind, nested }) => [kind, nested])).toEqual([
      ["Project", undefined],
      ["Company", true],
    ]);
  });
  it("gives every name a rule and a confidence, in order of place, within the text", () => {
    const text = "县委书记吴长河到海东经济技术开发区调研，锐朗股份等企业参加，实施提振消费专项行动，海东至临川城际铁路开工。";
    const found = namesIn(text);
    expect(found.length).toBeGreaterThan(4);
    for (const [i, { rule, confidence, start, end }] of found.entries()) {
      expect(rule).toMatch(/^[a-z-]+$/);
      expect(confidence > 0 && confidence < 1 && start >= (found[i - 1]?.start ?? 0) && end > start && end <= text.length).toBe(true);
    }
  });
});

describe("hostile text", () => {
  const units = [
    "项目",
    "公司",
    "“",
    "”",
    "、",
    "等企业",
    "（以下简称",
    "《",
    "·",
    "有限公司",
    "王小明、",
    "新能源、",
    "云岭项目、",
    "国家中心",
    "甲乙高速、",
    "”云岭项目",
    "至",
    "东川至",
    "产品以",
    "一百万",
    "张伟 ",
    "a1",
  ];
  it.each(units)(
    "%s, 200,000 characters of it",
    (unit) => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      const found = namesIn(text);
      expect(found.every(({ start, end }) => start >= 0 && end <= text.length && end - start < 200)).toBe(true);
    },
    60_000,
  );
  it.each(["", "\n", "123", "plain English text, nothing else", "\ud83d\ude00项目\ud83d"])("%j holds no name", (text) =>
    expect(namesIn(text)).toEqual([]),
  );
});
