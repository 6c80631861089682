// zhaotu read: from a file, a folder or a list of passages to what was found in them.
import { describe, expect, test } from "vitest";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENTITY_KINDS } from "../../data/model/kinds.ts";
import { inOriginal } from "../../loader/reading/clean-text.ts";
import { openSources, readArticle, readingOf, readPassage, STAGES } from "../../loader/reading/read.ts";
import { temporaryFolder } from "../loader/own-facts.ts";
import { run } from "./in-shell.ts";
import { MADE_UP, untorn } from "./made-up-page.ts";

const TEXT = untorn(MADE_UP);

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

describe("the stages", () => {
  test("have names of their own, and each adds something", () => {
    const names = STAGES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(["time", "quantities", "places", "names", "coreference", "relations", "figures"]);
    const draft = readArticle(TEXT, { title: "", date: "2037", heading: [] }, openSources());
    expect(draft.time.words.length).toBeGreaterThan(0);
    expect(draft.figures).toHaveLength(draft.quantities.length);
    const { mentions } = readingOf(draft);
    expect(mentions.map(({ name }) => name)).toContain("栖霞市");
    expect(mentions.every(({ kind }) => ENTITY_KINDS.includes(kind))).toBe(true);
    expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).toSorted((a, b) => a - b));
  });

  test("a passage is read at its own offsets", () => {
    const text = "　2037年，栖霞市完成投资 １８.６亿元。";
    const { quantities, page } = readPassage(text, { title: "", date: null, heading: [] }, openSources());
    expect(quantities).toHaveLength(1);
    const { start, end } = inOriginal(page, quantities[0]!);
    expect(text.slice(start, end)).toBe("１８.６亿元");
  });
});

describe("zhaotu read FILE", () => {
  test("writes candidates, says what it found, and nothing changes the second time", async () => {
    const folder = folderWith({ "qixia-2037.txt": TEXT });
    const first = await run(["read", join(folder, "qixia-2037.txt"), "--date", "2037-12-07"], folder);
    expect(first.code).toBe(0);
    expect(first.said).toContain(join(folder, "own"));
    expect(first.out).toContain("栖霞市夯实产业根基 · qixia-2037 · 2037-12-07");
    expect(first.out).toContain("own/readings/qixia-2037");
    expect(first.out).toMatch(/数据\s+\d+/);
    const facts = join(folder, "own", "readings", "qixia-2037", "facts");
    const before = readdirSync(facts).map((name) => readFileSync(join(facts, name), "utf8"));
    const second = await run(["read", join(folder, "qixia-2037.txt"), "--date", "2037-12-07"], folder, {}, "en");
    expect(second.out).toContain("nothing changed");
    expect(readdirSync(facts).map((name) => readFileSync(join(facts, name), "utf8"))).toEqual(before);
  });

  test("a program gets the same as JSON", async () => {
    const folder = folderWith({ "文章.txt": TEXT });
    const { code, out } = await run(
      ["read", join(folder, "文章.txt"), "--id", "qixia", "--title", "港城", "--out", join(folder, "out"), "--format", "json"],
      folder,
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({ article: "qixia", title: "港城", date: "2037-12-06", folder: "out/qixia", state: "new", doubts: [] }),
    ]);
  });

  test("a folder is read file by file; what is none is said and does not stop the others", async () => {
    const folder = folderWith({ "a-2037.txt": TEXT, "b.txt": "%PDF-1.7", "c-2037.txt": TEXT.replaceAll("霞湾", "云湾") });
    const { code, out, said } = await run(["read", folder, "--out", join(folder, "out"), "--date", "2037"], folder);
    expect((await run(["read", folder, "--id", "one-id"], folder)).code).toBe(2);
    expect(code).toBe(1);
    expect(said).toContain("b.txt:1");
    expect(said).toContain("pdftotext");
    expect(out.match(/ · 2037\n/g)).toHaveLength(2);
  });

  test.each([
    ["empty.txt", "", "文件是空的"],
    ["english.txt", "Nothing of this is Chinese at all, not a single word.", "英文"],
    ["numbers.txt", "1 2 3\n4,5 6%", "只有数字"],
  ])("%s is refused in a sentence, and nothing is written", async (name, content, words) => {
    const folder = folderWith({ [name]: content });
    const { code, out, said } = await run(["read", join(folder, name), "--date", "2037"], folder);
    expect([code, out]).toEqual([1, ""]);
    expect(said).toContain(words);
    expect(readdirSync(folder)).toEqual([name]);
  });

  test("a file above the limit is refused before it is read, and the limit is said", async () => {
    const folder = folderWith({ "book.txt": new Uint8Array(1024 * 1024 + 1).fill(0xe6) });
    const { code, said } = await run(["read", join(folder, "book.txt")], folder, { ZHAOTU_READ_MB: "1" });
    expect(code).toBe(1);
    expect(said).toContain("最多 1 MB");
    expect(said).toContain("ZHAOTU_READ_MB");
  });

  test("an encoding in doubt shows both readings", async () => {
    const bytes = new TextEncoder().encode(TEXT);
    bytes[40] = 0xff;
    const folder = folderWith({ "broken.txt": bytes });
    const { code, said } = await run(["read", join(folder, "broken.txt")], folder, {}, "en");
    expect(code).toBe(1);
    expect(said).toMatch(/^ {2}UTF-8: /m);
    expect(said).toMatch(/^ {2}GB18030: /m);
  });

  test("a folder of other things is not written over", async () => {
    const folder = folderWith({ "qixia-2037.txt": TEXT });
    mkdirSync(join(folder, "out", "qixia-2037"), { recursive: true });
    writeFileSync(join(folder, "out", "qixia-2037", "letter.txt"), "!");
    const { code } = await run(["read", join(folder, "qixia-2037.txt"), "--out", join(folder, "out"), "--date", "2037"], folder);
    expect(code).toBe(1);
    expect(readdirSync(join(folder, "out", "qixia-2037"))).toEqual(["letter.txt"]);
  });

  test.each([[["read"]], [["read", "nowhere.txt"]], [["read", "a.txt", "--predictions", "b.jsonl"]]])(
    "%j is told what is missing",
    async (args) => {
      const { code, said } = await run(args, temporaryFolder());
      expect(code).toBe(2);
      expect(said).toMatch(/\p{Script=Han}/u);
    },
  );
});

