// `zhaotu mcp` on a real Neo4j: the same tools, the same answers.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lines, useLine } from "../neo4j/lines.ts";
import { assistant, type Assistant } from "./assistant.ts";
import { everyTool, FACTS, TEXTS } from "./tools-driven.ts";

describe.each(lines())("on Neo4j $line", (line) => {
  useLine(line);
  let here: Assistant;
  beforeAll(async () => {
    const { uri, username, password, database } = line;
    const neo4j = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    here = await assistant({ ...neo4j, ZHAOTU_DATA: FACTS, ARTICLES_DIR: TEXTS, ZHAOTU_LOG_LEVEL: "warn" });
    for (;;) if (!(await here.call("search", { query: "禾丰" })).isError) break;
  }, 240_000);
  afterAll(() => here.client.close());
  everyTool(() => here, "neo4j");

  test("the password is in none of the words", () => {
    if (line.password !== "") expect(here.stderr()).not.toContain(line.password);
  });
});
