// Names that would break a page, graphs with nothing in them, and more rows than are printed.
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { BriefOf } from "../../cypher/brief/asked.ts";
import { briefingOf } from "../../cypher/brief/brief.ts";
import { ALL, BRIEFS, LANGS, made, NET, rowsIn, wordsIn } from "./asked-briefs.ts";
import { factsNamed, HOSTILE, manyNeed, NO_FACTS } from "./made-up-facts.ts";

const OF_ALL: readonly BriefOf[] = [
  { is: "depend", asked: { ...BRIEFS.depend.asked, of: ["a", HOSTILE.slice(0, 60)], contains: true } },
  { is: "why", asked: { ...BRIEFS.why.asked, a: "a", b: "b" } },
  { is: "order", asked: { of: [], way: "both", ...NET } },
  { is: "what-if", asked: { suppose: [{ id: "b", mark: "cancelled", months: null }], ...NET } },
  { is: "targets", asked: { known: null, choice: { subject: ["a", `<b>`] }, order: "name", grouped: "subject" } },
  { is: "calendar", asked: { known: null, today: null, until: "2032" } },
  { is: "between", asked: { a: "x", b: "y" } },
  { is: "conflicts", asked: { between: { a: "x", b: "y" } } },
];

describe.each(LANGS)("hostile names in %s", (lang) => {
  const facts = factsNamed(HOSTILE);
  const texts = new Map([["x", HOSTILE.repeat(3)]]);

  test.each(OF_ALL)("$is: nothing of them becomes markup", (of) => {
    const html = made(facts, of, lang, { texts, link: `http://x/?a="><script>alert(1)</script>` });
    const tags = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag = ""]) => tag.toLowerCase()));
    for (const tag of ["script", "img"]) expect(tags.has(tag)).toBe(false);
    expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\0/u);
    const faults: string[] = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => faults.push(error.message));
    parser.write(html.slice(html.indexOf("<body"), html.indexOf("</html>"))).close();
    expect(faults).toEqual([]);
    expect(wordsIn(html)).toContain("alert(1)");
  });

  test.each(OF_ALL)("$is: no name ends the line of a remark in the Cypher", (of) => {
    const code = /<pre><code>([^]*?)<\/code><\/pre>/.exec(made(facts, of, lang))?.[1] ?? "";
    for (const row of code.split("\n"))
      expect(row.trimStart().startsWith("//") || !row.includes("alert(1)") || row.includes("&#39;")).toBe(true);
  });
});

test("only an address of the web becomes a link", () => {
  const linked = (link: string) => /<a href="(?!#)[^"]*">/.test(made(NO_FACTS, BRIEFS.conflicts, "en", { link }));
  expect(["https://x.example/", "javascript:alert(1)", "data:text/html,x", " http://x/"].map(linked)).toEqual([true, false, false, false]);
});

test("a file's name tells of what and when, and no file system refuses it", () => {
  const wish = { lang: "en", link: "", day: "2044-01-02", texts: new Map<string, string>(), leftOut: () => false } as const;
  for (const of of OF_ALL) {
    const { name } = briefingOf(factsNamed(HOSTILE), { ...wish, of });
    expect(name).toMatch(/^zhaotu-Briefing-[^<>:"/\\|?*\p{Cc}\p{Cf}]*-2044-01-02\.html$/u);
  }
});

describe.each(LANGS)("a graph with nothing in it, in %s", (lang) => {
  test.each(ALL)("$is: a page that says so", (of) => {
    const html = made(NO_FACTS, of, lang);
    expect(html).toContain("</html>");
    expect(html).not.toContain("<figure>");
    expect(rowsIn(html)).toEqual([]);
    const ids = "of" in of.asked ? [...of.asked.of] : "suppose" in of.asked ? of.asked.suppose.map(({ id }) => id) : [];
    for (const id of ids) expect(wordsIn(html)).toContain(`${lang === "zh" ? "没有这些 id：" : "Nothing has these ids: "}${id}`);
  });
});

test("a thing that is left out with private persons is counted, not named as missing", () => {
  const of = { is: "depend", asked: { ...BRIEFS.depend.asked, of: ["hidden", "gone"] } } as const;
  const { html } = briefingOf(NO_FACTS, {
    of,
    lang: "en",
    link: "",
    day: "2044-01-02",
    texts: new Map(),
    leftOut: (id) => id === "hidden",
  });
  expect(wordsIn(html)).toContain("Nothing has these ids: gone");
  expect(wordsIn(html)).toContain("1 thing not shown: private persons are left out");
});

test("all rows are printed up to 5,000; beyond that the page says how many there are and how to get them", () => {
  const of = { is: "depend", asked: { ...BRIEFS.depend.asked, of: ["hub"], way: "needed" } } as const;
  const whole = made(manyNeed(5000), of, "en");
  expect(rowsIn(whole)).toHaveLength(5000);
  expect(wordsIn(whole)).not.toContain("rows in all");
  const cut = made(manyNeed(5001), of, "en");
  expect(rowsIn(cut)).toHaveLength(5000);
  expect(wordsIn(cut)).toContain("5,001 rows in all; these are the first 5,000. For all of them use zhaotu dependents hub --format csv");
  expect(wordsIn(cut)).toContain("Needed by: 5,001 direct, 5,001 in all.");
  expect(wordsIn(cut)).toContain("4,989 more, in the table");
}, 30_000);
