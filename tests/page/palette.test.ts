// The list of commands: by keyboard alone, in both languages, with an input method, on what is selected.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { open, openHouse, part, placeOf, shownCount, whereIs, type House } from "./opened.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

const rows = (page: Page) => page.locator(".palette [role=option]");
const field = (page: Page) => page.locator(".palette input");
async function call(page: Page): Promise<void> {
  await page.keyboard.press("Control+KeyK");
  await rows(page).first().waitFor();
}

test("Ctrl K opens it, typed letters find a command, Enter does it, and the focus goes back", async () => {
  const { page, errors, asked } = await open(house, "/explore?sel=hefeng&show=hefeng,xinghe,battery-project");
  expect(asked.some(({ path }) => path.includes("Palette"))).toBe(false);
  await page.locator("#canvas").focus();
  await call(page);
  expect(await page.evaluate(() => document.activeElement === document.querySelector(".palette input"))).toBe(true);
  expect(await field(page).getAttribute("aria-activedescendant")).toBe("command-0");
  await page.keyboard.type("copy id");
  await expect.poll(() => page.locator(".palette").innerText()).toContain("没有叫“copy id”的命令");
  await field(page).fill("zlxz");
  await expect.poll(() => rows(page).first().innerText()).toContain("只留选中的");
  await page.keyboard.press("Enter");
  await expect.poll(() => shownCount(page)).toBe(1);
  expect(await page.locator(".palette").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("canvas");
  await page.goBack();
  await expect.poll(() => shownCount(page)).toBe(3);
  expect(errors).toEqual([]);
});

test("it opens from a field too, arrows go round, Esc closes it and gives the field back; Ctrl K closes it as well", async () => {
  const { page } = await open(house);
  await page.keyboard.press("/");
  await call(page);
  const all = await rows(page).count();
  await page.keyboard.press("ArrowUp");
  expect(await field(page).getAttribute("aria-activedescendant")).toBe(`command-${all - 1}`);
  await page.keyboard.press("ArrowDown");
  expect(await field(page).getAttribute("aria-activedescendant")).toBe("command-0");
  await page.keyboard.press("Escape");
  await page.locator(".palette").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
  await call(page);
  await page.keyboard.press("Control+KeyK");
  await page.locator(".palette").waitFor({ state: "detached" });
});

test("what belongs to the canvas is done there: pin, by its English word, and the key is shown beside it", async () => {
  const { page } = await open(house, "/explore?lang=en&show=hefeng,battery-project&sel=hefeng");
  await placeOf(page, "hefeng");
  await call(page);
  await page.keyboard.type("pin");
  const row = page.locator("[data-command='selection.pin']");
  await expect.poll(() => row.innerText()).toMatch(/^Pin\s+P$/u);
  await row.click();
  await expect.poll(() => part(page, "pin")).toContain("hefeng@");
  await call(page);
  await page.keyboard.type("换成中文");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("zh-Hans");
  await call(page);
  await page.keyboard.type("隐藏公司");
  await page.keyboard.press("Enter");
  await expect.poll(() => part(page, "hide")).toBe("Company");
  await call(page);
  await page.keyboard.type("显示公司");
  await page.keyboard.press("Enter");
  await expect.poll(() => part(page, "hide")).toBeNull();
  expect(await whereIs(page, "hefeng")).not.toBeNull();
});

test("while characters are composed Enter does nothing", async () => {
  const { page } = await open(house);
  await call(page);
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send("Input.imeSetComposition", { text: "biao", selectionStart: 4, selectionEnd: 4 });
  await keyboard.send("Input.dispatchKeyEvent", { type: "rawKeyDown", windowsVirtualKeyCode: 229, key: "Process", code: "Enter" });
  await page.waitForTimeout(200);
  expect(await page.locator(".palette").count()).toBe(1);
  expect(part(page, "table")).toBeNull();
  await keyboard.send("Input.insertText", { text: "表格" });
  await expect.poll(() => rows(page).first().getAttribute("data-command")).toBe("picture.table");
  await page.keyboard.press("Enter");
  await expect.poll(() => part(page, "table")).toBe("1");
});

test.each(["zh", "en"])(
  "in %s every command has an id and words of its own, what cannot be done is not there, and it is accessible",
  async (lang) => {
    const { page } = await open(house, `/explore?lang=${lang}`);
    await page.getByRole("button", { name: lang === "zh" ? "命令" : "Commands" }).click();
    await rows(page).first().waitFor();
    const seen = await rows(page).evaluateAll((all) =>
      all.map((one) => ({ id: one.getAttribute("data-command"), words: one.querySelector("span")?.textContent })),
    );
    const twice = (texts: readonly (string | null | undefined)[]) => texts.filter((text, at) => texts.indexOf(text) !== at);
    expect([twice(seen.map(({ id }) => id)), twice(seen.map(({ words }) => words))]).toEqual([[], []]);
    expect(seen.length).toBeGreaterThan(60);
    expect(seen.map(({ id }) => id)).not.toContain("selection.expand");
    await page.evaluate(AXE);
    const faults = await page.evaluate(
      async () => (await (globalThis as unknown as { axe: { run: (on: string) => Promise<AxeResults> } }).axe.run(".palette")).violations,
    );
    expect(faults).toEqual([]);
  },
);
