// A model behind the box for questions: it is asked only when the reader says so, its query is shown with its verdict and waits, its answer cites.
import { afterAll, beforeAll, expect, test } from "vitest";
import { madeUpModel, saying, type MadeUpModel } from "../programs/made-up-model.ts";
import { violations } from "./axe.ts";
import { open, openHouse, type House } from "./opened.ts";

const QUERY = "MATCH (c:Company)-[r:DEVELOPS]->(p:Project) RETURN p, r.evidence AS evidence ORDER BY p.id LIMIT 5";
let model: MadeUpModel;
let house: House;
let next = "";
beforeAll(async () => {
  model = await madeUpModel((response) => saying(next)(response));
  house = await openHouse(true, true, { ZHAOTU_LLM_URL: model.url, ZHAOTU_LLM_MODEL: "made-up" });
});
afterAll(async () => {
  await house.close();
  await model.stop();
});

test("a question becomes a shown query, runs when the reader runs it, and its rows are told with their sources", async () => {
  const { page, asked, errors } = await open(house, "/cypher");
  const side = page.locator(".catalogue");
  await side.locator("[data-entry]").first().waitFor();
  await side.getByRole("textbox").fill("谁在建什么");
  await page.keyboard.press("Enter");
  const write = side.getByRole("button", { name: "让模型写一条查询" });
  await write.waitFor();
  expect(model.asked).toEqual([]);
  next = JSON.stringify({ cypher: QUERY, params: {} });
  await write.click();
  const written = side.locator(".catalogue-written");
  expect(await written.locator("pre").innerText()).toBe(QUERY);
  expect(await written.innerText()).toContain("检查通过");
  expect(await violations(page, ".catalogue")).toEqual([]);
  await written.getByRole("button", { name: "放进编辑器" }).click();
  expect(asked.filter(({ path }) => path === "/api/cypher")).toEqual([]);
  await page.getByRole("button", { name: /^运行/u }).click();
  await page.locator('.answer[data-run="done"]').waitFor();
  const evidence = (await page.getByRole("grid").locator("[data-evidence]").first().getAttribute("data-evidence")) ?? "";
  next = JSON.stringify({
    sentences: [
      { text: "有公司在建。", evidence: [evidence] },
      { text: "没有出处的话。", evidence: [] },
    ],
  });
  await page.getByRole("button", { name: "让模型用话说" }).click();
  const told = page.locator(".answer-told", { hasText: "有公司在建" });
  await told.waitFor();
  expect(await told.locator("[data-evidence]").getAttribute("data-evidence")).toBe(evidence);
  expect(await told.innerText()).not.toContain("没有出处的话");
  expect(await told.innerText()).toContain("另有 1 句没有出处");
  expect(model.asked.length).toBe(2);
  expect(errors).toEqual([]);
});