describe("zhaotu read --predictions", () => {
  const lines = [
    JSON.stringify({
      id: "p1",
      text: "2037年，栖霞市完成投资18.6亿元，增长8%。",
      docTitle: "报告",
      docDate: "2038-01-10",
      heading: ["一、回顾"],
      other: 1,
    }),
    "",
    "{not json",
    JSON.stringify({ id: "p2" }),
    JSON.stringify({ id: "p3", text: "栖梧高铁连接栖霞市和江苏南京。" }),
  ];

  test("prints a line for each passage, and names the lines that are none", async () => {
    const folder = folderWith({ "passages.jsonl": `\ufeff${lines.join("\r\n")}` });
    const { code, out, said } = await run(["read", "--predictions", join(folder, "passages.jsonl")], folder);
    expect(code).toBe(1);
    expect(said).toContain("第 3 行");
    expect(said).toContain("第 4 行");
    const printed = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(printed.map(({ id }) => id)).toEqual(["p1", "p3"]);
    expect(printed[0]).toMatchObject({
      entities: [expect.objectContaining({ kind: "Place", start: 6, end: 9 })],
      quantities: [
        expect.objectContaining({
          start: 13,
          end: 19,
          value: 18.6,
          unit: "亿元",
          comparator: "=",
          role: "observation",
          period: { value: "2037", how: "explicit" },
        }),
        expect.objectContaining({ value: 8, unit: "%", nature: "growth", dir: "up" }),
      ],
    });
    expect(await run(["read", "--predictions", join(folder, "passages.jsonl")], folder)).toMatchObject({ out });
  });

  test("what it repeats of a broken line cannot steer the terminal", async () => {
    const folder = folderWith({ "passages.jsonl": `\u001B[2J\u202E{"id":"p1"}\n{"id":"p2"}\u0007\n` });
    const { code, said } = await run(["read", "--predictions", join(folder, "passages.jsonl")], folder);
    expect([code, said.match(/第 [12] 行读不了/gu)]).toEqual([1, ["第 1 行读不了", "第 2 行读不了"]]);
    expect(said).toContain("�");
    expect(said).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
  });

  test("a file that is not there is said", async () => {
    const { code, said } = await run(["read", "--predictions", "/nowhere/passages.jsonl"], temporaryFolder());
    expect(code).toBe(2);
    expect(said).toContain("/nowhere/passages.jsonl");
  });
});
