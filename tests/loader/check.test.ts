// Every kind of bad input: the check names file, line and item, says what is wrong and what would be right.
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
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

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);
const repeatLine = (line: number) => (text: string) => `${text}${text.split("\n")[line - 1]}\n`;

type Case = { what: string; file: string; change: (text: string) => string; code: string; line: number; wrong: RegExp; right: RegExp };

const CASES: readonly Case[] = [
  { what: "wrong kind", file: "entities.jsonl", change: replace('"kind":"Park"', '"kind":"Prak"'), code: "unknown-kind", line: 3, wrong: /Prak/, right: /perhaps Park/ },
  { what: "unknown relation", file: RELATIONS, change: replace("DEVELOPS", "DEVELOP"), code: "unknown-relation", line: 2, wrong: /DEVELOP"/, right: /perhaps DEVELOPS/ },
  { what: "missing end", file: RELATIONS, change: replace('"to":"battery-project",', ""), code: "missing-end", line: 2, wrong: /to is missing/, right: /./ },
  { what: "missing setter", file: TARGETS, change: replace('"setBy":["songxi"]', '"setBy":[]'), code: "missing-end", line: 5, wrong: /setBy/, right: /songxi-2031/ },
  { what: "dangling id", file: RELATIONS, change: replace('"to":"dongtan-park"', '"to":"dongtan-prak"'), code: "dangling-id", line: 3, wrong: /dongtan-prak/, right: /perhaps dongtan-park/ },
  { what: "duplicate id", file: "entities.jsonl", change: repeatLine(4), code: "duplicate-id", line: 18, wrong: /hefeng is taken at entities\.jsonl:4/, right: /another id/ },
  { what: "duplicate relation", file: RELATIONS, change: repeatLine(3), code: "duplicate-relation", line: 12, wrong: /relations\.jsonl:3/, right: /one line/ },
  { what: "same ends", file: RELATIONS, change: replace('"to":"battery-project"', '"to":"hefeng"'), code: "same-ends", line: 2, wrong: /same/, right: /mend/ },
  { what: "strict ends", file: `songxi-2032/relations.jsonl`, change: replace('"to":"t31-capacity"', '"to":"songxi"'), code: "strict-ends", line: 6, wrong: /Target to Place/, right: /Target\/Observation/ },
  { what: "indicator of another kind", file: TARGETS, change: replace('"indicator":"i-capacity"', '"indicator":"songxi"'), code: "strict-ends", line: 2, wrong: /songxi is a Place/, right: /Indicator/ },
  { what: "relation that stands in fields", file: RELATIONS, change: replace('"relation":"WROTE"', '"relation":"MENTIONED_IN"'), code: "in-fields", line: 9, wrong: /MENTIONED_IN/, right: /mention/ },
  { what: "place beyond the article", file: RELATIONS, change: (text) => text.replace(/"at":\["\d+-\d+~/, '"at":["5000-5004~'), code: "out-of-range", line: 2, wrong: /5000-5004.*\d+ characters/, right: /locate/ },
  { what: "place too long", file: RELATIONS, change: (text) => text.replace(/"at":\["\d+-\d+~/, '"at":["0-700~'), code: "long-span", line: 2, wrong: /700 characters long/, right: /600/ },
  { what: "place that is none", file: RELATIONS, change: (text) => text.replace(/"at":\["\d+-\d+~/, '"at":["9-3~'), code: "schema", line: 2, wrong: /at\.0/, right: /1203-1240/ },
  { what: "other hash", file: RELATIONS, change: (text) => text.replace(/~[0-9a-f]{8}/, "~00000000"), code: "wrong-hash", line: 2, wrong: /have the hash/, right: /~[0-9a-f]{8}/ },
  { what: "unknown unit", file: TARGETS, change: replace('"unit":"公里"', '"unit":"公力"'), code: "unknown-unit", line: 5, wrong: /公力/, right: /公里/ },
  { what: "value not quoted (Chinese numerals)", file: TARGETS, change: replace('"value":120', '"value":130'), code: "unquoted-value", line: 2, wrong: /130.*一百二十/, right: /mend the value/ },
  { what: "value not quoted (digits)", file: `${A}/observations.jsonl`, change: replace('"value":3.5', '"value":3.6'), code: "unquoted-value", line: 3, wrong: /3\.6/, right: /./ },
  { what: "number without comparator", file: TARGETS, change: replace('"comparator":"="', '"comparator":null'), code: "comparator", line: 2, wrong: /120/, right: /null/ },
  { what: "time without basis", file: TARGETS, change: replace('"dueBasis":"stated"', '"dueBasis":null'), code: "time-basis", line: 2, wrong: /due/, right: /stated/ },
  { what: "mention of something else", file: `${A}/mentions.jsonl`, change: replace('"mention":"south-canal"', '"mention":"wangshan"'), code: "wrong-mention", line: 8, wrong: /南渠/, right: /望山公司/ },
  { what: "no head", file: RELATIONS, change: (text) => text.slice(text.indexOf("\n") + 1), code: "head", line: 1, wrong: /first line/, right: /"zhaotu":"relations"/ },
  { what: "head without article", file: RELATIONS, change: replace(',"article":"songxi-2031"', ""), code: "head", line: 1, wrong: /article/, right: /"article"/ },
  { what: "older format", file: RELATIONS, change: replace('"format":1', '"format":0'), code: "format", line: 1, wrong: /relations\.jsonl has format 0/, right: /migration/ },
  { what: "newer format", file: RELATIONS, change: replace('"format":1', '"format":9'), code: "format", line: 1, wrong: /format 9/, right: /upgrade/ },
  { what: "unknown article", file: TARGETS, change: replace('"article":"songxi-2031"', '"article":"songxi-20311"'), code: "unknown-article", line: 1, wrong: /songxi-20311/, right: /perhaps songxi-2031/ },
  { what: "no JSON", file: RELATIONS, change: replace('{"from":"xinghe"', '{"from":xinghe'), code: "json", line: 4, wrong: /not JSON/, right: /JSON object/ },
  { what: "unknown field", file: RELATIONS, change: replace('"basis"', '"colour":"red","basis"'), code: "schema", line: 2, wrong: /colour/, right: /drop it/ },
  { what: "pieces out of order", file: "articles.jsonl", change: replace('"pieces":[{"start":0', '"pieces":[{"start":99'), code: "pieces", line: 2, wrong: /0/, right: /order/ },
  { what: "wrong length", file: "articles.jsonl", change: (text) => text.replace(/"length":\d+/, '"length":9000'), code: "length", line: 2, wrong: /9000/, right: /write \d+/ },
];

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
    expect(checkOwn(folder).faults.map(({ file, line }) => `${file}:${line}`)).toEqual(["entities.jsonl:2", `${RELATIONS}:2`, `${RELATIONS}:3`]);
  });

  test("an id on a line with a fault is not said to be missing as well", () => {
    const folder = copyFacts();
    changeFile(folder, "entities.jsonl", replace('"kind":"Company","name":"禾丰公司"', '"kind":"Compny","name":"禾丰公司"'));
    expect(checkOwn(folder).faults.map(({ code }) => code)).toEqual(["unknown-kind"]);
  });

  test("a place whose characters moved is told where they stand now", () => {
    const folder = copyFacts();
    let moved = "";
    changeFile(folder, RELATIONS, (text) => text.replace(/"at":\["(\d+)-(\d+)~([0-9a-f]{8})/, (_all, start: string, end: string, hash: string) => {
      moved = `${start}-${end}~${hash}`;
      return `"at":["${Number(start) + 3}-${Number(end) + 3}~${hash}`;
    }));
    const { faults } = checkOwn(folder);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.right.en).toContain(moved);
  });
});

describe("warnings", () => {
  test("unusual ends, quotes that name neither end, entities that nothing mentions", () => {
    const folder = copyFacts();
    dropLines(folder, `${A}/mentions.jsonl`, '"lin-yizhou"');
    changeFile(folder, RELATIONS, (text) => text.replace('"relation":"OPERATES_IN"', '"relation":"NEAR"').replace('"from":"lin-yizhou"', '"from":"qinghu-reservoir"'));
    const { faults, warnings } = checkOwn(folder);
    expect(faults).toEqual([]);
    expect(warnings.map(({ code, line }) => `${code} ${line}`).toSorted()).toEqual(["unmentioned 11", "unnamed-ends 9", "unusual-ends 4", "unusual-ends 9"]);
  });

  test("files that end without a line break, with empty lines or Windows line ends read the same", () => {
    const folder = copyFacts();
    changeFile(folder, RELATIONS, (text) => text.replaceAll("\n", "\r\n\r\n").trimEnd());
    appendFileSync(join(folder, TARGETS), "\n\n");
    expect(checkOwn(folder)).toMatchObject({ faults: [], warnings: [] });
  });
});
