// An evidence pack of made-up facts with hostile names: nothing of them becomes markup, and every number leads to its source.
import { describe, expect, test } from "vitest";
import type { Article, Brief, Link } from "../../web/contract.ts";
import { tell } from "../../web/app/share/pack/facts.ts";
import { packOf } from "../../web/app/share/pack/html.ts";
import { wordsOf } from "../../web/app/words/words.ts";
import { HOSTILE } from "./share-made-up.ts";

const brief = (id: string, name: string): Brief => ({
  ...{ id, kind: "Company", name, nameEn: "", pinyin: null, facts: 3, mentioned: 1, differs: false },
  ...{ articles: ["x"], when: null, amount: null },
});
const link = (from: string, to: string, more: Partial<Link>): Link => ({
  ...{ from, relation: "DEVELOPS", to, basis: "stated", articles: ["x"], evidence: ["x#3-9"], claimZh: null, claimEn: null },
  ...{ uncertain: null, uncertainEn: null, anyOf: null, need: null },
  ...more,
});
const ARTICLE: Article = {
  ...{ id: "x", title: HOSTILE, titleEn: HOSTILE, publisher: HOSTILE, publisherEn: null, date: "2031-01-02", dateBasis: "stated" },
  ...{ dateNote: "", dateNoteEn: "", length: 90, sha256: "0".repeat(64), text: false },
  pieces: [{ start: 0, zh: HOSTILE, en: HOSTILE }],
};
const LINKS = [
  link("a", "b", { claimZh: HOSTILE, claimEn: HOSTILE, uncertain: HOSTILE, basis: "implied" }),
  link("b", "a", { relation: "SUPPORTS", evidence: ["x#20-30", "x#3-9"] }),
  link("a", "a", { relation: "PART_OF", evidence: [] }),
];

describe.each(["zh", "en"] as const)("an evidence pack in %s", (lang) => {
  const words = wordsOf(lang);
  const texts = new Map([["x", `${"<i>".repeat(10)}${HOSTILE.repeat(3)}`]]);
  const things = [brief("a", HOSTILE), brief("b", "乙")];
  const marks = new Map([["a DEVELOPS b", "new" as const]]);
  const told = tell({
    things,
    links: LINKS,
    figures: { targets: [], observations: [] },
    articles: { x: ARTICLE },
    texts,
    marks,
    lang,
    words,
  });
  const text = packOf({
    ...{
      title: HOSTILE,
      svg: "<svg></svg>",
      told,
      things: 2,
      articles: [ARTICLE],
      cypher: `// ${HOSTILE}`,
      link: `http://x/?a="><script>`,
    },
    ...{ day: "2031-02-03", lang, words },
  });

  test("makes no markup of what facts and articles hold, and turns no words around", () => {
    expect([...text.matchAll(/<\/?([a-z][a-z0-9]*)/g)].map(([, tag]) => tag)).not.toContain("script");
    expect(text).not.toMatch(/<b>“A”|<i><i>|\u202E|href="[^"]*[<>]/u);
    expect(text).not.toContain("\u0000");
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(text).toContain("default-src 'none'");
  });

  test("numbers every source once, each fact leads to its own, and what has none says so", () => {
    expect(told.sources.map(({ number, start }) => [number, start])).toEqual([
      [1, 3],
      [2, 20],
    ]);
    expect(told.groups.map(({ thing, facts }) => [thing.id, ...facts.map(({ sources }) => sources.join())])).toEqual([
      ["a", "1", ""],
      ["b", "1,2"],
    ]);
    const [anchors, targets] = [text.matchAll(/href="#(s\d+)"/g), text.matchAll(/<li id="(s\d+)"/g)].map(
      (found) => new Set([...found].map(([, id]) => id)),
    );
    expect(anchors).toEqual(targets);
    expect(text).toContain(words.pack.noSource);
    expect(text).toContain(words.pack.compared(words.compare.marks.new));
  });
});
