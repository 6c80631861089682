// Settings that bite: names, density, motion, single keys, limits; each can be linked to.
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawn, open, openHouse, shownCount, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

test("names may stay in one language while the page speaks the other", async () => {
  const { page, errors } = await open(house, "/settings?lang=en");
  await page.locator("#names").getByRole("button", { name: "中文" }).click();
  await page.getByRole("button", { name: "Back to the graph" }).click();
  await page.getByRole("button", { name: /^Table/u }).click();
  await page.locator('tr[data-id="zhaotong"]').waitFor();
  expect(await page.locator('tr[data-id="zhaotong"] .row-name').innerText()).toContain("昭通市");
  expect(await page.locator('tr[data-id="zhaotong"]').innerText()).toContain("Zhaotong");
  await page.reload();
  await page.locator('tr[data-id="zhaotong"] .row-name', { hasText: "昭通市" }).waitFor();
  expect(errors).toEqual([]);
});

test("a limit is kept, brought within its bounds, in force at once, and goes back to the usual", async () => {
  const { page, errors } = await open(house, "/settings");
  const field = page.getByLabel("第一张图画的实体");
  await field.fill("3");
  await field.press("Enter");
  await expect.poll(() => field.inputValue()).toBe("10");
  await page.getByRole("button", { name: "回到图" }).click();
  await drawn(page);
  await expect.poll(() => shownCount(page)).toBe(10);
  await page.goto(`${house.url}/settings#limits`);
  await page.getByRole("button", { name: "用平常的" }).click();
  await expect.poll(() => field.inputValue()).toBe("40");
  expect(errors).toEqual([]);
});

test("with single keys off, letters do nothing anywhere, arrows and Ctrl still do", async () => {
  const { page } = await open(house, "/settings");
  await page.getByLabel("单个字符的键有作用").uncheck();
  await page.getByRole("button", { name: "回到图" }).click();
  await drawn(page);
  await page.locator("#canvas").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).searchParams.get("sel")).not.toBeNull();
  // Where the camera stands is noted a moment after it came to rest: that is no act of a key.
  const asked = () => page.url().replace(/[?&]at=[^&]*/u, "");
  const before = asked();
  for (const key of ["h", "t", "e", "g", "4", "/"]) await page.keyboard.press(key);
  expect(asked()).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("canvas");
  await page.keyboard.press("Control+z");
  await expect.poll(() => new URL(page.url()).searchParams.get("sel")).toBeNull();
});

test("an address with # and a setting's id brings it into view; fewer names and no motion are kept", async () => {
  const { page, errors } = await open(house, "/settings#vocabulary");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("vocabulary");
  expect(await page.locator("#vocabulary tbody tr", { hasText: "REQUIRES" }).innerText()).toMatch(/起点要靠终点/u);
  await page.locator("#density").getByRole("button", { name: "少" }).click();
  await page.locator("#motion").getByRole("button", { name: "关掉" }).click();
  await page.reload();
  expect(await page.locator("#density button[aria-pressed=true]").innerText()).toBe("少");
  expect(await page.evaluate(() => document.documentElement.dataset["motion"])).toBe("none");
  expect(await page.locator("#about").innerText()).toMatch(/[\da-f]{64}/u);
  expect(errors).toEqual([]);
});
