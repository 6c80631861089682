// Rows of a search and words of commands, without a browser.
import { expect, test } from "vitest";
import type { Brief } from "../../web/contract.ts";
import type { Found } from "../../web/contract/find.ts";
import type { Command } from "../../web/app/panels/palette/command.ts";
import { initialsOf } from "../../web/app/panels/palette/initials.ts";
import { matching } from "../../web/app/panels/palette/match.ts";
import { firstRow, rowsIn, sectionsOf } from "../../web/app/panels/search/rows.ts";
import { startState } from "../../web/app/state/state.ts";
import { parseView } from "../../web/app/state/url.ts";

const thing = (id: string, kind: Brief["kind"]): Brief => ({
  ...{ id, kind, name: id, nameEn: id, pinyin: null, facts: 1, articles: [], differs: false, mentioned: 0, when: null, amount: null },
});
const hit = (id: string, kind: Brief["kind"]) => ({ thing: thing(id, kind), why: "name" as const, matched: id });
const none: Found = { term: "x", of: null, hits: [], total: 0, kinds: [], said: { facts: [], total: 0 }, nearest: [], reading: false };
const fact = { from: thing("a", "Place"), relation: "NEAR" as const, to: thing("b", "Place"), claimZh: "x", claimEn: null, evidence: [] };
const told = (found: Found) => sectionsOf(found).map(({ of, rows, total }) => [of, rows.map(({ is }) => is).join(" "), total]);

test("kinds come in the order of their best rows and say how many they are; then what is said, then the way to all", () => {
  const hits = [hit("p", "Project"), hit("c", "Company"), hit("q", "Project")];
  const kinds = [
    { kind: "Company" as const, total: 7 },
    { kind: "Project" as const, total: 2 },
  ];
  const found = { ...none, hits, kinds, total: 9, said: { facts: [fact], total: 4 } };
  expect(told(found)).toEqual([
    ["Project", "hit hit", 2],
    ["Company", "hit", 7],
    ["said", "fact", 4],
    [null, "all draw", 0],
  ]);
  expect(told({ ...found, total: 3, said: { facts: [fact], total: 1 } }).at(-1)).toEqual([null, "draw", 0]);
  expect(told({ ...none, hits: hits.slice(0, 1), kinds, total: 1 }).map(([of]) => of)).toEqual(["Project"]);
});

test("of what is not found, nothing is taken unasked", () => {
  const found: Found = { ...none, of: "Project", nearest: [thing("n", "Project")] };
  expect(told(found)).toEqual([
    ["nearest", "nearest", 1],
    [null, "widen", 0],
  ]);
  expect(firstRow(rowsIn(sectionsOf(found)))).toBe(-1);
  expect(firstRow(rowsIn(sectionsOf({ ...none, said: { facts: [fact], total: 1 } })))).toBe(0);
  expect(told({ ...none, of: "Project", term: "" })).toEqual([]);
});

test.each([
  ["看全", "kq"],
  ["后退一步", "htyb"],
  ["换成深色", "hcss"],
  ["复制链接", "fzlj"],
  ["再来 30 个", "zl30g"],
  ["只留选中的", "zlxzd"],
  ["全部画出", "qbhc"],
  ["找", "z"],
  ["Switch to English", "switchtoenglish"],
  ["隐藏基础设施", "ycjcss"],
  ["重做", "cz"],
])("%s begins with %s", (words, initials) => expect(initialsOf(words)).toBe(initials));

const state = startState(parseView({ pathname: "/explore", search: "", hash: "" }, { lang: "zh", theme: null }), true);
const command = (id: string, zh: string, en: string): Command => ({
  ...{ id, group: "picture", words: (_w, lang) => (lang === "zh" ? zh : en), enabled: () => true, run: () => {} },
});
const COMMANDS = [command("link", "复制链接", "Copy link"), command("fit", "看全", "Fit"), command("all", "全部画出", "Draw all of it")];
const ids = (typed: string, lang: "zh" | "en" = "zh") => matching(typed, COMMANDS, lang, state).map((one) => one.command.id);

test("commands are found by words of either language and by initials, those of the own language first", () => {
  expect(ids("")).toEqual(["link", "fit", "all"]);
  expect(ids("全")).toEqual(["all", "fit"]);
  expect(ids("kq")).toEqual(["fit"]);
  expect(ids("kq", "en")).toEqual(["fit"]);
  expect(ids("LINK")).toEqual(["link"]);
  expect(ids("it", "en")).toEqual(["all", "fit"]);
  expect(ids("all draw", "en")).toEqual(["all"]);
  expect(ids("zzz")).toEqual([]);
  expect(matching("kq", COMMANDS, "en", state)[0]).toMatchObject({ words: "Fit", other: "看全" });
});
