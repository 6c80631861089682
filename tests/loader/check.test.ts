// Every kind of bad input: the check names file, line and item, says what is wrong and what would be right.
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CASES, replace } from "./bad-input.ts";
import { changeFile, checkOwn, copyFacts, dropLines, OWN_FACTS } from "./own-facts.ts";

const A = "songxi-2031";
const RELATIONS = `${A}/relations.jsonl`;
const TARGETS = `${A}/targets.jsonl`;

test("facts in order have no fault, and every proof runs", () => {
  const { faults, warnings, notRun } = checkOwn(OWN_FACTS);
  expect({ faults, warnings, notRun }).toEqual({ faults: [], warnings: [], notRun: [] });
});

test("without the texts the proofs that did not run are listed", () => {
  const { faults, notRun } = checkOwn(OWN_FACTS, false);
  expect(faults).toEqual([]);
  expect(notRun.map(({ article }) => article)).toEqual(["songxi-2031", "songxi-2032"]);
});

describe("bad input", () => {
  test.each(CASES)("$what", ({ file, change, code, line, wrong, right }) => {
    const folder = copyFacts();
    changeFile(folder, file, change);
    const found = checkOwn(folder).faults.filter((fault) => fault.code === code && fault.file === file && fault.line === line);
    expect(found).not.toEqual([]);
    expect(found[0]?.wrong.en).toMatch(wrong);
    expect(found[0]?.right.en).toMatch(right);
    expect(`${found[0]?.wrong.zh}${found[0]?.right.zh}`).toMatch(/\p{Script=Han}/u);
  });

  test("all faults come at once, in the order of the files", () => {
    const folder = copyFacts();
    changeFile(folder, RELATIONS, (text) => text.replace("DEVELOPS", "BUILDS").replace("dongtan-park", "nowhere"));
    changeFile(folder, "entities.jsonl", replace('"kind":"Place"', '"kind":"Planet"'));
    expect(checkOwn(folder).faults.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "entities.jsonl:2",
      `${RELATIONS}:2`,
      `${RELATIONS}:3`,
    ]);
  });

  test("an id on a line with a fault is not said to be missing as well", () => {
    const folder = copyFacts();
    changeFile(folder, "entities.jsonl", replace('"kind":"Company","name":"禾丰公司"', '"kind":"Compny","name":"禾丰公司"'));
    expect(checkOwn(folder).faults.map(({ code }) => code)).toEqual(["unknown-kind"]);
  });

  test("a place whose characters moved is told where they stand now", () => {
    const folder = copyFacts();
    let moved = "";
    changeFile(folder, RELATIONS, (text) =>
      text.replace(/"at":\["(\d+)-(\d+)~([0-9a-f]{8})/, (_all, start: string, end: string, hash: string) => {
        moved = `${start}-${end}~${hash}`;
        return `"at":["${Number(start) + 3}-${Number(end) + 3}~${hash}`;
      }),
    );
    const { faults } = checkOwn(folder);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.right.en).toContain(moved);
  });
});

describe("warnings", () => {
  test("unusual ends, quotes that name neither end, entities that nothing mentions", () => {
    const folder = copyFacts();
    dropLines(folder, `${A}/mentions.jsonl`, '"lin-yizhou"');
    changeFile(folder, RELATIONS, (text) =>
      text.replace('"relation":"OPERATES_IN"', '"relation":"NEAR"').replace('"from":"lin-yizhou"', '"from":"qinghu-reservoir"'),
    );
    const { faults, warnings } = checkOwn(folder);
    expect(faults).toEqual([]);
    expect(warnings.map(({ code, line }) => `${code} ${line}`).toSorted()).toEqual([
      "missing-mention 11",
      "orphan 11",
      "unmentioned 11",
      "unnamed-ends 9",
      "unusual-ends 4",
      "unusual-ends 9",
    ]);
  });

  test("a note that names a private person: it would go when they are left out", () => {
    const folder = copyFacts();
    changeFile(folder, "entities.jsonl", (text) =>
      text
        .replace('"nameEn":"Lin Yizhou"', '"nameEn":"Lin Yizhou","private":true')
        .replace('"nameEn":"South Canal"', '"nameEn":"South Canal","note":"另有一说","noteEn":"Dug by LIN YIZHOU"'),
    );
    const { faults, warnings } = checkOwn(folder);
    expect(faults).toEqual([]);
    const named = warnings.filter(({ code }) => code === "private-name");
    expect(named.map(({ line, wrong }) => `${line} ${wrong.en}`)).toEqual(["9 this names the private person “lin yizhou”"]);
  });

  test("files that end without a line break, with empty lines or Windows line ends read the same", () => {
    const folder = copyFacts();
    changeFile(folder, RELATIONS, (text) => text.replaceAll("\n", "\r\n\r\n").trimEnd());
    appendFileSync(join(folder, TARGETS), "\n\n");
    expect(checkOwn(folder)).toMatchObject({ faults: [], warnings: [] });
  });
});
