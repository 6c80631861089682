// Questions in words on the real facts: the catalogue's entry is found, and its parameters are filled from what is named.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { QUERIES, QUESTIONS } from "../../cypher/catalogue.ts";
import { askInWords, type Known, type NearEntry } from "../../cypher/in-words/ask.ts";
import { indexOfNames, mentionsIn, type NameRow } from "../../cypher/in-words/names.ts";
import { catalogued } from "../../cypher/in-words/nearest.ts";
import { dayIn, limitIn, yearsIn } from "../../cypher/in-words/read.ts";
import { openGraph } from "../../cypher/open.ts";
import { ask } from "../../cypher/query.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { factFolders } from "../../data/files/folders.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { FRESH_QUESTIONS, KNOWN_QUESTIONS } from "./questions-asked.ts";

let port: GraphPort;
let known: Known;
beforeAll(async () => {
  port = await openGraph({ engine: "embedded", path: ":memory:" });
  await port.ensureSchema();
  await loadFacts(port, readFacts(factFolders([]), process.cwd()));
  const [names, articles] = [(await ask(port, QUERIES["all-names"], {})).rows, (await ask(port, QUERIES.articles, {})).rows];
  known = { catalogue: catalogued(QUESTIONS), names: await indexOfNames(names), articles };
}, 60_000);
afterAll(() => port.close());

const near = (question: string): NearEntry[] => askInWords(question, known);
const FIRST = 3;

/** Questions whose entry is not among the first three, and the share of those whose is. */
function tried(table: readonly (readonly [string, string])[]): { missed: string[]; share: number } {
  const missed = table.flatMap(([question, wanted]) => {
    const found = near(question)
      .slice(0, FIRST)
      .map(({ name }) => name);
    return found.some((name) => wanted.split("|").includes(name)) ? [] : [`${question} (${wanted}): ${found.join(", ")}`];
  });
  return { missed, share: 1 - missed.length / table.length };
}

test("at least nine of ten made-up questions in Chinese and English have their entry among the first three", () => {
  const names = new Set(QUESTIONS.map(({ name }) => name));
  const all = [...KNOWN_QUESTIONS, ...FRESH_QUESTIONS];
  expect(all.flatMap(([, wanted]) => wanted.split("|")).filter((name) => !names.has(name))).toEqual([]);
  expect(all.length).toBeGreaterThanOrEqual(60);
  const [seen, fresh, whole] = [tried(KNOWN_QUESTIONS), tried(FRESH_QUESTIONS), tried(all)];
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  process.stdout.write(
    `\nQuestions in words: ${percent(whole.share)} of ${all.length} among the first three (${percent(seen.share)} of those the scoring was set right by, ${percent(fresh.share)} of those it was not)\n${whole.missed.map((line) => `  missed: ${line}\n`).join("")}`,
  );
  expect(whole.share).toBeGreaterThanOrEqual(0.9);
  expect(fresh.share).toBeGreaterThanOrEqual(0.8);
});

test("every entry finds itself by its own question, in both languages", () => {
  const lost = QUESTIONS.flatMap((entry) =>
    [entry.questionZh, entry.questionEn].filter(
      (question) =>
        !near(question)
          .slice(0, FIRST)
          .some(({ name }) => name === entry.name),
    ),
  );
  expect(lost).toEqual([]);
});

