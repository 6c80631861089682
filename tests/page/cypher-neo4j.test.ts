// The Cypher screen in a real browser on a real Neo4j: the engine that is named, the plan's estimates, and a run that is stopped on the server too.
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lines, useLine } from "../neo4j/lines.ts";
import { open, openHouse, type House } from "./opened.ts";

const LISTED = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'zhaotu console' RETURN count(*) AS n";
const LONG = "MATCH p = (a:Entity {id: 'zhaotong'})-[*1..8]-(b:Entity) RETURN count(p) AS n";
const address = (text: string, more: Record<string, string> = {}) => `/cypher?${new URLSearchParams({ q: text, ...more }).toString()}`;

describe.each(lines())("on Neo4j $line", (line) => {
  useLine(line);
  const { uri, username, password, database } = line;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  let house: House;
  beforeAll(async () => {
    const place = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    house = await openHouse(false, true, { ...place, ZHAOTU_CYPHER_MS: "60000" });
  }, 180_000);
  afterAll(async () => {
    await house.close();
    await driver.close();
  });
  const listed = async () => Number((await driver.executeQuery(LISTED, {}, { database })).records[0]?.get("n"));

  test("Esc stops a run, and the server's own list has it no more", async () => {
    const { page } = await open(house, address(LONG));
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+Enter");
    await page.locator('.answer[data-run="running"]').waitFor();
    await expect.poll(listed, { timeout: 20_000 }).toBe(1);
    await page.keyboard.press("Escape");
    await page.locator('.answer[data-run="stopped"]').waitFor();
    await expect.poll(listed, { timeout: 20_000 }).toBe(0);
  });

  test("the engine in force is named, rows come, and the plan has estimates", async () => {
    const { page } = await open(
      house,
      address("MATCH (c:Company)-[:DEVELOPS]->(p:Project) RETURN c.id AS company, p.id AS project ORDER BY company, project"),
    );
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+Enter");
    await page.locator('.answer[data-run="done"]').waitFor();
    expect(await page.locator(".door-in-force").innerText()).toContain("Neo4j");
    expect(await page.locator(".answer-row").count()).toBeGreaterThan(3);
    await page.getByRole("tab", { name: /计划/u }).click();
    await page.locator(".plan-tree li").first().waitFor();
    expect(await page.locator(".plan-rows").count()).toBeGreaterThan(1);
  });
});
