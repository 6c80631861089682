// Articles of our own that reading is measured on: their annotations hold, and nothing of them is taken from elsewhere.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ARTICLES, draftsIn, FOLDERS, jsonLines } from "../eval/annotate.ts";
import { readDraft } from "../eval/draft.ts";
import { faultsOf } from "../eval/faults.ts";
import { passagesIn, type Measured } from "../eval/passages.ts";
import { unmarkedIn } from "../eval/unmarked.ts";

const folders = FOLDERS.map((name) => ({ name, folder: join(ARTICLES, name) }));
const all = folders.flatMap(({ name, folder }) => passagesIn(folder).map((measured) => ({ name, id: measured.passage.id, measured })));
/** Runs of so many characters that two texts share are no accident. */
const TOO_LONG = 13;

test.each(all)("$name/$id: spans match, ids are unique, relations join what is there", ({ measured }) => {
  expect(faultsOf(measured)).toStrictEqual([]);
});

test.each(all)("$name/$id: every occurrence of a name is marked", ({ measured }) => {
  const names = new Set(measured.marked.entities.map(({ text }) => text.replaceAll("\n", "⏎")));
  expect(unmarkedIn(measured).filter((line) => names.has(line.slice(0, line.indexOf(" in …"))))).toStrictEqual([]);
});

test.each(all)("$name/$id: it is a text of some length, with names and figures", ({ name, measured: { passage, marked } }) => {
  const [least, most, some] = name === "open" || name === "opened" ? [600, 1500, 20] : [250, 700, 14];
  expect(passage.text.length).toBeGreaterThanOrEqual(least);
  expect(passage.text.length).toBeLessThanOrEqual(most);
  expect(marked.entities.length).toBeGreaterThan(some);
  expect(marked.quantities.length).toBeGreaterThan(some);
  expect(marked.relations.length).toBeGreaterThan(2);
});

test.each(folders)("$name: the files say what the drafts say", ({ folder }) => {
  const drafts = draftsIn(folder);
  expect(readFileSync(join(folder, "passages.jsonl"), "utf8")).toBe(jsonLines(drafts.map(({ passage }) => passage)));
  expect(readFileSync(join(folder, "annotations.jsonl"), "utf8")).toBe(jsonLines(drafts.map(({ marked }) => marked)));
  expect(readdirSync(folder).filter((name) => name.endsWith(".draft"))).toHaveLength(6);
});

test("ids are used once, and all parts hold several genres", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(30);
  for (const { name, folder } of folders)
    expect(new Set(passagesIn(folder).map(({ passage }) => passage.genre)).size).toBeGreaterThanOrEqual(name.startsWith("sealed-") ? 4 : 5);
});

function runsOf(text: string): Set<string> {
  const plain = text.replaceAll(/\s/gu, "");
  return new Set(Array.from({ length: Math.max(0, plain.length - TOO_LONG + 1) }, (_, at) => plain.slice(at, at + TOO_LONG)));
}

function sharedWith(text: string): string[] {
  const runs = runsOf(text);
  return all.flatMap(({ id, measured }) => [...runsOf(measured.passage.text)].filter((run) => runs.has(run)).map((run) => `${id}: ${run}`));
}

test.for(["zhaotong-2025", "zhaotong-2026"])("nothing of %s stands in them", (article, context) => {
  const folder = process.env["ARTICLES_DIR"];
  context.skip(!folder, "no text");
  expect(sharedWith(readFileSync(join(folder ?? "", `${article}.txt`), "utf8"))).toStrictEqual([]);
});

test("nothing of others' passages stands in them", (context) => {
  const folder = process.env["EVAL_DIR"];
  context.skip(!folder, "no text");
  expect(passagesIn(folder ?? "").flatMap(({ passage }) => sharedWith(passage.text))).toStrictEqual([]);
});

describe("drafts", () => {
  const draft = (body: string, ties = "") =>
    readDraft(`id: a\ngenre: g\ntitle: t\ndate: 2026-01-01\nheading: 一 > 二\n\n${body}${ties === "" ? "" : `\n===\n${ties}`}`);
  const read = ({ passage: { text }, marked }: Measured) => ({ text, ...marked });

  test("marks vanish from the text and say where they stood", () => {
    const { text, entities, quantities, relations } = read(
      draft("%% 2025h t\n[I [P~ 甲]至[P~ 乙]铁路]长超[Q 12.5公里|gt|<长|a:超12.5公里|@甲至乙铁路]。", "CONNECTS 甲至乙铁路 > 甲, 乙\n"),
    );
    expect(text).toBe("甲至乙铁路长超12.5公里。");
    expect(entities.map(({ kind, text: words, nested }) => [kind, words, nested ?? false])).toStrictEqual([
      ["Infrastructure", "甲至乙铁路", false],
      ["Place", "甲", true],
      ["Place", "乙", true],
    ]);
    expect(quantities).toStrictEqual([
      {
        id: "q1",
        start: 7,
        end: 13,
        text: "12.5公里",
        value: 12.5,
        unit: "公里",
        comparator: ">",
        nature: "level",
        role: "target",
        spanAlt: [[6, 13]],
        indicator: { start: 5, end: 6, text: "长" },
        period: { value: "2025", how: "heading" },
      },
    ]);
    expect(relations.map(({ type, head, tail }) => [type, head, tail])).toStrictEqual([
      ["ABOUT", "q1", "e1"],
      ["CONNECTS", "e1", "e2"],
      ["CONNECTS", "e1", "e3"],
    ]);
  });

  test.each<[string, string, string, string]>([
    ["a mark that stays open", "[P 甲市", "", "stays open"],
    ["a bracket too many", "甲市]", "", "do not match"],
    ["a kind that is none", "[Z 甲市]", "", "no kind"],
    ["a field that means nothing", "[Q 3个|quite]", "", "means nothing"],
    ["an indicator that stands nowhere", "[Q 3个|<村]", "", "no 村 before 3个"],
    ["another span that stands elsewhere", "[P 甲市|a:乙市]", "", "not around 甲市"],
    ["a figure without a number", "[Q 几个]", "", "has no value"],
    ["a relation to nothing", "[P 甲市]", "PART_OF 甲市 > 乙省\n", "nothing is called 乙省"],
  ])("%s is refused", (_, body, ties, says) => {
    expect(() => draft(body, ties)).toThrow(says);
  });

  test.each<[string, (one: Measured) => void, string]>([
    ["a span that slipped", ({ marked }) => void (marked.entities[0]!.start += 1), "is not 甲市"],
    ["an id used twice", ({ marked }) => void (marked.quantities[0]!.id = "e1"), "used twice"],
    ["a relation without an end", ({ marked }) => void marked.relations.push({ type: "ABOUT", head: "q1", tail: "e9" }), "joins nothing"],
    ["an unknown type", ({ marked }) => void marked.relations.push({ type: "NEAR", head: "q1", tail: "e1" }), "joins nothing"],
    ["an indicator that slipped", ({ marked }) => void (marked.quantities[0]!.indicator!.end += 1), "indicator"],
    ["names on names", ({ marked }) => void marked.entities.push({ ...marked.entities[0]!, id: "e2" }), "overlap"],
  ])("%s is a fault", (_, spoil, says) => {
    const sound = draft("[P 甲市]有村[Q 3个|<村]。");
    expect(faultsOf(sound)).toStrictEqual([]);
    spoil(sound);
    expect(faultsOf(sound).join("; ")).toContain(says);
  });
});
