// Filters, size and colour, the timeline and small charts, in the page: with counts before the click, by mouse and by keyboard.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { open, openHouse, part, placeOf, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

const SHOWN = "/explore?show=songxi,hefeng,battery-project,qinghu-reservoir,south-canal,t31-capacity,o31-grain,o32-grain,songxi-2031";
const hidden = (page: Page) => page.locator(".honest-hidden");

test("a family unfolds to its types: each has its count, its eye leaves it out, and the picture says so", async () => {
  const { page, errors } = await open(house, SHOWN);
  await page.getByRole("button", { name: "需要 · 支持 · 先后", exact: true }).click();
  const row = page.locator('[data-type="REQUIRES"]');
  const count = Number(await row.locator(".legend-count").innerText());
  expect(count).toBeGreaterThan(0);
  await row.getByRole("button").click();
  expect(part(page, "but")).toBe("REQUIRES");
  expect(await hidden(page).innerText()).toContain(`关系种类 ${count}`);
  expect(await row.locator(".legend-count").innerText()).toBe(String(count));
  await page.getByRole("button", { name: "去掉筛选" }).click();
  expect(part(page, "but")).toBeNull();
  expect(errors).toEqual([]);
});

test("known how, doubt and sources say how many there are before the click", async () => {
  const { page } = await open(house, SHOWN);
  const basis = page.locator('[data-filter="basis"]');
  const implied = Number(/\d+/u.exec(await basis.getByRole("button", { name: /^推断/u }).innerText())?.[0]);
  await basis.getByRole("button", { name: /^写明/u }).click();
  expect(part(page, "basis")).toBe("stated");
  if (implied > 0) expect(await hidden(page).innerText()).toContain(`依据 ${implied}`);
  await basis.getByText("略去没有出处的").click();
  expect(part(page, "sourced")).toBe("1");
  await page.goBack();
  expect(part(page, "sourced")).toBeNull();
});

test("the timeline opens by key; handles move by arrow keys and by mouse; undated things stay and are counted", async () => {
  const { page, errors } = await open(house, SHOWN);
  await page.keyboard.press("w");
  const line = page.locator(".timeline");
  await line.waitFor();
  expect(await line.innerText()).toMatch(/没有日期的 \d+ 个不在这里/u);
  const until = line.getByRole("slider", { name: "年份，到" });
  await until.focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  expect(part(page, "year")).toBe("2030-2031");
  expect(await until.getAttribute("aria-valuetext")).toBe("2031");
  expect(await hidden(page).innerText()).toContain("年份 1");
  expect(await page.locator(".crumbs li").count()).toBe(1);
  await placeOf(page, "songxi");
  const bars = await line.locator(".brush").boundingBox();
  if (!bars) throw new Error("no brush");
  const at = (share: number) => ({ x: bars.x + bars.width * share, y: bars.y + bars.height / 2 });
  await page.mouse.move(at(0.7).x, at(0.7).y);
  await page.mouse.down();
  await page.mouse.move(at(0.95).x, at(0.95).y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => part(page, "year")).toBe("2032-2033");
  await line.getByRole("button", { name: /^期限 2033/u }).click();
  await expect.poll(() => part(page, "sel")).toBe("t31-capacity");
  await page.keyboard.press("w");
  expect(await line.count()).toBe(0);
  expect(errors).toEqual([]);
});

test("size and colour follow a rule, and the legend explains it; a community is selected by its name", async () => {
  const { page, errors } = await open(house, SHOWN);
  await page.locator('[data-rule="tint"]').selectOption("community");
  const scale = page.locator('[data-scale="community"]');
  const first = scale.locator("button.legend-name").first();
  await first.waitFor();
  expect(await first.innerText()).toMatch(/ · /u);
  const members = Number(await scale.locator(".legend-count").first().innerText());
  await first.click();
  expect(part(page, "sel")?.split(",")).toHaveLength(members);
  await page.locator('[data-rule="size"]').selectOption("betweenness");
  await expect.poll(() => page.locator('[data-scale="size"] .size-steps').innerText()).toMatch(/0\.\d+/u);
  expect([part(page, "size"), part(page, "tint")]).toEqual(["betweenness", "community"]);
  await page.locator('[data-rule="tint"]').selectOption("article");
  expect(await page.locator('[data-scale="article"]').innerText()).toMatch(/2031[\s\S]*2032[\s\S]*不止一篇/u);
  expect(errors).toEqual([]);
});

test("a range of a number has a histogram, says what stays, and keeps what has no such number", async () => {
  const { page } = await open(house, SHOWN);
  const filter = page.locator('[data-filter="range"]');
  await filter.getByRole("combobox").selectOption("value");
  const from = filter.getByRole("slider", { name: "数据的数值，从" });
  await from.focus();
  await page.keyboard.press("ArrowRight");
  expect(part(page, "range")).toBe("value:250000:250000");
  expect(await filter.innerText()).toMatch(/藏起 1 个，没有这个数的 7 个留着/u);
  expect(await hidden(page).innerText()).toContain("数值 1");
  await placeOf(page, "songxi");
});

test("figures of one indicator over time are drawn small, with a table that says the same", async () => {
  const { page, errors } = await open(house, "/explore?show=zhaotong&sel=zhaotong");
  const card = page.locator(".inspector");
  await card.getByRole("tab", { name: /^数字/u }).click();
  const chart = card.locator("[data-chart]").first();
  await chart.waitFor();
  const rows = await chart.locator("tbody tr").allInnerTexts();
  expect(rows.length).toBeGreaterThan(1);
  expect(await chart.locator(".chart-point").count()).toBe(rows.length);
  expect(rows.every((row) => /\d{4}/u.test(row))).toBe(true);
  expect(errors).toEqual([]);
});
