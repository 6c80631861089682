// The canvas: click, expand, drag, filters, and the same by keyboard alone.
import { afterAll, beforeAll, expect, test } from "vitest";
import { open, openHouse, part, placeOf, shownCount, whereIs, type House } from "./opened.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse(false);
});
afterAll(() => house.close());

const PARK_AND_MORE = "/explore?show=songxi,dongtan-park,battery-project,xinghe";

test("a click opens the card: names, reading, relations in the words of their direction, figures with unit and time", async () => {
  const { page, errors } = await open(house, PARK_AND_MORE);
  const { x, y } = await placeOf(page, "battery-project");
  await page.mouse.click(x, y);
  const card = page.locator(".inspector");
  await card.locator(".fact").first().waitFor();
  const words = await card.innerText();
  for (const said of [
    "电池项目",
    "Battery project",
    "diàn chí xiàng mù",
    "建设它的是",
    "禾丰公司",
    "位于",
    "东滩园区",
    "需要",
    "南渠",
    "被需要",
    "任一即可",
  ])
    expect(words).toContain(said);
  await card.getByRole("tab", { name: /数字/ }).click();
  await expect.poll(() => card.innerText()).toMatch(/120\s万套/u);
  const figures = await card.innerText();
  expect(figures).toContain("2033");
  expect(figures).toContain("计划");
  expect(await card.locator(".chip").first().innerText()).toMatch(/^出处\s203[12] §\d \d+–\d+$/u);
  await page.mouse.click(330, 480);
  await expect.poll(() => part(page, "sel")).toBeNull();
  expect(errors).toEqual([]);
});

test("the card reads from the other end too, in English", async () => {
  const { page } = await open(house, `${PARK_AND_MORE}&sel=dongtan-park&lang=en`);
  await page.locator(".fact").first().waitFor();
  const words = await page.locator(".inspector").innerText();
  expect(words).toContain("is the location of");
  expect(words).toContain("Battery project");
  expect(words).toContain("needs this");
});

test("a double click expands beside the thing, nothing else moves, and the message counts the rest", async () => {
  const { page, errors } = await open(house, "/explore?show=songxi,dongtan-park,xinghe,hefeng");
  const [park, city] = [await placeOf(page, "dongtan-park"), await placeOf(page, "songxi")];
  const apart = { x: park.x - city.x, y: park.y - city.y };
  await page.mouse.dblclick(park.x, park.y);
  await expect.poll(() => shownCount(page)).toBeGreaterThan(5);
  expect(await page.locator(".notice").innerText()).toContain("东滩园区");
  await expect.poll(() => whereIs(page, "battery-project")).not.toBeNull();
  const [parkNow, cityNow] = [await placeOf(page, "dongtan-park"), await placeOf(page, "songxi")];
  const zoom = Math.hypot(parkNow.x - cityNow.x, parkNow.y - cityNow.y) / Math.hypot(apart.x, apart.y);
  expect(parkNow.x - cityNow.x).toBeCloseTo(apart.x * zoom, 0);
  expect(parkNow.y - cityNow.y).toBeCloseTo(apart.y * zoom, 0);
  await page.goBack();
  await expect.poll(() => shownCount(page)).toBe(4);
  expect(errors).toEqual([]);
});

test("dragging a thing moves and pins it; the link keeps the place", async () => {
  const { page } = await open(house, PARK_AND_MORE);
  const { x, y } = await placeOf(page, "xinghe");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 10, { steps: 4 });
  await page.mouse.move(x + 90, y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => part(page, "pin")).toMatch(/^xinghe@/);
  const there = await placeOf(page, "xinghe");
  expect(Math.hypot(there.x - x - 90, there.y - y - 40)).toBeLessThan(6);
});

test("filters: a kind, a family, an article; the counts stay honest", async () => {
  const { page } = await open(house, PARK_AND_MORE);
  await page.getByRole("button", { name: "隐藏公司" }).click();
  await expect.poll(() => whereIs(page, "xinghe")).toBeNull();
  expect(await page.locator(".honest").innerText()).toContain("其中 1 个藏起（种类 1）");
  await page.getByRole("button", { name: "隐藏构成 · 位于 · 连接" }).click();
  expect(part(page, "rel")).not.toContain("structure");
  await page.locator(".articles .pill").first().click();
  expect(part(page, "art")).toBe("zhaotong-2025");
});

test("keyboard only: from the top to the canvas, to a neighbour, to its card, expand, let go", async () => {
  const { page, errors } = await open(house, PARK_AND_MORE);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("canvas");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => part(page, "sel")).not.toBeNull();
  const first = part(page, "sel");
  await page.keyboard.press("Tab");
  await expect.poll(() => part(page, "sel")).not.toBe(first);
  expect(await page.locator("[role=status].unseen").innerText()).toMatch(/条事实，图上 \d+ 个邻居/u);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute("data-card"))).toBe(true);
  await page.locator("#canvas").focus();
  const before = await shownCount(page);
  await page.keyboard.press("e");
  await expect.poll(() => shownCount(page)).toBeGreaterThan(before);
  await page.keyboard.press("Escape");
  await expect.poll(() => part(page, "sel")).toBeNull();
  await page.keyboard.press("Shift+?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});

test("the table is the picture in rows: same things, sorting, selection both ways", async () => {
  const { page } = await open(house, PARK_AND_MORE);
  await page.locator("#canvas").focus();
  await page.keyboard.press("t");
  await expect.poll(() => page.locator(".drawer tbody tr").count()).toBe(4);
  await page.locator(".drawer").getByRole("button", { name: "名称" }).click();
  expect(await page.locator(".drawer th[aria-sort=ascending]").innerText()).toContain("名称");
  await page.locator(".drawer tr[data-id=xinghe] .row-name").click();
  await expect.poll(() => part(page, "sel")).toBe("xinghe");
  const { x, y } = await placeOf(page, "dongtan-park");
  await page.mouse.click(x, y);
  await expect.poll(() => page.locator(".drawer tr[aria-selected=true]").getAttribute("data-id")).toBe("dongtan-park");
  await page.getByRole("tab", { name: /^关系/ }).click();
  expect(await page.locator(".drawer tbody").innerText()).toContain("电池项目 位于 东滩园区");
});