describe("parameters", () => {
  const paramsOf = (question: string, name: string) => near(question).find((one) => one.name === name)?.params;

  test.each<[string, string, object]>([
    ["镇雄磷产业园区需要什么？", "needs", { id: "zhenxiong-phosphorus-industrial-park" }],
    ["what does Zhenxiong Phosphorus Industrial Park need?", "needs", { id: "zhenxiong-phosphorus-industrial-park" }],
    ["zhenxiong有什么？", "places-of", { id: "zhenxiong" }],
    ["What lies in Zhen Xiong Xian?", "places-of", { id: "zhenxiong" }],
    ["镇雄这个地方有什么？", "places-of", { id: "zhenxiong" }],
    ["合盛硅业和中铝最少隔几步？", "shortest-paths", { from: "hoshine-silicon", to: "chinalco" }],
    ["2026年到期的目标有哪些？", "targets-due", { year: 2026 }],
    ["二〇二六年到期的目标有哪些？", "targets-due", { year: 2026 }],
    ["到2026年6月为止有哪些期限和事件？", "due-by", { date: "2026-06-30" }],
    ["Which deadlines fall by 2025-03-15?", "due-by", { date: "2025-03-15" }],
    ["哪些指标的名称里有“投资”？", "indicators-named", { q: "投资" }],
    ["2025年和2026年两篇文章都提到哪些事物？", "named-by-both", { a: "zhaotong-2025", b: "zhaotong-2026" }],
    ["2026年那篇文章的哪些文字说明的关系最多？", "busiest-passages", { article: "zhaotong-2026" }],
    ["前10个联系最多的事物是哪些？", "best-connected", { limit: 10 }],
    ["磷基新材料产业集群依赖什么？", "needs", { id: "zhenxiong-phosphorus-materials-cluster" }],
    ["What does the phosphorus-based new materials cluster need?", "needs", { id: "zhenxiong-phosphorus-materials-cluster" }],
  ])("%s fills %s", (question, name, params) => {
    expect(paramsOf(question, name)).toEqual(params);
  });

  test("what is found can be run: every value is one that the entry takes", async () => {
    for (const [question] of [...KNOWN_QUESTIONS, ...FRESH_QUESTIONS])
      for (const { name, params } of near(question)) {
        const entry = QUESTIONS.find((one) => one.name === name);
        expect([question, name, entry?.params.safeParse({ ...entry.example, ...params }).success]).toEqual([question, name, true]);
      }
  });

  test("which words stand for which thing is told", () => {
    expect(near("合盛硅业和中铝最少隔几步？").find(({ name }) => name === "shortest-paths")?.named).toEqual([
      { words: "合盛硅业", id: "hoshine-silicon", name: "合盛硅业", nameEn: "Hoshine Silicon" },
      { words: "中铝", id: "chinalco", name: "中铝", nameEn: "Chinalco" },
    ]);
  });

  test("a question that says nothing finds nothing, and strange ones do no harm", () => {
    for (const question of ["？", "   ", "🙂🙂", "(((((", "\u202E\u0000", "x".repeat(500), "的".repeat(500), "[[:*"])
      expect(() => near(question)).not.toThrow();
    expect(near("？？？")).toEqual([]);
  });
});

describe("names", () => {
  const row = (id: string, name: string, nameEn: string, more: Partial<NameRow> = {}): NameRow => ({
    ...{ id, kind: "Company", name, nameEn, aliases: [], pinyin: null, facts: 1 },
    ...more,
  });
  const found = async (question: string, ...rows: readonly NameRow[]) =>
    mentionsIn(question, await indexOfNames(rows)).map(({ words, thing }) => `${words}=${thing.id}`);

  test("the longest name wins, and what lies inside it is not named again", async () => {
    const rows = [row("river", "青河", "Qing River"), row("plant", "青河水电站", "Qing River Plant"), row("firm", "水电", "Hydro")];
    expect(await found("青河水电站和青河", ...rows)).toEqual(["青河水电站=plant", "青河=river"]);
    expect(await found("the Qing River Plant on the Qing River", ...rows)).toEqual(["Qing River Plant=plant", "Qing River=river"]);
  });

  test("an English name is no part of a longer word, a kind's word is no name", async () => {
    expect(await found("artwork", row("art", "艺术", "Artw"))).toEqual([]);
    expect(await found("有哪些项目？ which projects?", row("p", "项目", "Project"))).toEqual([]);
  });

  test("of two things of one name an entity goes before a figure, more facts before fewer", async () => {
    expect(await found("青河怎么样", row("a", "青河", "A a", { facts: 2 }), row("b", "青河", "B b", { facts: 9 }))).toEqual(["青河=b"]);
    expect(await found("青河怎么样", row("t", "青河", "T t", { kind: "Target", facts: 9 }), row("b", "青河", "B b"))).toEqual(["青河=b"]);
  });

  test("aliases, pinyin with and without tones, places without their ending", async () => {
    const place = row("xian", "青石县", "Qingshi County", { kind: "Place", pinyin: "qīng shí xiàn", aliases: ["石城"] });
    for (const question of ["石城有什么", "qingshixian有什么", "Qīng Shí Xiàn", "青石有什么", "what is in Qingshi", "QINGSHI COUNTY"])
      expect([question, (await found(question, place)).length]).toEqual([question, 1]);
  });
});

test("dates and numbers", () => {
  expect([yearsIn("2025年到二〇二六年"), yearsIn("12026人"), yearsIn("in 2027, 2027")]).toEqual([[2025, 2026], [], [2027]]);
  expect(["到2026年", "2024年2月", "2023-02", "2026-13", "by 2026-06-31", "没有"].map(dayIn)).toEqual([
    "2026-12-31",
    "2024-02-29",
    "2023-02-28",
    "2026-12-31",
    "2026-06-30",
    null,
  ]);
  expect(["前10个", "top 5", "5家公司", "2026年", "largest 20"].map(limitIn)).toEqual([10, 5, 5, null, 20]);
});
