// What is set aside, what is unaccounted for, and exclusions that set nothing aside.
import { expect, test } from "vitest";
import { EXCLUSION_REASONS } from "../../data/model/exclusions.ts";
import { jsonReport } from "../../loader/coverage/report/json.ts";
import { textReport } from "../../loader/coverage/report/text.ts";
import type { Account } from "../../loader/coverage/account.ts";
import { accountOf, told } from "./coverage-facts.ts";

const PAGE = "第3版\n统一办，千方百计，拨款40万元，又是松溪市。";
const walkOf = (account: Account, notWalked: string[] = []) => ({
  accounts: [account],
  notWalked,
  faults: 0,
  stale: account.stale.length,
  unaccounted: account.items.filter(({ state }) => state === "unaccounted").length,
});

test("each reason sets its items aside; one span may hold several items", () => {
  const account = accountOf(PAGE, {
    exclusions: [
      { exclude: "page-furniture", at: ["第3版"] },
      { exclude: "part-of-a-name", at: ["统一"] },
      { exclude: "figure-of-speech", at: ["千方百计"] },
      { exclude: "said-again", at: ["松溪市", "40万元"], of: "songxi" },
    ],
  });
  expect(told(account)).toEqual([
    "number 3 = page-furniture",
    "number 一 = part-of-a-name",
    "number 千 = figure-of-speech",
    "number 百 = figure-of-speech",
    "number 40万 = said-again",
    "place-name 松溪市 = said-again",
  ]);
  expect(account.stale).toEqual([]);
  expect(new Set(told(account).map((line) => line.split("= ")[1]))).toEqual(new Set(EXCLUSION_REASONS));
});

test("a number with a unit is never a figure of speech: it stays unaccounted for, and the reports say so", () => {
  const account = accountOf(PAGE, { exclusions: [{ exclude: "figure-of-speech", at: ["千方百计，拨款40万元"] }] });
  expect(told(account)).toContain("number 40万 ?");
  expect(told(account)).toContain("number 千 = figure-of-speech");
  expect(textReport(walkOf(account), "en")).toMatch(/40万\]\].*not a figure of speech/);
  expect(textReport(walkOf(account), "zh")).toMatch(/40万\]\].*带单位的数不能算修辞说法/);
  expect(jsonReport(walkOf(account))).toContain('"fault":"a number with a unit is not a figure of speech"');
});

test("an exclusion that hits nothing, or only what facts cover, is stale; one that part of it needs is not", () => {
  const mentions = [{ mention: "songxi", at: ["松溪市"] }];
  const at = ["办", "又是松溪市", "40万元，又是松溪市"];
  const { stale } = accountOf(PAGE, { mentions, exclusions: [{ exclude: "part-of-a-name", at }] });
  expect(stale.map(({ why }) => why)).toEqual(["nothing-there", "covered"]);
  const part = accountOf(PAGE, { exclusions: [{ exclude: "part-of-a-name", at: ["松[[溪市]]"] }] });
  expect(part.stale.map(({ why }) => why)).toEqual(["nothing-there"]);
});

test("where a mention says that something else is meant, the name of a place is part of another name", () => {
  const text = "松溪市以外的望山县菜";
  const mentions = [{ mention: "songxi", at: ["松溪市"], not: ["6-9~00000000"] }];
  expect(told(accountOf(text, { mentions }))).toEqual(["place-name 松溪市 < songxi", "place-name 望山县 = part-of-a-name"]);
});

test("the text tells counts by class and reason, each open item with its span and context, and ends in a line for programs", () => {
  const account = accountOf(PAGE, { exclusions: [{ exclude: "page-furniture", at: ["第3版", "办"] }] });
  const walk = walkOf(account, ["elsewhere"]);
  const zh = textReport(walk, "zh");
  expect(zh).toMatch(/\n {2}数 +5 +0 +1 +0 +0 +0 +4\n/);
  expect(zh).toMatch(/\n {2}地名 +1 +0 +0 +0 +0 +0 +1\n/);
  expect(zh).toMatch(/\n {2}5-6~51a75f46 {2}数 {2}…第3版统\[\[一\]\]办，千方百计，拨款40万…\n/);
  expect(zh).toMatch(/exclusions\.jsonl:2 {2}6-7~[0-9a-f]{8} {2}版面用字 {2}这里没有要交代的/);
  expect(zh).toMatch(/没有走：没有原文 · elsewhere[\s\S]*\n过时的排除：1\n未交代：5\nunaccounted: 5\n$/);
  expect(textReport(walk, "en")).toMatch(/not walked: no text · elsewhere[\s\S]*\nstale exclusions: 1\nunaccounted: 5\n$/);
});

test("the JSON gives every item with the span to paste and twelve characters either side", () => {
  const report = JSON.parse(jsonReport(walkOf(accountOf(PAGE, { exclusions: [{ exclude: "page-furniture", at: ["第3版"] }] }))));
  expect(report).toMatchObject({ unaccounted: 5, stale: 0, faults: 0, notWalked: [] });
  expect(report.articles[0].items[0]).toMatchObject({ class: "number", state: "set-aside", reason: "page-furniture", characters: "3" });
  expect(report.articles[0].items.at(-2)).toMatchObject({
    class: "number",
    state: "unaccounted",
    at: expect.stringMatching(/^15-18~[0-9a-f]{8}$/),
    start: 15,
    end: 18,
    characters: "40万",
    unit: "元",
    before: "版统一办，千方百计，拨款",
    after: "元，又是松溪市。",
  });
  expect(report.articles[0].counts.number).toEqual({ found: 5, covered: 0, setAside: { "page-furniture": 1 }, unaccounted: 4 });
});
