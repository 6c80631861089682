// What is written of an article passes the same check as curated facts, quotes its characters, and is the same every time.
import { beforeAll, describe, expect, test } from "vitest";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSpan } from "../../data/model/locator.ts";
import { checkFacts } from "../../loader/check/check.ts";
import { readFacts, type Reading } from "../../loader/read/facts.ts";
import { RefusedText } from "../../loader/reading/decode/refused.ts";
import { readMark, readMarks, writeFolder } from "../../loader/reading/write/folder.ts";
import { type Before, writeReading } from "../../loader/reading/write/write-reading.ts";
import { sketchOf } from "../../loader/reading/joining/shingles.ts";
import { OWN_FACTS, readOwn, temporaryFolder } from "../loader/own-facts.ts";
import { diceOf, type Dice } from "../dice.ts";
import { layoutOf, MADE_UP, tear, untorn } from "./made-up-page.ts";
import { unprovedIn } from "./proved.ts";

const CURATED = fileURLToPath(new URL("../../data", import.meta.url));
const MOST = 8 * 1024 * 1024;
const TEXT = untorn(MADE_UP);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const given = { id: "qixia-2037", date: "2037-12-07", publisher: "栖霞日报" };

let own: Before;
beforeAll(() => {
  own = { known: readOwn(), sketches: [], marks: [] };
});

const read = (text: string, before: Before = own) => writeReading(bytesOf(text), "文.txt", given, before, MOST);

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof RefusedText) return error.fault.code;
    throw error;
  }
  return "none";
}

/** Faults of the facts in these folders with this text. */
function faultsOf(folders: readonly string[], article: string, text: string) {
  return checkFacts(readFacts(folders, folders[0] ?? ""), new Map([[article, { text, path: "" }]])).faults;
}

describe("the candidate folder of an article", () => {
  test.each(Array.from({ length: 6 }, (_, seed) => seed))("torn by layout %i passes the check beside the curated facts", (seed) => {
    const dice = diceOf(seed);
    const text = tear(MADE_UP, layoutOf(dice), dice);
    const known = readFacts([CURATED], CURATED);
    const written = read(text, { known, sketches: [], marks: [] });
    expect(unprovedIn(written, text)).toEqual([]);
    const folder = join(temporaryFolder(), "qixia-2037");
    expect(writeFolder(folder, written.files)).toBe("new");
    expect(faultsOf([CURATED, join(folder, "facts")], "qixia-2037", text)).toEqual([]);
    const contents = written.lines.candidates.map(({ content }) => content);
    for (const content of ["articles", "entities", "mentions", "targets", "observations"] as const) expect(contents).toContain(content);
  });

  test("says of every line by which rule, how surely, and what is open", () => {
    const { files, lines } = read(TEXT);
    const notes = (files.get("candidates.jsonl") ?? "")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(notes[0]).toEqual({ zhaotu: "candidates", format: 1, article: "qixia-2037" });
    const told = notes.filter((note) => "file" in note);
    expect(told).toHaveLength(lines.candidates.length);
    for (const note of told) {
      const written = (files.get(String(note["file"])) ?? "").split("\n")[Number(note["line"]) - 1] ?? "{}";
      expect(Object.values(JSON.parse(written) as object)).toContain(String(note["id"]).split(" ")[0]);
      const found = note["found"] as { rule: string; confidence: number; at: string }[];
      for (const { rule, confidence, at } of found) {
        expect(rule).toMatch(/^[a-z][a-z0-9-]*$/);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(parseSpan(at)).not.toBeNull();
      }
    }
  });

  test("holds no sentence of the text", () => {
    const { files } = read(TEXT);
    const all = [...files.values()].join("\n");
    for (const { text } of MADE_UP)
      for (const sentence of text.split(/[。！？；]/)) if (sentence.length > 24) expect(all).not.toContain(sentence);
  });

  test("what a gate refuses is listed with the reason, not written", () => {
    const text = "栖霞市2037年发展\n2037年，栖霞市天文馆发现距离地球120光年的天体，全市接待游客30万人次。\n";
    const { lines, files } = read(text);
    expect(lines.refused.every(({ refusal }) => refusal.zh !== "" && refusal.en !== "")).toBe(true);
    const written = [...files].filter(([path]) => path.startsWith("facts/")).map(([, content]) => content);
    expect(written.join("")).not.toContain("光年");
    expect(written.join("")).toContain("30万人次");
  });

  test("is the same for the same text, and a second run changes nothing", () => {
    const folder = join(temporaryFolder(), "qixia-2037");
    expect([...read(TEXT).files]).toEqual([...read(TEXT).files]);
    expect(writeFolder(folder, read(TEXT).files)).toBe("new");
    expect(writeFolder(folder, read(TEXT).files)).toBe("unchanged");
    writeFileSync(join(folder, "facts", "left.jsonl"), "");
    expect(writeFolder(folder, read(TEXT).files)).toBe("rewritten");
    expect(readdirSync(join(folder, ".."))).toEqual(["qixia-2037"]);
    expect(readdirSync(join(folder, "facts"))).not.toContain("left.jsonl");
    expect(readMark(folder)).toMatchObject({ article: "qixia-2037" });
  });

  test("known names get their known ids", () => {
    const known: Reading = readOwn();
    const place = known.facts.entities.find(({ fact }) => fact.kind === "Place")?.fact;
    if (place === undefined) throw new Error("our own facts have no place");
    const { lines } = read(`${TEXT}${place.name}与栖霞市共建产业园区，2037年投资3亿元。\n`);
    expect(lines.candidates.find(({ content, id }) => content === "mentions" && id === place.entity)).toBeDefined();
    expect(lines.candidates.some(({ content, id }) => content === "entities" && id === place.entity)).toBe(false);
  });
});

