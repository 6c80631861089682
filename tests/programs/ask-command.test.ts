// zhaotu ask: the nearest questions, what was named, and lines that run as they are printed.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { zhaotu } from "../loader/shell.ts";

const folder = mkdtempSync(join(tmpdir(), "zhaotu-ask-"));
const env = { ZHAOTU_STORE: join(folder, "store") };
beforeAll(async () => {
  const { code, err } = await zhaotu(["load"], env);
  if (code !== 0) throw new Error(err);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = { name: string; question: string; command: string };

test("prints the questions with the line to run, and the line runs", { timeout: 60_000 }, async () => {
  const asked = await zhaotu(["ask", "镇雄磷基新材料产业集群项目依赖什么？", "--lang", "zh"], env);
  expect(asked.code).toBe(0);
  expect(asked.out).toContain("它依赖什么");
  expect(asked.err).toContain("镇雄磷基新材料产业集群项目 → zhenxiong-phosphorus-materials-cluster");
  const line = /zhaotu (query needs -p id=\S+)/.exec(asked.out)?.[1] ?? "";
  const ran = await zhaotu([...line.split(" "), "--format", "json"], env);
  expect([ran.code, (JSON.parse(ran.out) as unknown[]).length]).toEqual([0, 6]);
});

test("in English, as JSON; several words need no quotation marks; what is not said is left open", { timeout: 60_000 }, async () => {
  const asked = await zhaotu(["ask", "what", "lies", "in", "this", "place", "--format", "json", "--lang", "en"], env);
  const rows = JSON.parse(asked.out) as Row[];
  expect(rows.map(({ name }) => name)).toContain("places-of");
  expect(rows.find(({ name }) => name === "places-of")).toEqual({
    name: "places-of",
    question: "What lies in this place?",
    command: "zhaotu query places-of -p id=…",
  });
  expect([asked.code, asked.err]).toEqual([0, ""]);
});

test("a question that finds nothing is no fault; none at all is", { timeout: 60_000 }, async () => {
  const nothing = await zhaotu(["ask", "？？", "--lang", "zh"], env);
  expect([nothing.code, nothing.out, nothing.err.trim()]).toEqual([0, "", "目录里没有接近的问题：zhaotu query 列出全部。"]);
  expect((await zhaotu(["ask", " "], env)).code).toBe(1);
});
