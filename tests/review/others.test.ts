// Review beside what else is there: another article's facts that rest on an accepted entity, and a store that somebody holds.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EmbeddedGraph } from "../../cypher/embedded/embedded-graph.ts";
import { readDecisions } from "../../data/files/decisions.ts";
import { ownPlaces } from "../../data/files/own.ts";
import { sha256Of } from "../../data/files/sha256.ts";
import { factTexts } from "../../loader/review/own-facts.ts";
import { temporaryFolder } from "../loader/own-facts.ts";
import { zhaotu } from "../loader/shell.ts";
import { ARTICLE, CANDIDATES, DEVELOPS, placeOf, TEXT } from "./made-up.ts";

const sha256 = sha256Of(TEXT);
const lines = CANDIDATES.map(({ key, fact }) => ({ key, more: [], fact: "article" in fact ? { ...fact, sha256 } : fact }));

/** A folder with the made-up article as a reading leaves it. */
function desk() {
  const root = temporaryFolder();
  const own = ownPlaces(join(root, "own"));
  const reading = join(own.readings, ARTICLE);
  mkdirSync(join(reading, "facts"), { recursive: true });
  for (const [name, text] of factTexts(ARTICLE, lines)) writeFileSync(join(reading, "facts", name), text);
  writeFileSync(join(reading, "reading.json"), JSON.stringify({ zhaotu: "reading", format: 1, article: ARTICLE, title: "三件事", sha256 }));
  mkdirSync(own.texts);
  writeFileSync(join(own.texts, `${ARTICLE}.txt`), TEXT);
  const store = join(root, "store");
  const run = (...args: string[]) => zhaotu(["review", ARTICLE, "--who", "ann", ...args], { ZHAOTU_OWN: own.root, ZHAOTU_STORE: store });
  return { own, store, run };
}

/** Facts of another article, which name an entity. */
function another(facts: string, named: string): void {
  const [article] = lines;
  if (article === undefined || !("article" in article.fact)) throw new Error("no article");
  const about = { ...article, fact: { ...article.fact, article: "yunling-2042", sha256: "1".repeat(64) } };
  mkdirSync(join(facts, "yunling-2042"), { recursive: true });
  const mention = { key: "", more: [], fact: { mention: named, at: [placeOf("松谷公司")] } };
  for (const [name, text] of factTexts("yunling-2042", [about, mention])) writeFileSync(join(facts, "yunling-2042", name), text);
}

test("what another article's facts name is not taken back: refused with file and line, nothing is written", async () => {
  const { own, store, run } = desk();
  const held = new EmbeddedGraph(store, false);
  await held.ensureSchema();
  try {
    const locked = await run("--accept", DEVELOPS, "--apply");
    expect(locked.code).toBe(2);
    expect(locked.err).toMatch(/the facts are written and not loaded yet: the store .* is in use by process \d+/);
    expect(locked.err).toContain("Run zhaotu load afterwards");
  } finally {
    await held.close();
  }
  const entities = join(own.facts, ARTICLE, "entities.jsonl");
  const before = readFileSync(entities, "utf8");
  expect(before).toContain('"songgu"');
  const [made] = readDecisions(own, ARTICLE).decisions;
  expect(made?.along?.flatMap((line) => ("entity" in line ? [line.entity] : []))).toEqual(["songgu", "songgu-plant"]);

  another(own.facts, "songgu");
  const undone = await run("--undo");
  expect(undone.code).toBe(1);
  expect(undone.err).toMatch(/yunling-2042\/mentions\.jsonl:2 .*\n.*songgu, which does not exist/);
  expect(undone.err).toContain("nothing was written");
  expect([readDecisions(own, ARTICLE).length, readFileSync(entities, "utf8")]).toEqual([1, before]);
}, 300_000);

test("faults elsewhere: what is to be written out is refused before it is decided; decided alone it may be", async () => {
  const { own, run } = desk();
  another(own.facts, "nobody");
  const refused = await run("--accept", DEVELOPS, "--apply");
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("nobody, which does not exist")]);
  expect(existsSync(own.decisions)).toBe(false);
  expect((await run("--accept", DEVELOPS)).code).toBe(0);
}, 300_000);

test("without the article's text nothing is accepted; an empty name is refused in words", async () => {
  const { own, run } = desk();
  expect((await run("--accept", DEVELOPS, "--reason", " ")).err).toContain("reason is not as it should be");
  writeFileSync(join(own.texts, `${ARTICLE}.txt`), `${TEXT}又及。`);
  const refused = await run("--accept", DEVELOPS);
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("read its file again with zhaotu read")]);
  expect((await run("--reject", "entity:songgu", "--reason", "不是")).code).toBe(0);
  expect(readDecisions(own, ARTICLE).decisions.map(({ do: done }) => done)).toEqual(["reject"]);
}, 300_000);
