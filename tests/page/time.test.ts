// The screen Time on the real facts: the line and its list, what is due by a day, article by article, and the ways to other screens.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { violations } from "./axe.ts";
import { open, openHouse, part, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false, false);
});
afterAll(() => house.close());

const line = (page: Page) => page.locator(".time-line");
const ready = (page: Page) => line(page).locator(".time-item").first().waitFor();
const numbers = (text: string) => [...text.matchAll(/\d+/gu)].map(([number]) => Number(number));
/** How many items the lanes hold, drawn or folded. */
const onTheLine = (page: Page) =>
  page
    .locator(".time-line .time-item:not(.time-article)")
    .evaluateAll((marks) => marks.reduce((sum, mark) => sum + Number(mark.getAttribute("data-count") ?? 1), 0));

test("deadlines by how they stand and events, today from the newest article; all of them are on the line, undated ones listed", async () => {
  const { page, errors } = await open(house, "/time");
  await ready(page);
  const [deadlines = 0, events = 0, undated = 0] = numbers(await page.locator(".time-sum").innerText());
  expect([deadlines, events, undated].every((count) => count > 5)).toBe(true);
  expect(await onTheLine(page)).toBe(deadlines + events);
  expect(await line(page).locator(".time-today").first().innerText()).toMatch(/今天 2026 年 1 月/u);
  const met = line(page).locator('[data-lane="met"] .time-item').first();
  expect(await met.getAttribute("data-grain")).toBe("year");
  const landslide = line(page).locator('[data-item="zhenxiong-landslide"]');
  expect(await landslide.getAttribute("data-grain")).toBe("day");
  const width = (of: typeof met) => of.locator(".time-span").evaluate((span) => span.getBoundingClientRect().width);
  expect(await width(met)).toBeGreaterThan(8 * (await width(landslide)));
  expect(await line(page).locator('[data-taken="true"]').count()).toBeGreaterThan(0);
  await page.locator(".time-undated summary").click();
  expect(await page.locator(".time-undated li").count()).toBe(undated);
  expect(errors).toEqual([]);
});

test("due by a day, surely and perhaps apart, undone by Back; a day that is none is refused; quick choices; in the address", async () => {
  const { page, errors } = await open(house, "/time");
  await ready(page);
  const field = page.getByLabel("到这一天为止").first();
  await field.fill("2026-13");
  await field.press("Enter");
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(part(page, "until")).toBeNull();
  await field.fill("2026-06-30");
  await field.press("Enter");
  await expect.poll(() => part(page, "until")).toBe("2026-06-30");
  const sum = page.locator(".time-sum");
  await expect.poll(() => sum.innerText()).toMatch(/到 2026 年 6 月 30 日：一定到期 \d+ 个，也许到期 \d+ 个/u);
  const [, , , sure = 0, perhaps = 0] = numbers(await sum.innerText());
  expect(perhaps).toBeGreaterThan(sure);
  expect(await page.locator('.time-due[data-group="perhaps"] summary b').innerText()).toBe(String(perhaps));
  expect(await line(page).locator('[data-due="perhaps"]').count()).toBeGreaterThan(0);
  await page.getByRole("button", { name: "今年年底" }).click();
  await expect.poll(() => part(page, "until")).toBe("2026-12-31");
  await expect.poll(() => sum.innerText()).toContain("也许到期 0 个");
  await page.goBack();
  await expect.poll(() => field.inputValue()).toBe("2026-06-30");
  await page.goBack();
  await expect.poll(() => part(page, "until")).toBeNull();
  expect(await field.inputValue()).toBe("");
  await page.getByRole("textbox", { name: "今天" }).fill("2027");
  await page.getByRole("textbox", { name: "今天" }).press("Enter");
  await expect.poll(() => part(page, "today")).toBe("2027");
  await expect.poll(() => line(page).locator(".time-today").first().innerText()).toContain("2027 年");
  expect(errors).toEqual([]);
});

