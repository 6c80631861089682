// zhaotu gate: one line out for each line in, in order, whatever the lines are; no database, nothing run.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { judge } from "../../cypher/gate/judge.ts";
import { zhaotu } from "../loader/shell.ts";
import { ATTACKS, HONEST } from "./corpus.ts";

const folder = mkdtempSync(join(tmpdir(), "zhaotu-gate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings = { ZHAOTU_STORE: join(folder, "no-store"), NEO4J_URI: "bolt://127.0.0.1:1" };
type Said = { accepted: boolean; code: string; reason: string; at?: object; notes?: { note: string }[] };
const said = (out: string): Said[] =>
  out
    .trimEnd()
    .split("\n")
    .map((line): Said => JSON.parse(line));

const withInput = (input: string | Buffer, args: readonly string[] = []) => zhaotu(["gate", ...args], settings, input);

describe("zhaotu gate", () => {
  test("says of a whole file what the module says, line by line, and asks no database", async () => {
    const texts = [...ATTACKS.map(({ query }) => query), ...HONEST];
    const file = join(folder, "queries.jsonl");
    writeFileSync(file, texts.map((query, at) => `${JSON.stringify({ id: at, query, family: "x" })}\n`).join(""));
    const { code, out, err } = await zhaotu(["gate", file], settings);
    expect(err).toBe("");
    expect(code).toBe(0);
    const lines = said(out);
    expect(lines.length).toBe(texts.length);
    for (const [at, query] of texts.entries()) {
      const verdict = judge(query);
      expect(lines[at]).toMatchObject({ accepted: verdict.accepted, code: verdict.code });
      expect(lines[at]?.reason).not.toBe("");
      expect(lines[at]?.notes?.length ?? 0).toBe(verdict.notes.length);
    }
  }, 120_000);

  test("gives one line for whatever stands in a line, and keeps the order", async () => {
    const input = [
      '{"query":"RETURN 1"}',
      "",
      "no json",
      '{"query":3}',
      "[]",
      "null",
      '{"q":"RETURN 1"}',
      '{"query":"MATCH (a), (b) RETURN a","other":{"query":"RETURN 1"}}',
      '{"query":"RETURN \'\u2028\'"}',
      '{"query":"RETURN 1 AS x\\nMATCH (n) RETURN n"}',
      '{"query":"RETURN 2"}\r',
      '{"query":"RETURN 3"}',
    ].join("\n");
    const { out, code } = await withInput(
      Buffer.concat([Buffer.from(`${input}\n`), Buffer.from([0xff, 0xfe, 10]), Buffer.from('{"query":"RETURN 4"}')]),
    );
    expect(code).toBe(0);
    const none = "not-judged";
    expect(said(out).map((line) => line.code)).toEqual([
      "ok",
      none,
      none,
      none,
      none,
      none,
      none,
      "cartesian",
      "character",
      "syntax",
      "ok",
      "ok",
      none,
      "ok",
    ]);
  });

  test("reads standard input for -, tells of dialect and speaks Chinese where asked", async () => {
    const { out } = await withInput('{"query":"MATCH (n:A|B) RETURN n"}\n{"query":"MATCH (n) DELETE n"}\n', ["-", "--lang", "zh"]);
    const [first, second] = said(out);
    expect(first?.accepted).toBe(true);
    expect(first?.notes?.[0]?.note).toMatch(/内嵌引擎/u);
    expect(second?.reason).toMatch(/只能读/u);
    expect(second?.at).toEqual({ start: 10, end: 18, line: 1, column: 11 });
  });

  test("says so where the file cannot be read", async () => {
    const { code, err } = await zhaotu(["gate", join(folder, "missing.jsonl")], settings);
    expect(code).toBe(2);
    expect(err).toMatch(/missing\.jsonl/u);
  });
});