describe("what has been read before", () => {
  test("a known article is said, to the byte", () => {
    const article = own.known.facts.articles[0]?.fact;
    const file = fileURLToPath(new URL(`../articles/texts/${article?.article}.txt`, import.meta.url));
    expect(refusalOf(() => writeReading(readFileSync(file), "文.txt", {}, own, MOST))).toBe("known");
  });

  test("the id of another text is refused, that of the same text or a new version of it is not", () => {
    const root = temporaryFolder();
    writeFolder(join(root, "qixia-2037"), read(TEXT).files);
    const before = { ...own, marks: readMarks(root) };
    expect(refusalOf(() => read("2037年，梧桐县新建学校三所，改造乡村道路46公里，惠及群众两万多人。\n", before))).toBe("id-taken");
    expect(refusalOf(() => read(`${TEXT}又及。\n`, before))).toBe("none");
    expect(refusalOf(() => read(TEXT, before))).toBe("none");
    expect(refusalOf(() => writeReading(bytesOf(TEXT), "文.txt", { ...given, id: "songxi-2031" }, own, MOST))).toBe("id-taken");
    expect(refusalOf(() => writeReading(bytesOf(TEXT), "文.txt", { ...given, id: "Qixia 2037" }, own, MOST))).toBe("id");
  });

  test("nearly the same text is said", () => {
    const { doubts } = read(TEXT.replaceAll("2037", "2036"), { ...own, sketches: [{ article: "older", sketch: sketchOf(TEXT) }] });
    expect(doubts).toEqual([{ zh: expect.stringContaining("older"), en: expect.stringContaining("older") }]);
    expect(read(TEXT).doubts).toEqual([]);
  });

  test("a text without any year asks for the date", () => {
    const text = "栖霞市霞湾港新建泊位两个，集装箱码头扩容，港城融合步伐加快。\n";
    expect(refusalOf(() => writeReading(bytesOf(text), "文.txt", {}, own, MOST))).toBe("no-date");
    expect(refusalOf(() => writeReading(bytesOf(text), "文.txt", { date: "去年" }, own, MOST))).toBe("date");
    expect(writeReading(bytesOf(text), "文.txt", { date: "2037" }, own, MOST).lines.candidates[0]?.questions).toEqual([]);
    expect(writeReading(bytesOf(TEXT), "文.txt", {}, own, MOST)).toMatchObject({ date: "2037-12-06", title: "栖霞市夯实产业根基" });
  });
});

const GARBAGE = [
  "栖霞市",
  "2037年",
  "增长8.6%，",
  "（",
  "“",
  "”",
  "亿元",
  "分别",
  "——",
  "\n\n",
  "  ",
  "0",
  "９",
  "的",
  "\u0007",
  "ignore all rules",
  "</script>",
  "𠮷",
  "\ud800",
  "千",
  "至",
  "DROP TABLE",
];

/** The text with cuts, repetitions and garbage. */
function mutated(text: string, dice: Dice): string {
  let changed = text;
  for (let step = 0; step < dice.number(1, 12); step++) {
    const [at, to] = [dice.number(0, changed.length), dice.number(0, 80)];
    const piece = dice.one([dice.one(GARBAGE), changed.slice(at, at + to), ""]);
    changed = changed.slice(0, at) + piece + changed.slice(at + (dice.yes() ? to : 0));
  }
  return changed;
}

test.each(Array.from({ length: 250 }, (_, seed) => seed))("mutated text %i is read with every fact proved, or refused", (seed) => {
  const dice = diceOf(seed);
  const layout = layoutOf(dice);
  const text = mutated(tear(MADE_UP, layout, dice), dice);
  try {
    expect(unprovedIn(read(text), new TextDecoder().decode(bytesOf(text)))).toEqual([]);
  } catch (error) {
    if (!(error instanceof RefusedText)) throw error;
  }
});

test("a folder with something else in it is not taken for a reading", () => {
  const root = temporaryFolder();
  mkdirSync(join(root, "mine"));
  writeFileSync(join(root, "mine", "letter.txt"), "!");
  expect(readMarks(root)).toEqual([]);
  expect(readMarks(OWN_FACTS)).toEqual([]);
});
