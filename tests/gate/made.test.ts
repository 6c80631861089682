// The parser is made from the grammar of the package, kept under a name of what it was made from, and made again where it is missing.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { judge } from "../../cypher/gate/judge.ts";
import { makeParser } from "../../cypher/gate/grammar/make.ts";
import { findParser, parserName } from "../../cypher/gate/grammar/place.ts";

test("what lies there is what the grammar gives today, byte for byte", async () => {
  expect(judge("RETURN 1").accepted).toBe(true);
  const file = findParser();
  expect(basename(file ?? "")).toBe(parserName());
  expect(await makeParser()).toBe(readFileSync(file ?? "", "utf8"));
}, 120_000);

test("a place that git ignores holds it", () => {
  expect(findParser()).toMatch(/[/\\](?:node_modules[/\\]\.cache|\.zhaotu)[/\\]/u);
});
