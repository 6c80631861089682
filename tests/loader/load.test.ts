// Loading on every engine: twice, in another order, changed, interrupted, beside another loader, always the same graph.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadFacts, NewerStore, type LoadOptions } from "../../loader/load/load.ts";
import { readLedger } from "../../loader/load/ledger.ts";
import type { Row } from "../../cypher/port.ts";
import { benches, graphOn } from "../cypher/benches.ts";
import { beforeWrites, emptyGraph, exportOf, graphOf } from "./graph-of.ts";
import { changeFile, copyFacts, dropLines, OWN_FACTS, readOwn } from "./own-facts.ts";

const GOLDEN = readFileSync(new URL("../articles/export.jsonl", import.meta.url), "utf8");
const [A, B] = ["songxi-2031", "songxi-2032"];

describe.each(benches())("loading into $title", (bench) => {
  const graph = graphOn(bench);
  let clean: string[] = [];
  const load = (folder = OWN_FACTS, options: LoadOptions = {}) => loadFacts(graph(), readOwn(folder), options);
  const lineOf = async (...words: string[]): Promise<Row | undefined> => {
    const line = (await exportOf(graph())).split("\n").find((text) => words.every((word) => text.includes(word)));
    return line === undefined ? undefined : JSON.parse(line);
  };

  beforeAll(async () => {
    await load();
    clean = await graphOf(graph());
  });
  beforeEach(() => emptyGraph(graph()));

  test("the export is the one that was looked at, byte for byte", async () => {
    const { articles } = await load();
    expect(articles.map(({ article, outcome, waiting }) => [article, outcome, waiting])).toEqual([
      [A, "loaded", 0],
      [B, "loaded", 0],
    ]);
    expect(await exportOf(graph())).toBe(GOLDEN);
  });

  test("a second load writes nothing", async () => {
    await load();
    const { revision } = await readLedger(graph());
    const port = beforeWrites(graph(), () => {
      throw new Error("something was written");
    });
    expect((await loadFacts(port, readOwn())).articles.map(({ outcome }) => outcome)).toEqual(["unchanged", "unchanged"]);
    expect((await readLedger(graph())).revision).toBe(revision);
  });

  test("the order of articles never shows, and relations wait for the article of their other end", async () => {
    const first = await load(OWN_FACTS, { articles: [B] });
    expect(first.articles.map(({ article, waiting }) => [article, waiting])).toEqual([[B, 2]]);
    expect(await exportOf(graph())).not.toContain(A);
    await load(OWN_FACTS, { articles: [A] });
    expect(await graphOf(graph())).toEqual(clean);
  });

  test("a fact that left the files leaves the graph, and comes back", async () => {
    await load();
    const folder = copyFacts();
    dropLines(folder, `${A}/relations.jsonl`, '"to":"south-canal"');
    dropLines(folder, `${A}/mentions.jsonl`, "south-canal");
    dropLines(folder, `${A}/targets.jsonl`, "t31-smoke-free");
    await load(folder);
    const after = await exportOf(graph());
    expect([after.includes("south-canal"), after.includes("t31-smoke-free"), after.includes("i-smoke-free")]).toEqual([false, false, true]);
    await load();
    expect(await graphOf(graph())).toEqual(clean);
  });

  test("a fact that two articles share keeps the other's evidence, claim and basis", async () => {
    await load();
    expect(await lineOf("hefeng", "DEVELOPS")).toMatchObject({ articles: [A, B], claimEn: "Hefeng builds the battery project" });
    const folder = copyFacts();
    dropLines(folder, `${A}/relations.jsonl`, "DEVELOPS");
    dropLines(folder, `${A}/relations.jsonl`, '"battery-project","relation":"LOCATED_IN"');
    await load(folder);
    expect(await lineOf("hefeng", "DEVELOPS")).toMatchObject({ articles: [B], claimEn: "Hefeng's battery project is topped out" });
    expect(await lineOf('"battery-project","relation":"LOCATED_IN"')).toMatchObject({ articles: [B], basis: "implied" });
    await load();
    expect(await lineOf('"battery-project","relation":"LOCATED_IN"')).toMatchObject({ articles: [A, B], basis: "stated" });
    expect(await graphOf(graph())).toEqual(clean);
  });

  test("an article that left the files takes with it what only it says", async () => {
    await load();
    const folder = copyFacts();
    dropLines(folder, "articles.jsonl", `"article":"${B}"`);
    rmSync(join(folder, B), { recursive: true });
    const { articles } = await load(folder);
    expect(articles.map(({ article, outcome }) => [article, outcome])).toEqual([
      [A, "loaded"],
      [B, "removed"],
    ]);
    const left = await graphOf(graph());
    expect(left.join("\n")).not.toMatch(/songxi-2032|wangshan|NEEDS t32/);
    await emptyGraph(graph());
    await load(folder);
    expect(await graphOf(graph())).toEqual(left);
  });

  test("loading one article leaves the others as they are", async () => {
    await load();
    const folder = copyFacts();
    changeFile(folder, `${A}/relations.jsonl`, (text) => text.replace("Hefeng builds the battery project", "Hefeng puts it up"));
    dropLines(folder, `${B}/relations.jsonl`, "RELATED_TO");
    await load(folder, { articles: [A] });
    expect(await lineOf("hefeng", "DEVELOPS")).toMatchObject({ claimEn: "Hefeng puts it up" });
    expect(await lineOf("RELATED_TO")).toMatchObject({ from: "hefeng", to: "wangshan" });
    await load(folder);
    expect(await lineOf("RELATED_TO")).toBeUndefined();
  });

  test("a thing of another kind has the labels of that kind only", async () => {
    await load();
    const folder = copyFacts();
    changeFile(folder, "entities.jsonl", (text) =>
      text.replace('"kind":"Company","name":"望山公司"', '"kind":"Organization","name":"望山公司"'),
    );
    await load(folder);
    const { rows } = await graph().read({ text: "MATCH (n:Thing {id: 'wangshan'}) UNWIND labels(n) AS label RETURN label ORDER BY label" });
    expect(rows.map((row) => row["label"])).toEqual(["Entity", "Organization", "Thing"]);
  });

  test.each([
    { what: "one transaction per article", largestTransaction: 50_000 },
    { what: "several", largestTransaction: 12 },
  ])("stopped before any write ($what), the next load mends it", async ({ largestTransaction }) => {
    let writes = 0;
    for (let stopAt = 1; ; stopAt++) {
      await emptyGraph(graph());
      const port = beforeWrites(graph(), (nth) => {
        writes = nth;
        if (nth === stopAt) throw new Error("stopped");
      });
      const ended = await loadFacts(port, readOwn(), { largestTransaction }).then(
        () => "loaded",
        () => "stopped",
      );
      if (ended === "loaded") break;
      await load();
      expect(await graphOf(graph())).toEqual(clean);
    }
    expect(writes).toBeGreaterThanOrEqual(4);
  });

  test("a change that was stopped half-way is mended too", async () => {
    const folder = copyFacts();
    dropLines(folder, `${A}/relations.jsonl`, "REQUIRES");
    dropLines(folder, `${B}/observations.jsonl`, "o32-smoke-free");
    await load(folder);
    const changed = await graphOf(graph());
    for (let stopAt = 1; stopAt <= 4; stopAt++) {
      await emptyGraph(graph());
      await load();
      const port = beforeWrites(graph(), (nth) => {
        if (nth === stopAt) throw new Error("stopped");
      });
      await loadFacts(port, readOwn(folder), { largestTransaction: 1 }).catch(() => undefined);
      await load(folder);
      expect(await graphOf(graph())).toEqual(changed);
    }
  });

  test("another loader that comes between makes this one start over", async () => {
    const folder = copyFacts();
    dropLines(folder, `${B}/relations.jsonl`, "RELATED_TO");
    const others = [OWN_FACTS, folder];
    const port = beforeWrites(graph(), async (_nth, steps) => {
      if (!steps.some(({ what }) => what?.startsWith("nodes") || what === "NEEDS")) return;
      const other = others.shift();
      if (other !== undefined) await load(other, { articles: [B] });
    });
    await loadFacts(port, readOwn());
    expect(others).toEqual([]);
    expect(await graphOf(graph())).toEqual(clean);
  });

  test("a graph that was emptied and loaded anew meanwhile is noticed", async () => {
    await load();
    const folder = copyFacts();
    dropLines(folder, `${A}/relations.jsonl`, "DEVELOPS");
    const port = beforeWrites(graph(), async (nth) => {
      if (nth > 1) return;
      await emptyGraph(graph());
      await load();
    });
    await loadFacts(port, readOwn(folder));
    await load();
    expect(await graphOf(graph())).toEqual(clean);
  });

  test("a graph of an older format is rebuilt, one of a newer format is refused", async () => {
    await load();
    await graph().write([
      { text: "MATCH (l:Ledger {id: 'zhaotu'}) SET l.format = 0" },
      { text: "CREATE (n:Thing {id: 'left-over', kind: 'Place', name: 'x'})" },
    ]);
    expect((await load(OWN_FACTS, { articles: [A] })).rebuilt).toBe(true);
    expect(await graphOf(graph())).toEqual(clean);
    await graph().write([{ text: "MATCH (l:Ledger {id: 'zhaotu'}) SET l.format = 99" }]);
    await expect(load()).rejects.toThrow(NewerStore);
  });

  test("targets, observations, events and articles have their time by the same names", async () => {
    await load();
    const { rows } = await graph().read({
      text: "MATCH (n:Thing) WHERE n.from IS NOT NULL RETURN n.id AS id, n.from AS from, n.to AS to, n.whenBasis AS basis ORDER BY id",
    });
    const times = new Map(rows.map((row) => [row["id"], [row["from"], row["to"], row["basis"]]]));
    expect(times.get("t31-capacity")).toEqual(["2033-01-01", "2033-12-31", expect.any(String)]);
    expect(times.get(A)?.[2]).toBe("stated");
    const dated = await graph().read({
      text: "MATCH (n:Thing) WHERE n.due IS NOT NULL OR n.period IS NOT NULL OR n.date IS NOT NULL RETURN count(n) AS n",
    });
    expect(dated.rows).toEqual([{ n: rows.length }]);
  });

  test("derived data: who needs whom, alternatives, counts, and where articles differ", async () => {
    await load();
    const needs = (
      await graph().read({ text: "MATCH (a:Thing)-[r:NEEDS]->(b:Thing) RETURN a.id AS a, b.id AS b, r.anyOf AS anyOf ORDER BY a, b" })
    ).rows;
    expect(needs).toContainEqual({ a: "battery-project", b: "qinghu-reservoir", anyOf: "battery-water" });
    expect(needs).toContainEqual({ a: "battery-project", b: "hefeng", anyOf: null });
    expect(needs).toContainEqual({ a: "t31-capacity", b: "battery-project", anyOf: null });
    const { rows } = await graph().read({ text: "MATCH (n:Thing) WHERE n.differs RETURN n.id AS id ORDER BY id" });
    expect(rows).toEqual([{ id: "o31-grain" }, { id: "o32-grain" }]);
    const named = await graph().read({
      text: "MATCH (n:Thing)-[m:MENTIONED_IN]->(:Article) WITH n, sum(size(m.evidence)) AS places WHERE n.mentioned <> places RETURN n.id AS id ORDER BY id",
    });
    expect(named.rows).toEqual([]);
    const facts = await graph().read({
      text: "MATCH (n:Thing {id: 'south-canal'})-[r]-() WHERE NOT type(r) IN ['NEEDS', 'MENTIONED_IN'] RETURN n.facts AS facts, count(r) AS n",
    });
    expect(facts.rows).toEqual([{ facts: 1, n: 1 }]);
  });
});
