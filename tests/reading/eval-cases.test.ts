// Decisions become cases that the eval holds the reading against; and what was read is proved, were all of it accepted.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkCases } from "../eval/cases.ts";
import { curatedBlock, reachedBlock, withBlock } from "../eval/print/readme.ts";
import { proofLines, proofOf } from "../eval/proof.ts";
import { setsOf } from "../eval/sets.ts";
import type { Tally } from "../eval/score/tally.ts";
import { readOwnReading, ownPlaces } from "../../data/files/own.ts";
import { temporaryFolder } from "../loader/own-facts.ts";
import { run } from "./in-shell.ts";

const ARTICLE = "qingwan-2033";
const TEXT = `青湾县今年要办的几件事

2033年2月7日

云杉新材料有限公司总投资12亿元。2032年，青湾县粮食产量达到28万吨，同比增长7.2%。

青湾县将建设青湾至石滩高速公路，全长48公里。到2035年，青湾县粮食产量达到30万吨。
`;

type Case = { text: string; expect: { found: boolean; fact: Record<string, unknown>; spans: unknown[] }[] };

/** A review of our own text: some lines accepted, one rejected; its cases, and the file that they are written to. */
async function casesAfterReview(): Promise<{ cases: Case[]; check: (cases: readonly Case[]) => ReturnType<typeof checkCases> }> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, `${ARTICLE}.txt`), TEXT);
  expect((await run(["read", join(folder, `${ARTICLE}.txt`)], folder)).code).toBe(0);
  const candidates = readOwnReading(ownPlaces(join(folder, "own")), ARTICLE)?.candidates ?? [];
  const keys = candidates.map(({ key }) => key).filter((key) => !key.startsWith("article"));
  const rejected = keys.find((key) => key.startsWith("observation:") && key.endsWith(":48公里:1")) ?? "";
  const accepted = keys.filter((key) => key !== rejected);
  expect(accepted.length).toBeGreaterThan(5);
  expect((await run(["review", ARTICLE, "--accept", ...accepted, "--reject", rejected, "--reason", "不要"], folder)).code).toBe(0);
  const printed = await run(["review", ARTICLE, "--cases"], folder);
  const cases = printed.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
  const check = (lines: readonly Case[]) => {
    const file = join(folder, "cases.jsonl");
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    return checkCases(file);
  };
  return { cases, check };
}

test("what was accepted holds, what was rejected and is read again is named, and so is what is missing", async () => {
  const { cases, check } = await casesAfterReview();
  const { held, failed } = check(cases);
  expect(failed).toEqual([expect.stringMatching(/read again.*48.*it was rejected/u)]);
  expect(held).toBeGreaterThan(5);

  const changed = cases.map((one) => ({ ...one, text: one.text.replace("30万吨", "31万吨") }));
  expect(check(changed).failed).toContainEqual(expect.stringMatching(/missed.*"value":30.*another value/u));
  const nothing = cases.map((one) => ({ ...one, text: "Nothing of this is Chinese at all." }));
  const gone = check(nothing);
  expect(gone.failed.length).toBe(held);
  expect(gone.failed.every((line) => line.includes("missed") && line.includes("Latin letters"))).toBe(true);
}, 60_000);

test("a file that holds no cases is said to", () => {
  const file = join(temporaryFolder(), "cases.jsonl");
  writeFileSync(file, '{"id":"a","text":"b"}\n');
  expect(() => checkCases(file)).toThrow("cases.jsonl:1");
});

test("everything read of our own articles is proved, and gates would refuse nothing of it", () => {
  const all = setsOf("open,opened,opened-2,sealed-3,sealed-4", undefined).flatMap(({ measured }) => measured);
  const proof = proofOf(all);
  expect([proof.unproved, proof.refused]).toEqual([[], []]);
  expect(proof.places).toBeGreaterThan(500);
  expect(proofLines(proof)).toEqual([expect.stringMatching(/100\.0 % proved.*refuse 0$/u)]);
  const spoilt = proofLines({ facts: 4, places: 4, unproved: ["a: 1"], refused: ["b: 2", "c: 3"] });
  expect(spoilt).toEqual([expect.stringMatching(/75\.0 % proved.*refuse 2$/u), "a: 1", "b: 2", "c: 3"]);
}, 60_000);

test("the README's tables hold what was counted, what falls short in italics", () => {
  const tally: Tally = new Map([
    ["overlap Place", { right: 9, wrong: 1, missed: 1 }],
    ["strict Place", { right: 8, wrong: 2, missed: 2 }],
    ["rel PART_OF", { right: 1, wrong: 0, missed: 3 }],
    ["fact role", { right: 3, wrong: 0, missed: 1 }],
  ]);
  const reached = reachedBlock([{ name: "x", tally, plain: new Map() }]);
  expect(reached).toContain("| places, overlap F1 | ≥ 92 | *90.0 (10)* | 0.0 |");
  expect(reached).toContain("| companies, overlap F1 | ≥ 80 | – | 0.0 |");
  const mistakes = ["Place", "Park", "Place"].map((of) => ({ id: "x", what: "missed", of, words: "字" }) as const);
  const curated = curatedBlock([{ name: "x", tally, mistakes }]);
  for (const line of ["| names, Place | 90.0 (10), strict 80.0 |", "| figures, role | 75.0 (4) |", "| relations, PART_OF | 25.0 (4) |"])
    expect(curated).toContain(line);
  expect(curated).toContain("- **x**: missed Place 2, missed Park 1");
  expect(withBlock("a <!-- b -->old<!-- /b --> c", "b", "new")).toBe("a <!-- b -->\n\nnew\n\n<!-- /b --> c");
  expect(() => withBlock("nothing", "b", "new")).toThrow("<!-- b -->");
});
