// zhaotu coverage as a person uses it: on our own two articles, on the real ones where their text is at hand.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { factFolders } from "../../data/files/folders.ts";
import { walkArticles } from "../../loader/coverage/walk.ts";
import { jsonReport } from "../../loader/coverage/report/json.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { proof } from "../article-text.ts";
import { changeFile, checkOwn, copyFacts, dropLines, OWN_FACTS, OWN_TEXTS, temporaryFolder } from "./own-facts.ts";
import { zhaotu } from "./shell.ts";

const A = "songxi-2031";
const EXCLUSIONS = `${A}/exclusions.jsonl`;
let env: Record<string, string> = {};
beforeEach(() => {
  env = { ZHAOTU_DATA: OWN_FACTS, ARTICLES_DIR: OWN_TEXTS };
});

test("every item of our own articles is accounted for; articles without text are named", async () => {
  const all = await zhaotu(["coverage"], env);
  expect(all.code).toBe(0);
  expect(all.out).toMatch(
    /songxi-2031 [\s\S]*songxi-2032 [\s\S]*All articles[\s\S]*not walked: no text · zhaotong-2025\n[\s\S]*\nunaccounted: 0\n$/,
  );
  const one = await zhaotu(["coverage", "--article", A, "--format", "json", "--lang", "zh"], env);
  expect(one).toMatchObject({ code: 0, err: "" });
  const report = JSON.parse(one.out);
  expect(report).toMatchObject({ unaccounted: 0, stale: 0, faults: 0, notWalked: [], articles: [{ article: A }] });
  const states = new Set(report.articles[0].items.map((item: { state: string }) => item.state));
  expect(states).toEqual(new Set(["covered", "set-aside"]));
}, 60_000);

test("an item that nothing covers ends in exit 1 and is told with its place", async () => {
  const folder = copyFacts();
  dropLines(folder, EXCLUSIONS, "t31-capacity-phase-2");
  const ended = await zhaotu(["coverage", "--article", A, "--lang", "zh"], { ...env, ZHAOTU_DATA: folder });
  expect(ended).toMatchObject({
    code: 1,
    out: expect.stringMatching(/74-75~084b42f6 {2}数 {2}….*\[\[二\]\]期.*[\s\S]*\n未交代：1\nunaccounted: 1\n$/),
  });
});

test("a stale exclusion ends in exit 1, and a broken fact file too", async () => {
  const stale = copyFacts();
  changeFile(stale, EXCLUSIONS, (text) => `${text}{"exclude":"part-of-a-name","at":["24-27~374fcbb7"]}\n`);
  expect(await zhaotu(["coverage", "--article", A], { ...env, ZHAOTU_DATA: stale })).toMatchObject({
    code: 1,
    out: expect.stringMatching(
      /exclusions\.jsonl:6 {2}24-27~374fcbb7 .*facts cover it already[\s\S]*\nstale exclusions: 1\nunaccounted: 0\n$/,
    ),
  });
  const broken = copyFacts();
  changeFile(broken, `${A}/mentions.jsonl`, (text) => text.replace(/~[0-9a-f]{8}/, "~00000000"));
  expect(await zhaotu(["coverage", "--article", A], { ...env, ZHAOTU_DATA: broken })).toMatchObject({
    code: 1,
    err: expect.stringContaining("zhaotu check"),
  });
});

test("without the text it says what is missing, and ends with 2", async () => {
  expect(await zhaotu(["coverage", "--article", A], { ...env, ARTICLES_DIR: "" })).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining("ARTICLES_DIR"),
  });
  expect(await zhaotu(["coverage", "--lang", "zh"], { ...env, ARTICLES_DIR: temporaryFolder() })).toMatchObject({
    code: 2,
    err: expect.stringMatching(/没有 .*songxi-2031.* 的原文/),
  });
  expect(await zhaotu(["coverage", "--article", "songxi"], env)).toMatchObject({ code: 1, err: expect.stringContaining(A) });
  expect(await zhaotu(["coverage", "--format", "csv", "--lang", "zh"], env)).toMatchObject({
    code: 2,
    err: expect.stringContaining("text, json, html"),
  });
}, 60_000);

test("check proves exclusions as it proves every line", () => {
  const faultsOf = (line: string) => {
    const folder = copyFacts();
    changeFile(folder, EXCLUSIONS, (text) => `${text}${line}\n`);
    return checkOwn(folder).faults.map(({ code, file, line: at }) => `${code} ${file}:${at}`);
  };
  for (const [line, code] of [
    ['{"exclude":"part-of-a-name","at":["71-72~00000000"]}', "wrong-hash"],
    ['{"exclude":"part-of-a-name","at":["0-700~51a75f46"]}', "long-span"],
    ['{"exclude":"part-of-a-name","at":["900-901~51a75f46"]}', "out-of-range"],
    ['{"exclude":"said-again","at":["71-72~51a75f46"],"of":"nobody"}', "dangling-id"],
    ['{"exclude":"said-again","at":["71-72~51a75f46"]}', "said-again"],
    ['{"exclude":"nonsense","at":["71-72~51a75f46"]}', "schema"],
    ['{"exclude":"figure-of-speech","at":["63-70~1b4d0f29"]}', "spoken-quantity"],
  ] as const)
    expect(faultsOf(line)).toContain(`${code} ${EXCLUSIONS}:6`);
  expect(faultsOf('{"exclude":"figure-of-speech","at":["71-72~51a75f46"]}')).toEqual([]);
});

test("exclusions are of an article, and no part of what is loaded", async () => {
  const folder = copyFacts();
  mkdirSync(join(folder, "extra"));
  writeFileSync(join(folder, "extra/exclusions.jsonl"), '{"zhaotu":"exclusions","format":1}\n');
  expect(checkOwn(folder).faults).toMatchObject([{ code: "head", file: "extra/exclusions.jsonl" }]);
  const store = { ...env, ZHAOTU_STORE: join(temporaryFolder(), "store") };
  await zhaotu(["load"], store);
  const fewer = copyFacts();
  dropLines(fewer, EXCLUSIONS, "battery-project");
  expect(JSON.parse((await zhaotu(["status", "--format", "json"], { ...store, ZHAOTU_DATA: fewer })).out)).toMatchObject({
    state: "current",
  });
}, 60_000);

proof("every item of the articles' text is accounted for", expectAccounted);

function expectAccounted(read: (article: string) => string): void {
  const reading = readFacts(factFolders([]), process.cwd());
  const articles = reading.facts.articles.map(({ fact }) => fact);
  const texts = new Map(articles.map(({ article }) => [article, { text: read(article).replace(/^\uFEFF/, ""), path: article }]));
  const report = JSON.parse(jsonReport(walkArticles(articles, reading, texts, 0)));
  for (const { article, items, stale } of report.articles) {
    const open = items
      .filter((item: { state: string }) => item.state === "unaccounted")
      .map((item: { at: string; class: string }) => `${item.class} ${item.at}`);
    expect({ article, open, stale }).toEqual({ article, open: [], stale: [] });
    expect(items.length).toBeGreaterThan(300);
  }
}
