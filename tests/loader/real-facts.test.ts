// The facts of the two real articles: without fault, and enough of them; against the articles' text where it is at hand.
import { expect, test } from "vitest";
import { factFolders } from "../../data/files/folders.ts";
import { checkFacts } from "../../loader/check/check.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { proof } from "../article-text.ts";

const reading = readFacts(factFolders([]), process.cwd());

test("both articles have facts, none with a fault, and what one looks for first is there", () => {
  const { faults, warnings, counts } = checkFacts(reading, new Map());
  expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
  expect(counts.articles).toBe(2);
  for (const [what, least] of [
    ["entities", 150],
    ["relations", 220],
    ["targets", 40],
    ["observations", 30],
  ] as const)
    expect(counts[what]).toBeGreaterThanOrEqual(least);
  const names = new Set(reading.facts.entities.flatMap(({ fact }) => [fact.name, ...(fact.aliases ?? [])]));
  for (const name of [
    "合盛硅业",
    "云铝海鑫",
    "昭阳区",
    "镇雄县",
    "水富市",
    "鲁甸县",
    "巧家县",
    "盐津县",
    "大关县",
    "永善县",
    "绥江县",
    "彝良县",
    "威信县",
  ])
    expect(names).toContain(name);
});

proof("every place, mention and value stands in the articles' text, and every name there is a mention", expectProven);

function expectProven(read: (article: string) => string): void {
  const texts = new Map(
    reading.facts.articles.map(({ fact }) => [fact.article, { text: read(fact.article).replace(/^\uFEFF/, ""), path: fact.article }]),
  );
  expect(checkFacts(reading, texts)).toMatchObject({ faults: [], warnings: [], notRun: [] });
}
