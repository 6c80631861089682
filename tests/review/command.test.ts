// Review as a person does it in the shell: from a text to the loaded graph and back, two at a time, and after an edit.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ARTICLE, deskWith, TEXT } from "./made-up-article.ts";

type Answer = {
  decisions: { decision: string; of: string }[];
  along: string[];
  facts: number;
  written: boolean | null;
  seen: number;
  dropped: unknown[];
  leftOut: unknown[];
  lost: { key: string }[];
};
const answerIn = (out: string) => JSON.parse(out) as Answer;

test("from a text to the graph, and back: accept, load, query, undo", async () => {
  const desk = deskWith();
  const read = await desk.run("read", desk.file);
  expect([read.code, read.err]).toEqual([0, expect.stringContaining(desk.own.root)]);
  expect(readFileSync(join(desk.own.texts, `${ARTICLE}.txt`), "utf8")).toBe(TEXT);
  expect(existsSync(desk.own.facts)).toBe(false);
  const queue = await desk.run("review", ARTICLE, "--format", "json", "--kind", "target");
  expect(JSON.parse(queue.out)).toEqual([
    expect.objectContaining({
      key: expect.stringMatching(/^target:.*:30万吨:1$/),
      state: "pending",
      passage: expect.stringContaining("[["),
    }),
  ]);

  const target = desk.key("target:", ":30万吨:1");
  const accepted = await desk.run("review", ARTICLE, "--accept", target, "--apply", "--who", "ann", "--format", "json");
  expect([accepted.code, accepted.err]).toEqual([0, ""]);
  expect(answerIn(accepted.out)).toMatchObject({ decisions: [{ of: target }], written: true, leftOut: [], seen: 1 });
  const found = await desk.run("query", "thing", "-p", `id=${ARTICLE}`, "--format", "json");
  expect(JSON.parse(found.out)).toEqual([expect.objectContaining({ id: ARTICLE, kind: "Article" })]);
  const status = JSON.parse((await desk.run("status", "--format", "json")).out) as Record<string, unknown>;
  expect(status).toMatchObject({ state: "current", [`article:${ARTICLE}`]: "current", own: desk.own.root });
  expect((await desk.run("check")).code).toBe(0);
  expect((await desk.run("review", "--format", "csv")).out).toMatch(
    new RegExp(`^article,title,pending,accepted.*\\r\\n${ARTICLE},[^,]+,\\d+,1,0`),
  );

  const others = await desk.run("review", ARTICLE, "--undo", "--who", "bo");
  expect([others.code, others.err]).toEqual([
    1,
    expect.stringMatching(/no decision of bo to take back; the latest is [0-9a-f]{12} by ann/),
  ]);
  const undone = await desk.run("review", ARTICLE, "--undo", "--apply", "--who", "ann", "--format", "json");
  expect(answerIn(undone.out)).toMatchObject({ facts: 0, written: true, seen: 2 });
  expect(readdirSync(desk.own.facts)).toEqual([]);
  const after = JSON.parse((await desk.run("status", "--format", "json")).out) as Record<string, unknown>;
  expect(after).toMatchObject({ state: "current", Target: (status["Target"] as number) - 1, Article: (status["Article"] as number) - 1 });
  expect(after[`article:${ARTICLE}`]).toBeUndefined();
}, 300_000);

test("two people: what the other decided is refused with who and when; nothing is half written", async () => {
  const desk = deskWith();
  await desk.run("read", desk.file);
  const target = desk.key("target:", ":30万吨:1");
  const [ann, bo] = await Promise.all(
    ["ann", "bo"].map((who) => desk.run("review", ARTICLE, "--accept", target, "--seen", "0", "--who", who)),
  );
  expect(new Set([ann?.code, bo?.code])).toEqual(new Set([0, 1]));
  const [first, late] = ann?.code === 0 ? ["ann", bo] : ["bo", ann];
  expect(late?.err).toMatch(new RegExp(`^${first} decided on ${target} at \\d{4}-.*\\(accept\\): look at it first`));
  expect(
    readFileSync(join(desk.own.decisions, `${ARTICLE}.jsonl`), "utf8")
      .trim()
      .split("\n"),
  ).toHaveLength(1);
  expect(existsSync(desk.own.facts)).toBe(false);
}, 180_000);

test("corrections pass the same check as curated facts: a fault refuses them with file, line, cause and mend", async () => {
  const desk = deskWith();
  await desk.run("read", desk.file);
  const target = desk.key("target:", ":30万吨:1");
  const wrong = await desk.run("review", ARTICLE, "--correct", target, '{"value":31}');
  expect(wrong.code).toBe(1);
  expect(wrong.err).toMatch(new RegExp(`${ARTICLE}/targets\\.jsonl:2 .*\\n.*31.* → `));
  expect(wrong.err).toContain("nothing was written");
  const unknown = await desk.run("review", ARTICLE, "--accept", `${target}x`);
  expect(unknown.err).toContain(`perhaps ${target}?`);
  const noJson = await desk.run("review", ARTICLE, "--correct", target, "{value");
  expect([noJson.code, noJson.err]).toEqual([1, expect.stringContaining("is not the JSON")]);
  expect((await desk.run("review", ARTICLE, "--reject", target)).err).toContain("--reason");
  expect(existsSync(desk.own.decisions)).toBe(false);

  const right = await desk.run(
    "review",
    ARTICLE,
    "--correct",
    target,
    '{"modality":"strive","note":"按原文"}',
    "--apply",
    "--format",
    "json",
  );
  expect(answerIn(right.out)).toMatchObject({ written: true });
  const facts = readFileSync(join(desk.own.facts, ARTICLE, "targets.jsonl"), "utf8")
    .trim()
    .split("\n");
  expect(JSON.parse(facts[1] ?? "")).toMatchObject({ value: 30, modality: "strive", note: "按原文" });

  const cases = await desk.run("review", ARTICLE, "--cases");
  const [passage] = cases.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { text: string; expect: { found: boolean; spans: { start: number; end: number }[] }[] });
  expect(passage?.expect.map(({ found }) => found)).toEqual([false, true]);
  const [span] = passage?.expect[1]?.spans ?? [];
  expect(passage?.text.slice(span?.start, span?.end)).toContain("30万吨");
}, 300_000);