test("a target in detail: how it stands and why, its sources; the source opens; what it needs, the board and the canvas are one step away", async () => {
  const { page, errors } = await open(house, "/time");
  await ready(page);
  await line(page).locator('[data-lane="met"] .time-item').first().click();
  await expect.poll(() => part(page, "sel")).not.toBeNull();
  const id = part(page, "sel") ?? "";
  const aside = page.locator(".time-aside");
  expect((await aside.locator(".time-stands").innerText()).replaceAll(/\s/gu, " ")).toMatch(/达成.*[。]/u);
  await aside.locator(".time-facts [data-evidence]").first().click();
  await page.locator(".source").waitFor();
  await page.goBack();
  for (const [name, screen, has] of [
    ["它先要什么", "/depend", "of"],
    ["在目标板上看", "/targets", "target"],
    ["放到图上", "/explore", "sel"],
  ] as const) {
    await aside.getByRole("button", { name }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(screen);
    expect(part(page, has)).toBe(id);
    await page.goBack();
    await ready(page);
  }
  expect(part(page, "sel")).toBe(id);
  expect(errors).toEqual([]);
});

test("by keyboard: G 5, arrows along and across the lanes, T for the list, a span of years by the handles", async () => {
  const { page, errors } = await open(house, "/explore?show=zhaotong");
  await page.locator("#canvas").focus();
  await page.keyboard.press("g");
  await page.keyboard.press("5");
  await ready(page);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("data-item") ?? document.activeElement?.getAttribute("data-count"));
  const first = line(page).locator(".time-lane .time-item").first();
  await first.focus();
  const one = await focused();
  await page.keyboard.press("ArrowRight");
  expect(await focused()).not.toBe(one);
  await page.keyboard.press("ArrowDown");
  const lane = () => page.evaluate(() => document.activeElement?.closest(".time-lane")?.getAttribute("data-lane"));
  expect(await lane()).toBe("met");
  await page.keyboard.press("Enter");
  await page.locator(".time-stands").waitFor();
  const handle = page.getByRole("slider", { name: "第一年" });
  await handle.focus();
  await page.keyboard.press("End");
  await expect.poll(() => part(page, "year")).toBe("2028-2028");
  expect(await onTheLine(page)).toBe(1);
  expect(await line(page).innerText()).toMatch(/更早 \d+ 个/u);
  await page.keyboard.press("Control+z");
  await expect.poll(() => part(page, "year")).toBeNull();
  await page.keyboard.press("t");
  await page.locator(".time-table tbody tr").first().waitFor();
  const dates = await page.locator(".time-table tbody tr").evaluateAll((rows) => rows.length);
  expect(dates).toBe(100);
  expect(errors).toEqual([]);
});

test("article by article: what was known then, and what each brought; nothing moves by itself with reduced motion", async () => {
  const { page, errors } = await open(house, "/time");
  await ready(page);
  const all = await onTheLine(page);
  await page.getByRole("button", { name: "按文章放" }).click();
  await expect.poll(() => part(page, "asof")).toBe("2025-01");
  await expect.poll(() => line(page).locator(".time-article").count()).toBe(1);
  expect(await onTheLine(page)).toBeLessThan(all);
  await page.waitForTimeout(2800);
  expect(part(page, "asof")).toBe("2025-01");
  await page.getByRole("button", { name: "后一篇文章" }).click();
  await expect.poll(() => part(page, "asof")).toBeNull();
  await expect.poll(() => onTheLine(page)).toBe(all);
  await line(page).locator('[data-article="zhaotong-2026"]').click();
  await expect.poll(() => page.locator(".time-aside h2").innerText()).toContain("锚定目标");
  const [brought = 0] = numbers(await page.locator(".time-aside summary").first().innerText());
  expect(brought).toBeGreaterThan(50);
  expect(await line(page).locator('[data-said="true"]').count()).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

test("a fold opens its items; an id that is gone is named so; commands are in the palette", async () => {
  const { page, errors } = await open(house, "/time?lang=en&sel=no-such-thing");
  await ready(page);
  expect(await page.locator(".time-aside").innerText()).toContain("“no-such-thing” is not here");
  const fold = line(page).locator(".time-fold").last();
  const count = Number(await fold.getAttribute("data-count"));
  await fold.click();
  await expect.poll(() => page.locator(".time-aside h2").innerText()).toContain(`${count} items`);
  await page.keyboard.press("Control+k");
  await page.locator(".palette input").fill("due by the end of this year");
  await page.keyboard.press("Enter");
  await expect.poll(() => part(page, "until")).toBe("2026-12-31");
  expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
});

test("on a phone: the list, a detail over it, no sideways scrolling; axe finds nothing, in either language and theme", async () => {
  const { page } = await open(house, "/time?lang=en&until=2026-06-30", { viewport: { width: 390, height: 844 } });
  await page.locator(".time-table tbody tr[data-item]").first().waitFor();
  expect(await page.locator(".time-line").count()).toBe(0);
  expect(await page.locator(".time-main").evaluate((main) => main.scrollWidth - main.clientWidth)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
  await page.locator(".time-table .row-name").first().click();
  await page.locator(".time-aside .time-stands").waitFor();
  expect(await violations(page)).toEqual([]);
  for (const path of [
    "/time?lang=zh&theme=light&until=2026-06-30&sel=zhaotong-2026",
    "/time?lang=en&theme=dark&until=2026-06-30&table=1",
  ]) {
    const wide = await open(house, path);
    await wide.page.locator(".time-item, .time-table tbody tr").first().waitFor();
    expect(await violations(wide.page)).toEqual([]);
  }
});
