// The button that makes a briefing: in a tab as it should look, as a file with its name, by keyboard, and when it fails.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { open, openHouse, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(true, true);
}, 120_000);
afterAll(() => house.close());

const PAIR = "/compare?lang=zh";

test("opens a page to print in a tab of its own, styled and complete, under the policy of the explorer", async () => {
  const { page, errors } = await open(house, PAIR);
  await page.getByRole("button", { name: "简报" }).click();
  expect(await page.getByRole("radio", { name: "中文" }).isChecked()).toBe(true);
  expect(await page.getByRole("checkbox", { name: "附上出处的原文" }).isChecked()).toBe(false);
  expect(await violations(page)).toEqual([]);
  const [tab] = await Promise.all([page.context().waitForEvent("page"), page.getByRole("button", { name: "打开来打印" }).click()]);
  await tab.waitForSelector("h1");
  expect(tab.url()).toMatch(/^blob:/);
  const seen = await tab.evaluate(() => ({
    bar: getComputedStyle(document.querySelector("header") ?? document.body).borderTopWidth,
    lang: document.documentElement.lang,
    link: document.querySelector("#link a")?.getAttribute("href"),
    quotes: document.querySelectorAll("blockquote").length,
    opener: window.opener === null,
  }));
  expect(seen).toEqual({ bar: "6px", lang: "zh-Hans", link: page.url(), quotes: 0, opener: true });
  await expect.poll(() => page.locator(".brief-said").innerText()).toMatch(/^已在新标签页打开 昭图-简报-.*\.html$/);
  expect(errors).toEqual([]);
});

test("saves it in the other language with the passages, by keyboard alone; Esc closes and gives the focus back", async () => {
  const { page } = await open(house, PAIR);
  const button = page.getByRole("button", { name: "简报" });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toMatch(/^zhaotu-Briefing-between-two-.*-\d{4}-\d\d-\d\d\.html$/);
  const html = await readFile(await file.path(), "utf8");
  expect(html).toContain('<html lang="en">');
  expect(html).toMatch(/<blockquote lang="zh-Hans">/);
  await page.keyboard.press("Escape");
  expect(await page.locator(".brief-wishes").count()).toBe(0);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
});

test("says why it was not made, closes the tab again, and can be tried again; a blocked tab becomes a file", async () => {
  const { page } = await open(house, "/compare?lang=en");
  await page.getByRole("button", { name: "Briefing" }).click();
  await page.route("**/api/brief*", (route) => route.abort());
  await page.getByRole("button", { name: "Open to print" }).click();
  await expect.poll(() => page.locator(".brief-said").innerText()).toMatch(/^Not made: ./);
  expect(page.context().pages()).toHaveLength(1);
  await page.unroute("**/api/brief*");
  await page.evaluate(() => {
    window.open = () => null;
  });
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Open to print" }).click()]);
  expect(await page.locator(".brief-said").innerText()).toBe(
    `The browser allows no new tab; downloaded ${file.suggestedFilename()} instead`,
  );
});

test("fits a phone", async () => {
  const { page } = await open(house, PAIR, { viewport: { width: 390, height: 844 } });
  await page.getByRole("button", { name: "简报" }).click();
  const box = await page.locator(".brief-wishes").boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390 && box.y >= 0 && box.y + box.height <= 844).toBe(true);
});