test("in bulk by rule: shown first, accepted only with --yes, taken back in one step", async () => {
  const desk = deskWith();
  await desk.run("read", desk.file);
  const rule = desk.candidates().find(({ key }) => key.startsWith("target:"))?.found[0]?.rule ?? "";
  const shown = await desk.run("review", ARTICLE, "--rule", rule, "--accept-all");
  expect([shown.code, shown.err]).toEqual([0, expect.stringContaining("--yes accepts them")]);
  expect(existsSync(desk.own.decisions)).toBe(false);
  const done = answerIn((await desk.run("review", ARTICLE, "--rule", rule, "--accept-all", "--yes", "--format", "json")).out);
  expect(done.decisions.length).toBeGreaterThan(2);
  expect(done.decisions.length + done.dropped.length).toBe(
    desk.candidates().filter(({ found }) => found.some((one) => one.rule === rule)).length,
  );
  const undone = answerIn((await desk.run("review", ARTICLE, "--undo", "--format", "json")).out);
  expect([undone.decisions.length, undone.facts]).toEqual([done.decisions.length, 0]);
}, 180_000);

test("read again: decisions stay; edited: facts move with their characters, what is gone is listed", async () => {
  const desk = deskWith();
  await desk.run("read", desk.file);
  const [target, observation] = [desk.key("target:", ":30万吨:1"), desk.key("observation:", ":48公里:1")];
  await desk.run("review", ARTICLE, "--accept", target, observation, "--apply");
  const file = join(desk.own.facts, ARTICLE, "targets.jsonl");
  const before = readFileSync(file, "utf8");
  const again = await desk.run("read", desk.file);
  expect([again.code, again.out]).toEqual([0, expect.stringContaining("nothing changed")]);
  expect(readFileSync(file, "utf8")).toBe(before);

  desk.write(TEXT.replace("2033年2月7日", "2033年2月7日发布，网络版").replace("全长48公里", "全长49公里"));
  const edited = await desk.run("read", desk.file);
  expect(edited.code).toBe(0);
  expect(edited.err).toContain(`places that the text no longer has:\n  ${observation}`);
  const moved = JSON.parse(readFileSync(file, "utf8").trim().split("\n")[1] ?? "") as { target: string; at: string[] };
  const old = JSON.parse(before.trim().split("\n")[1] ?? "") as { target: string; at: string[] };
  const start = (at: string[]) => Number(at[0]?.split("-")[0]);
  expect([moved.target, start(moved.at)]).toEqual([old.target, start(old.at) + "发布，网络版".length]);
  expect((await desk.run("check")).code).toBe(0);
  const other = await desk.run("read", desk.file, "--id", "zhaotong-2026");
  expect([other.code, other.err]).toEqual([1, expect.stringContaining(`this is the article ${ARTICLE} that is known already`)]);
  desk.write("别处的另一篇文章，2034年的事。\n一个字也不相同。\n");
  const taken = await desk.run("read", desk.file);
  expect([taken.code, taken.err]).toEqual([1, expect.stringContaining(`${ARTICLE} is that of another text`)]);
  rmSync(desk.own.root, { recursive: true });
  const gone = await desk.run("review", ARTICLE);
  expect([gone.code, gone.err]).toEqual([1, expect.stringContaining("no article")]);
}, 300_000);

test("merge, split and reject by hand: what named the whole is left out and told", async () => {
  const desk = deskWith();
  await desk.run("read", desk.file);
  const target = desk.key("target:", ":30万吨:1");
  const place = desk.candidates().find(({ fact }) => "entity" in fact && fact.name === "青湾县");
  if (place === undefined) throw new Error("the county was not found");
  const split = await desk.run(
    "review",
    ARTICLE,
    "--split",
    place.key,
    '[{"name":"青湾县"},{"name":"青湾","kind":"Place"}]',
    "--format",
    "json",
  );
  expect(split.err).toBe("");
  expect([split.code, answerIn(split.out).decisions.map(({ of }) => of)]).toEqual([0, [place.key]]);
  expect((await desk.run("review", ARTICLE, "--merge", place.key)).err).toContain("--into");
  expect((await desk.run("review", ARTICLE, "--merge", target, "--into", "zhaotong")).err).toContain("only entities and mentions");
  const nowhere = await desk.run("review", ARTICLE, "--merge", place.key, "--into", "nowhere");
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining("there is no nowhere to merge it into")]);
  const rejected = await desk.run("review", ARTICLE, "--reject", "article:qingwan-2033", "--reason", "不要这篇", "--format", "json");
  expect(answerIn(rejected.out)).toMatchObject({ facts: 0 });
  const late = await desk.run("review", ARTICLE, "--accept", target);
  expect([late.code, late.err]).toEqual([1, expect.stringContaining("rejected")]);
}, 180_000);
