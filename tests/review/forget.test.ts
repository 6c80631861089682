// An article that was read in is forgotten: told first, then its text alone, or all that came of it.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDecisions, readWritten } from "../../data/files/decisions.ts";
import { ARTICLE, deskWith } from "./made-up-article.ts";

test("decisions as lines, facts written without loading, then forgotten: told first, text alone, all", async () => {
  const desk = deskWith();
  await desk.run("read", desk.file, "--name", "another name.txt", "--id", ARTICLE);
  const target = desk.key("target:", ":30万吨:1");
  const lines = join(desk.own.root, "..", "lines.jsonl");
  writeFileSync(lines, `{"of":"${target}","do":"accept"}\n{"of":"${target}"}\n`);
  const wrong = await desk.run("review", ARTICLE, "--decisions", lines, "--format", "json");
  expect([wrong.code, JSON.parse(wrong.out)]).toEqual([1, { refused: expect.objectContaining({ code: "wrong-line" }) }]);
  expect(wrong.err).toContain("lines.jsonl:2");
  expect(readDecisions(desk.own, ARTICLE).length).toBe(0);

  writeFileSync(lines, `{"of":"${target}","do":"accept"}\n`);
  const done = await desk.run("review", ARTICLE, "--decisions", lines, "--write", "--who", "ann", "--format", "json");
  expect([done.code, JSON.parse(done.out)]).toEqual([0, expect.objectContaining({ written: true, loaded: null, seen: 1 })]);
  expect(readWritten(desk.own, ARTICLE)?.length).toBe(1);
  const late = await desk.run("review", ARTICLE, "--reject", target, "--reason", "no", "--seen", "0", "--who", "bo", "--format", "json");
  expect(JSON.parse(late.out)).toMatchObject({ refused: { code: "decided-since", since: { of: target, who: "ann", do: "accept" } } });
  const unproven = await desk.run("review", ARTICLE, "--correct", target, '{"value":31}', "--format", "json");
  expect(JSON.parse(unproven.out)).toMatchObject({ refused: { code: "unproven", faults: [{ key: target }] } });

  const shown = await desk.run("forget", ARTICLE);
  expect([shown.code, shown.out]).toEqual([
    0,
    expect.stringMatching(/^would be deleted: the text, the candidates, 1 decisions, \d+ lines/),
  ]);
  const text = join(desk.own.texts, `${ARTICLE}.txt`);
  expect(existsSync(text)).toBe(true);
  const only = await desk.run("forget", ARTICLE, "--text", "--yes", "--format", "json");
  expect(JSON.parse(only.out)).toEqual({ forgotten: { text: true, reading: false, decisions: 0, facts: 0 } });
  expect([existsSync(text), readDecisions(desk.own, ARTICLE).length]).toEqual([false, 1]);
  const all = await desk.run("forget", ARTICLE, "--yes", "--write", "--format", "json");
  expect(JSON.parse(all.out)).toMatchObject({ forgotten: { text: false, reading: true, decisions: 1 } });
  expect(
    [desk.own.readings, desk.own.decisions, desk.own.facts, desk.own.texts].flatMap((folder) =>
      existsSync(folder) ? readdirSync(folder) : [],
    ),
  ).toEqual([]);
  const gone = await desk.run("forget", ARTICLE, "--yes");
  expect([gone.code, gone.err]).toEqual([1, expect.stringContaining("no article")]);
}, 240_000);
