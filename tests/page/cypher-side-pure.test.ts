// Plans, catalogue, schema, and the way from the picture to Cypher, their pure parts.
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { describe, expect, test } from "vitest";
import { judge } from "../../cypher/gate/judge.ts";
import { canvasQuery, justDid, lifted } from "../../web/app/asked/just-did.ts";
import { filedFor } from "../../web/app/panels/cypher/catalogue/search.ts";
import { estimateText, hasEstimates, planLines } from "../../web/app/panels/cypher/results/plan-lines.ts";
import { operatorWords } from "../../web/app/panels/cypher/results/plan-operators.ts";
import { kindQuery, typeQuery } from "../../web/app/panels/cypher/schema/schema-queries.ts";
import { schemaPicture, typesOfKind } from "../../web/app/panels/cypher/schema/schema-picture.ts";
import { linkKey, startState } from "../../web/app/state/state.ts";
import { parseView } from "../../web/app/state/url.ts";
import { loadAllWords, wordsOf } from "../../web/app/words/words.ts";
import type { PlanStep } from "../../web/contract/cypher.ts";
import { brief, link } from "./made-up-briefs.ts";

describe("plans", () => {
  const step = (name: string, rows: number | null, ...from: PlanStep[]): PlanStep => ({ name, rows, details: "", from });
  const plan = step(
    "ProduceResults@neo4j",
    10,
    step("CartesianProduct@neo4j", 4000, step("NodeByLabelScan@neo4j", 400), step("Filter", 10, step("AllNodesScan", 4000))),
  );

  test("a fork is set in, a chain is not; the widest step nearest to the data is marked", () => {
    const lines = planLines(plan);
    expect(lines.map(({ name, depth }) => `${depth} ${name}`)).toEqual([
      ...["0 ProduceResults", "0 CartesianProduct", "1 NodeByLabelScan", "1 Filter", "1 AllNodesScan"],
    ]);
    expect(lines.filter(({ widest }) => widest).map(({ name }) => name)).toEqual(["AllNodesScan"]);
    expect(lines.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
    expect(hasEstimates(lines)).toBe(true);
  });

  test("without estimates nothing is marked, and unknown steps have no words", () => {
    const bare = planLines(step("Project", null, step("NodeScan", null)));
    expect([hasEstimates(bare), bare.some(({ widest }) => widest)]).toEqual([false, false]);
    for (const { name } of planLines(plan)) for (const lang of ["zh", "en"] as const) expect(operatorWords(name, lang)).toMatch(/\S/u);
    expect(operatorWords("Expand(Something)", "en")).toBe(operatorWords("Expand", "en"));
    expect(operatorWords("Frobnicate", "zh")).toBeNull();
    expect([estimateText(0.4, "en"), estimateText(1200, "en"), estimateText(3.2e12, "en")]).toEqual(["0.4", "1,200", "3.2e12"]);
  });
});

describe("catalogue and schema", () => {
  const entry = (name: string, group: string, questionZh: string, questionEn: string) => ({
    ...{ name, group, questionZh, questionEn, params: [{ name: "year", type: "number" as const, example: 2027 }] },
    ...{ columns: ["id", "value"], text: "", embeddedText: null, empty: false },
  });
  const catalogue = {
    groups: [
      { name: "place", zh: "地方", en: "Place" },
      { name: "target", zh: "目标和数据", en: "Targets and figures" },
    ],
    entries: [
      entry("due-by", "target", "哪些目标到期？", "Which targets fall due?"),
      entry("in-place", "place", "这里有什么？", "What is here?"),
    ],
  };
  test.each([
    ["到期", ["due-by"]],
    ["TARGETS due", ["due-by"]],
    ["地方", ["in-place"]],
    ["$year", ["in-place", "due-by"]],
    ["ｄｕｅ", ["due-by"]],
    ["到期 地方", []],
    ["", ["in-place", "due-by"]],
  ])("“%s” finds %j", (words, names) => {
    expect(filedFor(catalogue, words).flatMap(({ entries }) => entries.map(({ name }) => name))).toEqual(names);
  });

  const schema = {
    kinds: [
      { kind: "Project", count: 5, properties: [] },
      { kind: "Park", count: 2, properties: [] },
    ],
    relations: [
      {
        type: "LOCATED_IN",
        count: 7,
        properties: [],
        joins: [
          { from: "Project", to: "Park", count: 4 },
          { from: "Park", to: "Park", count: 3 },
        ],
      },
      { type: "PART_OF", count: 1, properties: [], joins: [{ from: "Project", to: "Project", count: 1 }] },
    ],
  };
  test("a kind's types on both sides with honest counts; a kind that a type joins to itself stands on both", () => {
    expect(typesOfKind(schema, "Project", "out").map(({ type, count }) => [type, count])).toEqual([
      ["LOCATED_IN", 4],
      ["PART_OF", 1],
    ]);
    expect(typesOfKind(schema, "Park", "in")).toEqual([
      {
        type: "LOCATED_IN",
        count: 7,
        kinds: [
          { kind: "Project", count: 4 },
          { kind: "Park", count: 3 },
        ],
      },
    ]);
    const picture = schemaPicture(schema, "Park", 900);
    expect(picture.types.map(({ side, name }) => `${side} ${name}`)).toEqual(["in LOCATED_IN", "out LOCATED_IN"]);
    const inside = [...picture.types, ...picture.kinds].every(({ x, y }) => x > 0 && x < picture.width && y > 0 && y < picture.height);
    expect([inside, picture.lines.length, picture.left]).toEqual([true, 5, { in: 0, out: 0 }]);
    const apart = picture.kinds.filter(({ side }) => side === "in").map(({ y }) => y);
    expect(new Set(apart).size).toBe(apart.length);
  });

  test("every query that the schema offers passes the gate", () => {
    const texts = [
      kindQuery("Project"),
      kindQuery("odd `kind"),
      typeQuery("DEVELOPS", "Company", "Project"),
      ...RELATION_NAMES.map((type) => typeQuery(type)),
    ];
    expect(texts.map(judge).filter(({ accepted }) => !accepted)).toEqual([]);
    expect(kindQuery("odd `kind")).toContain("(n:`odd ``kind`)");
  });
});

describe("from the picture to Cypher", () => {
  const view = parseView({ pathname: "/explore", search: "?show=a,b,c", hash: "" }, { lang: "zh", theme: null });
  const things = ["a", "b", "c"].map((id) => brief(id));
  const links = [link("a", "b")];
  const state = {
    ...startState(view, true),
    drawn: { is: "here" as const, value: ["a", "b", "c"] },
    things: Object.fromEntries(things.map((thing) => [thing.id, thing])),
    links: Object.fromEntries(links.map((one) => [linkKey(one), one])),
  };

  test("the canvas goes in as a value, and its text passes the gate however much is drawn", async () => {
    await loadAllWords("zh");
    const query = canvasQuery(state, wordsOf("zh"));
    expect(query?.ids).toEqual({ ids: ["a", "b", "c"] });
    expect(query?.text).not.toContain("'a'");
    expect(judge(query?.text ?? "").code).toBe("ok");
    expect(canvasQuery({ ...state, drawn: { is: "here", value: [] } }, wordsOf("zh"))).toBeNull();
  });

  test("long lists become values, short ones stay", () => {
    const many = Array.from({ length: 40 }, (_, at) => `thing-${at}`);
    const quoted = (ids: readonly string[]) => `[${ids.map((id) => `'${id}'`).join(", ")}]`;
    const { text, ids } = lifted(
      `WHERE t.id IN ${quoted(many)} AND NOT o.id IN ${quoted(["x"])} AND type(r) IN ['NEEDS'] OR o.id IN ${quoted(many.slice(1))}`,
    );
    expect(text).toBe("WHERE t.id IN $ids AND NOT o.id IN ['x'] AND type(r) IN ['NEEDS'] OR o.id IN $ids2");
    expect(ids).toEqual({ ids: many, ids2: many.slice(1) });
  });

  test("the last steps, newest first: what is still as it was says its whole text, older ones what they asked, screens nothing", () => {
    const steps = [
      { verb: "find", id: "a" },
      { verb: "expand", id: "a", count: 1, whole: "all" },
      { verb: "hide", kind: "Place" },
      { verb: "layout", layout: "circle" },
      { verb: "close" },
    ] as const;
    const done = justDid({ ...state, steps }, wordsOf("zh"));
    expect(done.map(({ query }) => query !== null)).toEqual([false, true, true, true]);
    expect(done[1]?.query?.text).toContain("MATCH (t:Thing)");
    expect(done[2]?.query?.text).toContain("{id: 'a'}");
    expect(done.flatMap(({ query }) => (query && judge(query.text).code !== "ok" ? [query.text] : []))).toEqual([]);
  });
});
