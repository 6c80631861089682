// What an assistant is told on the test articles and the real facts, the same on every engine.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { KINDS } from "../../data/model/kinds.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { QUESTIONS } from "../../cypher/catalogue.ts";
import { catalogue } from "../../web/contract/cypher.ts";
import type { Assistant } from "./assistant.ts";

const ARTICLES = join(import.meta.dirname, "../articles");
export const TEXTS = join(ARTICLES, "texts");
export const FACTS = join(ARTICLES, "facts");
const TOOLS = ["cypher", "dependents", "entity", "evidence", "needs", "neighbours", "path", "search", "targets"];

/** Every place of an article that an answer names, wherever it stands. */
function placesIn(told: unknown): { at: string; passage: string | null }[] {
  if (Array.isArray(told)) return told.flatMap(placesIn);
  if (typeof told !== "object" || told === null) return [];
  if ("at" in told && "passage" in told && typeof told.at === "string") return [told as { at: string; passage: string | null }];
  return Object.values(told).flatMap(placesIn);
}

/** The tests, on an assistant that is there once they run. */
export function everyTool(there: () => Assistant, engine: "neo4j" | "embedded"): void {
  const texts = new Map<string, string>();
  const passageAt = (at: string): string | null => {
    const [, article = "", start = 0, end = 0] = /^([a-z0-9-]+)#(\d+)-(\d+)$/.exec(at) ?? [];
    if (!article.startsWith("songxi")) return null;
    const text = texts.get(article) ?? readFileSync(join(TEXTS, `${article}.txt`), "utf8").replace(/^\uFEFF/, "");
    texts.set(article, text);
    return Number(end) > text.length ? null : text.slice(Number(start), Number(end));
  };
  /** Calls a tool; every place it names stands in its words, with the passage where there is one. */
  const call = async (name: string, args: Record<string, unknown>) => {
    const answer = await there().call(name, { lang: "en", ...args });
    expect([name, answer.isError, answer.isError ? answer.text : ""]).toEqual([name, false, ""]);
    for (const { at, passage } of placesIn(answer.told)) {
      expect(answer.text).toContain(at);
      expect([at, passage]).toEqual([at, passageAt(at)]);
      if (passage !== null) expect(answer.text.replaceAll(/\s+/g, "")).toContain(passage.replaceAll(/\s+/g, ""));
    }
    return answer;
  };
  const fault = async (name: string, args: Record<string, unknown>) => {
    const { isError, text } = await there().call(name, { lang: "en", ...args });
    expect([name, isError]).toEqual([name, true]);
    return text;
  };

  test("tools and instructions tell an assistant to cite", async () => {
    const { tools } = await there().client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual(TOOLS);
    for (const { description = "", inputSchema, outputSchema, annotations } of tools) {
      expect(description.length).toBeGreaterThan(60);
      expect([inputSchema.type, outputSchema?.type, annotations?.readOnlyHint]).toEqual(["object", "object", true]);
    }
    expect(there().client.getInstructions()).toMatch(/cite the evidence/);
  });

  test("search: things and what is said, with an honest cut", async () => {
    const { told, text } = await call("search", { query: "禾丰" });
    expect(told).toMatchObject({
      total: 1,
      things: [{ id: "hefeng", kind: "Company", name: "禾丰公司" }],
      saidTotal: 2,
      cut: null,
    });
    expect(text).toContain("(hefeng, Company)");
    const few = await call("search", { query: "昭通", limit: 2 });
    expect(few.told).toMatchObject({ cut: { shown: 2 } });
    expect(few.text).toMatch(/Cut: 2 of \d+ are listed/);
    expect((await call("search", { query: "没有的东西" })).told).toMatchObject({ things: [], total: 0, cut: null });
  });

  test("entity: by id, by name in either language, by alias; with statements, figures and mentions", async () => {
    const byId = await call("entity", { id: "battery-project" });
    expect(byId.told).toMatchObject({
      thing: { id: "battery-project", name: "电池项目" },
      totals: { relations: 4, targets: 4, figures: 0 },
      cut: null,
    });
    expect(byId.text).toContain("Hefeng builds the battery project");
    expect((await call("entity", { id: "电池项目" })).told).toEqual(byId.told);
    expect((await call("entity", { id: "battery PROJECT" })).told).toEqual(byId.told);
    const zh = await there().call("entity", { id: "battery-project", lang: "zh" });
    expect(zh.text).toContain("禾丰公司 建设 电池项目：");
    const cut = await call("entity", { id: "zhaotong", limit: 3 });
    expect(cut.told).toMatchObject({ cut: { shown: 9 } });
    expect(cut.text).toMatch(/Cut: 9 of \d+ are listed; raise limit/);
  });

  test("neighbours: all, or of chosen relations and kinds", async () => {
    const all = await call("neighbours", { id: "dongtan-park" });
    expect((all.told["neighbours"] as { id: string }[]).map(({ id }) => id).toSorted()).toEqual([
      "battery-project",
      "songxi",
      "wangshan",
      "xinghe",
    ]);
    const some = await call("neighbours", { id: "东滩园区", kinds: ["Company"], limit: 1 });
    expect(some.told).toMatchObject({ total: 2, cut: { shown: 1, total: 2 } });
    expect((await call("neighbours", { id: "dongtan-park", relations: ["DEVELOPS"] })).told).toMatchObject({ neighbours: [], total: 0 });
  });

  test("path: each step with its statements", async () => {
    const { told } = await call("path", { from: "望山公司", to: "qinghu-reservoir" });
    const [first] = told["paths"] as { things: { id: string }[]; steps: { relation: string; evidence: unknown[] }[][] }[];
    expect(first?.things.map(({ id }) => id)).toEqual(["wangshan", "hefeng", "battery-project", "qinghu-reservoir"]);
    expect(first?.steps.map((step) => step.map(({ relation }) => relation))).toEqual([["RELATED_TO"], ["DEVELOPS"], ["REQUIRES"]]);
    expect((await call("path", { from: "lin-yizhou", to: "wangshan", longest: 1 })).told).toMatchObject({
      paths: [],
      total: 0,
      exact: true,
    });
    expect(await fault("path", { from: "hefeng", to: "禾丰公司" })).toContain("bad-request: Both ends are the same thing.");
  });

  test("needs and dependents: step by step, with honest totals", async () => {
    const needs = await call("needs", { id: "battery-project" });
    expect(needs.told).toMatchObject({ direct: 4, all: 4, cut: null });
    expect((needs.told["items"] as { id: string; step: number }[]).map(({ id, step }) => `${step} ${id}`).toSorted()).toEqual([
      "1 dongtan-park",
      "1 hefeng",
      "1 qinghu-reservoir",
      "1 south-canal",
    ]);
    const dependents = await call("dependents", { id: "hefeng", limit: 2 });
    expect(dependents.told).toMatchObject({ direct: 1, all: 5, cut: { shown: 2, total: 5 } });
    expect((dependents.told["items"] as { id: string; statements: unknown[] }[])[0]).toMatchObject({
      id: "battery-project",
      statements: [{ relation: "DEVELOPS" }],
    });
    expect((await call("needs", { id: "lin-yizhou" })).text).toContain("That does not mean it needs nothing");
  });

  test("targets: chosen by status, subject and year, with what the judgement rests on", async () => {
    const met = await call("targets", { about: ["松溪市"], status: ["met"] });
    expect(met.told).toMatchObject({
      total: 1,
      cut: null,
      targets: [{ id: "t31-smoke-free", status: "met", rests: [{ at: "songxi-2032#91-101" }] }],
    });
    const due = await call("targets", { years: [2026], limit: 5 });
    expect(due.told).toMatchObject({ cut: { shown: 5 } });
    for (const { deadline } of due.told["targets"] as { deadline: string }[]) expect(deadline).toMatch(/^2026/);
  });

  test("evidence: the passage, its article, and what rests on it", async () => {
    const { told, text } = await call("evidence", { places: ["songxi-2031#35-50"], around: 4 });
    expect(told).toMatchObject({ places: [{ article: { id: "songxi-2031" }, passage: passageAt("songxi-2031#35-50") }] });
    expect((told["places"] as { facts: { id: string }[] }[])[0]?.facts.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["hefeng", "battery-project"]),
    );
    expect(text).toContain("“");
    expect((await call("evidence", { places: ["zhaotong-2026#817-876"] })).text).toContain("The text of this article is not at hand");
    expect((await call("evidence", { places: ["songxi-2031#5-99999"] })).told).toMatchObject({ places: [{ passage: null }] });
    expect(await fault("evidence", { places: ["songxi-2031 35-50"] })).toContain("bad-evidence");
    expect(await fault("evidence", { places: ["nowhere-2031#3-5"] })).toContain("no-such-article");
  });

  test("cypher: rows with their sources, cut where more were to come", async () => {
    const text = "MATCH (c:Company {id: $id})-[r:DEVELOPS]->(p:Project) RETURN p.name AS name, r.evidence AS evidence ORDER BY name";
    const rows = await call("cypher", { text, params: { id: "hefeng" } });
    expect(rows.told).toMatchObject({ engine, columns: ["name", "evidence"], total: 1, cut: null });
    expect((rows.told["sources"] as { at: string }[]).map(({ at }) => at).toSorted()).toEqual(["songxi-2031#35-50", "songxi-2032#17-30"]);
    const cut = await call("cypher", { text: "MATCH (t:Thing) RETURN t.id AS id ORDER BY id", rows: 7 });
    expect(cut.told).toMatchObject({ total: 7, cut: { by: "rows", at: 7 } });
    expect(cut.text).toContain("Cut after 7 rows");
    const node = await call("cypher", { text: "MATCH (t:Thing {id: 'hefeng'}) RETURN t AS thing" });
    expect(node.told["rows"]).toMatchObject([[{ $: "node", id: "hefeng" }]]);
  });

  test("a refused query says why and where, a broken one too; nothing is changed", async () => {
    const count = { text: "MATCH (t:Thing) RETURN count(t) AS n" };
    const before = (await call("cypher", count)).told["rows"];
    expect(await fault("cypher", { text: "MATCH (n) DETACH DELETE n" })).toMatch(
      /^refused: write: The query may not run: .*line 1, column \d+/,
    );
    expect(await fault("cypher", { text: "MATCH (a:Thing), (b:Thing) RETURN count(*) AS n" })).toContain("refused: cartesian");
    expect(await fault("cypher", { text: "MATCH (t:Thing RETURN t" })).toContain("refused: syntax");
    const zh = await there().call("cypher", { text: "CALL dbms.components()", lang: "zh" });
    expect([zh.isError, zh.text]).toEqual([true, expect.stringMatching(/^refused: procedure: .*[一-龥]/)]);
    expect((await call("cypher", count)).told["rows"]).toEqual(before);
  });

  test("unknown and ambiguous names, and requests that are no such, are said in plain words with a code", async () => {
    expect(await fault("entity", { id: "nobody-at-all" })).toMatch(/^no-such-thing: Nothing has the id or name/);
    expect(await fault("needs", { id: "nobody-at-all" })).toMatch(/^no-such-thing:/);
    expect((await there().call("entity", { id: "没有这个", lang: "zh" })).text).toMatch(/^no-such-thing: 没有 id 或名称是“没有这个”的。/);
    expect(await fault("search", { query: "" })).toContain("query");
    expect(await fault("neighbours", { id: "hefeng", relations: ["HATES"] })).toContain("relations");
    expect(await fault("no-such-tool", {})).toContain("no-such-tool");
  });

  test("resources: the catalogue and each entry with its text, which runs; vocabulary, schema, articles", async () => {
    const { client, read } = there();
    const uris = (await client.listResources()).resources.map(({ uri }) => uri);
    expect(uris).toEqual(expect.arrayContaining(["zhaotu://catalogue", "zhaotu://vocabulary", "zhaotu://schema", "zhaotu://about"]));
    expect(uris.filter((uri) => uri.startsWith("zhaotu://catalogue/"))).toHaveLength(QUESTIONS.length);
    expect((await client.listResourceTemplates()).resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      "zhaotu://catalogue/{name}",
    ]);
    const listed = catalogue.shape.groups.parse((JSON.parse(await read("zhaotu://catalogue")) as { groups: unknown }).groups);
    expect(listed.length).toBeGreaterThan(8);
    const text = await read("zhaotu://catalogue/company-projects");
    expect((await call("cypher", { text })).told).toMatchObject({ total: expect.any(Number) });
    const { kinds, relations } = JSON.parse(await read("zhaotu://vocabulary")) as {
      kinds: unknown[];
      relations: { relation: string; backward: { zh: string } }[];
    };
    expect([kinds.length, relations.map(({ relation }) => relation)]).toEqual([KINDS.length, RELATION_NAMES]);
    expect(relations.find(({ relation }) => relation === "DEVELOPS")?.backward.zh).toBe("建设它的是");
    expect(JSON.parse(await read("zhaotu://schema"))).toMatchObject({ kinds: expect.any(Array), relations: expect.any(Array) });
    expect(JSON.parse(await read("zhaotu://about"))).toMatchObject({ engine });
    await expect(read("zhaotu://catalogue/no-such-question")).rejects.toThrow("no-such-question");
  });
}
