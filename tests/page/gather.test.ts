// A graph that is larger than what is drawn at once: everything is gathered, a group opens by keyboard, the counts add up, and reload and Back find the same.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawn, open, openHouse, part, placeOf, shownCount, whereIs, type House } from "./opened.ts";

const MOST = "100";
let house: House;
beforeAll(async () => {
  house = await openHouse(false, true, { ZHAOTU_DRAWN_AT_ONCE: MOST });
});
afterAll(() => house.close());

const soon = <T>(ask: () => T | Promise<T>) => expect.poll(ask, { timeout: 15_000 });
/** The numbers of the honest count: things gathered, groups, things drawn on their own. */
const numbers = async (page: Page) =>
  [...(await page.locator(".gathered p").first().innerText()).matchAll(/[\d,]+/gu)].map(([number]) => Number(number.replaceAll(",", "")));
const total = async (page: Page) => (await numbers(page)).reduce((sum, number, at) => (at === 1 ? sum : sum + number), 0);

test("everything → gathered → a group by keyboard → honest counts → the same after a reload → back", async () => {
  const { page, errors, asked } = await open(house, "/explore");
  const first = await shownCount(page);
  await page.getByRole("button", { name: "全部归拢" }).click();
  await page.locator(".gathered").waitFor();
  const all = await total(page);
  expect(all).toBeGreaterThan(800);
  expect(asked.filter(({ path }) => path.includes("/api/graph?all=1"))).toEqual([]);
  const [, groups] = await numbers(page);
  expect(groups).toBe(18);
  await page.locator("#canvas").focus();
  await page.keyboard.press("ArrowRight");
  await soon(() => part(page, "on")).not.toBeNull();
  const key = part(page, "on") ?? "";
  const card = page.locator(".inspector [data-card]");
  const count = Number(/\d+/.exec(await card.locator("strong").innerText())?.[0]);
  expect(count).toBeGreaterThan(100);
  await soon(() => card.locator(".fact-name").count()).toBe(10);
  await page.locator("#canvas").focus();
  await page.keyboard.press("Enter");
  await soon(() => part(page, "open")).toBe(key);
  await page.locator(".gathered-open button").waitFor();
  await soon(() => total(page)).toBe(all);
  const opened = await numbers(page);
  expect(await page.locator(".gathered-open .count").innerText()).toBe(String(count));
  expect(await whereIs(page, key)).toBeNull();
  await page.reload();
  await drawn(page);
  await page.locator(".gathered").waitFor();
  expect(await numbers(page)).toEqual(opened);
  await page.goBack();
  await page.goBack();
  await soon(() => part(page, "open")).toBeNull();
  await soon(() => numbers(page)).toEqual([all, 18]);
  await page.goBack();
  await soon(() => page.locator(".gathered").count()).toBe(0);
  await soon(() => shownCount(page)).toBe(first);
  expect(errors).toEqual([]);
});

test("by mouse: a double click opens, a chip gathers again; the largest are drawn out of their group, a found thing too; hidden kinds count", async () => {
  const { page, errors } = await open(house, "/explore?all=1");
  await page.locator(".gathered").waitFor();
  const all = await total(page);
  const { x, y } = await placeOf(page, "kind~Company");
  await page.mouse.dblclick(x, y);
  await soon(() => part(page, "open")).toBe("kind~Company");
  await page.locator(".gathered-open button").click();
  await soon(() => part(page, "open")).toBeNull();
  await soon(() => numbers(page)).toEqual([all, 18]);
  await page.getByRole("button", { name: /画出最大的/u }).click();
  await soon(async () => (await numbers(page)).length).toBe(3);
  expect(await total(page)).toBe(all);
  await page.goBack();
  await soon(() => numbers(page)).toEqual([all, 18]);
  await page.getByRole("combobox").first().fill("松溪市");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await soon(() => whereIs(page, "songxi")).not.toBeNull();
  await soon(() => numbers(page)).toEqual([all - 1, 18, 1]);
  await page.locator(".legend-row .eye").first().click();
  await soon(async () => (await numbers(page))[1]).toBe(17);
  expect(errors).toEqual([]);
});

test("the whole table is not asked for: it says what to do; a group can be listed; in English", async () => {
  const { page, errors, asked } = await open(house, "/explore?all=1&table=1&on=kind~Place&lang=en");
  await page.locator(".drawer").getByRole("button", { name: "Everything" }).click();
  await page.getByText("too large to list").waitFor();
  expect(asked.filter(({ path }) => path.includes("/api/graph?all=1"))).toEqual([]);
  await page.getByRole("button", { name: "Show as table" }).click();
  await page.getByText(/A gathered group of \d+/u).waitFor();
  const listed = Number(/\d+/.exec(await page.getByText(/A gathered group of \d+/u).innerText())?.[0]);
  await soon(() => page.getByRole("tab", { name: `Entities ${listed}` }).count()).toBe(1);
  expect(errors).toEqual([]);
});
