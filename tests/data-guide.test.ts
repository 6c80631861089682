// The guide for those who add facts says what is true: the vocabulary as declared, each example a line of the fact files.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EXAMPLES, withVocabulary } from "../.ci/vocabulary-table.ts";
import { RELATION_NAMES } from "../data/model/relations.ts";
import { readFacts } from "../loader/read/facts.ts";

const root = join(import.meta.dirname, "..");
const guide = readFileSync(join(root, "data", "README.md"), "utf8");

test("the table of the vocabulary is its declaration (else: npm run readme)", () => {
  expect(withVocabulary(guide)).toBe(guide);
});

test("each type's example stands in the fact files", () => {
  const { facts } = readFacts([join(root, "data")], root);
  const written = new Set(facts.relations.map(({ fact }) => `${fact.from} ${fact.relation} ${fact.to}`));
  for (const { fact, article } of facts.mentions) written.add(`${fact.mention} MENTIONED_IN ${article}`);
  for (const { fact } of facts.targets) {
    written.add(`${fact.target} MEASURES ${fact.indicator}`);
    for (const about of fact.about) written.add(`${fact.target} ABOUT ${about}`);
    for (const setter of fact.setBy) written.add(`${setter} SETS ${fact.target}`);
  }
  const examples = RELATION_NAMES.map((name) => `${EXAMPLES[name][0]} ${name} ${EXAMPLES[name][1]}`);
  expect(examples.filter((example) => !written.has(example))).toEqual([]);
});
