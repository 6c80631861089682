// A candidate folder: what a broken-off writer left is put right, the same bytes are read once, and one wrong place takes no whole line with it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashOfCharacters } from "../../data/model/digest.ts";
import { RefusedText } from "../../loader/reading/decode/refused.ts";
import { readMarks, writeFolder } from "../../loader/reading/write/folder.ts";
import { settle } from "../../loader/reading/write/settle.ts";
import type { Candidate } from "../../loader/reading/write/work.ts";
import { writeReading } from "../../loader/reading/write/write-reading.ts";
import { readOwn, temporaryFolder } from "../loader/own-facts.ts";

const TEXT = "栖霞市2037年发展\n2037年，栖霞市接待游客30万人次。\n";
const bytes = new TextEncoder().encode(TEXT);
const before = { known: readOwn(), sketches: [], marks: [] };
const read = (id: string, marks = readMarks(temporaryFolder())) => writeReading(bytes, "文.txt", { id }, { ...before, marks }, 1024 * 1024);

test("a reading that was moved aside when its writer ended comes back, with the answers that were paid for; what was begun goes", () => {
  const root = temporaryFolder();
  const folder = join(root, "qixia-2037");
  const { files } = read("qixia-2037");
  writeFolder(join(root, ".qixia-2037.old-999999999-00000000-0000-4000-8000-000000000000"), files);
  const aside = join(root, ".qixia-2037.old-999999999-00000000-0000-4000-8000-000000000000");
  mkdirSync(join(aside, "model"));
  writeFileSync(join(aside, "model", "answer.json"), "paid");
  mkdirSync(join(root, ".qixia-2037.new-999999999-00000000-0000-4000-8000-000000000001"));
  const busy = `.qixia-2037.new-${process.pid}-00000000-0000-4000-8000-000000000002`;
  mkdirSync(join(root, busy));
  expect(writeFolder(folder, files)).toBe("unchanged");
  expect(readFileSync(join(folder, "model", "answer.json"), "utf8")).toBe("paid");
  expect(readdirSync(root).toSorted()).toEqual([busy, "qixia-2037"]);
});

test("the same bytes under another id are refused, also before anything of them was accepted", () => {
  const root = temporaryFolder();
  writeFolder(join(root, "qixia-2037"), read("qixia-2037").files);
  expect(() => read("qixia-2038", readMarks(root))).toThrow(RefusedText);
  expect(() => read("qixia-2037", readMarks(root))).not.toThrow();
});

test("of a mention with one wrong place only that place goes", () => {
  const { lines } = read("qixia-2037");
  const wrong = `0-2~${hashOfCharacters("栖霞")}`;
  const one = lines.candidates.find(({ fact }) => "mention" in fact);
  if (one === undefined || !("mention" in one.fact)) throw new Error("nothing is mentioned");
  const found = [...one.found, { at: wrong, rule: "made-up", confidence: 0.5 }];
  const spoilt: Candidate = { ...one, fact: { ...one.fact, at: [...one.fact.at, wrong] }, found };
  const settled = settle(
    { ...lines, candidates: lines.candidates.map((line) => (line === one ? spoilt : line)) },
    "qixia-2037",
    TEXT,
    before.known,
  );
  expect(settled.candidates).toEqual(lines.candidates);
  const reasons = settled.refused.filter(({ found: [basis] }) => basis?.at === wrong).map(({ refusal }) => refusal.gate);
  expect(reasons.toSorted()).toEqual(["nested-mention", "wrong-mention"]);
});
