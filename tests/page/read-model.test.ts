// The model in the dialog: nothing is sent to it without the tick; a reading without it says what rests, and the tick brings that back unasked.
import { mkdtempSync, rmSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { madeUpModel, saying, type MadeUpModel } from "../programs/made-up-model.ts";
import { violations } from "./axe.ts";
import { drop, fileOf } from "./dropped.ts";
import { open, openHouse, type House } from "./opened.ts";

/** What a model finds that no rule of a language can know to be a place. */
const ANSWER = { mentions: [{ quote: "金鸦滩", kind: "Site", context: null }], figures: [], relations: [] };
const TEXT = "2037年12月6日，青梧科技储能项目在霞湾镇开工，总投资18.6亿元。当地老人把这片荒滩叫作金鸦滩，夏天常有人来看日落。\n";
const READ = { timeout: 120_000 };

const own = mkdtempSync(join(tmpdir(), "zhaotu-own-"));
let model: MadeUpModel;
let house: House;
beforeAll(async () => {
  model = await madeUpModel((response: ServerResponse) => saying(JSON.stringify(ANSWER))(response));
  house = await openHouse(false, true, { ZHAOTU_OWN: own, ZHAOTU_LLM_URL: model.url, ZHAOTU_LLM_MODEL: "made-up" });
}, 300_000);
afterAll(async () => {
  await house.close();
  await model.stop();
  rmSync(own, { recursive: true, force: true });
});

const done = (page: Page) => page.locator('.read-in[data-pane="done"]').waitFor(READ);
const tick = (page: Page) => page.locator(".read-in-model input");

async function dropped(page: Page): Promise<void> {
  await page.locator(".rail").waitFor();
  await drop(page, [fileOf("shoal.txt", TEXT)]);
  await page.locator(".read-in-where").waitFor();
}

test("the tick says what leaves; what the model proposes waits in the review by its rule; without the tick it rests, and comes back", async () => {
  const { page, errors } = await open(house, "/settings");
  await dropped(page);
  const where = page.locator(".read-in-where");
  expect(await where.innerText()).toContain("不出这台机器");
  await tick(page).check();
  expect(await where.innerText()).toMatch(/段落还会发给语言模型 made-up/u);
  expect(await where.innerText()).not.toContain("不出这台机器");
  expect(await violations(page)).toEqual([]);
  expect(model.asked).toEqual([]);
  await page.locator('[data-act="read"]').click();
  await done(page);
  expect(model.asked.length).toBe(1);
  expect(model.asked[0]?.body).toContain("金鸦滩");
  await page.locator('[data-act="review"]').click();
  await page.locator(".review-row", { hasText: "金鸦滩" }).click();
  await page
    .locator("#review-fact")
    .getByText(/模型提出的/u)
    .first()
    .waitFor();

  await page.goto(`${house.url}/settings`);
  await dropped(page);
  expect(await tick(page).isChecked()).toBe(false);
  await page.locator('[data-act="read"]').click();
  await done(page);
  expect(await page.locator("[data-rested]").innerText()).toContain("还没决定的 1 条，这次没有列出");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "让模型再读" }).click();
  expect(await tick(page).isChecked()).toBe(true);
  await page.locator('[data-act="read"]').click();
  await done(page);
  expect(await page.locator("[data-rested]").count()).toBe(0);
  expect(model.asked.length).toBe(1);
  await page.locator('[data-act="review"]').click();
  await page.locator(".review-row", { hasText: "金鸦滩" }).waitFor();
  expect(errors).toEqual([]);
});
